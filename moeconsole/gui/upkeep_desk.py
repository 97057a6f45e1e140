"""The history behind the list: its search index, the space it takes and gives back, and the tags of its rows."""

from __future__ import annotations

import time
from dataclasses import asdict
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction

from moeconsole.core.records import Retention
from moeconsole.gui import numbers
from moeconsole.gui.shrinking import Shrinking
from moeconsole.gui.tasks import Lane
from moeconsole.logs import logger

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from moeconsole.core.records import HistoryRow, Space
    from moeconsole.gui.dialogs.history_storage import HistoryStorageDialog
    from moeconsole.gui.panes.history_pane import HistoryPane
    from moeconsole.gui.preferences import Preferences
    from moeconsole.gui.workbench import Workbench
    from moeconsole.store.history import History

RETENTION: Final = "history_retention"
_PAUSE_MS: Final = 20  # as long as a piece of indexing takes: other writers get their turn
_AFTER_A_SEND_MS: Final = 1_000


class UpkeepDesk(QObject):
    """Works on a lane of its own, so that nothing waits for it. GUI thread; owned by the main window.

    Signals:
        notice: a sentence.
    """

    notice = Signal(str)

    def __init__(self, bench: Workbench, pane: HistoryPane, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = bench.preferences
        self._pane = pane
        self._window = window
        self._lane = Lane("upkeep", self)
        self._lane.failed.connect(self.notice)
        self._over = Event()
        self._history: History | None = None
        self._tagged: HistoryRow | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._tend)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_A_SEND_MS)
        self._soon.timeout.connect(self._tend)
        self._gives_back = False  # much was free, and not all of it has gone back yet
        self._shrinking = Shrinking(self._lane, bench.transmitter, self)
        self._shrinking.ended.connect(self._on_shrunk)
        self._dialog: HistoryStorageDialog | None = None
        self._storage = QAction(self.tr("History storage…"), self)
        self._storage.setObjectName("historyStorageAction")
        self._storage.setToolTip(self.tr("How much room the history takes, and whether old sends go."))
        self._storage.triggered.connect(self.ask_storage)
        self._storage.setEnabled(False)
        pane.tags_requested.connect(self.ask_tags)
        pane.model.deleted.connect(self._tend_soon)
        bench.transmitter.finished.connect(self._tend_soon)
        bench.closed.connect(self.close)

    @property
    def actions(self) -> list[QAction]:
        """For the menus."""
        return [self._storage]

    @Slot(object)
    def attach(self, history: History) -> None:
        self._history = history
        self._storage.setEnabled(True)
        if sentence := history.without_index:
            self.notice.emit(sentence)
        self._prune(retention_of(self._preferences))
        self._timer.start()

    @Slot()
    def close(self) -> None:
        """Give up what is under way; the next start goes on from there."""
        self._over.set()
        self._shrinking.stop()
        self._timer.stop()
        self._soon.stop()
        self._lane.close()

    # While nothing else is to do

    @Slot(object)
    def _tend_soon(self, _why: object = None) -> None:
        self._soon.start()

    def _tend_later(self, sentence: str) -> None:
        """Another process had the file, say: until the next try searches find everything, only more slowly."""
        logger.warning("the upkeep of the history waits: %s", sentence)
        self._tend_soon()

    @Slot()
    def _tend(self) -> None:
        history = self._history
        if history is not None and not self._over.is_set():
            work = partial(_tend, history, only_much=not self._gives_back)
            self._lane.run(work, self._on_tended, self._tend_later)

    def _on_tended(self, left: tuple[int, int]) -> None:
        rows, space = left
        self._gives_back = bool(space)
        if (rows or space) and not self._over.is_set():
            self._timer.start()

    # Space

    def _prune(self, policy: Retention) -> None:
        history = self._history
        if history is None or policy == Retention():
            return
        now_ms = time.time_ns() // 1_000_000
        self._lane.run(partial(history.prune, policy, now_ms, stopped=self._over.is_set), self._on_pruned)

    def _on_pruned(self, count: int) -> None:
        if count:
            self._pane.model.reload()
            self._tend_soon()
            self.notice.emit(
                self.tr("1 old send left the history.")
                if count == 1
                else self.tr("{count} old sends left the history.").format(count=numbers.whole(count))
            )

    @Slot()
    def ask_storage(self) -> None:
        """Show the space taken, and ask what the history is to keep."""
        history = self._history
        if history is not None:
            self._lane.run(history.space, self._show_storage)

    def _show_storage(self, space: Space) -> None:
        from moeconsole.gui.dialogs.history_storage import HistoryStorageDialog

        dialog = HistoryStorageDialog(space, retention_of(self._preferences), self._window)
        dialog.chosen.connect(self._keep)
        dialog.shrink_requested.connect(self._shrink)
        dialog.shrink_stopped.connect(self._shrinking.stop)
        dialog.finished.connect(self._forget_dialog)
        self._shrinking.progressed.connect(dialog.show_progress)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _shrink(self) -> None:
        if self._history is not None:
            self._shrinking.start(self._history)

    @Slot()
    def _forget_dialog(self) -> None:
        """Closing it calls off what it asked for."""
        self._dialog = None
        self._shrinking.stop()

    @Slot(str)
    def _on_shrunk(self, sentence: str) -> None:
        history, dialog = self._history, self._dialog
        if dialog is None or history is None:
            return

        def show(space: Space) -> None:
            if self._dialog is dialog:
                dialog.show_end(space, sentence)

        self._lane.run(history.space, show)

    @Slot(object)
    def _keep(self, policy: Retention) -> None:
        self._preferences.remember(RETENTION, asdict(policy))
        self._prune(policy)

    # Tags

    @Slot(object)
    def ask_tags(self, row: HistoryRow) -> None:
        from moeconsole.gui.dialogs.name import NameDialog

        self._tagged = row
        question = self.tr("Tags of this send, with commas between them")
        dialog = NameDialog(question, ", ".join(row.tags), self._window, may_be_empty=True)
        dialog.named.connect(self._set_tags)
        dialog.open()

    @Slot(str)
    def _set_tags(self, text: str) -> None:
        if self._tagged is not None:
            tags = dict.fromkeys(tag for part in text.split(",") if (tag := part.strip().lstrip("#").strip()))
            self._pane.model.set_tags(self._tagged.id, tuple(tags))


def _tend(history: History, *, only_much: bool) -> tuple[int, int]:
    """One turn on the lane: rows that are left to be indexed, and bytes that are left to be given back."""
    from moeconsole.store.database import LOG_MOVED_AT

    rows = history.index_some()
    space = 0 if rows else history.give_back_some(only_much=only_much)
    history.database.checkpoint(LOG_MOVED_AT)
    return rows, space


def retention_of(preferences: Preferences) -> Retention:
    """What the user wants the history to give up; nothing where the settings hold something else."""
    found = preferences.recall(RETENTION)
    if not isinstance(found, dict):
        return Retention()
    limits = {
        name: value
        for name, value in found.items()
        if name in Retention.__slots__ and type(value) is int and value > 0
    }
    return Retention(**limits)
