"""The connection test from the window: on a thread of its own, its end back here, and a cancel that is real."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from moeconsole.core.connection_check import CheckResult, Verdict

if TYPE_CHECKING:
    from moeconsole.core.connections import Connection
    from moeconsole.core.secret import Secret
    from moeconsole.net.cancel import CancelToken
    from moeconsole.services import Services

_JOIN_S = 2.0


@dataclass(frozen=True, slots=True)
class Tested:
    """A connection as it was tested, and what came of it."""

    connection: Connection
    result: CheckResult


class ConnectionTester(QObject):
    """One test at a time; another one waits for nobody and is not begun. GUI thread; owned by the connection desk.

    Signals:
        started: the `Connection`.
        finished: a `Tested`.
    """

    started = Signal(object)
    finished = Signal(object)
    _ended = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._cancel: CancelToken | None = None
        self._thread: Thread | None = None
        self._ended.connect(self._on_ended)

    @property
    def is_testing(self) -> bool:
        return self._thread is not None

    def test(self, connection: Connection, key: Secret | None = None) -> None:
        """Start a test, with a key that is not kept yet or with the connection's own."""
        from moeconsole.net.cancel import CancelToken

        if self._thread is not None:
            return
        self._cancel = CancelToken()
        self._thread = Thread(
            target=self._work, args=(connection, key, self._cancel), name="moeconsole-tester", daemon=True
        )
        self.started.emit(connection)
        self._thread.start()

    @Slot()
    def cancel(self) -> None:
        if self._cancel is not None:
            self._cancel.cancel()

    def close(self) -> None:
        """Cancel what is under way; nothing is delivered any more."""
        self.cancel()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(_JOIN_S)

    def _work(self, connection: Connection, key: Secret | None, cancel: CancelToken) -> None:
        from moeconsole.sandbox.server import SandboxError
        from moeconsole.workflows.check_connection import check_connection

        try:
            result = check_connection(connection, self._services, key, cancel)
        except SandboxError as error:
            result = CheckResult(Verdict.NO_ANSWER, str(error))
        except Exception:  # noqa: BLE001 - the worker's border: a bug goes to the hook, the button comes back
            sys.excepthook(*sys.exc_info())
            sentence = self.tr("Something went wrong inside Moe Console. Nothing more is known.")
            result = CheckResult(Verdict.NO_ANSWER, sentence)
        self._ended.emit(Tested(connection, result))

    @Slot(object)
    def _on_ended(self, tested: Tested) -> None:
        if self._thread is None:
            return  # closed meanwhile
        self._thread.join()
        self._thread = None
        self._cancel = None
        self.finished.emit(tested)
