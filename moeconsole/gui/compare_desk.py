"""Comparing sends with each other and with the draft, and taking some of them out for a ticket."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from moeconsole import __version__
from moeconsole.gui.models.history_words import event_text, when_text
from moeconsole.store.files import write_atomic

if TYPE_CHECKING:
    from moeconsole.core.records import HistoryEntry
    from moeconsole.gui.panes.history_pane import HistoryPane
    from moeconsole.gui.session import DocumentSession
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.history import History
    from moeconsole.workflows.compare import Side

_MOST_BUNDLED = 200


class CompareDesk(QObject):
    """Answers the history pane's wishes that take more than one send. GUI thread; owned by the main window.

    Signals:
        notice: a sentence.
    """

    notice = Signal(str)

    def __init__(self, pane: HistoryPane, session: DocumentSession, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._lane = lane
        self._window = window
        self._history: History | None = None
        self._bundled: tuple[int, ...] = ()
        pane.compare_requested.connect(self.compare)
        pane.bundle_requested.connect(self.ask_for_file)

    @Slot(object)
    def attach(self, history: History) -> None:
        self._history = history

    # Comparing

    @Slot(object)
    def compare(self, ids: tuple[int, ...]) -> None:
        """Two sends, the older one first; or one send and the open document."""
        history = self._history
        if history is not None and ids:
            self._lane.run(partial(_sides, history, tuple(sorted(ids))), self._show)

    def _show(self, found: tuple[tuple[HistoryEntry, Side], ...]) -> None:
        from moeconsole.gui.dialogs.compare import CompareWindow
        from moeconsole.workflows.compare import Side, readable

        if not found:
            self.notice.emit(self.tr("That send is no longer in the history."))
            return
        titles = [self._title(entry) for entry, _ in found]
        sides = [side for _, side in found]
        if len(sides) == 1:
            body = self._session.state.body_text.encode("utf-8", "surrogatepass")
            sides.append(Side(readable(body)))
            titles.append(self.tr("The open draft"))
        CompareWindow(sides[0], sides[1], (titles[0], titles[1]), self._window).show()

    def _title(self, entry: HistoryEntry) -> str:
        row = entry.row
        when = when_text(row, datetime.now(UTC).astimezone())
        return self.tr("{event} · {when}").format(event=event_text(row), when=when)

    # Support bundle

    @Slot(object)
    def ask_for_file(self, ids: tuple[int, ...]) -> None:
        """Where to write everything about these sends."""
        self._bundled = ids[:_MOST_BUNDLED]
        kinds = self.tr("Markdown (*.md);;JSON (*.json)")
        dialog = QFileDialog(self._window, self.tr("Save a support bundle"), "moe-console-sends.md", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        dialog.fileSelected.connect(self.save_bundle)
        dialog.open()

    @Slot(str)
    def save_bundle(self, path: str) -> None:
        history, ids = self._history, self._bundled
        if history is not None:
            self._lane.run(partial(_write_bundle, history, ids, Path(path)), self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self.notice.emit(self.tr("Saved {name}. The API key is not in it.").format(name=path.name))


def _sides(history: History, ids: tuple[int, ...]) -> tuple[tuple[HistoryEntry, Side], ...]:
    from moeconsole.workflows.compare import side_of

    entries = [history.get(row_id) for row_id in ids]
    return tuple((entry, side_of(entry)) for entry in entries if entry is not None)


def _write_bundle(history: History, ids: tuple[int, ...], path: Path) -> Path:
    from moeconsole.core.bundle import as_json, as_markdown

    entries = [entry for entry in map(history.get, ids) if entry is not None]
    write = as_json if path.suffix.lower() == ".json" else as_markdown
    write_atomic(path, write(entries, __version__).encode("utf-8", "replace"))
    return path
