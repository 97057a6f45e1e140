"""Promise 8: the longest gap of the window's event loop while it sends, shows a history, and a large answer."""

from __future__ import annotations

import json
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from moeconsole.store.history import History
from tests.helpers.fault_server import OK, FaultServer, Wire, response
from tests.helpers.sends import add_many
from tests.promises.promise import Verdict, last_words, verdict
from tests.promises.window_process import drive, said, use_server

MOST_MS = 100.0
ROWS = 10_000
SMALL_ANSWERS = 10


def run(*, quick: bool = False, driver: str = "stalls", rows: int | None = None) -> Verdict:
    rows = rows or (2_000 if quick else ROWS)
    entry = {"name": "value", "list": [1, 2.5, True, None], "text": "x" * 60}
    large = json.dumps({"items": [entry] * 45_000}).encode()
    calls = count()

    def answer(wire: Wire) -> None:
        wire.request()
        wire.send(OK if next(calls) < SMALL_ANSWERS else response(large, "Content-Type: application/json"))

    with TemporaryDirectory() as folder, FaultServer(answer) as server:
        data_dir = Path(folder) / "data"
        use_server(data_dir, server.port)
        history = History.open(data_dir / "history.sqlite3", owner=True).value
        add_many(history, rows)
        history.close()
        done = drive(driver, data_dir, str(rows))
        measured = said(done)
    if done.returncode != 0 or measured is None:
        return Verdict("the window did not run", (last_words(done),))
    longest: dict[str, float] = measured["longest"]
    figure = "longest stall: " + ", ".join(f"{ms:.0f} ms ({what})" for what, ms in longest.items())
    problems = [f"{ms:.0f} ms while {what}" for what, ms in longest.items() if ms > MOST_MS]
    if measured["rows"] < rows:
        problems.append(f"only {measured['rows']} rows were shown")
    return verdict(f"{figure}; {len(large) / 1e6:.1f} MB", problems)
