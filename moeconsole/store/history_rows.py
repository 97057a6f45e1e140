"""Between the history's values and its columns: records to columns, columns to entries."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Outcome, Response, Timings
from moeconsole.core.records import SENDING, HistoryEntry, HistoryRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moeconsole.core.exchange import Exchange, Headers
    from moeconsole.core.records import SendRecord

Columns = dict[str, object]

LIST_COLUMNS: Final = (
    "send.id, sent_at_ms, connection_id, connection_name, environment, url, customer_id, users, events, "
    "outcome, status, elapsed_ms, sent_bytes, starred, note, tags"
)
ENTRY_COLUMNS: Final = (
    LIST_COLUMNS + ", method, request_headers, request_body, request_sha256, variables, template_name, "
    "program_version, reason, response_headers, response_body, response_sha256, response_truncated, timings, "
    "error, failure, request_may_have_left"
)

_LIST_WIDTH: Final = 16


def send_columns(record: SendRecord) -> Columns:
    return {
        "sent_at_ms": record.sent_at_ms,
        "connection_id": storable(record.connection_id),
        "connection_name": storable(record.connection_name),
        "environment": record.environment.value,
        "url": storable(record.url),
        "customer_id": storable(record.customer_id),
        "users": record.users,
        "events": as_json(record.events),
        "events_count": len(record.events),
        "outcome": SENDING,
        "sent_bytes": len(record.request_body) if record.sent_bytes is None else record.sent_bytes,
    }


def request_columns(record: SendRecord) -> Columns:
    return {
        "method": record.method,
        "request_headers": as_json(record.request_headers),
        "request_body": record.request_body,
        "request_sha256": _hash(record.request_body),
        "variables": as_json(record.variables),
        "template_name": storable(record.template_name),
        "program_version": record.program_version,
    }


def outcome_columns(exchange: Exchange) -> Columns:
    return {
        "outcome": exchange.outcome.value,
        "status": exchange.response.status if exchange.response else None,
        "elapsed_ms": exchange.elapsed_ms,
    }


def response_columns(exchange: Exchange) -> Columns:
    columns: Columns = {
        "timings": as_json(asdict(exchange.timings)),
        "error": storable(exchange.error) if exchange.error is not None else None,
        "failure": exchange.failure,
        "request_may_have_left": int(exchange.request_may_have_left),
    }
    if (response := exchange.response) is not None:
        columns |= {
            "reason": storable(response.reason),
            "response_headers": as_json(response.headers),
            "response_body": response.body,
            "response_sha256": _hash(response.body),
            "response_truncated": int(response.truncated),
        }
    return columns


def row_from(columns: Sequence[Any]) -> HistoryRow:
    """The values of LIST_COLUMNS, in their order."""
    return HistoryRow(
        id=columns[0],
        sent_at_ms=columns[1],
        connection_id=columns[2],
        connection_name=columns[3],
        environment=_environment(columns[4]),
        url=columns[5],
        customer_id=columns[6],
        users=columns[7],
        events=tuple(str(name) for name in _list(columns[8])),
        outcome=_outcome(columns[9]),
        status=columns[10],
        elapsed_ms=columns[11],
        sent_bytes=columns[12],
        starred=bool(columns[13]),
        note=columns[14],
        tags=tuple(str(tag) for tag in _list(columns[15])),
    )


def entry_from(columns: Sequence[Any]) -> HistoryEntry:
    """The values of ENTRY_COLUMNS, in their order; all of the bodies' are None where a repair lost them."""
    row = row_from(columns[:_LIST_WIDTH])
    method, request_headers, request_body, request_hash, variables, template_name, version = columns[16:23]
    reason, response_headers, response_body, response_hash, truncated, timings = columns[23:29]
    error, failure, may_have_left = columns[29:32]
    response = None
    if row.status is not None:
        response = Response(
            row.status,
            reason or "",
            _pairs(response_headers),
            response_body or b"",
            truncated=bool(truncated),
        )
    return HistoryEntry(
        row=row,
        method=method or "",
        request_headers=_pairs(request_headers),
        request_body=request_body or b"",
        response=response,
        timings=_timings(timings),
        error=error,
        failure=failure,
        request_may_have_left=bool(may_have_left),
        variables=_pairs(variables),
        template_name=template_name or "",
        program_version=version or "",
        intact=_matches(request_body, request_hash)
        and (response is None or _matches(response_body, response_hash)),
    )


def tags_column(tags: Sequence[str]) -> Columns:
    """Each tag once, in any casing, without space around it."""
    by_word = {tag.strip().casefold(): storable(tag.strip()) for tag in reversed(tags) if tag.strip()}
    return {"tags": as_json([*reversed(by_word.values())])}


def storable(text: str) -> str:
    """Half of a surrogate pair can't be stored: it stays as its escape."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def as_json(value: object) -> str:
    """As a column holds a list or an object."""
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _hash(body: bytes) -> bytes:
    return hashlib.sha256(body).digest()


def _matches(body: bytes | None, stored_hash: bytes | None) -> bool:
    return body is not None and stored_hash == _hash(body)


def _environment(word: str) -> Environment:
    try:
        return Environment(word)
    except ValueError:
        return Environment.LIVE  # a word of a newer version, or damage: the careful reading


def _outcome(word: str) -> Outcome | None:
    if word == SENDING:
        return None
    try:
        return Outcome(word)
    except ValueError:
        return Outcome.UNKNOWN


def _list(text: str | None) -> list[Any]:
    """A stored JSON list; empty where damage left something else."""
    try:
        value = json.loads(text or "[]")
    except (ValueError, TypeError, RecursionError):
        return []
    return value if isinstance(value, list) else []


def _pairs(text: str | None) -> Headers:
    return tuple(
        (str(pair[0]), str(pair[1])) for pair in _list(text) if isinstance(pair, list) and len(pair) == 2
    )


def _timings(text: str | None) -> Timings:
    try:
        return Timings(**json.loads(text or "{}"))
    except (ValueError, TypeError, RecursionError):
        return Timings()
