"""How a text, a number or a yes/no is stored: of an attribute, or of a member of an object."""

from __future__ import annotations

from typing import Final

from moeconsole.core.dates import Dating, classify
from moeconsole.core.document import Kind, Node, null, string
from moeconsole.core.ingestion.effects import (
    BOOLEAN,
    DATETIME,
    NUMERIC,
    STRING,
    Place,
    Recorder,
    Stored,
    shown,
)
from moeconsole.core.ingestion.limits import MAX_TEXT
from moeconsole.core.numbers import is_out_of_range

_DATE_RULES: Final = {Dating.NOT_ON_CALENDAR: "date-not-on-calendar", Dating.OTHER_FORMAT: "date-format"}


def store_scalar(node: Node, place: Place, recorder: Recorder) -> Stored | None:
    """The stored value, or None where it is dropped. Takes no containers."""
    if node.kind is Kind.STRING:
        return store_text(node, place, recorder)
    if node.kind is Kind.NUMBER:
        return Stored(NUMERIC, store_number(node, place, recorder))
    if node.kind is Kind.BOOLEAN:
        return Stored(BOOLEAN, node)
    recorder.note("null-dropped", place, node, None)
    return None


def store_text(node: Node, place: Place, recorder: Recorder, *, dates: bool = True) -> Stored | None:
    """A string; `dates` is False where it stays text whatever it looks like."""
    if node.id in recorder.unresolved:
        return Stored(STRING, node)
    text = node.string
    if len(text) > MAX_TEXT:
        if text[:8].lower().startswith(("http://", "https://")):
            recorder.note("url-dropped", place, node, None, length=len(text), limit=MAX_TEXT)
            return None
        return Stored(STRING, cut_text(node, text, "value-truncated", place, recorder))
    if dates and date_of(node, text, place, recorder) is Dating.ACCEPTED:
        return Stored(DATETIME, node)
    return Stored(STRING, node)


def store_number(node: Node, place: Place, recorder: Recorder) -> Node:
    """A number; what the service makes of one that is out of range is not documented, so that is null."""
    if not is_out_of_range(node.raw):
        return node
    unknown = null(node.id)
    recorder.note("number-out-of-range", place, node, unknown, value=shown(node.raw, 30))
    return unknown


def cut_text(node: Node, text: str, rule: str, place: Place, recorder: Recorder) -> Node:
    """The first 512 characters of a text that has more."""
    cut = string(text[:MAX_TEXT], node.id)
    recorder.note(rule, place, node, cut, length=len(text), limit=MAX_TEXT)
    return cut


def date_of(node: Node, text: str, place: Place, recorder: Recorder) -> Dating:
    """Whether the text is a date, with a note where it only looks like one."""
    dating = classify(text)
    rule = _DATE_RULES.get(dating)
    if rule:
        recorder.note(rule, place, node, node, value=shown(text, 40))
    return dating
