"""Proxies come from our setting alone; a proxy never sees the key; loopback never goes through one."""

from __future__ import annotations

import os

import pytest

from moeconsole.core.connections import ProxyMode
from moeconsole.core.exchange import Outcome
from moeconsole.net.client import TransportOptions, send
from moeconsole.net.failures import RefusedError
from moeconsole.net.outgoing import proxy_for
from tests.helpers.fault_server import OK, Fault, FaultServer, Wire, answers, free_port
from tests.helpers.sending import BODY, CA_BUNDLE, assert_unanswered, request_to, server_context

URL = "https://events.example.test/v1/event/APPID"


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


def options(
    port: int, scheme: str = "http", user: str = "", mode: ProxyMode = ProxyMode.MANUAL
) -> TransportOptions:
    return TransportOptions(
        timeout_s=10, proxy_mode=mode, proxy_url=f"{scheme}://{user}127.0.0.1:{port}", ca_bundle=CA_BUNDLE
    )


def tunnels(wire: Wire) -> None:
    """A proxy and, behind it, the server of events.example.test."""
    wire.request()
    wire.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
    wire.secure(server_context())
    wire.request()
    wire.send(OK)


def speaks_no_tls(wire: Wire) -> None:
    wire.request()
    wire.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
    wire.sock.recv(10)
    wire.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def test_a_manual_proxy_tunnels_and_sees_no_key() -> None:
    with FaultServer(tunnels) as proxy:
        exchange = send(request_to(URL), options(proxy.port, user="me:secret@"))
    assert exchange.ok, exchange
    connect, request = proxy.received
    assert connect.start_line.startswith("CONNECT events.example.test:443 ")
    assert connect.header("Proxy-Authorization") == "Basic bWU6c2VjcmV0"
    assert connect.header("Authorization") is None
    assert request.start_line == "POST /v1/event/APPID HTTP/1.1"
    assert request.header("Proxy-Authorization") is None
    assert request.body == BODY


def test_the_system_proxy_is_used_where_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(tunnels) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        exchange = send(request_to(URL), options(0, mode=ProxyMode.SYSTEM))
    assert exchange.ok, exchange
    assert len(proxy.received) == 2


def test_loopback_never_goes_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(answers(OK)) as proxy, FaultServer(answers(OK)) as server:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
        for mode in ProxyMode:
            assert send(request_to(server.url), options(proxy.port, mode=mode)).ok
    assert (proxy.connections, server.connections) == (0, 3)


@pytest.mark.parametrize(
    ("fault", "failure"),
    [
        pytest.param(answers(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"), "proxy", id="407"),
        pytest.param(answers(b"HTTP/1.1 502 Bad Gateway\r\n\r\n"), "proxy", id="502"),
        pytest.param(answers(b""), "proxy", id="end"),
        pytest.param(lambda wire: wire.reset(), "proxy", id="reset"),
        pytest.param(answers(b"SSH-2.0\r\n"), "proxy", id="no HTTP"),
        pytest.param(speaks_no_tls, "tls", id="no TLS behind it"),
    ],
)
def test_what_fails_at_the_proxy_is_not_sent(fault: Fault, failure: str) -> None:
    with FaultServer(fault) as proxy:
        exchange = send(request_to(URL), options(proxy.port, user="me:secret@"))
    assert_unanswered(exchange, Outcome.NOT_SENT, failure)
    assert "secret" not in repr(exchange)


def test_a_proxy_that_is_not_there() -> None:
    assert_unanswered(send(request_to(URL), options(free_port())), Outcome.NOT_SENT, "proxy")


def test_the_certificate_behind_a_proxy_is_verified() -> None:
    def intercepts(wire: Wire) -> None:
        wire.request()
        wire.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        wire.secure(server_context("unknown_ca"))
        wire.request()

    with FaultServer(intercepts) as proxy:
        exchange = send(request_to(URL), options(proxy.port))
    assert_unanswered(exchange, Outcome.NOT_SENT, "certificate")


def test_the_certificate_of_an_https_proxy_is_verified() -> None:
    with FaultServer(tunnels, tls=server_context("expired")) as proxy:
        exchange = send(request_to(URL), options(proxy.port, scheme="https"))
    assert_unanswered(exchange, Outcome.NOT_SENT, "certificate")
    assert proxy.received == []


@pytest.mark.parametrize(
    "url", ["", "socks5://127.0.0.1:1", "http://", "http://host:port", "ftp://host", "http://[::1"]
)
def test_an_address_that_is_no_proxy_is_refused(url: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        proxy_for(URL, ProxyMode.MANUAL, url)
    assert refusal.value.word == "proxy"


def test_an_address_without_scheme_is_read_as_http() -> None:
    assert proxy_for(URL, ProxyMode.MANUAL, "proxy.example.test:3128") == "http://proxy.example.test:3128"


def test_without_a_system_proxy_the_way_is_direct(monkeypatch: pytest.MonkeyPatch) -> None:
    assert proxy_for(URL, ProxyMode.SYSTEM, "") is None
    monkeypatch.setenv("https_proxy", "http://proxy.example.test:1")
    monkeypatch.setenv("no_proxy", "example.test")
    assert proxy_for(URL, ProxyMode.SYSTEM, "") is None
    assert proxy_for(URL, ProxyMode.NONE, "") is None
