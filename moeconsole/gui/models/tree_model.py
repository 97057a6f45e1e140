"""The base of every model that shows rows of the document's tree: a mirror of ids that follows changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Slot
from typing_extensions import override

from moeconsole.core.diff import Changed
from moeconsole.core.document import Kind

if TYPE_CHECKING:
    from moeconsole.gui.session import DocumentChange, DocumentSession

Index = QModelIndex | QPersistentModelIndex

TOP: Final = 0
"""Stands for the invisible parent of the top-level rows; ids of nodes begin with 1."""


class TreeModel(QAbstractItemModel):
    """Rows of a part of the session's document. GUI thread; owned by its pane.

    Indexes carry the node's id (`internalId()`), so that selection, expansion and marks hang on ids, which
    survive edits, moves and renames. The mirror follows `session.changed` in precise steps: for each
    container whose rows changed, removals first, then moves, then insertions. Only another root resets it.
    """

    def __init__(self, session: DocumentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._children: dict[int, list[int]] = {TOP: []}
        self._parents: dict[int, int] = {}
        self._rows: dict[int, dict[int, int]] = {}  # row by id, for each parent asked since its last change
        # what elements of lists are called: rows counted from 1, which change after the rows, not with them
        self._numbers: dict[int, int] = {}
        session.changed.connect(self._on_changed)
        session.loaded.connect(self.start_anew)

    @property
    def session(self) -> DocumentSession:
        return self._session

    def top_ids(self) -> list[int]:
        """The ids of the top-level rows as the document is now; for subclasses to say."""
        raise NotImplementedError

    def node_id(self, index: Index) -> int | None:
        """The id of the row's node; None for an invalid index."""
        return index.internalId() if index.isValid() else None

    def index_of(self, node_id: int, column: int = 0) -> QModelIndex:
        """The row of that node; invalid where it is not shown."""
        if node_id not in self._parents:
            return QModelIndex()
        return self.createIndex(self._row_of(node_id), column, node_id)

    @Slot()
    def start_anew(self) -> None:
        """Show another root."""
        self.beginResetModel()
        self._children = {TOP: self.top_ids()}
        self._parents.clear()
        self._rows.clear()
        self._numbers.clear()
        for node_id in self._children[TOP]:
            self._add(node_id, TOP)
        self.endResetModel()

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if parent.isValid() and parent.column() != 0:
            return QModelIndex()
        rows = self._children.get(parent.internalId() if parent.isValid() else TOP)
        if rows is None or not 0 <= row < len(rows) or not 0 <= column < self.columnCount():
            return QModelIndex()
        return self.createIndex(row, column, rows[row])

    @override
    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another
        # the other overload, QObject.parent(), is not used on models
        parent_id = self._parents.get(index.internalId(), TOP) if index.isValid() else TOP
        if parent_id == TOP:
            return QModelIndex()
        return self.createIndex(self._row_of(parent_id), 0, parent_id)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._children[TOP])
        return len(self._children.get(parent.internalId(), ())) if parent.column() == 0 else 0

    def emit_changed(self, node_id: int, roles: list[int] | None = None) -> None:
        """Say that the row of that node shows something else; nothing where it has none."""
        first = self.index_of(node_id)
        if first.isValid():
            self.dataChanged.emit(first, first.siblingAtColumn(self.columnCount() - 1), roles or [])

    def number_of(self, node_id: int) -> int:
        """What an element of a list is called, counted from 1."""
        return self._numbers.get(node_id, 1)

    def shown_ids(self) -> list[int]:
        """The ids of all rows, in no order."""
        return list(self._parents)

    @Slot(object)
    def _on_changed(self, change: DocumentChange) -> None:
        wanted = {TOP: self.top_ids()}
        for operation in change.operations:
            if not isinstance(operation, Changed) and operation.parent_id not in wanted:
                parent = self._session.node(operation.parent_id)
                wanted[operation.parent_id] = (
                    [c.node.id for c in parent.children] if parent is not None else []
                )
        for parent_id, ids in wanted.items():
            if self._shows(parent_id):
                self._remove_others(parent_id, ids)
        for parent_id, ids in wanted.items():
            if self._shows(parent_id):
                self._place(parent_id, ids)
        for parent_id in wanted:
            self._renumber(parent_id)
        for operation in change.operations:
            if isinstance(operation, Changed):
                self.emit_changed(operation.node.id)

    def _shows(self, parent_id: int) -> bool:
        return parent_id == TOP or parent_id in self._parents

    def _remove_others(self, parent_id: int, wanted: list[int]) -> None:
        rows, kept = self._children.get(parent_id, []), set(wanted)
        last = len(rows) - 1
        while last >= 0:
            if rows[last] in kept:
                last -= 1
                continue
            first = last
            while first > 0 and rows[first - 1] not in kept:
                first -= 1
            self.beginRemoveRows(self.index_of(parent_id), first, last)
            for node_id in rows[first : last + 1]:
                self._drop(node_id)
            del rows[first : last + 1]
            self._rows.pop(parent_id, None)
            self.endRemoveRows()
            last = first - 1

    def _place(self, parent_id: int, wanted: list[int]) -> None:
        """Move and insert until the parent's rows, all of them wanted ones, are as wanted."""
        if not wanted or self._children.get(parent_id) == wanted:
            return
        rows = self._children.setdefault(parent_id, [])
        parent = self._session.node(parent_id)
        is_list = parent is not None and parent.kind is Kind.ARRAY
        known = set(rows)
        self._order(parent_id, rows, [node_id for node_id in wanted if node_id in known])
        index = 0
        while index < len(wanted):
            end = index
            while end < len(wanted) and wanted[end] not in known:
                end += 1
            if end > index:
                self.beginInsertRows(self.index_of(parent_id), index, end - 1)
                rows[index:index] = wanted[index:end]
                for row in range(index, end):
                    self._add(wanted[row], parent_id)
                    if is_list:
                        self._numbers[wanted[row]] = row + 1
                self._rows.pop(parent_id, None)
                self.endInsertRows()
            index = end + 1

    def _order(self, parent_id: int, rows: list[int], order: list[int]) -> None:
        for target, node_id in enumerate(order):
            if rows[target] == node_id:
                continue
            # a row that went down is one move, not one for each row that it passed
            if rows[target + 1] == node_id:
                self._move(parent_id, rows, target, order.index(rows[target]))
            else:
                self._move(parent_id, rows, rows.index(node_id, target), target)

    def _move(self, parent_id: int, rows: list[int], source: int, target: int) -> None:
        """Move a row to `target`, counted without it."""
        parent = self.index_of(parent_id)
        self.beginMoveRows(parent, source, source, parent, target if target < source else target + 1)
        rows.insert(target, rows.pop(source))
        self._rows.pop(parent_id, None)
        self.endMoveRows()

    def _renumber(self, parent_id: int) -> None:
        """Call the elements of a list by the rows that they have now."""
        for row, node_id in enumerate(self._children.get(parent_id, ())):
            if self._numbers.get(node_id, row + 1) != row + 1:
                self._numbers[node_id] = row + 1
                self.emit_changed(node_id)

    def _row_of(self, node_id: int) -> int:
        parent_id = self._parents[node_id]
        rows = self._rows.get(parent_id)
        if rows is None:
            rows = {child_id: row for row, child_id in enumerate(self._children[parent_id])}
            self._rows[parent_id] = rows
        return rows[node_id]

    def _add(self, node_id: int, parent_id: int) -> None:
        self._parents[node_id] = parent_id
        node = self._session.node(node_id)
        if node is not None and node.children:
            self._children[node_id] = [child.node.id for child in node.children]
            for row, child in enumerate(node.children):
                self._add(child.node.id, node_id)
                if node.kind is Kind.ARRAY:
                    self._numbers[child.node.id] = row + 1

    def _drop(self, node_id: int) -> None:
        del self._parents[node_id]
        self._numbers.pop(node_id, None)
        self._rows.pop(node_id, None)
        for child_id in self._children.pop(node_id, ()):
            self._drop(child_id)
