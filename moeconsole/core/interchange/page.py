"""A prepared request as a page of Markdown: for a ticket, a wiki, a pull request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from moeconsole.core.curl import curl_command
from moeconsole.core.interchange.parts import request_name
from moeconsole.core.reindent import NotJsonError, reindent
from moeconsole.core.secret import DOTS

if TYPE_CHECKING:
    from moeconsole.core.exchange import PreparedRequest


def markdown_page(request: PreparedRequest) -> str:
    """Address, headers, the body laid out for reading, and the cURL command that sends it to the byte."""
    headers = "".join(
        f"| {_cell(name)} | {_cell(value)} |\n"
        for name, value in request.shown_headers()
    )  # fmt: skip
    body = request.body.decode("utf-8", "replace")
    try:
        body, language = "".join(reindent(body)), "json"
    except NotJsonError:
        language = ""
    return "\n".join(
        [
            f"# {_plain(request_name(request))}",
            "",
            _fenced(f"{request.method} {request.url}", "http"),
            "",
            f"| Header | Value |\n|---|---|\n{headers}",
            "## Body",
            "",
            _fenced(body, language),
            "",
            "## Send it",
            "",
            f"With `MOECONSOLE_APP_ID` and `MOECONSOLE_API_KEY` in the environment ({DOTS} is never written down):"
            if request.credentials is not None
            else "Without credentials:",
            "",
            _fenced(curl_command(request), "sh"),
        ]
    )


def _fenced(text: str, language: str) -> str:
    longest = max((len(run) for run in re.findall("`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def _cell(text: str) -> str:
    return _plain(text).replace("|", "\\|")


def _plain(text: str) -> str:
    """The text in one line, without what Markdown would read as a mark."""
    return re.sub(r"([\\`*_\[\]<>#])", r"\\\1", " ".join(text.split()))
