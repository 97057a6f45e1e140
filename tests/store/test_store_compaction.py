"""Making a file of an older version smaller: nothing is lost by a stop, a kill, a full disk, or others who write."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.history_query import HistoryQuery
from moeconsole.store import compaction
from moeconsole.store.compaction import CompactionStoppedError
from moeconsole.store.files import StoreError
from moeconsole.store.history import History
from tests.helpers.searching import index_all
from tests.helpers.sends import add_send

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SENDS = 400
BODY = 20_000


@pytest.fixture(autouse=True)
def _in_small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file would be done before anybody had a look."""
    monkeypatch.setattr(compaction, "_STEPS_A_LOOK", 100)
    monkeypatch.setattr(compaction, "_PAGES_A_STEP", 20)


@pytest.fixture(scope="module")
def old_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history as older versions made it, of which three quarters were deleted."""
    path = tmp_path_factory.mktemp("old") / "history.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA auto_vacuum=NONE")
        connection.execute("CREATE TABLE first (x)")
        connection.execute("DROP TABLE first")
    history = History.open(path, owner=True).value
    ids = [add_send(history, request_body=b"%06d" % n + bytes(BODY), events=(f"E{n}",)) for n in range(SENDS)]
    index_all(history)
    history.delete(ids[: SENDS * 3 // 4])
    history.close()
    return path


@pytest.fixture
def path(tmp_path: Path, old_file: Path) -> Path:
    return shutil.copy(old_file, tmp_path / "history.sqlite3")


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    history = History.open(path, owner=True).value
    yield history
    history.close()


def never() -> bool:
    return False


def ignore(_share: float) -> None:
    """Nobody looks."""


def is_whole(history: History, count: int = SENDS // 4) -> bool:
    rows = history.page(limit=1_000)
    bodies = all((entry := history.get(row.id)) is not None and entry.intact for row in rows)
    return len(rows) == count and bodies and history.database.check_and_repair(thorough=True) is None


def leftovers(path: Path) -> list[Path]:
    return list(path.parent.glob(".moeconsole-*"))


def test_the_file_becomes_small_and_gives_back_from_then_on(history: History, path: Path) -> None:
    before, size = history.space(), path.stat().st_size
    assert not before.gives_back and before.free_bytes > 5_000_000
    assert history.give_back_some(only_much=False) == 0
    seen: list[float] = []
    history.compact(stopped=never, progress=seen.append)
    after = history.space()
    assert after.gives_back and after.free_bytes == 0
    assert size - path.stat().st_size > 5_000_000
    assert after.file_bytes < before.file_bytes
    assert seen == sorted(seen) and seen[-1] == 1.0
    assert is_whole(history)
    row_id = add_send(history, events=("After",))
    assert row_id == SENDS + 1, "no id is given twice"
    index_all(history)
    assert [row.id for row in history.page(HistoryQuery.of_text("E399"))] == [SENDS]
    assert not leftovers(path)
    history.compact(stopped=never, progress=ignore)


def test_another_process_goes_on_with_its_open_file(history: History, path: Path) -> None:
    other = History.open(path, owner=False).value
    assert len(other.page(limit=1_000)) == SENDS // 4
    history.compact(stopped=never, progress=ignore)
    add_send(other)
    assert len(history.page(limit=1_000)) == len(other.page(limit=1_000)) == SENDS // 4 + 1
    other.close()
    assert is_whole(history, SENDS // 4 + 1)


def test_a_repair_meanwhile_is_not_undone(history: History, path: Path) -> None:
    database = history.database
    reached: list[float] = []

    def progress(share: float) -> None:
        if not reached:  # while the copy is made
            with database._log_lock, database._write_lock, database._read_lock:
                database._close_connections()
                database._rebuild()
                database._connect()
            add_send(history, events=("After",))
        reached.append(share)

    history.compact(stopped=never, progress=progress)
    assert history.page(limit=1)[0].events == ("After",)
    assert is_whole(history, SENDS // 4 + 1)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.8])
def test_it_can_be_stopped_at_any_moment(history: History, path: Path, share: float) -> None:
    reached: list[float] = [0.0]

    with pytest.raises(CompactionStoppedError):
        history.compact(stopped=lambda: reached[-1] >= share, progress=reached.append)
    assert not history.space().gives_back
    assert is_whole(history)
    assert not leftovers(path)
    add_send(history)


def test_what_others_write_meanwhile_is_kept(history: History, path: Path) -> None:
    """Written while the copy is made: another one is made."""
    other = History.open(path, owner=False).value
    written: list[int] = []

    def progress(share: float) -> None:
        if not written and share >= 0.1:
            written.append(add_send(other, events=("Meanwhile",)))

    history.compact(stopped=never, progress=progress)
    assert written and history.get(written[0]) is not None
    assert history.space().gives_back
    other.close()
    assert is_whole(history, SENDS // 4 + 1)


def test_where_others_write_all_the_time_it_is_given_up(history: History, path: Path) -> None:
    other = History.open(path, owner=False).value
    written: list[int] = []

    def progress(share: float) -> None:
        if 0.1 <= share <= 0.6:  # while the copy is made and looked through
            written.append(add_send(other))

    with pytest.raises(StoreError, match="another program writes to it"):
        history.compact(stopped=never, progress=progress)
    other.close()
    assert is_whole(history, SENDS // 4 + len(written))


def test_another_who_wants_to_write_waits_and_then_can(history: History, path: Path) -> None:
    other = History.open(path, owner=False).value
    threads: list[threading.Thread] = []

    def progress(share: float) -> None:
        if share > 0.7 and not threads:  # it is being put in
            threads.append(threading.Thread(target=add_send, args=(other,)))
            threads[0].start()

    history.compact(stopped=never, progress=progress)
    threads[0].join()
    assert history.space().gives_back
    other.close()
    assert is_whole(history, SENDS // 4 + 1)


def test_others_do_not_wait_for_too_long(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compaction, "_LOCKED_AT_MOST_S", -1.0)
    with pytest.raises(StoreError, match="would have to wait for too long"):
        history.compact(stopped=never, progress=ignore)
    assert is_whole(history)


def test_a_disk_without_room_is_said_before_anything_is_done(
    history: History, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=5_000_000))
    with pytest.raises(StoreError, match=r"takes \d+ MB for a moment, and the disk has 5\."):
        history.compact(stopped=never, progress=ignore)
    assert not leftovers(path)


def test_who_does_not_own_the_file_leaves_it(path: Path) -> None:
    other = History.open(path, owner=False).value
    with pytest.raises(StoreError, match="another window"):
        other.compact(stopped=never, progress=ignore)
    other.close()


COMPACT = """
import pathlib, sys
from moeconsole.store import compaction
from moeconsole.store.history import History
compaction._STEPS_A_LOOK, compaction._PAGES_A_STEP = 100, 20
history = History.open(pathlib.Path(sys.argv[1]), owner=True).value
def progress(share):
    print(share, flush=True)
history.compact(stopped=lambda: False, progress=progress)
print("done", flush=True)
sys.stdin.readline()
"""


@pytest.mark.parametrize("seed", range(8))
def test_a_kill_leaves_the_old_file_or_the_new_one(path: Path, seed: int) -> None:
    share = random.Random(seed).uniform(0.0, 1.0)
    process = subprocess.Popen(
        [sys.executable, "-c", COMPACT, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == "done" or float(line) >= share:
            break
    process.kill()
    process.communicate()
    history = History.open(path, owner=True)
    assert history.notice is None
    assert is_whole(history.value)
    history.value.compact(stopped=never, progress=ignore)
    assert is_whole(history.value)
    history.value.close()
