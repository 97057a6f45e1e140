"""A table with a header and rows, as spreadsheets save and copy it: one event a row, types guessed carefully."""

from __future__ import annotations

import csv
import io
import re
from typing import Final

from moeconsole.core.document import Child, Kind, Node, boolean, container, member, number, string
from moeconsole.core.interchange.documents import body_of
from moeconsole.core.interchange.imported import Imported, ImportedDocument, ImportedKind
from moeconsole.core.jsontext import is_number

_DELIMITERS: Final = "\t,;"
_MAX_ROWS: Final = 100
_MAX_COLUMNS: Final = 1_000
_EVENT_COLUMNS: Final = frozenset({"action", "event", "event_name"})
_ENVELOPE_COLUMNS: Final = frozenset({"customer_id", "device_id"})
_ACTION_COLUMNS: Final = frozenset(
    {"platform", "moe_os_type", "app_version", "current_time", "user_time", "user_timezone_offset"}
)
_TEXT_COLUMNS: Final = _EVENT_COLUMNS | _ENVELOPE_COLUMNS | {"platform", "moe_os_type", "app_version"}

# a number in such a column is a name: nobody adds up phone numbers
_NAME_LIKE: Final = re.compile(
    r"(?:^|[^a-z])(?:id|ids|code|phone|mobile|sku|zip|pin|postcode|pnr|isbn|ean|iban|account|version|ref"
    r"|reference|no|number|otp)(?:$|[^a-z])"
)
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MAX_DIGITS: Final = 15
_FORMULA: Final = re.compile(r"'(?=[=+\-@])")


def read_csv(text: str) -> Imported | None:
    """One document for each of the first hundred rows; None where the text is no table with rows."""
    rows = _rows(text)
    if rows is None or len(rows) < 2:
        return None
    header, *records = rows
    documents = tuple(_document(header, record) for record in records[:_MAX_ROWS])
    more = len(records) - len(documents)
    left_out = [f"Rows after the first {_MAX_ROWS:,} ({more:,})."] if more else []
    if any(not cell for record in records[:_MAX_ROWS] for cell in record):
        left_out.append("Empty cells.")
    return Imported(ImportedKind.CSV, documents, tuple(left_out))


def _rows(text: str) -> list[list[str]] | None:
    first = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    if delimiter not in first:
        return None
    try:
        rows = [
            row for row in csv.reader(io.StringIO(text, ""), delimiter=delimiter, strict=True) if any(row)
        ]
    except csv.Error:
        return None
    header = [name.strip() for name in rows[0]] if rows else []
    fits = all(header) and len(set(header)) == len(header) <= _MAX_COLUMNS
    if not fits or any(len(row) != len(header) for row in rows):
        return None
    return [header, *rows[1:]]


def _document(header: list[str], record: list[str]) -> ImportedDocument:
    name = ""
    envelope: list[Child] = []
    fields: list[Child] = []
    attributes: list[Child] = []
    for column, cell in zip(header, record, strict=True):
        if not cell:
            continue
        key = column.lower()
        child = member(column, _value(column, cell))
        if key in _EVENT_COLUMNS and not name:
            name = cell
        elif key in _ENVELOPE_COLUMNS:
            envelope.append(member(key, child.node))
        elif key in _ACTION_COLUMNS:
            fields.append(member(key, child.node))
        else:
            attributes.append(child)
    action = [member("action", string(name)), member("attributes", container(Kind.OBJECT, tuple(attributes)))]
    return body_of((container(Kind.OBJECT, (*action, *fields)),), envelope)


def _value(column: str, cell: str) -> Node:
    """A number, a yes or no, else the text: what may be a name, a code or a phone number stays text."""
    text = _FORMULA.sub("", cell, count=1) if cell.startswith("'") else cell
    if column.lower() in _TEXT_COLUMNS or _NAME_LIKE.search(_CAMEL.sub("_", column).lower()):
        return string(text)
    if text.lower() in ("true", "false"):
        return boolean(text.lower() == "true")
    digits = sum(character.isdigit() for character in text)
    return number(text) if is_number(text) and digits <= _MAX_DIGITS else string(text)
