"""Promise 2: processes killed in the middle of template saves and of history writes."""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from moeconsole.core.exchange import Outcome
from moeconsole.store.history import History
from tests.promises.promise import ROOT, Verdict, verdict

LONGEST_S = {"save": 0.02, "write": 0.2}
"""Until the kill, from the first acknowledged write on: a save takes 1 ms, and two writers wait for each other."""

SAVE = """
import itertools, pathlib, sys
from moeconsole.store.templates import TemplateStore, content_hash
store = TemplateStore(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[1] + "-trash"))
body = store.read("t.json") if (store.folder / "t.json").exists() else None
for n in itertools.count(int(sys.argv[2])):
    data = b"%d " % n * 40_000
    store.save("t.json", data, expected=content_hash(body) if body else None)
    body = data
    print(n, flush=True)
    if n == int(sys.argv[2]):
        sys.stdin.readline()
"""

PLAIN_SAVE = """
import itertools, pathlib, sys
for n in itertools.count(int(sys.argv[2])):
    with (pathlib.Path(sys.argv[1]) / "t.json").open("wb", buffering=4096) as file:
        for _ in range(400):
            file.write(b"%d " % n * 100)
    print(n, flush=True)
    if n == int(sys.argv[2]):
        sys.stdin.readline()
"""

WRITE_ROWS = """
import itertools, pathlib, sys, threading
from tests.helpers.sends import answered, record
from moeconsole.store.history import History
history = History.open(pathlib.Path(sys.argv[1]), owner=sys.argv[2] == "owner").value
def upkeep():
    while not threading.Event().wait(0.01):
        history.index_some()
        history.give_back_some(only_much=False)
        history.database.checkpoint(100_000)
if sys.argv[2] == "owner":
    threading.Thread(target=upkeep, daemon=True).start()
for n in itertools.count():
    row_id = history.begin(record(request_body=b"%d" % n * 2000))
    print("begun", row_id, flush=True)
    history.complete(row_id, answered())
    print("done", row_id, flush=True)
    if n == 0:
        sys.stdin.readline()
"""


def run(*, quick: bool = False, save: str = SAVE) -> Verdict:
    saves, writes = (50, 20) if quick else (500, 200)
    with TemporaryDirectory() as folder:
        torn = kill_saves(Path(folder), saves, save)
        rows, lost = kill_writers(Path(folder), writes)
    return verdict(
        f"{saves} kills of saves: {len(torn)} torn; {writes} kills of two writers: "
        f"{len(lost)} of {rows:,} acknowledged rows lost",
        torn + lost,
    )


def kill_saves(folder: Path, kills: int, code: str = SAVE) -> list[str]:
    """The torn or stale files that were found."""
    random_ = random.Random(2)
    templates = folder / "templates"
    templates.mkdir()
    path, last, torn = templates / "t.json", 0, []
    for _ in range(kills):
        lines = killed(code, [(str(templates), str(last + 1))], random_, LONGEST_S["save"])
        last = max([last, *(int(line) for line in lines)])
        data = path.read_bytes()
        number = int(data.split(b" ", 1)[0] or b"-1") if data else -1
        if data != b"%d " % number * 40_000 or number not in (last, last + 1):
            torn.append(f"after save {last}: {len(data)} bytes, beginning {data[:20]!r}")
            path.write_bytes(b"%d " % last * 40_000)
        else:
            last = number
    return torn


def kill_writers(folder: Path, kills: int) -> tuple[int, list[str]]:
    """How many rows were acknowledged, and which of them were lost or are not what was written."""
    random_ = random.Random(3)
    path = folder / "history.sqlite3"
    begun: set[int] = set()
    done: set[int] = set()
    problems: list[str] = []
    for _ in range(kills):
        for line in killed(
            WRITE_ROWS, [(str(path), "owner"), (str(path), "other")], random_, LONGEST_S["write"]
        ):
            word, row_id = line.split()
            (begun if word == "begun" else done).add(int(row_id))
        opened = History.open(path, owner=True)
        if opened.notice is not None:
            problems.append(opened.notice)
        opened.value.recover_interrupted()
        opened.value.close()
    history = History.open(path, owner=True).value
    rows = {row.id: row for row in history.page(limit=10_000_000)}
    if history.database.check_and_repair(thorough=True) is not None:
        problems.append("the database is damaged")
    problems += [f"row {row_id} is lost" for row_id in sorted(begun - set(rows))]
    problems += [
        f"the end of row {i} is lost" for i in sorted(done & set(rows)) if not is_complete(history, i)
    ]
    history.close()
    return len(begun), problems


def is_complete(history: History, row_id: int) -> bool:
    entry = history.get(row_id)
    return entry is not None and entry.intact and entry.row.outcome is Outcome.ANSWERED


def killed(
    code: str, arguments: list[tuple[str, str]], random_: random.Random, longest_s: float
) -> list[str]:
    """The whole lines of processes that were killed (SIGKILL) a moment after all had written for the first time.

    Each waits after that for a line of input, so that none is kept from its first write by another.
    """
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", code, *own],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for own in arguments
    ]
    lines: list[str] = []
    for process in processes:
        assert process.stdout is not None
        lines.append(process.stdout.readline())
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    with suppress(subprocess.TimeoutExpired):  # the campaign's dice say when; they write on and on
        processes[0].wait(random_.uniform(0, longest_s))
    for process in processes:
        process.kill()
    for process in processes:
        lines += process.communicate()[0].splitlines(keepends=True)
        process.wait()
    return [line for line in lines if line.endswith("\n")]
