"""HTTP as it is met: kept connections, other clients, and everything that is no HTTP at all."""

from __future__ import annotations

import json
import random
import socket
from typing import TYPE_CHECKING

import pytest
import requests

from moeconsole.core.secret import Secret
from moeconsole.sandbox.checks import MAX_BODY_BYTES
from tests.helpers.sandbox_client import API_KEY, APP_ID, PATH, Client, basic, payload

if TYPE_CHECKING:
    from tests.sandbox.conftest import MakeSandbox

BODY = json.dumps(payload()).encode()


def head(*lines: str, method: str = "POST", path: str = PATH, version: str = "HTTP/1.1") -> bytes:
    usual = ("Host: 127.0.0.1", "Content-Type: application/json", f"Authorization: {basic()}")
    return "\r\n".join((f"{method} {path} {version}", *usual, *lines, "", "")).encode("latin-1")


def status_of(answer: bytes) -> int:
    assert answer.startswith(b"HTTP/1.1 "), answer[:100]
    return int(answer.split(b" ", 2)[1])


def test_one_connection_serves_many_requests(client: Client) -> None:
    connection = client.connection()
    try:
        for status, names in ((200, payload()), (400, payload(type="x")), (200, payload())):
            assert client.request(body=names, connection=connection).status == status
        assert client.request("GET", "/nowhere", connection=connection).status == 404
        assert client.request(body=payload(), connection=connection).status == 200
    finally:
        connection.close()


def test_requests_session(client: Client) -> None:
    with requests.Session() as session:
        session.trust_env = False
        for _ in range(3):
            answer = session.post(
                f"{client.server.url}{PATH}", json=payload(), auth=(APP_ID, API_KEY), timeout=10
            )
            assert answer.status_code == 200
        answer = session.post(
            f"{client.server.url}{PATH}",
            data=b"x" * 5_000_000,
            headers={"Content-Type": "application/json"},
            auth=(APP_ID, API_KEY),
            timeout=10,
        )
        assert answer.status_code == 413


def test_http_1_0_is_answered_and_closed(client: Client) -> None:
    answer = client.raw(head(f"Content-Length: {len(BODY)}", version="HTTP/1.0") + BODY, half_close=False)
    assert status_of(answer) == 200
    assert b"Connection: close" in answer


def test_a_body_of_exactly_the_limit_is_read(client: Client) -> None:
    padded = BODY[:-1] + b" " * (MAX_BODY_BYTES - len(BODY)) + b"}"
    assert client.request(body=padded).status == 200
    assert client.request(body=padded + b" ").status == 413


@pytest.mark.parametrize("size", [MAX_BODY_BYTES + 1, 20_000_000])
def test_a_body_over_the_limit_is_answered_cleanly_however_large(client: Client, size: int) -> None:
    answer = client.request(body=b"x" * size)
    assert (answer.status, answer.error["type"]) == (413, "Payload too large")
    assert answer.headers["connection"] == "close"


def test_a_length_beyond_all_measure_is_refused_before_the_body(client: Client) -> None:
    for digits in (12, 400):
        assert status_of(client.raw(head("Content-Length: " + "9" * digits))) == 413


def test_expect_100_continue(client: Client) -> None:
    with socket.create_connection(client.address, timeout=10) as channel:
        channel.sendall(head(f"Content-Length: {len(BODY)}", "Expect: 100-continue"))
        assert channel.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        channel.sendall(BODY)
        assert status_of(channel.recv(10_000)) == 200


def test_expect_100_continue_is_refused_where_the_body_would_be(client: Client) -> None:
    for line, status in (("Content-Length: 200000", 413), ("Content-Length: x", 400)):
        assert status_of(client.raw(head(line, "Expect: 100-continue"))) == status


def chunked(*parts: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts)


def test_a_body_in_chunks(client: Client) -> None:
    data = chunked(BODY[:10], BODY[10:30], BODY[30:]) + b"0\r\nX-Trailer: 1\r\n\r\n"
    answer = client.raw(head("Transfer-Encoding: chunked") + data)
    assert status_of(answer) == 200
    assert client.server.inbox.entries()[0].body == BODY


def test_chunks_over_the_limit(client: Client) -> None:
    data = chunked(*[b"x" * 60_000] * 3) + b"0\r\n\r\n"
    assert status_of(client.raw(head("Transfer-Encoding: chunked") + data)) == 413
    assert status_of(client.raw(head("Transfer-Encoding: chunked") + b"ffffffffffff\r\n")) == 413


