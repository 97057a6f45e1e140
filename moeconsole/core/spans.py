"""Trees and a text that shows them: the smallest edit from one to the next, and what stands where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from moeconsole.core.document import Child, Node, Tree, text_of
from moeconsole.core.textedit import Replacement, Span, replacement

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Placed:
    """A node and where its value stands; `name` is the span of its key, None in an array and for the root."""

    node: Node
    span: Span
    name: Span | None


def tree_edit(before: Tree, after: Tree) -> Replacement | None:
    """The edit that turns `before.text` into `after.text`; None where they are equal.

    Written out is only the innermost container that holds all changes, so one changed row costs the same in
    a large document and in a small one.
    """
    if before.before != after.before or before.after != after.after:
        return replacement(before.text, after.text)
    start, old, new = len(before.before), before.root, after.root
    while True:
        if old is new:
            return None
        step = _only_change(old, new)
        if step is None:
            break
        skipped, one, other = step
        start += skipped + len(one.before) + len(one.name_raw) + len(one.colon)
        old, new = one.node, other.node
    edit = replacement(text_of(old), text_of(new))
    return edit and Replacement(start + edit.start, start + edit.end, edit.text)


def nodes_between(tree: Tree, start: int, end: int) -> Iterator[Placed]:
    """The nodes of which a part stands between two offsets of the tree's text, in document order."""
    at = len(tree.before)
    yield Placed(tree.root, Span(at, at + tree.root.length), None)
    yield from _children_between(tree.root, at, start, end)


def _children_between(parent: Node, at: int, start: int, end: int) -> Iterator[Placed]:
    position = at + 1
    for child in parent.children:
        if not child.enabled:
            continue
        following = position + child.length + 1
        if following >= start:
            name_start = position + len(child.before)
            name_end = name_start + len(child.name_raw)
            value = name_end + len(child.colon)
            name = Span(name_start, name_end) if child.name is not None else None
            yield Placed(child.node, Span(value, value + child.node.length), name)
            if child.node.children:
                yield from _children_between(child.node, value, start, end)
        position = following
        if position > end:
            break


def _only_change(old: Node, new: Node) -> tuple[int, Child, Child] | None:
    """The one child that differs in its value alone, and the length of the text from the bracket to it."""
    if old.kind is not new.kind or old.close != new.close or not old.is_container:
        return None
    olds, news = old.enabled_children, new.enabled_children
    if len(olds) != len(news):
        return None
    changed = [index for index, (a, b) in enumerate(zip(olds, news, strict=True)) if a is not b]
    if len(changed) != 1:
        return None
    one, other = olds[changed[0]], news[changed[0]]
    if (one.name_raw, one.before, one.colon, one.after) != (
        other.name_raw,
        other.before,
        other.colon,
        other.after,
    ):
        return None
    return 1 + sum(child.length + 1 for child in olds[: changed[0]]), one, other
