"""The model of “Stored as”: events, and below each what becomes of its values."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from moeconsole.gui import theme

if TYPE_CHECKING:
    from collections.abc import Generator

    from moeconsole.core.checking import Report
    from moeconsole.core.ingestion import StoredEvent
    from moeconsole.gui.models.stored_rows import EventRows, StoredRow

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_COLOR: Final = int(Qt.ItemDataRole.ForegroundRole)
_FONT: Final = int(Qt.ItemDataRole.FontRole)
_NONE: Final = QModelIndex()
_EVENT: Final = 0  # internal id of an event's line; others hold their event's row plus one

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    NAME = 0
    TYPE = 1
    VALUE = 2
    CHANGE = 3


_COLUMNS: Final = len(Column)


class StoredModel(QAbstractItemModel):
    """Shows the simulation of the last finished check. GUI thread; owned by its pane."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: list[EventRows] = []
        # by the id of a stored event: the event, what else its lines say, and the lines
        self._made: dict[int, tuple[StoredEvent, object, EventRows]] = {}
        self._headings = (self.tr("Name"), self.tr("Type"), self.tr("Value"), self.tr("What changes"))

    def take_report(self, report: Report) -> Generator[None, None, None]:
        """Show, step by step, what becomes of this payload; lines that say the same stay as they are.

        A step is one event, as all of them change where the request is refused or no longer is. Steps that are given
        up leave lines of both payloads; those of the next report put that right.
        """
        # all three came with the checks, after the first paint
        from moeconsole.core.payload import actions_of
        from moeconsole.core.preview import Previewer
        from moeconsole.gui.models.stored_rows import event_rows

        previewer = Previewer(report.payload, report.issues)
        actions = actions_of(report.payload) if report.payload is not None else ()
        made = {}
        wanted = []
        for row, (stored, action) in enumerate(zip(report.stored, actions, strict=True)):
            about = (action.id, previewer.shared)
            known = self._made.get(id(stored))
            if known is None or known[0] is not stored or known[1] != about:
                # a key stroke changes one event; the checks keep what they found of the others
                known = (stored, about, event_rows(stored, previewer.event(row, stored), action.id))
                yield
            made[id(stored)] = known
            wanted.append(known[2])
        if report.stored:  # text that is broken for a moment forgets nothing
            self._made = made
        yield from self._take(wanted)

    def node_id(self, index: Index) -> int | None:
        """The value in the document that the line is about."""
        line = self._line(index)
        return line.node_id if line is not None else None

    def show_rows(self, wanted: list[EventRows]) -> None:
        """Show these at once; what is known of the open document's lines stays known."""
        for _ in self._take(wanted):
            pass

    def _take(self, wanted: list[EventRows]) -> Generator[None, None, None]:
        if len(wanted) < len(self._events):
            self.beginRemoveRows(QModelIndex(), len(wanted), len(self._events) - 1)
            del self._events[len(wanted) :]
            self.endRemoveRows()
        for row, event in enumerate(wanted[: len(self._events)]):
            if event is not self._events[row] and event != self._events[row]:
                self._replace(row, event)
                yield
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
        # the view asks thousands of times when it opens every event
        if not parent.isValid():
            is_there = 0 <= row < len(self._events)
            return self.createIndex(row, column, _EVENT) if is_there and 0 <= column < _COLUMNS else _NONE
        if parent.internalId() != _EVENT:
            return _NONE
        event_row = parent.row()
        is_there = 0 <= row < len(self._events[event_row].rows)
        return self.createIndex(row, column, event_row + 1) if is_there and 0 <= column < _COLUMNS else _NONE

    @override
    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another
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
        if not index.isValid():
            return None
        event_row = index.internalId()
        if event_row == _EVENT:
            return _event_data(self._events[index.row()], index.column(), role)
        return _row_data(self._events[event_row - 1].rows[index.row()], index.column(), role)


def _event_data(event: EventRows, column: int, role: int) -> Any:
    if role == _TOOLTIP:
        return event.verdict or None
    if column != Column.NAME:
        return None  # the name has the line to itself
    if role == _DISPLAY:
        return f"{event.title} · {event.verdict}" if event.verdict else event.title
    if role == _FONT:
        return theme.bold_font()
    return QColor(theme.colors().error) if event.verdict else None


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
