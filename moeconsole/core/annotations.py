"""What a template keeps beside the body (cli.md): rows that are switched off, and the zones that times were
picked in.

They stand in a holder, under `disabled` and `hints`, with pointers into the enabled body. The holder is
`$console`; for what is inside a switched-off row it is that row's own entry, with pointers into the row's
value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.core import edits, pointer
from moeconsole.core.document import (
    Child,
    Kind,
    Node,
    Path,
    Tree,
    child_at,
    container,
    encode_string,
    member,
    node_at,
    number,
    string,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_DISABLED: Final = "disabled"
_HINTS: Final = "hints"
_KINDS: Final = {_DISABLED: Kind.ARRAY, _HINTS: Kind.OBJECT}


@dataclass(frozen=True, slots=True)
class Annotated:
    """A body with its annotations in their places.

    Attributes:
        tree: the body with its switched-off rows; each has the node of its entry's `value`.
        zones: by the node id of a time.
        holder: what is left: entries that fit nowhere, and all that is none of our two parts.
    """

    tree: Tree
    zones: dict[int, str]
    holder: Node


def take_over(body: Tree, holder: Node) -> Annotated:
    """Put what an object holds into the body. Whatever is of a wrong kind stays in the holder."""
    zones: dict[int, str] = {}
    hints, unplaced = [], []
    for child in _children(holder, _HINTS):
        zone, path = text_member(child.node, "zone"), _path(body, child.name or "")
        if zone and path is not None:
            zones[node_at(body, path).id] = zone
        else:
            hints.append(child)
    tree = body
    for child in _children(holder, _DISABLED):
        grown = _with_row(tree, child.node, zones)
        if grown is None:
            unplaced.append(child)
        else:
            tree = grown
    holder = _reduced(holder, _HINTS, hints)
    return Annotated(tree, zones, _reduced(holder, _DISABLED, unplaced))


def give_back(tree: Tree, zones: Mapping[int, str], holder: Node, origin: Node | None) -> tuple[Tree, Node]:
    """The enabled body, and the holder with what was taken out of it.

    Args:
        holder: an object, as `take_over` left it.
        origin: the holder before that: parts and entries that say the same keep its text.
    """
    taken = _taken_out(tree, zones, origin)
    holder = _with_part(holder, _DISABLED, (*taken.rows, *_children(holder, _DISABLED)), origin)
    return taken.body, _with_part(holder, _HINTS, (*_children(holder, _HINTS), *taken.hints), origin)


def text_member(node: Node | None, name: str) -> str:
    """The text under that name; empty where there is none or it is no text."""
    value = _get(node, name)
    return value.string if value is not None and value.kind is Kind.STRING else ""


def _with_row(tree: Tree, entry: Node, zones: dict[int, str]) -> Tree | None:
    """The tree with the row of an entry switched off in its place; None where it fits nowhere."""
    where, value = _get(entry, "parent"), _get(entry, "value")
    path = _path(tree, where.string) if where is not None and where.kind is Kind.STRING else None
    parent = node_at(tree, path) if path is not None else None
    if path is None or parent is None or value is None or not parent.is_container:
        return None
    name = _get(entry, "name")
    if parent.kind is Kind.OBJECT and (name is None or name.kind is not Kind.STRING):
        return None
    inner = take_over(Tree(value), entry)
    zones.update(inner.zones)
    row = Child(inner.tree.root, enabled=False)
    if parent.kind is Kind.OBJECT and name is not None:
        row = Child(inner.tree.root, name.string, encode_string(name.string), enabled=False)
    return edits.insert(tree, (*path, _index_after(parent, _get(entry, "after"))), row)


def _index_after(parent: Node, after: Node | None) -> int:
    """Behind the named sibling and the switched-off rows that already follow it; at the front where none is
    named.
    """
    index = 0
    if after is not None and after.kind in (Kind.STRING, Kind.NUMBER):
        token = after.string if after.kind is Kind.STRING else after.raw
        path = pointer.path_of(Tree(parent), pointer.token(token))
        index = path[0] + 1 if path else len(parent.children)
    while index < len(parent.children) and not parent.children[index].enabled:
        index += 1
    return index


@dataclass(frozen=True, slots=True)
class _Taken:
    """The enabled body, and what stands in a holder instead: elements of `disabled`, members of `hints`."""

    body: Tree
    rows: list[Child]
    hints: list[Child]


def _taken_out(tree: Tree, zones: Mapping[int, str], origin: Node | None) -> _Taken:
    entries = [child.node for child in _children(origin, _DISABLED)]
    known = {value.id: entry for entry in entries if (value := _get(entry, "value")) is not None}
    off = [path for path, _ in walk(tree.root) if path and not child_at(tree, path).enabled]
    outer = [path for path in off if not any(path[: len(above)] == above for above in off if above != path)]
    rows = [Child(_entry(tree, path, zones, known.get(child_at(tree, path).node.id))) for path in outer]
    for path in reversed(outer):
        tree = edits.remove(tree, path)
    return _Taken(tree, rows, list(_hints(tree, zones, origin)))


def _entry(tree: Tree, path: Path, zones: Mapping[int, str], origin: Node | None) -> Node:
    """The entry that puts the row at that path back, in the text of the one that it came from."""
    parent, child = node_at(tree, path[:-1]), child_at(tree, path)
    earlier = [other for other in parent.children[: path[-1]] if other.enabled]
    name, after = None, None
    if parent.kind is Kind.OBJECT:
        name = string(child.name or "")
        after = string(earlier[-1].name or "") if earlier else None
    elif earlier:
        after = number(len(earlier) - 1)
    inner = _taken_out(Tree(child.node), zones, origin)
    entry = Tree(container(Kind.OBJECT) if origin is None else _reduced(_reduced(origin, _HINTS), _DISABLED))
    place = string(pointer.pointer_of(tree, path[:-1]) or "")
    for key, node in (("parent", place), ("after", after), ("name", name), ("value", inner.body.root)):
        entry = edits.set_member(entry, (), key, node)
    holder = _with_part(entry.root, _DISABLED, inner.rows, origin)
    return _with_part(holder, _HINTS, inner.hints, origin)


def _hints(body: Tree, zones: Mapping[int, str], origin: Node | None) -> Iterator[Child]:
    known = {child.name: child for child in _children(origin, _HINTS)}
    for path, node in walk(body.root) if zones else ():
        if zone := zones.get(node.id):
            place = pointer.pointer_of(body, path) or ""
            old = known.get(place)
            if old is not None and text_member(old.node, "zone") == zone:
                yield old
            else:
                yield member(place, container(Kind.OBJECT, (member("zone", string(zone)),)))


def _with_part(holder: Node, key: str, children: Sequence[Child], origin: Node | None) -> Node:
    """The holder with these in one of its parts, in the original text where that says the same."""
    old, now = _get(origin, key), _get(holder, key)
    if old is not None and now is not None:
        holder, now = _replaced(holder, key, old), old
    if children:
        part = container(_KINDS[key], tuple(children))
        return edits.set_member(Tree(holder), (), key, part).root
    if now is not None and now.kind is _KINDS[key] and now.children:
        return edits.set_member(Tree(holder), (), key, None).root
    return holder


def _reduced(holder: Node, key: str, left: Sequence[Child] = ()) -> Node:
    """The holder with only these left in one of its parts; the part keeps its place."""
    if len(left) == len(_children(holder, key)):
        return holder
    return _replaced(holder, key, container(_KINDS[key], tuple(left)))


def _replaced(holder: Node, key: str, part: Node) -> Node:
    path = pointer.path_of(Tree(holder), pointer.token(key))
    assert path is not None  # noqa: S101 - the caller found the part
    return edits.replace_node(Tree(holder), path, part).root


def _children(holder: Node | None, key: str) -> tuple[Child, ...]:
    """What stands in one of the two parts; nothing where it is of a wrong kind."""
    part = _get(holder, key)
    return part.children if part is not None and part.kind is _KINDS[key] else ()


def _get(node: Node | None, name: str) -> Node | None:
    return node.get(name) if node is not None and node.kind is Kind.OBJECT else None


def _path(tree: Tree, text: str) -> Path | None:
    try:
        return pointer.path_of(tree, text)
    except ValueError:
        return None
