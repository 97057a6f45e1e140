"""What the tests of documents share: arbitrary JSON texts, random edits, and what must hold of every tree."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from moeconsole.core import edits
from moeconsole.core.diff import Changed, Inserted, Moved, Operation, Removed
from moeconsole.core.document import (
    Child,
    Kind,
    Node,
    Path,
    Tree,
    child_at,
    member,
    node_at,
    number,
    scalar,
    string,
    text_of,
    walk,
    with_id,
)
from moeconsole.core.jsontext import parse

if TYPE_CHECKING:
    from collections.abc import Callable

# MOECONSOLE_EDIT_SEQUENCES=2000 is the run that reliability.md asks for
SEQUENCES = int(os.environ.get("MOECONSOLE_EDIT_SEQUENCES", "40"))

spaces = st.text(" \t\n\r", max_size=3)
numbers = st.one_of(
    st.integers().map(str),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.sampled_from(
        ["0", "-0", "1.0", "1e400", "-1E+5", "0.10", "9007199254740993", "1" * 400, "12e-3", "1e30", "0e0"]
    ),
)
_escapes = st.sampled_from(
    ['\\"', "\\\\", "\\/", "\\n", "\\b", "\\u00e9", "\\u0000", "\\ud83d\\ude00", "\\uFEFF"]
)
_characters = st.characters(exclude_categories=["Cs"], exclude_characters='"\\', min_codepoint=32)
strings = st.lists(st.one_of(_characters, _escapes), max_size=6).map(lambda parts: f'"{"".join(parts)}"')
names = st.one_of(st.sampled_from(['"a"', '"b"', '"\\u0061"', '""', '"a/b~c"']), strings)
scalars = st.one_of(numbers, strings, st.sampled_from(["true", "false", "null"]))


def _object(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    members = st.tuples(spaces, names, spaces, spaces, values, spaces)
    written = members.map(lambda m: f"{m[0]}{m[1]}{m[2]}:{m[3]}{m[4]}{m[5]}")
    return st.tuples(st.lists(written, max_size=5), spaces).map(
        lambda o: "{" + (",".join(o[0]) or o[1]) + "}"
    )


def _array(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    written = st.tuples(spaces, values, spaces).map("".join)
    return st.tuples(st.lists(written, max_size=5), spaces).map(
        lambda a: "[" + (",".join(a[0]) or a[1]) + "]"
    )


objects = _object(st.recursive(scalars, lambda inner: _object(inner) | _array(inner), max_leaves=12))
values = st.recursive(scalars, lambda inner: _object(inner) | _array(inner), max_leaves=20)
texts = st.tuples(spaces, values, spaces).map("".join)

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


def structure(node: Node) -> Any:
    """Kinds, names and scalar texts, without layout and without what is switched off."""
    if not node.is_container:
        return node.kind.value, node.raw
    return node.kind.value, [(child.name, structure(child.node)) for child in node.enabled_children]


def everything(node: Node) -> Any:
    """The same with what is switched off."""
    if not node.is_container:
        return node.kind.value, node.raw
    return node.kind.value, [(c.name, c.enabled, everything(c.node)) for c in node.children]


def identified(node: Node) -> Any:
    """Every row with its id."""
    return node.id, node.raw, [(c.name, c.name_raw, c.enabled, identified(c.node)) for c in node.children]


def assert_sound(tree: Tree) -> None:
    """Lengths are those of the texts, ids are unique, and the text says what the tree says."""
    nodes = [node for _, node in walk(tree.root)]
    assert len({node.id for node in nodes}) == len(nodes)
    assert all(node.length == len(text_of(node)) for node in nodes)
    assert structure(parse(tree.text).root) == structure(tree.root)


def python_value(text: str) -> Any:
    """What json makes of the text, with numbers as their text and members as pairs."""
    return json.loads(text, object_pairs_hook=lambda pairs: pairs, parse_int=str, parse_float=str)


@dataclass
class Mirror:
    """Rows as a Qt model holds them: of each container the ids of its children. Takes one operation at a
    time.
    """

    root_id: int
    children: dict[int, list[int]]
    rows: dict[int, tuple[str, str | None, str, bool]]

    @classmethod
    def of(cls, root: Node) -> Mirror:
        mirror = cls(root.id, {}, {})
        mirror._add(root, None)
        return mirror

    def apply(self, operation: Operation) -> None:
        if isinstance(operation, Changed):
            if operation.parent_id is None:
                self.children[operation.node.id] = self.children.pop(self.root_id)
                self.root_id = operation.node.id
            else:
                assert operation.node.id in self.children[operation.parent_id]
            self._set_row(operation.node, operation.child)
        elif isinstance(operation, Inserted):
            siblings = self.children[operation.parent_id]
            assert 0 <= operation.index <= len(siblings)
            siblings.insert(operation.index, operation.child.node.id)
            self._add(operation.child.node, operation.child)
        elif isinstance(operation, Removed):
            assert self.children[operation.parent_id].pop(operation.index) == operation.node_id
        elif isinstance(operation, Moved):
            siblings = self.children[operation.parent_id]
            assert operation.index != operation.target
            siblings.insert(operation.target, siblings.pop(operation.index))

    def shown(self, node_id: int | None = None) -> Any:
        node_id = self.root_id if node_id is None else node_id
        return node_id, self.rows[node_id], [self.shown(child) for child in self.children[node_id]]

    def _add(self, node: Node, child: Child | None) -> None:
        self._set_row(node, child)
        self.children[node.id] = [below.node.id for below in node.children]
        for below in node.children:
            self._add(below.node, below)

    def _set_row(self, node: Node, child: Child | None) -> None:
        self.rows[node.id] = (
            node.kind.value,
            child.name if child else None,
            node.raw,
            child.enabled if child else True,
        )


def random_edit(tree: Tree, draw: Callable[[st.SearchStrategy[Any]], Any]) -> Tree:
    """One edit as the form makes them, on a random row."""
    paths = [path for path, _ in walk(tree.root)]
    rows = [path for path in paths if path]
    holders = [path for path in paths if node_at(tree, path).is_container]
    choices = ["replace"]
    choices += ["insert", "set"] if holders else []
    choices += ["remove", "move", "rename", "switch", "switch"] if rows else []
    choice = draw(st.sampled_from(choices))
    if choice == "insert":
        path = draw(st.sampled_from(holders))
        parent = node_at(tree, path)
        index = draw(st.integers(0, len(parent.children)))
        node = parse(draw(values)).root
        child = member(draw(st.text(max_size=3)), node) if parent.kind is Kind.OBJECT else Child(node)
        return edits.insert(tree, (*path, index), child)
    if choice == "set":
        return _set_member(tree, draw, holders)
    if choice == "replace":
        path = draw(st.sampled_from(paths))
        new = draw(
            st.sampled_from([string("é\u2028"), number(7), scalar(Kind.NULL, "null"), parse("[1, {}]").root])
        )
        return edits.replace_node(tree, path, with_id(_fresh(new), node_at(tree, path).id))
    path = draw(st.sampled_from(rows))
    if choice == "remove":
        return edits.remove(tree, path)
    if choice == "move":
        index = draw(st.integers(0, len(node_at(tree, path[:-1]).children) - 1))
        return edits.move(tree, path, index)
    child = child_at(tree, path)
    if choice == "rename" and child.name is not None:
        return edits.replace_child(tree, path, child.renamed(draw(st.text(max_size=3))))
    return edits.set_enabled(tree, path, enabled=not child.enabled)


def _set_member(tree: Tree, draw: Callable[[st.SearchStrategy[Any]], Any], holders: list[Path]) -> Tree:
    path = draw(st.sampled_from(holders))
    if node_at(tree, path).kind is not Kind.OBJECT:
        return tree
    node = parse(draw(values)).root if draw(st.booleans()) else None
    if node is not None and (child := node_at(tree, path).member("a")) is not None:
        node = with_id(node, child.node.id)
    return edits.set_member(tree, path, "a", node)


def _fresh(node: Node) -> Node:
    return parse(text_of(node)).root
