"""Processes that are killed while they write, or meet a full disk: no torn file, no lost row."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.exchange import Outcome
from moeconsole.store.files import previous_path
from moeconsole.store.history import History

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KILLS = 10

SAVE_FILES = """
import itertools, pathlib, sys
from moeconsole.store.files import write_atomic
path = pathlib.Path(sys.argv[1])
for n in itertools.count(int(sys.argv[2])):
    write_atomic(path, b"%d " % n * 20_000, keep_previous=True)
    print(n, flush=True)
"""

WRITE_ROWS = """
import itertools, os, pathlib, sys
from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Exchange, Outcome, Response
from moeconsole.core.records import SendRecord
from moeconsole.store.history import History
history = History.open(pathlib.Path(sys.argv[1]), owner=sys.argv[2] == "owner").value
for n in itertools.count():
    body = b"%d" % n * 2000
    row_id = history.begin(SendRecord(n, "c", "C", Environment.TEST, "POST", "http://x", (), body))
    os.write(1, b"begun %d\\n" % row_id)  # one write: two processes share the pipe
    history.complete(row_id, Exchange(Outcome.ANSWERED, 1.0, Response(200, "OK", (), body)))
    os.write(1, b"done %d\\n" % row_id)
"""

MEET_A_LIMIT = """
import pathlib, resource, sys
from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Exchange, Outcome, Response
from moeconsole.core.records import SendRecord
from moeconsole.store.files import StoreError
from moeconsole.store.history import History
folder = pathlib.Path(sys.argv[1])
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
body = b"x" * 9000
record = SendRecord(0, "c", "C", Environment.TEST, "POST", "http://x", (), body)
answer = Exchange(Outcome.ANSWERED, 1.0, Response(200, "OK", (), body))
refused = 0
for limit in range(0, 120_000, 3_001):
    path = folder / f"{limit}.sqlite3"
    history = History.open(path, owner=True).value
    kept = history.begin(record)
    history.complete(kept, answer)
    begun = None
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        begun = history.begin(record)
        history.complete(begun, answer)
    except StoreError as error:
        assert str(error).startswith("Could not record the "), error
        refused += 1
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    assert history.database.check_and_repair(thorough=True) is None
    rows = history.page()
    assert [row.id for row in rows] == ([begun] if begun else []) + [kept], (limit, rows)
    entries = [history.get(row.id) for row in rows]
    assert all(entry.intact and entry.request_body == body for entry in entries)
    assert entries[-1].response.body == body
    after = history.begin(record)
    history.close()
    again = History.open(path, owner=True)
    assert again.notice is None and again.value.get(after).request_body == body
    again.value.close()
print(refused)
"""


class Writers:
    """Processes with one output, whose lines say what they have written; killed where `lines` ends."""

    def __init__(self, code: str, *arguments: tuple[str, ...]) -> None:
        reading, writing = os.pipe()
        with os.fdopen(writing, "wb") as output:
            self._processes = [
                subprocess.Popen([sys.executable, "-c", code, *own], stdout=output) for own in arguments
            ]
        self._reading = reading

    def lines(self, count: int) -> Iterator[str]:
        """So many lines, and those still written before the kill reached their writers."""
        with os.fdopen(self._reading, encoding="ascii") as output:
            for _ in range(count):
                yield output.readline()
            for process in self._processes:
                process.kill()
                process.wait()
            yield from (line for line in output if line.endswith("\n"))


def test_kills_in_the_middle_of_saves_tear_no_file(tmp_path: Path) -> None:
    path = tmp_path / "template.json"
    last = 0
    for kill in range(KILLS):
        for line in Writers(SAVE_FILES, (str(path), str(last + 1))).lines(1 + kill * 3):
            last = int(line)
        data = path.read_bytes()
        number = int(data.split(b" ", 1)[0])
        assert data == b"%d " % number * 20_000
        assert number in (last, last + 1)  # an acknowledged save is there; the next may be
        if previous_path(path).exists():
            previous = previous_path(path).read_bytes()
            assert previous == b"%d " % int(previous.split(b" ", 1)[0]) * 20_000
        last = number


def test_kills_of_two_writers_lose_no_acknowledged_row(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    begun: set[int] = set()
    done: set[int] = set()
    for kill in range(KILLS):
        for line in Writers(WRITE_ROWS, (str(path), "owner"), (str(path), "other")).lines(2 + kill * 7):
            word, row_id = line.split()
            (begun if word == "begun" else done).add(int(row_id))
        opened = History.open(path, owner=True)
        assert opened.notice is None
        assert opened.value.database.check_and_repair(thorough=True) is None
        opened.value.recover_interrupted()
        rows = {row.id: row for row in opened.value.page(limit=100_000)}
        assert begun <= set(rows)
        assert all(rows[row_id].outcome is Outcome.ANSWERED for row_id in done)
        assert {row.outcome for row in rows.values()} <= {Outcome.ANSWERED, Outcome.UNKNOWN}
        entries = [opened.value.get(row_id) for row_id in rows]
        assert all(entry is not None and entry.intact for entry in entries)
        opened.value.close()
    assert len(begun) > 10 * KILLS


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")
def test_a_write_that_the_disk_refuses_at_any_point_leaves_a_sound_history(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", MEET_A_LIMIT, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert run.stderr == ""
    assert int(json.loads(run.stdout)) > 10
