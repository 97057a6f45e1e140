"""wget commands that post, as Postman and people write them, read as request bodies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from moeconsole.core.interchange.endpoints import credentials_of
from moeconsole.core.interchange.gathered import Gathered, gather
from moeconsole.core.interchange.imported import Imported, ImportedKind, InterchangeError
from moeconsole.core.interchange.shellwords import posix_commands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from moeconsole.core.interchange.shellwords import Command

_START: Final = re.compile(r"^[ \t]*(?:[$>][ \t]+)?(?:\S*/)?wget\s", re.MULTILINE)
_PROGRAM: Final = re.compile(r"(?:.*/)?wget", re.DOTALL)
_MAX_NAME: Final = 60

_BODIES: Final = frozenset({"--post-data", "--body-data"})
_FILES: Final = frozenset({"--post-file", "--body-file"})
_USERS: Final = frozenset({"--user", "--http-user"})
_KEYS: Final = frozenset({"--password", "--http-password"})


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SILENT: Final = _names(
    "--quiet -q --verbose -v --no-verbose -nv --server-response -S --content-on-error --https-only "
    "--auth-no-challenge --save-headers --debug -d"
)
_SILENT_WITH_VALUE: Final = _names(
    "-O --output-document -o --output-file --timeout -T --tries -t --user-agent -U --max-redirect "
    "--referer --wait -w --connect-timeout --read-timeout --dns-timeout --waitretry"
)
_MEANING: Final = {"--no-check-certificate": ": certificates are always checked"}


def start_of(text: str) -> int | None:
    """Where the first line stands that begins with wget; None where none does."""
    match = _START.search(text)
    return match.start() if match else None


def read_wget(text: str) -> Imported:
    """The bodies of all wget commands in the text; what stands before the first one is prose.

    Raises:
        InterchangeError: none has a body; or it is in a file, which is not read.
    """
    commands = posix_commands(text[start_of(text) or 0 :])
    documents, left_out, credentials = gather(
        _request(words)
        for words in (command[1:] if command[:1] in (("$",), (">",)) else command for command in commands)
        if words and _PROGRAM.fullmatch(words[0])
    )
    if not documents:
        raise InterchangeError(
            "There is no body in the wget command: nothing after --post-data or --body-data."
        )
    return Imported(ImportedKind.WGET, documents, left_out, credentials)


def _request(command: Command) -> Gathered:
    request, pair = Gathered(), ["", ""]
    words = iter(command[1:])
    for word in words:
        if not word.startswith("-"):
            if request.url is None:
                request.take_address(word)
            else:
                request.left_out.append("Words that are neither an option nor the address.")
            continue
        _take_option(request, pair, *_parted(word), words)
    request.credentials = request.credentials or (credentials_of(*pair) if all(pair) else None)
    return request


def _parted(word: str) -> tuple[str, str | None]:
    """The option, and its value where that is in the word too; of letters that stand together the one that counts."""
    while not (word.startswith("--") or len(word) == 2 or word in _SILENT):
        if word[:2] not in _SILENT:
            return word[:2], word[2:]
        word = f"-{word[2:]}"
    name, equals, value = word.partition("=")
    return name, value if equals else None


def _take_option(
    request: Gathered, pair: list[str], name: str, value: str | None, words: Iterator[str]
) -> None:
    takes = _BODIES | _FILES | _USERS | _KEYS | _SILENT_WITH_VALUE | {"--header", "--method"}
    if name in takes and value is None:
        value = next(words, "")
    match name, value:
        case "--header", str():
            header, _, rest = value.partition(":")
            request.take_header(header, rest)
        case "--method", str():
            request.take_method(value)
        case _, str() if name in _BODIES:
            request.data = [value]
        case _ if name in _FILES:
            raise InterchangeError(
                f"The body is in a file ({name} …), and files that a text names are not read. Import the file itself."
            )
        case _, str() if name in _USERS:
            pair[0] = value
        case _, str() if name in _KEYS:
            pair[1] = value
        case _ if name not in _SILENT | _SILENT_WITH_VALUE:
            request.left_out.append(f"The option {name[:_MAX_NAME]}{_MEANING.get(name, '')}.")
        case _:
            pass
