"""cURL commands, as browsers, Postman and the vendor's documents write them, read as request bodies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.core.interchange.curl_options import Does, options_in
from moeconsole.core.interchange.endpoints import credentials_of_pair
from moeconsole.core.interchange.gathered import Gathered, gather
from moeconsole.core.interchange.imported import Imported, ImportedKind, InterchangeError
from moeconsole.core.interchange.shellwords import HereDocument, cmd_commands, posix_commands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from moeconsole.core.interchange.shellwords import Command

_START: Final = r"[ \t]*(?:[$>][ \t]+)?(?:\S*[/\\])?curl(?:\.exe)?"
_PIPE: Final = r"[ \t]*(?:[$>][ \t]+)?(?:printf[ \t]+'%[bs]'|echo)[ \t]+'"
_CURL: Final = re.compile(rf"^(?:{_START}\s|{_PIPE}(?:[^']|'\\'')*'[ \t]*\|\s*curl\s)", re.MULTILINE)
# the caret stands before the first argument's quote, or at the end of the first line; or quotes are doubled
_CMD: Final = re.compile(
    _START + r"\s+(?:-\S+\s+)*(?:\^\"|[^'\n]*(?:\^[ \t\r]*$|[ =]\"\{\"\"))", re.MULTILINE
)
_PROGRAM: Final = re.compile(r"(?:.*[/\\])?curl(?:\.exe)?", re.DOTALL)

# what comes through a pipe: `printf '%s' '…' | curl -d @-`
_PIPED: Final = {"%s": False, "%b": True}
_BACKSLASHED: Final = re.compile(r"\\(?:0([0-7]{1,3})|(\\))")
_IN_A_FILE: Final = (
    "The body is in a file ({name} @…), and files that a text names are not read. Import the file itself."
)


_MEANING: Final = {
    **dict.fromkeys(("-b", "--cookie"), ": cookies"),
    **dict.fromkeys(("-k", "--insecure"), ": certificates are always checked"),
    **dict.fromkeys(("-x", "--proxy"), ": set a proxy in the connection"),
}


@dataclass(slots=True)
class _Request(Gathered):
    """One request of a command, while its words are read.

    Attributes:
        piped: what the command before it writes into its standard input; None where that is not known.
    """

    spare_words: int = 0
    piped: str | None = None


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
    before: tuple[Command, ...] = ((), *commands)
    documents, left_out, credentials = gather(
        request
        for piped, command in zip(before, commands, strict=False)
        for request in _requests(command, _written_by(piped))
    )
    if not documents:
        raise InterchangeError("There is no body in the cURL command: nothing after -d or --data-raw.")
    return Imported(ImportedKind.CURL, documents, left_out, credentials)


def _requests(command: Command, piped: str | None) -> Iterator[_Request]:
    """The requests of one command: `--next` begins another."""
    words = [word for word in command if not isinstance(word, HereDocument)]
    piped = next((word for word in command if isinstance(word, HereDocument)), piped)
    if words and words[0] in ("$", ">"):
        del words[0]
    if not words or not _PROGRAM.fullmatch(words[0]):
        return
    request = _Request(piped=piped)
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
                request = _Request(piped=piped)
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
            header, _, rest = value.partition(":")
            request.take_header(header.rstrip("; "), rest)
        case Does.USER:
            found = credentials_of_pair(value)
            request.credentials = request.credentials or found
        case Does.METHOD:
            request.take_method(value)
        case Does.DATA | Does.LITERAL:
            if does is Does.DATA and value.startswith("@"):
                value = _from_file(request, name, value)
            request.data.append(value)
        case Does.NO_BODY:
            request.left_out.append(f"{name}: the Event API takes JSON, and no forms or files.")
        case Does.DROPPED:
            request.left_out.append(f"The option {name}{_MEANING.get(name, '')}.")
        case _:
            pass


def _address(request: _Request, word: str) -> None:
    if request.url is None:
        request.take_address(word)
    else:
        request.spare_words += 1


def _ended(request: _Request) -> _Request:
    if request.spare_words:
        request.left_out.append("Words that are neither an option nor the address.")
    return request


def _from_file(request: _Request, name: str, value: str) -> str:
    """What is in the file that the option names: standard input alone can be known."""
    if value != "@-" or request.piped is None:
        raise InterchangeError(_IN_A_FILE.format(name=name))
    return request.piped


def _written_by(command: Command) -> str | None:
    """What `echo` or `printf` write; None for every other program."""
    match command[1:] if command[:1] in (("$",), (">",)) else command:
        case ("echo", text):
            return text
        case ("printf", form, text) if form in _PIPED:
            return _unescaped(text) if _PIPED[form] else text
        case _:
            return None


def _unescaped(text: str) -> str:
    """As `printf '%b'` writes it: bytes that stand as numbers are UTF-8."""
    try:
        data = _BACKSLASHED.sub(_byte, text).encode("utf-8", "surrogateescape")
        return data.decode("utf-8")
    except UnicodeError:
        raise InterchangeError("The body that printf writes is not UTF-8.") from None


def _byte(match: re.Match[str]) -> str:
    code = int(match.group(1), 8) & 0xFF if match.group(1) else ord("\\")
    return chr(code) if code < 0x80 else chr(0xDC00 + code)
