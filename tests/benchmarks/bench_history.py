"""A history of a million sends: pages, searches, the index that is filled beside them, what is given back after much
was deleted, and what waits for either.

Run by hand: python tests/benchmarks/bench_history.py [ROWS] [FOLDER]. The history is made once in FOLDER, by default
one in the temporary folder, and used again by later runs, with its index. The yardstick has 100 rows.
"""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from measuring import ROOT, in_turn, report, wall_ms

sys.path.insert(0, str(ROOT))

from moeconsole.core.exchange import Exchange, Outcome, Response
from moeconsole.core.history_query import EVERYTHING, HistoryQuery, parse_query
from moeconsole.core.records import Retention
from moeconsole.store import history_index, history_rows
from moeconsole.store.database import LOG_MOVED_AT
from moeconsole.store.history import History
from tests.helpers.sends import record

if TYPE_CHECKING:
    from collections.abc import Iterator

ROWS: Final = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
FOLDER: Final = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.gettempdir()) / "moeconsole-bench"
CITIES: Final = ("Paris", "Mumbai", "München", "São Paulo", "New York", "Łódź", "Bengaluru", "Berlin")
EVENTS: Final = ("Flight Booked", "Added to cart", "Payment failed", "Video watched", "Order shipped")
TEXTS: Final = ("order", "nowhere at all", "münchen", "PARIS", "user1234", "accepted", "Łódź", "Booked")
TYPED: Final = (
    *(
        "status:429",
        'status:4xx event:"Flight Booked"',
        "user:user1234567",
        "event:Video* paris",
        "is:starred",
    ),
    *("outcome:unknown", "connection:nobody", "before:2023-11-15", "-status:200", "status:4xx nowhere", "zq"),
)
NOW: Final = datetime(2026, 11, 25, tzinfo=UTC)


def sends(count: int, seed: int = 1) -> Iterator[tuple[dict[str, object], dict[str, object]]]:
    chance = random.Random(seed)
    for number in range(1, count + 1):
        user = f"user{chance.randrange(10**7):07d}@example.com"
        event = chance.choice(EVENTS)
        attributes = {
            "city": chance.choice(CITIES), "price": chance.randrange(10**6) / 100,
            "order": f"{chance.getrandbits(48):012x}",
            "quantity": chance.randrange(9), "first": chance.random() < 0.5,
        }  # fmt: skip
        action = {
            "action": event,
            "attributes": attributes,
            "current_time": 1_700_000_000 + number,
            "platform": "iOS",
        }
        body = json.dumps({"type": "event", "customer_id": user, "actions": [action]}, ensure_ascii=False)
        status = 200 if number % 50 else chance.choice((400, 401, 429, 500))
        said = {"status": "success", "message": "Your request has been accepted"}
        answer = json.dumps(said | {"request_id": f"{chance.getrandbits(64):x}"})
        sent = record(
            sent_at_ms=1_700_000_000_000 + number * 1000, connection_id="0" * 32, connection_name="Demo",
            url="https://api-01.moengage.com/v1/event/YOUR_APP_ID_DEBUG", customer_id=user, events=(event,),
            request_body=body.encode(),
            request_headers=(("Authorization", "Basic ••••"), ("Content-Type", "application/json")),
        )  # fmt: skip
        headers = (
            ("Content-Type", "application/json"),
            ("Content-Length", "107"),
            ("Connection", "keep-alive"),
        )
        got = Exchange(Outcome.ANSWERED, 84.2, Response(status, "OK", headers, answer.encode()))
        yield (
            {"id": number} | history_rows.send_columns(sent) | history_rows.outcome_columns(got),
            {"id": number} | history_rows.request_columns(sent) | history_rows.response_columns(got),
        )


