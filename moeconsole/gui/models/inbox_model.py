"""What the sandbox took, as rows, newest first. The inbox itself is the sandbox's, on threads of its own."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.sandbox.inbox import Inbox, InboxEntry

TIME_COLUMN: Final = 0
EVENTS_COLUMN: Final = 1
CUSTOMER_COLUMN: Final = 2
REQUEST_ID_COLUMN: Final = 3
ENTRY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_LONGEST_TEXT: Final = 300
_TOP: Final = QModelIndex()

_Index = QModelIndex | QPersistentModelIndex


class _Bell(QObject):
    """Carries "something came" from the sandbox's threads to the GUI thread: one signal for many in a row.

    The inbox holds it until it is unsubscribed, so that it outlives whoever listens.
    """

    rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lock = Lock()
        self._is_rung = False

    def ring(self, _entry: InboxEntry | None) -> None:
        with self._lock:
            was_rung, self._is_rung = self._is_rung, True
        if not was_rung:
            self.rung.emit()

    def heard(self) -> None:
        with self._lock:
            self._is_rung = False


class InboxModel(QAbstractTableModel):
    """The entries of one inbox. GUI thread; owned by the inbox pane.

    Each time the bell rings it takes what the inbox holds and changes its rows by what is new or gone; so it
    does not matter in which order the sandbox's threads are heard.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[InboxEntry, ...] = ()
        self._inbox: Inbox | None = None
        self._bell: _Bell | None = None
        self._headings = (
            self.tr("Time"),
            self.tr("Events"),
            self.tr("Customer"),
            self.tr("Request id"),
        )

    def attach(self, inbox: Inbox) -> None:
        """Show this inbox from now on; again the same one does nothing."""
        if inbox is self._inbox:
            return
        if self._bell is not None:
            self._bell.rung.disconnect(self._take)
        self._inbox = inbox
        self._bell = _Bell()
        self._bell.rung.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(_Hanging(inbox.subscribe(self._bell.ring)))
        self._take()

    def entry(self, index: _Index) -> InboxEntry | None:
        return self._entries[index.row()] if index.isValid() else None

    @Slot()
    def _take(self) -> None:
        if self._inbox is None or self._bell is None:
            return
        self._bell.heard()  # first: what comes from now on rings again
        entries = self._inbox.entries()
        ids = {entry.id for entry in entries}
        kept = [row for row, entry in enumerate(self._entries) if entry.id in ids]
        self._remove_but(kept)
        added = len(entries) - len(self._entries)
        if added:
            self.beginInsertRows(_TOP, 0, added - 1)
            self._entries = entries
            self.endInsertRows()

    def _remove_but(self, kept: list[int]) -> None:
        """The oldest fall out, or all are cleared: what stays is at the top."""
        if len(kept) < len(self._entries):
            self.beginRemoveRows(_TOP, len(kept), len(self._entries) - 1)
            self._entries = self._entries[: len(kept)]
            self.endRemoveRows()

    @override
    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role in (_DISPLAY, _TOOLTIP):
            return self._text(self._entries[index.row()], index.column())
        return self._entries[index.row()] if role == ENTRY_ROLE else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal and section < len(self._headings):
            return self._headings[section]
        return None

    def _text(self, entry: InboxEntry, column: int) -> str:
        if column == TIME_COLUMN:
            return f"{entry.received_at.astimezone():%H:%M:%S}"
        if column == EVENTS_COLUMN:
            return " ".join(", ".join(entry.event_names).split())[:_LONGEST_TEXT]
        if column == CUSTOMER_COLUMN:
            return entry.customer_id[:_LONGEST_TEXT] if entry.customer_id else self.tr("(by identifiers)")
        return entry.request_id


class _Hanging:
    """Ends a subscription when the model is destroyed; holds nothing of the model."""

    def __init__(self, unsubscribe: Callable[[], None]) -> None:
        self._unsubscribe = unsubscribe

    def __call__(self, _object: object = None) -> None:
        self._unsubscribe()
