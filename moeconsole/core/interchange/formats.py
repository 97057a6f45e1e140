"""Every format that a request can be written in, as one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.core.curl import curl_command
from moeconsole.core.interchange.archives import har_archive, postman_collection
from moeconsole.core.interchange.names import FORMAT_NAMES
from moeconsole.core.interchange.page import markdown_page
from moeconsole.core.interchange.scripts import httpie_command, python_script
from moeconsole.core.interchange.windows import curl_batch, powershell_script

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.exchange import PreparedRequest


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a request down.

    Attributes:
        id: its word on the command line.
        label: its name for people.
        suffix: how the name of such a file ends.
        write: from the request to the text, in which placeholders stand for the credentials. In UTF-8 the
            text is the file; its line ends are those that it needs.
    """

    id: str
    label: str
    suffix: str
    write: Callable[[PreparedRequest], str]


FORMATS: Final = {
    name: Format(name, FORMAT_NAMES[name], suffix, write)
    for name, suffix, write in (
        ("curl", ".sh", curl_command),
        ("curl-windows", ".cmd", curl_batch),
        ("powershell", ".ps1", powershell_script),
        ("python", ".py", python_script),
        ("httpie", ".sh", httpie_command),
        ("har", ".har", har_archive),
        ("postman", ".postman_collection.json", postman_collection),
        ("markdown", ".md", markdown_page),
    )
}
