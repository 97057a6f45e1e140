"""What must not go out is refused before a connection is opened, in a sentence that quotes no secret."""

from __future__ import annotations

import pytest

from moeconsole.core.exchange import Headers, Outcome
from moeconsole.net.client import send
from moeconsole.net.failures import RefusedError
from moeconsole.net.outgoing import outgoing
from tests.helpers.fault_server import OK, FaultServer, answers
from tests.helpers.sending import QUICK, assert_unanswered, request_to


@pytest.mark.parametrize(
    "key", ["canary\n", "cana\rry", "canary\u200b", "“canary”", "\tcanary", "canary\x00", "\ud800canary"]
)
@pytest.mark.parametrize("where", ["key", "app_id"])
def test_credentials_that_copying_spoilt(key: str, where: str) -> None:
    with FaultServer(answers(OK)) as server:
        exchange = send(request_to(server.url, **{where: key}), QUICK)  # type: ignore[arg-type]
    assert_unanswered(exchange, Outcome.NOT_SENT, "credentials")
    assert "canary" not in repr(exchange)
    assert server.connections == 0


def test_an_app_id_with_a_colon_would_move_the_border_to_the_key() -> None:
    assert_unanswered(send(request_to("https://h", app_id="A:B"), QUICK), Outcome.NOT_SENT, "credentials")


def test_a_key_of_any_other_text_goes_out_as_utf_8() -> None:
    header = outgoing(request_to("https://h", app_id="A", key="schlüssel: +/ =")).headers["Authorization"]
    assert header == "Basic QTpzY2hsw7xzc2VsOiArLyA9"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "h",
        "//h/x",
        "ftp://127.0.0.1/x",
        "file:///etc/passwd",
        "https://",
        "https:///x",
        "https://u:p@h/x",
        "https://h:port/x",
        "https://h:99999/x",
        "https://[::1/x",
        "https://h/a b",
        "https://h\\@other/x",
        "https://h/\r\nX: y",
        "https://bücher.example/x",
        f"https://{'x' * 64}.example/x",
    ],
)
def test_an_address_that_is_none(url: str) -> None:
    assert_unanswered(send(request_to(url), QUICK), Outcome.NOT_SENT, "address")


@pytest.mark.parametrize(
    "url",
    [
        "http://api-01.moengage.com/v1/event/APPID",
        "HTTP://192.0.2.1/x",
        "http://localhost.example.test/x",
        "http://127.0.0.1.example.test/x",
        "http://0.0.0.0/x",
    ],
)
def test_no_key_goes_unencrypted_to_another_machine(url: str) -> None:
    exchange = send(request_to(url), QUICK)
    assert_unanswered(exchange, Outcome.NOT_SENT, "address")
    assert "use https://" in (exchange.error or "")


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/x", "http://localhost:1/x", "http://[::1]:1/x", "https://h/x"]
)
def test_addresses_that_may_be_sent_to(url: str) -> None:
    assert outgoing(request_to(url)).url == url


@pytest.mark.parametrize(
    "headers",
    [
        (("", "x"),),
        (("X Y", "x"),),
        (("X:", "x"),),
        (("X\r\nY", "x"),),
        (("X-Ü", "x"),),
        (("X", "a\r\nY: b"),),
        (("X", "a\nb"),),
        (("X", "a\x00b"),),
        (("X", "–"),),
        (("Content-Length", "1"),),
    ],
)
def test_headers_that_would_make_another_request(headers: Headers) -> None:
    assert_unanswered(send(request_to("https://h/x", headers=headers), QUICK), Outcome.NOT_SENT, "header")


def test_a_bug_of_ours_is_raised_where_it_can_be_seen() -> None:
    with pytest.raises(TypeError):
        send(request_to("https://h/x", body=7), QUICK)  # type: ignore[arg-type]


def test_a_refusal_shows_its_sentence() -> None:
    assert str(RefusedError("word", "A sentence.")) == "A sentence."
