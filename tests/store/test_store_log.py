"""The write-ahead log: nobody who writes moves it, and it does not grow without end."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from moeconsole.store import database as database_module
from moeconsole.store.database import LOG_KEPT, LOG_MOVED_AT, Database
from moeconsole.store.files import StoreError

if TYPE_CHECKING:
    from pathlib import Path

MIGRATIONS = (("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body BLOB) STRICT",),)


def log_bytes(path: Path) -> int:
    return path.with_name(path.name + "-wal").stat().st_size


def test_the_log_is_moved_when_it_is_worth_it_and_cut_when_it_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite3"
    database = Database.open(path, MIGRATIONS, owner=True).value

    def add(size: int) -> None:
        with database.write("add") as connection:
            connection.execute("INSERT INTO thing (name, body) VALUES ('a', zeroblob(?))", (size,))

    add(5_000_000)
    small = path.stat().st_size
    database.checkpoint(LOG_MOVED_AT)
    assert path.stat().st_size == small
    add(5_000_000)
    assert path.stat().st_size == small, "no row of a send moves the log"
    database.checkpoint(LOG_MOVED_AT)
    assert path.stat().st_size > 10_000_000
    add(1)
    assert log_bytes(path) <= LOG_KEPT
    database.close()
    database = Database.open(path, MIGRATIONS, owner=True).value
    with database.read("look") as connection:
        assert connection.execute("SELECT count(*) FROM thing").fetchone() == (3,)
    database.close()


def test_a_log_that_nobody_moves_does_not_grow_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "LOG_AT_MOST", 3_000_000)
    path = tmp_path / "h.sqlite3"
    database = Database.open(path, MIGRATIONS, owner=True).value
    for _ in range(40):
        with database.write("add") as connection:
            connection.execute("INSERT INTO thing (name, body) VALUES ('a', zeroblob(500000))")
        assert log_bytes(path) < 5_000_000
    database.close()


def test_readers_who_follow_each_other_do_not_make_it_grow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "LOG_HELD_UP", 6_000_000)
    path = tmp_path / "h.sqlite3"
    database = Database.open(path, MIGRATIONS, owner=True).value
    end = threading.Event()

    def look() -> None:
        while not end.is_set():
            with database.read("look") as connection:
                connection.execute("SELECT sum(length(body)) FROM thing").fetchall()

    thread = threading.Thread(target=look)
    thread.start()
    for _ in range(60):
        with database.write("add") as connection:
            connection.execute("INSERT INTO thing (name, body) VALUES ('a', zeroblob(500000))")
        database.checkpoint()
    end.set()
    thread.join()
    assert log_bytes(path) < 10_000_000
    database.close()


def test_a_row_is_written_while_the_log_is_moved(tmp_path: Path) -> None:
    """And by a reader's snapshot nothing is lost: what it still needs stays in the log."""
    path = tmp_path / "h.sqlite3"
    database = Database.open(path, MIGRATIONS, owner=True).value
    end = threading.Event()

    def move() -> None:
        while not end.is_set():
            database.checkpoint()

    thread = threading.Thread(target=move)
    thread.start()
    for number in range(300):
        with database.write("add") as connection:
            connection.execute("INSERT INTO thing (name) VALUES ('name ' || ?)", (number + 1,))
    end.set()
    thread.join()
    with database.read("look") as connection:
        names = "SELECT count(*) FROM thing WHERE name = 'name ' || id"
        assert connection.execute(names).fetchone() == (300,)
    assert database.check_and_repair(thorough=True) is None
    database.close()
    with pytest.raises(StoreError, match="already closed"):
        database.checkpoint()
