"""What each term of a query finds."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.exchange import Outcome, Response
from moeconsole.store.history import History
from tests.helpers.searching import found
from tests.helpers.sends import RECORD, answered, record, unanswered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History.open(tmp_path / "history.sqlite3", owner=True).value
    yield history
    history.close()


def test_filters(history: History) -> None:
    first = history.begin(
        record(
            template_name="Travel/Flight",
            sent_at_ms=1000,
            connection_id="c1",
            connection_name="Demo",
            events=("A", "B"),
        )
    )
    second = history.begin(
        record(
            template_name="Travel/Flight",
            sent_at_ms=2000,
            connection_id="c2",
            connection_name="Live",
            events=("AB",),
        )
    )
    third = history.begin(
        record(
            template_name="Travel/Flight",
            sent_at_ms=3000,
            connection_id="c2",
            connection_name="Live",
            events=(),
        )
    )
    history.complete(first, answered())
    refused = dataclasses.replace(answered(), response=Response(400, "Bad Request", (), b"{}"))
    history.complete(second, refused)
    history.complete(third, unanswered(Outcome.UNKNOWN))
    history.set_star(third, starred=True)
    history.set_note(second, "Try again")
    history.set_tags(first, ["release", "Mü"])
    for typed, expected in {
        "outcome:answered": [second, first],
        "outcome:unknown": [third],
        "outcome:sending": [],
        "-outcome:unknown": [second, first],
        "status:2xx": [first],
        "status:400": [second],
        "status:401": [],
        "status:none": [third],
        "-status:200": [third, second],
        "connection:demo": [first],
        "-connection:D*o": [third, second],
        "event:A": [first],
        "event:b": [first],
        "event:a*": [second, first],
        "event:*b": [second, first],
        "user:JOHN@": [third, second, first],
        "user:c2": [],
        "env:sandbox is:sandbox": [third, second, first],
        "is:live": [],
        "after:1970-01-01T00:00:02Z": [third, second],
        "before:1970-01-01T00:00:02Z": [first],
        "on:1970-01-01 -is:starred": [second, first],
        "is:starred": [third],
        "is:noted": [second],
        "note:AGAIN": [second],
        "-note:again": [third, first],
        "is:tagged": [first],
        "tag:RELEASE tag:mÜ": [first],
        "tag:rel": [],
        "tag:rel*": [first],
        "-tag:release": [third, second],
        "template:flight": [third, second, first],
        "again": [second],
        "-again mü": [first],
        "ab connection:Live after:1970-01-01T00:00:02Z": [second],
    }.items():
        assert found(history, typed) == expected, typed
    assert history.tags() == ("Mü", "release")


def test_a_connection_is_known_by_its_id_too(history: History) -> None:
    row_id = history.begin(record(connection_id="0" * 32, connection_name="Old name"))
    history.begin(RECORD)
    assert found(history, "connection:" + "0" * 32) == found(history, 'connection:"old name"') == [row_id]


def test_all_users_of_a_request_are_its_users(history: History) -> None:
    row_id = history.begin(record(users=2, request_body=b'[{"customer_id":"john"},{"customer_id":"mary"}]'))
    history.begin(record(request_body=b'{"name":"mary"}'))
    assert found(history, "user:mary") == [row_id]


def test_tags_are_kept_once_each(history: History) -> None:
    row_id = history.begin(RECORD)
    history.set_tags(row_id, [" b ", "A", "a", "", "B\ud800"])
    assert history.page()[0].tags == ("b", "A", "B\\ud800")
