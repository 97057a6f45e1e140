"""The search index of the history: trigrams of all that was sent and received, filled later, a little at a time.

The index names candidates and no more: it may lack rows (`search_state`, `search_later` say which) and may name
rows that are gone. It belongs to no migration, for SQLite may be built without it; who fills it makes it.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from functools import cache
from typing import TYPE_CHECKING, Final

from moeconsole.store.history_terms_sql import BODIES, INDEXED, text_of
from moeconsole.store.text_patterns import quoted_gram

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from moeconsole.store.database import Database

NO_INDEX: Final = (
    "The history can't be indexed on this computer: the more it holds, the longer a search takes."
)


def _own(columns: Iterable[str]) -> str:
    """The index's columns: other names than their sources have, so that both can stand in one query."""
    return ", ".join(f"{column}_text" for column in columns)


_TABLE: Final = (
    f"CREATE VIRTUAL TABLE {{name}} USING fts5({_own(INDEXED)}, "
    "content='', columnsize=0, detail=none, tokenize='trigram')"
)
_TABLES: Final = "FROM send LEFT JOIN body ON body.id = send.id"
_ADD: Final = (
    f"INSERT INTO search (rowid, {_own(INDEXED)}) SELECT send.id, {', '.join(map(text_of, INDEXED))} {_TABLES} "
    "WHERE send.id BETWEEN ? AND ?"
)
_SHORT: Final = tuple(column for column in INDEXED if column not in BODIES)
_ADD_SHORT: Final = (
    f"INSERT INTO search (rowid, {_own(_SHORT)}) "
    f"SELECT send.id, {', '.join(_SHORT)} {_TABLES} WHERE send.id = ?"
)
_ADD_PIECE: Final = (
    f"INSERT INTO search (rowid, {_own(BODIES)}) "
    f"SELECT id, {', '.join(f'CAST(substr({body}, :place + 1, :bytes) AS TEXT)' for body in BODIES)} "
    "FROM body WHERE id = :id"
)
_BODY_BYTES: Final = " + ".join(f"ifnull(length({body}), 0)" for body in BODIES)
_LONGER_BODY: Final = f"max({', '.join(f'ifnull(length({body}), 0)' for body in BODIES)})"

_STEP_ROWS: Final = 25
_STEP_BYTES: Final = 128 * 1024
_STEPS_AT_MOST: Final = 4  # what is written at the end of a transaction grows with them
_MERGES_AT_MOST: Final = 8
_MERGED_PAGES: Final = 32
_MERGED_NOTHING: Final = 2  # SQLite counts fewer changes than these
_PIECE_BYTES: Final = 256 * 1024
_OVERLAP_BYTES: Final = 16  # three characters, with half a one on each side
_SAMPLE_ROWS: Final = 500
_OLD: Final = "search_old"  # an index that was given up, until all of it is gone
_OLD_ROWS: Final = 400  # of it that go at a time
_FEW_STALE: Final = 1_000
_STALE_PART: Final = 4


@cache
def is_available() -> bool:
    """Whether this Python's SQLite has FTS5 with trigrams (from 3.34 on, where it was built in)."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute(_TABLE.format(name="search"))
        except sqlite3.OperationalError:
            return False
    return True


def exists(connection: sqlite3.Connection) -> bool:
    return _is_there(connection, "search")


def reached(connection: sqlite3.Connection) -> int:
    """Up to this id the index has the rows, but for those in `search_later`."""
    return int(connection.execute("SELECT reached FROM search_state").fetchone()[0])


def share_of(connection: sqlite3.Connection, gram: str, newest: int) -> float:
    """How many of the newest rows of the index have these three characters: 0 to 1."""
    query = "SELECT count(*) FROM search WHERE search MATCH ? AND rowid > ? AND rowid <= ?"
    count = connection.execute(query, (quoted_gram(gram), newest - _SAMPLE_ROWS, newest)).fetchone()[0]
    return float(count / _SAMPLE_ROWS)


def changed(connection: sqlite3.Connection, condition: str, values: Sequence[object] = ()) -> None:
    """Rows of `send` are other than they were, or back: the index takes them once more."""
    connection.execute(
        "INSERT OR REPLACE INTO search_later (id) SELECT send.id FROM send, search_state "
        f"WHERE ({condition}) AND send.id <= reached",
        values,
    )


def gone(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Rows were deleted: what the index has of them goes when it is made anew."""
    limit = reached(connection)
    below = sum(row_id <= limit for row_id in ids)
    connection.execute("UPDATE search_state SET stale = stale + ?", (below,))


def index_some(database: Database, budget_s: float) -> int:
    """Takes rows into the index for about this long, in short transactions; about how many are left to take.

    Raises:
        StoreError: the environment does not let us write.
    """
    if database.read_only or not database.owner or not is_available():
        return 0
    end = time.monotonic() + budget_s
    while _has_old(database):
        with database.write("index the history") as connection:
            _take_away_old(connection)
        if time.monotonic() >= end:
            break
    with database.write("index the history") as connection:
        _make_ready(connection)
        for _ in range(_STEPS_AT_MOST):
            if not _step(connection) or time.monotonic() >= end:
                break
        remaining = max(_remaining(connection), int(_is_there(connection, _OLD)))
    for _ in range(_MERGES_AT_MOST):
        with database.write("index the history") as connection:
            if not _merge(connection):
                break
    return remaining


