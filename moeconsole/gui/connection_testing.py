"""The connection test from the window: one at a time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from moeconsole.core.connection_check import CheckResult, Verdict
from moeconsole.gui.cancellable import Cancellable

if TYPE_CHECKING:
    from moeconsole.core.connections import Connection
    from moeconsole.core.secret import Secret
    from moeconsole.net.cancel import CancelToken
    from moeconsole.services import Services


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

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._worker = Cancellable("moeconsole-tester", self)
        self._worker.ended.connect(self.finished)

    @property
    def is_testing(self) -> bool:
        return self._worker.is_running

    def test(self, connection: Connection, key: Secret | None = None) -> None:
        """Start a test, with a key that is not kept yet or with the connection's own."""
        if not self._worker.is_running:
            self._worker.start(partial(self._work, connection, key), partial(_failed, connection))
            self.started.emit(connection)

    @Slot()
    def cancel(self) -> None:
        self._worker.cancel()

    def close(self) -> None:
        """Cancel what is under way; nothing is delivered any more."""
        self._worker.close()

    def _work(self, connection: Connection, key: Secret | None, cancel: CancelToken) -> Tested:
        from moeconsole.sandbox.server import SandboxError
        from moeconsole.workflows.check_connection import check_connection

        try:
            return Tested(connection, check_connection(connection, self._services, key, cancel))
        except SandboxError as error:
            return Tested(connection, CheckResult(Verdict.NO_ANSWER, str(error)))


def _failed(connection: Connection, sentence: str) -> Tested:
    return Tested(connection, CheckResult(Verdict.NO_ANSWER, sentence))
