"""JSON text with a line for each value: only white space changes; numbers, escapes, double keys stay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN: Final = re.compile(
    r'[ \t\n\r]*("[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}\[\],:]|-?[0-9][0-9.eE+-]*|true|false|null)'
)
_TOKENS_A_PIECE: Final = 2_000
_CLOSING: Final = {"{": "}", "[": "]"}


class NotJsonError(ValueError):
    """The text is not JSON: it is left as it is."""


def reindent(text: str, indent: str = "  ") -> Iterator[str]:
    """The text in pieces of about a millisecond's work each, so that the caller may do other things between.

    Raises:
        NotJsonError: two values stand side by side or a bracket has no partner; earlier pieces are void.
    """
    out: list[str] = []
    stack: list[str] = []
    position, previous = 0, ""
    for match in _TOKEN.finditer(text):
        if match.start() != position:
            break
        position = match.end()
        mark = match.group(1)
        _check(previous, mark, stack)
        if mark in "}]":
            stack.pop()
            out.append(mark if previous in "{[" else _line(stack, indent) + mark)
        else:
            if previous and previous in "{[":
                out.append(_line(stack, indent))
            if mark == ",":
                mark = "," + _line(stack, indent)
            elif mark == ":":
                mark = ": "
            out.append(mark)
            if mark in _CLOSING:
                stack.append(_CLOSING[mark])
        previous = match.group(1)
        if len(out) >= _TOKENS_A_PIECE:
            yield "".join(out)
            out.clear()
    if stack or not previous or text[position:].strip(" \t\n\r"):
        raise NotJsonError("The text is not JSON.")
    yield "".join(out)


def _line(stack: list[str], indent: str) -> str:
    return "\n" + indent * len(stack)


def _check(previous: str, mark: str, stack: list[str]) -> None:
    """What follows what: enough that no two marks can run together and brackets match."""
    after_value = bool(previous) and previous not in "{[,:"
    if mark in ",:":
        fits = after_value and bool(stack)
    elif mark in "}]":
        fits = bool(stack) and stack[-1] == mark and (after_value or previous in "{[")
    else:
        fits = not after_value
    if not fits:
        raise NotJsonError("The text is not JSON.")