def drop(database: Database) -> None:
    """Gives a damaged index up; the next filling begins anew.

    Raises:
        StoreError: the environment does not let us write.
    """
    blocks = _blocks_of_nothing()
    with database.write("index the history") as connection:
        for name in ("search", _OLD):
            if _is_there(connection, name):
                # SQLite drops no index that it can't read: it is emptied first
                connection.execute(f"DELETE FROM {name}_idx")
                connection.execute(f"DELETE FROM {name}_data")
                connection.executemany(f"INSERT INTO {name}_data (id, block) VALUES (?, ?)", blocks)
                connection.execute(f"DROP TABLE {name}")


def _blocks_of_nothing() -> list[tuple[int, bytes]]:
    """What an index holds that was just made."""
    with contextlib.closing(sqlite3.connect(":memory:")) as fresh:
        fresh.execute(_TABLE.format(name="search"))
        return fresh.execute("SELECT id, block FROM search_data").fetchall()


def _make_ready(connection: sqlite3.Connection) -> None:
    if not exists(connection):
        _make(connection)
        return
    indexed, stale = connection.execute(
        "SELECT reached - ifnull((SELECT min(id) FROM send), reached), stale FROM search_state"
    ).fetchone()
    if stale > _FEW_STALE and stale * _STALE_PART > indexed and not _is_there(connection, _OLD):
        # emptied at once, an index of a million rows would hold up writers for more than a second
        connection.execute(f"ALTER TABLE search RENAME TO {_OLD}")
        replace = f"INSERT OR REPLACE INTO {_OLD}_data (id, block) VALUES (?, ?)"
        connection.executemany(replace, _blocks_of_nothing())
        _make(connection)


def _make(connection: sqlite3.Connection) -> None:
    connection.execute(_TABLE.format(name="search"))
    connection.execute("INSERT INTO search (search, rank) VALUES ('automerge', 0)")  # `_merge` does it
    _begin_anew(connection)


def _has_old(database: Database) -> bool:
    with database.read("index the history") as connection:
        return _is_there(connection, _OLD)


def _is_there(connection: sqlite3.Connection, table: str) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone() is not None


def _take_away_old(connection: sqlite3.Connection) -> None:
    """A part of the index that was given up; its two blocks of nothing, and it itself, go last."""
    kept = ", ".join(str(block_id) for block_id, _ in _blocks_of_nothing())
    for table, key, condition in (
        (f"{_OLD}_data", "id", f"id NOT IN ({kept})"),
        (f"{_OLD}_idx", "segid, term", "1"),
    ):
        some = f"SELECT {key} FROM {table} WHERE {condition} LIMIT {_OLD_ROWS}"
        if connection.execute(f"DELETE FROM {table} WHERE ({key}) IN ({some})").rowcount:
            return
    connection.execute(f"DROP TABLE {_OLD}")


def _begin_anew(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE search_state SET reached = 0, stale = 0")
    connection.execute("DELETE FROM search_later")


def _merge(connection: sqlite3.Connection) -> bool:
    """Makes few parts of the index out of many, a little: left to itself, SQLite does a lot at once."""
    before = connection.total_changes
    connection.execute(f"INSERT INTO search (search, rank) VALUES ('merge', {_MERGED_PAGES})")
    return connection.total_changes - before >= _MERGED_NOTHING


def _step(connection: sqlite3.Connection) -> bool:
    """A few rows; whether there was anything to do."""
    later = connection.execute("SELECT id, place FROM search_later LIMIT 1").fetchone()
    if later is not None:
        _take_later(connection, *later)
        return True
    low = reached(connection) + 1
    rows = connection.execute(
        f"SELECT send.id, {_BODY_BYTES} {_TABLES} WHERE send.id >= ? ORDER BY send.id LIMIT {_STEP_ROWS}",
        (low,),
    ).fetchall()
    if not rows:
        return False
    high, total = low - 1, 0
    for row_id, size in rows:
        if total + size > _STEP_BYTES:
            break
        high, total = row_id, total + size
    if high < low:  # the first is too long to be taken with others
        high = rows[0][0]
        connection.execute("INSERT OR REPLACE INTO search_later (id) VALUES (?)", (high,))
    else:
        connection.execute(_ADD, (low, high))
    connection.execute("UPDATE search_state SET reached = ?", (high,))
    return True


def _take_later(connection: sqlite3.Connection, row_id: int, place: int) -> None:
    """One row, or a piece of its bodies: what the index has of one id in several pieces counts together."""
    row = connection.execute(
        f"SELECT {_LONGER_BODY} FROM send LEFT JOIN body USING (id) WHERE id = ?", (row_id,)
    ).fetchone()
    longest = row[0] if row is not None else 0
    if longest <= _PIECE_BYTES:
        connection.execute(_ADD, (row_id, row_id))
    else:
        if place == 0:
            connection.execute(_ADD_SHORT, (row_id,))
        piece = {"id": row_id, "place": place, "bytes": _PIECE_BYTES + _OVERLAP_BYTES}
        connection.execute(_ADD_PIECE, piece)
    if longest <= place + _PIECE_BYTES:
        connection.execute("DELETE FROM search_later WHERE id = ?", (row_id,))
    else:
        connection.execute("UPDATE search_later SET place = ? WHERE id = ?", (place + _PIECE_BYTES, row_id))


def _remaining(connection: sqlite3.Connection) -> int:
    query = (
        "SELECT ifnull((SELECT max(id) FROM send), 0) - reached + (SELECT count(*) FROM search_later) "
        "FROM search_state"
    )
    return max(0, int(connection.execute(query).fetchone()[0]))
