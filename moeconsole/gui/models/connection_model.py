"""The user's connections as rows, in the order of the book. The sandbox is not among them: it has nothing to set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from typing_extensions import override

from moeconsole.gui.widgets.environment_badge import environment_words
from moeconsole.gui.widgets.workspace_edits import place_text

if TYPE_CHECKING:
    from moeconsole.core.connections import Connection
    from moeconsole.gui.connection_book import ConnectionBook

CONNECTION_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
DETAIL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class ConnectionModel(QAbstractListModel):
    """Follows the book. GUI thread; owned by the connections dialog."""

    def __init__(self, book: ConnectionBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._rows: list[Connection] = list(book.saved)
        self._chosen_id = book.chosen.id
        book.changed.connect(self._follow)
        book.chosen_changed.connect(self._follow)

    def row_of(self, connection_id: str) -> int:
        """-1 where it is not there."""
        return next((row for row, one in enumerate(self._rows) if one.id == connection_id), -1)

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        connection = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._book.name_of(connection)
        if role == CONNECTION_ROLE:
            return connection
        if role == DETAIL_ROLE:
            return self._detail(connection)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            word, _tip = environment_words(connection.environment)
            return ", ".join(filter(None, (self._book.name_of(connection), word, self._detail(connection))))
        return None

    def _detail(self, connection: Connection) -> str:
        place = place_text(connection) or self.tr("no data center yet")
        in_use = self.tr("in use") if connection.id == self._chosen_id else ""
        return "  ·  ".join(filter(None, (in_use, place)))

    @Slot()
    def _follow(self, _connection: object = None) -> None:
        """Take over what is other in the book, row by row: selection and scrolling stay."""
        wanted = list(self._book.saved)
        ids = {connection.id for connection in wanted}
        for row in reversed(range(len(self._rows))):
            if self._rows[row].id not in ids:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
        for row, connection in enumerate(wanted):
            if row == len(self._rows) or self._rows[row].id != connection.id:
                self.beginInsertRows(QModelIndex(), row, row)
                self._rows.insert(row, connection)
                self.endInsertRows()
        chosen_changed = self._chosen_id != self._book.chosen.id
        self._chosen_id = self._book.chosen.id
        for row, connection in enumerate(wanted):
            if self._rows[row] != connection or chosen_changed:
                self._rows[row] = connection
                self.dataChanged.emit(self.index(row), self.index(row))
