"""Sends one prepared request and says how that ended. No retries, no history, no opinion on the answer.

Import it late: `requests` takes 87 ms to load.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Thread
from time import perf_counter
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from moeconsole.core.connections import Connection, ProxyMode
from moeconsole.core.exchange import Exchange, Outcome, PreparedRequest, Response
from moeconsole.net import failures
from moeconsole.net.attempt import Attempt, Stop
from moeconsole.net.cancel import CancelToken
from moeconsole.net.failures import NOTHING_SENT, Circumstances, RefusedError
from moeconsole.net.outgoing import outgoing, proxy_for
from moeconsole.net.tls import tls_context
from moeconsole.net.transport import Way, exchange

if TYPE_CHECKING:
    import ssl

_GRACE_S: Final = 0.02
_SLICE_S: Final = 0.2


@dataclass(frozen=True, slots=True)
class TransportOptions:
    """How to get to the server.

    Attributes:
        timeout_s: the total deadline of one send, from the call to the last byte of the answer.
        connect_timeout_s: of each address that the host has.
        proxy_url: for `ProxyMode.MANUAL`; may hold a password.
        ca_bundle: a file or a folder of certificates; empty: those of certifi.
        max_response_bytes: how much of the decompressed answer is kept.
    """

    timeout_s: float = 30.0
    connect_timeout_s: float = 10.0
    proxy_mode: ProxyMode = ProxyMode.NONE
    proxy_url: str = field(default="", repr=False)
    ca_bundle: str = ""
    max_response_bytes: int = 10 * 1024 * 1024

    @classmethod
    def from_connection(cls, connection: Connection) -> TransportOptions:
        return cls(
            timeout_s=connection.timeout_s,
            proxy_mode=connection.proxy_mode,
            proxy_url=connection.proxy_url,
            ca_bundle=connection.ca_bundle,
        )


def send(request: PreparedRequest, options: TransportOptions, cancel: CancelToken | None = None) -> Exchange:
    """One attempt, at most `options.timeout_s` long: blocks; a cancel ends it within milliseconds.

    The caller's thread is the watchdog of a worker that does the waiting. A worker that can't be woken (it
    looks a name up, or this system does not end a connect) is given up: it finds the attempt stopped before
    it can write.

    Whatever the network and the answer do is in the Exchange; an exception is a bug of ours, or an interrupt.
    """
    start = perf_counter()
    elapsed_ms = 0.0
    attempt = Attempt()
    token = cancel if cancel is not None else CancelToken()
    with token.closing(attempt.cancel):
        if not attempt.over.is_set():
            worker = Thread(
                target=_work, args=(attempt, request, options), name="moeconsole-send", daemon=True
            )
            worker.start()
            try:
                _wait(attempt, start + options.timeout_s)
            finally:
                attempt.stop(Stop.DEADLINE)  # or for an interrupt; does nothing where the work has ended
            elapsed_ms = (perf_counter() - start) * 1000
            worker.join(_GRACE_S)
    return _exchange(attempt, request, options, elapsed_ms)


def _wait(attempt: Attempt, until: float) -> None:
    """Until the attempt is over, or the deadline. In slices, since Ctrl+C can't end a wait on Windows."""
    while (left := until - perf_counter()) > 0 and not attempt.over.wait(min(left, _SLICE_S)):
        pass


def _work(attempt: Attempt, request: PreparedRequest, options: TransportOptions) -> None:
    """The worker: ends with a result of the attempt, whatever happens."""
    try:
        result: Response | Exception = _attempt(attempt, request, options)
    except Exception as error:  # noqa: BLE001  # the worker's border: `_exchange` sorts failures from bugs
        result = error
    attempt.finish(result)


def _attempt(attempt: Attempt, request: PreparedRequest, options: TransportOptions) -> Response:
    prepared = outgoing(request)
    way = Way(
        context=_context(request.url, options.ca_bundle),
        proxy=proxy_for(request.url, options.proxy_mode, options.proxy_url),
        connect_timeout_s=min(options.connect_timeout_s, options.timeout_s),
        read_timeout_s=options.timeout_s,
    )
    return exchange(attempt, prepared, way, options.max_response_bytes)


def _context(url: str, ca_bundle: str) -> ssl.SSLContext | None:
    if urlsplit(url).scheme != "https":
        return None
    try:
        return tls_context(ca_bundle)
    except OSError as error:
        raise RefusedError(
            "ca_bundle", f"The CA bundle {ca_bundle} can't be read or holds no certificate. {NOTHING_SENT}"
        ) from error


def _exchange(
    attempt: Attempt, request: PreparedRequest, options: TransportOptions, elapsed_ms: float
) -> Exchange:
    """What the attempt came to. After a stop there is no result: nothing of what the worker saw counts."""
    result = attempt.result
    may_have_left = attempt.request_may_have_left
    timings = attempt.phases.frozen()
    if isinstance(result, Response):
        return Exchange(Outcome.ANSWERED, elapsed_ms, result, timings=timings, request_may_have_left=True)
    given = Circumstances(_host_of(request.url), options.timeout_s, may_have_left, attempt.status)
    outcome = Outcome.UNKNOWN if may_have_left else Outcome.NOT_SENT
    if result is None:
        row = failures.CANCELLED if attempt.stopped_by is Stop.CANCELLED else failures.DEADLINE
        word, sentence = row.word, row.sentence(given)
        outcome = Outcome.CANCELLED if row is failures.CANCELLED else outcome
    else:
        explained = failures.explain(result, given)
        if explained is None:
            raise result
        word, sentence = explained
    return Exchange(
        outcome,
        elapsed_ms,
        error=sentence,
        failure=word,
        timings=timings,
        request_may_have_left=may_have_left,
    )


def _host_of(url: str) -> str:
    try:
        return urlsplit(url).hostname or "The server"
    except ValueError:
        return "The server"
