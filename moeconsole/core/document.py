"""The document: a lossless, immutable tree of any JSON value. How it is read from text is in jsontext.py, how
two trees differ in diff.py.

A tree holds its own layout: each child knows the white space around it, so the text of a tree is what was
read, to the character, and an edit in one place leaves every other character alone. Offsets are never stored:
each node knows its length, and a span is added up on the way down.
"""

from __future__ import annotations

import itertools
import json
import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Path = tuple[int, ...]
"""The way from the root to a node: an index among the children, switched-off ones included, for each level.
"""

_next_id = itertools.count(1)

# What a text editor would change, hide or be confused by is written as an escape: controls, the no-break
# space, the line and paragraph separators, the noncharacters that QTextDocument uses, bidirectional marks.
_ESCAPED: Final = re.compile(
    '["\\\\\x00-\x1f\x7f-\xa0\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0\ufdd1\ufeff\ufffe\uffff\ud800-\udfff]'
)
_SHORT_ESCAPES: Final = {
    '"': '\\"',
    "\\": "\\\\",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\b": "\\b",
    "\f": "\\f",
}


class Kind(StrEnum):
    OBJECT = "object"
    ARRAY = "array"
    STRING = "string"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"


CONTAINERS: Final = frozenset({Kind.OBJECT, Kind.ARRAY})


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Node:
    """One JSON value. Equal only to itself, so that a node can be the key of a cache.

    Attributes:
        id: survives edits of the value, moves and renames; unique in the process.
        raw: of a scalar its JSON text as it came (`1.0`, `"caf\\u00e9"`); a number's may be invalid (`12a`).
        children: of a container, switched-off ones included.
        close: white space before the closing bracket.
        length: of the node's text in code points, without what is switched off.
    """

    id: int
    kind: Kind
    raw: str
    children: tuple[Child, ...]
    close: str
    length: int

    @property
    def is_container(self) -> bool:
        return self.kind in CONTAINERS

    @property
    def enabled_children(self) -> tuple[Child, ...]:
        """The children that are part of the body, in order."""
        children = self.children
        return children if all(c.enabled for c in children) else tuple(c for c in children if c.enabled)

    @property
    def string(self) -> str:
        """The characters of a string node."""
        return decode_string(self.raw)

    def member(self, name: str) -> Child | None:
        """The enabled member of that name; where the key stands twice the last, as the service reads it."""
        for child in reversed(self.children):
            if child.name == name and child.enabled:
                return child
        return None

    def get(self, name: str) -> Node | None:
        child = self.member(name)
        return child.node if child else None


@dataclass(frozen=True, slots=True, eq=False)
class Child:
    """A value in its place: with its name in an object, and the layout around it.

    Attributes:
        name, name_raw: None and empty in an array.
        before: white space before the name, or the value.
        colon: the colon and the white space around it.
        after: white space between the value and the comma.
        enabled: False for a row that is switched off: kept and shown, but no part of the body.
    """

    node: Node
    name: str | None = None
    name_raw: str = ""
    before: str = ""
    colon: str = ""
    after: str = ""
    enabled: bool = True

    @property
    def length(self) -> int:
        return len(self.before) + len(self.name_raw) + len(self.colon) + self.node.length + len(self.after)

    def renamed(self, name: str) -> Child:
        return replace(self, name=name, name_raw=encode_string(name))


@dataclass(frozen=True, slots=True, eq=False)
class Tree:
    """A whole document: its value and the white space around it."""

    root: Node
    before: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        return self.before + text_of(self.root) + self.after


@dataclass(frozen=True, slots=True)
class DocumentState:
    """What one undo step restores.

    Attributes:
        tree: the document without `$console`, or the last one that could be read.
        text: what was typed in the JSON view where that is no JSON; None where `tree` says it all.
        console: the value of the template's `$console`, without what lives in the tree (`disabled`) or in
            `zones`.
        zones: by the node id of a time, the zone that it was picked in.
    """

    tree: Tree
    text: str | None = None
    console: Node | None = None
    zones: Mapping[int, str] = field(default_factory=dict)

    @property
    def body_text(self) -> str:
        return self.tree.text if self.text is None else self.text


def scalar(kind: Kind, raw: str, node_id: int | None = None) -> Node:
    return Node(next(_next_id) if node_id is None else node_id, kind, raw, (), "", len(raw))


def container(
    kind: Kind, children: tuple[Child, ...] = (), close: str = "", node_id: int | None = None
) -> Node:
    length, commas = 2 + len(close), -1
    for child in children:
        if child.enabled:
            length += child.length
            commas += 1
    return Node(
        next(_next_id) if node_id is None else node_id, kind, "", children, close, length + max(commas, 0)
    )


def string(text: str, node_id: int | None = None) -> Node:
    return scalar(Kind.STRING, encode_string(text), node_id)


def number(raw: str | int, node_id: int | None = None) -> Node:
    return scalar(Kind.NUMBER, str(raw), node_id)


def boolean(value: bool, node_id: int | None = None) -> Node:
    return scalar(Kind.BOOLEAN, "true" if value else "false", node_id)


def null(node_id: int | None = None) -> Node:
    return scalar(Kind.NULL, "null", node_id)


def member(name: str, node: Node) -> Child:
    """A member without layout; `edits.insert` lays it out like its siblings."""
    return Child(node, name, encode_string(name), colon=":")


def with_id(node: Node, node_id: int) -> Node:
    return node if node.id == node_id else replace(node, id=node_id)


def fresh_copy(node: Node) -> Node:
    """The same value with ids of its own, for duplicating a row."""
    children = tuple(replace(child, node=fresh_copy(child.node)) for child in node.children)
    return replace(node, id=next(_next_id), children=children)


def decode_string(raw: str) -> str:
    """The characters of a JSON string's text. Escapes of surrogate pairs become one character."""
    if "\\" not in raw:
        return raw[1:-1]
    value: str = json.loads(raw)
    return value


def encode_string(text: str) -> str:
    """JSON text that shows, and survives a text editor: invisible and ambiguous characters are escaped."""
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    return _SHORT_ESCAPES.get(character) or f"\\u{ord(character):04x}"


def text_of(node: Node) -> str:
    """The node's text as it stands in the document, without what is switched off."""
    if not node.is_container:
        return node.raw
    parts: list[str] = []
    _write(node, parts)
    return "".join(parts)


def _write(node: Node, parts: list[str]) -> None:
    if node.kind is not Kind.OBJECT and node.kind is not Kind.ARRAY:
        parts.append(node.raw)
        return
    opening, closing = "{}" if node.kind is Kind.OBJECT else "[]"
    separator = opening
    for child in node.children:
        if child.enabled:
            parts += (separator, child.before, child.name_raw, child.colon)
            _write(child.node, parts)
            if child.after:
                parts.append(child.after)
            separator = ","
    if separator == opening:
        parts.append(opening)
    parts += (node.close, closing)


def node_at(tree: Tree, path: Path) -> Node:
    """The node at the end of the path. Raises IndexError where there is none."""
    node = tree.root
    for index in path:
        node = node.children[index].node
    return node


def child_at(tree: Tree, path: Path) -> Child:
    """The child at the end of a path that is not empty."""
    return node_at(tree, path[:-1]).children[path[-1]]


def walk(node: Node, path: Path = ()) -> Iterator[tuple[Path, Node]]:
    """The node and all below it in document order, switched-off ones included."""
    yield path, node
    for index, child in enumerate(node.children):
        yield from walk(child.node, (*path, index))


def node_count(node: Node) -> int:
    return 1 + sum(node_count(child.node) for child in node.children)
