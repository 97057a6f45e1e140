"""What goes out is what was prepared, and each way in which the network can fail has its outcome."""

from __future__ import annotations

import gzip
import os
import socket
import zlib
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.connections import Connection, ProxyMode
from moeconsole.core.exchange import Outcome, PreparedRequest
from moeconsole.net.client import TransportOptions, send
from tests.helpers.fault_server import (
    OK,
    Fault,
    FaultServer,
    Wire,
    answers,
    answers_and_hangs,
    answers_and_resets,
    drips,
    free_port,
    resets_at_once,
    response,
)
from tests.helpers.sending import BODY, QUICK, assert_unanswered, request_to

if TYPE_CHECKING:
    from pathlib import Path

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
GZIP = "Content-Encoding: gzip"


def test_every_byte_of_the_request_arrives_as_it_was_prepared() -> None:
    headers = (
        ("X-Forwarded-For", "203.0.113.7, 198.51.100.2"),
        ("content-TYPE", "application/json"),
        ("User-Agent", "Moe Console"),
        ("X-Twice", "one"),
        ("X-Twice", "zwei-ü"),
        ("Accept-Encoding", "gzip"),
        ("Content-Length", str(len(BODY))),
    )
    with FaultServer(answers(OK)) as server:
        url = server.url + "%2Fa%20b?project_code=a%26b&x=%C3%BC"
        exchange = send(request_to(url, headers=headers), QUICK)
    assert exchange.ok
    (received,) = server.received
    assert received.start_line == "POST /v1/event/APPID%2Fa%20b?project_code=a%26b&x=%C3%BC HTTP/1.1"
    assert received.header_lines == [
        f"Host: 127.0.0.1:{server.port}",
        "Authorization: Basic QVBQSUQ6a2V5LW9mLXRoZS10ZXN0cw==",
        *(f"{name}: {value}" for name, value in headers),
    ]
    assert received.body == BODY


def test_only_what_http_needs_is_added() -> None:
    with FaultServer(answers(OK)) as server:
        send(PreparedRequest("POST", server.url, (), BODY), QUICK)
        send(PreparedRequest("GET", server.url, (), b""), QUICK)
    post, get = server.received
    assert post.header_lines == [
        f"Host: 127.0.0.1:{server.port}",
        "Accept-Encoding: gzip",
        f"Content-Length: {len(BODY)}",
    ]
    assert get.header_lines == [f"Host: 127.0.0.1:{server.port}", "Accept-Encoding: gzip"]


@pytest.mark.parametrize("size", [0, 1, 131_072, 2_000_000])
def test_a_body_of_any_size_arrives_whole_and_once(size: int) -> None:
    body = os.urandom(size)
    with FaultServer(answers(OK)) as server:
        assert send(request_to(server.url, body=body), QUICK).ok
    assert [received.body for received in server.received] == [body]


def test_the_answer_is_kept_as_it_came() -> None:
    data = response(
        b"\xff\x00 any bytes", "X-Request-Id: 7", "Set-Cookie: a=1", "Set-Cookie: b=2", status="418 I'm ü"
    )
    with FaultServer(answers(data)) as server:
        exchange = send(request_to(server.url), QUICK)
    assert exchange.outcome is Outcome.ANSWERED
    assert not exchange.ok
    answer = exchange.response
    assert answer is not None
    assert (answer.status, answer.reason, answer.body) == (418, "I'm ü", b"\xff\x00 any bytes")
    assert answer.headers == (
        ("X-Request-Id", "7"),
        ("Set-Cookie", "a=1"),
        ("Set-Cookie", "b=2"),
        ("Content-Length", "12"),
    )
    assert not answer.truncated


def test_the_phases_are_timed_and_add_up() -> None:
    with FaultServer(answers(OK)) as server:
        exchange = send(request_to(server.url), QUICK)
    timings = exchange.timings
    assert timings.tls_ms is None
    phases = [timings.dns_ms, timings.connect_ms, timings.first_byte_ms, timings.body_ms]
    known = [phase for phase in phases if phase is not None]
    assert len(known) == 4
    assert all(phase >= 0 for phase in known)
    assert sum(known) <= exchange.elapsed_ms


