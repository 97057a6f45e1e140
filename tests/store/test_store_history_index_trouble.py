"""Where the search index can't be, breaks, or is killed half way: nothing is hidden, and filling goes on."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from moeconsole.store import history_index
from moeconsole.store.files import StoreError
from moeconsole.store.history import History
from tests.helpers.searching import found, holding, index_all, indexed, queries_of
from tests.helpers.sends import add_send

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    history = History.open(path, owner=True).value
    yield history
    history.close()


def test_without_trigrams_everything_is_found_all_the_same(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert history.without_index is None
    monkeypatch.setattr(history_index, "is_available", lambda: False)
    row_id = add_send(history)
    assert history.index_some() == 0
    assert holding(history, "john@") == [row_id]
    assert history.without_index == history_index.NO_INDEX


def test_only_the_owner_of_the_file_fills_it(history: History, path: Path) -> None:
    row_id = add_send(history)
    other = History.open(path, owner=False).value
    assert other.index_some() == 0
    assert indexed(other) == 0
    index_all(history)
    assert holding(other, "john@") == [row_id]
    new = add_send(other)
    assert holding(history, "john@") == holding(other, "john@") == [new, row_id]
    other.close()


@pytest.mark.parametrize("searched_first", [True, False])
@pytest.mark.parametrize("least_block", [2, 10, 11])
def test_a_damaged_index_hides_nothing_and_is_made_anew(
    history: History, path: Path, least_block: int, searched_first: bool
) -> None:
    ids = [add_send(history) for _ in range(300)]
    index_all(history)
    history.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE search_data SET block = x'ffffffffffffffff' WHERE id >= ?", (least_block,))
    again = History.open(path, owner=True).value
    if searched_first:
        assert found(again, "john@", limit=1_000) == ids[::-1]
    ids.append(add_send(again))
    index_all(again)
    assert found(again, "john@", limit=1_000) == ids[::-1]
    index_all(again)
    assert "MATCH" in queries_of(again, "john@")
    assert found(again, "john@", limit=1_000) == ids[::-1]
    again.close()


def test_a_newer_versions_history_is_searched_without_its_index(history: History, path: Path) -> None:
    row_id = add_send(history)
    index_all(history)
    history.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE search_state")
        connection.execute("PRAGMA user_version=99")
    newer = History.open(path, owner=True).value
    assert newer.index_some() == 0
    assert holding(newer, "john@") == [row_id]
    newer.close()


def test_a_repaired_history_is_indexed_from_the_start(history: History, path: Path) -> None:
    ids = [add_send(history) for _ in range(20)]
    index_all(history)
    history.close()
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\xa5" * 3_996
    path.write_bytes(bytes(data))
    opened = History.open(path, owner=True)
    assert opened.notice is not None
    kept = found(opened.value, "")
    assert (indexed(opened.value), set(kept) <= set(ids)) == (0, True)
    new = add_send(opened.value)
    index_all(opened.value)
    assert holding(opened.value, "john@") == [new, *kept]
    opened.value.close()


def test_a_full_disk_stops_the_filling_and_nothing_else(history: History) -> None:
    ids = [add_send(history, request_body=b"%d" % n * 200) for n in range(40)]
    with history.database.write("fill the disk") as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}").fetchone()
    with pytest.raises(StoreError, match="Could not index the history: the disk is full"):
        index_all(history)
    assert found(history, "john@") == ids[::-1]
    with history.database.write("empty the disk") as connection:
        connection.execute("PRAGMA max_page_count=1000000").fetchone()
    index_all(history)
    assert found(history, "john@") == ids[::-1]


FILL = """
import os, pathlib, sys
from moeconsole.store.history import History
history = History.open(pathlib.Path(sys.argv[1]), owner=True).value
while history.index_some(0):
    os.write(1, b".")
os.write(1, b"done")
"""


def test_a_killed_filling_goes_on_where_it_was(history: History, path: Path) -> None:
    ids = [add_send(history, customer_id=f"needle {n}") for n in range(600)]
    history.close()
    for kill_after in (1, 2, 3):
        process = subprocess.Popen([sys.executable, "-c", FILL, str(path)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.read(kill_after)
        process.kill()
        process.wait()
        process.stdout.close()
        again = History.open(path, owner=True).value
        assert indexed(again) >= 25 * kill_after
        assert found(again, "needle", limit=1_000) == ids[::-1]
        again.close()
    again = History.open(path, owner=True).value
    index_all(again)
    assert found(again, "needle", limit=1_000) == ids[::-1]
    again.close()
