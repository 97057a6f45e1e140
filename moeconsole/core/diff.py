"""Two trees: what the one became (`diff`), and which nodes of a text read anew are the old ones
(`reconcile`).

Views apply the operations of a diff one after the other to their rows; each is true when those before it are
done.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from moeconsole.core.document import Child, Node, container, with_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(frozen=True, slots=True)
class Changed:
    """A row has another value, name, layout or switch, or something below it has.

    Attributes:
        child: the row as it is now; None for the root, which has no row.
    """

    node: Node
    child: Child | None
    parent_id: int | None


@dataclass(frozen=True, slots=True)
class Inserted:
    parent_id: int
    index: int
    child: Child


@dataclass(frozen=True, slots=True)
class Removed:
    parent_id: int
    index: int
    node_id: int


@dataclass(frozen=True, slots=True)
class Moved:
    """The row at `index` now stands at `target`, counted without it."""

    parent_id: int
    index: int
    target: int


Operation = Changed | Inserted | Removed | Moved


def diff(before: Node, after: Node) -> tuple[Operation, ...]:
    """What turns `before` into `after`, parents first. Nodes are matched by id; what is shared costs nothing.

    The roots are one and the same row, whatever their ids: the first operation names the new one.
    """
    if before is after:
        return ()
    operations: list[Operation] = [Changed(after, None, None)]
    _diff_children(before, after, operations)
    return tuple(operations)


def _diff_children(before: Node, after: Node, operations: list[Operation]) -> None:
    if before.children is after.children:
        return
    old = {child.node.id: child for child in before.children}
    kept = old.keys() & {child.node.id for child in after.children}
    for index in range(len(before.children) - 1, -1, -1):
        node_id = before.children[index].node.id
        if node_id not in kept:
            operations.append(Removed(after.id, index, node_id))
    rows = [child.node.id for child in before.children if child.node.id in kept]
    operations += _moves(after.id, rows, [child.node.id for child in after.children if child.node.id in kept])
    for index, child in enumerate(after.children):
        if child.node.id not in kept:
            operations.append(Inserted(after.id, index, child))
    for child in after.children:
        previous = old.get(child.node.id)
        if previous is not None and previous is not child:
            operations.append(Changed(child.node, child, after.id))
            _diff_children(previous.node, child.node, operations)


def _moves(parent_id: int, rows: list[int], wanted: list[int]) -> Iterator[Moved]:
    """As few moves as turn `rows` into `wanted`, the same ids in another order: each behind its new
    predecessor.
    """
    if rows == wanted:
        return
    places = {node_id: index for index, node_id in enumerate(rows)}
    resting = _longest_rising([places[node_id] for node_id in wanted])
    for target, node_id in enumerate(wanted):
        if places[node_id] not in resting:
            index = rows.index(node_id)
            rows.pop(index)
            position = rows.index(wanted[target - 1]) + 1 if target else 0
            rows.insert(position, node_id)
            yield Moved(parent_id, index, position)


def _longest_rising(numbers: list[int]) -> set[int]:
    """Of different numbers, at least one, a longest sequence that rises as they stand in the list."""
    ends: list[int] = []  # the smallest end of a rising sequence of each length
    before: dict[int, int | None] = {}
    for number in numbers:
        length = bisect_left(ends, number)
        before[number] = ends[length - 1] if length else None
        ends[length:] = [number, *ends[length + 1 :]]
    found: set[int] = set()
    last: int | None = ends[-1]
    while last is not None:
        found.add(last)
        last = before[last]
    return found


def reconcile(old: Node, new: Node) -> Node:
    """`new`, read from text, with the ids of `old` where a value is still the same row, and sharing what is
    equal.

    Members are matched by name, then by position (a rename); elements from both ends, then by position. Rows
    that are switched off in `old` are attached again after their nearest sibling that is left.
    """
    if old.kind is not new.kind or not new.is_container:
        same = old.kind is new.kind and old.raw == new.raw
        return old if same else with_id(new, old.id)
    olds = [child for child in old.children if child.enabled]
    partners = _match(olds, list(new.children))
    children = [
        child if partner is None else _merged(partner, child)
        for partner, child in zip(partners, new.children, strict=True)
    ]
    placed = _with_switched_off(old, children)
    if _same(placed, old.children) and old.close == new.close:
        return old
    return container(new.kind, tuple(placed), new.close, old.id)


def _same(one: list[Child], other: tuple[Child, ...]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))


def _merged(old: Child, new: Child) -> Child:
    node = reconcile(old.node, new.node)
    layout = (old.name_raw, old.before, old.colon, old.after)
    if node is old.node and layout == (new.name_raw, new.before, new.colon, new.after):
        return old
    return replace(new, node=node)


def _match(olds: list[Child], news: list[Child]) -> list[Child | None]:
    """For each new child the old one that it continues."""
    partners: list[Child | None] = [None] * len(news)
    left = dict(enumerate(olds))
    if any(child.name is not None for child in news):
        for index, partner in _by_name(olds, news):
            partners[index] = left.pop(partner)
        rest = [index for index, partner in enumerate(partners) if partner is None]
        if len(rest) == len(left):
            for index, child in zip(rest, left.values(), strict=True):
                partners[index] = child
        return partners
    return _by_ends(olds, news)


def _by_name(olds: list[Child], news: list[Child]) -> Iterator[tuple[int, int]]:
    places: dict[str | None, list[int]] = {}
    for index, child in enumerate(olds):
        places.setdefault(child.name, []).append(index)
    for index, child in enumerate(news):
        found = places.get(child.name)
        if found:
            yield index, found.pop(0)


def _by_ends(olds: list[Child], news: list[Child]) -> list[Child | None]:
    shorter = min(len(olds), len(news))
    head = _run(shorter, lambda i: same_value(olds[i].node, news[i].node))
    tail = _run(shorter - head, lambda i: same_value(olds[-1 - i].node, news[-1 - i].node))
    partners: list[Child | None] = [*olds[:head]]
    inner_old, inner_new = olds[head : len(olds) - tail], len(news) - tail - head
    partners += [inner_old[i] if i < len(inner_old) else None for i in range(inner_new)]
    return [*partners, *olds[len(olds) - tail :]]


def _run(limit: int, same: Callable[[int], bool]) -> int:
    length = 0
    while length < limit and same(length):
        length += 1
    return length


def same_value(one: Node, other: Node) -> bool:
    """Equal kinds, names and scalar texts in the same order, whatever the layout; switched-off rows don't
    count.
    """
    if one is other:
        return True
    if one.kind is not other.kind or one.raw != other.raw:
        return False
    mine, theirs = one.enabled_children, other.enabled_children
    return len(mine) == len(theirs) and all(
        a.name == b.name and same_value(a.node, b.node) for a, b in zip(mine, theirs, strict=True)
    )


def _with_switched_off(old: Node, children: list[Child]) -> list[Child]:
    if all(child.enabled for child in old.children):
        return children
    present = {child.node.id for child in children}
    followers: dict[int | None, list[Child]] = {}
    anchor: int | None = None
    for child in old.children:
        if not child.enabled:
            followers.setdefault(anchor, []).append(child)
        elif child.node.id in present:
            anchor = child.node.id
    placed = list(followers.get(None, ()))
    for child in children:
        placed.append(child)
        placed += followers.get(child.node.id, ())
    return placed
