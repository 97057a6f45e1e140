"""What waits until the window has been painted: heavy modules, one at a time at idle, and the first check."""

from __future__ import annotations

import importlib
from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

# In this order: what checking needs, then what the first send needs. What a package imports comes before it, so
# that no piece takes longer than it must; what a later version of a package does without is passed over.
HEAVY_MODULES: Final = (
    "platform",
    "attr",
    "rpds",
    "referencing.exceptions",
    "referencing",
    "idna",
    "importlib.resources",
    "jsonschema_specifications",
    "jsonschema",
    "moeconsole.core.ingestion.effects",
    "moeconsole.core.plan_learning",
    "moeconsole.core.advice",
    "moeconsole.core.checking",
    "moeconsole.core.preview",
    "moeconsole.gui.models.stored_rows",
    "sqlite3",
    "moeconsole.store.history",
    "socket",
    "calendar",
    "email.utils",
    "email.parser",
    "ssl",
    "http.client",
    "http.server",
    "secrets",
    "moeconsole.sandbox.faults",
    "moeconsole.sandbox.checks",
    "moeconsole.sandbox.inbox",
    "moeconsole.sandbox.server",
    "csv",
    "importlib.metadata",
    "urllib3",
    "charset_normalizer",
    "urllib.request",
    "http.cookiejar",
    "requests",
    "moeconsole.net.client",
    "moeconsole.workflows.send",
)

WINDOW_MODULES: Final = (
    "moeconsole.core.history_query",
    "moeconsole.gui.models.history_model",
    "moeconsole.gui.panes.history_pane",
    "moeconsole.gui.panes.inbox_pane",
    "moeconsole.gui.desks",
)
"""Before all these: what makes the window complete."""

# between two pieces the window paints and takes keys: without it two of them would run in one turn
_PAUSE_MS: Final = 1


class IdleWork(QObject):
    """Runs one piece of work per turn of the event loop, so that the window answers in between.

    GUI thread; owned by the main window.

    Signals:
        finished: nothing is left to do; again when what was added later is done.
    """

    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self, interval=_PAUSE_MS)
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
            self.finished.emit()


class _Import:
    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self) -> None:
        package = self._name.partition(".")[0]
        try:
            importlib.import_module(self._name)
        except ModuleNotFoundError as error:
            if package == "moeconsole" or error.name not in (self._name, package):
                raise
