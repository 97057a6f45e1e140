"""What people do to rows: add, duplicate, remove, move, switch, paste, retype. Each is one undo step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from moeconsole.core import edits
from moeconsole.core.document import (
    Child,
    Kind,
    Node,
    Path,
    Tree,
    container,
    encode_string,
    fresh_copy,
    member,
    node_at,
    string,
    with_id,
)
from moeconsole.core.tables import is_table, rows_from_table
from moeconsole.core.templates import variables, with_variable_type
from moeconsole.core.values import (
    VARIABLE_TYPES,
    ConversionError,
    ValueType,
    convert,
    empty_value,
    same_scalar,
    type_of,
)
from moeconsole.core.variables import whole_variable
from moeconsole.gui.sentences import said

if TYPE_CHECKING:
    from moeconsole.gui.session import DocumentSession


@dataclass(frozen=True, slots=True)
class Refusal:
    """A wish that was not done, and why, in a sentence.

    Attributes:
        node_id, wanted: of a change of type; None where something else was refused.
    """

    reason: str
    node_id: int | None = None
    wanted: ValueType | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """Where the rows of a view live: the object under `key` in the object `owner_id`, existing or not."""

    owner_id: int
    key: str


class RowEdits(QObject):
    """Row edits of one document. GUI thread; owned by a model of rows; stores through the session alone.

    A date row whose text is no date, or not yet one, stays a date row for as long as that text stands in it.

    Signals:
        refused: a `Refusal`.
        retyped: the id of a row that is of another type now, its value being the same.
    """

    refused = Signal(object)
    retyped = Signal(object)

    def __init__(self, session: DocumentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._dates: set[tuple[int, str]] = set()  # texts of date rows that are none, by row

    def is_kept_date(self, node: Node) -> bool:
        """A text that is no date to the service, in a row that the user made a date."""
        return node.kind is Kind.STRING and bool(self._dates) and (node.id, node.raw) in self._dates

    def home_node(self, home: Home | None) -> Node | None:
        owner = self._session.node(home.owner_id) if home is not None else None
        if home is None or owner is None or self._session.path(home.owner_id) is None:
            return None
        return owner.get(home.key) if owner.kind is Kind.OBJECT else None

    # Adding

    def add(self, home: Home | None, after_id: int | None, name: str = "") -> int | None:
        """A new row after that one, or at the end; its id. The first one makes the object itself."""
        place = self._place_after(home, after_id)
        if place is not None:
            return self._insert(*place, (self._new_row(*place, name),), self.tr("Add row"))[0]
        return self._create_home(home, (member(name, string("")),), self.tr("Add row"))

    def add_inside(self, container_id: int) -> int | None:
        """A new last row of an object or a list."""
        node = self._session.node(container_id)
        if node is None or not node.is_container:
            return None
        place = container_id, len(node.children)
        return self._insert(*place, (self._new_row(*place, ""),), self.tr("Add row"))[0]

    def paste(self, home: Home | None, after_id: int | None, text: str) -> list[int]:
        """The rows of a JSON text or a table after that row, or inside it where it is an empty object or list."""

        place = self._place_after(home, after_id)
        selected = self._session.node(after_id) if after_id is not None else None
        if after_id is not None and selected is not None and selected.is_container and not selected.children:
            place = after_id, 0
        parent = self._session.node(place[0]) if place is not None else None
        try:
            rows = _rows_from(text, parent.kind if parent is not None else Kind.OBJECT)
        except ConversionError as error:
            self.refused.emit(Refusal(said(error)))
            return []
        if not rows:
            return []
        if place is None:
            self._create_home(home, rows, self.tr("Paste rows"))
            return [row.node.id for row in rows]
        return self._insert(*place, rows, self.tr("Paste rows"))

    def duplicate(self, node_ids: list[int]) -> list[int]:
        """Each row once more behind itself; the ids of the new rows."""
        paths = self._paths(node_ids)
        copies: list[int] = []

        def change(tree: Tree) -> Tree:
            for path in reversed(paths):
                child = node_at(tree, path[:-1]).children[path[-1]]
                copy = replace(child, node=fresh_copy(child.node))
                copies.insert(0, copy.node.id)
                tree = edits.insert(tree, (*path[:-1], path[-1] + 1), copy)
            return tree

        if paths:
            self._session.edit(change, self.tr("Duplicate"))
        return copies

    def siblings(self, node_ids: list[int]) -> list[int]:
        """Those that stand in the container of the first one, in its order."""
        parents = {self._session.parent_id(node_id) for node_id in node_ids[:1]}
        mine = [node_id for node_id in node_ids if self._session.parent_id(node_id) in parents]
        return sorted(mine, key=lambda node_id: self._session.path(node_id) or ())

    def text_of(self, node_ids: list[int]) -> str:
        """The rows as JSON text; only those beside the first one."""
        from moeconsole.core.pasting import text_of_rows

        children = [self._session.child(node_id) for node_id in self.siblings(node_ids)]
        return text_of_rows(tuple(child for child in children if child is not None))

    # Changing

    def remove(self, node_ids: list[int]) -> None:
        self._session.remove(node_ids, self.tr("Remove"))

    def move(self, node_ids: list[int], step: int) -> None:
        """Rows of one container one place up (-1) or down (1)."""
        paths = self._paths(self.siblings(node_ids))
        if not paths:
            return
        count = len(node_at(self._session.tree, paths[0][:-1]).children)
        rows = [path[-1] for path in paths]
        if rows[0] + step < 0 or rows[-1] + step >= count:
            return
        ordered = rows if step < 0 else rows[::-1]

        def change(tree: Tree) -> Tree:
            for row in ordered:
                tree = edits.move(tree, (*paths[0][:-1], row), row + step)
            return tree

        self._session.edit(change, self.tr("Move"))

    def move_to(self, node_ids: list[int], index: int) -> None:
        """Rows of one container to before the one that now stands at `index`."""
        paths = self._paths(self.siblings(node_ids))
        rows = [path[-1] for path in paths]
        target = index - sum(1 for row in rows if row < index)
        if not rows or rows == list(range(target, target + len(rows))):
            return

        def change(tree: Tree) -> Tree:
            parent = node_at(tree, paths[0][:-1])
            order = [child.node.id for i, child in enumerate(parent.children) if i not in rows]
            order[target:target] = [parent.children[row].node.id for row in rows]
            for goal, node_id in enumerate(order):
                now = [child.node.id for child in node_at(tree, paths[0][:-1]).children]
                if now[goal] != node_id:
                    tree = edits.move(tree, (*paths[0][:-1], now.index(node_id)), goal)
            return tree

        self._session.edit(change, self.tr("Move"))

    def set_enabled(self, node_ids: list[int], *, enabled: bool) -> None:
        paths = self._paths(node_ids)

        def change(tree: Tree) -> Tree:
            for path in paths:
                tree = edits.set_enabled(tree, path, enabled=enabled)
            return tree

        if paths:
            self._session.edit(change, self.tr("Switch on") if enabled else self.tr("Switch off"))

    def set_name(self, node_id: int, name: str, merge_key: str | None = None) -> None:
        self._session.rename(node_id, name, self.tr("Rename"), merge_key)

    def set_value(self, node_id: int, node: Node, merge_key: str | None = None) -> None:
        """Another value for the row; nothing where it is the same, so that its text stays as it came."""
        current = self._session.node(node_id)
        if current is not None and not same_scalar(current, node) and current is not with_id(node, node_id):
            self._session.replace_node(node_id, node, self.tr("Change value"), merge_key)

    def set_date(self, node_id: int, node: Node, merge_key: str | None = None) -> None:
        """The same for a date row, which it stays whatever text it gets."""
        self._keep_date(node_id, node)
        self.set_value(node_id, node, merge_key)
        self.retyped.emit(node_id)

    def set_type(
        self, node_id: int, wanted: ValueType, source: Node | None = None, key: str | None = None
    ) -> bool:
        """Convert the row's value, or set the type of the variable that it is. False where that was refused.

        Args:
            source: the value to convert from, so that choosing one type after the other loses nothing.
            key: merges the choices of one editor into one undo step.
        """
        node = source if source is not None else self._session.node(node_id)
        if node is None:
            return False
        name = whole_variable(node.string) if node.kind is Kind.STRING else None
        if name is not None and wanted in VARIABLE_TYPES:
            self._set_variable_type(name, wanted, key)
            return True
        if wanted is ValueType.DATE and _may_be_date(node):
            self._keep_date(node_id, node)
            self.restore(node)
            self.retyped.emit(node_id)
            return True
        self._dates = {kept for kept in self._dates if kept[0] != node_id}
        try:
            converted = convert(node, wanted, datetime.now(UTC))
        except ConversionError as error:
            self.refused.emit(Refusal(said(error), node_id, wanted))
            return False
        if self._session.node(node_id) is converted:
            self.retyped.emit(node_id)
        else:
            laid_out = self._laid_out(node_id, converted)
            self._session.replace_node(node_id, laid_out, self.tr("Change type"), key)
        return True

    def restore(self, node: Node) -> None:
        """Give the row back the value that it had."""
        if self._session.node(node.id) is not node:
            self._session.replace_node(node.id, node, self.tr("Restore value"))

    def empty_as(self, node_id: int, wanted: ValueType) -> None:
        """Give up the value for an empty one of that type."""
        self._session.replace_node(node_id, empty_value(wanted, datetime.now(UTC)), self.tr("Change type"))

    # Helpers

    def _keep_date(self, node_id: int, node: Node) -> None:
        if node.kind is Kind.STRING and type_of(node) is not ValueType.DATE:
            self._dates.add((node_id, node.raw))

    def _set_variable_type(self, name: str, wanted: ValueType, key: str | None) -> None:
        state = self._session.state
        known = variables(state.console).get(name)
        type_name = VARIABLE_TYPES[wanted]
        if name.startswith("$"):
            reason = self.tr("The type of the built-in variable “{name}” is fixed.").format(name=name)
            self.refused.emit(Refusal(reason))
        elif known is None or known.type != type_name:
            console = with_variable_type(state.console, name, type_name)
            self._session.apply(replace(state, console=console), self.tr("Change variable's type"), key)

    def _laid_out(self, node_id: int, node: Node) -> Node:
        """A new list or object in the layout of its place."""
        path = self._session.path(node_id)
        if not path or not node.children:
            return node
        child = self._session.child(node_id)
        tree = edits.insert(self._session.tree, path, replace(child, node=node) if child else Child(node))
        return node_at(tree, path)

    def _new_row(self, parent_id: int, index: int, name: str) -> Child:
        """A row for that place: text, and in a list what the element before it is."""
        parent = self._session.node(parent_id)
        if parent is None or parent.kind is Kind.OBJECT:
            return member(name, string(""))
        before = parent.children[index - 1].node if index else None
        if before is None or before.kind is Kind.NULL:
            return Child(string(""))
        return Child(empty_value(type_of(before), datetime.now(UTC)))

    def _place_after(self, home: Home | None, after_id: int | None) -> tuple[int, int] | None:
        """Parent and index of a new row; None where its object does not exist yet."""
        path = self._session.path(after_id) if after_id is not None else None
        parent_id = self._session.parent_id(after_id) if after_id is not None else None
        root = self.home_node(home)
        if path and parent_id is not None and (root is None or after_id != root.id):
            return parent_id, path[-1] + 1
        return (root.id, len(root.children)) if root is not None and root.is_container else None

    def _create_home(self, home: Home | None, rows: tuple[Child, ...], label: str) -> int | None:
        if home is None or self.home_node(home) is not None or not self._session.is_readable:
            return None
        self._session.set_field(home.owner_id, home.key, container(Kind.OBJECT, rows), label)
        return rows[0].node.id

    def _insert(self, parent_id: int, index: int, rows: tuple[Child, ...], label: str) -> list[int]:
        path = self._session.path(parent_id)
        parent = self._session.node(parent_id)
        if path is None or parent is None:
            return []
        is_list = parent.kind is Kind.ARRAY
        placed = [Child(row.node) if is_list else _named(row) for row in rows]

        def change(tree: Tree) -> Tree:
            for offset, row in enumerate(placed):
                tree = edits.insert(tree, (*path, index + offset), row)
            return tree

        self._session.edit(change, label)
        return [row.node.id for row in placed]

    def _paths(self, node_ids: list[int]) -> list[Path]:
        """In document order, without what stands below another one."""
        paths = sorted({path for path in map(self._session.path, node_ids) if path})
        return [p for p in paths if not any(p != outer and p[: len(outer)] == outer for outer in paths)]


def _may_be_date(node: Node) -> bool:
    """A date to people, but of which day is for them to say."""
    from moeconsole.core.date_readings import readings

    found = readings(node.string) if node.kind is Kind.STRING else ()
    return len(found) > 1 or any(reading.is_utc_assumed for reading in found)


def _named(row: Child) -> Child:
    return row if row.name is not None else replace(row, name="", name_raw=encode_string(""))


def _rows_from(text: str, into: Kind) -> tuple[Child, ...]:
    """JSON first: it may be indented with tabs."""
    from moeconsole.core.pasting import rows_from_text

    try:
        return rows_from_text(text, into)
    except ConversionError:
        if is_table(text):
            return rows_from_table(text, into)
        raise
