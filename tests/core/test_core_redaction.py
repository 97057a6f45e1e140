"""The key goes out of everything that a server can send back, in whatever escaping, and nothing else does."""

from __future__ import annotations

import base64
import html
import json
import re
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.exchange import Exchange, Outcome, Response
from moeconsole.core.redaction import SHORTEST, Redactor
from moeconsole.core.secret import DOTS, Credentials, Secret

APP = "DEMO:APP"  # what can't be sent must not spoil the search either
KEY = 'ca/na+ry "ké<y>&\\0042'
PAIR = base64.b64encode(f"{APP}:{KEY}".encode()).decode()


def redactor(key: str = KEY, app_id: str = APP) -> Redactor:
    return Redactor(Credentials(app_id, Secret(key)))


@pytest.mark.parametrize(
    "form",
    [
        KEY,
        PAIR,
        PAIR.rstrip("="),
        base64.urlsafe_b64encode(f"{APP}:{KEY}".encode()).decode(),
        quote(KEY, safe=""),
        quote(KEY),
        quote_plus(KEY),
        re.sub("%..", lambda match: match.group().lower(), quote(KEY, safe="")),
        quote(PAIR, safe=""),
        json.dumps(KEY)[1:-1],
        json.dumps(KEY, ensure_ascii=False)[1:-1],
        json.dumps(KEY)[1:-1].replace("/", "\\/"),
        json.dumps(KEY)[1:-1].replace("\\u00e9", "\\u00E9"),
        html.escape(KEY),
    ],
)
def test_each_form_becomes_dots(form: str) -> None:
    cleaned = redactor().clean(f"before {form} after")
    assert cleaned.startswith(f"before {DOTS}")
    assert form not in cleaned
    assert redactor().clean(f"before {form} after".encode()) == cleaned.encode()


def test_bytes_of_other_charsets_and_headers_read_as_latin_1() -> None:
    assert redactor().clean(b"x" + KEY.encode("latin-1")) == b"x" + DOTS.encode()
    assert redactor().clean(KEY.encode().decode("latin-1")) == DOTS


def test_an_exchange_is_cleaned_in_every_part() -> None:
    response = Response(401, f"No {KEY}", (("X-Echo", f"Basic {PAIR}"), (KEY, "1")), f'"{KEY}"'.encode())
    exchange = Exchange(Outcome.ANSWERED, 1.0, response, f"It said {KEY}")
    cleaned = redactor().clean_exchange(exchange)
    assert KEY not in repr(cleaned)
    assert PAIR not in repr(cleaned)
    assert cleaned.response is not None
    assert (cleaned.response.status, cleaned.response.body) == (401, f'"{DOTS}"'.encode())
    unanswered = Exchange(Outcome.NOT_SENT, 1.0)
    assert redactor().clean_exchange(unanswered) == unanswered


def test_a_key_too_short_to_be_one_is_not_spelled_out_by_its_dots() -> None:
    short = redactor("a" * (SHORTEST - 1), "APP")
    assert short.clean(b"banana aaaaaa") == b"banana aaaaaa"
    pair = base64.b64encode(b"APP:aaaaa")
    assert pair not in short.clean(b"Basic " + pair)


def test_what_can_not_be_sent_is_no_trouble() -> None:
    assert redactor("key\udcff-of-tests", "APP\ud800").clean("nothing to see") == "nothing to see"


@given(st.binary(max_size=200), st.text(max_size=200))
def test_what_has_no_key_stays_as_it_is(data: bytes, text: str) -> None:
    assert redactor("canary-of-the-tests").clean(data) == data
    assert redactor("canary-of-the-tests").clean(text) == text
