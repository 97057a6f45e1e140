"""Rows from and to JSON text: what is pasted into an object or a list, and what rows are copied as."""

from __future__ import annotations

from dataclasses import replace

from moeconsole.core import edits
from moeconsole.core.document import Child, Kind, Node, Tree, container, encode_string, fresh_copy
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.values import ConversionError


def rows_from_text(text: str, into: Kind) -> tuple[Child, ...]:
    """The rows that a pasted text stands for, with ids of their own.

    Args:
        text: an object, a list, one value, or the inside of one: `"name": value` or values, one a line.
        into: the kind of the container that takes them.

    Raises:
        ConversionError: the text is no JSON, or its values have no names and `into` needs them.
    """
    value = _read(text)
    if into is Kind.OBJECT:
        if value.kind is not Kind.OBJECT:
            raise ConversionError(
                "The pasted values have no names. Choose a list to paste them into, "
                'or paste them like "price": 3999.'
            )
        return tuple(replace(child, node=fresh_copy(child.node)) for child in value.children)
    if value.kind is Kind.ARRAY:
        return tuple(replace(child, node=fresh_copy(child.node)) for child in value.children)
    return (Child(fresh_copy(value)),)


def text_of_rows(rows: tuple[Child, ...]) -> str:
    """The rows as one JSON object, or list where they have no names; what is switched off is on in it."""
    kind = Kind.ARRAY if rows and rows[0].name is None else Kind.OBJECT
    tree = Tree(container(kind))
    for index, row in enumerate(rows):
        name = (row.name or "") if kind is Kind.OBJECT else None
        raw = row.name_raw or encode_string("") if kind is Kind.OBJECT else ""
        tree = edits.insert(tree, (index,), Child(fresh_copy(row.node), name, raw))
    return tree.text


def _read(text: str) -> Node:
    """The value in the text, or of the text in brackets where it is the inside of an object or a list."""
    stripped = text.strip()
    try:
        return parse(stripped).root
    except JsonSyntaxError as error:
        first_error = error
    inner = stripped.strip(",")
    by_lines = ",\n".join(line.strip().rstrip(",") for line in inner.splitlines() if line.strip())
    for candidate in (inner, by_lines):
        for opening, closing in ("{}", "[]"):
            try:
                value = parse(f"{opening}{candidate}{closing}").root
            except JsonSyntaxError:
                continue
            if value.children:
                return value
    raise ConversionError(f"The pasted text is not JSON. {first_error}")
