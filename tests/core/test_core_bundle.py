"""A support bundle holds what the history knows, and reads as Markdown whatever the bodies hold."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from moeconsole.core.bundle import Counts, json_pieces, markdown_pieces
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


def as_json(entries: list[HistoryEntry], version: str, chosen: int | None = None) -> str:
    return "".join(json_pieces(entries, Counts(chosen or len(entries), len(entries)), version))


def as_markdown(entries: list[HistoryEntry], version: str, chosen: int | None = None) -> str:
    return "".join(markdown_pieces(entries, Counts(chosen or len(entries), len(entries)), version))


def test_what_is_gone_is_counted(tmp_path: Path) -> None:
    found = entry(tmp_path)
    text = as_markdown([found, found], "1.0", 5)
    assert text.startswith("# 2 of 5 sends of Moe Console 1.0\n\n3 of the chosen sends were no longer in the")
    assert "# 2 sends of Moe Console 1.0\n\n## Send 1" in as_markdown([found, found], "1.0")
    said = json.loads(as_json([found, found], "1.0", 5))
    assert (said["chosen"], said["found"], len(said["sends"])) == (5, 2, 2)
    assert json.loads(as_json([], "1.0", 5))["sends"] == []


def test_a_body_of_many_lines_is_the_same_afterwards(tmp_path: Path) -> None:
    body = '{\n  "customer_id": "a\\u2028b\u2028c"\n}\n\r\n\x85 '
    (send,) = json.loads(as_json([entry(tmp_path, request_body=body.encode())], "1.0"))["sends"]
    assert send["request"]["body"] == body


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
