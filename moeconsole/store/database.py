"""One SQLite file: opening, versions, damage, transactions. What its tables hold is the stores' affair."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from typing import TYPE_CHECKING, Final

from moeconsole.store.files import (
    PRIVATE_MODE,
    TEMPORARY_PREFIX,
    TEMPORARY_SUFFIX,
    Loaded,
    StoreError,
    ensure_folder,
    plain_errors,
    remove_leftovers,
)
from moeconsole.store.salvage import rebuild, wal_path
from moeconsole.store.sqlite_errors import DamagedDatabaseError, lenient_text, sqlite_errors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

BUSY_TIMEOUT_S: Final = 5.0
LOG_KEPT: Final = 4 * 1024 * 1024
"""What the write-ahead log is cut to when it begins anew."""
LOG_MOVED_AT: Final = 8 * 1024 * 1024
"""A longer log is worth moving into the file."""
LOG_HELD_UP: Final = 32 * 1024 * 1024
"""A longer log is moved while for a moment nobody of this process reads or writes."""
LOG_AT_MOST: Final = 64 * 1024 * 1024
"""A writer moves a longer log itself, where the one whose work it is did not get to it."""
OLDEST_SQLITE: Final = (3, 37)  # STRICT tables

Migration = tuple[str, ...]
"""The statements of one step; after step n, `PRAGMA user_version` is n."""


class Database:
    """A database file that several threads and several processes use at the same time.

    Owned by the services. Any thread may call: one connection writes and one reads, each behind a lock of its
    own, so that a long search does not hold up the row of a send. Between processes `BEGIN IMMEDIATE` and the
    busy timeout of 5 s do the same. A call may wait, so none belongs on the GUI thread.

    Attributes:
        owner: this process holds the lock on the data folder. Only the owner repairs damage, and moves the
            write-ahead log into the file (SQLite up to 3.51.2 can corrupt it if two do so at once): now and then
            by `checkpoint`, so that no row of a send waits for it.
        read_only: the file was written by a newer version of the program.
    """

    def __init__(self, path: Path, migrations: Sequence[Migration], *, owner: bool) -> None:
        self.path = path
        self.owner = owner
        self.read_only = False
        self._migrations = tuple(migrations)
        self._write_lock = threading.Lock()
        self._turn_lock = threading.Lock()
        self._read_lock = threading.Lock()
        self._log_lock = threading.Lock()
        self._writer: sqlite3.Connection | None = None
        self._mover: sqlite3.Connection | None = None  # of the log
        self._reader: sqlite3.Connection | None = None
        self._checked_by: sqlite3.Connection | None = None
        self._gave_up_check = False

    @classmethod
    def open(cls, path: Path, migrations: Sequence[Migration], *, owner: bool) -> Loaded[Database]:
        """Opens the file, or makes it; repairs and migrates it where needed, and says so in the notice.

        Raises:
            DamagedDatabaseError: it is damaged, and we are not the owner, who may repair it.
            StoreError: it can't be opened or made.
        """
        if sqlite3.sqlite_version_info < OLDEST_SQLITE:
            raise StoreError(
                f"{path.name} needs SQLite 3.37 or later; this Python has {sqlite3.sqlite_version}."
            )
        database = cls(path, migrations, owner=owner)
        try:
            notice = database._open()
        except BaseException:
            database.close()
            raise
        return Loaded(database, notice)

    @contextlib.contextmanager
    def read(self, action: str) -> Iterator[sqlite3.Connection]:
        """The connection for queries; `action` completes "Could not …" in the sentence of an error.

        Raises:
            StoreError: the environment does not let us read.
        """
        with self._read_lock, sqlite_errors(action):
            yield self._open_connection(self._reader)

    @contextlib.contextmanager
    def write(self, action: str) -> Iterator[sqlite3.Connection]:
        """A transaction, committed to the disk at the end of the block and undone by any exception.

        Raises:
            StoreError: the environment does not let us write, or the file is a newer version's.
        """
        if self.read_only:
            raise StoreError(f"Could not {action}: a newer version of Moe Console wrote {self.path.name}.")
        with self._turn(), sqlite_errors(action):
            connection = self._open_connection(self._writer)
            with _transaction(connection):
                yield connection
        if self.owner and self._log_bytes() > LOG_AT_MOST:
            with contextlib.suppress(StoreError):  # what was to be written is written
                self._move_log(may_wait=False)

    @contextlib.contextmanager
    def between_writes(self, action: str) -> Iterator[sqlite3.Connection]:
        """The writing connection without a transaction, while no other thread of this process writes.

        Raises:
            StoreError: the environment does not let us.
        """
        with self._turn(), sqlite_errors(action):
            yield self._open_connection(self._writer)

    def other_connection(self) -> sqlite3.Connection:
        """One more connection, for a long work of its own; closing it is the caller's.

        Raises:
            StoreError: the file can't be opened.
        """
        with sqlite_errors(f"open {self.path.name}"):
            return self._connection()

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        """The write lock; who waits for it comes before who has just had it, as the filling of an index has."""
        with self._turn_lock:
            self._write_lock.acquire()
        try:
            yield
        finally:
            self._write_lock.release()

    def checkpoint(self, at_least: int = 0) -> None:
        """Moves the write-ahead log into the file, if it has so many bytes; writers and readers go on meanwhile.

        For who holds the lock on the data folder; at once returns to whom another thread was faster.

        Raises:
            StoreError: the environment does not let us write.
        """
        if not self.read_only and self._log_bytes() >= at_least:
            self._move_log(may_wait=True)

    def _move_log(self, *, may_wait: bool) -> None:
        if not self._log_lock.acquire(blocking=False):
            return
        try:
            with sqlite_errors(f"tidy {self.path.name}"):
                with self._turn():
                    mover = self._log_mover()
                mover.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
                if may_wait and self._log_bytes() > LOG_HELD_UP:
                    # readers and writers that follow each other closely let it never begin anew
                    with self._read_lock, self._turn():
                        self._log_mover().execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        finally:
            self._log_lock.release()

    def _log_mover(self) -> sqlite3.Connection:
        """The connection for it, after something was written: there must be something to move.

        A log that is in the file whole may be begun anew by a writer of another process, and SQLite up to 3.51.2
        does not notice if that happens just then.
        """
        if self._mover is None:
            self._open_connection(self._writer)  # not after the end
            self._mover = self._connection()
        with _transaction(self._mover):
            self._mover.execute("PRAGMA application_id=0")
        return self._mover

    def _log_bytes(self) -> int:
        try:
            return wal_path(self.path).stat().st_size
        except OSError:
            return 0

    def check_and_repair(self, *, thorough: bool = False) -> str | None:
        """Looks through the file, repairs it where it is damaged, and returns the notice of that.

        The look takes a second or more for a large file and holds nothing up; `thorough` also compares every
        index. Readers and writers wait for a repair.

        Raises:
            DamagedDatabaseError: it is damaged, and we are not the owner.
            StoreError: the environment does not let us.
        """
        if not self._is_damaged("integrity_check(1)" if thorough else "quick_check(1)"):
            return None
        if not self.owner or self.read_only:
            raise DamagedDatabaseError(
                f"{self.path.name} is damaged. Moe Console repairs it when its window starts."
            )
        with self._log_lock, self._write_lock, self._read_lock:
            self._close_connections()
            try:
                return self._rebuild()
            finally:
                self._connect()

    def give_up_check(self) -> None:
        """End a look through the file that is under way, and any later one: it finds nothing then."""
        self._gave_up_check = True
        looking = self._checked_by
        if looking is not None:
            with contextlib.suppress(sqlite3.Error):  # it has just ended by itself
                looking.interrupt()

    def close(self) -> None:
        """Waits for the calls under way; later ones raise StoreError."""
        with self._log_lock, self._write_lock, self._read_lock:
            self._close_connections()

    def _open(self) -> str | None:
        ensure_folder(self.path.parent)
        notice = self._prepare_file()
        try:
            self._connect()
            self._migrate()
        except DamagedDatabaseError:
            if not self.owner:
                raise
            self._close_connections()
            notice = self._rebuild()
            self._connect()
        if self.read_only:
            notice = (
                f"{self.path.name} was written by a newer version of Moe Console. "
                "It can be read here, but nothing is added to it."
            )
        return notice

    def _prepare_file(self) -> str | None:
        """Makes the file for this user alone. An empty one is what some crashes leave behind."""
        with plain_errors(f"open {self.path.name}"):
            if self.owner:
                remove_leftovers(self.path.parent)
            if not self.path.exists():
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, PRIVATE_MODE))
            elif self.owner and self.path.stat().st_size == 0 and not wal_path(self.path).exists():
                return f"{self.path.name} was empty; its entries are lost."
        return None

    def _connect(self) -> None:
        with sqlite_errors(f"open {self.path.name}"):
            self._writer = self._connection()
            newer = self._user_version() > len(self._migrations)
            self.read_only = newer
            if newer:
                self._writer.execute("PRAGMA query_only=ON")
            else:
                if self._writer.execute("PRAGMA page_count").fetchone()[0] == 0:
                    # only now, before the first page: the file can give back what is deleted
                    self._writer.execute("PRAGMA auto_vacuum=INCREMENTAL")
                self._writer.execute("PRAGMA journal_mode=WAL").fetchone()
            self._writer.execute("SELECT count(*) FROM sqlite_master").fetchone()  # reads the schema
            self._reader = self._connection()
            self._reader.execute("PRAGMA query_only=ON")

    def _connection(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=BUSY_TIMEOUT_S,
            isolation_level=None,  # we say BEGIN ourselves
            check_same_thread=False,  # our locks do
        )
        connection.text_factory = lenient_text
        try:
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute("PRAGMA wal_autocheckpoint=0")
            connection.execute(f"PRAGMA journal_size_limit={LOG_KEPT}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self) -> None:
        action = f"bring {self.path.name} up to date"
        with sqlite_errors(action):
            is_new = self._user_version() == 0
            while not self.read_only and (version := self._user_version()) < len(self._migrations):
                if not is_new:  # of nothing there is nothing to keep
                    self._back_up(version)
                with self.write(action) as connection:
                    if self._user_version() != version:
                        continue  # another process was faster
                    for statement in self._migrations[version]:
                        connection.execute(statement)
                    connection.execute(f"PRAGMA user_version={version + 1}")

    def _back_up(self, version: int) -> None:
        target = self.path.with_name(f"{self.path.name}.version-{version}.bak")
        # of this process alone: another may bring the file up to date at the same time
        partial = self.path.with_name(f"{TEMPORARY_PREFIX}{os.urandom(8).hex()}{TEMPORARY_SUFFIX}")
        with plain_errors(f"back up {self.path.name}"):
            partial.touch(PRIVATE_MODE)
            with contextlib.closing(sqlite3.connect(partial)) as copy:
                self._open_connection(self._writer).backup(copy)
            partial.replace(target)

    def _user_version(self) -> int:
        return int(self._open_connection(self._writer).execute("PRAGMA user_version").fetchone()[0])

    def _rebuild(self) -> str:
        statements = [statement for migration in self._migrations for statement in migration]
        return rebuild(self.path, statements, len(self._migrations))

    def _is_damaged(self, pragma: str) -> bool:
        try:
            with (
                sqlite_errors(f"check {self.path.name}"),
                contextlib.closing(self._connection()) as connection,
            ):
                self._checked_by = connection
                return not self._gave_up_check and bool(
                    connection.execute(f"PRAGMA {pragma}").fetchone()[0] != "ok"
                )
        except DamagedDatabaseError:
            return True
        except sqlite3.OperationalError:
            if self._gave_up_check:
                return False
            raise
        finally:
            self._checked_by = None

    def _open_connection(self, connection: sqlite3.Connection | None) -> sqlite3.Connection:
        if connection is None:
            raise StoreError(f"{self.path.name} is already closed.")
        return connection

    def _close_connections(self) -> None:
        for connection in (self._reader, self._mover, self._writer):
            if connection is not None:
                with contextlib.suppress(sqlite3.Error):
                    connection.close()
        self._reader = self._mover = self._writer = None


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):  # the first error is the one to tell
                connection.execute("ROLLBACK")
        raise
