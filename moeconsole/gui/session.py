"""The open document: its only writer, its undo stack, and the signals that every view lives on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from moeconsole.core import edits
from moeconsole.core.diff import Operation, diff
from moeconsole.core.document import (
    Child,
    DocumentState,
    Kind,
    Node,
    Path,
    Tree,
    with_id,
)
from moeconsole.core.fields import ACTION, TOP
from moeconsole.core.index import TreeIndex
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.payload_text import compact
from moeconsole.core.textedit import read_edit, read_whole, replacement
from moeconsole.gui.commands import ChangeCommand

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from moeconsole.core.textedit import Replacement


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """What `changed` carries: both states, and what happened to the rows, in order."""

    before: DocumentState
    after: DocumentState
    operations: tuple[Operation, ...]


# by the depth of the object: the request's own fields, and those of an event
_ORDERS: Final = {0: tuple(TOP), 2: tuple(ACTION)}


class DocumentSession(QObject):
    """One open document. Lives on the GUI thread; owned by the main window.

    Views never store: they call an edit here and show what `changed` brings. Every edit is one undo step; edits with
    the same `merge_key` in a row are one.

    Beside the document it holds the values that were given for its variables: they are sent, not saved with it.

    Signals:
        changed: a `DocumentChange`, after every edit, undo and redo.
        loaded: another document is shown; views start anew (comes instead of `changed`).
        current_action_changed: the id of the event that the composer shows, or None.
        error_changed: a `JsonSyntaxError` while the text is no JSON, else None.
        values_changed: other values were given for the variables.
    """

    changed = Signal(object)
    loaded = Signal()
    current_action_changed = Signal(object)
    error_changed = Signal(object)
    values_changed = Signal()

    def __init__(self, state: DocumentState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._state = state
        self._index = TreeIndex(state.tree)
        self._revision = 0
        self._error: JsonSyntaxError | None = None
        self._last_broken: tuple[str | None, JsonSyntaxError | None] = None, None
        self._current_action_id: int | None = None
        self._given: Mapping[str, Node] = {}
        self._choose_action(0)

    # What is shown

    @property
    def state(self) -> DocumentState:
        return self._state

    @property
    def tree(self) -> Tree:
        """The document, or while the text is no JSON the last one that could be read."""
        return self._state.tree

    @property
    def revision(self) -> int:
        """Counts changes; a result for an older revision is out of date."""
        return self._revision

    @property
    def error(self) -> JsonSyntaxError | None:
        return self._error

    @property
    def is_readable(self) -> bool:
        """False while the text is no JSON: then the form is read-only."""
        return self._state.text is None

    def node(self, node_id: int) -> Node | None:
        return self._index.node(node_id)

    def child(self, node_id: int) -> Child | None:
        """The node in its place (name, switch); None for the root."""
        return self._index.child(node_id)

    def parent_id(self, node_id: int) -> int | None:
        return self._index.parent_id(node_id)

    def path(self, node_id: int) -> Path | None:
        return self._index.path(node_id)

    def pointer(self, node_id: int) -> str | None:
        return self._index.pointer(node_id)

    def actions(self) -> Node | None:
        """The `actions` array; None where there is none."""
        root = self.tree.root
        node = root.get("actions") if root.kind is Kind.OBJECT else None
        return node if node is not None and node.kind is Kind.ARRAY else None

    @property
    def current_action_id(self) -> int | None:
        return self._current_action_id

    @property
    def current_action(self) -> Node | None:
        return None if self._current_action_id is None else self.node(self._current_action_id)

    def set_current_action(self, action_id: int | None) -> None:
        if action_id != self._current_action_id:
            self._current_action_id = action_id
            self.current_action_changed.emit(action_id)

    def action_of(self, node_id: int) -> int | None:
        """The id of the event that the node belongs to."""
        actions = self.actions()
        current: int | None = node_id
        while current is not None and actions is not None:
            above = self.parent_id(current)
            if above == actions.id:
                return current
            current = above
        return None

    # Values of variables

    @property
    def given_values(self) -> Mapping[str, Node]:
        """By name, what goes before the defaults: in the check, in the preview, and when it is sent."""
        return self._given

    def give_values(self, values: Mapping[str, Node]) -> None:
        if {name: compact(node) for name, node in values.items()} != {
            name: compact(node) for name, node in self._given.items()
        }:
            self._given = dict(values)
            self.values_changed.emit()

    # Edits

    def load(self, state: DocumentState, error: JsonSyntaxError | None = None) -> None:
        """Show another document; the undo stack begins anew."""
        self.undo_stack.clear()
        self._state = state
        self._index = TreeIndex(state.tree)
        self._revision += 1
        self._set_error(error)
        self._current_action_id = None
        self.loaded.emit()
        self._choose_action(0)

    def apply(self, state: DocumentState, label: str, merge_key: str | None = None) -> None:
        """Make `state` the document, as one undo step."""
        if state != self._state:
            self.undo_stack.push(ChangeCommand(self._state, state, label, merge_key, self._show))

    def edit(self, change: Callable[[Tree], Tree], label: str, merge_key: str | None = None) -> None:
        """Change the tree, as one undo step; not while the text is no JSON."""
        if self.is_readable:
            self.apply(replace(self._state, tree=change(self.tree)), label, merge_key)

    def replace_node(self, node_id: int, node: Node, label: str, merge_key: str | None = None) -> None:
        """Give the row another value; it keeps its id."""
        path = self.path(node_id)
        if path is not None:
            self.edit(lambda tree: edits.replace_node(tree, path, with_id(node, node_id)), label, merge_key)

    def rename(self, node_id: int, name: str, label: str, merge_key: str | None = None) -> None:
        path, child = self.path(node_id), self.child(node_id)
        if path and child is not None and child.name != name:
            self.edit(lambda tree: edits.replace_child(tree, path, child.renamed(name)), label, merge_key)

    def insert(self, parent_id: int, index: int, child: Child, label: str) -> None:
        path = self.path(parent_id)
        if path is not None:
            self.edit(lambda tree: edits.insert(tree, (*path, index), child), label)

    def remove(self, node_ids: list[int], label: str) -> None:
        """Remove rows, as one step."""
        paths = sorted({path for path in map(self.path, node_ids) if path}, reverse=True)
        outer = [path for path in paths if not any(path[: len(o)] == o for o in paths if o != path)]

        def change(tree: Tree) -> Tree:
            for path in outer:
                tree = edits.remove(tree, path)
            return tree

        if outer:
            self.edit(change, label)

    def move(self, node_id: int, index: int, label: str) -> None:
        """Move a row to `index` among the siblings that remain."""
        path = self.path(node_id)
        if path and path[-1] != index:
            self.edit(lambda tree: edits.move(tree, path, index), label)

    def set_enabled(self, node_id: int, label: str, *, enabled: bool) -> None:
        path = self.path(node_id)
        if path:
            self.edit(lambda tree: edits.set_enabled(tree, path, enabled=enabled), label)

    def set_field(
        self, parent_id: int, name: str, node: Node | None, label: str, merge_key: str | None = None
    ) -> None:
        """Set a member by name: its value, a new member at the end, or None for none. Absent, null and "" differ."""
        self.set_fields(parent_id, {name: node}, label, merge_key)

    def set_fields(
        self, parent_id: int, fields: dict[str, Node | None], label: str, merge_key: str | None = None
    ) -> None:
        """Several members of one object, as one step."""
        path = self.path(parent_id)
        if path is not None:
            self.edit(lambda tree: with_fields(tree, path, fields), label, merge_key)

    def edit_text(self, text: str, edit: Replacement, label: str, merge_key: str | None = None) -> None:
        """The JSON view's text became `text` by `edit`. Text that is no JSON is kept, and the form waits."""
        state = self._state
        try:
            tree = self._read(text, edit)
        except JsonSyntaxError as error:
            self._last_broken = text, error
            self.apply(replace(state, text=text), label, merge_key)
        else:
            self.apply(replace(state, tree=tree, text=None), label, merge_key)

    def _read(self, text: str, edit: Replacement) -> Tree:
        """The tree of the text that `edit` led to. Raises JsonSyntaxError."""
        tree = self.tree
        # of text that could not be read, what is different since it last could
        since = edit if self._state.text is None else replacement(tree.text, text)
        if since is None:
            return tree
        read = read_edit(tree, since)
        return read if read is not None else read_whole(tree, text)

    def revert_to_readable(self, label: str) -> None:
        """Back to the last document that could be read."""
        self.apply(replace(self._state, text=None), label)

    # Undo and redo come here too

    def _show(self, state: DocumentState) -> None:
        before = self._state
        self._state = state
        operations = diff(before.tree.root, state.tree.root)
        self._index.update(state.tree, operations)
        self._revision += 1
        position = self._action_position(before)
        self._set_error(self._error_of(state))
        self.changed.emit(DocumentChange(before, state, operations))
        if self._current_action_id is None or self.path(self._current_action_id) is None:
            self._choose_action(position)

    def _error_of(self, state: DocumentState) -> JsonSyntaxError | None:
        if state.text is None:
            return None
        text, known = self._last_broken
        if text == state.text:
            return known
        try:
            parse(state.text)
        except JsonSyntaxError as error:
            return error
        return None

    def _set_error(self, error: JsonSyntaxError | None) -> None:
        if (error and str(error)) != (self._error and str(self._error)):
            self._error = error
            self.error_changed.emit(error)

    def _action_position(self, state: DocumentState) -> int:
        """Where the current event stood, so that its neighbour follows when it is removed."""
        actions = state.tree.root.get("actions") if state.tree.root.kind is Kind.OBJECT else None
        for index, child in enumerate(actions.children if actions is not None else ()):
            if child.node.id == self._current_action_id:
                return index
        return 0

    def _choose_action(self, position: int) -> None:
        actions = self.actions()
        children = actions.children if actions is not None else ()
        chosen = children[min(position, len(children) - 1)].node.id if children else None
        self.set_current_action(chosen)


def with_fields(tree: Tree, path: Path, fields: dict[str, Node | None]) -> Tree:
    """The tree with these members set, added or (None) removed in the object at that path; never a switched-off one."""
    order = _ORDERS.get(len(path), ())
    for name, node in fields.items():
        tree = edits.set_member(tree, path, name, node, order)
    return tree
