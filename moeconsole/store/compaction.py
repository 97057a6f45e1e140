"""Making a database file of an older version smaller, once: after that it gives back by itself what is deleted.

SQLite's own VACUUM would lock everybody out from its beginning to its end. Here the small copy is made beside the file
while all go on; only putting it in takes the write lock, as one transaction: at any moment, kill or not, all that was
written is there. If anybody wrote meanwhile nothing is put in.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import time
from functools import partial
from typing import TYPE_CHECKING, Final

from moeconsole.store.files import PRIVATE_MODE, TEMPORARY_PREFIX, TEMPORARY_SUFFIX, StoreError, plain_errors
from moeconsole.store.salvage import wal_path
from moeconsole.store.sqlite_errors import DamagedDatabaseError, sqlite_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from moeconsole.store.database import Database

    Stopped = Callable[[], bool]
    Progress = Callable[[float], None]

_ACTION: Final = "make the file smaller"
_TRIES: Final = 3
_PAGES_A_STEP: Final = 1_000
_LOCKED_AT_MOST_S: Final = 4.0  # other programs wait for 5 s
_STEPS_A_LOOK: Final = 20_000  # of SQLite's machine: a few milliseconds
_TO_SPARE: Final = 16 * 1024 * 1024
_COPYING: Final = 0.6  # of the whole work, about


class CompactionStoppedError(Exception):
    """It was called off; the file is as it was."""


class _ChangedError(Exception):
    """Somebody wrote after the copy was made."""


def compact(database: Database, stopped: Stopped, progress: Progress) -> None:
    """Makes the file as small as what is in it. For the owner; a second for each 200 MB.

    Args:
        stopped: is asked many times a second whether to give it up.
        progress: is told how much is done, from 0 to 1. Both on the calling thread.

    Raises:
        CompactionStoppedError: `stopped` said so.
        StoreError: the environment does not let us, others write all the time, or would have to wait too long.
    """
    if database.read_only or not database.owner:
        raise StoreError(f"Could not {_ACTION}: another window of Moe Console looks after it.")
    for _ in range(_TRIES):
        with (
            sqlite_errors("make the file smaller"),
            contextlib.suppress(_ChangedError),
            _copy_path(database.path) as copy,
            contextlib.closing(database.other_connection()) as watch,
        ):
            with database.write(_ACTION) as connection:
                # with something in it the log is not begun anew by us, which would look as if somebody had written
                connection.execute("PRAGMA application_id=0")
                writer = connection
            is_unchanged = partial(_is_version, watch, _version(watch))
            _make_copy(watch, copy, stopped, progress)
            _put_in(database, writer, copy, is_unchanged, stopped, progress)
            break
    else:
        raise StoreError(f"Could not {_ACTION}: another program writes to it. Try again later.")
    database.checkpoint()  # the file is small from here on,
    database.checkpoint()  # and with the log begun anew, that too
    progress(1.0)


def _make_copy(connection: sqlite3.Connection, copy: Path, stopped: Stopped, progress: Progress) -> None:
    """A small copy of all that is committed now; nobody waits for it."""
    pages, free, page_bytes = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    size = (pages - free) * page_bytes
    _see_to_room(copy.parent, size)

    def look() -> int:
        progress(min(copy.stat().st_size / size, 1.0) * _COPYING)
        return int(stopped())

    with _looking(connection, look):
        connection.execute("PRAGMA auto_vacuum=INCREMENTAL")  # for the copy
        connection.execute("VACUUM INTO ?", (str(copy),))
    with contextlib.closing(sqlite3.connect(copy)) as fresh, _looking(fresh, look):
        if fresh.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise DamagedDatabaseError(f"Could not {_ACTION}: the file is damaged.")


@contextlib.contextmanager
def _looking(connection: sqlite3.Connection, look: Callable[[], int]) -> Iterator[None]:
    connection.set_progress_handler(look, _STEPS_A_LOOK)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise CompactionStoppedError from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _put_in(
    database: Database,
    writer: sqlite3.Connection,
    copy: Path,
    is_unchanged: Callable[[], bool],
    stopped: Stopped,
    progress: Progress,
) -> None:
    """Writes the copy's pages over those of the file, as one transaction, unless `is_unchanged` denies it.

    Args:
        writer: the database's own connection when the copy was begun: a repair puts another file in its place.
    """
    began = time.monotonic()
    is_ours = False

    def look(status: int, remaining: int, total: int) -> None:
        nonlocal began, is_ours
        if stopped():
            raise CompactionStoppedError
        if time.monotonic() - began > _LOCKED_AT_MOST_S:
            raise StoreError(
                f"Could not {_ACTION}: other programs would have to wait for too long. Set a limit to what is kept, "
                "then try again."
            )
        if status == sqlite3.SQLITE_OK and not is_ours:  # from here on nobody else can write
            if not is_unchanged():
                raise _ChangedError
            began, is_ours = time.monotonic(), True
        _sync(wal_path(database.path))
        progress(_COPYING + (1 - _COPYING) * (1 - remaining / max(total, 1)))

    with contextlib.closing(sqlite3.connect(copy)) as source, database.between_writes(_ACTION) as target:
        if target is not writer:
            raise _ChangedError
        total = int(source.execute("PRAGMA page_count").fetchone()[0])
        # never all in one step: that would be committed before anybody could look
        source.backup(target, pages=max(1, min(_PAGES_A_STEP, total // 2)), progress=look, sleep=0.02)


def _sync(log: Path) -> None:
    """A little at a time: all of it at the end would keep whoever wants to write from doing so."""
    with contextlib.suppress(OSError):
        descriptor = os.open(log, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _see_to_room(folder: Path, size: int) -> None:
    needed = 2 * size + _TO_SPARE  # the copy, and the log that it goes in by
    with plain_errors(_ACTION):
        free = shutil.disk_usage(folder).free
    if free < needed:
        raise StoreError(
            f"Could not {_ACTION}: that takes {needed // 1_000_000:,} MB for a moment, and the disk has "
            f"{free // 1_000_000:,}."
        )


def _version(connection: sqlite3.Connection) -> int:
    """Is another one after anybody else wrote."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _is_version(connection: sqlite3.Connection, version: int) -> bool:
    return _version(connection) == version


@contextlib.contextmanager
def _copy_path(path: Path) -> Iterator[Path]:
    """An empty file beside it, for this user alone; gone at the end."""
    copy = path.with_name(f"{TEMPORARY_PREFIX}{os.urandom(8).hex()}{TEMPORARY_SUFFIX}")
    with plain_errors(_ACTION):
        copy.touch(PRIVATE_MODE)
    try:
        yield copy
    finally:
        with contextlib.suppress(OSError):
            copy.unlink()
