"""The history over the years: older versions are taken over, old rows go, the space is known."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.records import Retention
from moeconsole.store.history import History
from moeconsole.store.history_schema import MIGRATIONS
from tests.helpers.searching import found, index_all
from tests.helpers.sends import add_send, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAY_MS = 86_400_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    history = History.open(path, owner=True).value
    yield history
    history.close()


def test_a_history_of_version_1_is_taken_over(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute(
            "INSERT INTO send VALUES (7, 1, 'c', 'Demo', 'test', 'https://x', 'john', 1, '[\"Old one\"]', 1,"
            " 'answered', 429, 1.5, 2, 1, 'old note')"
        )
        connection.execute(
            "INSERT INTO body VALUES (7, 'POST', '[]', x'7b7d', x'00', '[]', 'T', '0', 'R', '[]', x'7b7d', x'00',"
            " 0, NULL, NULL, NULL, 0)"
        )
        connection.execute("PRAGMA user_version=1")
    history = History.open(path, owner=True).value
    (row,) = history.page()
    assert (row.id, row.note, row.starred, row.tags) == (7, "old note", True, ())
    for _ in range(2):
        for typed in ("old note", "is:starred", 'event:"old one"', "status:429", "note:old", "template:t"):
            assert found(history, typed) == [7], typed
        index_all(history)
    assert path.with_name("history.sqlite3.version-1.bak").exists()
    history.close()


def test_old_rows_go_and_starred_ones_stay(history: History) -> None:
    ids = [add_send(history, sent_at_ms=day * DAY_MS) for day in range(300)]
    history.set_star(ids[2], starred=True)
    index_all(history)
    assert history.prune(Retention(), 300 * DAY_MS) == 0
    assert history.prune(Retention(max_age_days=290), 300 * DAY_MS) == 9
    assert found(history, "", limit=1_000) == [*ids[:9:-1], ids[2]]
    assert history.prune(Retention(max_rows=50), 0) == 240
    assert found(history, "", limit=1_000) == [*ids[:249:-1], ids[2]]
    assert history.prune(Retention(max_rows=50), 0) == 0
    assert found(history, "john@", limit=1_000) == [*ids[:249:-1], ids[2]]
    assert history.prune(Retention(max_rows=0), 0) == 50
    assert found(history, "") == [ids[2]]


def test_rows_under_way_stay(history: History) -> None:
    row_id = history.begin(record(sent_at_ms=0))
    assert history.prune(Retention(max_age_days=1, max_rows=0), 9 * DAY_MS) == 0
    assert found(history, "") == [row_id]


def test_the_oldest_go_until_the_rest_fits(history: History) -> None:
    ids = [add_send(history, request_body=b"x" * 20_000) for _ in range(100)]
    before = history.space()
    assert before.rows_at_most == 100
    assert before.file_bytes > 2_000_000
    history.prune(Retention(max_bytes=1_000_000), 0)
    kept = found(history, "")
    assert kept == ids[::-1][: len(kept)]
    assert 30 <= len(kept) <= 55
    after = history.space()
    assert after.free_bytes > 900_000
    assert history.prune(Retention(max_bytes=1_100_000), 0) == 0


def test_pruning_ends_where_it_is_told_to(history: History) -> None:
    for _ in range(3):
        add_send(history)
    assert history.prune(Retention(max_rows=0), 0, stopped=lambda: True) == 0


def test_deleted_space_goes_back_to_the_disk_little_by_little(history: History) -> None:
    for number in range(300):
        history.begin(record(request_body=bytes([number % 256]) * 100_000))
    assert history.space().gives_back
    assert history.give_back_some() == 0
    history.prune(Retention(max_rows=20), 0)  # a row under way stays
    assert history.space().free_bytes < 1_000_000
    with history.database.write("end them") as connection:
        connection.execute("UPDATE send SET outcome = 'cancelled'")
    history.prune(Retention(max_rows=20), 0)
    history.database.checkpoint()
    before = history.space()
    assert before.free_bytes > 20_000_000
    left = history.give_back_some()
    while left:
        left = history.give_back_some(only_much=False)
    history.database.checkpoint()
    history.database.checkpoint()
    after = history.space()
    assert before.file_bytes - after.file_bytes > 15_000_000
    assert 2_000_000 < after.free_bytes <= 4 * 1024 * 1024
    assert history.give_back_some() == 0
    assert len(history.page()) == 20
    assert history.database.check_and_repair(thorough=True) is None


def test_who_does_not_own_the_file_gives_nothing_back(path: Path) -> None:
    owner = History.open(path, owner=True).value
    ids = [owner.begin(record(request_body=b"x" * 1_000_000)) for _ in range(20)]
    owner.delete(ids)
    other = History.open(path, owner=False).value
    assert other.give_back_some() == 0
    before = owner.space().free_bytes
    owner.give_back_some()
    assert owner.space().free_bytes < before
    other.close()
    owner.close()


def test_the_space_of_nothing(history: History) -> None:
    assert history.space().rows_at_most == 0


def test_a_limit_of_size_takes_away_once_and_then_no_more(history: History) -> None:
    """The index and starred rows do not shrink with what goes: they must not count."""
    for number in range(300):
        row_id = add_send(history, request_body=f"{number} {'text ' * 1_200}".encode())
        history.set_star(row_id, starred=number < 5)
    index_all(history)
    policy = Retention(max_bytes=700_000)
    assert history.prune(policy, 0) > 150
    kept = found(history, "", limit=1_000)
    index_all(history)
    for _ in range(3):
        assert history.prune(policy, 0) == 0
    assert found(history, "", limit=1_000) == kept
    assert 80 <= len(kept) <= 110
