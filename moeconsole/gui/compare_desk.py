"""Comparing sends with each other and with the draft, and taking some of them out for a ticket."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from moeconsole.gui import numbers
from moeconsole.gui.models.history_words import event_text, when_text
from moeconsole.gui.tasks import Lane

if TYPE_CHECKING:
    from moeconsole.core.bundle import Counts
    from moeconsole.core.records import HistoryEntry
    from moeconsole.gui.panes.history_pane import HistoryPane
    from moeconsole.gui.session import DocumentSession
    from moeconsole.store.history import History
    from moeconsole.workflows.compare import Side

_MANY: Final = 200
"""More sends than these take a while: it is said that they are being saved."""


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
        self._bundles = Lane("bundles", self)  # of many sends, which must not hold up the list
        self._bundles.failed.connect(self.notice)
        self._over = Event()
        pane.compare_requested.connect(self.compare)
        pane.bundle_requested.connect(self.ask_for_file)

    @Slot(object)
    def attach(self, history: History) -> None:
        self._history = history

    @Slot()
    def close(self) -> None:
        """Give up a bundle that is being written."""
        self._over.set()
        self._bundles.close()

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
            sides.append(Side(readable(body), was_sent=False))
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
        self._bundled = ids
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
        if history is None or not ids:
            return
        if len(ids) > _MANY:
            self.notice.emit(self.tr("Saving {count} sends…").format(count=numbers.whole(len(ids))))
        from moeconsole.workflows.bundle import write_bundle

        target = Path(path)
        work = partial(write_bundle, history, ids, target, self._over.is_set)
        self._bundles.run(work, partial(self._on_saved, target.name))

    def _on_saved(self, name: str, counts: Counts) -> None:
        if counts.found == counts.chosen == 1:
            text = self.tr("Saved {name}: 1 send. The API key is not in it.")
        elif counts.found == counts.chosen:
            text = self.tr("Saved {name}: {found} sends. The API key is not in it.")
        else:
            text = self.tr(
                "Saved {name}: {found} of {chosen} sends, the others are no longer in the history. The API key is "
                "not in it."
            )
        found, chosen = numbers.whole(counts.found), numbers.whole(counts.chosen)
        self.notice.emit(text.format(name=name, found=found, chosen=chosen))


def _sides(history: History, ids: tuple[int, ...]) -> tuple[tuple[HistoryEntry, Side], ...]:
    from moeconsole.workflows.compare import side_of

    entries = [history.get(row_id) for row_id in ids]
    return tuple((entry, side_of(entry)) for entry in entries if entry is not None)
