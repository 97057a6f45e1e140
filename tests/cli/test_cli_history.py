"""`history list` and `history show`, and what a crash left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from moeconsole.core.exchange import Exchange, Outcome
from moeconsole.services import build_services
from moeconsole.store.lock import DataLock
from tests.helpers.command_line import GOOD
from tests.helpers.sends import record

if TYPE_CHECKING:
    from pathlib import Path


def begin(data_dir: Path, **changes: Any) -> int:
    with build_services(data_dir) as services:
        return services.open_history().begin(record(**changes))


def damage(data_dir: Path) -> None:
    """Overwrites the tables' pages; the header stays."""
    path = data_dir / "history.sqlite3"
    data = bytearray(path.read_bytes())
    data[100:8192] = b"\xa5" * (8192 - 100)
    path.write_bytes(bytes(data))


def test_the_rows(run_here: Any, write: Any) -> None:
    for _ in range(3):
        run_here("send", write(GOOD), "--sandbox")
    ended = run_here("history", "list", "--json")
    assert (ended.status, ended.err) == (0, "")
    assert [row["id"] for row in ended.json["rows"]] == [3, 2, 1]
    row = ended.json["rows"][0]
    assert list(row) == [
        *("id", "sent_at", "connection", "url", "customer_id", "events", "outcome", "status", "elapsed_ms"),
    ]
    assert row["sent_at"].endswith("Z") and len(row["sent_at"]) == len("2026-11-23T16:40:01.250Z")
    assert row["elapsed_ms"] == round(row["elapsed_ms"], 1)
    assert (row["events"], row["outcome"], row["status"]) == (["Added to cart"], "answered", 200)
    assert len(run_here("history", "list", "--limit", "2", "--json").json["rows"]) == 2


def test_nothing_yet(run_here: Any) -> None:
    assert run_here("history", "list", "--json").json == {"rows": []}
    ended = run_here("history", "list")
    assert (ended.status, ended.out) == (0, "")
    assert "Nothing has been sent yet" in ended.err


def test_the_table_is_aligned(run_here: Any, data_dir: Path) -> None:
    begin(data_dir, connection_name="東京", customer_id="x" * 60)
    begin(data_dir, connection_name="a\nb\x1b[31m", customer_id="maria", events=("One", "Two"))
    lines = run_here("history", "list").out.splitlines()
    assert len(lines) == 3
    heading, second, first = lines
    assert heading.startswith("ID  SENT AT (UTC)")
    assert "a\\x0ab\\x1b[31m" in second
    assert "…" in first
    column = heading.index("EVENTS")
    assert second[column:] == "One, Two"
    assert first[column - 2 :].startswith("  ") is False  # two wide characters take four columns


@pytest.mark.parametrize("number", ["0", "-1", "x", "1.5", "9" * 30, ""])
def test_numbers_that_are_none(number: str, run_here: Any) -> None:
    ended = run_here("history", "show", number)
    assert (ended.status, ended.out) == (2, "")
    assert run_here("history", "list", "--limit", number).status == 2


def test_one_send_whole(run_here: Any, write: Any) -> None:
    run_here("send", write(GOOD), "--sandbox")
    shown = run_here("history", "show", "1", "--json").json
    assert {"id", "request", "response", "explanation", "error", "ok"} <= set(shown)
    assert shown["ok"] is True
    assert shown["request"]["headers"]["Authorization"] == "Basic ••••"
    text = run_here("history", "show", "1").out
    assert f"\n\n{GOOD}\n\n200 OK\n" in text


def test_no_such_send(run_here: Any) -> None:
    ended = run_here("history", "show", "7", "--json")
    assert ended.status == 2
    assert ended.json == {"error": "The history has no send 7."}


def test_an_interrupted_send_is_of_unknown_outcome(run_here: Any, data_dir: Path) -> None:
    begin(data_dir)
    (row,) = run_here("history", "list", "--json").json["rows"]
    assert row["outcome"] == "unknown"
    shown = run_here("history", "show", "1")
    assert "The program ended before an answer came." in shown.out


def test_a_send_is_left_alone_while_a_window_runs(run_here: Any, data_dir: Path) -> None:
    begin(data_dir)
    window = DataLock(data_dir / "owner.lock")
    assert window.try_acquire()
    try:
        (row,) = run_here("history", "list", "--json").json["rows"]
        assert (row["outcome"], row["status"]) == ("sending", None)
        assert "There is no answer yet." in run_here("history", "show", "1").out
    finally:
        window.release()


@pytest.mark.parametrize("command", [["history", "list", "--json"], ["send", "FILE", "--sandbox", "--json"]])
def test_a_damaged_file_is_repaired_where_no_window_runs(
    command: list[str], run_here: Any, write: Any, data_dir: Path
) -> None:
    for _ in range(2):
        begin(data_dir)
    damage(data_dir)
    arguments = [write(GOOD) if word == "FILE" else word for word in command]

    window = DataLock(data_dir / "owner.lock")
    assert window.try_acquire()
    ended = run_here(*arguments)
    window.release()
    assert ended.status == (2 if command[0] == "history" else 0)
    assert "damaged" in ended.err

    ended = run_here(*arguments)
    assert ended.status == 0
    assert "was damaged and set aside" in ended.err
    assert ended.json.get("id") is not None or "rows" in ended.json
    assert run_here(*arguments).err == ""


def test_a_completed_row(run_here: Any, data_dir: Path) -> None:
    with build_services(data_dir) as services:
        history = services.open_history()
        row_id = history.begin(record())
        history.complete(row_id, Exchange(Outcome.NOT_SENT, 1.26, error="Nobody answers."))
    assert "not sent" in run_here("history", "list").out
    shown = run_here("history", "show", "1", "--json").json
    assert (shown["elapsed_ms"], shown["error"], shown["response"]) == (1.3, "Nobody answers.", None)
