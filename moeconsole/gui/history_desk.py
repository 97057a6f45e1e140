"""Between history, response and document: looking back, opening and sending again. SQLite is the lane's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from moeconsole.core.curl import curl_command
from moeconsole.core.exchange import PreparedRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.document import DocumentState
    from moeconsole.core.records import HistoryEntry
    from moeconsole.gui.documents import DocumentKeeper
    from moeconsole.gui.panes.history_pane import HistoryPane
    from moeconsole.gui.panes.response_pane import ResponsePane
    from moeconsole.gui.send_flow import SendFlow
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.history import History


class HistoryDesk(QObject):
    """Answers what the history pane asks for. GUI thread; owned by the main window."""

    def __init__(
        self,
        pane: HistoryPane,
        response: ResponsePane,
        keeper: DocumentKeeper,
        flow: SendFlow,
        lane: Lane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._response = response
        self._keeper = keeper
        self._flow = flow
        self._lane = lane
        self._history: History | None = None
        self._wanted_id: int | None = None
        pane.open_requested.connect(self.open_as_draft)
        pane.send_again_requested.connect(self.send_again)
        pane.entry_selected.connect(self.show)
        pane.copy_curl_requested.connect(self.copy_curl)

    def attach(self, history: History) -> None:
        self._history = history

    @Slot(object)
    def open_as_draft(self, row_id: int) -> None:
        self._fetch(row_id, self._open)

    @Slot(object)
    def send_again(self, row_id: int) -> None:
        self._fetch(row_id, self._flow.send_again)

    @Slot(object)
    def show(self, row_id: int) -> None:
        """Show a send in the response pane, unless another one is wanted by the time it is there."""
        self._wanted_id = row_id
        self._fetch(row_id, self._show)

    @Slot(object)
    def copy_curl(self, row_id: int) -> None:
        self._fetch(row_id, self._copy)

    def _fetch(self, row_id: int, done: Callable[[HistoryEntry], None]) -> None:
        history = self._history
        if history is None:
            return

        def hand_over(entry: HistoryEntry | None) -> None:
            if entry is not None:
                done(entry)

        self._lane.run(lambda: history.get(row_id), hand_over)

    def _open(self, entry: HistoryEntry) -> None:
        name = entry.row.events[0] if entry.row.events else self.tr("Sent event")

        def show(state: DocumentState) -> None:
            self._keeper.open_state(state, name)

        self._lane.run(partial(_draft_of, entry.request_body), show)

    def _show(self, entry: HistoryEntry) -> None:
        if entry.row.id == self._wanted_id:
            self._response.show_entry(entry)

    def _copy(self, entry: HistoryEntry) -> None:
        shown = {"authorization"}
        headers = tuple(header for header in entry.request_headers if header[0].lower() not in shown)
        request = PreparedRequest(entry.method, entry.row.url, headers, entry.request_body)
        QGuiApplication.clipboard().setText(curl_command(request))


def _draft_of(body: bytes) -> DocumentState:
    """The document of a sent body; what was sent in one line gets a line for each value, as people read it."""
    from moeconsole.core.reindent import NotJsonError, reindent
    from moeconsole.workflows.send import read_body

    state = read_body(body)
    if state.text is not None or "\n" in state.tree.text.strip():
        return state
    try:
        return read_body("".join(reindent(state.tree.text)).encode())
    except NotJsonError:
        return state
