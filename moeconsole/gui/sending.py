"""Sending from the window: one send at a time, and its row in the history before the request goes out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from moeconsole.core.secret import BadApiKeyError
from moeconsole.gui.cancellable import Cancellable

if TYPE_CHECKING:
    from moeconsole.net.cancel import CancelToken
    from moeconsole.services import Services
    from moeconsole.workflows.send import SendJob, SendResult


@dataclass(frozen=True, slots=True)
class Sent:
    """A job and how it ended: a result, or a sentence where it could not even be tried."""

    job: SendJob
    result: SendResult | None = None
    error: str | None = None


class Sender(QObject):
    """One send at a time. GUI thread; owned by the main window.

    Signals:
        started: the `SendJob`.
        recorded: the id of its row, written before the request goes out.
        finished: a `Sent`; also where the gate refused.
    """

    started = Signal(object)
    recorded = Signal(object)
    finished = Signal(object)
    _row_written = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._worker = Cancellable("moeconsole-sender", self)
        self._worker.ended.connect(self.finished)
        self._row_written.connect(self.recorded)

    @property
    def is_sending(self) -> bool:
        return self._worker.is_running

    def send(self, job: SendJob) -> None:
        """Start sending; nothing while another send is under way."""
        if not self._worker.is_running:
            self._worker.start(partial(self._work, job), partial(_failed, job))
            self.started.emit(job)

    @Slot()
    def cancel(self) -> None:
        self._worker.cancel()

    def close(self) -> None:
        """Cancel what is under way and wait for its row in the history."""
        self._worker.close()

    def _work(self, job: SendJob, cancel: CancelToken) -> Sent:
        from moeconsole.sandbox.server import SandboxError
        from moeconsole.workflows.send import send

        try:
            return Sent(job, send(job, self._services, cancel, self._row_written.emit))
        except (SandboxError, BadApiKeyError) as error:
            return Sent(job, error=str(error))


def _failed(job: SendJob, sentence: str) -> Sent:
    return Sent(job, error=sentence)
