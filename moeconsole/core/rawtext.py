"""A value as raw text in one line, and back: number text is a number, what is no JSON value is text.

A text that would read as something else, such as `"1709"`, is shown in its quotes.
"""

from __future__ import annotations

import re
from typing import Final

from moeconsole.core.document import Kind, Node, number, string
from moeconsole.core.jsontext import JsonSyntaxError, parse_value
from moeconsole.core.payload_text import compact

# what can stand as a number in a JSON text without ending it too early, half-typed or wrong as it may be
_NUMBER_LIKE: Final = re.compile(r"[-+.0-9][-+A-Za-z0-9_.]*")


def raw_text(node: Node) -> str:
    """One line for the value: `1709` a number, `"1709"` the text of it, `2024-02-27` a text."""
    if node.kind is not Kind.STRING:
        return compact(node)
    text = node.string
    back = raw_node(text)
    return text if back.kind is Kind.STRING and back.string == text else compact(node)


def raw_node(text: str) -> Node:
    """The value that the line stands for; never fails: what is no JSON value is text."""
    try:
        return parse_value(text)
    except JsonSyntaxError:
        return string(text)


def is_number_like(text: str) -> bool:
    """True for a number, and for what is on the way to one (`-`, `12a`): a number's text may be wrong."""
    return _NUMBER_LIKE.fullmatch(text) is not None


def number_field_node(text: str) -> Node:
    """As `raw_node`, for a field in which a half-typed or wrong number is a wrong number rather than text."""
    stripped = text.strip()
    return number(stripped) if is_number_like(stripped) else raw_node(text)
