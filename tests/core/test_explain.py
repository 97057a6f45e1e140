"""Every documented error of the service has a cause and a remedy; an undocumented one has none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.exchange import Response
from moeconsole.core.explain import error_attribute, explain, is_rate_limited, seconds_to_reset
from moeconsole.sandbox import responses

if TYPE_CHECKING:
    from moeconsole.sandbox.responses import Rejection

NOW = datetime(2026, 11, 23, 16, 40, tzinfo=UTC)
MAY_COME_WITHOUT_ERROR = [row for row in responses.DOCUMENTED if row.status == 429 or row.status >= 500]


def answer(status: int, body: bytes = b"", *headers: tuple[str, str]) -> Response:
    return Response(status, "", headers, body)


@pytest.mark.parametrize("row", responses.DOCUMENTED, ids=lambda row: f"{row.status} {row.message}")
def test_every_documented_error_is_explained(row: Rejection) -> None:
    found = explain(answer(row.status, responses.rejected_body(row, "abc")))
    assert found is not None
    assert found.status == row.status
    assert found.sentence.endswith(".")
    assert len(found.sentence.split(". ")) > 1 or ":" in found.sentence  # cause, then remedy
    assert "{" not in found.sentence


def test_each_row_has_a_sentence_of_its_own_where_the_causes_differ() -> None:
    rows = [row for row in responses.DOCUMENTED if row.status not in {403}]
    found = [explain(answer(row.status, responses.rejected_body(row, "abc"))) for row in rows]
    assert len({(one.status, one.sentence) for one in found if one}) == len(rows)


@pytest.mark.parametrize("row", MAY_COME_WITHOUT_ERROR, ids=lambda row: str(row.status))
@pytest.mark.parametrize("body", [responses.titled_body, responses.html_body, lambda row: b""])
def test_429_and_5xx_in_every_form(row: Rejection, body: object) -> None:
    assert callable(body)
    plain = explain(answer(row.status, responses.rejected_body(row, "abc")))
    assert explain(answer(row.status, body(row))) == plain
    assert plain is not None


@pytest.mark.parametrize("status", [500, 502, 503, 504, 599])
def test_each_5xx_says_that_it_may_have_been_recorded(status: int) -> None:
    found = explain(answer(status))
    assert found is not None
    assert found.status == status
    assert "recorded all the same" in found.sentence


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b'{"status": "success"}'),
        (307, b""),
        (400, b""),
        (400, b'{"error": "Malformed JSON"}'),
        (400, b"[" * 100_000),
        (400, b"\xff\xfe\x00"),
        (400, b'{"error": {"type": 5, "message": null}}'),
        (401, b"<html>"),
        (404, b'{"error": {"type": "Not Found"}}'),
    ],
)
def test_what_no_document_lists_has_no_explanation(status: int, body: bytes) -> None:
    assert explain(answer(status, body)) is None


def test_the_field_that_the_service_names() -> None:
    row = responses.CUSTOMER_ID_MISSING
    assert error_attribute(answer(400, responses.rejected_body(row, "abc"))) == "customer_id"
    assert error_attribute(answer(400, b'{"error": {"attribute": 5}}')) is None
    assert error_attribute(answer(400, b"<html>")) is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("42", 42.0),
        (" 7 ", 7.0),
        ("0", 0.0),
        ("0.5", 0.5),
        ("100000", 100_000.0),
        (str(int(NOW.timestamp()) + 30), 30.0),
        (str(int(NOW.timestamp()) - 30), 0.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1e3", None),
        ("９", None),
        ("9" * 5000, None),
    ],
)
def test_the_reset_of_the_window_in_both_readings(header: str, seconds: float | None) -> None:
    assert seconds_to_reset(answer(429, b"", ("X-RateLimit-Reset", header)), NOW) == seconds


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("56", 56.0),
        (format_datetime(NOW + timedelta(seconds=7), usegmt=True), 7.0),
        ((NOW + timedelta(seconds=7)).strftime("%a, %d %b %Y %H:%M:%S"), 7.0),
        (format_datetime(NOW - timedelta(hours=7), usegmt=True), 0.0),
        ("soon", None),
        ("-5", None),
        ("Mon, 99 Foo 99999 25:61:61 GMT", None),
        ("Mon, 01 Jan 0001 00:00:00 +2359", 0.0),
        ("", None),
    ],
)
def test_a_proxy_says_when_to_try_again(header: str, seconds: float | None) -> None:
    assert seconds_to_reset(answer(429, b"", ("Retry-After", header)), NOW) == seconds
    limited = answer(429, b"", ("Retry-After", header), ("x-ratelimit-reset", "3"))
    assert seconds_to_reset(limited, NOW) == 3.0


@pytest.mark.parametrize(
    ("status", "value", "limited"),
    [
        (429, "false", True),
        (503, "true", True),
        (400, " TRUE ", True),
        (503, "false", False),
        (503, "", False),
        (200, "true", False),
    ],
)
def test_the_header_that_some_endpoints_send_instead_means_429(
    status: int, value: str, *, limited: bool
) -> None:
    response = answer(status, b"", ("X-Envoy-RateLimited", value), ("x-ratelimit-reset", "9"))
    assert is_rate_limited(response) is limited
    found = explain(response, NOW)
    assert (found is not None and "Wait 9 seconds" in found.sentence) is limited
    assert found is None or found.status == status


def test_429_says_how_long_to_wait() -> None:
    response = answer(429, b"", ("x-ratelimit-reset", str(int(NOW.timestamp()) + 42)))
    found = explain(response, NOW)
    assert found is not None
    assert "Wait 42 seconds (" in found.sentence
    for without in (explain(response), explain(answer(429), NOW)):
        assert without is not None
        assert "Wait until the minute's window resets" in without.sentence
    soon = explain(answer(429, b"", ("x-ratelimit-reset", "0")), NOW)
    assert soon is not None
    assert "Wait 1 second (" in soon.sentence
