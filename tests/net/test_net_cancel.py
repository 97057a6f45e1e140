"""A cancel ends a send at once, wherever it waits; nothing is written after it; what was written is told."""

from __future__ import annotations

import socket
import threading
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread
from time import perf_counter
from typing import TYPE_CHECKING, Any

import pytest

from moeconsole.core.exchange import Exchange, Outcome, PreparedRequest
from moeconsole.net.cancel import CancelToken
from moeconsole.net.client import send
from tests.helpers.fault_server import (
    OK,
    Fault,
    FaultServer,
    Wire,
    answers,
    answers_and_hangs,
    drips,
    full_backlog,
    hangs,
)
from tests.helpers.sending import QUICK, assert_unanswered, request_to, server_context

if TYPE_CHECKING:
    from collections.abc import Callable

SOCKETS = Path("/proc/net/tcp")
linux_alone = pytest.mark.skipif(not SOCKETS.exists(), reason="a full queue keeps a connect waiting on Linux")
PARTIAL = b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\npart"
ENDLESS = b"HTTP/1.1 200 OK\r\n\r\npart"


def cancelled_send(request: PreparedRequest, when: Callable[[], object]) -> tuple[Exchange, float]:
    """Sends, cancels from here when `when` returns; also gives the seconds from the cancel to the return."""
    token = CancelToken()
    results: list[tuple[Exchange, float]] = []

    def work() -> None:
        results.append((send(request, QUICK, token), perf_counter()))

    thread = Thread(target=work)
    thread.start()
    when()
    start = perf_counter()
    token.cancel()
    thread.join()
    exchange, end = results[0]
    return exchange, end - start


@pytest.mark.parametrize("tls", [False, True], ids=["http", "TLS"])
@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(answers_and_hangs(b""), id="waiting"),
        pytest.param(answers_and_hangs(b"HTTP/1.1 200 OK\r\nX-A"), id="reading headers"),
        pytest.param(answers_and_hangs(PARTIAL), id="reading a body"),
        pytest.param(answers_and_hangs(ENDLESS), id="reading a body without length"),
        pytest.param(drips(ENDLESS), id="reading a drip"),
    ],
)
def test_a_cancel_after_the_request(fault: Fault, tls: bool) -> None:
    with FaultServer(fault, tls=server_context() if tls else None) as server:
        exchange, took_s = cancelled_send(request_to(server.url), lambda: server.arrived.wait(5))
    assert_unanswered(exchange, Outcome.CANCELLED, "cancelled")
    assert exchange.request_may_have_left
    assert "may have recorded" in (exchange.error or "")
    assert took_s < 1
    assert len(server.received) == 1


@linux_alone
def test_a_cancel_while_connecting() -> None:
    with full_backlog() as port:
        url = f"http://127.0.0.1:{port}/v1/event/APPID"
        exchange, took_s = cancelled_send(request_to(url), lambda: wait_for_a_connect(port))
    assert_unanswered(exchange, Outcome.CANCELLED, "cancelled")
    assert exchange.error == "Cancelled. Nothing was sent."
    assert not exchange.request_may_have_left
    assert took_s < 1


def test_a_cancel_in_the_tls_handshake() -> None:
    with FaultServer(hangs) as server:
        url = server.url.replace("http:", "https:")
        exchange, took_s = cancelled_send(request_to(url), lambda: server.accepted.wait(5))
    assert_unanswered(exchange, Outcome.CANCELLED, "cancelled")
    assert not exchange.request_may_have_left
    assert took_s < 1


def test_a_cancel_while_the_request_is_written() -> None:
    reached = Event()

    def reads_no_further(wire: Wire) -> None:
        wire.sock.recv(100)
        reached.set()
        wire.server.stopping.wait(10)

    with FaultServer(reads_no_further) as server:
        request = request_to(server.url, body=b"x" * 20_000_000)
        exchange, took_s = cancelled_send(request, lambda: reached.wait(5))
    assert_unanswered(exchange, Outcome.CANCELLED, "cancelled")
    assert exchange.request_may_have_left
    assert took_s < 1


