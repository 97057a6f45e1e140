"""Reading a connection's past sends for the window: pages by the lane, their bodies in slices."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from moeconsole.gui.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from moeconsole.core.plan_learning import Learned, Sent
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.history import AcceptedBody, History

    Done = Callable[[Learned], None]
    Failed = Callable[[str], None]

_PAGE: Final = 50


@dataclass(frozen=True, slots=True)
class Extent:
    """How far back a reading goes: whichever is reached first."""

    sends: int
    size: int  # bytes


@dataclass(slots=True, eq=False)
class _Reading:
    history: History
    connection_id: str
    learned: Learned
    left: Extent
    done: Done
    failed: Failed | None
    before_id: int | None = None


class SentReader(QObject):
    """Fills a `Learned` with the newest accepted sends of a connection, one reading at a time.

    GUI thread; owned by whoever learns. A send that the reading before had is not parsed again.
    """

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._slices = Slices(self)
        self._reading: _Reading | None = None
        self._known: dict[int, Sent] = {}  # by row of the history; a row's body never changes
        self._seen: dict[int, Sent] = {}

    def read(
        self,
        history: History,
        connection_id: str,
        learned: Learned,
        extent: Extent,
        done: Done,
        failed: Failed | None = None,
    ) -> None:
        """Add sends to `learned`, newest first, then call `done`; a reading under way is forgotten.

        Without `failed` nobody is told that the history can't be read: its own pane says that.
        """
        self._slices.stop()
        self._seen = {}
        self._reading = _Reading(history, connection_id, learned, extent, done, failed)
        self._fetch(self._reading)

    def stop(self) -> None:
        """Forget what is under way."""
        self._slices.stop()
        self._reading = None

    def _fetch(self, reading: _Reading) -> None:
        wanted = partial(
            reading.history.bodies,
            reading.connection_id,
            before_id=reading.before_id,
            limit=min(_PAGE, reading.left.sends),
        )
        self._lane.run(wanted, partial(self._on_page, reading), partial(self._on_failed, reading))

    def _on_page(self, reading: _Reading, page: tuple[AcceptedBody, ...]) -> None:
        if reading is self._reading:
            self._slices.run(self._steps(reading, page), partial(self._on_read, reading))

    def _steps(
        self, reading: _Reading, page: tuple[AcceptedBody, ...]
    ) -> Generator[None, None, tuple[AcceptedBody, ...]]:
        from moeconsole.core.plan_learning import read_steps

        for one in page:
            sent = self._known.get(one.row_id)
            if sent is None:
                sent = yield from read_steps(one.body)
            self._seen[one.row_id] = sent
            reading.learned.add(sent)
            yield
        return page

    def _on_read(self, reading: _Reading, page: tuple[AcceptedBody, ...]) -> None:
        left = Extent(reading.left.sends - len(page), reading.left.size - sum(len(one.body) for one in page))
        if left.sends > 0 and left.size > 0 and len(page) == _PAGE:
            reading.left = left
            reading.before_id = page[-1].row_id
            self._fetch(reading)
            return
        self._known, self._seen = self._seen, {}
        self._reading = None
        reading.done(reading.learned)

    def _on_failed(self, reading: _Reading, sentence: str) -> None:
        if reading is self._reading:
            self._reading = None
            if reading.failed is not None:
                reading.failed(sentence)
