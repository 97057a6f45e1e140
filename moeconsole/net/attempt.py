"""The state of one attempt to send, shared by the thread that waits for it and the one that works.

One lock decides every race: what came first, the end of the work or the stop; a written byte or the stop.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from threading import Event, Lock

from moeconsole.core.exchange import Response, Timings


class Stop(Enum):
    CANCELLED = auto()
    DEADLINE = auto()


class StoppedError(Exception):
    """The attempt was stopped; raised on the worker, where nobody waits for it any more."""


@dataclass(slots=True)
class Phases:
    """Milliseconds of each phase, filled in by the worker as it gets there."""

    dns_ms: float | None = None
    connect_ms: float | None = None
    tls_ms: float | None = None
    first_byte_ms: float | None = None
    body_ms: float | None = None

    def frozen(self) -> Timings:
        return Timings(self.dns_ms, self.connect_ms, self.tls_ms, self.first_byte_ms, self.body_ms)


class Attempt:
    """Owned by one `send`; its worker works on it, and any thread may stop it.

    Attributes:
        over: set at the end of the work and at a stop, whichever comes first.
        status: of the answer, as soon as its headers are here.
        phases: written by the worker alone.
    """

    def __init__(self) -> None:
        self.over = Event()
        self.phases = Phases()
        self.status: int | None = None
        self._lock = Lock()
        self._sockets: list[socket.socket] = []
        self._stopped_by: Stop | None = None
        self._result: Response | Exception | None = None
        self._may_have_left = False

    @property
    def stopped_by(self) -> Stop | None:
        return self._stopped_by

    @property
    def result(self) -> Response | Exception | None:
        """What the work came to; None where it was stopped."""
        return self._result

    @property
    def request_may_have_left(self) -> bool:
        """A byte of the request was written, or was about to be when the attempt was stopped."""
        return self._may_have_left

    def stop(self, by: Stop) -> None:
        """Shuts the sockets down, which wakes a worker that waits on one. Nothing is written after this."""
        with self._lock:
            if self._stopped_by is not None or self._result is not None:
                return
            self._stopped_by = by
            for sock in self._sockets:
                with suppress(OSError):  # not connected yet, or not any more
                    sock.shutdown(socket.SHUT_RDWR)
        self.over.set()

    def cancel(self) -> None:
        self.stop(Stop.CANCELLED)

    def finish(self, result: Response | Exception) -> None:
        """Worker: the work has ended. After a stop it counts for nothing: a cut body may look whole."""
        with self._lock:
            for sock in self._sockets:
                sock.close()
            self._sockets.clear()
            if self._stopped_by is None:
                self._result = result
        self.over.set()

    def watch(self, sock: socket.socket) -> None:
        """Worker: from now on a stop shuts this socket down.

        A duplicate is kept, which stays valid whatever becomes of the original: TLS takes its descriptor
        over, and a closed descriptor's number may belong to another file by the time of the stop.
        """
        with self._lock:
            self._raise_if_stopped()
            self._sockets.append(sock.dup())

    def write(self, sock: socket.socket, data: bytes) -> None:
        """Worker: writes a part of the request, and keeps account of whether any of it may have left.

        Where the first write fails nothing has left: the system took none of it, and the part of a TLS record
        that it may have taken can't be read by the other side.
        """
        with self._lock:
            self._raise_if_stopped()
            first = not self._may_have_left
            self._may_have_left = True
        if not first:
            sock.sendall(data)
            return
        try:
            written = sock.send(data)
        except OSError:
            with self._lock:
                self._may_have_left = self._stopped_by is not None
            raise
        if written < len(data):
            sock.sendall(memoryview(data)[written:])

    def _raise_if_stopped(self) -> None:
        if self._stopped_by is not None:
            raise StoppedError
