"""One request of a command or a script while it is read: what all readers of such texts make of its parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from moeconsole.core.interchange.documents import named_document
from moeconsole.core.interchange.endpoints import (
    credentials_of_address,
    credentials_of_header,
    endpoint_of,
    is_event_address,
    is_placeholder,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from moeconsole.core.interchange.imported import ImportedDocument
    from moeconsole.core.secret import Credentials

# written by every client itself, or said by the connection
PLAIN_HEADERS: Final = frozenset(
    {"content-type", "accept", "user-agent", "content-length", "host", "accept-encoding", "connection"}
)
_OF_BROWSERS: Final = frozenset(
    {"accept-language", "cache-control", "dnt", "origin", "pragma", "priority", "referer", "te"}
    | {"alt-used", "upgrade-insecure-requests", "x-requested-with"}
)
_MAX_NAME: Final = 60


@dataclass(slots=True)
class Gathered:
    """What is known of the request so far.

    Attributes:
        data: the parts of its body, which are joined by `&`.
        left_out: sentences, without anything secret.
    """

    url: str | None = None
    data: list[str] = field(default_factory=list)
    credentials: Credentials | None = None
    left_out: list[str] = field(default_factory=list)
    _of_browsers: list[str] = field(default_factory=list)

    def take_address(self, url: str) -> None:
        self.url = url
        self.credentials = self.credentials or credentials_of_address(url)

    def take_method(self, method: str) -> None:
        if method.upper() != "POST":
            self.left_out.append("The method: events are sent with POST.")

    def take_header(self, name: str, value: str) -> None:
        """Take credentials from it, or say that it is left out where it is none that every client writes."""
        name = name.strip()
        key = name.lower()
        if key == "authorization":
            found = credentials_of_header(value)
            self.credentials = self.credentials or found
            if found is None and not is_placeholder(value):
                self.left_out.append("The header Authorization: it is not Basic with an APP_ID and a key.")
        elif key in _OF_BROWSERS or key.startswith("sec-"):
            self._of_browsers.append(key[:_MAX_NAME])
        elif key not in PLAIN_HEADERS and name:
            self.left_out.append(f"The header {name[:_MAX_NAME]}.")

    def finish(self) -> ImportedDocument | None:
        """The document; None for a request without a body. `left_out` is complete then."""
        if self._of_browsers:
            names = ", ".join(dict.fromkeys(self._of_browsers))
            self.left_out.append(f"What browsers add to the headers: {names}.")
        if not any(self.data):
            self.left_out.append("A command without a body.")
            return None
        url = self.url or ""
        if url and not is_event_address(url):
            self.left_out.append("The address: it is not that of the Event API.")
        return named_document("&".join(self.data), endpoint_of(url))


@dataclass(slots=True)
class ScriptCall(Gathered):
    """One call in a script.

    Attributes:
        has_unknown_body: its body is what the script would compute.
    """

    has_unknown_body: bool = False


def gather(
    requests: Iterable[Gathered],
) -> tuple[tuple[ImportedDocument, ...], tuple[str, ...], Credentials | None]:
    """Of several requests: the documents, what was left out, the first credentials."""
    documents: list[ImportedDocument] = []
    left_out: list[str] = []
    credentials: Credentials | None = None
    for request in requests:
        document = request.finish()
        if document is not None:
            documents.append(document)
        left_out += request.left_out
        credentials = credentials or request.credentials
    return tuple(documents), tuple(dict.fromkeys(left_out)), credentials
