"""A cancel that reaches whatever is under way. How that is shut down is the business of who registers it."""

from __future__ import annotations

from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class CancelToken:
    """One "cancel" for one piece of work; owned by who may cancel, handed to who works. Thread-safe.

    A token is used once: it can't be un-cancelled.
    """

    def __init__(self) -> None:
        self._lock = RLock()  # a signal handler may cancel while this thread holds it
        self._cancelled = False
        self._closers: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        """Runs the registered closers, on the caller's thread; a second call does nothing."""
        with self._lock:
            if self._cancelled:
                return
            self._cancelled = True
            closers = tuple(self._closers)
        for closer in closers:
            closer()

    @contextmanager
    def closing(self, closer: Callable[[], None]) -> Iterator[None]:
        """While the block runs, a cancel calls `closer`: at once, where it came before.

        `closer` must not block or raise, and must bear being called while or after the block ends.
        """
        with self._lock:
            late = self._cancelled
            self._closers.append(closer)
        try:
            if late:
                closer()
            yield
        finally:
            with self._lock:
                self._closers.remove(closer)
