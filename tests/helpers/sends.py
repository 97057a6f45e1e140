"""Rows for the history of a test: real ones, in a real file."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Exchange, Outcome, Response
from moeconsole.core.records import SendRecord

if TYPE_CHECKING:
    from moeconsole.store.history import History

RECORD = SendRecord(
    sent_at_ms=1_795_452_001_250,
    connection_id="sandbox",
    connection_name="Sandbox",
    environment=Environment.SANDBOX,
    method="POST",
    url="http://127.0.0.1:4321/v1/event/DEMO",
    request_headers=(("Content-Type", "application/json"),),
    request_body=b'{"customer_id":"john@example.com"}',
    customer_id="john@example.com",
    events=("Flight Booked",),
)


def record(**changes: Any) -> SendRecord:
    return dataclasses.replace(RECORD, **changes)


def answered(status: int = 200, elapsed_ms: float = 84.2) -> Exchange:
    return Exchange(Outcome.ANSWERED, elapsed_ms, Response(status, "", (), b'{"status":"success"}'))


def unanswered(outcome: Outcome) -> Exchange:
    return Exchange(outcome, 12.0, None, "No answer.", "timeout")


def add_send(history: History, exchange: Exchange | None = None, **changes: Any) -> int:
    """A send that ended with 200, or so; its id."""
    row_id = history.begin(record(**changes))
    history.complete(row_id, exchange or answered())
    return row_id


def add_many(history: History, count: int, event: str = "Event {number}") -> None:
    """Light rows in one transaction."""
    with history.database.write("fill") as connection:
        connection.executemany(
            "INSERT INTO send (sent_at_ms, connection_id, connection_name, environment, url, customer_id,"
            " users, events, events_count, outcome, status, elapsed_ms, sent_bytes)"
            " VALUES (?, 'c', 'Demo', 'test', 'https://x', 'john', 1, ?, 1, 'answered', 200, 80.0, 100)",
            [(RECORD.sent_at_ms + n, f'["{event.format(number=n)}"]') for n in range(count)],
        )
