"""The history of all sends: written before the request leaves, completed after it, read in pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from moeconsole.core.exchange import Outcome
from moeconsole.core.history_query import EVERYTHING
from moeconsole.core.records import INTERRUPTED, SENDING
from moeconsole.store import compaction, history_index, history_rows, history_upkeep
from moeconsole.store.database import Database
from moeconsole.store.files import Loaded
from moeconsole.store.history_schema import IS_ANNOTATED, MIGRATIONS
from moeconsole.store.history_search import PAST_EVERY_ID, read_page, stoppable
from moeconsole.store.history_terms_sql import elements_of
from moeconsole.store.sqlite_errors import DamagedDatabaseError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from moeconsole.core.exchange import Exchange
    from moeconsole.core.history_query import HistoryQuery
    from moeconsole.core.records import HistoryEntry, HistoryRow, Retention, SendRecord, Space

INDEXING_S: Final = 0.02
"""How long the index is filled at a time: a row that is written meanwhile waits no longer than a few of these."""

_MAX_PARAMETERS: Final = 500  # in one statement; older SQLite takes 999

Table = tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]


@dataclass(frozen=True, slots=True)
class AcceptedBody:
    """The request body of a send that was answered with 200 or so."""

    row_id: int
    body: bytes


@dataclass(frozen=True, slots=True)
class DeletedRows:
    """What `delete` took away, for `restore`: with the bodies, in memory, for as long as the undo lasts."""

    sends: Table
    bodies: Table

    def __len__(self) -> int:
        return len(self.sends[1])


class History:
    """Every send of this data folder, from the window and from the command line.

    Owned by the services. Any thread but the GUI's may call. Every method raises StoreError where the
    environment doesn't let it work; a send goes on then, and the notice says that it was not recorded.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self._index_is_damaged = False
        self._index_was_dropped = False

    @classmethod
    def open(cls, path: Path, *, owner: bool) -> Loaded[History]:
        """Opens or makes the history's file; see `Database.open`."""
        opened = Database.open(path, MIGRATIONS, owner=owner)
        return Loaded(cls(opened.value), opened.notice)

    def close(self) -> None:
        self.database.close()

    def begin(self, record: SendRecord) -> int:
        """Writes the row of a send that is about to go out, on the disk when this returns; its id."""
        with self.database.write("record the send in the history") as connection:
            row_id = _insert(connection, "send", history_rows.send_columns(record))
            _insert(connection, "body", {"id": row_id} | history_rows.request_columns(record))
        return row_id

    def complete(self, row_id: int, exchange: Exchange) -> None:
        """Writes how the send ended; nothing where the row was deleted meanwhile."""
        with self.database.write("record the answer in the history") as connection:
            _update(connection, "send", row_id, history_rows.outcome_columns(exchange))
            _update(connection, "body", row_id, history_rows.response_columns(exchange))
            history_index.changed(connection, "send.id = ?", (row_id,))

    def page(
        self,
        query: HistoryQuery = EVERYTHING,
        *,
        before_id: int | None = None,
        limit: int = 200,
        stopped: Callable[[], bool] | None = None,
    ) -> tuple[HistoryRow, ...]:
        """The newest rows that fulfil the query; for the next page, `before_id` is the id of the last row.

        `stopped` is asked many times a second, on the calling thread, whether the search may be given up.

        Raises:
            SearchStoppedError: `stopped` said so.
        """
        below = before_id if before_id is not None else PAST_EVERY_ID
        if not (self.database.read_only or self._index_is_damaged) and history_index.is_available():
            try:
                return self._page(query, below, limit, stopped, may_use_index=True)
            except DamagedDatabaseError:
                # if it is the index alone, the rows can be had without it, and filling begins anew
                rows = self._page(query, below, limit, stopped, may_use_index=False)
                self._index_is_damaged = True
                return rows
        return self._page(query, below, limit, stopped, may_use_index=False)

    def _page(
        self,
        query: HistoryQuery,
        below: int,
        limit: int,
        stopped: Callable[[], bool] | None,
        *,
        may_use_index: bool,
    ) -> tuple[HistoryRow, ...]:
        with self.database.read("read the history") as connection, stoppable(connection, stopped):
            return read_page(connection, query, below, limit, may_use_index=may_use_index)

    @property
    def without_index(self) -> str | None:
        """The sentence for people, to be said once, where searches can't be made fast here."""
        return None if history_index.is_available() else history_index.NO_INDEX

    def index_some(self, budget_s: float = INDEXING_S) -> int:
        """Takes rows into the search index for about this long; about how many are left, 0 when it is done.

        For the owner of the file, again and again while nothing else is to do, each time after a pause as long
        as the call took: other writers get their turn in it. Others do nothing here. Ending at any moment loses
        nothing: the next call goes on from the last one's end.
        """
        if self._index_is_damaged and self.database.owner:
            history_index.drop(self.database)
            self._index_is_damaged = False
            self._index_was_dropped = True
        try:
            return history_index.index_some(self.database, budget_s)
        except DamagedDatabaseError:
            if self._index_was_dropped:
                raise  # it is not the index
            self._index_is_damaged = True
            return 1

    def get(self, row_id: int) -> HistoryEntry | None:
        """A send whole, or None where there is no such row."""
        tables = "send LEFT JOIN body ON body.id = send.id"
        query = f"SELECT {history_rows.ENTRY_COLUMNS} FROM {tables} WHERE send.id = ?"
        with self.database.read("read the history") as connection:
            row = connection.execute(query, (row_id,)).fetchone()
        return None if row is None else history_rows.entry_from(row)

    def existing(self, ids: Sequence[int]) -> tuple[int, ...]:
        """Those of these ids that there are rows of, in the order they came in."""
        found: set[int] = set()
        with self.database.read("read the history") as connection:
            for chunk in _chunks(ids):
                query = f"SELECT id FROM send WHERE id IN ({_marks(chunk)})"
                found.update(row_id for (row_id,) in connection.execute(query, chunk))
        return tuple(row_id for row_id in ids if row_id in found)

    def bodies(
        self, connection_id: str, *, before_id: int | None = None, limit: int
    ) -> tuple[AcceptedBody, ...]:
        """The newest request bodies that this connection's service took; `before_id` as for `page`."""
        query = (
            "SELECT send.id, request_body FROM send JOIN body ON body.id = send.id WHERE connection_id = ? "
            # the terms of the index, so that it serves
            "AND outcome = 'answered' AND status >= 200 AND status < 300 AND send.id < ? "
            "ORDER BY send.id DESC LIMIT ?"
        )
        below = before_id if before_id is not None else PAST_EVERY_ID
        with self.database.read("read the history") as connection:
            rows = connection.execute(query, (history_rows.storable(connection_id), below, limit)).fetchall()
        return tuple(AcceptedBody(row_id, bytes(body)) for row_id, body in rows)

    def set_star(self, row_id: int, starred: bool) -> None:
        with self.database.write("change the history") as connection:
            _update(connection, "send", row_id, {"starred": int(starred)})

    def set_note(self, row_id: int, note: str) -> None:
        with self.database.write("change the history") as connection:
            _update(connection, "send", row_id, {"note": history_rows.storable(note)})

    def set_tags(self, row_id: int, tags: Sequence[str]) -> None:
        with self.database.write("change the history") as connection:
            _update(connection, "send", row_id, history_rows.tags_column(tags))

    def tags(self) -> tuple[str, ...]:
        """Every tag that a row has, in the order of the alphabet."""
        query = (
            f"SELECT DISTINCT value FROM send INDEXED BY send_annotated, {elements_of('tags')} "
            f"WHERE {IS_ANNOTATED}"
        )
        with self.database.read("read the history") as connection:
            found = [str(tag) for (tag,) in connection.execute(query)]
        return tuple(sorted(found, key=str.casefold))

    def prune(self, policy: Retention, now_ms: int, *, stopped: Callable[[], bool] | None = None) -> int:
        """Deletes what the policy gives up, for good, in short transactions; how many rows went."""
        return history_upkeep.prune(self.database, policy, now_ms, stopped)

    def give_back_some(self, *, only_much: bool = True) -> int:
        """Gives deleted rows' space back to the disk for about as long as `index_some` works; bytes left.

        For the owner of the file, while nothing else is to do. With `only_much` little space is left alone: what
        is sent next fills it.
        """
        return history_upkeep.give_back(self.database, INDEXING_S, only_much=only_much)

    def compact(self, *, stopped: Callable[[], bool], progress: Callable[[float], None]) -> None:
        """Makes a file smaller that does not give space back by itself; see `compaction.compact`."""
        compaction.compact(self.database, stopped, progress)

    def space(self) -> Space:
        """What the history takes on the disk; takes no time itself."""
        return history_upkeep.space(self.database)

    def delete(self, ids: Sequence[int]) -> DeletedRows:
        """Deletes the rows of these ids; those that there are not are passed over."""
        with self.database.write("delete from the history") as connection:
            deleted = DeletedRows(_fetch(connection, "send", ids), _fetch(connection, "body", ids))
            for chunk in _chunks(ids):  # the bodies go with them
                connection.execute(f"DELETE FROM send WHERE id IN ({_marks(chunk)})", chunk)
            history_index.gone(connection, ids)
        return deleted

    def restore(self, deleted: DeletedRows) -> None:
        """Brings deleted rows back under their ids; a second time does nothing."""
        with self.database.write("bring back rows of the history") as connection:
            for table, (names, rows) in (("send", deleted.sends), ("body", deleted.bodies)):
                insert = f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({_marks(names)})"
                connection.executemany(insert, rows)
            names, rows = deleted.sends
            for chunk in _chunks([cast(int, row[names.index("id")]) for row in rows]):
                history_index.changed(connection, f"send.id IN ({_marks(chunk)})", chunk)

    def recover_interrupted(self) -> int:
        """Marks rows still "sending" as of unknown outcome, at the start of the program; how many there were.

        A send that another process has under way is marked as well, until its answer completes the row.
        """
        with self.database.write("tidy up the history") as connection:
            connection.execute(
                "UPDATE body SET error = ?, request_may_have_left = 1 "
                f"WHERE id IN (SELECT id FROM send WHERE outcome = '{SENDING}')",
                (INTERRUPTED,),
            )
            history_index.changed(connection, f"outcome = '{SENDING}'")
            return connection.execute(
                f"UPDATE send SET outcome = ? WHERE outcome = '{SENDING}'", (Outcome.UNKNOWN.value,)
            ).rowcount


def _insert(connection: sqlite3.Connection, table: str, columns: history_rows.Columns) -> int:
    insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({_marks(columns)})"
    return cast(int, connection.execute(insert, tuple(columns.values())).lastrowid)


def _update(connection: sqlite3.Connection, table: str, row_id: int, columns: history_rows.Columns) -> None:
    changes = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(f"UPDATE {table} SET {changes} WHERE id = ?", (*columns.values(), row_id))


def _fetch(connection: sqlite3.Connection, table: str, ids: Sequence[int]) -> Table:
    names = tuple(name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,)))
    rows: list[tuple[object, ...]] = []
    for chunk in _chunks(ids):
        rows += connection.execute(f"SELECT * FROM {table} WHERE id IN ({_marks(chunk)})", chunk)
    return names, tuple(rows)


def _chunks(ids: Sequence[int]) -> Iterator[tuple[int, ...]]:
    for start in range(0, len(ids), _MAX_PARAMETERS):
        yield tuple(ids[start : start + _MAX_PARAMETERS])


def _marks(values: Sequence[object] | history_rows.Columns) -> str:
    return ", ".join("?" * len(values))
