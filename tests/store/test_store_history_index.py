"""The search index only makes the history's answers faster: with it, without it and half way they are the same."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moeconsole.core.exchange import Response
from moeconsole.core.history_query import EVERYTHING, HistoryQuery, Key, Term
from moeconsole.store import history_index
from moeconsole.store.history import History
from moeconsole.store.history_search import SearchStoppedError
from tests.helpers.searching import found, holding, index_all, indexed, queries_of
from tests.helpers.sends import RECORD, add_send, answered

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


def by_scan(history: History, query: HistoryQuery, **page: Any) -> list[int]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(history_index, "is_available", lambda: False)
        return [row.id for row in history.page(query, **page)]


# What is found


WORDS = [
    "münchen",
    "MÜNCHEN",
    'say "hi"',
    "a/b\\c",
    "straße",
    "ŁÓDŹ łódź",
    "😀 ok",
    "line\nbreak",
    "100%_",
    "ab",
    "x",
]
BODIES = st.one_of(
    st.sampled_from(WORDS).map(lambda word: json.dumps({"v": word}).encode()),
    st.sampled_from(WORDS).map(lambda word: json.dumps({"v": word}, ensure_ascii=False).encode()),
    st.sampled_from(WORDS).map(str.encode),
    st.binary(max_size=30),
    st.text(st.sampled_from('aAbBéÉ\0\ufffd\uffffİıſK%\\"/'), max_size=12).map(str.encode),
)
NEEDLES = st.one_of(
    st.sampled_from([*WORDS, *(word.swapcase() for word in WORDS), "nch", '"hi', "Ü", "/b\\"]),
    st.text(st.sampled_from('aAbBéÉ\0\ufffd\uffffİıſK%\\"/'), min_size=1, max_size=5),
    st.text(min_size=1, max_size=4),
)


@settings(deadline=None, max_examples=150)
@given(
    rows=st.lists(st.tuples(BODIES, BODIES, st.sampled_from(["", *WORDS])), min_size=1, max_size=8),
    needles=st.lists(st.tuples(NEEDLES, st.booleans()), min_size=1, max_size=2),
    done=st.integers(0, 8),
)
def test_the_index_changes_no_answer(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[bytes, bytes, str]],
    needles: list[tuple[str, bool]],
    done: int,
) -> None:
    history = History.open(tmp_path_factory.mktemp("any") / "history.sqlite3", owner=True).value
    for place, (sent, received, note) in enumerate(rows):
        if place == done:
            index_all(history)
        row_id = add_send(
            history, replace(answered(), response=Response(200, "OK", (), received)), request_body=sent
        )
        history.set_note(row_id, note)
    query = HistoryQuery(tuple(Term(Key.TEXT, text, negated) for text, negated in needles))
    expected = by_scan(history, query)
    assert [row.id for row in history.page(query)] == expected
    index_all(history)
    assert [row.id for row in history.page(query)] == expected
    assert [row.id for row in history.page(query, limit=1)] == expected[:1]
    history.close()


@pytest.mark.parametrize("escaped", [False, True])
@pytest.mark.parametrize("word", ["münchen", 'say "hi"', "a/b", "tab\there", "back\\slash", "😀😀😀", "ŁÓDŹ"])
def test_people_search_for_what_they_read_not_for_how_json_spells_it(
    history: History, word: str, escaped: bool
) -> None:
    body = json.dumps({"v": f"<{word}>"}, ensure_ascii=escaped).replace("/", "\\/" if escaped else "/")
    row_id = add_send(history, request_body=body.encode())
    for _ in range(2):
        for typed in (word, word.lower(), word.upper(), f"<{word}"):
            assert holding(history, typed) == [row_id], typed
        index_all(history)


@pytest.mark.parametrize(
    "typed",
    ["needle", "event:needle", 'event:"need*"', "user:needle", "template:needle", "connection:needle"],
)
def test_a_rare_text_is_looked_up(history: History, typed: str) -> None:
    names = {"customer_id": "Needle", "connection_name": "Needle", "template_name": "Needle"}
    row_id = add_send(history, events=("Hay", "Needle"), **names)
    for _ in range(10):
        add_send(history)
    index_all(history)
    assert found(history, typed) == [row_id]
    assert "MATCH" in queries_of(history, typed)


@pytest.mark.parametrize(
    ("typed", "index"),
    [
        ("is:starred x", "send_starred"),
        ("note:abc", "send_annotated"),
        ("tag:abc", "send_annotated"),
        ("outcome:unknown", "send_unanswered"),
        ("status:429", "send_refused"),
        ("status:5xx -abc", "send_refused"),
    ],
)
def test_rare_rows_are_found_by_an_index_of_their_own(history: History, typed: str, index: str) -> None:
    query = next(line for line in queries_of(history, typed).splitlines() if "INDEXED BY" in line)
    with history.database.read("look") as connection:
        plan = str(connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchall())
    assert index in plan
    assert "TEMP B-TREE" not in plan


def test_candidates_come_newest_first_by_themselves(history: History) -> None:
    index_all(history)
    (query,) = [line for line in queries_of(history, "needle").splitlines() if "CROSS JOIN" in line]
    with history.database.read("look") as connection:
        plan = str(connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchall())
    assert "TEMP B-TREE" not in plan


def test_pages_of_a_search_follow_each_other(history: History) -> None:
    ids = [add_send(history, customer_id=f"needle {n}") for n in range(12)]
    history.set_note(ids[3], "needle")
    index_all(history)
    ids += [add_send(history, customer_id="needle") for _ in range(3)]
    seen: list[int] = []
    while page := found(history, "needle", limit=4, before_id=seen[-1] if seen else None):
        seen += page
    assert seen == ids[::-1]


def test_a_long_body_is_found_to_its_end_before_and_after(history: History) -> None:
    pieces = [f"word{number:07d} ü" for number in range(60_000)]  # 800 KB in pieces that cut it anywhere
    row_id = add_send(history, request_body="".join(pieces).encode())
    other = add_send(history)
    wanted = [0, 17_476, 17_477, *range(17_400, 17_500, 7), 34_000, 59_999]
    for _ in range(2):
        for number in wanted:
            assert holding(history, pieces[number]) == [row_id]
        assert holding(history, "word9999999") == []
        index_all(history)
    assert indexed(history) == other
    assert history.index_some() == 0


# What changes afterwards


def test_an_answer_that_came_after_indexing_is_found(history: History) -> None:
    row_id = history.begin(RECORD)
    index_all(history)
    assert holding(history, "success") == []
    history.complete(row_id, answered())
    assert holding(history, "success") == [row_id]
    index_all(history)
    assert holding(history, "success") == holding(history, "john@") == [row_id]


def test_an_interrupted_send_is_found_by_its_sentence(history: History) -> None:
    row_id = history.begin(RECORD)
    index_all(history)
    history.recover_interrupted()
    assert holding(history, "before an answer came") == [row_id]
    index_all(history)
    assert holding(history, "before an answer came") == [row_id]


def test_notes_and_tags_are_found_at_once(history: History) -> None:
    row_id = add_send(history)
    index_all(history)
    history.set_note(row_id, "Needle in the note")
    history.set_tags(row_id, ["Haystack"])
    assert holding(history, "needle") == holding(history, "haySTACK") == [row_id]
    assert found(history, "needle john") == [row_id]  # one in the note, one in the body
    history.set_note(row_id, "")
    assert holding(history, "needle") == []


def test_what_is_deleted_is_gone_and_what_is_restored_is_back(history: History) -> None:
    first, second = add_send(history), add_send(history)
    index_all(history)
    deleted = history.delete([first])
    assert holding(history, "john@") == [second]
    index_all(history)
    history.restore(deleted)
    assert holding(history, "john@") == [second, first]
    index_all(history)
    assert holding(history, "john@") == [second, first]


def test_an_index_that_is_mostly_of_deleted_rows_is_made_anew(history: History) -> None:
    ids = [add_send(history) for _ in range(1_500)]
    index_all(history)
    history.delete(ids[:1_200])
    with history.database.read("look") as connection:
        assert connection.execute("SELECT stale FROM search_state").fetchone() == (1_200,)
    assert history.index_some(0) == 275  # the first 25 of those that are left
    assert found(history, "john@", limit=1_000) == ids[:1_199:-1]
    index_all(history)
    with history.database.read("look") as connection:
        assert connection.execute("SELECT reached, stale FROM search_state").fetchone() == (ids[-1], 0)
        rows = connection.execute("SELECT rowid FROM search WHERE search MATCH '\"joh\"'").fetchall()
    assert len(rows) == 300


# Stopping


def tables(history: History) -> set[str]:
    with history.database.read("look") as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'search%'")
        return {name for (name,) in names}


@pytest.mark.parametrize("reopened", [False, True])
def test_an_index_is_given_up_little_by_little(
    history: History, path: Path, monkeypatch: pytest.MonkeyPatch, *, reopened: bool
) -> None:
    """A stop at any moment loses nothing, and every search finds the same meanwhile."""
    monkeypatch.setattr(history_index, "_FEW_STALE", 20)
    monkeypatch.setattr(history_index, "_OLD_ROWS", 2)
    ids = [add_send(history, request_body=f'"needle {number} {"x" * 500}"'.encode()) for number in range(120)]
    index_all(history)
    before = tables(history)
    history.delete(ids[:60])
    steps = 0
    while history.index_some(0.0):
        steps += 1
        assert found(history, "needle", limit=1_000) == ids[:59:-1]
        if reopened:
            history.close()
            history = History.open(path, owner=True).value
    assert steps > 3
    assert tables(history) == before
    assert found(history, "needle", limit=1_000) == ids[:59:-1]
    assert history.database.check_and_repair(thorough=True) is None
    history.close()


def test_a_search_that_nobody_waits_for_ends(history: History) -> None:
    with history.database.write("fill") as connection:
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
            "INSERT INTO send (sent_at_ms, connection_id, connection_name, environment, url, customer_id, users,"
            " events, events_count, outcome, sent_bytes) SELECT i, 'c', 'C', 'test', 'u', 'j', 1, '[]', 0,"
            " 'unknown', 0 FROM n"
        )
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(SearchStoppedError):
        history.page(HistoryQuery.of_text("nowhere"), stopped=stopped)
    assert len(asked) == 3
    assert holding(history, "nowhere") == []  # the next one is not held up by it
    with pytest.raises(SearchStoppedError):
        history.page(EVERYTHING, stopped=lambda: True)
