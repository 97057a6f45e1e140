"""The history: nothing sent is lost, pages are exact, and what was deleted comes back."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Exchange, Outcome, Response, Timings
from moeconsole.core.history_query import parse_query
from moeconsole.core.records import INTERRUPTED, SendRecord
from moeconsole.store.files import StoreError
from moeconsole.store.history import History
from tests.helpers.searching import NOW, holding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RECORD = SendRecord(
    sent_at_ms=1_795_452_001_250,
    connection_id="c1",
    connection_name="Demo",
    environment=Environment.TEST,
    method="POST",
    url="https://api-01.moengage.com/v1/event/A_DEBUG",
    request_headers=(("Authorization", "Basic ••••"), ("Content-Type", "application/json")),
    request_body=b'{"customer_id":"john@example.com"}',
    customer_id="john@example.com",
    events=("Flight Booked", 'Seat \u201cA\u201d \\ "B" \ud83d\ude00 \U0001f600'),
    variables=(("price", "1.0"), ("big", "9007199254740993")),
    template_name="Travel/Flight",
    program_version="0.1.0",
)
ANSWER = Exchange(
    Outcome.ANSWERED,
    84.2,
    Response(200, "OK", (("X-A", "1"), ("x-a", "\xff")), b'{"status":"success","request_id":"kXwp"}'),
    timings=Timings(dns_ms=1.5, first_byte_ms=80.0),
)
NO_ANSWER = Exchange(
    Outcome.UNKNOWN, 30_000.0, None, "No answer in 30 s.", "timeout", request_may_have_left=True
)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History.open(tmp_path / "history.sqlite3", owner=True).value
    yield history
    history.close()


def record(**changes: Any) -> SendRecord:
    return dataclasses.replace(RECORD, **changes)


def test_the_row_is_there_before_the_answer_and_whole_after_it(history: History) -> None:
    row_id = history.begin(RECORD)
    (row,) = history.page()
    assert (row.id, row.outcome, row.status, row.elapsed_ms) == (row_id, None, None, None)
    assert row.sent_bytes == len(RECORD.request_body)
    history.complete(row_id, ANSWER)
    entry = history.get(row_id)
    assert entry is not None
    assert entry.row == history.page()[0]
    assert (entry.row.outcome, entry.row.status, entry.row.elapsed_ms) == (Outcome.ANSWERED, 200, 84.2)
    assert entry.row.events[0] == "Flight Booked"
    assert entry.request_body == RECORD.request_body
    assert entry.request_headers == RECORD.request_headers
    assert entry.response == ANSWER.response
    assert entry.timings == ANSWER.timings
    assert entry.variables == RECORD.variables
    assert (entry.method, entry.template_name, entry.program_version) == ("POST", "Travel/Flight", "0.1.0")
    assert entry.intact


def test_a_send_without_an_answer(history: History) -> None:
    row_id = history.begin(RECORD)
    history.complete(row_id, NO_ANSWER)
    entry = history.get(row_id)
    assert entry is not None
    assert entry.response is None
    assert (entry.error, entry.failure) == ("No answer in 30 s.", "timeout")
    assert entry.request_may_have_left
    assert entry.intact


def test_it_is_still_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    history = History.open(path, owner=True).value
    row_id = history.begin(RECORD)
    history.close()
    again = History.open(path, owner=True)
    assert again.notice is None
    assert [row.id for row in again.value.page()] == [row_id]
    again.value.close()


def test_rows_under_way_at_the_start_become_unknown(history: History) -> None:
    done, left = history.begin(RECORD), history.begin(RECORD)
    history.complete(done, ANSWER)
    assert history.recover_interrupted() == 1
    assert history.recover_interrupted() == 0
    entry = history.get(left)
    assert entry is not None
    assert (entry.row.outcome, entry.error, entry.request_may_have_left) == (
        Outcome.UNKNOWN,
        INTERRUPTED,
        True,
    )
    history.complete(left, ANSWER)  # it was another process's, and has its answer now
    entry = history.get(left)
    assert entry is not None
    assert (entry.row.outcome, entry.error, entry.request_may_have_left) == (Outcome.ANSWERED, None, False)


def test_pages_follow_each_other_without_gap_or_overlap(history: History) -> None:
    ids = [history.begin(record(sent_at_ms=n)) for n in range(25)]
    seen: list[int] = []
    before_id = None
    while page := history.page(before_id=before_id, limit=10):
        seen += [row.id for row in page]
        before_id = page[-1].id
        history.begin(RECORD)  # what comes in at the top moves nothing below
    assert seen == ids[::-1]


@pytest.mark.parametrize(
    "text",
    [
        "a_debug",
        "demo",
        "JOHN@",
        "flight b",
        '“a” \\ "b"',
        "\U0001f600",
        "kxwp",
        "MÜNCHEN",
        "100%",
        'say "hi"',
        "NOTED",
    ],
)
def test_text_is_searched_everywhere_in_any_casing(history: History, text: str) -> None:
    body = json.dumps({"city": "münchen", "off": "100%", "x": 'say "hi"'}, ensure_ascii=False).encode()
    other = history.begin(
        record(url="u", connection_name="-", customer_id="-", events=(), request_body=b"1000 xyz")
    )
    row_id = history.begin(record(request_body=body))
    history.complete(row_id, ANSWER)
    history.set_note(row_id, "noted")
    assert holding(history, text) == [row_id]
    assert holding(history, "xyz") == [other]


@pytest.mark.parametrize("text", ["nowhere", "%", "_x_", "\\", "\ud800", "x" * 60_000, "%" * 60_000])
def test_text_is_literal_and_any_text_is_fine(history: History, text: str) -> None:
    history.begin(record(events=("plain",), request_body=b"plain"))
    assert holding(history, text) == []


def test_stars_and_notes(history: History) -> None:
    row_id = history.begin(RECORD)
    history.set_star(row_id, starred=True)
    history.set_note(row_id, "why? \ud800")
    (row,) = history.page()
    assert (row.starred, row.note) == (True, "why? \\ud800")
    history.set_star(row_id, starred=False)
    assert not history.page()[0].starred


def test_what_was_deleted_comes_back_as_it_was(history: History) -> None:
    ids = [history.begin(RECORD) for _ in range(1200)]
    history.complete(ids[-1], ANSWER)
    history.set_star(ids[-1], starred=True)
    before = [history.get(row_id) for row_id in ids]
    deleted = history.delete([*ids[100:], 99_999])
    assert len(deleted) == 1100
    assert len(history.page(limit=5000)) == 100
    later = history.begin(RECORD)
    assert later > ids[-1]  # no id is given twice
    history.restore(deleted)
    history.restore(deleted)
    assert [history.get(row_id) for row_id in ids] == before
    assert history.get(99_999) is None
    assert history.page()[0].id == later


def test_an_answer_to_a_deleted_row_is_nobodys(history: History) -> None:
    row_id = history.begin(RECORD)
    deleted = history.delete([row_id])
    history.complete(row_id, ANSWER)
    assert history.page() == ()
    history.restore(deleted)
    assert history.page()[0].outcome is None


def test_a_body_that_changed_on_the_disk_is_seen(history: History, tmp_path: Path) -> None:
    row_id = history.begin(RECORD)
    history.complete(row_id, ANSWER)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as connection, connection:
        connection.execute("UPDATE body SET response_body = x'00'")
    entry = history.get(row_id)
    assert entry is not None
    assert not entry.intact


def test_text_that_is_no_utf_8_any_more_hides_no_row(history: History, tmp_path: Path) -> None:
    row_ids = [history.begin(RECORD) for _ in range(2)]
    history.close()
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as connection, connection:
        connection.execute("UPDATE send SET customer_id = CAST(x'6aff' AS TEXT) WHERE id = ?", (row_ids[0],))
        connection.execute("UPDATE body SET timings = CAST(x'ff7b7d' AS TEXT)")
    again = History.open(tmp_path / "history.sqlite3", owner=True).value
    assert [row.customer_id for row in again.page()] == ["john@example.com", "j\ufffd"]
    entry = again.get(row_ids[0])
    assert entry is not None
    assert (entry.timings, entry.request_body) == (Timings(), RECORD.request_body)
    again.close()


def test_a_row_with_nonsense_or_without_its_body_still_shows(history: History, tmp_path: Path) -> None:
    first, second = history.begin(RECORD), history.begin(RECORD)
    for row_id in (first, second):
        history.complete(row_id, ANSWER)
    with closing(sqlite3.connect(tmp_path / "history.sqlite3")) as connection, connection:
        connection.execute("DELETE FROM body WHERE id = ?", (first,))
        connection.execute("UPDATE send SET events = '{', environment = 'moon', outcome = 'later'")
        connection.execute(
            "UPDATE body SET timings = '{\"a\": 1}', variables = '7', request_headers = '[[1]]'"
        )
    for row_id in (first, second):
        entry = history.get(row_id)
        assert entry is not None
        assert entry.row.events == ()
        assert entry.row.environment is Environment.LIVE
        assert entry.row.outcome is Outcome.UNKNOWN
        assert entry.timings == Timings()
        assert entry.variables == entry.request_headers == ()
        assert entry.intact == (row_id == second)


@settings(deadline=None)  # the disk may be slow
@given(
    text=st.text(st.characters(), max_size=40),  # with halves of surrogate pairs, NUL, all there is
    body=st.binary(max_size=200),
    events=st.lists(st.text(st.characters(), max_size=20), max_size=3),
)
def test_whatever_was_sent_can_be_recorded_and_read(
    tmp_path_factory: pytest.TempPathFactory, text: str, body: bytes, events: list[str]
) -> None:
    history = History.open(tmp_path_factory.getbasetemp() / "any.sqlite3", owner=True).value
    changes = {"customer_id": text, "connection_name": text, "url": text, "template_name": text}
    row_id = history.begin(record(events=tuple(events), request_body=body, **changes))
    history.complete(row_id, dataclasses.replace(NO_ANSWER, error=text))
    history.index_some()
    entry = history.get(row_id)
    assert entry is not None
    assert entry.request_body == body
    assert entry.intact
    assert entry.row.events == tuple(json.loads(json.dumps(events)))
    assert len(entry.row.events) == len(events)
    json.dumps(entry.row.as_json()).encode()
    if text.isascii() and "\0" not in text and text:
        assert row_id in holding(history, text.swapcase())
    history.close()


def test_a_full_disk_is_said_and_loses_no_older_row(history: History) -> None:
    kept = history.begin(RECORD)
    with history.database.write("fill the disk") as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}").fetchone()
    with pytest.raises(StoreError, match="Could not record the send in the history: the disk is full"):
        history.begin(record(request_body=b"x" * 200_000))
    answer = dataclasses.replace(ANSWER, response=Response(200, "OK", (), b"x" * 200_000))
    with pytest.raises(StoreError, match="Could not record the answer in the history: the disk is full"):
        history.complete(kept, answer)
    assert [row.id for row in history.page()] == [kept]
    assert history.page()[0].outcome is None  # not half a record


def test_a_row_under_way_is_found_by_an_index_not_by_a_walk(history: History) -> None:
    with history.database.read("look") as connection:
        plan = connection.execute(
            "EXPLAIN QUERY PLAN UPDATE send SET outcome = 'x' WHERE outcome = 'sending'"
        )
        assert "send_under_way" in str(plan.fetchall())


def test_a_page_is_read_backwards_along_the_ids(history: History) -> None:
    queries: list[str] = []
    with history.database.read("look") as connection:
        connection.set_trace_callback(queries.append)
    history.page(parse_query("a status:2xx", NOW), before_id=7)
    with history.database.read("look") as connection:
        connection.set_trace_callback(None)
        plan = str(connection.execute(f"EXPLAIN QUERY PLAN {queries[0]}").fetchall())
    assert "TEMP B-TREE" not in plan
    assert "OFFSET" not in queries[0]


def accepted(history: History, connection_id: str, **page: Any) -> list[bytes]:
    return [one.body for one in history.bodies(connection_id, **{"limit": 10, **page})]


def test_accepted_bodies_come_newest_first_and_page_by_page(history: History) -> None:
    for number in range(5):
        history.complete(history.begin(record(request_body=b"%d" % number)), ANSWER)
    assert accepted(history, "c1") == [b"4", b"3", b"2", b"1", b"0"]
    first = history.bodies("c1", limit=2)
    assert [one.body for one in first] == [b"4", b"3"]
    assert accepted(history, "c1", before_id=first[-1].row_id) == [b"2", b"1", b"0"]
    assert accepted(history, "c1", before_id=1) == []


def test_accepted_bodies_are_of_one_connection_and_answered_with_200_or_so(history: History) -> None:
    for status in (199, 200, 299, 300, 400, 500):
        answer = dataclasses.replace(ANSWER, response=Response(status, "", (), b""))
        history.complete(history.begin(record(request_body=b"%d" % status)), answer)
    history.complete(history.begin(record(request_body=b"lost")), NO_ANSWER)
    history.begin(record(request_body=b"under way"))
    history.complete(history.begin(record(connection_id="c2", request_body=b"other")), ANSWER)
    assert accepted(history, "c1") == [b"299", b"200"]
    assert accepted(history, "c2") == [b"other"]
    history.delete([row.id for row in history.page() if row.status == 299])
    assert accepted(history, "c1") == [b"200"]


def test_accepted_bodies_are_found_by_an_index(history: History) -> None:
    queries: list[str] = []
    with history.database.read("look") as connection:
        connection.set_trace_callback(queries.append)
    history.bodies("c1", before_id=7, limit=10)
    with history.database.read("look") as connection:
        connection.set_trace_callback(None)
        plan = str(connection.execute(f"EXPLAIN QUERY PLAN {queries[0]}").fetchall())
    assert "send_accepted (connection_id=? AND id<?)" in plan
    assert "TEMP B-TREE" not in plan
