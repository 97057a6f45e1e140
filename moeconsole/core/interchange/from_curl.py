"""cURL commands, as browsers, Postman and the vendor's documents write them, read as request bodies."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from moeconsole.core.interchange.curl_options import Does, options_in
from moeconsole.core.interchange.endpoints import credentials_of_pair
from moeconsole.core.interchange.gathered import Gathered, gather
from moeconsole.core.interchange.imported import Imported, ImportedKind, InterchangeError
from moeconsole.core.interchange.piped import IN_A_FILE, Start, files_of_batch, input_of
from moeconsole.core.interchange.shellwords import HereDocument, cmd_commands, posix_commands

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from moeconsole.core.interchange.shellwords import Command

_START: Final = r"[ \t]*(?:[$>][ \t]+)?(?:\S*[/\\])?curl(?:\.exe)?"
_CURL: Final = Start(rf"{_START}\s", r"curl\s")
# the caret stands before the first argument's quote, or at the end of the first line; or quotes are doubled
_CMD: Final = re.compile(
    _START + r"\s+(?:-\S+\s+)*(?:\^\"|[^'\n]*(?:\^[ \t\r]*$|[ =]\"\{\"\"))", re.MULTILINE
)
_PROGRAM: Final = re.compile(r"(?:.*[/\\])?curl(?:\.exe)?", re.DOTALL)

_MEANING: Final = {
    **dict.fromkeys(("-b", "--cookie"), ": cookies"),
    **dict.fromkeys(("-k", "--insecure"), ": certificates are always checked"),
    **dict.fromkeys(("-x", "--proxy"), ": set a proxy in the connection"),
}


@dataclass(slots=True)
class _Request(Gathered):
    """One request of a command, while its words are read.

    Attributes:
        files: what is in those that the text can name; "-" is its standard input.
    """

    spare_words: int = 0
    files: Mapping[str, str] = field(default_factory=dict)


def start_of(text: str) -> int | None:
    """Where the first line stands that begins with cURL, whoever's it is; None where none does."""
    return _CURL.find(text)


def read_curl(text: str) -> Imported:
    """The bodies of all cURL commands in the text; what stands before the first one is prose.

    Raises:
        InterchangeError: none has a body; or it is in a file, which is not read.
    """
    files = files_of_batch(text)
    text = text[start_of(text) or 0 :]
    commands = cmd_commands(text) if _CMD.match(text) else posix_commands(text)
    if files:  # in a batch file a percent sign is two
        commands = tuple(tuple(word.replace("%%", "%") for word in command) for command in commands)
    before: tuple[Command, ...] = ((), *commands)
    documents, left_out, credentials = gather(
        request
        for first, command in zip(before, commands, strict=False)
        for request in _requests(command, _with_input(files, input_of(command, first)))
    )
    if not documents:
        raise InterchangeError("There is no body in the cURL command: nothing after -d or --data-raw.")
    return Imported(ImportedKind.CURL, documents, left_out, credentials)


def _with_input(files: Mapping[str, str], piped: str | None) -> Mapping[str, str]:
    return files if piped is None else {**files, "-": piped}


def _requests(command: Command, files: Mapping[str, str]) -> Iterator[_Request]:
    """The requests of one command: `--next` begins another."""
    words = [word for word in command if not isinstance(word, HereDocument)]
    if words and words[0] in ("$", ">"):
        del words[0]
    if not words or not _PROGRAM.fullmatch(words[0]):
        return
    request = _Request(files=files)
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
                request = _Request(files=files)
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
    """What is in the file that the option names: one that the text itself writes."""
    content = request.files.get(value.removeprefix("@"))
    if content is None:
        raise InterchangeError(IN_A_FILE.format(name=name))
    return content
