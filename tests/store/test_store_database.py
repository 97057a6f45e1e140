"""The database file: versions, damage, several processes, and whose fault an error is."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from moeconsole.store.database import LOG_KEPT, Database
from moeconsole.store.files import StoreError
from moeconsole.store.salvage import rebuild
from moeconsole.store.sqlite_errors import DamagedDatabaseError

if TYPE_CHECKING:
    from pathlib import Path

LATER = (("ALTER TABLE thing ADD COLUMN colour TEXT",), ("UPDATE thing SET colour = 'red'",))
MIGRATIONS = (("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body BLOB) STRICT",),)
ROWS = 2000


def fill(path: Path, rows: int = ROWS) -> None:
    database = Database.open(path, MIGRATIONS, owner=True).value
    with database.write("fill it") as connection:
        connection.executemany(
            "INSERT INTO thing VALUES (?, ?, ?)", ((n, f"name {n}", b"x" * 300) for n in range(1, rows + 1))
        )
    database.close()


def ids(database: Database) -> set[int]:
    with database.read("look") as connection:
        return {row[0] for row in connection.execute("SELECT id FROM thing WHERE name = 'name ' || id")}


def damage_header(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(100))


def damage_page(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096 * 60)
        file.write(b"\xa5" * 4096)


def damage_schema(path: Path) -> None:
    """SQLite's own message quotes the bytes, and Python can't decode it."""
    data = path.read_bytes()
    assert b"CREATE TABLE thing" in data
    path.write_bytes(data.replace(b"CREATE TABLE thing", b"CREATE\xff\xfeABLE thing"))


def truncate(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def become_text(path: Path) -> None:
    path.write_text("Dear diary,\n" * 1000)


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("damage", "least", "words"),
    [
        (damage_header, ROWS, "2,000 of its entries were taken over"),
        (truncate, 800, "of its entries were taken over"),
        (damage_schema, 0, "none of its entries could be read"),
        (become_text, 0, "none of its entries could be read"),
    ],
)
def test_a_damaged_file_is_set_aside_and_what_can_be_read_is_taken_over(
    tmp_path: Path, damage: object, least: int, words: str
) -> None:
    path = tmp_path / "h.sqlite3"
    fill(path)
    assert callable(damage)
    damage(path)
    damaged = path.read_bytes()
    with pytest.raises(DamagedDatabaseError):
        Database.open(path, MIGRATIONS, owner=False)
    opened = Database.open(path, MIGRATIONS, owner=True)
    assert opened.notice is not None
    assert words in opened.notice
    assert (tmp_path / "h.sqlite3.damaged").read_bytes() == damaged
    assert len(ids(opened.value)) >= least
    with opened.value.write("go on") as connection:
        connection.execute("INSERT INTO thing (name) VALUES ('new')")
    assert opened.value.check_and_repair(thorough=True) is None
    opened.value.close()
    assert not list(tmp_path.glob(".moeconsole-*"))


def test_a_page_of_garbage_is_found_by_the_check_and_repaired_under_way(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite3"
    fill(path)
    damage_page(path)
    database = Database.open(path, MIGRATIONS, owner=True).value
    notice = database.check_and_repair()
    assert notice is not None
    assert "set aside as h.sqlite3.damaged" in notice
    kept = ids(database)
    assert ROWS - 30 <= len(kept) < ROWS  # a page's worth is gone, those before and after it are there
    assert {1, ROWS} <= kept
    assert database.check_and_repair(thorough=True) is None
    database.close()


def test_a_check_can_be_given_up(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite3"
    fill(path)
    damage_page(path)
    database = Database.open(path, MIGRATIONS, owner=True).value
    database.give_up_check()
    assert database.check_and_repair(thorough=True) is None
    database.close()
    assert not (tmp_path / "h.sqlite3.damaged").exists()


def test_a_check_under_way_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "h.sqlite3"
    fill(path)
    damage_page(path)
    database = Database.open(path, MIGRATIONS, owner=True).value
    plain = database._connection

    def interrupted() -> sqlite3.Connection:
        connection = plain()
        connection.set_progress_handler(database.give_up_check, 1)  # as from another thread, in the middle
        return connection

    monkeypatch.setattr(database, "_connection", interrupted)
    assert database.check_and_repair(thorough=True) is None
    database.close()


def test_only_the_owner_repairs(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite3"
    fill(path)
    damage_page(path)
    database = Database.open(path, MIGRATIONS, owner=False).value
    with pytest.raises(DamagedDatabaseError, match="repairs it when its window starts"):
        database.check_and_repair()
    database.close()
    assert [file.name for file in tmp_path.iterdir()] == ["h.sqlite3"]


def test_what_is_in_the_log_only_is_taken_over_too(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite3"
    fill(path, 50)
    other = Database.open(path, MIGRATIONS, owner=False).value
    with other.write("add") as connection:
        connection.execute("INSERT INTO thing VALUES (900, 'name 900', NULL)")
    page, log = path.read_bytes(), (tmp_path / "h.sqlite3-wal").read_bytes()
    other.close()
    path.write_bytes(bytes(100) + page[100:])
    (tmp_path / "h.sqlite3-wal").write_bytes(log)
    notice = rebuild(path, MIGRATIONS[0], 1)
    assert (
        notice
        == "h.sqlite3 was damaged and set aside as h.sqlite3.damaged; 51 of its entries were taken over."
    )
    assert not (tmp_path / "h.sqlite3-wal").exists()  # SQLite would replay it into the new file
    assert (tmp_path / "h.sqlite3.damaged-wal").read_bytes() == log
    database = Database.open(path, MIGRATIONS, owner=True).value
    assert {1, 50, 900} <= ids(database)
    database.close()


def test_an_empty_file_is_used_and_said(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite3"
    path.touch()
    opened = Database.open(path, MIGRATIONS, owner=True)
    assert opened.notice == "h.sqlite3 was empty; its entries are lost."
    assert ids(opened.value) == set()
    opened.value.close()


def test_a_new_file_is_made_without_a_notice_and_for_this_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "er" / "h ?#%.sqlite3"
    opened = Database.open(path, MIGRATIONS + LATER, owner=True)
    assert opened.notice is None
    assert not list(path.parent.glob("*.bak")), "of nothing there is nothing to keep"
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600
    opened.value.close()


def test_a_newer_version_is_read_and_never_written(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite3"
    fill(path, 10)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=7")
    before = path.read_bytes()
    opened = Database.open(path, MIGRATIONS, owner=True)
    assert opened.notice is not None
    assert "newer version" in opened.notice
    assert len(ids(opened.value)) == 10
    with (
        pytest.raises(StoreError, match="Could not add: a newer version"),
        opened.value.write("add") as connection,
    ):
        connection.execute("DELETE FROM thing")
    opened.value.close()
    assert path.read_bytes() == before


def test_migrations_run_one_by_one_each_after_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite3"
    fill(path, 10)
    later = (*MIGRATIONS, ("ALTER TABLE thing ADD COLUMN colour TEXT",), ("UPDATE thing SET colour = 'red'",))
    database = Database.open(path, later, owner=True).value
    with database.read("look") as connection:
        assert connection.execute("SELECT DISTINCT colour FROM thing").fetchall() == [("red",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)
    database.close()
    with closing(sqlite3.connect(tmp_path / "h.sqlite3.version-1.bak")) as backup:
        assert [row[1] for row in backup.execute("PRAGMA table_info(thing)")] == ["id", "name", "body"]
        assert backup.execute("SELECT count(*) FROM thing").fetchone() == (10,)
    assert (tmp_path / "h.sqlite3.version-2.bak").exists()


def test_a_step_that_fails_leaves_the_version_before_it(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite3"
    fill(path, 10)
    broken = (*MIGRATIONS, ("ALTER TABLE thing ADD COLUMN colour TEXT", "this is a bug"))
    with pytest.raises(sqlite3.OperationalError, match="syntax error"):
        Database.open(path, broken, owner=True)
    opened = Database.open(path, MIGRATIONS, owner=True)
    assert opened.notice is None
    assert len(ids(opened.value)) == 10
    opened.value.close()


def test_trouble_of_the_environment_is_a_sentence_and_a_bug_stays_a_bug(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "h.sqlite3", MIGRATIONS, owner=True).value
    with (
        pytest.raises(StoreError, match="Could not add: the disk is full"),
        database.write("add") as connection,
    ):
        connection.execute("PRAGMA max_page_count=3").fetchone()
        connection.execute("INSERT INTO thing (name, body) VALUES ('a', zeroblob(1000000))")
    with pytest.raises(sqlite3.IntegrityError), database.write("add") as connection:
        connection.execute("INSERT INTO thing (name) VALUES (NULL)")
    with pytest.raises(sqlite3.OperationalError), database.read("look") as connection:
        connection.execute("SELECT nonsense FROM thing")
    with pytest.raises(StoreError, match="read-only"), database.read("look") as connection:
        connection.execute("DELETE FROM thing")
    assert ids(database) == set()
    database.close()
    with pytest.raises(StoreError, match="already closed"), database.read("look"):
        pass


def test_a_file_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "h.sqlite3").mkdir()
    with pytest.raises(StoreError, match=r"Could not open h\.sqlite3"):
        Database.open(tmp_path / "h.sqlite3", MIGRATIONS, owner=True)


def test_an_sqlite_that_is_too_old_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.34.1")
    with pytest.raises(StoreError, match=r"needs SQLite 3\.37 or later; this Python has 3\.34\.1"):
        Database.open(tmp_path / "h.sqlite3", MIGRATIONS, owner=True)


def test_the_settings_of_each_connection(tmp_path: Path) -> None:
    for owner in (True, False):
        database = Database.open(tmp_path / "h.sqlite3", MIGRATIONS, owner=owner).value
        with database.write("look") as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
            assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
            assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
            assert connection.execute("PRAGMA busy_timeout").fetchone() == (5000,)
            assert connection.execute("PRAGMA wal_autocheckpoint").fetchone() == (0,)
            assert connection.execute("PRAGMA journal_size_limit").fetchone() == (LOG_KEPT,)
            assert connection.execute("PRAGMA auto_vacuum").fetchone() == (2,)
        database.close()


def test_whoever_gets_the_lock_moves_the_log_into_the_file(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite3"
    reader = Database.open(path, MIGRATIONS, owner=False).value
    writer = Database.open(path, MIGRATIONS, owner=False).value
    with writer.write("add") as connection:
        connection.execute("INSERT INTO thing (name, body) VALUES ('a', zeroblob(20000000))")
    assert path.stat().st_size < 10_000_000
    writer.checkpoint()
    assert path.stat().st_size > 20_000_000
    writer.close()
    reader.close()


def test_a_search_does_not_hold_up_a_write_and_threads_may_share(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "h.sqlite3", MIGRATIONS, owner=True).value

    def add(count: int) -> None:
        for _ in range(count):
            with database.write("add") as connection:
                connection.execute("INSERT INTO thing (name) VALUES ('a')")

    with database.read("search") as connection:
        cursor = connection.execute("SELECT count(*) FROM thing")
        threads = [threading.Thread(target=add, args=(25,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert cursor.fetchone() == (0,)  # as it was when the search began
    with database.read("look") as connection:
        assert connection.execute("SELECT count(*) FROM thing").fetchone() == (100,)
    database.close()


OPEN_AND_ADD = """
import pathlib, sys
from moeconsole.store.database import LOG_KEPT, Database
sys.path.insert(0, sys.argv[2])
from test_store_database import LATER, MIGRATIONS
sys.stdin.readline()
opened = Database.open(pathlib.Path(sys.argv[1]), MIGRATIONS + LATER[: int(sys.argv[3])], owner=False)
for _ in range(50):
    with opened.value.write("add") as connection:
        connection.execute("INSERT INTO thing (name) VALUES ('a')")
print(opened.notice)
opened.value.close()
"""


@pytest.mark.parametrize(("rows", "later"), [(0, 0), (0, 2), (ROWS, 2)])
def test_processes_that_make_or_migrate_the_file_at_once_agree(
    tmp_path: Path, request: pytest.FixtureRequest, rows: int, later: int
) -> None:
    if rows:
        fill(tmp_path / "h.sqlite3", rows)
    arguments = [
        sys.executable,
        "-c",
        OPEN_AND_ADD,
        str(tmp_path / "h.sqlite3"),
        str(request.path.parent),
        str(later),
    ]
    processes = [
        subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [process.communicate()[0].strip() for process in processes] == ["None"] * 3
    database = Database.open(tmp_path / "h.sqlite3", MIGRATIONS + LATER[:later], owner=True).value
    with database.read("look") as connection:
        assert connection.execute("SELECT count(*) FROM thing").fetchone() == (rows + 150,)
    database.close()
    assert not list(tmp_path.glob(".moeconsole-*"))
