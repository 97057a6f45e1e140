"""The listening socket and the threads behind it: one a connection, all of them gone when it is closed."""

from __future__ import annotations

import selectors
import socket
import sys
import time
from contextlib import suppress
from http.server import ThreadingHTTPServer
from socketserver import BaseRequestHandler, TCPServer
from threading import Thread, current_thread
from typing import Any, Final

from typing_extensions import override

MAX_CONNECTIONS: Final = 256
_JOIN_S: Final = 5.0


class Listener(ThreadingHTTPServer):
    """Bound when it is made. Owned by `SandboxServer`, on whose thread it is made, opened and closed."""

    allow_reuse_address = sys.platform != "win32"  # there it would let a second server have the port
    allow_reuse_port = False
    request_queue_size = 128
    timeout = 0  # of handle_request, which is called when there is something to accept

    def __init__(self, host: str, port: int, handler: type[BaseRequestHandler]) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), handler)
        self._wake_reader, self._wake_writer = socket.socketpair()
        self._thread = Thread(target=self._accept, name="sandbox-listener", daemon=True)
        # the listening thread's alone, and the closing one's once that has ended
        self._connections: dict[Thread, Any] = {}

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def open(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Ends every connection, whatever it is at, and waits for the threads."""
        self._wake_writer.send(b"x")
        self._thread.join()
        for connection in self._connections.values():
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        ends_at = time.monotonic() + _JOIN_S
        for thread in self._connections:
            if thread is not current_thread():  # a listener of the inbox may end the sandbox
                thread.join(max(ends_at - time.monotonic(), 0))
        self._wake_reader.close()
        self._wake_writer.close()
        self.server_close()

    def _accept(self) -> None:
        # serve_forever looks twice a second whether it should end; this sleeps until something happens
        with selectors.DefaultSelector() as selector:
            selector.register(self, selectors.EVENT_READ)
            selector.register(self._wake_reader, selectors.EVENT_READ)
            while all(key.fileobj is not self._wake_reader for key, _ in selector.select()):
                self.handle_request()

    @override
    def server_bind(self) -> None:
        # HTTPServer's asks the name service for the host's full name, which may take seconds
        TCPServer.server_bind(self)

    @override
    def process_request(self, request: Any, client_address: Any) -> None:
        self._connections = {
            thread: other for thread, other in self._connections.items() if thread.is_alive()
        }
        if len(self._connections) >= MAX_CONNECTIONS:
            self.shutdown_request(request)
            return
        thread = Thread(
            target=self.process_request_thread,
            args=(request, client_address),
            name="sandbox-connection",
            daemon=True,
        )
        thread.start()
        self._connections[thread] = request

    @override
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that left is nothing to speak of; the rest is a bug and goes to the exception hook."""
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            raise error
