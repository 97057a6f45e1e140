"""Rows from a table that was copied in a spreadsheet: cells with tabs between them. JSON text is pasting.py's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from moeconsole.core.document import Child, Kind, Node, boolean, container, member, number, string
from moeconsole.core.jsontext import is_number
from moeconsole.core.values import ConversionError

if TYPE_CHECKING:
    from collections.abc import Sequence

_TRUTH: Final = {"true": True, "false": False}
_NAME_TITLES: Final = frozenset({"name", "attribute", "attribute name", "key", "field"})
_VALUE_TITLES: Final = frozenset({"value", "attribute value", "values"})

_Row = list[str]


def is_table(text: str) -> bool:
    """Whether the text has two cells side by side."""
    return "\t" in text.strip("\r\n")


def rows_from_table(text: str, into: Kind) -> tuple[Child, ...]:
    """The attributes that a copied table stands for.

    Args:
        text: two columns, of names and values, with or without their titles; or a line of names with the
            values below it.
        into: the kind of the container: a list takes each line of values as an object.

    Raises:
        ConversionError: the table is neither, or has several lines of values and the container takes one.
    """
    table = _cells(text)
    if not table:
        raise ConversionError("The pasted table is empty.")
    if into is Kind.ARRAY:
        return tuple(Child(_object(members)) for members in _records(table))
    if _is_list_of_pairs(table):
        return tuple(member(row[0].strip(), _value(row[1])) for row in _pairs(table))
    records = _records(table)
    if len(records) > 1:
        raise ConversionError(
            f"The pasted table has {len(records)} lines of values, and an event takes one. "
            "Copy the line of names and one line of values, or paste the table into a list."
        )
    return records[0]


def _cells(text: str) -> list[_Row]:
    """The lines that say something; a quoted cell may have line breaks in it."""
    import csv

    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    try:
        rows = list(csv.reader([f"{line}\n" for line in lines], delimiter="\t"))
    except csv.Error as error:  # a cell of more than 128 kB
        raise ConversionError("The pasted table has a cell that is too long to be an attribute.") from error
    return [row for row in rows if any(cell.strip() for cell in row)]


def _is_list_of_pairs(table: list[_Row]) -> bool:
    """Names in the first column and values in the second; what could be both is read that way."""
    if any(len(row) != 2 for row in table):
        return False
    if len(table) != 2 or _has_titles(table):
        return True
    names_below = not _looks_like_value(table[1][0])
    return names_below or _looks_like_value(table[0][1])


def _pairs(table: list[_Row]) -> list[_Row]:
    pairs = table[1:] if _has_titles(table) else table
    if not all(row[0].strip() for row in pairs):
        raise ConversionError("The pasted table has a value without a name in its first column.")
    return pairs


def _records(table: list[_Row]) -> list[tuple[Child, ...]]:
    """The lines below the names. A cell that is empty is no attribute."""
    names = [cell.strip() for cell in table[0]]
    if len(table) < 2:
        raise ConversionError(
            "The pasted table has one line. Copy the line of names and the line of values below it."
        )
    if any(len(row) > len(names) for row in table) or not all(names):
        raise ConversionError("The pasted table has a value without a name in its first line.")
    return [_members(names, row) for row in table[1:]]


def _members(names: Sequence[str], row: _Row) -> tuple[Child, ...]:
    found = zip(names, row, strict=False)  # a line may end early
    return tuple(member(name, _value(cell)) for name, cell in found if cell.strip())


def _object(members: tuple[Child, ...]) -> Node:
    return container(Kind.OBJECT, members)


def _has_titles(table: list[_Row]) -> bool:
    first = [cell.strip().casefold() for cell in table[0]]
    return first[0] in _NAME_TITLES and first[1] in _VALUE_TITLES


def _value(cell: str) -> Node:
    """A number and a yes/no value as what they are; all else is text, as it stands."""
    text = cell.strip()
    if is_number(text):
        return number(text)
    truth = _TRUTH.get(text.casefold())
    return string(cell) if truth is None else boolean(truth)


def _looks_like_value(cell: str) -> bool:
    return _value(cell).kind is not Kind.STRING
