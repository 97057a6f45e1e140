"""What waits until the window has been painted: heavy modules, one at a time at idle, and the first check."""

from __future__ import annotations

import importlib
from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

# In this order: what checking needs, then what the first send needs. Each takes 5 to 50 ms.
HEAVY_MODULES: Final = (
    "referencing",
    "jsonschema",
    "moeconsole.core.checking",
    "sqlite3",
    "http.server",
    "moeconsole.sandbox.server",
    "urllib3",
    "requests",
    "moeconsole.net.client",
    "moeconsole.workflows.send",
    "moeconsole.store.history",
)


class IdleWork(QObject):
    """Runs one piece of work per turn of the event loop, so that the window answers in between.

    GUI thread; owned by the main window.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def add(self, work: Callable[[], object]) -> None:
        self._work.append(work)
        self._timer.start()

    def add_modules(self, names: tuple[str, ...]) -> None:
        for name in names:
            self.add(_Import(name))

    @property
    def is_done(self) -> bool:
        return not self._work

    @Slot()
    def _step(self) -> None:
        if self._work:
            self._work.popleft()()
        else:
            self._timer.stop()


class _Import:
    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self) -> None:
        importlib.import_module(self._name)
