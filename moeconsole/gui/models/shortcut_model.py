"""The shortcuts as a tree: where they are good, and below it what each of them does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_GROUP: Final = 0  # the id of a group's index; a row has that of its group, counted from 1

Group = tuple[str, tuple[tuple[str, str], ...]]
"""A heading, and under it the names with their keys."""


class ShortcutModel(QAbstractItemModel):
    """Built once and never changed. GUI thread; owned by its dialog."""

    def __init__(self, groups: Sequence[Group], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups = tuple(groups)
        self._bold = QFont()
        self._bold.setBold(True)

    @override
    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    @override
    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._groups)
        is_group = parent.internalId() == _GROUP and parent.column() == 0
        return len(self._groups[parent.row()][1]) if is_group else 0

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 2

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        is_group = index.internalId() == _GROUP
        if role == Qt.ItemDataRole.FontRole:
            return self._bold if is_group else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if is_group:
            return self._groups[index.row()][0] if index.column() == 0 else ""
        return self._groups[index.internalId() - 1][1][index.row()][index.column()]

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("What it does"), self.tr("Keys"))[section]
