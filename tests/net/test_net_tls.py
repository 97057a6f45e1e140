"""Certificates are always verified; nothing leaves where they don't hold; one context serves all sends."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from moeconsole.core.exchange import Outcome
from moeconsole.net.client import TransportOptions, send
from moeconsole.net.tls import tls_context
from tests.helpers.fault_server import (
    OK,
    Fault,
    FaultServer,
    Wire,
    answers,
    answers_and_resets,
    hangs,
)
from tests.helpers.sending import BODY, CA_BUNDLE, CERTS, QUICK, assert_unanswered, request_to, server_context


def resets(wire: Wire) -> None:
    wire.sock.recv(10)
    wire.reset()


def test_a_verified_server_gets_the_request() -> None:
    with FaultServer(answers(OK), tls=server_context()) as server:
        exchange = send(request_to(server.url), QUICK)
    assert exchange.ok, exchange
    assert exchange.timings.tls_ms is not None
    assert [received.body for received in server.received] == [BODY]


@pytest.mark.parametrize(
    ("certificate", "told"),
    [
        ("expired", "has expired"),
        ("wrong_host", "for another address"),
        ("unknown_ca", "issued by nobody that this computer knows"),
    ],
)
def test_a_certificate_that_does_not_hold(certificate: str, told: str) -> None:
    with FaultServer(answers(OK), tls=server_context(certificate)) as server:
        exchange = send(request_to(server.url), QUICK)
    assert_unanswered(exchange, Outcome.NOT_SENT, "certificate")
    assert told in (exchange.error or "")
    assert server.received == []


def test_a_certificate_for_another_name() -> None:
    with FaultServer(answers(OK), tls=server_context("wrong_host")) as server:
        exchange = send(request_to(server.url.replace("127.0.0.1", "localhost")), QUICK)
    assert_unanswered(exchange, Outcome.NOT_SENT, "certificate")
    assert "for another host than localhost" in (exchange.error or "")


def test_without_a_bundle_only_the_public_authorities_count(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, CA_BUNDLE)
    with FaultServer(answers(OK), tls=server_context()) as server:
        exchange = send(request_to(server.url), TransportOptions())
    assert_unanswered(exchange, Outcome.NOT_SENT, "certificate")


def test_the_keys_of_a_connection_are_written_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "keys"
    monkeypatch.setenv("SSLKEYLOGFILE", str(log))
    bundle = tmp_path / "ca.pem"  # a context that was not built before
    bundle.write_bytes(Path(CA_BUNDLE).read_bytes())
    with FaultServer(answers(OK), tls=server_context()) as server:
        assert send(request_to(server.url), TransportOptions(ca_bundle=str(bundle))).ok
    assert not log.exists()


def test_one_context_for_each_bundle(tmp_path: Path) -> None:
    assert tls_context(CA_BUNDLE) is tls_context(CA_BUNDLE)
    assert tls_context("") is not tls_context(CA_BUNDLE)
    assert tls_context(str(tmp_path)).verify_mode is ssl.CERT_REQUIRED
    assert tls_context(str(tmp_path)).check_hostname


def test_a_replaced_bundle_is_read_again(tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_bytes(Path(CA_BUNDLE).read_bytes())
    first = tls_context(str(bundle))
    replacement = tmp_path / "new.pem"
    replacement.write_bytes((CERTS / "unknown_ca.pem").read_bytes())
    replacement.replace(bundle)
    assert tls_context(str(bundle)) is not first


@pytest.mark.parametrize("content", [None, b"", b"no certificate"], ids=["missing", "empty", "text"])
def test_a_bundle_that_is_none(tmp_path: Path, content: bytes | None) -> None:
    bundle = tmp_path / "ca.pem"
    if content is not None:
        bundle.write_bytes(content)
    with FaultServer(answers(OK), tls=server_context()) as server:
        exchange = send(request_to(server.url), TransportOptions(ca_bundle=str(bundle)))
    assert_unanswered(exchange, Outcome.NOT_SENT, "ca_bundle")
    assert str(bundle) in (exchange.error or "")
    assert server.connections == 0


@pytest.mark.parametrize(
    ("fault", "failure"),
    [
        pytest.param(lambda wire: wire.send(b"HTTP/1.1 400 Bad Request\r\n\r\n"), "tls", id="http server"),
        pytest.param(resets, "broken", id="reset in the handshake"),
        pytest.param(lambda wire: wire.sock.recv(10), "broken", id="end in the handshake"),
    ],
)
def test_no_handshake_no_byte(fault: Fault, failure: str) -> None:
    with FaultServer(fault) as server:
        exchange = send(request_to(server.url.replace("http:", "https:")), QUICK)
    assert_unanswered(exchange, Outcome.NOT_SENT, failure)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(answers_and_resets(b""), id="reset before the answer"),
        pytest.param(
            answers_and_resets(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nx"), id="reset in the body"
        ),
        pytest.param(answers(b""), id="end without close_notify"),
    ],
)
def test_what_fails_after_the_request_is_unknown_over_tls_too(fault: Fault) -> None:
    with FaultServer(fault, tls=server_context()) as server:
        exchange = send(request_to(server.url), QUICK)
    assert_unanswered(exchange, Outcome.UNKNOWN, "broken")
    assert (len(server.received), server.connections) == (1, 1)


def test_the_deadline_over_tls() -> None:
    with FaultServer(hangs, tls=server_context()) as server:
        exchange = send(request_to(server.url), TransportOptions(timeout_s=0.3, ca_bundle=CA_BUNDLE))
    assert_unanswered(exchange, Outcome.UNKNOWN, "timeout")
    assert exchange.elapsed_ms < 500