@pytest.mark.parametrize(
    ("data", "body"),
    [
        pytest.param(response(b""), b"", id="empty"),
        pytest.param(response(b"", status="204 No Content"), b"", id="204"),
        pytest.param(response(b"<html>", "Content-Type: text/html", status="502 Bad"), b"<html>", id="HTML"),
        pytest.param(b"HTTP/1.1 200 OK\r\n\r\nuntil the end", b"until the end", id="no length"),
        pytest.param(CHUNKED + b"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", b"abcde", id="chunks"),
        pytest.param(response(b"x", *(f"X-{n}: {n}" for n in range(98))), b"x", id="99 headers"),
        pytest.param(response(gzip.compress(b"zipped"), GZIP), b"zipped", id="gzip"),
        pytest.param(
            response(zlib.compress(b"deflated"), "Content-Encoding: deflate"), b"deflated", id="deflate"
        ),
        pytest.param(response(b"?", "Content-Encoding: br"), b"?", id="an encoding that we did not ask for"),
        pytest.param(b"HTTP/1.1 100 Continue\r\n\r\n" + OK, b'{"status":"success"}', id="100 first"),
        pytest.param(
            b"HTTP/1.0 200\r\nNo colon here\r\n\r\nx", b"x", id="broken line", marks=pytest.mark.expect_logs
        ),
    ],
)
def test_answers_of_every_shape_are_answers(data: bytes, body: bytes) -> None:
    with FaultServer(answers(data)) as server:
        exchange = send(request_to(server.url), QUICK)
    assert exchange.outcome is Outcome.ANSWERED, exchange
    assert exchange.response is not None
    assert exchange.response.body == body
    assert len(server.received) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_shown_and_not_followed(status: int) -> None:
    with FaultServer(answers(OK)) as other:
        redirect = response(b"", f"Location: {other.url}", status=f"{status} Elsewhere")
        with FaultServer(answers(redirect)) as server:
            exchange = send(request_to(server.url), QUICK)
    assert exchange.response is not None
    assert exchange.response.status == status
    assert exchange.response.header("location") == other.url
    assert (len(server.received), other.connections) == (1, 0)


@pytest.mark.parametrize(
    "headers",
    [["Retry-After: 0"], ["Connection: close"]],
)
@pytest.mark.parametrize("status", [408, 413, 429, 500, 503])
def test_no_status_is_tried_again(status: int, headers: list[str]) -> None:
    with FaultServer(answers(response(b"", *headers, status=f"{status} No"))) as server:
        exchange = send(request_to(server.url), QUICK)
    assert exchange.response is not None
    assert exchange.response.status == status
    assert server.connections == 1


def test_at_most_the_cap_of_an_answer_is_kept() -> None:
    cap = TransportOptions().max_response_bytes
    with FaultServer(answers_and_hangs(response(b"x" * (cap + 5)))) as server:
        exchange = send(request_to(server.url), QUICK)
    assert exchange.response is not None
    assert (len(exchange.response.body), exchange.response.truncated) == (10 * 1024 * 1024, True)


@pytest.mark.parametrize(("size", "truncated"), [(999, False), (1000, False), (1001, True)])
def test_the_cap_is_exact(size: int, truncated: bool) -> None:
    options = TransportOptions(max_response_bytes=1000)
    with FaultServer(answers(response(gzip.compress(b"x" * size), GZIP))) as server:
        answer = send(request_to(server.url), options).response
    assert answer is not None
    assert (len(answer.body), answer.truncated) == (min(size, 1000), truncated)


@pytest.mark.parametrize("layers", [1, 2])
def test_a_bomb_is_cut_at_the_cap(layers: int) -> None:
    """1 GB of zeros; in two layers of gzip it is a few KB on the wire."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    first, block = (packer.compress(bytes(1024 * 1024)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    bomb = first + block * 1023  # after a full flush a block depends on nothing before it
    for _ in range(layers - 1):
        bomb = gzip.compress(bomb)
    encoding = "Content-Encoding: " + ", ".join(["gzip"] * layers)
    with FaultServer(answers(response(bomb, encoding))) as server:
        exchange = send(request_to(server.url), QUICK)
    assert exchange.response is not None, exchange
    assert exchange.response.body == bytes(10 * 1024 * 1024)
    assert exchange.response.truncated


@pytest.mark.parametrize(
    ("fault", "failure"),
    [
        pytest.param(answers_and_resets(b""), "broken", id="reset before the answer"),
        pytest.param(answers(b""), "broken", id="end before the answer"),
        pytest.param(answers(b"HTTP/1.1 200 OK\r\n"), "broken", id="end after the status line"),
        pytest.param(answers(b"HTTP/1.1 200 OK\r\nX-A: b\r\n"), "broken", id="end after a header"),
        pytest.param(answers(b"HTTP/1.1 200 OK\r\nX-"), "broken", id="end in a header"),
        pytest.param(
            answers_and_resets(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nx"),
            "broken",
            id="reset in body",
        ),
        pytest.param(
            answers(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nx"), "broken", id="truncated body"
        ),
        pytest.param(answers(CHUNKED + b"3\r\nabc\r\nzz\r\n"), "broken", id="bad chunk"),
        pytest.param(answers(CHUNKED + b"3\r\nabc\r\n"), "broken", id="end between chunks"),
        pytest.param(answers(CHUNKED + b"9\r\nabc"), "broken", id="end in a chunk"),
        pytest.param(answers(response(b"this is no gzip", GZIP)), "unreadable", id="bad gzip"),
        pytest.param(answers(response(b"x", "Content-Length: 2")), "unreadable", id="two lengths"),
        pytest.param(answers(b"SSH-2.0-OpenSSH_9.2\r\n"), "unreadable", id="another protocol"),
        pytest.param(answers(b"HTTP/1.1 two hundred\r\n\r\n"), "unreadable", id="garbage for a status"),
        pytest.param(answers(b"\x16\x03\x01\x00" * 100), "unreadable", id="binary"),
        pytest.param(answers(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000), "unreadable", id="endless header"),
        pytest.param(answers(response(b"", *["X: y"] * 100)), "unreadable", id="over 100 headers"),
    ],
)
def test_what_fails_after_the_request_is_unknown(fault: Fault, failure: str) -> None:
    with FaultServer(fault) as server:
        exchange = send(request_to(server.url), QUICK)
    assert_unanswered(exchange, Outcome.UNKNOWN, failure)
    assert (len(server.received), server.connections) == (1, 1)


def test_the_status_of_a_broken_answer_is_told() -> None:
    with FaultServer(answers(b"HTTP/1.1 503 Busy\r\nContent-Length: 50\r\n\r\nx")) as server:
        exchange = send(request_to(server.url), QUICK)
    assert exchange.error is not None
    assert "The answer's status was 503." in exchange.error


def test_a_refused_connection_is_not_sent() -> None:
    exchange = send(request_to(f"http://127.0.0.1:{free_port()}/v1/event/APPID"), QUICK)
    assert_unanswered(exchange, Outcome.NOT_SENT, "refused")


def test_a_host_without_an_address_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def knows_nobody(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", knows_nobody)
    exchange = send(request_to("https://no.such.example.test/v1/event/APPID"), QUICK)
    assert_unanswered(exchange, Outcome.NOT_SENT, "dns")
    assert "no.such.example.test" in (exchange.error or "")


def test_every_address_of_a_host_is_tried_until_one_connects(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first is of a family that no system knows, the second refuses."""
    with FaultServer(answers(OK)) as server:
        addresses = [(255, 1), (socket.AF_INET, free_port()), (socket.AF_INET, server.port)]

        def knows_three(*_: object, **__: object) -> list[object]:
            return [(family, socket.SOCK_STREAM, 0, "", ("127.0.0.1", port)) for family, port in addresses]

        monkeypatch.setattr(socket, "getaddrinfo", knows_three)
        assert send(request_to("http://localhost/v1/event/APPID"), QUICK).ok
    assert len(server.received) == 1


