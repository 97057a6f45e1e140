"""What the chosen connection's last sends were like: for `type-drift`, and for names to complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from moeconsole.gui.sent_reader import Extent, SentReader

if TYPE_CHECKING:
    from collections.abc import Mapping

    from moeconsole.core.plan_learning import Learned, SentType
    from moeconsole.gui.connection_book import ConnectionBook
    from moeconsole.gui.live_check import LiveCheck
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.history import History

# enough to find the last sends of every event in use; what was read before is not parsed again
_EXTENT: Final = Extent(sends=500, size=4_000_000)


class DriftWatch(QObject):
    """Reads them again when another connection is chosen and after each send. GUI thread; the workbench's.

    Signals:
        learned_changed: the `Learned` of the chosen connection, or None while it is not known.
    """

    learned_changed = Signal(object)

    def __init__(
        self, book: ConnectionBook, live_check: LiveCheck, lane: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._live_check = live_check
        self._lane = lane
        self._reader = SentReader(lane, self)
        self._history: History | None = None
        self._connection_id = book.chosen.id
        self._learned: Learned | None = None
        book.chosen_changed.connect(self._on_chosen)

    @property
    def learned(self) -> Learned | None:
        return self._learned

    def new_reader(self, parent: QObject) -> SentReader:
        """For learning more than the last sends, by the same lane."""
        return SentReader(self._lane, parent)

    @Slot(object)
    def attach(self, history: History) -> None:
        """Begin: the history is open."""
        self._history = history
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the last sends again: there is a new one."""
        if self._history is not None:
            from moeconsole.core.plan_learning import LAST_SENDS, Learned

            self._reader.read(self._history, self._connection_id, Learned(LAST_SENDS), _EXTENT, self._take)

    @Slot(object)
    def _on_chosen(self, _connection: object = None) -> None:
        chosen_id = self._book.chosen.id
        if chosen_id != self._connection_id:  # not each key that is typed into the connection
            self._connection_id = chosen_id
            self._reader.stop()
            self._take(None)
            self.refresh()

    def _take(self, learned: Learned | None) -> None:
        self._learned = learned
        types: Mapping[str, Mapping[str, SentType]] = {}
        if learned is not None:
            from moeconsole.core.plan_learning import last_types

            types = last_types(learned)
        self._live_check.set_last_types(types)
        self.learned_changed.emit(learned)
