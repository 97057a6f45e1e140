"""Making the history's file smaller when somebody asks for it: on a lane, with progress, given up for any send."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.records import Space
    from moeconsole.gui.sending import Sender
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.history import History


class Shrinking(QObject):
    """One attempt at a time. GUI thread; owned by the upkeep desk.

    Signals:
        progressed: how much is done, in percent.
        ended: a sentence on how it went.
    """

    progressed = Signal(int)
    ended = Signal(str)
    _looked = Signal(int)  # on the lane's thread

    def __init__(self, lane: Lane, sender: Sender, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._sender = sender
        self._stop = Event()
        self._is_running = False
        self._gave_way = False
        self._looked.connect(self.progressed)
        sender.started.connect(self._give_way)

    def start(self, history: History) -> None:
        """Begin; `ended` comes whatever happens, unless the window closes before."""
        if self._is_running:
            return
        if self._sender.is_sending:
            self.ended.emit(self.tr("Something is being sent. Wait for its answer, then try again."))
            return
        self._is_running = True
        self._gave_way = False
        self._stop.clear()
        work = partial(_shrink, history, self._stop.is_set, self._looked.emit)
        self._lane.run(work, self._on_done, self._end)

    @Slot()
    def stop(self) -> None:
        """Call it off: the file stays as it is."""
        self._stop.set()

    @Slot(object)
    def _give_way(self, _job: object) -> None:
        """The row of a send must not wait."""
        if self._is_running:
            self._gave_way = True
            self._stop.set()

    def _on_done(self, spaces: tuple[Space, Space] | None) -> None:
        if spaces is not None:
            before, after = spaces
            size = QLocale().formattedDataSize
            self._end(
                self.tr(
                    "The file is {freed} smaller. From now on it gives back by itself what is deleted."
                ).format(freed=size(max(before.file_bytes - after.file_bytes, 0)))
            )
        elif self._gave_way:
            self._end(self.tr("A send came in between, so the file was left as it is. Try again."))
        else:
            self._end(self.tr("The file was left as it is."))

    def _end(self, sentence: str) -> None:
        self._is_running = False
        self.ended.emit(sentence)


def _shrink(
    history: History, stopped: Callable[[], bool], looked: Callable[[int], None]
) -> tuple[Space, Space] | None:
    """The space before and after; None where it was called off. On the lane."""
    from moeconsole.store.compaction import CompactionStoppedError

    said = -1

    def progress(share: float) -> None:
        nonlocal said
        percent = int(share * 100)
        if percent != said:
            said = percent
            looked(percent)

    before = history.space()
    try:
        history.compact(stopped=stopped, progress=progress)
    except CompactionStoppedError:
        return None
    return before, history.space()
