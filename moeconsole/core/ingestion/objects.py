"""How an object is stored, and an array of objects; and any value, as the two hold each other.

Levels: the attribute's own object is 1, an object in it 2, one in that is stored as text. An array is none.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from moeconsole.core.document import Child, Kind, Node, container, string
from moeconsole.core.ingestion.arrays import Element, cut_to, elements_of, rebuilt, store_primitives
from moeconsole.core.ingestion.effects import (
    EMPTY_ARRAY,
    OBJECT,
    STRING,
    Place,
    Recorder,
    Stored,
    array_of,
    shown,
)
from moeconsole.core.ingestion.limits import (
    KEY_CHARACTERS,
    MAX_ELEMENTS,
    MAX_KEY,
    MAX_KEYS,
    MAX_LEVELS,
    MAX_OBJECT_BYTES,
    MAX_OBJECTS,
    MAX_TEXT,
)
from moeconsole.core.ingestion.scalars import cut_text, store_scalar
from moeconsole.core.payload_text import compact, encoded_size

_MOST_BYTES_A_CHARACTER: Final = 4


class _Rules(NamedTuple):
    """What it is called where an object is empty, and where the text of one is too long."""

    empty: str
    long: str


_AS_VALUE: Final = _Rules("object-empty", "value-truncated")
_AS_MEMBER: Final = _Rules("object-member-dropped", "value-truncated")
_AS_ELEMENT: Final = _Rules("object-empty", "array-element-truncated")


def holds_objects(node: Node) -> bool:
    """True for an object, and for an array of objects: what needs the object feature."""
    if node.kind is Kind.ARRAY:
        return any(child.node.kind is Kind.OBJECT for child in node.enabled_children)
    return node.kind is Kind.OBJECT


def store_value(node: Node, place: Place, recorder: Recorder) -> Stored | None:
    """An attribute's value as it is stored, or None where it is dropped."""
    # a text's length is known, its size takes writing it
    if node.length * _MOST_BYTES_A_CHARACTER > MAX_OBJECT_BYTES and holds_objects(node):
        size = encoded_size(compact(node))
        if size > MAX_OBJECT_BYTES:
            recorder.note(
                "object-too-large", place, node, None, size=f"{size:,}", limit=f"{MAX_OBJECT_BYTES:,}"
            )
            return None
    return _store(node, place, recorder, 1, _AS_VALUE)


def _store(node: Node, place: Place, recorder: Recorder, level: int, rules: _Rules) -> Stored | None:
    """Any value at a place where an object has that level."""
    if node.kind is Kind.OBJECT:
        return _store_object(node, place, recorder, level, rules)
    if node.kind is Kind.ARRAY:
        elements = elements_of(node, place, recorder)
        if any(element.node.kind is Kind.OBJECT for element in elements):
            return _store_objects(node, elements, place, recorder, level)
        return store_primitives(node, elements, place, recorder)
    return store_scalar(node, place, recorder)


def _store_object(node: Node, place: Place, recorder: Recorder, level: int, rules: _Rules) -> Stored | None:
    """Members first, then the count, then "empty"."""
    if level > MAX_LEVELS and node.enabled_children:
        text = compact(node)
        whole = string(text, node.id)
        recorder.note("object-too-deep", place, node, whole, limit=MAX_LEVELS)
        if len(text) > MAX_TEXT:
            whole = cut_text(whole, text, rules.long, place, recorder)
        return Stored(STRING, whole)
    kept = _with_members(node, _store_members(node, place, recorder, level))
    if level == 1:
        kept = _cut_keys(kept, place, recorder)
    if not kept.children:
        recorder.note(rules.empty, place, node, None)
        return None
    return Stored(OBJECT, kept)


def _store_members(node: Node, place: Place, recorder: Recorder, level: int) -> list[Child]:
    kept: list[Child] = []
    for index, child in enumerate(node.enabled_children):
        at = place.member(index, child.name or "")
        if _is_refused_key(child.name or ""):
            recorder.note("object-key", at, child.node, None, key=shown(child.name or ""), limit=MAX_KEY)
        elif child.node.kind is Kind.NULL or child.node.raw == '""':
            recorder.note("object-member-dropped", at, child.node, None)
        else:
            stored = _store(child.node, at, recorder, level + 1, _AS_MEMBER)
            if stored is not None:
                kept.append(child if stored.value is child.node else _with_node(child, stored.value))
    return kept


def _store_objects(
    array: Node, elements: list[Element], place: Place, recorder: Recorder, level: int
) -> Stored:
    """An array of objects: primitives dropped, then each object within its own limits, then the count."""
    objects = [element for element in elements if element.node.kind is Kind.OBJECT]
    if len(objects) < len(elements):
        dropped = len(elements) - len(objects)
        recorder.note("object-array-mixed", place, array, rebuilt(array, objects), count=dropped)
    kept = []
    for element in objects:
        stored = _store(element.node, place.element(element.at), recorder, level, _AS_ELEMENT)
        if stored is not None:
            kept.append(Element(element.at, stored.value))
    if level > MAX_LEVELS:
        kept = cut_to(MAX_ELEMENTS, "array-too-long", array, kept, place, recorder)
    else:
        kept = cut_to(MAX_OBJECTS, "object-array-too-long", array, kept, place, recorder)
    return Stored(array_of(OBJECT) if kept else EMPTY_ARRAY, rebuilt(array, kept))


def _is_refused_key(key: str) -> bool:
    return not key or len(key) > MAX_KEY or any(character in key for character in KEY_CHARACTERS)


def _cut_keys(node: Node, place: Place, recorder: Recorder) -> Node:
    """The first 100 keys of the object with all its levels, in document order, parents first."""
    count = _key_count(node)
    if count <= MAX_KEYS:
        return node
    kept, _ = _first_keys(node, MAX_KEYS)
    recorder.note("object-too-many-keys", place, node, kept, count=count, limit=MAX_KEYS)
    return kept


def _key_count(node: Node) -> int:
    own = len(node.children) if node.kind is Kind.OBJECT else 0
    return own + sum(_key_count(child.node) for child in node.children if child.node.is_container)


def _first_keys(node: Node, room: int) -> tuple[Node, int]:
    """The container with at most `room` keys in it, and the room that is left.

    Objects of which nothing is left are dropped with the keys that they lost.
    """
    kept: list[Child] = []
    for child in node.children:
        if node.kind is Kind.OBJECT:
            if room == 0:
                break
            room -= 1
        value = child.node
        if value.is_container:
            value, room = _first_keys(value, room)
        if value is child.node:
            kept.append(child)
        elif value.children or value.kind is Kind.ARRAY:
            kept.append(_with_node(child, value))
    return _with_members(node, kept), room


def _with_members(node: Node, children: list[Child]) -> Node:
    """The container with these children; itself where they are its own."""
    own = node.children
    if len(own) == len(children) and all(a is b for a, b in zip(own, children, strict=True)):
        return node
    return container(node.kind, tuple(children), node_id=node.id)


def _with_node(child: Child, node: Node) -> Child:
    return Child(node, child.name, child.name_raw, colon=":" if child.name_raw else "")
