"""A raw-socket server on loopback that misbehaves on demand, and keeps every byte that it was sent.

A fault is a function of one accepted connection; the functions below are the usual ones.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl

OK = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n"
    + b'{"status":"success"}'
)


@dataclass(frozen=True, slots=True)
class Received:
    """One whole request, as it arrived."""

    head: bytes
    body: bytes

    @property
    def start_line(self) -> str:
        return self.head.split(b"\r\n", 1)[0].decode("latin-1")

    @property
    def header_lines(self) -> list[str]:
        return self.head.decode("latin-1").split("\r\n")[1:]

    def header(self, name: str) -> str | None:
        prefix = f"{name.lower()}:"
        return next(
            (line.partition(":")[2].strip() for line in self.header_lines if line.lower().startswith(prefix)),
            None,
        )


class Wire:
    """One accepted connection, on its own thread of the server."""

    def __init__(self, server: FaultServer, sock: socket.socket) -> None:
        self.server = server
        self.sock = sock

    def request(self) -> Received:
        """Reads one request and records it; raises OSError where the client leaves before its end."""
        data = b""
        while b"\r\n\r\n" not in data:
            data += self._more()
        head, _, body = data.partition(b"\r\n\r\n")
        length = int(Received(head, b"").header("Content-Length") or 0)
        while len(body) < length:
            body += self._more()
        received = Received(head, body)
        self.server.record(received)
        return received

    def _more(self) -> bytes:
        data = self.sock.recv(65536)
        if not data:
            raise ConnectionError
        return data

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def reset(self) -> None:
        """Ends the connection with RST instead of FIN."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def hang(self) -> None:
        """Says nothing until the client leaves, or the server stops."""
        while self.sock.recv(65536):
            pass

    def secure(self, context: ssl.SSLContext) -> None:
        self.sock = self.server.adopt(context.wrap_socket(self.sock, server_side=True))


Fault = Callable[[Wire], None]


class FaultServer:
    """Listens while its `with` block runs; each connection has a daemon thread, joined at the end.

    Attributes:
        received: the whole requests, in order of arrival.
        connections: how many were accepted.
        port: stays readable after the end.
        accepted, arrived: set at the first connection, the first whole request.
        stopping: set when the block ends, for faults that wait.
    """

    def __init__(self, fault: Fault, *, tls: ssl.SSLContext | None = None) -> None:
        self.received: list[Received] = []
        self.connections = 0
        self.accepted = Event()
        self.arrived = Event()
        self.stopping = Event()
        self._fault = fault
        self._tls = tls
        self._lock = Lock()
        self._open: list[socket.socket] = []
        self._threads: list[Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        """The Event API's path on this server."""
        scheme = "https" if self._tls else "http"
        return f"{scheme}://127.0.0.1:{self.port}/v1/event/APPID"

    def record(self, received: Received) -> None:
        with self._lock:
            self.received.append(received)
        self.arrived.set()

    def adopt(self, sock: socket.socket) -> socket.socket:
        with self._lock:
            self._open.append(sock)
        return sock

    def __enter__(self) -> Self:
        self._acceptor = Thread(target=self._accept, daemon=True)
        self._acceptor.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        with suppress(OSError):  # a system on which shutdown does not end an accept
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        self._acceptor.join()
        self._listener.close()
        with self._lock:
            for sock in self._open:
                with suppress(OSError):
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while not self.stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            if self.stopping.is_set():
                sock.close()
                return
            self.connections += 1
            self.accepted.set()
            thread = Thread(target=self._serve, args=(self.adopt(sock),), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        wire = Wire(self, sock)
        with suppress(OSError):  # the client leaves, or we stop: both are what the tests are about
            if self._tls is not None:
                wire.secure(self._tls)
            self._fault(wire)
        with suppress(OSError):
            socket.socket.shutdown(wire.sock, socket.SHUT_RDWR)
        wire.sock.close()
        sock.close()


def answers(data: bytes) -> Fault:
    """Takes the request, sends this, closes."""

    def fault(wire: Wire) -> None:
        wire.request()
        wire.send(data)

    return fault


def answers_and_resets(data: bytes) -> Fault:
    def fault(wire: Wire) -> None:
        wire.request()
        wire.send(data)
        wire.reset()

    return fault


def answers_and_hangs(data: bytes) -> Fault:
    """With b"": takes the request and says nothing."""

    def fault(wire: Wire) -> None:
        wire.request()
        wire.send(data)
        wire.hang()

    return fault


def drips(head: bytes, every_s: float = 0.02) -> Fault:
    """After the head a byte now and then, for ever: no read ever times out."""

    def fault(wire: Wire) -> None:
        wire.request()
        wire.send(head)
        while not wire.server.stopping.wait(every_s):
            wire.send(b"x")

    return fault


def hangs(wire: Wire) -> None:
    """Accepts, and reads what comes without a word."""
    wire.hang()


def resets_at_once(wire: Wire) -> None:
    wire.reset()


def reads_and_resets(wire: Wire) -> None:
    wire.request()
    wire.reset()


def reads_and_ends(wire: Wire) -> None:
    wire.request()


def response(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """An answer with its Content-Length."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def free_port() -> int:
    """A port of loopback on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as sock:
        return int(sock.getsockname()[1])


@contextmanager
def full_backlog() -> Iterator[int]:
    """A port whose queue is full: the next connect waits for an answer that does not come."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        port = int(listener.getsockname()[1])
        for _ in range(64):
            sock = stack.enter_context(socket.socket())
            sock.settimeout(0.2)
            try:
                sock.connect(("127.0.0.1", port))
            except TimeoutError:
                break
        yield port
