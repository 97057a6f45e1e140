"""The wire: connections that tell an attempt about their sockets, phases and writes; reading of an answer.

There is no `requests.Session`: what a session adds (environment, .netrc, redirects, cookies, hooks) is what
must not happen here. One adapter serves one attempt, so each attempt has a fresh connection.
"""

from __future__ import annotations

import http.client
import socket
from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from requests.adapters import HTTPAdapter
from typing_extensions import override
from urllib3 import HTTPResponse
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError, ProxyError

from moeconsole.core.exchange import Response

if TYPE_CHECKING:
    import ssl
    from io import BufferedReader

    import requests
    from urllib3.connectionpool import HTTPConnectionPool

    from moeconsole.net.attempt import Attempt

_CHUNK_BYTES: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Way:
    """How an attempt gets to the server; `context` is None for http."""

    context: ssl.SSLContext | None
    proxy: str | None
    connect_timeout_s: float
    read_timeout_s: float


def exchange(attempt: Attempt, request: requests.PreparedRequest, way: Way, max_bytes: int) -> Response:
    """Sends the request and reads the answer, at most `max_bytes` of its decompressed body.

    Raises:
        StoppedError: the attempt was stopped before this got to the request.
        Exception: whatever the libraries raise; `failures.explain` knows it.
    """
    adapter = _Adapter(attempt, way)
    try:
        answer = adapter.send(
            request,
            stream=True,
            timeout=(way.connect_timeout_s, way.read_timeout_s),
            verify=True,
            proxies={"https": way.proxy} if way.proxy else None,
        )
        try:
            raw = cast(HTTPResponse, answer.raw)
            start = perf_counter()
            body = _read(raw, max_bytes)
            attempt.phases.body_ms = _since(start)
            return Response(
                status=raw.status,
                reason=raw.reason or "",
                headers=tuple(raw.headers.items()),
                body=body[:max_bytes],
                truncated=len(body) > max_bytes,
            )
        finally:
            answer.close()
    finally:
        adapter.close()


def _read(raw: HTTPResponse, max_bytes: int) -> bytes:
    """The decompressed body: one byte more than `max_bytes` where there is more than that.

    `read1` gives what is there: `read` would wait for a whole chunk. The limit is on decompressed bytes.
    """
    chunks: list[bytes] = []
    left = max_bytes + 1
    while left > 0:
        chunk = raw.read1(min(left, _CHUNK_BYTES), decode_content=True)
        if not chunk:
            break
        chunks.append(chunk)
        left -= len(chunk)
    return b"".join(chunks)


def _since(start: float) -> float:
    return (perf_counter() - start) * 1000


class _HeadReader:
    """What http.client reads an answer's head from; it knows whether its last line, an empty one, came."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.at_end = False
        self.close, self.flush = file.close, file.flush

    def readline(self, limit: int = -1) -> bytes:
        line = self._file.readline(limit)
        self.at_end = line in {b"\r\n", b"\n"}
        return line


class _WholeHeadResponse(http.client.HTTPResponse):
    """http.client takes the end of the connection for the end of the head; a cut head is no answer."""

    @override
    def begin(self) -> None:
        file = self.fp
        reader = _HeadReader(file)
        self.fp = cast("BufferedReader", reader)
        super().begin()
        self.fp = file
        if not reader.at_end:
            raise http.client.IncompleteRead(b"")


class _WatchedConnection(HTTPConnection):
    """A connection of one attempt, which it tells about its socket before anything waits on it."""

    response_class = _WholeHeadResponse

    def __init__(self, attempt: Attempt, *args: Any, **options: Any) -> None:
        self._attempt = attempt
        self._connecting = False
        self._secured_from = 0.0
        super().__init__(*args, **options)

    @override
    def _new_conn(self) -> socket.socket:
        """Looks the host up and connects, as in urllib3, but for the attempt's knowing of it."""
        start = perf_counter()
        try:
            addresses = socket.getaddrinfo(self._dns_host, self.port, type=socket.SOCK_STREAM)
        except socket.gaierror as error:
            raise NameResolutionError(self.host, self, error) from error
        self._attempt.phases.dns_ms = _since(start)
        start = perf_counter()
        try:
            sock = self._first_that_connects(addresses)
        except TimeoutError as error:
            raise ConnectTimeoutError(self, f"Connection to {self.host} timed out") from error
        except OSError as error:
            raise NewConnectionError(self, f"Failed to establish a new connection: {error}") from error
        self._attempt.phases.connect_ms = _since(start)
        self._secured_from = perf_counter()
        return sock

    def _first_that_connects(self, addresses: list[Any]) -> socket.socket:
        problem = OSError("getaddrinfo returned no address")
        for family, kind, protocol, _, address in addresses:
            try:
                sock = socket.socket(family, kind, protocol)
            except OSError as error:  # an address of a family that this machine hasn't
                problem = error
                continue
            try:
                sock.settimeout(self.timeout)
                for option in self.socket_options or ():
                    sock.setsockopt(*option)
                self._attempt.watch(sock)
                sock.connect(address)
            except OSError as error:
                problem = error
                sock.close()
            except BaseException:  # a cancel, too: no socket stays open
                sock.close()
                raise
            else:
                return sock
        raise problem

    @override
    def connect(self) -> None:
        self._connecting = True
        super().connect()
        self._connecting = False

    def _tunnel(self) -> None:
        try:
            super()._tunnel()
        except (OSError, http.client.HTTPException) as error:
            raise ProxyError("The proxy opened no tunnel", error) from error
        self._secured_from = perf_counter()

    @override
    def send(self, data: Any) -> None:
        """Every byte of a request goes through here; those to a proxy, while connecting, are none of it."""
        if self.sock is None:
            self.connect()
        if self._connecting:
            super().send(data)
        else:
            self._attempt.write(self.sock, data)

    @override
    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as urllib3 does
        start = perf_counter()
        response = super().getresponse()
        self._attempt.phases.first_byte_ms = _since(start)
        self._attempt.status = response.status
        return response


class _WatchedTLSConnection(_WatchedConnection, HTTPSConnection):
    @override
    def connect(self) -> None:
        super().connect()
        self._attempt.phases.tls_ms = _since(self._secured_from)


class _Adapter(HTTPAdapter):
    """An adapter of one attempt: with our connections, and the shared TLS context."""

    def __init__(self, attempt: Attempt, way: Way) -> None:
        self._attempt = attempt
        self._context = way.context
        super().__init__(pool_connections=1, pool_maxsize=1)

    @override
    def get_connection_with_tls_context(self, *args: Any, **options: Any) -> HTTPConnectionPool:
        pool = cast("HTTPConnectionPool", super().get_connection_with_tls_context(*args, **options))
        watched = _WatchedTLSConnection if pool.scheme == "https" else _WatchedConnection
        pool.ConnectionCls = partial(watched, self._attempt)  # type: ignore[assignment]  # called like a class
        return pool

    @override
    def build_connection_pool_key_attributes(
        self, request: requests.PreparedRequest, *args: Any, **options: Any
    ) -> tuple[Any, Any]:
        host, _ = super().build_connection_pool_key_attributes(request, *args, **options)
        return host, {"ssl_context": self._context, "cert_reqs": "CERT_REQUIRED"} if self._context else {}

    @override
    def cert_verify(self, *args: Any, **options: Any) -> None:
        """The context verifies; requests would load its bundle into it again for each connection (24 ms)."""

    @override
    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        return super().proxy_manager_for(proxy, proxy_ssl_context=self._context, **options)
