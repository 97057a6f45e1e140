"""Events with time fields, for tests of their form."""

from __future__ import annotations

from datetime import UTC, datetime

from moeconsole.core.document import DocumentState
from moeconsole.core.jsontext import parse
from moeconsole.core.timeform import TimeFields, TimeForm, fields_of, read, with_times

NOW = datetime(2026, 11, 23, 15, 19, 29, tzinfo=UTC)
NOW_S = 1795447169
FLIGHT = 1433837969
PATH = (0, 0)


def document(times: str) -> DocumentState:
    return DocumentState(parse('{"actions": [{"action": "A"' + (f", {times}" if times else "") + "}]}"))


def fields(times: str) -> TimeFields:
    return fields_of(document(times).tree.root.children[0].node.children[0].node)


def form_of(times: str) -> TimeForm:
    return read(fields(times), {})


def text_after(times: str, form: TimeForm) -> str:
    """The event's time fields as JSON text once the form is written over them."""
    text = with_times(document(times), PATH, form).tree.text
    return text.removeprefix('{"actions": [{"action": "A"').removesuffix("}]}").removeprefix(", ")
