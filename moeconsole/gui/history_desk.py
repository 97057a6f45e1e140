"""Between history and document: opening a send, sending it again, copying it. SQLite is the lane's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from moeconsole.gui.copying import copy_as

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.document import DocumentState
    from moeconsole.core.records import HistoryEntry
    from moeconsole.gui.documents import DocumentKeeper
    from moeconsole.gui.panes.history_pane import HistoryPane
    from moeconsole.gui.send_flow import SendFlow
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.history import History


class HistoryDesk(QObject):
    """Answers what the history pane asks for. GUI thread; owned by the main window."""

    def __init__(
        self,
        pane: HistoryPane,
        keeper: DocumentKeeper,
        flow: SendFlow,
        lane: Lane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._flow = flow
        self._lane = lane
        self._history: History | None = None
        pane.open_requested.connect(self.open_as_draft)
        pane.send_again_requested.connect(self.send_again)
        pane.copy_requested.connect(self.copy_as)

    def attach(self, history: History) -> None:
        self._history = history

    @Slot(object)
    def open_as_draft(self, row_id: int) -> None:
        self._fetch(row_id, self._open)

    @Slot(object)
    def send_again(self, row_id: int) -> None:
        self._fetch(row_id, self._flow.send_again)

    @Slot(object, str)
    def copy_as(self, row_id: int, format_id: str) -> None:
        """Put the request into the clipboard, as another program's command or file."""
        self._fetch(row_id, partial(self._copy, format_id))

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

    def _copy(self, format_id: str, entry: HistoryEntry) -> None:
        from moeconsole.core.interchange.recorded import recorded_request

        copy_as(format_id, recorded_request(entry))


def _draft_of(body: bytes) -> DocumentState:
    from moeconsole.workflows.importing import draft_of  # with the readers of every format behind it

    return draft_of(body)
