"""Compares two JSON values as a person would: what was added, removed, changed, retyped, renamed, moved.

By content, where `diff.py` goes by the ids of one document's nodes: here the two have nothing in common but
what they say.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from moeconsole.core.document import Child, Kind, Node
from moeconsole.core.payload_text import compact
from moeconsole.core.pointer import token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TIMES: Final = frozenset({"current_time", "user_time", "user_timezone_offset", "request_id"})
_UUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_ISO_TIME: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}")
_LONGEST_ALIGNED: Final = 2_000
"""Of an array: aligning takes the square of its length in the worst case. Longer ones go by position."""


class Change(StrEnum):
    """`RETYPED`: the value is of another JSON type (`3999` became `"3999"`)."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    RETYPED = "retyped"
    RENAMED = "renamed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which the two values differ.

    Attributes:
        before_pointer, after_pointer: RFC 6901; None on the side where there is nothing.
        before, after: the values, or None.
        volatile: times and ids, which differ between any two sends.
    """

    change: Change
    before_pointer: str | None = None
    after_pointer: str | None = None
    before: Node | None = None
    after: Node | None = None
    volatile: bool = False

    @property
    def pointer(self) -> str:
        """Where it is: on the later side, where it is there."""
        return self.after_pointer if self.after_pointer is not None else self.before_pointer or ""


def compare(before: Node, after: Node) -> tuple[Difference, ...]:
    """The differences in the order of the later value; what was removed stands where it was."""
    return tuple(_values(before, after, "", ""))


def _values(before: Node, after: Node, old: str, new: str) -> Iterator[Difference]:
    if before is after:
        return
    if before.kind is not after.kind:
        yield _difference(Change.RETYPED, old, new, before, after)
    elif before.kind is Kind.OBJECT:
        yield from _members(before, after, old, new)
    elif before.kind is Kind.ARRAY:
        yield from _elements(before, after, old, new)
    elif compact(before) != compact(after):
        yield _difference(Change.CHANGED, old, new, before, after)


# Objects: by name; a name that is only on one side and has the value of one that is only on the other was renamed


def _members(before: Node, after: Node, old: str, new: str) -> Iterator[Difference]:
    left, right = _by_key(before), _by_key(after)
    renamed = _renamed(left, right)
    kept = [key for key in left if key in right]
    moved = _out_of_order([key for key in right if key in left], kept)
    gone = [key for key in left if key not in right and key not in renamed.values()]
    for key, child in right.items():
        place = new + token(key[0])
        if key in left:
            if key in moved:
                yield _difference(Change.MOVED, old + token(key[0]), place, left[key].node, child.node)
            yield from _values(left[key].node, child.node, old + token(key[0]), place)
        elif key in renamed:
            origin = renamed[key]
            yield _difference(Change.RENAMED, old + token(origin[0]), place, left[origin].node, child.node)
        else:
            yield _difference(Change.ADDED, None, place, None, child.node)
    for key in gone:
        yield _difference(Change.REMOVED, old + token(key[0]), None, left[key].node, None)


Key = tuple[str, int]
"""A member's name, and the how-manieth of that name it is: a key may stand twice."""


def _by_key(node: Node) -> dict[Key, Child]:
    counted: defaultdict[str, int] = defaultdict(int)
    found: dict[Key, Child] = {}
    for child in node.enabled_children:
        name = child.name or ""
        found[name, counted[name]] = child
        counted[name] += 1
    return found


def _renamed(left: dict[Key, Child], right: dict[Key, Child]) -> dict[Key, Key]:
    """New key to old key. Values that say little (`true`, `""`, `0`) don't tell a rename where several have them."""
    gone: defaultdict[str, list[Key]] = defaultdict(list)
    come: defaultdict[str, list[Key]] = defaultdict(list)
    for key, child in left.items():
        if key not in right:
            gone[compact(child.node)].append(key)
    for key, child in right.items():
        if key not in left:
            come[compact(child.node)].append(key)
    return {keys[0]: gone[text][0] for text, keys in come.items() if len(keys) == 1 == len(gone[text])}


def _out_of_order(now: Sequence[Key], before: Sequence[Key]) -> frozenset[Key]:
    """The fewest keys that must have moved so that the others stand in the same order as before."""
    if list(now) == list(before):
        return frozenset()
    blocks = SequenceMatcher(None, before, now, autojunk=False).get_matching_blocks()
    still = {key for block in blocks for key in before[block.a : block.a + block.size]}
    return frozenset(now) - still


# Arrays: what is the same on both sides holds the place; between, elements are paired from the start


def _elements(before: Node, after: Node, old: str, new: str) -> Iterator[Difference]:
    left = [child.node for child in before.enabled_children]
    right = [child.node for child in after.enabled_children]
    differences: list[Difference] = []
    for i1, i2, j1, j2 in _unlike(left, right):
        for index in range(max(i2 - i1, j2 - j1)):
            i, j = i1 + index, j1 + index
            if i < i2 and j < j2:
                differences += _values(left[i], right[j], f"{old}/{i}", f"{new}/{j}")
            elif i < i2:
                differences.append(_difference(Change.REMOVED, f"{old}/{i}", None, left[i], None))
            else:
                differences.append(_difference(Change.ADDED, None, f"{new}/{j}", None, right[j]))
    yield from _with_moves(differences, old, new)


def _unlike(left: Sequence[Node], right: Sequence[Node]) -> list[tuple[int, int, int, int]]:
    if max(len(left), len(right)) > _LONGEST_ALIGNED:
        return [(0, len(left), 0, len(right))]
    texts = [compact(node) for node in left], [compact(node) for node in right]
    matcher = SequenceMatcher(None, *texts, autojunk=False)
    return [(i1, i2, j1, j2) for tag, i1, i2, j1, j2 in matcher.get_opcodes() if tag != "equal"]


def _with_moves(differences: list[Difference], old: str, new: str) -> Iterator[Difference]:
    """An element that was removed here and added there, the same to the letter, was moved."""
    removed: defaultdict[str, list[Difference]] = defaultdict(list)
    for one in differences:
        if one.change is Change.REMOVED and one.before is not None and _is_in(one.before_pointer, old):
            removed[compact(one.before)].append(one)
    origins: dict[int, Difference] = {}
    for one in differences:
        if one.change is Change.ADDED and one.after is not None and _is_in(one.after_pointer, new):
            same = removed.get(compact(one.after))
            if same:
                origins[id(one)] = same.pop(0)
    moved = {id(origin) for origin in origins.values()}
    for one in differences:
        origin = origins.get(id(one))
        if origin is not None:
            yield _difference(
                Change.MOVED, origin.before_pointer, one.after_pointer, origin.before, one.after
            )
        elif id(one) not in moved:
            yield one


def _is_in(pointer: str | None, array: str) -> bool:
    return pointer is not None and pointer.rpartition("/")[0] == array


# Times and ids


def _difference(
    change: Change, old: str | None, new: str | None, before: Node | None, after: Node | None
) -> Difference:
    values = [node for node in (before, after) if node is not None]
    name = (new if new is not None else old or "").rpartition("/")[2]
    volatile = change is not Change.RETYPED and (
        name in _TIMES or (len(values) == 2 and all(_is_id_or_time(node) for node in values))
    )
    return Difference(change, old, new, before, after, volatile)


def _is_id_or_time(node: Node) -> bool:
    if node.kind is not Kind.STRING:
        return False
    text = node.string
    return _UUID.fullmatch(text) is not None or _ISO_TIME.match(text) is not None
