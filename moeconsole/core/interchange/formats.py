"""Every format that a request can be written in, as one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.core.curl import curl_command
from moeconsole.core.interchange.archives import har_archive, postman_collection
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
    one.id: one
    for one in (
        Format("curl", "cURL", ".sh", curl_command),
        Format("curl-windows", "cURL for Windows", ".cmd", curl_batch),
        Format("powershell", "PowerShell", ".ps1", powershell_script),
        Format("python", "Python (requests)", ".py", python_script),
        Format("httpie", "HTTPie", ".sh", httpie_command),
        Format("har", "HAR 1.2", ".har", har_archive),
        Format("postman", "Postman collection v2.1", ".postman_collection.json", postman_collection),
        Format("markdown", "Markdown", ".md", markdown_page),
    )
}
