"""A support bundle holds what the history knows, and reads as Markdown whatever the bodies hold."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from moeconsole.core.bundle import as_json, as_markdown
from moeconsole.core.exchange import Outcome
from moeconsole.store.history import History
from tests.helpers.sends import add_send, unanswered

if TYPE_CHECKING:
    from pathlib import Path

    from moeconsole.core.records import HistoryEntry


def entry(folder: Path, **changes: object) -> HistoryEntry:
    history = History.open(folder / "h.sqlite3", owner=True).value
    exchange = changes.pop("exchange", None)
    found = history.get(add_send(history, exchange, **changes))  # type: ignore[arg-type]
    history.close()
    assert found is not None
    return found


def test_a_send_whole(tmp_path: Path) -> None:
    found = entry(tmp_path, variables=(("price", "3999"),), template_name="Flight")
    (send,) = json.loads(as_json([found], "1.0"))["sends"]
    assert send["request"]["body"] == '{"customer_id":"john@example.com"}'
    assert send["response"]["status"] == 200
    assert send["variables"] == [["price", "3999"]]
    text = as_markdown([found], "1.0")
    for part in (
        "# 1 send of Moe Console 1.0",
        "price = 3999",
        "- Template: Flight",
        "POST http://127.0.0.1",
    ):
        assert part in text


def test_a_send_without_an_answer(tmp_path: Path) -> None:
    found = entry(tmp_path, exchange=unanswered(Outcome.UNKNOWN))
    assert json.loads(as_json([found], "1.0"))["sends"][0]["response"] is None
    assert "- Answer: No answer." in as_markdown([found], "1.0")


def test_a_body_does_not_end_its_block(tmp_path: Path) -> None:
    text = as_markdown([entry(tmp_path, request_body=b"```\n# no heading")], "1.0")
    assert "````http" in text


def test_bytes_that_are_no_text_are_no_obstacle(tmp_path: Path) -> None:
    found = entry(tmp_path, request_body=b"\xff\xfe")
    assert "\ufffd" in as_markdown([found], "1.0")
    assert json.loads(as_json([found], "1.0"))
