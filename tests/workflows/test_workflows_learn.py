"""Learning from a real history: of one connection, only what was accepted, the newest."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from moeconsole.core.exchange import Outcome
from moeconsole.core.plan_learning import SentType
from moeconsole.store.files import StoreError
from moeconsole.store.history import History
from moeconsole.workflows.learn import last_types, learn
from tests.helpers.sends import add_send, answered, unanswered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History.open(tmp_path / "history.sqlite3", owner=True).value
    yield history
    history.close()


def add(history: History, name: str, connection: str = "c1", *, how: Any = None, **attributes: Any) -> None:
    body = json.dumps({"actions": [{"action": name, "attributes": attributes}]}).encode()
    add_send(history, how, connection_id=connection, request_body=body)


def test_it_learns_from_what_this_connection_had_accepted(history: History) -> None:
    add(history, "Booked", price=1)
    add(history, "Elsewhere", "c2", price=1)
    add(history, "Refused", how=answered(400), price=1)
    add(history, "Lost", how=unanswered(Outcome.UNKNOWN), price=1)
    assert list(learn(history, "c1").events) == ["Booked"]
    assert last_types(history, "c1") == {"Booked": {"price": SentType("Numeric", 1)}}
    assert last_types(history, "c3") == {}


@pytest.mark.parametrize("limit", [1, 49, 50, 51, 119, 121])
def test_it_goes_back_page_by_page_as_far_as_it_may(history: History, limit: int) -> None:
    for number in range(120):
        add(history, f"Event {number}")
    names = list(learn(history, "c1", limit).events)
    assert names == [f"Event {119 - back}" for back in range(min(limit, 120))]


def test_the_newest_sends_decide(history: History) -> None:
    for _ in range(10):
        add(history, "Booked", price="old")
    for number in range(50):
        add(history, "Booked", price=number)
    assert last_types(history, "c1") == {"Booked": {"price": SentType("Numeric", 50)}}
    assert last_types(history, "c1", limit=60) == {"Booked": {"price": SentType("Numeric", 50)}}


def test_large_bodies_are_not_read_without_end(history: History) -> None:
    add(history, "Oldest")
    for number in range(100):
        add(history, f"Event {number}", text="x" * 30_000)
    assert "Oldest" in learn(history, "c1").events
    assert 30 < len(last_types(history, "c1", limit=1_000)) < 100


def test_a_history_that_is_closed_says_so(history: History) -> None:
    history.close()
    with pytest.raises(StoreError):
        learn(history, "c1")
