"""Requests and TLS contexts for the tests of the way to the network."""

from __future__ import annotations

import ssl
from pathlib import Path

from moeconsole.core.exchange import Exchange, Headers, Outcome, PreparedRequest
from moeconsole.core.secret import Credentials, Secret
from moeconsole.net.client import TransportOptions

CERTS = Path(__file__).parents[1] / "net" / "certs"
CA_BUNDLE = str(CERTS / "ca.pem")
BODY = '{"type":"event","customer_id":"jürgen","actions":[{"action":"Paid","attributes":{"n":1.0}}]}'.encode()
KEY = "key-of-the-tests"
QUICK = TransportOptions(timeout_s=10.0, connect_timeout_s=5.0, ca_bundle=CA_BUNDLE)


def request_to(
    url: str,
    *,
    app_id: str = "APPID",
    key: str = KEY,
    body: bytes = BODY,
    headers: Headers = (("Content-Type", "application/json"),),
) -> PreparedRequest:
    return PreparedRequest("POST", url, headers, body, Credentials(app_id, Secret(key)))


def server_context(name: str = "good") -> ssl.SSLContext:
    """Of a server that shows the certificate of that name (tests/net/certs)."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTS / f"{name}.pem")
    return context


def assert_unanswered(exchange: Exchange, outcome: Outcome, failure: str) -> None:
    """It ended so, with a sentence that says what counts: whether the event may have been recorded."""
    assert (exchange.outcome, exchange.failure) == (outcome, failure), exchange
    assert exchange.response is None
    assert exchange.error is not None
    assert KEY not in repr(exchange)
    if outcome is Outcome.NOT_SENT:
        assert "Nothing was sent" in exchange.error
        assert not exchange.request_may_have_left
    if outcome is Outcome.UNKNOWN:
        assert "may have recorded" in exchange.error
        assert exchange.request_may_have_left
