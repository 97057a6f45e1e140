"""Looking back: a row of the history beside its answer, as it was sent and as it is stored. The draft waits."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence

from moeconsole.gui.slices import Slices

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget, QWidget

    from moeconsole.core.document import Node
    from moeconsole.core.plan import Plan
    from moeconsole.core.records import HistoryEntry
    from moeconsole.gui.docks import Docks
    from moeconsole.gui.models.stored_rows import EventRows
    from moeconsole.gui.panes.history_pane import HistoryPane
    from moeconsole.gui.panes.request_pane import RequestPane
    from moeconsole.gui.panes.response_pane import ResponsePane
    from moeconsole.gui.panes.stored_pane import StoredPane
    from moeconsole.gui.past_send import PastSend
    from moeconsole.gui.send_flow import SendFlow
    from moeconsole.gui.workbench import Workbench
    from moeconsole.store.history import History
    from moeconsole.workflows.send import SendResult

    _Read = tuple[HistoryEntry, Node | None] | None


class LookBackDesk(QObject):
    """Shows the chosen row of the history in place of the draft, until somebody works on. Document, undo stack,
    composer and JSON view stay the draft's throughout. GUI thread; owned by the main window.
    """

    def __init__(
        self,
        bench: Workbench,
        flow: SendFlow,
        pane: HistoryPane,
        request: RequestPane,
        stored: StoredPane,
        response: ResponsePane,
        docks: Docks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._request = request
        self._stored = stored
        self._response = response
        self._docks = docks
        self._history: History | None = None
        self._wanted_id: int | None = None
        self._shown: HistoryEntry | None = None
        self._brought_up: tuple[QDockWidget, QDockWidget] | None = None  # and what it covers
        self._slices = Slices(self)
        self._back = self._make_back((pane, request, stored, response))
        pane.entry_selected.connect(self.look)
        pane.entry_changed.connect(self.look_again)
        pane.entry_left.connect(self.leave)
        request.line.back_requested.connect(self.leave)
        stored.line.back_requested.connect(self.leave)
        bench.session.changed.connect(self.leave)
        bench.session.loaded.connect(self.leave)
        bench.transmitter.started.connect(self.leave)
        flow.asking.connect(self.leave)
        flow.problem.connect(self.leave)
        flow.answered.connect(self._on_answered)

    @property
    def actions(self) -> list[QAction]:
        """For the menus."""
        return [self._back]

    @property
    def row_id(self) -> int | None:
        """The row that is looked at, or is about to be."""
        return self._wanted_id

    def attach(self, history: History) -> None:
        self._history = history

    @Slot(object)
    def look(self, row_id: int) -> None:
        """Show a send, unless something else is wanted by the time it is there."""
        history = self._history
        if history is not None:
            self._wanted_id = row_id
            self._bench.history_lane.run(partial(_read, history, row_id), partial(self._show, row_id))

    @Slot(object)
    def look_again(self, row_id: int) -> None:
        """The row is other than it was: its answer may have come."""
        if row_id == self._wanted_id:
            self.look(row_id)

    @Slot()
    def leave(self, _why: object = None) -> None:
        """Show the draft again. The answer stays until the next one: it says when it came."""
        self._wanted_id = None
        if self._shown is None:
            return
        self._shown = None
        self._back.setEnabled(False)
        self._slices.stop()
        self._request.show_draft()
        self._stored.show_draft()
        self._uncover()

    @Slot(object)
    def _on_answered(self, result: SendResult) -> None:
        """The answer of a send shows by itself; what is beside it must be of the same send."""
        if result.row_id != self._wanted_id:
            self.leave()

    def _show(self, row_id: int, read: _Read) -> None:
        if row_id != self._wanted_id:
            return
        if read is None:  # it was deleted meanwhile
            self.leave()
            return
        entry, root = read
        before, self._shown = self._shown, entry
        if before is not None and _says_the_same(before, entry):
            return
        from moeconsole.gui.past_send import past_send, stored_steps

        past = past_send(entry, datetime.now().astimezone())
        self._response.show_entry(entry)
        self._request.look_back(past)
        self._back.setEnabled(True)
        self._bring_up()
        if root is None:
            self._slices.stop()
            self._stored.look_back(past, None)
            return
        steps = stored_steps(entry, root, self._bench.services.make_checker(), self._plan_of(entry))
        self._slices.run(steps, partial(self._show_stored, past))

    def _show_stored(self, past: PastSend, rows: list[EventRows]) -> None:
        self._stored.look_back(past, rows)

    def _plan_of(self, entry: HistoryEntry) -> Plan | None:
        """The plan in force, where it is that of the same workspace."""
        same = entry.row.connection_id == self._bench.book.chosen.id
        return self._bench.live_check.plan if same else None

    # What is in front

    def _bring_up(self) -> None:
        """The answer, and one of the two panes beside it; docks that were closed stay closed."""
        answer, request, stored = (self._docks[name] for name in ("response", "request", "stored"))
        if _is_open(answer) and not _is_in_sight(answer):
            answer.raise_()
        if _is_in_sight(request) or _is_in_sight(stored):
            return
        wanted = next((dock for dock in (request, stored) if _is_open(dock)), None)
        if wanted is not None:
            json = self._docks["json"]
            self._brought_up = (wanted, json) if _is_in_sight(json) else None
            wanted.raise_()

    def _uncover(self) -> None:
        """Put in front again what we covered, unless somebody else has moved on."""
        brought_up, self._brought_up = self._brought_up, None
        if brought_up is not None and _is_in_sight(brought_up[0]) and _is_open(brought_up[1]):
            brought_up[1].raise_()

    def _make_back(self, panes: tuple[QWidget, ...]) -> QAction:
        back = QAction(self.tr("Back to the draft"), self)
        back.setObjectName("backToDraftAction")
        back.setToolTip(self.tr("Request and Stored as show the open draft again."))
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        back.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.setEnabled(False)
        back.triggered.connect(self.leave)
        for pane in panes:
            pane.addAction(back)
        return back


def _read(history: History, row_id: int) -> _Read:
    """The send, and its body as a value; None for what is no JSON. On the lane."""
    from moeconsole.core.jsontext import JsonSyntaxError, decode, parse

    entry = history.get(row_id)
    if entry is None:
        return None
    try:
        return entry, parse(decode(entry.request_body)).root
    except JsonSyntaxError:
        return entry, None


def _says_the_same(one: HistoryEntry, other: HistoryEntry) -> bool:
    """A star or a note changes nothing of what is shown."""
    return one.row.id == other.row.id and one.row.outcome is other.row.outcome


def _is_open(dock: QDockWidget) -> bool:
    return dock.toggleViewAction().isChecked()


def _is_in_sight(dock: QDockWidget) -> bool:
    return dock.isVisible() and not dock.visibleRegion().isEmpty()
