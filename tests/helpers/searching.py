"""Looking for rows in the history of a test, and filling its index."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from moeconsole.core.history_query import HistoryQuery, parse_query
from moeconsole.store import history_index

if TYPE_CHECKING:
    from moeconsole.store.history import History

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def index_all(history: History) -> None:
    while history.index_some():
        pass


def found(history: History, typed: str, **page: Any) -> list[int]:
    """The ids of what a typed query finds."""
    return [row.id for row in history.page(parse_query(typed, NOW), **page)]


def holding(history: History, text: str) -> list[int]:
    """The ids of the rows with this text."""
    return [row.id for row in history.page(HistoryQuery.of_text(text))]


def indexed(history: History) -> int:
    """Up to which id the index has the rows."""
    with history.database.read("look") as connection:
        return history_index.reached(connection) if history_index.exists(connection) else 0


def queries_of(history: History, typed: str) -> str:
    """The queries that a search makes."""
    queries: list[str] = []
    with history.database.read("look") as connection:
        connection.set_trace_callback(queries.append)
    found(history, typed)
    with history.database.read("look") as connection:
        connection.set_trace_callback(None)
    return "\n".join(queries)
