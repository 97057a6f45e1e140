"""Keeping the history small where the user wants that, and saying what it takes. In short transactions."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from moeconsole.core.records import SENDING, Space
from moeconsole.store import history_index
from moeconsole.store.files import plain_errors
from moeconsole.store.salvage import wal_path

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from moeconsole.core.records import Retention
    from moeconsole.store.database import Database

_ROWS_A_TIME: Final = 200
_BYTES_A_TIME: Final = 4 * 1024 * 1024
_DAY_MS: Final = 86_400_000
MUCH_FREE: Final = 16 * 1024 * 1024
_FREE_KEPT: Final = 4 * 1024 * 1024  # for what comes next
_PAGES_A_TIME: Final = 128
_INCREMENTAL: Final = 2
_ROW_BYTES: Final = 1_000
"""What a row takes beside its bodies: headers, names, hashes."""
_MOVABLE: Final = f"starred = 0 AND outcome <> '{SENDING}'"


def prune(
    database: Database, policy: Retention, now_ms: int, stopped: Callable[[], bool] | None = None
) -> int:
    """Deletes what the policy gives up, the oldest first; how many rows went. They can't be brought back.

    Raises:
        StoreError: the environment does not let us.
    """
    with database.read("read the history") as connection:
        below = _lowest_kept(connection, policy)
    before_ms = now_ms - policy.max_age_days * _DAY_MS if policy.max_age_days is not None else None
    last, deleted = 0, 0
    while not (stopped is not None and stopped()):
        with database.read("read the history") as connection:
            ids = _next_to_go(connection, last, below, before_ms)
        if not ids:
            break
        with database.write("delete old sends from the history") as connection:
            marks = ", ".join("?" * len(ids))
            # somebody may have starred one meanwhile
            gone = connection.execute(
                f"DELETE FROM send WHERE id IN ({marks}) AND {_MOVABLE} RETURNING id", ids
            )
            went = [row_id for (row_id,) in gone.fetchall()]
            history_index.gone(connection, went)
        last, deleted = ids[-1], deleted + len(went)
    return deleted


def give_back(database: Database, budget_s: float, *, only_much: bool) -> int:
    """Makes the file smaller for about this long, in short transactions; how many bytes are left to give back.

    Args:
        only_much: begin with nothing less: what is sent next fills it.

    Raises:
        StoreError: the environment does not let us write.
    """
    if database.read_only or not database.owner:
        return 0
    with database.read("read the history") as connection:
        free = _free_bytes(connection)
        if _pragma(connection, "auto_vacuum") != _INCREMENTAL or (only_much and free < MUCH_FREE):
            return 0
    end = time.monotonic() + budget_s
    while True:
        with database.between_writes("give space back") as connection:
            left = _free_bytes(connection) - _FREE_KEPT
            if left > 0:
                # as a script, which is a transaction of its own: Python ends a statement whose rows have no columns
                # after the first
                connection.executescript(f"PRAGMA incremental_vacuum({_PAGES_A_TIME})")
                left = _free_bytes(connection) - _FREE_KEPT
        if left <= 0 or time.monotonic() >= end:
            return max(left, 0)


def space(database: Database) -> Space:
    """What the file takes, at once: nothing is counted.

    Raises:
        StoreError: the environment does not let us read.
    """
    with database.read("read the history") as connection:
        free = _free_bytes(connection)
        gives_back = _pragma(connection, "auto_vacuum") == _INCREMENTAL
        first, last = connection.execute(
            "SELECT (SELECT min(id) FROM send), (SELECT max(id) FROM send)"
        ).fetchone()
    file_bytes = 0
    with plain_errors(f"read {database.path.name}"):
        for path in (database.path, wal_path(database.path)):
            if path.exists():
                file_bytes += path.stat().st_size
    return Space(file_bytes, free, 0 if last is None else last - first + 1, gives_back)


def _lowest_kept(connection: sqlite3.Connection, policy: Retention) -> int:
    """Rows under this id are too many, or too much."""
    lowest = _lowest_that_fits(connection, policy.max_bytes) if policy.max_bytes is not None else 0
    keep = policy.max_rows
    if keep is None:
        return lowest
    if keep == 0:
        return int(connection.execute("SELECT ifnull(max(id), 0) + 1 FROM send").fetchone()[0])
    newest = "SELECT id FROM send ORDER BY id DESC LIMIT ?"
    oldest, count = connection.execute(f"SELECT min(id), count(*) FROM ({newest})", (keep,)).fetchone()
    return max(lowest, int(oldest)) if count == keep else lowest


def _lowest_that_fits(connection: sqlite3.Connection, max_bytes: int) -> int:
    """The oldest id up to which what may go fits; 0 where all of it does.

    By the rows themselves: pages of the index and of starred rows don't go with them, and a limit that counted
    those would take more at every start until nothing is left.
    """
    query = (
        "SELECT send.id, ifnull(length(request_body), 0) + ifnull(length(response_body), 0) "
        f"FROM send LEFT JOIN body ON body.id = send.id WHERE {_MOVABLE} ORDER BY send.id DESC"
    )
    total, lowest = 0, 0
    for row_id, size in connection.execute(query):
        total += size + _ROW_BYTES
        if total > max_bytes:
            return lowest or row_id + 1
        lowest = row_id
    return 0


def _next_to_go(
    connection: sqlite3.Connection, last: int, below: int, before_ms: int | None
) -> tuple[int, ...]:
    """The oldest ids after `last` that the policy gives up, as many as are deleted in a moment."""
    query = (
        "SELECT send.id, ifnull(length(request_body), 0) + ifnull(length(response_body), 0) "
        "FROM send LEFT JOIN body ON body.id = send.id "
        f"WHERE send.id > ? AND (send.id < ? OR sent_at_ms < ?) AND {_MOVABLE} ORDER BY send.id LIMIT ?"
    )
    ids: list[int] = []
    total = 0
    oldest_ms = before_ms if before_ms is not None else -(2**63)
    for row_id, size in connection.execute(query, (last, below, oldest_ms, _ROWS_A_TIME)):
        total += size
        if ids and total > _BYTES_A_TIME:
            break
        ids.append(row_id)
    return tuple(ids)


def _free_bytes(connection: sqlite3.Connection) -> int:
    return _pragma(connection, "freelist_count") * _pragma(connection, "page_size")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
