"""Reading a page of the history: the newest rows that fulfil a query, from where there are the fewest to look at.

Where the search index serves, it names candidates and the query's conditions decide; the rows that it lacks are
looked through as if there were none. So the answer is always whole, and never depends on how far the index is.
"""

from __future__ import annotations

import contextlib
import heapq
import sqlite3
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING, Final

from moeconsole.core.history_query import Key
from moeconsole.store import history_index, history_rows
from moeconsole.store.history_terms_sql import (
    ANNOTATED,
    Condition,
    can_be_looked_up,
    candidates,
    condition,
    rare_source,
    uncommon_source,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from moeconsole.core.history_query import HistoryQuery
    from moeconsole.core.records import HistoryRow
    from moeconsole.store.history_terms_sql import Source

PAST_EVERY_ID: Final = 2**63 - 1

_STEPS_BETWEEN_LOOKS: Final = 20_000  # of SQLite's machine: well under a millisecond
_BODY: Final = "LEFT JOIN body ON body.id = send.id"


class SearchStoppedError(Exception):
    """Nobody waits for this search any more."""


@contextlib.contextmanager
def stoppable(connection: sqlite3.Connection, stopped: Callable[[], bool] | None) -> Iterator[None]:
    """What is read in the block ends soon after `stopped` says so.

    Raises:
        SearchStoppedError: it did.
    """
    if stopped is None:
        yield
        return
    if stopped():
        raise SearchStoppedError
    connection.set_progress_handler(stopped, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise SearchStoppedError from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def read_page(
    connection: sqlite3.Connection, query: HistoryQuery, below: int, limit: int, *, may_use_index: bool
) -> tuple[HistoryRow, ...]:
    """The newest rows under the id `below` that fulfil the query."""
    conditions = [condition(term) for term in query.terms]
    reader = _Reader(connection, conditions, below, limit)
    source = rare_source(query.terms)
    narrow = may_use_index and source is None and can_be_looked_up(query.terms)
    if not narrow or not history_index.exists(connection):
        return reader.rows(source or uncommon_source(query.terms))
    connection.execute("BEGIN")  # index and rows of one moment
    try:
        return _indexed_page(reader, query)
    finally:
        connection.execute("ROLLBACK")


def _indexed_page(reader: _Reader, query: HistoryQuery) -> tuple[HistoryRow, ...]:
    reached = history_index.reached(reader.connection)
    fresh = reader.rows(None, Condition("send.id > ?", (reached,)))
    if len(fresh) == reader.limit:
        return fresh
    known = Condition("send.id <= ?", (reached,))
    match = candidates(query.terms, cache(partial(history_index.share_of, reader.connection, newest=reached)))
    older = [
        reader.candidates(match or "", known),
        reader.rows(None, Condition("send.id IN (SELECT id FROM search_later)"), known),
    ]
    if any(term.key is Key.TEXT for term in query.terms):  # may be in a note, which the index has not
        older.append(reader.rows(ANNOTATED, known))
    return tuple(islice((*fresh, *_merged(older)), reader.limit))


def _merged(pages: Sequence[Sequence[HistoryRow]]) -> Iterator[HistoryRow]:
    """Newest first, each once."""
    last = None
    for row in heapq.merge(*pages, key=_newest_first):
        if row.id != last:
            yield row
        last = row.id


def _newest_first(row: HistoryRow) -> int:
    return -row.id


class _Reader:
    """Runs a query's conditions over rows from several places; lives for one page."""

    def __init__(
        self, connection: sqlite3.Connection, conditions: Sequence[Condition], below: int, limit: int
    ) -> None:
        self.connection = connection
        self.limit = limit
        self._conditions = conditions
        self._below = below
        self._body = _BODY if any(one.needs_body for one in conditions) else ""

    def rows(self, source: Source | None, *more: Condition) -> tuple[HistoryRow, ...]:
        """From the newest down, all of them or those of an index."""
        table = "send"
        if source is not None:
            table, more = f"send INDEXED BY {source.index}", (source.condition, *more)
        return self._read(table, "send.id", more)

    def candidates(self, match: str, *more: Condition) -> tuple[HistoryRow, ...]:
        """Those that the index names."""
        table = "search CROSS JOIN send ON send.id = search.rowid"
        more = (Condition("search MATCH ? AND search.rowid < ?", (match, self._below)), *more)
        return self._read(table, "search.rowid", more)

    def _read(self, table: str, place: str, more: Sequence[Condition]) -> tuple[HistoryRow, ...]:
        tests = (*more, Condition("send.id < ?", (self._below,)), *self._conditions)
        query = (
            f"SELECT {history_rows.LIST_COLUMNS} FROM {table} {self._body} "
            f"WHERE {' AND '.join(one.sql for one in tests)} ORDER BY {place} DESC LIMIT ?"
        )
        values = [value for one in tests for value in one.values]
        rows = self.connection.execute(query, (*values, self.limit)).fetchall()
        return tuple(history_rows.row_from(row) for row in rows)
