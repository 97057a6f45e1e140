"""When Python looks for garbage: through all that was made only while nobody works in the window."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_REST_MS: Final = 3_000
_NEVER: Final = 1_000_000_000


class Garbage(QObject):
    """Lets Python look through what is new as ever, and through the rest when there is a pause.

    By itself Python does that in the middle of a key stroke: 200 ms after ten minutes of work, with nothing found.
    What has lasted is left out from then on, until the user is in another program. GUI thread; owned by the window.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._pause = QTimer(self, interval=_REST_MS, singleShot=True)
        self._pause.timeout.connect(self._collect)

    @Slot()
    def begin(self) -> None:
        """The start is over: what it has made and loaded stays until the end."""
        gc.freeze()
        gc.set_threshold(*gc.get_threshold()[:2], _NEVER)
        gc.enable()
        self._app.applicationStateChanged.connect(self._on_state)

    @Slot()
    def put_off(self) -> None:
        """Somebody works: not before a pause after this."""
        self._pause.start()

    @Slot()
    def _collect(self) -> None:
        gc.collect()
        gc.freeze()

    @Slot(Qt.ApplicationState)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            gc.unfreeze()
            self._collect()
