"""Between history, document and templates: opening a send, sending it again, copying and saving it. SQLite is the
lane's.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from moeconsole.gui.copying import copy_as

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from moeconsole.core.document import DocumentState
    from moeconsole.core.records import HistoryEntry
    from moeconsole.gui.panes.history_pane import HistoryPane
    from moeconsole.gui.panes.templates_pane import TemplatesPane
    from moeconsole.gui.send_flow import SendFlow
    from moeconsole.gui.workbench import Workbench
    from moeconsole.store.history import History
    from moeconsole.store.templates import TemplateStore


class HistoryDesk(QObject):
    """Answers what the history pane asks for of one send. GUI thread; owned by the main window.

    Signals:
        notice: a sentence.
        undo_offered: a sentence, and what takes the deed back.
    """

    notice = Signal(str)
    undo_offered = Signal(str, object)

    def __init__(
        self, bench: Workbench, flow: SendFlow, pane: HistoryPane, templates: TemplatesPane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._flow = flow
        self._templates = templates
        self._window = window
        self._history: History | None = None
        pane.open_requested.connect(self.open_as_draft)
        pane.send_again_requested.connect(self.send_again)
        pane.copy_requested.connect(self.copy_as)
        pane.save_requested.connect(self.ask_where_to_save)

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

    # As a template

    @Slot(object)
    def ask_where_to_save(self, row_id: int) -> None:
        """Keep the body as a template; the open document stays what it is."""
        self._fetch(row_id, self._ask_where)

    def _ask_where(self, entry: HistoryEntry) -> None:
        from moeconsole.gui.dialogs.save_template import SaveTemplateDialog

        dialog = SaveTemplateDialog(
            self._name_of(entry), self._templates.folders(), self._window, taken=self._templates.taken_paths()
        )
        dialog.accepted_path.connect(partial(self._save, entry.request_body))
        dialog.open()

    def _save(self, body: bytes, path: str) -> None:
        from moeconsole.workflows.importing import save_body

        store = self._bench.templates
        work = partial(save_body, store, body, path)
        self._bench.files.run(work, partial(self._on_saved, store, path), self.notice.emit)

    def _on_saved(self, store: TemplateStore, path: str, _nothing: None) -> None:
        self._templates.refresh()
        text = self.tr("“{path}” is in your templates now.").format(path=path)
        self.undo_offered.emit(text, partial(self._take_back, store, path))

    def _take_back(self, store: TemplateStore, path: str) -> None:
        def work() -> None:
            store.delete(path)

        self._bench.files.run(work, None, self.notice.emit)
        self._templates.refresh()

    # Inside

    def _name_of(self, entry: HistoryEntry) -> str:
        return entry.row.events[0] if entry.row.events else self.tr("Sent event")

    def _fetch(self, row_id: int, done: Callable[[HistoryEntry], None]) -> None:
        history = self._history
        if history is None:
            return

        def hand_over(entry: HistoryEntry | None) -> None:
            if entry is not None:
                done(entry)

        self._bench.history_lane.run(lambda: history.get(row_id), hand_over)

    def _open(self, entry: HistoryEntry) -> None:
        name = self._name_of(entry)

        def show(state: DocumentState) -> None:
            self._bench.keeper.open_state(state, name)

        self._bench.history_lane.run(partial(_draft_of, entry.request_body), show)

    def _copy(self, format_id: str, entry: HistoryEntry) -> None:
        from moeconsole.core.interchange.recorded import recorded_request

        copy_as(format_id, recorded_request(entry))


def _draft_of(body: bytes) -> DocumentState:
    from moeconsole.workflows.importing import draft_of  # with the readers of every format behind it

    return draft_of(body)