def made(count: int) -> Path:
    path = FOLDER / f"{count}" / "history.sqlite3"
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name("partial")
    partial.unlink(missing_ok=True)
    History.open(partial, owner=True).value.close()
    start = time.perf_counter()
    with closing(sqlite3.connect(partial)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        rows = sends(count)
        for _ in range(0, count, 20_000):
            chunk = [row for _, row in zip(range(20_000), rows, strict=False)]
            for place, table in enumerate(("send", "body")):
                names = chunk[0][place]
                marks = ", ".join("?" * len(names))
                insert = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608
                connection.executemany(insert, [tuple(row[place].values()) for row in chunk])
            connection.commit()
    partial.replace(path)
    print(f"made {count:,} rows in {time.perf_counter() - start:.0f} s")
    return path


def filled(history: History) -> None:
    """Fills the index as the window does: a little, then a pause."""
    before = history.space().file_bytes
    start, processor = time.perf_counter(), time.thread_time()
    took = []
    left = 1
    while left:
        began = time.perf_counter()
        left = history.index_some()
        took.append((time.perf_counter() - began) * 1000)
        history.database.checkpoint(LOG_MOVED_AT)
    if len(took) == 1:
        return
    history.database.checkpoint()
    size = history.space().file_bytes - before
    print(
        f"index: {ROWS / (time.thread_time() - processor):,.0f} rows a second of processor time, "
        f"{time.perf_counter() - start:.0f} s in all; a call (several transactions) {statistics.median(took):.0f} ms, "
        f"longest {max(took):.0f}; {size / 1e6:.0f} MB on {before / 1e6:.0f}, {size / before:.0%} (goal 40%)"
    )


def page_ms(history: History, query: HistoryQuery = EVERYTHING, **page: int) -> float:
    return wall_ms(lambda: history.page(query, **page))


def pages(million: History, hundred: History) -> None:
    ours, yardstick = in_turn(lambda: page_ms(million, limit=100), lambda: page_ms(hundred, limit=100), 25)
    report("first page, against 100 rows", ours, yardstick, "ms", "1.3")
    deep = [page_ms(million, before_id=random.randrange(200, ROWS), limit=200) for _ in range(200)]
    print(f"any page of 200: longest {max(deep):.1f} ms, median {statistics.median(deep):.1f} (goal 20)")


def some_of_the_bodies(million: History, chance: random.Random) -> Iterator[str]:
    with million.database.read("look") as connection:
        for _ in range(40):
            place = (chance.randrange(1, ROWS),)
            text = (
                connection.execute("SELECT request_body FROM body WHERE id = ?", place).fetchone()[0].decode()
            )
            start = chance.randrange(40, len(text) - 30)
            yield text[start : start + chance.randrange(6, 20)]


def searches(million: History) -> None:
    scan = "SELECT id FROM body WHERE CAST(request_body AS TEXT) LIKE ? ORDER BY id DESC LIMIT 200"
    with closing(sqlite3.connect(million.database.path)) as plain:
        yardstick = wall_ms(lambda: plain.execute(scan, ("%nowhere at all%",)).fetchall())
    texts = [*some_of_the_bodies(million, random.Random(7)), *TEXTS]
    took = sorted((page_ms(million, HistoryQuery.of_text(text)), text) for text in texts)
    print("slowest: " + ", ".join(f"{ms:.1f} ms {text!r}" for ms, text in took[-4:]))
    report(
        "substring search p95, against a LIKE scan", took[int(len(took) * 0.95)][0], yardstick, "ms", "50 ms"
    )
    for text in TYPED:
        print(f"  {text}: {page_ms(million, parse_query(text, NOW)):.1f} ms")


def _p99(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.99)]


def insert(history: History) -> float:
    sent = record(request_body=os.urandom(300).hex().encode())
    answer = Exchange(Outcome.ANSWERED, 1.0, Response(200, "OK", (), b"{}"))
    return wall_ms(lambda: history.complete(history.begin(sent), answer))


def inserts(million: History) -> None:
    """Writes rows while another thread searches and the index takes the new ones."""
    end = threading.Event()

    def search() -> None:
        while not end.is_set():
            million.page(HistoryQuery.of_text(f"user{random.randrange(10**5)}"))
            million.page(HistoryQuery.of_text("zq"))

    def index() -> None:
        while not end.is_set():
            took = wall_ms(million.index_some)
            million.database.checkpoint(LOG_MOVED_AT)
            end.wait(took / 1000)

    with million.database.write("begin the index anew") as connection:
        connection.execute("UPDATE search_state SET reached = reached - min(reached, 100000)")
    alone = [insert(million) for _ in range(1000)]
    threads = [threading.Thread(target=work) for work in (search, index)]
    for thread in threads:
        thread.start()
    beside = [insert(million) for _ in range(1000)]
    end.set()
    for thread in threads:
        thread.join()
    for name, of in (("median", statistics.median), ("p99", _p99), ("longest", max)):
        report(f"a row written beside them, against alone, {name}", of(beside), of(alone), "ms", "100 ms")
    with million.database.write("tidy up") as connection:
        connection.execute("DELETE FROM send WHERE id > ?", (ROWS,))


def given_back(path: Path) -> None:
    """Most sends go: the index is made anew and the file becomes smaller, in turns with a pause, while rows come."""
    copy = path.with_name("copy.sqlite3")
    shutil.copy(path, copy)
    history = History.open(copy, owner=True).value
    before = history.space().file_bytes
    start = time.perf_counter()
    gone = history.prune(Retention(max_rows=ROWS // 4), 0)
    print(f"{gone:,} of {ROWS:,} rows deleted in {time.perf_counter() - start:.1f} s")
    end, waited = threading.Event(), []

    def write() -> None:
        while not end.is_set():
            waited.append(insert(history))
            end.wait(0.005)

    thread = threading.Thread(target=write)
    thread.start()
    turns, left = [], 1
    while left:
        began = time.perf_counter()
        left = history.index_some() or history.give_back_some(only_much=not turns)
        turns.append((time.perf_counter() - began) * 1000)
        history.database.checkpoint(LOG_MOVED_AT)
        if not left and len(waited) < 100:
            left = 1
        end.wait(turns[-1] / 1000)
    end.set()
    thread.join()
    for _ in range(2):
        history.database.checkpoint()
    print(
        f"index anew and space given back: {time.perf_counter() - start:.0f} s, longest turn {max(turns):.0f} ms; "
        f"{len(waited):,} rows written beside it, median {statistics.median(waited):.1f} ms, p99 {_p99(waited):.0f}, "
        f"longest {max(waited):.0f} (goal 100); {before / 1e6:.0f} MB became {history.space().file_bytes / 1e6:.0f}"
    )
    history.close()
    copy.unlink()


def main() -> None:
    paths = made(ROWS), made(100)
    million, hundred = (History.open(path, owner=True).value for path in paths)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert history_index.is_available()
    pages(million, hundred)
    filled(million)
    pages(million, hundred)
    searches(million)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    print(f"memory: +{grown / 1024:.0f} MB (goal 30)")
    inserts(million)
    for history in (million, hundred):
        history.close()
    given_back(paths[0])


if __name__ == "__main__":
    main()
