"""Edits of a tree: each gives a new tree that shares all that did not change. Layout follows the siblings.

Paths that lead nowhere raise IndexError: they come from the session, which looked the node up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from moeconsole.core.diff import same_value
from moeconsole.core.document import Child, Kind, Node, Path, Tree, container, member, node_at, with_id

if TYPE_CHECKING:
    from collections.abc import Collection

DEFAULT_INDENT: Final = "  "


def replace_node(tree: Tree, path: Path, node: Node) -> Tree:
    """The tree with `node` at that path."""
    for length in range(len(path) - 1, -1, -1):
        parent, index = node_at(tree, path[:length]), path[length]
        child = replace(parent.children[index], node=node)
        children = (*parent.children[:index], child, *parent.children[index + 1 :])
        node = container(parent.kind, children, parent.close, parent.id)
    return replace(tree, root=node)


def replace_child(tree: Tree, path: Path, child: Child) -> Tree:
    """The tree with `child`, its name and layout included, at that path."""
    parent = node_at(tree, path[:-1])
    children = [*parent.children]
    children[path[-1]] = child
    return replace_node(tree, path[:-1], container(parent.kind, tuple(children), parent.close, parent.id))


def insert(tree: Tree, path: Path, child: Child) -> Tree:
    """The tree with `child` inserted at that path, laid out like its new siblings."""
    parent_path, index = path[:-1], path[-1]
    parent = node_at(tree, parent_path)
    style = _style_for(tree, parent_path)
    before = style.next if parent.enabled_children else style.first
    placed = replace(
        child,
        node=_laid_out(child.node, before, style),
        before=before,
        colon=style.colon if parent.kind is Kind.OBJECT else "",
        after="",
    )
    return _with_children(tree, parent_path, (*parent.children[:index], placed, *parent.children[index:]))


def append(tree: Tree, parent_path: Path, child: Child) -> Tree:
    """The tree with `child` as the last one of that parent."""
    return insert(tree, (*parent_path, len(node_at(tree, parent_path).children)), child)


def remove(tree: Tree, path: Path) -> Tree:
    """The tree without the child at that path."""
    children = [*node_at(tree, path[:-1]).children]
    del children[path[-1]]
    return _with_children(tree, path[:-1], tuple(children))


def move(tree: Tree, path: Path, index: int) -> Tree:
    """The tree with the child at that path moved to `index` among the siblings that remain."""
    children = [*node_at(tree, path[:-1]).children]
    children.insert(index, children.pop(path[-1]))
    return _with_children(tree, path[:-1], tuple(children))


def set_enabled(tree: Tree, path: Path, *, enabled: bool) -> Tree:
    """The tree with the row at that path switched on or off."""
    children = [*node_at(tree, path[:-1]).children]
    children[path[-1]] = replace(children[path[-1]], enabled=enabled)
    return _with_children(tree, path[:-1], tuple(children))


def set_member(tree: Tree, path: Path, name: str, node: Node | None, order: Collection[str] = ()) -> Tree:
    """The tree with that value for the enabled member of the object at that path: a row that is there keeps
    its id and its place, None removes it. An equal value keeps its text, and the tree is the same.

    Args:
        order: names in the order of the documents: a new row comes behind those before it, else last.
    """
    parent = node_at(tree, path)
    child = parent.member(name)
    if child is None:
        if node is None:
            return tree
        return insert(tree, (*path, _index_for(parent, name, list(order))), member(name, node))
    index = parent.children.index(child)
    if node is None:
        return remove(tree, (*path, index))
    if same_value(child.node, node):
        return tree
    laid_out = _laid_out(with_id(node, child.node.id), child.before, _style_for(tree, path))
    return replace_node(tree, (*path, index), laid_out)


def _index_for(parent: Node, name: str, order: list[str]) -> int:
    if name not in order:
        return len(parent.children)
    earlier = set(order[: order.index(name)])
    return max((index + 1 for index, child in enumerate(parent.children) if child.name in earlier), default=0)


def _with_children(tree: Tree, path: Path, children: tuple[Child, ...]) -> Tree:
    """The tree with other rows in the container at that path.

    Only the first row that is part of the text, and the closing bracket, stand in a place of their own: the
    row that takes that place and the one that leaves it trade the space before them. So whatever is done can
    be taken back.
    """
    parent = node_at(tree, path)
    close = parent.close
    old, new = _first(parent.children), _first(children)
    if new is None:
        close = close if children else ""
    elif old is None:
        if "\n" in new.before and "\n" not in close:
            close = _style_for(tree, path).close
    elif old.node.id != new.node.id and old.before != new.before:
        spaces = {old.node.id: new.before, new.node.id: old.before}
        children = tuple(
            replace(child, before=spaces[child.node.id]) if child.node.id in spaces else child
            for child in children
        )
    return replace_node(tree, path, container(parent.kind, children, close, parent.id))


def _first(children: tuple[Child, ...]) -> Child | None:
    return next((child for child in children if child.enabled), None)


@dataclass(frozen=True, slots=True)
class _Style:
    """White space in one container: before its first row, before the others, before its bracket; its colon;
    and one level of indentation, empty where the document is written on one line.
    """

    first: str
    next: str
    close: str
    colon: str
    unit: str


def _style_for(tree: Tree, path: Path) -> _Style:
    parent, colon, unit = node_at(tree, path), _colon(tree, path), _unit(tree)
    rows = parent.enabled_children
    if rows:
        first = rows[0].before
        following = rows[1].before if len(rows) > 1 else first if "\n" in first else _gap(tree)
        return _Style(first, following, parent.close, colon, unit)
    if not unit:
        return _Style("", _gap(tree), "", colon, unit)
    line = _line_of(tree, path)
    return _Style(line + unit, line + unit, line, colon, unit)


def _unit(tree: Tree) -> str:
    """One level of indentation as the document has it; empty where it is written on one line."""
    first = _first(tree.root.children)
    if first is None:
        return DEFAULT_INDENT
    if "\n" not in first.before:
        return ""
    return _line(first.before).removeprefix(_line(tree.root.close) or "\n").removeprefix("\n")


def _gap(tree: Tree) -> str:
    """What follows a comma on one line."""
    rows = tree.root.enabled_children[1:]
    return "" if rows and not any(child.before for child in rows) else " "


def _line_of(tree: Tree, path: Path) -> str:
    """The line break and indentation of the line on which the node at that path begins."""
    node, line = tree.root, _line(tree.root.close) or "\n"
    for index in path:
        child = node.children[index]
        line = _line(child.before) or line
        node = child.node
    return line


def _line(space: str) -> str:
    """The last line break in the white space and what follows it; empty where there is none."""
    return space[space.rfind("\n") :] if "\n" in space else ""


def _colon(tree: Tree, path: Path) -> str:
    """How the nearest object writes its colons, this one or one above."""
    for length in range(len(path), -1, -1):
        for child in node_at(tree, path[:length]).children:
            if child.colon:
                return child.colon
    return ": "


def _laid_out(node: Node, before: str, style: _Style) -> Node:
    """A new value laid out for its place: one line a child where the place has lines of its own, else on one
    line.
    """
    if not node.children:
        return node
    line = _line(before)
    inner = line + (style.unit or DEFAULT_INDENT) if line else ""
    gap = "" if "\n" in style.next else style.next
    children = tuple(
        replace(
            child,
            node=_laid_out(child.node, inner, style),
            before=inner or (gap if index else ""),
            colon=style.colon if node.kind is Kind.OBJECT else "",
            after="",
        )
        for index, child in enumerate(node.children)
    )
    return container(node.kind, children, line, node.id)
