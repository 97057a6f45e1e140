"""A damaged database: what SQLite can still read goes into a new file, and the damaged one is set aside."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from moeconsole.store.files import (
    PRIVATE_MODE,
    TEMPORARY_PREFIX,
    TEMPORARY_SUFFIX,
    aside_path,
    plain_errors,
    sync_folder,
)
from moeconsole.store.sqlite_errors import UNREADABLE, lenient_text, sqlite_errors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MAGIC: Final = b"SQLite format 3\0"
_HEADER_BYTES: Final = 100
_WAL_FORMAT: Final = b"\x02\x02"  # bytes 18 and 19: reading and writing need the write-ahead log
_LAST_ID: Final = 2**40
_MAX_FAILURES: Final = 20_000


def rebuild(path: Path, statements: Sequence[str], version: int) -> str:
    """Replaces the damaged file by a new one with every row that could be read; returns the notice.

    No connection to `path` may be open. `statements` make the empty database of `version`. The damaged file
    is only copied and renamed, never written.

    Raises:
        StoreError: the new file can't be written; the damaged one is then still in its place.
    """
    action = f"repair {path.name}"
    with (
        plain_errors(action),
        sqlite_errors(action),
        tempfile.TemporaryDirectory(TEMPORARY_SUFFIX, TEMPORARY_PREFIX, path.parent) as scratch,
    ):
        fresh = Path(scratch) / "fresh"
        fresh.touch(PRIVATE_MODE)
        with contextlib.closing(sqlite3.connect(fresh, isolation_level=None)) as target:
            _make_schema(target, statements, version)
            with contextlib.closing(_open_copy(path, Path(scratch) / "copy", fresh)) as source:
                copied = _copy_all(source, target)
        aside = _swap(path, fresh)
    taken_over = (
        f"{copied:,} of its entries were taken over" if copied else "none of its entries could be read"
    )
    return f"{path.name} was damaged and set aside as {aside.name}; {taken_over}."


def wal_path(path: Path) -> Path:
    """The write-ahead log that SQLite keeps beside a database."""
    return path.with_name(path.name + "-wal")


def _make_schema(target: sqlite3.Connection, statements: Sequence[str], version: int) -> None:
    target.execute("PRAGMA auto_vacuum=INCREMENTAL")
    target.execute("PRAGMA foreign_keys=ON")
    target.execute("BEGIN")
    for statement in statements:
        target.execute(statement)
    target.execute(f"PRAGMA user_version={version}")
    target.execute("COMMIT")


def _open_copy(path: Path, copy: Path, fresh: Path) -> sqlite3.Connection:
    """A copy of the damaged file that SQLite is willing to open, if at all."""
    shutil.copyfile(path, copy)
    if wal_path(path).exists():
        shutil.copyfile(wal_path(path), wal_path(copy))
    with copy.open("r+b") as file:
        header = file.read(_HEADER_BYTES)
        file_bytes = file.seek(0, os.SEEK_END)
        if not header.startswith(_MAGIC):
            header = _borrowed_header(fresh, file_bytes)
            file.seek(0)
            file.write(header)
        whole_bytes = _page_bytes(header) * int.from_bytes(header[28:32], "big")
        if file_bytes < whole_bytes <= 64 * max(file_bytes, 1):
            file.truncate(
                whole_bytes
            )  # SQLite refuses a file with fewer pages than it says; zeros read as damage
    source = sqlite3.connect(copy, isolation_level=None)
    source.text_factory = lenient_text
    return source


def _borrowed_header(fresh: Path, file_bytes: int) -> bytes:
    """The first 100 bytes of a sound database, with the page count of this one."""
    header = fresh.read_bytes()[:_HEADER_BYTES]
    pages = file_bytes // _page_bytes(header)
    return header[:18] + _WAL_FORMAT + header[20:28] + pages.to_bytes(4, "big") + header[32:]


def _page_bytes(header: bytes) -> int:
    size = int.from_bytes(header[16:18], "big")
    return 65_536 if size == 1 else size


def _copy_all(source: sqlite3.Connection, target: sqlite3.Connection) -> int:
    """Copies every table that both know, parents first; returns the number of rows of the first."""
    tables = [
        str(name)
        for (name,) in target.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
        )
    ]
    target.execute("BEGIN")
    copied = [_copy_table(source, target, table) for table in tables]
    target.execute("COMMIT")
    return copied[0] if copied else 0


def _copy_table(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> int:
    try:
        known = _columns(source, table)
    except UNREADABLE:
        return 0
    columns = [column for column in _columns(target, table) if column in known]
    if not columns:
        return 0
    marks = ", ".join("?" * len(columns))
    insert = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"
    copied = 0
    for row in _readable_rows(source, f"SELECT rowid, {', '.join(columns)} FROM {table}", table):
        with contextlib.suppress(sqlite3.IntegrityError):  # nonsense from a damaged page
            copied += target.execute(insert, row).rowcount
    return copied


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [str(name) for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]


def _readable_rows(source: sqlite3.Connection, select: str, table: str) -> Iterator[tuple[object, ...]]:
    """Every row that can be read: where a range of ids meets damage, its halves are tried."""
    query = f"{select} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
    ranges = [(0, _highest_id(source, table))]
    failures = 0
    while ranges and failures < _MAX_FAILURES:
        low, high = ranges.pop()
        try:
            for row in source.execute(query, (low, high)):
                low = row[0] + 1
                yield row[1:]
        except UNREADABLE:
            failures += 1
            if low < high:
                middle = (low + high) // 2
                ranges += [(middle + 1, high), (low, middle)]


def _highest_id(source: sqlite3.Connection, table: str) -> int:
    try:
        highest = source.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0]
    except UNREADABLE:
        return _LAST_ID
    return int(highest or 0)


def _swap(path: Path, fresh: Path) -> Path:
    """The log goes first: left beside the new database, SQLite would replay it into that."""
    aside = aside_path(path)
    if wal_path(path).exists():
        wal_path(path).replace(wal_path(aside))
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    path.replace(aside)
    fresh.replace(path)
    sync_folder(path.parent)
    return aside