@pytest.fixture
def stuck_lookup(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A resolver that answers when the test lets it: (it was asked, let it answer)."""
    asked, answer = Event(), Event()
    real = socket.getaddrinfo

    def lookup(*args: Any, **options: Any) -> Any:
        asked.set()
        assert answer.wait(10)
        return real(*args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    yield asked, answer
    answer.set()


def test_a_cancel_during_a_lookup_gives_the_worker_up_and_it_sends_nothing_later(
    stuck_lookup: tuple[Event, Event],
) -> None:
    asked, answer = stuck_lookup
    with FaultServer(answers(OK)) as server:
        exchange, took_s = cancelled_send(request_to(server.url), lambda: asked.wait(5))
        answer.set()
        join_given_up_workers()
    assert_unanswered(exchange, Outcome.CANCELLED, "cancelled")
    assert not exchange.request_may_have_left
    assert took_s < 1
    assert server.connections == 0


def test_the_deadline_during_a_lookup(stuck_lookup: tuple[Event, Event]) -> None:
    _, answer = stuck_lookup
    with FaultServer(answers(OK)) as server:
        exchange = send(request_to(server.url), replace(QUICK, timeout_s=0.2))
        answer.set()
        join_given_up_workers()
    assert_unanswered(exchange, Outcome.NOT_SENT, "timeout")
    assert 200 <= exchange.elapsed_ms < 400
    assert server.connections == 0


@linux_alone
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_deadline_before_the_request(scheme: str) -> None:
    """In a connect, and in a handshake."""
    options = replace(QUICK, timeout_s=0.3)
    with full_backlog() as port, FaultServer(hangs) as server:
        connect_to = port if scheme == "http" else server.port
        exchange = send(request_to(f"{scheme}://127.0.0.1:{connect_to}/v1/event/APPID"), options)
    assert_unanswered(exchange, Outcome.NOT_SENT, "timeout")
    assert 250 <= exchange.elapsed_ms < 500


@linux_alone
def test_the_connect_timeout_is_shorter_than_the_deadline() -> None:
    options = replace(QUICK, connect_timeout_s=0.2)
    with full_backlog() as port:
        exchange = send(request_to(f"http://127.0.0.1:{port}/v1/event/APPID"), options)
    assert_unanswered(exchange, Outcome.NOT_SENT, "timeout")
    assert 200 <= exchange.elapsed_ms < 400


def test_cancelled_before_it_began() -> None:
    token = CancelToken()
    token.cancel()
    with FaultServer(answers(OK)) as server:
        exchange = send(request_to(server.url), QUICK, token)
    assert_unanswered(exchange, Outcome.CANCELLED, "cancelled")
    assert server.connections == 0


def test_a_cancel_after_the_answer_changes_nothing() -> None:
    token = CancelToken()
    with FaultServer(answers(OK)) as server:
        exchange = send(request_to(server.url), QUICK, token)
        token.cancel()
    assert exchange.outcome is Outcome.ANSWERED


def test_a_token_runs_each_closer_once_and_only_within_its_block() -> None:
    calls: list[str] = []
    token = CancelToken()
    with token.closing(lambda: calls.append("gone")):
        pass
    with token.closing(lambda: calls.append("there")):
        assert not token.cancelled
        token.cancel()
        token.cancel()
        assert token.cancelled
    with token.closing(lambda: calls.append("late")):
        assert calls == ["there", "late"]


def wait_for_a_connect(port: int) -> None:
    """Until a connect to that port is under way: Linux lists it as SYN_SENT (02)."""
    wanted = f"0100007F:{port:04X} 02"
    deadline = perf_counter() + 5
    while perf_counter() < deadline:
        if wanted in SOCKETS.read_text():
            return
    pytest.fail("no connect was seen")


def join_given_up_workers() -> None:
    for thread in threading.enumerate():
        if thread.name == "moeconsole-send":
            thread.join(5)
