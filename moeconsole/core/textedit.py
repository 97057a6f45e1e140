"""Between the characters of the JSON view and the tree: spans of nodes, and reading again only what an edit
touched.
"""

from __future__ import annotations

from dataclasses import dataclass

from moeconsole.core.diff import reconcile
from moeconsole.core.document import Node, Path, Tree, node_at, text_of
from moeconsole.core.edits import replace_node
from moeconsole.core.jsontext import JsonSyntaxError, parse, parse_value


@dataclass(frozen=True, slots=True)
class Span:
    """Code points from `start` up to, but without, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Replacement:
    """An edit of a text: what stood between `start` and `end` became `text`."""

    start: int
    end: int
    text: str


def span_of(tree: Tree, path: Path, *, with_name: bool = False) -> Span | None:
    """Where the node at that path stands in the tree's text; None where it is switched off."""
    node, start = tree.root, len(tree.before)
    name_start = start
    for index in path:
        child = node.children[index]
        if not child.enabled:
            return None
        start += 1 + sum(other.length + 1 for other in node.children[:index] if other.enabled)
        name_start = start + len(child.before)
        start = name_start + len(child.name_raw) + len(child.colon)
        node = child.node
    return Span(name_start if with_name else start, start + node.length)


def path_at(tree: Tree, offset: int) -> Path:
    """The path of the innermost node at that offset; of the member whose name or colon is there."""
    path: list[int] = []
    node, start = tree.root, len(tree.before)
    while start <= offset:
        found = _child_at(node, start, offset)
        if found is None:
            break
        index, start = found
        path.append(index)
        node = node.children[index].node
    return tuple(path)


def read_edit(tree: Tree, edit: Replacement) -> Tree | None:
    """The tree after an edit of its text, or None where the innermost container that holds the edit no longer
    reads.

    Only that container is read, so that a key stroke costs the same in a large document and in a small one.
    """
    found = _container_around(tree, edit)
    if found is None:
        return None
    path, start = found
    node = node_at(tree, path)
    old = text_of(node)
    text = old[: edit.start - start] + edit.text + old[edit.end - start :]
    try:
        new = parse_value(text, len(path) + 1)
    except JsonSyntaxError:
        return None
    return replace_node(tree, path, reconcile(node, new))


def read_whole(tree: Tree, text: str) -> Tree:
    """The tree of a whole text, with the ids of `tree` where rows are the same. Raises JsonSyntaxError."""
    new = parse(text)
    return Tree(reconcile(tree.root, new.root), new.before, new.after)


def replacement(before: str, after: str) -> Replacement | None:
    """The one edit that turns a text into another; None where they are equal."""
    if before == after:
        return None
    limit = min(len(before), len(after))
    start = _common(before, after, limit)
    end = _common(before[start:][::-1], after[start:][::-1], limit - start)
    return Replacement(start, len(before) - end, after[start : len(after) - end])


def _common(one: str, other: str, limit: int) -> int:
    """Length of the common beginning: by halves, as comparing slices is faster than characters."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _container_around(tree: Tree, edit: Replacement) -> tuple[Path, int] | None:
    """The innermost container with the whole edit between its brackets, and where it starts."""
    best: tuple[Path, int] | None = None
    path: Path = ()
    node, start = tree.root, len(tree.before)
    while node.is_container and start < edit.start and edit.end < start + node.length:
        best = path, start
        found = _child_at(node, start, edit.start)
        if found is None:
            break
        index, start = found
        path, node = (*path, index), node.children[index].node
    return best


def _child_at(node: Node, start: int, offset: int) -> tuple[int, int] | None:
    """Index and value's start of the child at that offset, its name included, of a node that starts at
    `start`.
    """
    position = start + 1
    for index, child in enumerate(node.children):
        if child.enabled:
            name_start = position + len(child.before)
            value_start = name_start + len(child.name_raw) + len(child.colon)
            end = value_start + child.node.length
            if name_start <= offset <= end:
                return index, value_start
            position = end + len(child.after) + 1
    return None
