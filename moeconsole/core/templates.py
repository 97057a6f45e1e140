"""Template files: a plain request body; what the console adds stands under `"$console"`, which is never sent
(cli.md).

Reading splits a file into the document and its `$console`; writing joins them. What was not edited keeps
every character: indentation, order, number text, line ends, byte order mark. Switched-off rows and zones:
annotations.py.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from moeconsole.core import edits
from moeconsole.core.annotations import give_back, take_over, text_member
from moeconsole.core.document import (
    Child,
    DocumentState,
    Kind,
    Node,
    Path,
    Tree,
    container,
    member,
    node_at,
    string,
)
from moeconsole.core.jsontext import JsonSyntaxError, decode, parse
from moeconsole.core.payload import CONSOLE_KEY
from moeconsole.core.payload_text import compact
from moeconsole.core.variables import VariableError, typed_value

if TYPE_CHECKING:
    from collections.abc import Mapping

_VARIABLES: Final = "variables"
_TYPE_OF_KIND: Final = {Kind.NUMBER: "Numeric", Kind.BOOLEAN: "Boolean", Kind.STRING: "String"}


@dataclass(frozen=True, slots=True)
class Template:
    """A file as it was read.

    Attributes:
        state: the document; its `text` holds the file where that is no JSON.
        data: the bytes of the file.
        console: the `$console` member as it stands in the file; None where there is none.
        console_index: its place at the top level.
        next_before: the white space of the file before the member that follows it.
        newline: the line end of the file; the document has line feeds alone.
        error: why the text is no JSON.
    """

    state: DocumentState
    data: bytes
    console: Child | None = None
    console_index: int = 0
    newline: str = "\n"
    error: JsonSyntaxError | None = None
    next_before: str = ""


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable's definition in `$console`.

    Attributes:
        type: `Numeric`, `Boolean`, `String` …; None where it is not said.
        default: None where there is none.
    """

    name: str
    type: str | None = None
    default: Node | None = None
    note: str = ""

    @property
    def value_type(self) -> str | None:
        """The type, said or that of the default; None where nothing says it."""
        if self.type is not None or self.default is None:
            return self.type
        return _TYPE_OF_KIND.get(self.default.kind)

    @property
    def value(self) -> Node | None:
        """The default in the variable's type; as it stands where it doesn't fit."""
        default = self.default
        if (
            default is None
            or default.kind not in _TYPE_OF_KIND
            or _TYPE_OF_KIND[default.kind] == self.value_type
        ):
            return default
        text = default.string if default.kind is Kind.STRING else compact(default)
        try:
            return typed_value(self.name, text, self.value_type)
        except VariableError:
            return default


def read(data: bytes) -> Template:
    """A template from the bytes of its file.

    Raises:
        JsonSyntaxError: only for bytes that are not UTF-8; other text that is no JSON is in the state's
            `text`.
    """
    text = decode(data)
    newline = (
        "\r\n" if "\r\n" in text and text.count("\r") == text.count("\n") == text.count("\r\n") else "\n"
    )
    text = text.replace(newline, "\n")
    try:
        tree = parse(text)
    except JsonSyntaxError as error:
        unread = DocumentState(Tree(container(Kind.OBJECT)), text)
        return Template(unread, data, newline=newline, error=error)
    console = tree.root.member(CONSOLE_KEY) if tree.root.kind is Kind.OBJECT else None
    if console is None:
        return Template(DocumentState(tree), data, newline=newline)
    index = tree.root.children.index(console)
    following = tree.root.children[index + 1 : index + 2]
    return Template(
        _state(edits.remove(tree, (index,)), console.node),
        data,
        console,
        index,
        newline,
        next_before=following[0].before if following else "",
    )


def write(state: DocumentState, origin: Template | None = None) -> bytes:
    """The bytes of the file for that state; those of `origin` where it is the same document.

    Text that is no JSON is written as it stands, without a `$console`.
    """
    if origin is None:
        return _encoded(state.text if state.text is not None else _joined(state, None).text)
    if state == origin.state:
        return origin.data
    text = state.text if state.text is not None else _joined(state, origin).text
    data = _encoded(text.replace("\n", origin.newline))
    return codecs.BOM_UTF8 + data if origin.data.startswith(codecs.BOM_UTF8) else data


def connection_name(console: Node | None) -> str:
    """The saved connection that the template is for; empty where it names none."""
    return text_member(console, "connection") if console is not None else ""


def variables(console: Node | None) -> Mapping[str, Variable]:
    """The definitions in `$console`; parts of a wrong kind count as not there."""
    found: dict[str, Variable] = {}
    for child in _object(_object(console).get(_VARIABLES)).children:
        if child.node.kind is Kind.OBJECT and child.name is not None:
            type_name = text_member(child.node, "type") or None
            note = text_member(child.node, "note")
            found[child.name] = Variable(child.name, type_name, child.node.get("default"), note)
    return found


def defaults(console: Node | None) -> dict[str, Node]:
    """The values of the variables that have a default, by name."""
    values = {name: variable.value for name, variable in variables(console).items()}
    return {name: value for name, value in values.items() if value is not None}


def with_variable_type(console: Node | None, name: str, type_name: str) -> Node:
    """`$console` with that type for the variable."""
    tree = Tree(_object(console))
    path: Path = ()
    for key in (_VARIABLES, name):
        tree = edits.set_member(tree, path, key, _object(node_at(tree, path).get(key)))
        path = (*path, max(i for i, child in enumerate(node_at(tree, path).children) if child.name == key))
    return edits.set_member(tree, path, "type", string(type_name)).root


def _state(body: Tree, console: Node) -> DocumentState:
    if console.kind is not Kind.OBJECT:
        return DocumentState(body, None, console)
    annotated = take_over(body, console)
    return DocumentState(annotated.tree, None, annotated.holder, annotated.zones)


def _joined(state: DocumentState, origin: Template | None) -> Tree:
    """The document with its `$console` in place. A `$console` that is no object makes way only for what is
    needed.
    """
    old = origin.console if origin else None
    before = _object(state.console)
    body, holder = give_back(state.tree, state.zones, before, old.node if old else None)
    console = state.console if holder is before else holder if holder.children else None
    if console is None or body.root.kind is not Kind.OBJECT:
        return body
    if old is None or origin is None:
        return edits.append(body, (), member(CONSOLE_KEY, console))
    index = min(origin.console_index, len(body.root.children))
    # `insert` lays the neighbours out; the member itself goes back as it stood
    joined = edits.replace_child(edits.insert(body, (index,), old), (index,), replace(old, node=console))
    rest, known = body.root.children[index:], origin.state.tree.root.children[index:]
    if not rest or not known or rest[0].before != known[0].before:
        return joined
    following = replace(joined.root.children[index + 1], before=origin.next_before)
    return edits.replace_child(joined, (index + 1,), following)


def _object(node: Node | None) -> Node:
    return node if node is not None and node.kind is Kind.OBJECT else container(Kind.OBJECT)


def _encoded(text: str) -> bytes:
    # what is no character becomes a question mark, so that the file can be read again
    return text.encode("utf-8", "replace")
