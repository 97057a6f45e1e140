"""Work in slices of a few milliseconds on the GUI thread: a busy thread would stop every repaint."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

SLICE_S: Final = 0.004


class Slices(QObject):
    """Runs one generator at a time while the program is idle; a new one takes the place of the one before.

    GUI thread; owned by whoever gives it work.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Generator[None, None, Any] | None = None
        self._done: Callable[[Any], None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self.go_on)

    def run(self, steps: Generator[None, None, Any], done: Callable[[Any], None]) -> None:
        """Run `steps` to its end, then call `done` with what it returned."""
        self._steps, self._done = steps, done
        self._timer.start()

    def stop(self) -> None:
        """Forget what is under way."""
        self._steps = self._done = None
        self._timer.stop()

    @Slot()
    def go_on(self) -> None:
        """One slice now, without waiting for the program to be idle."""
        end = time.perf_counter() + SLICE_S
        while self._steps is not None and time.perf_counter() < end:
            try:
                next(self._steps)
            except StopIteration as last:
                done = self._done
                self.stop()
                if done is not None:
                    done(last.value)
                return
