"""cURL commands, as browsers, Postman and the vendor's documents write them, read as request bodies."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from moeconsole.core.interchange.curl_options import Does, options_in
from moeconsole.core.interchange.documents import named_document
from moeconsole.core.interchange.endpoints import (
    credentials_of_address,
    credentials_of_header,
    credentials_of_pair,
    endpoint_of,
    is_event_address,
    is_placeholder,
)
from moeconsole.core.interchange.imported import Imported, ImportedKind, InterchangeError
from moeconsole.core.interchange.shellwords import cmd_commands, posix_commands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from moeconsole.core.interchange.imported import ImportedDocument
    from moeconsole.core.interchange.shellwords import Command
    from moeconsole.core.secret import Credentials

_START: Final = r"[ \t]*(?:[$>][ \t]+)?(?:\S*[/\\])?curl(?:\.exe)?"
_CURL: Final = re.compile(rf"^{_START}\s", re.MULTILINE)
# the caret stands before the first argument's quote, or at the end of the first line
_CMD: Final = re.compile(_START + r"\s+(?:-\S+\s+)*(?:\^\"|[^'\n]*\^[ \t\r]*$)", re.MULTILINE)
_PROGRAM: Final = re.compile(r"(?:.*[/\\])?curl(?:\.exe)?", re.DOTALL)

# written by every client itself, or said by the connection
_PLAIN_HEADERS: Final = frozenset(
    {"content-type", "accept", "user-agent", "content-length", "host", "accept-encoding", "connection"}
)


@dataclass(slots=True)
class _Request:
    """One request of a command, while its words are read."""

    url: str | None = None
    data: list[str] = field(default_factory=list)
    credentials: Credentials | None = None
    left_out: list[str] = field(default_factory=list)
    spare_words: int = 0


def is_curl(text: str) -> bool:
    """True where a line of the text begins with cURL, whoever's it is."""
    return _CURL.search(text) is not None


def read_curl(text: str) -> Imported:
    """The bodies of all cURL commands in the text; what stands before the first one is prose.

    Raises:
        InterchangeError: none has a body; or it is in a file, which is not read.
    """
    first = _CURL.search(text)
    text = text[first.start() :] if first else text
    commands = cmd_commands(text) if _CMD.match(text) else posix_commands(text)
    requests = [request for command in commands for request in _requests(command)]
    documents: list[ImportedDocument] = []
    left_out: list[str] = []
    for request in requests:
        if any(request.data):
            body, url = "&".join(request.data), request.url or ""
            documents.append(named_document(body, endpoint_of(url)))
            if url and not is_event_address(url):
                request.left_out.append("The address: it is not that of the Event API.")
        else:
            request.left_out.append("A command without a body.")
        left_out += request.left_out
    if not documents:
        raise InterchangeError("There is no body in the cURL command: nothing after -d or --data-raw.")
    credentials = next((one.credentials for one in requests if one.credentials), None)
    return Imported(ImportedKind.CURL, tuple(documents), tuple(dict.fromkeys(left_out)), credentials)


def _requests(command: Command) -> Iterator[_Request]:
    """The requests of one command: `--next` begins another."""
    words = list(command)
    if words and words[0] in ("$", ">"):
        del words[0]
    if not words or not _PROGRAM.fullmatch(words[0]):
        return
    request = _Request()
    position = 1
    while position < len(words):
        word = words[position]
        position += 1
        if len(word) < 2 or not word.startswith("-"):
            _address(request, word)
            continue
        following = words[position] if position < len(words) else None
        for name, option, value in options_in(word, following):
            if option.does is Does.NEXT:
                yield _ended(request)
                request = _Request()
            elif option.takes_value and value is None:
                if following is None:
                    raise InterchangeError(f"The command ends after {name}: its value is missing.")
                position += 1
                _apply(request, name, option.does, following)
            else:
                _apply(request, name, option.does, value or "")
    yield _ended(request)


def _apply(request: _Request, name: str, does: Does, value: str) -> None:
    match does:
        case Does.URL:
            _address(request, value)
        case Does.HEADER:
            _header(request, value)
        case Does.USER:
            found = credentials_of_pair(value)
            request.credentials = request.credentials or found
        case Does.METHOD:
            if value.upper() != "POST":
                request.left_out.append("The method: events are sent with POST.")
        case Does.DATA | Does.LITERAL:
            if does is Does.DATA and value.startswith("@"):
                raise InterchangeError(
                    f"The body is in a file ({name} @…), and files that a text names are not read. "
                    "Import the file itself."
                )
            request.data.append(value)
        case Does.NO_BODY:
            request.left_out.append(f"{name}: the Event API takes JSON, and no forms or files.")
        case Does.DROPPED:
            request.left_out.append(f"The option {name}.")
        case _:
            pass


def _address(request: _Request, word: str) -> None:
    if request.url is None:
        request.url = word
        request.credentials = request.credentials or credentials_of_address(word)
    else:
        request.spare_words += 1


def _header(request: _Request, line: str) -> None:
    name, _, value = line.partition(":")
    name = name.strip().rstrip(";")
    if name.lower() == "authorization":
        found = credentials_of_header(value)
        request.credentials = request.credentials or found
        if found is None and not is_placeholder(value):
            request.left_out.append("The header Authorization: it is not Basic with an APP_ID and a key.")
    elif name.lower() not in _PLAIN_HEADERS and name:
        request.left_out.append(f"The header {name[:60]}.")


def _ended(request: _Request) -> _Request:
    if request.spare_words:
        request.left_out.append("Words that are neither an option nor the address.")
    return request
