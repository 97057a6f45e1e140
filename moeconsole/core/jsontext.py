"""JSON text to tree: exact numbers, duplicate keys kept, every error with its place. The way back is
`Tree.text`.

The grammar is RFC 8259's, with what rules.md adds under `json-syntax`: no NaN or Infinity, no lone
surrogates, at most 200 levels of nesting; a byte order mark is skipped.
"""

from __future__ import annotations

import codecs
import json
import re
from typing import Final

from moeconsole.core.document import Child, Kind, Node, Tree, container, decode_string, scalar

MAX_DEPTH: Final = 200

_space = re.compile(r"[ \t\n\r]*").match
_STRING_START: Final = r'"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*'
_string_start = re.compile(_STRING_START).match
_string = re.compile(_STRING_START + '"').match
_number = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?").match
_word = re.compile(r"[-+A-Za-z0-9_.$']+").match
_colon = re.compile(r"[ \t\n\r]*:[ \t\n\r]*").match
_surrogate_escape = re.compile(r"\\u[dD][89a-fA-F]").search
_lone_surrogate = re.compile("[\ud800-\udfff]").search

_LITERALS: Final = {"true": Kind.BOOLEAN, "false": Kind.BOOLEAN, "null": Kind.NULL}


class JsonSyntaxError(ValueError):
    """The text is not JSON.

    Attributes:
        reason: a sentence without the place.
        offset: in code points from the start of the text.
        line, column: counted from 1.
    """

    def __init__(self, reason: str, offset: int, line: int, column: int) -> None:
        super().__init__(f"Line {line}, column {column}: {reason}")
        self.reason = reason
        self.offset = offset
        self.line = line
        self.column = column


def decode(data: bytes) -> str:
    """The text of a file or of an input, without a byte order mark.

    Raises:
        JsonSyntaxError: the bytes are not UTF-8.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        raise _error(before, len(before), "The text is not encoded as UTF-8.") from None


def parse(text: str) -> Tree:
    """Read a whole document; `parse(text).text == text`.

    Raises:
        JsonSyntaxError: with line and column of the place where reading stopped.
    """
    start = _end(_space(text, 1 if text.startswith("\ufeff") else 0))
    node, end = _Parser(text).value(start, 1)
    tail = _end(_space(text, end))
    if tail != len(text):
        raise _error(text, tail, "Unexpected text after the end of the document.")
    return Tree(node, text[:start], text[end:])


def parse_value(text: str, depth: int = 1) -> Node:
    """Read one value that fills the text, as a part of a document at that depth.

    Raises:
        JsonSyntaxError: also where white space stands around the value.
    """
    node, end = _Parser(text).value(0, depth)
    if end != len(text):
        raise _error(text, end, "Unexpected text after the end of the value.")
    return node


def is_number(text: str) -> bool:
    """True where the whole text is a JSON number."""
    match = _number(text)
    return match is not None and match.end() == len(text)


def has_lone_surrogate(raw: str) -> bool:
    """True where the JSON text of a string has an escape that is half a character."""
    return _surrogate_escape(raw) is not None and _lone_surrogate(json.loads(raw)) is not None


def _end(match: re.Match[str] | None) -> int:
    # for patterns that match the empty text too
    assert match is not None  # noqa: S101 - for the type checker
    return match.end()


def _error(text: str, offset: int, reason: str) -> JsonSyntaxError:
    line = text.count("\n", 0, offset) + 1
    return JsonSyntaxError(reason, offset, line, offset - text.rfind("\n", 0, offset))


class _Parser:
    """One pass over one text, by recursion: the depth is limited before Python's own limit is reached."""

    def __init__(self, text: str) -> None:
        lone = _lone_surrogate(text)
        if lone:
            raise _error(text, lone.start(), "A lone surrogate is not a character.")
        self._text = text

    def value(self, start: int, depth: int) -> tuple[Node, int]:
        text = self._text
        first = text[start : start + 1]
        if first == '"':
            raw = self._string_at(start)
            return scalar(Kind.STRING, raw), start + len(raw)
        if first in ("{", "["):
            if depth > MAX_DEPTH:
                raise _error(text, start, f"Nesting deeper than {MAX_DEPTH} levels.")
            return self._container(start, depth, Kind.OBJECT if first == "{" else Kind.ARRAY)
        word = _word(text, start)
        if word is None:
            raise _error(text, start, "A value is missing here." if first else "The text ends too early.")
        raw = word.group()
        kind = _LITERALS.get(raw)
        if kind is None:
            number = _number(raw)
            if number is None or number.end() != len(raw):
                raise _error(text, start, _word_reason(raw))
            kind = Kind.NUMBER
        return scalar(kind, raw), word.end()

    def _container(self, start: int, depth: int, kind: Kind) -> tuple[Node, int]:
        text = self._text
        closing = "}" if kind is Kind.OBJECT else "]"
        children: list[Child] = []
        position = start + 1
        while True:
            content = _end(_space(text, position))
            if text[content : content + 1] == closing and not children:
                return container(kind, (), text[position:content]), content + 1
            child, end = self._child(position, content, depth, kind)
            position = _end(_space(text, end))
            mark = text[position : position + 1]
            if mark == ",":
                children.append(_with_after(child, text[end:position]))
                position += 1
            elif mark == closing:
                children.append(child)
                return container(kind, tuple(children), text[end:position]), position + 1
            else:
                what = "The text ends too early. " if not mark else ""
                raise _error(text, position, f"{what}A comma or “{closing}” is missing here.")

    def _child(self, start: int, content: int, depth: int, kind: Kind) -> tuple[Child, int]:
        text = self._text
        before = text[start:content]
        if kind is Kind.ARRAY:
            node, end = self.value(content, depth + 1)
            return Child(node, before=before), end
        if text[content : content + 1] != '"':
            raise _error(text, content, "A name in double quotes is missing here.")
        name_raw = self._string_at(content)
        colon = _colon(text, content + len(name_raw))
        if colon is None:
            raise _error(text, content + len(name_raw), "A colon is missing after the name.")
        node, end = self.value(colon.end(), depth + 1)
        return Child(node, decode_string(name_raw), name_raw, before, colon.group()), end

    def _string_at(self, start: int) -> str:
        text = self._text
        match = _string(text, start)
        if match is None:
            raise self._string_error(start)
        raw = match.group()
        if has_lone_surrogate(raw):
            raise _error(text, start, "A lone surrogate (“\\ud800” to “\\udfff”) is not a character.")
        return raw

    def _string_error(self, start: int) -> JsonSyntaxError:
        text = self._text
        offset = _end(_string_start(text, start))
        if offset >= len(text) or text[offset] in "\r\n":
            return _error(text, offset, "A double quote is missing at the end of the text.")
        if text[offset] == "\\":
            return _error(text, offset, "This is no escape that JSON knows.")
        return _error(text, offset, "A control character must be written as an escape, such as \\t.")


def _with_after(child: Child, after: str) -> Child:
    if not after:
        return child
    return Child(child.node, child.name, child.name_raw, child.before, child.colon, after)


def _word_reason(raw: str) -> str:
    if raw.lstrip("+-") in ("NaN", "Infinity", "inf", "nan"):
        return f"{raw} is not a JSON number."
    if raw[0] in "+-.0123456789":
        return f"“{raw[:40]}” is not a JSON number."
    return f"“{raw[:40]}” is no JSON value: text needs double quotes."
