"""The model of “Stored as”: events, and below each what becomes of its values."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QColor
from typing_extensions import override

from moeconsole.core.payload import actions_of
from moeconsole.core.preview import preview_of
from moeconsole.gui import theme
from moeconsole.gui.models.stored_rows import EventRows, StoredRow, event_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moeconsole.core.checking import Report

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_COLOR: Final = int(Qt.ItemDataRole.ForegroundRole)
_FONT: Final = int(Qt.ItemDataRole.FontRole)
_EVENT: Final = 0  # internal id of an event's line; others hold their event's row plus one

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    NAME = 0
    TYPE = 1
    VALUE = 2
    CHANGE = 3


class StoredModel(QAbstractItemModel):
    """Shows the simulation of the last finished check. GUI thread; owned by its pane."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: list[EventRows] = []
        self._headings = (self.tr("Name"), self.tr("Type"), self.tr("Stored value"), self.tr("What changes"))

    @Slot(object)
    def take_report(self, report: Report) -> None:
        """Show what becomes of this payload; lines that say the same stay as they are."""
        preview = preview_of(report.payload, report.stored, report.issues)
        actions = actions_of(report.payload) if report.payload is not None else ()
        self._take(
            [
                event_rows(stored, event, action.id)
                for stored, event, action in zip(report.stored, preview.events, actions, strict=True)
            ]
        )

    def node_id(self, index: Index) -> int | None:
        """The value in the document that the line is about."""
        line = self._line(index)
        return line.node_id if line is not None else None

    def _take(self, wanted: list[EventRows]) -> None:
        if len(wanted) < len(self._events):
            self.beginRemoveRows(QModelIndex(), len(wanted), len(self._events) - 1)
            del self._events[len(wanted) :]
            self.endRemoveRows()
        for row, event in enumerate(wanted[: len(self._events)]):
            if event != self._events[row]:
                self._replace(row, event)
        if len(wanted) > len(self._events):
            self.beginInsertRows(QModelIndex(), len(self._events), len(wanted) - 1)
            self._events += wanted[len(self._events) :]
            self.endInsertRows()

    def _replace(self, row: int, event: EventRows) -> None:
        parent, old, new = self.index(row, 0), len(self._events[row].rows), len(event.rows)
        if new < old:
            self.beginRemoveRows(parent, new, old - 1)
            self._events[row] = event
            self.endRemoveRows()
        elif new > old:
            self.beginInsertRows(parent, old, new - 1)
            self._events[row] = event
            self.endInsertRows()
        self._events[row] = event
        self.dataChanged.emit(parent, self.index(row, Column.CHANGE))
        self.dataChanged.emit(self.index(0, 0, parent), self.index(new - 1, Column.CHANGE, parent))

    def _line(self, index: Index) -> EventRows | StoredRow | None:
        if not index.isValid():
            return None
        event_row = index.internalId()
        if event_row == _EVENT:
            return self._events[index.row()]
        return self._events[event_row - 1].rows[index.row()]

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        rows: Sequence[object] = self._events[parent.row()].rows if parent.isValid() else self._events
        if not (0 <= row < len(rows) and 0 <= column < len(self._headings)):
            return QModelIndex()
        if parent.isValid() and parent.internalId() != _EVENT:
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _EVENT)

    @override
    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _EVENT:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _EVENT)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._events)
        if parent.internalId() != _EVENT or parent.column() != 0:
            return 0
        return len(self._events[parent.row()].rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(self._headings)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal and section < len(self._headings):
            return self._headings[section]
        return None

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, _TOOLTIP, _COLOR, _FONT):
            return None
        line = self._line(index)
        if line is None:
            return None
        if isinstance(line, EventRows):
            return _event_data(line, index.column(), role)
        return _row_data(line, index.column(), role)


def _event_data(event: EventRows, column: int, role: int) -> Any:
    if role == _DISPLAY:
        return {Column.NAME: event.title, Column.CHANGE: event.verdict}.get(Column(column))
    if role == _TOOLTIP:
        return event.verdict or None
    if role == _FONT:
        return theme.bold_font() if column == Column.NAME else None
    return QColor(theme.colors().error) if event.verdict and column == Column.CHANGE else None


def _row_data(row: StoredRow, column: int, role: int) -> Any:
    if role == _DISPLAY:
        return (row.name, row.type, _shortened(row.value), row.change)[column]
    if role == _TOOLTIP:
        whole = row.value if column == Column.VALUE else ""
        return "\n\n".join(part for part in (whole, row.why) if part) or None
    if role == _COLOR and (row.is_dropped or (row.change and column == Column.CHANGE)):
        return QColor(theme.colors().loss)
    return None


def _shortened(text: str) -> str:
    """One line, and not more than a view could ever show."""
    line = " ".join(text[:300].split("\n"))
    return line if len(text) <= 300 else line + "…"
