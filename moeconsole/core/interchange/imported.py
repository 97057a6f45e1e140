"""What an import gives, and the one error of all readers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moeconsole.core.secret import Credentials


class ImportedKind(StrEnum):
    """What a text was recognised as; the value is part of the command line's JSON."""

    PAYLOAD = "payload"
    FRAGMENT = "fragment"
    CURL = "curl"
    POWERSHELL = "powershell"
    FETCH = "fetch"
    HTTPIE = "httpie"
    PYTHON = "python"
    WGET = "wget"
    POSTMAN = "postman"
    HAR = "har"
    CSV = "csv"

    @property
    def label(self) -> str:
        """For a sentence: "This is …"."""
        return _LABELS[self]


_LABELS: Final = {
    ImportedKind.PAYLOAD: "a request body",
    ImportedKind.FRAGMENT: "a part of a request body",
    ImportedKind.CURL: "a cURL command",
    ImportedKind.POWERSHELL: "a PowerShell script",
    ImportedKind.FETCH: "a fetch call (JavaScript)",
    ImportedKind.HTTPIE: "an HTTPie command",
    ImportedKind.PYTHON: "a Python script",
    ImportedKind.WGET: "a wget command",
    ImportedKind.POSTMAN: "a Postman collection",
    ImportedKind.HAR: "a HAR archive",
    ImportedKind.CSV: "a table (CSV)",
}


class InterchangeError(ValueError):
    """The text can't be imported; the message is a sentence, and has nothing secret in it."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What an address says of the connection; None and empty where it says nothing.

    Attributes:
        data_center: a key of `datacenters.DATA_CENTERS`.
        url: `https://host[:port]` of a server of the user's own.
    """

    data_center: str | None = None
    url: str | None = None
    app_id: str | None = None
    project_code: str = ""


NOWHERE: Final = Endpoint()


@dataclass(frozen=True, slots=True)
class ImportedDocument:
    """One request body.

    Attributes:
        name: of its events, or that which it had; short, one line, but no file name yet.
        body_text: the text as it came, numbers exact; it may be no JSON, as the text of a body may.
        folder: the names of the folders that it was in, the outermost first; no file names yet.
    """

    name: str
    body_text: str
    endpoint: Endpoint = NOWHERE
    folder: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """What was understood.

    Attributes:
        left_out: a sentence for each thing that was not taken over, without anything secret.
        credentials: the first pair that was found, for the secret store or for nobody. It prints as dots.
        name: of the whole, such as a collection's; empty where it has none.
    """

    kind: ImportedKind
    documents: tuple[ImportedDocument, ...]
    left_out: tuple[str, ...] = ()
    credentials: Credentials | None = None
    name: str = ""


def together(parts: Sequence[Imported], failures: Sequence[str] = ()) -> Imported:
    """What several texts held, as one; `failures` are sentences for those that could not be read."""
    first = parts[0]
    if len(parts) == 1 and not failures:
        return first
    return Imported(
        first.kind,
        tuple(document for part in parts for document in part.documents),
        (*dict.fromkeys(sentence for part in parts for sentence in part.left_out), *failures),
        next((part.credentials for part in parts if part.credentials is not None), None),
    )
