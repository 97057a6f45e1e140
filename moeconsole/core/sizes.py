"""What makes a payload large: its largest values, by the bytes that they take of the encoded body."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.core.document import Kind, scalar
from moeconsole.core.payload_text import compact, encoded_size
from moeconsole.core.pointer import token

if TYPE_CHECKING:
    from collections.abc import Iterator

    from moeconsole.core.document import Child, Node

# A node knows its characters. Compact text has no more of them (an escape is longer than what it stands for),
# and a character has at most four bytes in UTF-8: so most values are ruled out without being written out.
_BYTES_A_CHARACTER: Final = 4


@dataclass(frozen=True, slots=True)
class SizedValue:
    """A member of an event's `attributes`, or a field of the event or the request that is no such container.

    Attributes:
        pointer: in the whole payload.
        size: bytes of compact UTF-8, with its name and the colon.
        node_id: of the value in the document.
    """

    pointer: str
    name: str
    size: int
    node_id: int


def largest_attributes(payload: Node, count: int = 5) -> tuple[SizedValue, ...]:
    """The largest values, largest first; of two of one size the earlier first.

    Args:
        payload: what is sent (`Report.payload`), any JSON value.
    """
    heap: list[tuple[int, int, str, Child]] = []
    for order, (pointer, child) in enumerate(_values(payload)):
        least = heap[0][0] if len(heap) == count else 0
        if _most(child) <= least:
            continue
        size = encoded_size(compact(child.node)) + _name_size(child)
        heapq.heappush(heap, (size, -order, pointer, child))
        if len(heap) > count:
            heapq.heappop(heap)
    return tuple(
        SizedValue(pointer, child.name or "", size, child.node.id)
        for size, _, pointer, child in sorted(heap, key=lambda entry: (-entry[0], -entry[1]))
    )


def _values(payload: Node) -> Iterator[tuple[str, Child]]:
    """Every member that has a size worth telling, with its pointer, in document order."""
    for pointer, child in _members(payload, ""):
        if child.name != "actions" or child.node.kind is not Kind.ARRAY:
            yield pointer, child
            continue
        for index, action in enumerate(child.node.enabled_children):
            yield from _of_action(action.node, f"{pointer}/{index}")


def _of_action(action: Node, base: str) -> Iterator[tuple[str, Child]]:
    for pointer, child in _members(action, base):
        if child.name == "attributes" and child.node.kind is Kind.OBJECT:
            yield from _members(child.node, pointer)
        else:
            yield pointer, child


def _members(node: Node, base: str) -> Iterator[tuple[str, Child]]:
    if node.kind is Kind.OBJECT:
        for child in node.enabled_children:
            yield base + token(child.name or ""), child


def _most(child: Child) -> int:
    """Bytes that the member can have at most."""
    node = child.node
    is_ascii = not node.is_container and node.raw.isascii() and child.name_raw.isascii()
    return (len(child.name_raw) + 1 + node.length) * (1 if is_ascii else _BYTES_A_CHARACTER)


def _name_size(child: Child) -> int:
    return encoded_size(compact(scalar(Kind.STRING, child.name_raw))) + len(":")
