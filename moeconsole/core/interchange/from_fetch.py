"""`fetch` calls, as browsers copy them and Postman and people write them, read as request bodies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from moeconsole.core.document import Kind, container, member
from moeconsole.core.interchange.gathered import ScriptCall, gather
from moeconsole.core.interchange.imported import Imported, ImportedKind, InterchangeError
from moeconsole.core.interchange.js_words import UNKNOWN, Reader, joined
from moeconsole.core.interchange.known import Known, with_member

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.document import Node
    from moeconsole.core.interchange.js_words import Value

_CALL: Final = re.compile(r"fetch\s*\(\s*")
_START: Final = re.compile(r"^(?:[^\n#'\"`,]*[\s=(.])?fetch\(\s*['\"`\w]", re.MULTILINE)
_SET: Final = re.compile(r"(?:(?:const|let|var)\s+)?([A-Za-z_$][\w$]*)\s*=(?![=>])\s*")
_ADD: Final = re.compile(r"([A-Za-z_$][\w$]*)\s*\.\s*(?:append|set)\s*\(\s*")
_PUT: Final = re.compile(
    r"([A-Za-z_$][\w$]*)\s*(?:\.\s*([\w$]+)|\[\s*(['\"])([^'\"\\\n]+)\3\s*\])\s*=(?![=>])\s*"
)
_APPEND: Final = re.compile(r"([A-Za-z_$][\w$]*)\s*\+=\s*")
_CHANGE: Final = re.compile(
    r"(?:delete\s+|Object\s*\.\s*assign\s*\(\s*)([A-Za-z_$][\w$]*)"
    r"|([A-Za-z_$][\w$]*)(?:\s*\.\s*[\w$]+|\s*\[[^\[\]\n]{0,200}\]){0,8}\s*"
    r"(?:=(?![=>])|(?:[-+*/%&|^]|\*\*|<<|>>>?|&&|\|\||\?\?)=(?!=)|\+\+|--"
    r"|\.\s*(?:push|pop|shift|unshift|splice|sort|reverse|fill)\s*\()"
)
_WORD: Final = re.compile(r"[\w$]+|\\.", re.DOTALL)

_SILENT: Final = frozenset(
    {"mode", "credentials", "referrer", "referrerpolicy", "cache", "redirect", "keepalive", "signal"}
    | {"priority", "duplex", "window", "next"}
)
_MAX_NAME: Final = 60


def start_of(text: str) -> int | None:
    """Where the first line stands that calls `fetch`; None where none does."""
    match = _START.search(text)
    return match.start() if match else None


def read_fetch(text: str) -> Imported:
    """The bodies of all calls in the script; variables that it sets to what can be known are put in.

    Raises:
        InterchangeError: none has a body that stands in the script.
    """
    requests = _Script(text).requests()
    documents, left_out, credentials = gather(requests)
    if any(request.has_unknown_body for request in requests):
        sentence = "A body that the script puts together by itself: only what stands in it is read."
        if not documents:
            raise InterchangeError(f"{sentence} Copy the request from the browser's developer tools instead.")
        left_out = (*left_out, sentence)
    if not documents:
        raise InterchangeError("There is no body in the fetch call: nothing after body.")
    return Imported(ImportedKind.FETCH, documents, left_out, credentials)


class _Script:
    """Finds the statements that matter; everything else is gone over."""

    def __init__(self, text: str) -> None:
        self._variables: Known[Node] = Known(text)
        self._reader = Reader(text, self._variables)

    def requests(self) -> list[ScriptCall]:
        reader, found = self._reader, list[ScriptCall]()
        while reader.at < len(reader.text):
            if reader.take(_CALL):
                found.append(_call(reader.arguments()))
            elif self._sets() or self._changes():
                pass
            elif reader.mark in ("'", '"', "`"):
                reader.skip_quoted()
            elif not (reader.take(_WORD) or reader.skip_blank()):
                reader.at += 1
        return found

    def _sets(self) -> bool:
        """A statement that says what a variable is from now on."""
        reader = self._reader
        if match := reader.take(_SET):
            self._set(match.group(1))
        elif match := reader.take(_ADD):
            self._add(match.group(1), reader.arguments())
        elif match := reader.take(_PUT):
            name, key = match.group(1), match.group(2) or match.group(4)
            table = self._variables.get(name)
            self._change(name, table, lambda table, value: with_member(table, key, value))
        elif match := reader.take(_APPEND):
            name = match.group(1)
            self._change(name, self._variables.before(name), joined)
        else:
            return False
        return True

    def _changes(self) -> bool:
        """A statement after which nobody knows, without running it."""
        match = self._reader.take(_CHANGE)
        if match is None:
            return False
        self._variables.set(match.group(1) or match.group(2), None)
        return True

    def _set(self, name: str) -> None:
        self._variables.set(name, self._next_value())

    def _next_value(self) -> Value:
        """What is not known may have a call in it: it is looked through again."""
        start = self._reader.at
        value = self._reader.expression()
        if value is None:
            self._reader.go_back(start)
        return value

    def _change(self, name: str, before: Value, change: Callable[[Node, Node], Value]) -> None:
        if before is None:
            return
        value = self._next_value()
        self._variables.set(name, change(before, value) if value is not None else None)

    def _add(self, name: str, arguments: list[Value]) -> None:
        """`headers.append("Name", "value")`."""
        table = self._variables.get(name)
        if table is None or table.kind is not Kind.OBJECT or len(arguments) != 2:
            return
        key, value = arguments
        if key is not None and value is not None and key.kind is Kind.STRING:
            self._variables.set(name, container(Kind.OBJECT, (*table.children, member(key.string, value))))


def _call(arguments: list[Value]) -> ScriptCall:
    request = ScriptCall()
    address = arguments[0] if arguments else None
    options = arguments[1] if len(arguments) > 1 else None
    if address is not None and address.kind is Kind.STRING:
        request.take_address(address.string)
    if options is None:
        request.has_unknown_body = len(arguments) > 1
        return request
    members = options.children if options.kind is Kind.OBJECT else ()
    names = {child.name for child in members}
    request.has_unknown_body = UNKNOWN in names and "body" not in names
    for child in members:
        _apply(request, child.name or "", child.node)
    return request


def _apply(request: ScriptCall, name: str, value: Node) -> None:
    match name.lower():
        case "method" if value.kind is Kind.STRING:
            request.take_method(value.string)
        case "headers":
            for header, text in _headers(value):
                request.take_header(header, text)
        case "body" if value.kind is Kind.STRING:
            request.data = [value.string]
        case "body" if value.kind is not Kind.NULL:
            request.has_unknown_body = True
        case key if key not in _SILENT and key not in ("body", UNKNOWN):
            request.left_out.append(f"The option {name[:_MAX_NAME]}.")
        case _:
            pass


def _headers(value: Node) -> list[tuple[str, str]]:
    """Of an object, or of a list of pairs."""
    if value.kind is Kind.OBJECT:
        pairs = [(child.name or "", child.node) for child in value.children]
        return [(name, node.string) for name, node in pairs if node.kind is Kind.STRING]
    pairs_of_texts = [
        [child.node.string for child in one.node.children if child.node.kind is Kind.STRING]
        for one in value.children
    ]
    return [(pair[0], pair[1]) for pair in pairs_of_texts if len(pair) == 2]
