"""Waiting off the GUI thread: files, SQLite, keyring. Network has its own (sending.py); nothing here computes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from moeconsole.store.files import StoreError

Done = Callable[[Any], None]
Failed = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class _Task:
    work: Callable[[], Any]
    done: Done | None
    failed: Failed | None


@dataclass(frozen=True, slots=True)
class _Outcome:
    task: _Task
    value: Any = None
    error: str | None = None


class Lane(QObject):
    """Runs work one after the other on a thread of its own, and hands results back on the GUI thread.

    Owned by the main window. `close` waits until everything that was given to it is done.

    Signals:
        failed: a sentence, for work whose giver did not ask to be told.
    """

    failed = Signal(str)
    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[_Task | None] = SimpleQueue()
        self._finished.connect(self._deliver)
        self._closed = False
        self._thread = Thread(target=self._run, name=f"moeconsole-{name}", daemon=True)
        self._has_started = False

    def run(self, work: Callable[[], Any], done: Done | None = None, failed: Failed | None = None) -> None:
        """Do `work` there; then `done` with its value here, or `failed` with the sentence of a StoreError."""
        if not self._closed:
            self._queue.put(_Task(work, done, failed))
            if not self._has_started:  # three threads begin after the first paint, not before
                self._has_started = True
                self._thread.start()

    def close(self) -> None:
        """Finish what is under way; nothing is delivered any more."""
        if not self._closed:
            self._closed = True
            self._queue.put(None)
            if self._has_started:
                self._thread.join()

    def _run(self) -> None:
        while (task := self._queue.get()) is not None:
            try:
                outcome = _Outcome(task, task.work())
            except StoreError as error:
                outcome = _Outcome(task, error=str(error))
            except Exception:  # noqa: BLE001 - the worker's border: a bug goes to the hook, the lane lives on
                sys.excepthook(*sys.exc_info())
                continue
            if not self._closed:
                self._finished.emit(outcome)

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        if self._closed:
            return
        task = outcome.task
        if outcome.error is None:
            if task.done is not None:
                task.done(outcome.value)
        elif task.failed is not None:
            task.failed(outcome.error)
        else:
            self.failed.emit(outcome.error)
