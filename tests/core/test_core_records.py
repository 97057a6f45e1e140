"""A row of the history prints as the command line's documents say."""

from __future__ import annotations

import dataclasses

from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Outcome
from moeconsole.core.records import HistoryRow

ROW = HistoryRow(
    id=17,
    sent_at_ms=1_795_452_001_250,
    connection_id="c1",
    connection_name="Demo",
    environment=Environment.TEST,
    url="https://api-01.moengage.com/v1/event/A_DEBUG",
    customer_id="john@example.com",
    users=1,
    events=("Flight Booked",),
    outcome=Outcome.ANSWERED,
    status=200,
    elapsed_ms=84.2,
    sent_bytes=214,
)


def test_history_list_json() -> None:
    assert ROW.as_json() == {
        "id": 17,
        "sent_at": "2026-11-23T16:40:01.250Z",
        "connection": "Demo",
        "url": "https://api-01.moengage.com/v1/event/A_DEBUG",
        "customer_id": "john@example.com",
        "events": ["Flight Booked"],
        "outcome": "answered",
        "status": 200,
        "elapsed_ms": 84.2,
    }


def test_a_row_under_way() -> None:
    row = dataclasses.replace(ROW, outcome=None, status=None, elapsed_ms=None, sent_at_ms=-1)
    assert row.as_json()["outcome"] == "sending"
    assert row.as_json()["sent_at"] == "1969-12-31T23:59:59.999Z"
