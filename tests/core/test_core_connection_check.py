"""The connection test: its request to the byte, and each answer in words."""

from __future__ import annotations

import json

import pytest

from moeconsole.core.connection_check import Verdict, judge, prepare_check
from moeconsole.core.connections import Connection
from moeconsole.core.exchange import Exchange, Outcome, Response
from moeconsole.core.secret import Secret

CANARY = "canary-key-of-the-tests"
SHOP = Connection("c", "Shop", "SHOPAPP", "03", project_code="x")


def answered(status: int, body: bytes) -> Exchange:
    return Exchange(Outcome.ANSWERED, 12.0, Response(status, "", (), body))


def error(status: int, kind: str, message: str) -> Exchange:
    body = {"status": "fail", "error": {"type": kind, "message": message}}
    return answered(status, json.dumps(body).encode())


def test_the_request_is_the_vendors() -> None:
    request = prepare_check(SHOP, Secret(CANARY))
    assert request.method == "POST"
    assert request.url == "https://api-03.moengage.com/v1/integrations/authentication"
    assert dict(request.headers)["MOE-APPKEY"] == "SHOPAPP"
    assert dict(request.headers)["Content-Type"] == "application/json"
    assert json.loads(request.body) == {
        "app_id": "SHOPAPP",
        "app_secret": CANARY,
        "source": "Moe Console",
        "region": "03",
    }
    assert CANARY not in repr(request)
    assert CANARY not in repr(request.shown_headers())


@pytest.mark.parametrize(
    "connection, region",
    [
        (Connection("c", "", "A", url="https://api-101.gateway.example"), "101"),
        (Connection("c", "", "A", url="https://gateway.example"), "01"),
    ],
)
def test_the_region_is_never_left_out(connection: Connection, region: str) -> None:
    assert json.loads(prepare_check(connection, Secret(CANARY)).body)["region"] == region


@pytest.mark.parametrize(
    "exchange, verdict, part",
    [
        (answered(200, b'{"status": "success", "app_name": "Shop  India"}'), Verdict.RIGHT, ""),
        (answered(200, b'{"status": "success"}'), Verdict.RIGHT, ""),
        (answered(200, b"<html>Sign in</html>"), Verdict.NOT_THE_SERVICE, "sign-in page"),
        (answered(200, b"[" * 100_000), Verdict.NOT_THE_SERVICE, "sign-in page"),
        (answered(404, b""), Verdict.NOT_THE_SERVICE, "gateway of your own"),
        (answered(302, b""), Verdict.NOT_THE_SERVICE, "302"),
        (
            error(401, "Authentication required", "App Secret key mismatch. x"),
            Verdict.WRONG_KEY,
            "other environment",
        ),
        (
            error(401, "Authentication required", "Invalid APP_ID used in Authentication Header"),
            Verdict.WRONG_APP_ID,
            "data center",
        ),
        (error(400, "InvalidParams", "Given app_id is invalid."), Verdict.WRONG_APP_ID, "data center"),
        (
            error(409, "Authentication required", "App Secret key is not set."),
            Verdict.WRONG_KEY,
            "no API key yet",
        ),
        (error(403, "BlockedClient", "Your account is suspended."), Verdict.REFUSED, "allow-list"),
        (answered(429, b""), Verdict.REFUSED, "Wait"),
        (answered(503, b"<html>"), Verdict.REFUSED, "503"),
        (Exchange(Outcome.CANCELLED, 1.0, error="Cancelled."), Verdict.CANCELLED, ""),
        (
            Exchange(Outcome.NOT_SENT, 1.0, error="No address.", failure="dns"),
            Verdict.NO_ANSWER,
            "No address.",
        ),
        (Exchange(Outcome.UNKNOWN, 1.0, error="may double", failure="timeout"), Verdict.NO_ANSWER, "in time"),
        (Exchange(Outcome.UNKNOWN, 1.0, error="may double", failure="broken"), Verdict.NO_ANSWER, "broke"),
    ],
)
def test_each_answer_in_words(exchange: Exchange, verdict: Verdict, part: str) -> None:
    result = judge(exchange)
    assert result.verdict is verdict
    assert part in result.sentence
    assert "double" not in result.sentence
    if verdict is Verdict.RIGHT:
        assert result.app_name in ("Shop India", "")
