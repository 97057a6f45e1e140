"""The formats that a request can be written in, by name: what menus show before anything of a format is loaded."""

from __future__ import annotations

from typing import Final

FORMAT_NAMES: Final = {
    "curl": "cURL (Linux, macOS)",
    "curl-windows": "cURL (Windows)",
    "powershell": "PowerShell",
    "python": "Python (requests)",
    "httpie": "HTTPie",
    "har": "HAR 1.2",
    "postman": "Postman collection v2.1",
    "markdown": "Markdown",
}
"""By the word on the command line; names of programs, the same in every language."""
