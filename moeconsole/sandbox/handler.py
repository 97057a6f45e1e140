"""One connection: HTTP in, HTTP out, whatever the other side sends. What to answer: service.py."""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, ClassVar, Final

from typing_extensions import override

from moeconsole.core.connections import is_loopback
from moeconsole.sandbox import framing, responses
from moeconsole.sandbox.checks import MAX_BODY_BYTES
from moeconsole.sandbox.framing import Unreadable
from moeconsole.sandbox.messages import Drop, Reply, Request
from moeconsole.sandbox.service import Service, rejected

if TYPE_CHECKING:
    from threading import Event

_LINGER_S: Final = 5.0
_DISCARD_BYTES: Final = 65_536


class Handler(BaseHTTPRequestHandler):
    """Owned by the listener, one for each connection and its thread.

    Attributes:
        service, stopping: set by the class that `bound` makes. `stopping` ends every wait.
        timeout: seconds that the other side may be silent, and for all of one body.
    """

    service: ClassVar[Service]
    stopping: ClassVar[Event]
    timeout: ClassVar[float]

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _answer(self) -> None:
        try:
            request = self._read()
        except Unreadable as unreadable:
            self._refuse(rejected(unreadable.rejection))
        else:
            self._send(self.service.reply(request))

    # the base class's names; a method without one goes to send_error
    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _answer  # noqa: N815 - names that http.server calls

    def _read(self) -> Request:
        self._check_host()
        path, query = framing.read_target(self.path)
        body = framing.read_body(self.rfile, self.headers, limit=MAX_BODY_BYTES, timeout_s=self.timeout)
        return Request(self.command, path, query, tuple(self.headers.items()), body)

    def _check_host(self) -> None:
        # a page in a browser may point a name of its own at this machine and read the inbox
        host = self.headers.get("Host")
        if host is None and self.request_version == "HTTP/1.1":
            raise Unreadable(responses.BAD_REQUEST)
        if host is not None and not is_loopback(f"http://{host}"):
            raise Unreadable(responses.WRONG_HOST)

    def _send(self, reply: Reply) -> None:
        if reply.delay_ms and self.stopping.wait(reply.delay_ms / 1000):
            self.close_connection = True
            return
        if reply.drop is not None:
            self.close_connection = True
        if reply.drop is Drop.BEFORE_ANSWER:
            return
        head = framing.head(
            reply.status,
            (
                ("Server", "MoeConsoleSandbox"),
                ("Date", self.date_time_string()),
                ("Content-Type", reply.content_type),
                ("Content-Length", str(len(reply.body))),
                ("Cache-Control", "no-store"),
                ("Connection", "close" if self.close_connection else "keep-alive"),
                *reply.headers,
            ),
        )
        body = b"" if self.command == "HEAD" else reply.body
        if reply.drop is Drop.IN_ANSWER:
            # where there is no body to cut, the head loses its end
            head, body = (head, body[: len(body) // 2]) if len(body) > 1 else (head[:-2], b"")
        self.wfile.write(head + body)

    def _refuse(self, reply: Reply) -> None:
        """Answer a request that was not read to its end, so that the answer arrives none the less.

        Closing while something unread is under way would make the other side's system throw the answer away.
        """
        self.close_connection = True
        self._send(reply)
        ends_at = time.monotonic() + _LINGER_S
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            while (left_s := ends_at - time.monotonic()) > 0 and not self.stopping.is_set():
                self.connection.settimeout(left_s)
                if not self.connection.recv(_DISCARD_BYTES):
                    break

    @override
    def handle_expect_100(self) -> bool:
        try:
            length = framing.declared_length(self.headers)
        except Unreadable as unreadable:
            self._refuse(rejected(unreadable.rejection))
            return False
        if length is not None and length > MAX_BODY_BYTES:
            self._refuse(rejected(responses.TOO_LARGE))
            return False
        self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        return True

    @override
    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What the base class says of a request that it can't read, in the service's form for errors."""
        if code == 501:
            self._refuse(rejected(responses.METHOD_NOT_ALLOWED))
        else:
            self._refuse(rejected(replace(responses.BAD_REQUEST, status=int(code))))

    @override
    def log_message(self, format: str, *args: object) -> None:
        """The inbox is the log."""


def bound(service: Service, stopping: Event, timeout_s: float) -> type[Handler]:
    """A class of handlers for one server: the standard library makes the instances."""
    return type("BoundHandler", (Handler,), {"service": service, "stopping": stopping, "timeout": timeout_s})
