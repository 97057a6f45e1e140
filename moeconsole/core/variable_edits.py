"""Edits of a template's variables: their definitions in `$console`, their names in the body, values as typed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from moeconsole.core import edits
from moeconsole.core.annotations import text_member
from moeconsole.core.document import Kind, Node, Path, Tree, container, node_at, scalar, string, walk
from moeconsole.core.jsontext import JsonSyntaxError, parse_value
from moeconsole.core.templates import Variable, variables
from moeconsole.core.variables import VARIABLE, VariableError, typed_value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from moeconsole.core.document import DocumentState

NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
"""What a variable can be called."""

_VARIABLES: Final = "variables"
_YES: Final = frozenset({"true", "yes"})
_NO: Final = frozenset({"false", "no"})


def used(root: Node) -> tuple[str, ...]:
    """The variables in what is sent, in document order, each once; built-in ones are left out."""
    found: dict[str, None] = {}
    _collect(root, found)
    return tuple(found)


def asked(state: DocumentState) -> tuple[Variable, ...]:
    """The variables that the body needs, as they are defined; one that is nowhere defined has its name alone."""
    if state.text is not None:
        return ()  # sent as it stands
    known = variables(state.console)
    return tuple(known.get(name) or Variable(name) for name in used(state.tree.root))


def needed_of(root: Node, values: Mapping[str, Node]) -> dict[str, Node]:
    """Those of the values that the body has a use for."""
    return {name: values[name] for name in used(root) if name in values}


def value_from_text(variable: Variable, text: str) -> Node | None:
    """The value that was typed for a variable, in its type; no text is its default, None where it has none.

    Raises:
        VariableError: the text does not fit the type.
    """
    if not text.strip():
        return variable.value
    if variable.default is not None and variable.default.is_container:
        try:
            return parse_value(text)
        except JsonSyntaxError as error:
            raise VariableError(f"The variable “{variable.name}” takes JSON. {error}") from error
    if variable.value_type == "Boolean":
        answer = text.strip().casefold()
        text = "true" if answer in _YES else "false" if answer in _NO else text
    return typed_value(variable.name, text, variable.value_type)


def with_variable(console: Node | None, variable: Variable) -> Node:
    """`$console` with that definition; what else its entry holds stays."""
    tree, path = _entry(console, variable.name)
    parts = {
        "type": string(variable.type) if variable.type else None,
        "default": variable.default,
        "note": string(variable.note) if variable.note else None,
    }
    entry = node_at(tree, path)
    for key, node in parts.items():
        if key == "note" and text_member(entry, "note") == variable.note:
            continue
        tree = edits.set_member(tree, path, key, node, tuple(parts))
    return tree.root


def without_variable(console: Node | None, name: str) -> Node | None:
    """`$console` without that definition; None where nothing is left of it."""
    tree = Tree(_object(console))
    holder = tree.root.member(_VARIABLES)
    if holder is None or holder.node.kind is not Kind.OBJECT or holder.node.get(name) is None:
        return console
    path: Path = (tree.root.children.index(holder),)
    tree = edits.set_member(tree, path, name, None)
    if not node_at(tree, path).children:
        tree = edits.remove(tree, path)
    return tree.root if tree.root.children else None


def with_note(console: Node | None, note: str) -> Node | None:
    """`$console` with what the template says of itself; None where nothing is left of it."""
    tree = edits.set_member(
        Tree(_object(console)), (), "note", string(note) if note else None, ("name", "note")
    )
    return tree.root if tree.root.children else None


def renamed(state: DocumentState, name: str, new_name: str) -> DocumentState:
    """The document with another name for a variable: in its definition, and wherever it is used."""
    console = state.console
    if name in variables(console):
        tree = Tree(_object(console))
        top = max(i for i, child in enumerate(tree.root.children) if child.name == _VARIABLES)
        holder = node_at(tree, (top,))
        row = max(i for i, child in enumerate(holder.children) if child.name == name)
        console = edits.replace_child(tree, (top, row), holder.children[row].renamed(new_name)).root
    return replace(state, tree=_renamed_in(state.tree, name, new_name), console=console)


def _renamed_in(tree: Tree, name: str, new_name: str) -> Tree:
    def put(match: re.Match[str]) -> str:
        return f"{{{{{new_name}}}}}" if match[1] == name else match[0]

    for path, node in tuple(walk(tree.root)):
        if node.kind is Kind.STRING and "{{" in node.raw:
            raw = VARIABLE.sub(put, node.raw)
            if raw != node.raw:
                tree = edits.replace_node(tree, path, scalar(Kind.STRING, raw, node.id))
    return tree


def _collect(node: Node, found: dict[str, None]) -> None:
    if node.kind is Kind.STRING and "{{" in node.raw:
        for match in VARIABLE.finditer(node.string):
            if not match[1].startswith("$"):
                found.setdefault(match[1])
    for child in node.enabled_children:
        _collect(child.node, found)


def _entry(console: Node | None, name: str) -> tuple[Tree, Path]:
    """The tree of `$console` with an entry for that variable, and where it stands."""
    tree = Tree(_object(console))
    path: Path = ()
    for key in (_VARIABLES, name):
        tree = edits.set_member(tree, path, key, _object(node_at(tree, path).get(key)))
        path = (*path, max(i for i, child in enumerate(node_at(tree, path).children) if child.name == key))
    return tree, path


def _object(node: Node | None) -> Node:
    return node if node is not None and node.kind is Kind.OBJECT else container(Kind.OBJECT)
