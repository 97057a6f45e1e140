"""How an array of primitives is stored. Arrays with an object among their elements are in objects.py."""

from __future__ import annotations

from typing import Final, NamedTuple

from moeconsole.core.dates import Dating, classify
from moeconsole.core.document import Child, Kind, Node, container
from moeconsole.core.ingestion.casts import cast
from moeconsole.core.ingestion.effects import (
    BOOLEAN,
    DATETIME,
    EMPTY_ARRAY,
    NUMERIC,
    STRING,
    Place,
    Recorder,
    Stored,
    array_of,
    shown,
)
from moeconsole.core.ingestion.limits import MAX_ELEMENTS, MAX_TEXT
from moeconsole.core.ingestion.scalars import cut_text, date_of, store_number
from moeconsole.core.numbers import is_out_of_range

_TYPES: Final = {Kind.NUMBER: NUMERIC, Kind.BOOLEAN: BOOLEAN, Kind.STRING: STRING}


class Element(NamedTuple):
    """An element with its place in the array as sent."""

    at: int
    node: Node


def elements_of(array: Node, place: Place, recorder: Recorder) -> list[Element]:
    """The elements that have a supported type: without nulls, then without arrays."""
    kept: list[Element] = []
    nested = 0
    for index, child in enumerate(array.enabled_children):
        if child.node.kind is Kind.NULL:
            recorder.note("null-dropped", place.element(index), child.node, None)
        elif child.node.kind is Kind.ARRAY:
            nested += 1
        else:
            kept.append(Element(index, child.node))
    if nested:
        recorder.note("array-nested", place, array, rebuilt(array, kept), count=nested)
    return kept


def rebuilt(array: Node, elements: list[Element]) -> Node:
    """The array with these elements; itself where they are its own."""
    own = array.children
    if len(own) == len(elements) and all(c.node is e.node for c, e in zip(own, elements, strict=True)):
        return array
    return container(Kind.ARRAY, tuple(Child(element.node) for element in elements), node_id=array.id)


def cut_to(
    limit: int, rule: str, array: Node, elements: list[Element], place: Place, recorder: Recorder
) -> list[Element]:
    """The first elements, as many as may be."""
    if len(elements) <= limit:
        return elements
    cut = elements[:limit]
    recorder.note(rule, place, array, rebuilt(array, cut), count=len(elements), limit=limit)
    return cut


def store_primitives(array: Node, elements: list[Element], place: Place, recorder: Recorder) -> Stored | None:
    """Cut to 50, cast to the first one's type, each within its own limits; None where a cast fails."""
    elements = cut_to(MAX_ELEMENTS, "array-too-long", array, elements, place, recorder)
    known = [element for element in elements if element.node.id not in recorder.unresolved]
    if not elements:
        return Stored(EMPTY_ARRAY, rebuilt(array, elements))
    if not known:
        return Stored(array_of(STRING), rebuilt(array, elements))
    kind = known[0].node.kind
    casts = {element.at: cast(element.node, kind) for element in known}
    failed = next((element for element in known if casts[element.at] is None), None)
    if failed is not None:
        params: dict[str, str | int] = {
            "element": shown(failed.node.raw, 40),
            "index": failed.at,
            "type": _TYPES[kind],
        }
        recorder.note("array-mixed-types", place, array, None, **params)
        return None
    if (
        kind is Kind.STRING
        and len(known) == len(elements)
        and all(_is_date(element.node) for element in known)
    ):
        return Stored(array_of(DATETIME), rebuilt(array, elements))
    stored = []
    for element in elements:
        after = casts.get(element.at)
        node = element.node if after is None else _within_limits(element, after, place, recorder)
        stored.append(Element(element.at, node))
    return Stored(array_of(_TYPES[kind]), rebuilt(array, stored))


def _within_limits(element: Element, after: Node, place: Place, recorder: Recorder) -> Node:
    """An element after its cast."""
    index, before = element
    if after is not before:
        params = {"value": shown(before.raw, 40), "type": _TYPES[after.kind]}
        recorder.note("array-cast", place.element(index), before, after, **params)
    # most elements are fine, and then nobody needs to know their place
    if after.kind is Kind.NUMBER and is_out_of_range(after.raw):
        return store_number(after, place.element(index), recorder)
    if after.kind is Kind.STRING:
        text = after.string
        if len(text) > MAX_TEXT:
            return cut_text(after, text, "array-element-truncated", place.element(index), recorder)
        if after is before and classify(text) is not Dating.NO_DATE:
            date_of(after, text, place.element(index), recorder)
    return after


def _is_date(node: Node) -> bool:
    if node.kind is not Kind.STRING:
        return False
    text = node.string
    return len(text) <= MAX_TEXT and classify(text) is Dating.ACCEPTED
