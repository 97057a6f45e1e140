"""Sending from the window: the workflow on a thread of its own, its end back here, and a cancel that is real."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from moeconsole.core.secret import BadApiKeyError

if TYPE_CHECKING:
    from moeconsole.net.cancel import CancelToken
    from moeconsole.services import Services
    from moeconsole.workflows.send import SendJob, SendResult

_JOIN_S = 2.0


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
    _ended = Signal(object)
    _row_written = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._cancel: CancelToken | None = None
        self._thread: Thread | None = None
        self._ended.connect(self._on_ended)
        self._row_written.connect(self.recorded)

    @property
    def is_sending(self) -> bool:
        return self._thread is not None

    def send(self, job: SendJob) -> None:
        """Start sending; nothing while another send is under way."""
        from moeconsole.net.cancel import CancelToken

        if self._thread is not None:
            return
        self._cancel = CancelToken()
        self._thread = Thread(
            target=self._work, args=(job, self._cancel), name="moeconsole-sender", daemon=True
        )
        self.started.emit(job)
        self._thread.start()

    @Slot()
    def cancel(self) -> None:
        if self._cancel is not None:
            self._cancel.cancel()

    def close(self) -> None:
        """Cancel what is under way and wait for its row in the history."""
        self.cancel()
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(_JOIN_S)

    def _work(self, job: SendJob, cancel: CancelToken) -> None:
        from moeconsole.sandbox.server import SandboxError
        from moeconsole.workflows.send import send

        try:
            sent = Sent(job, send(job, self._services, cancel, self._row_written.emit))
        except (SandboxError, BadApiKeyError) as error:
            sent = Sent(job, error=str(error))
        except Exception:  # noqa: BLE001 - the worker's border: a bug goes to the hook, the button comes back
            sys.excepthook(*sys.exc_info())
            sent = Sent(job, error=self.tr("Something went wrong inside Moe Console. Nothing more is known."))
        self._ended.emit(sent)

    @Slot(object)
    def _on_ended(self, sent: Sent) -> None:
        if self._thread is None:
            return  # closed meanwhile
        self._thread = None
        self._cancel = None
        self.finished.emit(sent)
