"""Fixes: what one press of a button puts right, only where the right value is certain."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from moeconsole.core import edits
from moeconsole.core.document import (
    Child,
    DocumentState,
    Kind,
    Node,
    Path,
    Tree,
    boolean,
    child_at,
    member,
    node_at,
    number,
    string,
    with_id,
)
from moeconsole.core.fields import OS_TYPES, PLATFORMS
from moeconsole.core.jsontext import is_number
from moeconsole.core.pointer import path_of

if TYPE_CHECKING:
    from moeconsole.core.issues import Issue

_MILLISECONDS: Final = re.compile(r"([0-9]{10})[0-9]{3}(?:\.[0-9]+)?")
_WHOLE: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")


@dataclass(frozen=True, slots=True)
class Fix:
    """A label for the button and the undo step, and the document after it."""

    label: str
    state: DocumentState


def fix_for(issue: Issue, state: DocumentState) -> Fix | None:
    """What puts that issue right; None where nothing is certain, or while the text is no JSON."""
    known = _FIXES.get(issue.rule)
    path = path_of(state.tree, issue.pointer) if known is not None and state.text is None else None
    if known is None or path is None:
        return None
    label, change = known
    tree = change(state.tree, path)
    return None if tree is None else Fix(label, replace(state, tree=tree))


_Change = Callable[[Tree, Path], Tree | None]


def _value(convert: Callable[[Node], Node | None]) -> _Change:
    """A change of the value alone; the row keeps its id."""

    def change(tree: Tree, path: Path) -> Tree | None:
        old = node_at(tree, path)
        new = convert(old)
        return None if new is None else edits.replace_node(tree, path, with_id(new, old.id))

    return change


def _seconds(node: Node) -> Node | None:
    text = node.string if node.kind is Kind.STRING else node.raw
    match = _MILLISECONDS.fullmatch(text)
    if match is None:
        return None
    return string(match.group(1)) if node.kind is Kind.STRING else number(match.group(1))


def _to_number(node: Node) -> Node | None:
    text = node.string.strip() if node.kind is Kind.STRING else ""
    return number(text) if is_number(text) else None


def _to_whole_number(node: Node) -> Node | None:
    text = node.string.strip() if node.kind is Kind.STRING else ""
    return number(text) if _WHOLE.fullmatch(text) else None


def _to_boolean(node: Node) -> Node | None:
    text = node.string.strip().lower() if node.kind is Kind.STRING else ""
    return boolean(text == "true") if text in ("true", "false") else None


def _to_text(node: Node) -> Node | None:
    return string(node.raw) if node.kind is Kind.NUMBER and is_number(node.raw) else None


def _cased_like(values: tuple[str, ...]) -> Callable[[Node], Node | None]:
    by_fold = {value.casefold(): value for value in values}

    def convert(node: Node) -> Node | None:
        wanted = by_fold.get(node.string.strip().casefold()) if node.kind is Kind.STRING else None
        return None if wanted is None else string(wanted)

    return convert


def _type_event(tree: Tree, path: Path) -> Tree | None:
    node = node_at(tree, path)
    if path:
        return edits.replace_node(tree, path, string("event", node.id))
    if node.kind is not Kind.OBJECT or node.member("type") is not None:
        return None
    return edits.insert(tree, (0,), member("type", string("event")))


def _trimmed(tree: Tree, path: Path) -> Tree | None:
    """Of an event the value of `action` is the name, of an attribute its key."""
    child = child_at(tree, path) if path else None
    if child is None or child.name is None:
        return None
    if child.name == "action" and child.node.kind is Kind.STRING:
        text = child.node.string.strip()
        return edits.replace_node(tree, path, string(text, child.node.id)) if text else None
    name = child.name.strip()
    others = node_at(tree, path[:-1]).children
    if not name or any(other.name == name for other in others):
        return None  # two attributes of one name would be worse
    return edits.replace_child(tree, path, child.renamed(name))


def _without_null(tree: Tree, path: Path) -> Tree | None:
    return edits.remove(tree, path) if path and node_at(tree, path).kind is Kind.NULL else None


def _without_earlier(tree: Tree, path: Path) -> Tree | None:
    """Of a key that stands twice the last is sent; the others go."""
    if not path:
        return None
    parent, kept = node_at(tree, path[:-1]).children, path[-1]
    for index in range(len(parent) - 1, -1, -1):
        other: Child = parent[index]
        if index != kept and other.enabled and other.name == parent[kept].name:
            tree = edits.remove(tree, (*path[:-1], index))
    return tree


_FIXES: Final[dict[str, tuple[str, _Change]]] = {
    "type-not-event": ("Write “event”", _type_event),
    "customer-id-not-string": ("Make it text", _value(_to_text)),
    "device-id-not-string": ("Make it text", _value(_to_text)),
    "app-version-not-string": ("Make it text", _value(_to_text)),
    "action-name-not-string": ("Make it text", _value(_to_text)),
    "offset-not-number": ("Make it a number", _value(_to_whole_number)),
    "duplicate-key": ("Keep only the last", _without_earlier),
    "null-dropped": ("Remove it", _without_null),
    "time-milliseconds": ("Use seconds", _value(_seconds)),
    "time-as-string": ("Make it a number", _value(_to_whole_number)),
    "platform-case": ("Correct the spelling", _value(_cased_like(PLATFORMS))),
    "os-type-unknown": ("Correct the spelling", _value(_cased_like(OS_TYPES))),
    "name-whitespace": ("Trim the name", _trimmed),
    "numeric-string": ("Make it a number", _value(_to_number)),
    "boolean-string": ("Make it yes/no", _value(_to_boolean)),
}