def test_a_request_cut_in_the_middle_is_unknown_and_never_repeated() -> None:
    def takes_a_little(wire: Wire) -> None:
        wire.sock.recv(100)
        wire.reset()

    with FaultServer(takes_a_little) as server:
        exchange = send(request_to(server.url, body=b"x" * 20_000_000), QUICK)
    assert_unanswered(exchange, Outcome.UNKNOWN, "broken")
    assert server.connections == 1


def test_an_answer_before_the_end_of_the_request_counts() -> None:
    """As servers do that refuse a body for its size."""

    def refuses_early(wire: Wire) -> None:
        wire.sock.recv(100)
        wire.send(response(b"too large", status="413 Too Large"))
        wire.hang()

    with FaultServer(refuses_early) as server:
        exchange = send(request_to(server.url, body=b"x" * 20_000_000), QUICK)
    assert exchange.response is not None, exchange
    assert (exchange.response.status, exchange.response.body) == (413, b"too large")


def test_a_connection_that_is_gone_at_once_is_one_failure() -> None:
    """Whether a byte of the request was taken first is the system's timing; either is told as what it was."""
    with FaultServer(resets_at_once) as server:
        exchange = send(request_to(server.url), QUICK)
    expected = Outcome.UNKNOWN if exchange.request_may_have_left else Outcome.NOT_SENT
    assert_unanswered(exchange, expected, "broken")
    assert server.connections == 1


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(b"", id="in the status line"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX-Slow: ", id="in the headers"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", id="in the body"),
        pytest.param(b"HTTP/1.1 200 OK\r\n\r\n", id="in a body without length"),
    ],
)
def test_the_deadline_holds_under_a_drip(head: bytes) -> None:
    options = TransportOptions(timeout_s=0.3)
    with FaultServer(drips(head)) as server:
        exchange = send(request_to(server.url), options)
    assert_unanswered(exchange, Outcome.UNKNOWN, "timeout")
    assert 300 <= exchange.elapsed_ms < 500


def test_a_netrc_and_the_environment_have_no_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login mallory password other\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(netrc))
    with FaultServer(answers(OK)) as server, FaultServer(answers(OK)) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        with_key = send(request_to(server.url), QUICK)
        without = send(PreparedRequest("POST", server.url, (), BODY), QUICK)
    assert (with_key.ok, without.ok, proxy.connections) == (True, True, 0)
    first, second = server.received
    assert first.header("Authorization") == "Basic QVBQSUQ6a2V5LW9mLXRoZS10ZXN0cw=="
    assert second.header("Authorization") is None


def test_the_options_of_a_connection() -> None:
    connection = Connection(
        "1",
        "Demo",
        "APPID",
        proxy_mode=ProxyMode.MANUAL,
        proxy_url="http://u:pw@p:1",
        ca_bundle="ca.pem",
        timeout_s=7,
    )
    options = TransportOptions.from_connection(connection)
    assert options == TransportOptions(
        7, 10.0, ProxyMode.MANUAL, "http://u:pw@p:1", "ca.pem", 10 * 1024 * 1024
    )
    assert "pw" not in repr(options)
