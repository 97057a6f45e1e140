"""Work with the network from the window: on a thread of its own, its end back here, and a cancel that is real."""

from __future__ import annotations

import sys
from threading import Thread
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.net.cancel import CancelToken

_JOIN_S: Final = 2.0


class Cancellable(QObject):
    """One piece of work at a time; another one waits for nobody and is not begun. GUI thread.

    Signals:
        ended: what the work gave; never after `close`.
    """

    ended = Signal(object)
    _came_back = Signal(object)

    def __init__(self, thread_name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = thread_name
        self._cancel: CancelToken | None = None
        self._thread: Thread | None = None
        self._came_back.connect(self._on_end)

    @property
    def is_running(self) -> bool:
        return self._thread is not None

    def start(self, work: Callable[[CancelToken], object], failed: Callable[[str], object]) -> None:
        """Begin; where the work has a bug, the hook is told, and `failed` makes the result of a sentence."""
        from moeconsole.net.cancel import CancelToken

        self._cancel = CancelToken()
        self._thread = Thread(
            target=self._work, args=(work, failed, self._cancel), name=self._name, daemon=True
        )
        self._thread.start()

    @Slot()
    def cancel(self) -> None:
        if self._cancel is not None:
            self._cancel.cancel()

    def close(self) -> None:
        """Cancel what is under way and wait for it a little; nothing is delivered any more."""
        self.cancel()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(_JOIN_S)

    def _work(
        self, work: Callable[[CancelToken], object], failed: Callable[[str], object], cancel: CancelToken
    ) -> None:
        try:
            result = work(cancel)
        except Exception:  # noqa: BLE001 - the worker's border: a bug goes to the hook, the button comes back
            sys.excepthook(*sys.exc_info())
            result = failed(self.tr("Something went wrong inside Moe Console. Nothing more is known."))
        self._came_back.emit(result)

    @Slot(object)
    def _on_end(self, result: object) -> None:
        if self._thread is None:
            return  # closed meanwhile
        self._thread.join()
        self._thread = None
        self._cancel = None
        self.ended.emit(result)