@pytest.mark.parametrize(
    "data",
    [
        head("Content-Length: -5"),
        head("Content-Length: +5"),
        head("Content-Length: five"),
        head("Content-Length: 0x10"),
        head("Content-Length: \xb2"),
        head("Content-Length: "),
        head("Content-Length: 5", "Content-Length: 6") + b"12345",
        head("Content-Length: 5", "Transfer-Encoding: chunked") + b"0\r\n\r\n",
        head("Transfer-Encoding: gzip, chunked") + b"0\r\n\r\n",
        head("Transfer-Encoding: identity"),
        head("Transfer-Encoding: chunked") + b"xyz\r\n",
        head("Transfer-Encoding: chunked") + b"-1\r\n",
        head("Transfer-Encoding: chunked") + b"\r\n",
        head("Transfer-Encoding: chunked") + b"2\r\nabc\r\n0\r\n\r\n",
        head("Transfer-Encoding: chunked") + b"5;" + b"e" * 100_000 + b"\r\n",
        head("Transfer-Encoding: chunked") + b"0\r\n" + b"A: b\r\n" * 200 + b"\r\n",
        f"POST {PATH} HTTP/1.1\r\n\r\n".encode(),  # no Host
        b"POST http://[bad HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"POST / HTTP/x.y\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 nonsense of TLS\r\n\r\n",
        b"nonsense\r\n\r\n",
    ],
)
def test_what_is_no_http_is_answered_with_400_and_a_json_body(client: Client, data: bytes) -> None:
    answer = client.raw(data)
    assert status_of(answer) == 400
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["status"] == "fail"
    assert client.send().status == 200


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"POST /" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
        (head("X-Long: " + "x" * 70_000), 431),
        (head(*[f"X-{n}: 1" for n in range(200)]), 431),
        (b"POST / HTTP/3.0\r\nHost: localhost\r\n\r\n", 505),
    ],
)
def test_what_is_too_much_or_too_new(client: Client, data: bytes, status: int) -> None:
    assert status_of(client.raw(data)) == status


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\r\n",
        b"POST",
        b"POST / HT",
        head("Content-Length: 100") + b"{",
        head("Transfer-Encoding: chunked") + b"5\r\nab",
    ],
)
def test_a_client_that_leaves_early_is_nothing_to_speak_of(client: Client, data: bytes) -> None:
    client.raw(data)
    assert client.send().status == 200
    assert len(client.server.inbox.entries()) == 1


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"POST /v1/event",
        head("Content-Length: 100"),
        head("Content-Length: 100") + b"{",
        head("Transfer-Encoding: chunked") + b"5\r\nab",
    ],
)
def test_a_silent_client_is_given_up(make_sandbox: MakeSandbox, data: bytes) -> None:
    client = make_sandbox(app_id=APP_ID, api_key=Secret(API_KEY), timeout_s=0.1)
    assert client.raw(data, half_close=False) == b""


def test_a_body_that_drips_has_a_deadline(make_sandbox: MakeSandbox) -> None:
    client = make_sandbox(app_id=APP_ID, api_key=Secret(API_KEY), timeout_s=0.3)
    with socket.create_connection(client.address, timeout=0.02) as channel:
        channel.sendall(head("Content-Length: 100000"))
        for _ in range(10_000):
            try:
                channel.sendall(b"x")
                if not channel.recv(10):
                    return
            except TimeoutError:
                continue
            except OSError:
                return
        pytest.fail("the server still reads")


def test_only_names_of_this_machine_are_answered(client: Client) -> None:
    """A web page whose name points at this machine does not get at the inbox."""
    for host in (
        "evil.example",
        "evil.example:80",
        "127.0.0.1.evil.example",
        "10.0.0.1",
        "",
        "[::1",
        "a@b.example",
    ):
        answer = client.raw(f"GET /sandbox/events HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        assert status_of(answer) == 421, host
    for host in ("localhost", "localhost:8080", "127.0.0.1", "[::1]:9", "127.1.2.3"):
        answer = client.raw(
            f"GET /sandbox/events HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()
        )
        assert status_of(answer) == 200, host


def test_an_absolute_address_is_understood(client: Client) -> None:
    path = f"{client.server.url}{PATH}"
    answer = client.raw(head(f"Content-Length: {len(BODY)}", "Connection: close", path=path) + BODY)
    assert status_of(answer) == 200


def test_pipelined_requests_are_answered_in_turn(client: Client) -> None:
    one = head(f"Content-Length: {len(BODY)}") + BODY
    answer = client.raw(one + one + head("Content-Length: 0", "Connection: close"))
    assert answer.count(b"HTTP/1.1 200 ") == 2
    assert answer.count(b"HTTP/1.1 400 ") == 1


def test_random_bytes_and_damaged_requests_end_nothing(client: Client) -> None:
    chance = random.Random(7)
    whole = head(f"Content-Length: {len(BODY)}") + BODY
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        client.raw(bytes(data[: chance.randint(1, len(data))]))
    client.server.inbox.clear()
    assert client.send().status == 200
