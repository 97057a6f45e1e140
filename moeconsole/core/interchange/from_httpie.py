"""HTTPie commands, with a body by `--raw`, by a pipe or put together from items, read as request bodies."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from moeconsole.core.document import string, text_of
from moeconsole.core.interchange.endpoints import credentials_of_pair
from moeconsole.core.interchange.gathered import Gathered, gather
from moeconsole.core.interchange.httpie_items import JsonItems, item_of
from moeconsole.core.interchange.imported import Imported, ImportedKind, InterchangeError
from moeconsole.core.interchange.piped import Start, input_of
from moeconsole.core.interchange.shellwords import HereDocument, posix_commands
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.reindent import reindent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from moeconsole.core.document import Node
    from moeconsole.core.interchange.shellwords import Command

_PROGRAM: Final = re.compile(r"(?:.*/)?https?", re.DOTALL)
_WORD: Final = r"https?[ \t]+(?:-{1,2}[A-Za-z][\w-]*|(?:[A-Za-z]{3,7}[ \t]+)?['\"]?[^\s'\"]*[/:.][^\s])"
_START: Final = Start(rf"[ \t]*(?:[$>][ \t]+)?(?:\S*/)?{_WORD}", rf"(?:\S*/)?{_WORD}")
_METHOD: Final = re.compile(r"[A-Za-z]+")
_MAX_NAME: Final = 60


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SILENT: Final = _names(
    "--check-status --verbose -v --headers -h --body -b --json -j --stream -S --follow -F --all "
    "--offline --ignore-stdin -I --download -d --continue -c --quiet -q --unsorted --sorted --meta -m "
    "--debug --traceback --path-as-is --compress -x --chunked"
)
_SILENT_WITH_VALUE: Final = _names(
    "--print -p --pretty --style -s --format-options --timeout --max-redirects --max-headers --output "
    "-o --ssl --default-scheme --history-print -P --response-charset --response-mime --ciphers"
)
_FORMS: Final = frozenset({"--form", "-f", "--multipart"})
_DROPPED_WITH_VALUE: Final = _names(
    "--proxy --session --session-read-only --cert --cert-key --cert-key-pass --boundary"
)
_MEANING: Final = {
    "--verify": ": certificates are always checked",
    "--proxy": ": set a proxy in the connection",
}


@dataclass(slots=True)
class _Request(Gathered):
    """One command, while its words are read.

    Attributes:
        words: those that are no options.
    """

    raw: str | None = None
    is_form: bool = False
    words: list[str] = field(default_factory=list)


def start_of(text: str) -> int | None:
    """Where the first line stands that begins with HTTPie; None where none does."""
    return _START.find(text)


def read_httpie(text: str) -> Imported:
    """The bodies of all HTTPie commands in the text; what stands before the first one is prose, or a pipe into it.

    Raises:
        InterchangeError: none has a body; or it is in a file, which is not read.
    """
    commands = posix_commands(text[start_of(text) or 0 :])
    before: tuple[Command, ...] = ((), *commands)
    documents, left_out, credentials = gather(
        _request(command, input_of(command, first))
        for first, command in zip(before, commands, strict=False)
        if _PROGRAM.fullmatch(_words(command)[0])
    )
    if not documents:
        raise InterchangeError(
            "There is no body in the HTTPie command: no --raw, no pipe into it, and no name=value."
        )
    return Imported(ImportedKind.HTTPIE, documents, left_out, credentials)


def _words(command: Command) -> list[str]:
    words = [word for word in command if not isinstance(word, HereDocument)]
    return words[1:] if words[:1] in (["$"], [">"]) and len(words) > 1 else words or [""]


def _request(command: Command, piped: str | None) -> _Request:
    _, *words = _words(command)
    request = _Request()
    _take_options(request, iter(words))
    _take_words(request)
    if request.raw is not None:
        request.data = [request.raw]
    elif not request.data and piped is not None:
        request.data = [piped]
    return request


def _take_options(request: _Request, words: Iterator[str]) -> None:
    for word in words:
        if word == "--":
            request.words += words
        elif word == "<":
            if next(words, "") != "/dev/null":
                raise InterchangeError(
                    "The body is in a file (< …), and files that a text names are not read. Import the file itself."
                )
        elif len(word) > 1 and word.startswith("-"):
            _take_option(request, word, words)
        else:
            request.words.append(word)


def _take_option(request: _Request, word: str, words: Iterator[str]) -> None:
    name, value = _parted(word)
    while name in _SILENT and value and not word.startswith("--"):  # letters that stand together
        word = f"-{value}"
        name, value = _parted(word)
    if name in _SILENT:
        return
    if name in _FORMS:
        request.is_form = True
        request.left_out.append(f"{name}: the Event API takes JSON, and no forms or files.")
    elif name in ("--raw", "--auth", "-a", "--auth-type", "-A", "--verify"):
        _take_value(request, name, next(words, "") if value is None else value)
    else:
        takes = name in _SILENT_WITH_VALUE or name in _DROPPED_WITH_VALUE
        if takes and value is None:
            next(words, None)
        if name not in _SILENT_WITH_VALUE and not name.startswith("--no-"):
            request.left_out.append(f"The option {name[:_MAX_NAME]}{_MEANING.get(name, '')}.")


def _parted(word: str) -> tuple[str, str | None]:
    """The option, and its value where that is in the word too."""
    if word.startswith("--"):
        name, equals, value = word.partition("=")
        return name, value if equals else None
    return word[:2], word[2:] or None


def _take_value(request: _Request, name: str, value: str) -> None:
    if name == "--raw":
        request.raw = value
    elif name in ("--auth", "-a"):
        request.credentials = request.credentials or credentials_of_pair(value)
    elif name == "--verify":
        request.left_out.append(f"The option {name}{_MEANING[name]}.")
    elif value.lower() != "basic":
        request.left_out.append(f"The authorization by {value[:20]}: the Event API takes Basic.")


def _take_words(request: _Request) -> None:
    """A method, the address, and items."""
    words = request.words
    if len(words) > 1 and _METHOD.fullmatch(words[0]):
        request.take_method(words.pop(0))
    if not words:
        return
    address, *items = words
    address = address.removeprefix("://")
    query = _take_items(request, items)
    mark = "&" if "?" in address else "?"
    request.take_address(address + (mark + "&".join(query) if query else ""))


def _take_items(request: _Request, words: Sequence[str]) -> list[str]:
    """Headers and the body; what belongs to the address comes back."""
    json_items, query = JsonItems(), list[str]()
    for word in words:
        item = item_of(word)
        match item.separator:
            case ":":
                if item.value:
                    request.take_header(item.name, item.value)
            case ";":
                request.take_header(item.name, "")
            case "==":
                query.append(f"{quote(item.name)}={quote(item.value)}")
            case "=" | ":=" if request.is_form:
                request.left_out.append("The fields of the form.")
            case "=":
                json_items.put(item.name, string(item.value))
            case ":=":
                json_items.put(item.name, _json(item.name, item.value))
            case "":
                request.left_out.append("Words that are neither an option, the address nor an item.")
            case separator:
                request.left_out.append(f"{separator}: files that a text names are not read.")
    if not json_items.is_empty:
        request.data = ["".join(reindent(text_of(json_items.body())))]
    return query


def _json(name: str, value: str) -> Node:
    try:
        return parse(value).root
    except JsonSyntaxError as error:
        raise InterchangeError(f"What follows {name[:_MAX_NAME]}:= is not JSON. {error}") from None
