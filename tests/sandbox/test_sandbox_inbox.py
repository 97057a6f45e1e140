"""The inbox: what was accepted, to the byte, bounded, over HTTP, for listeners, and across runs."""

from __future__ import annotations

import json
import os
import stat
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from moeconsole.core.secret import Secret
from moeconsole.sandbox import inbox as inbox_module
from moeconsole.sandbox.inbox import MAX_ENTRIES, Inbox, InboxEntry, Received
from tests.helpers.sandbox_client import API_KEY, APP_ID, Client, payload

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.sandbox.conftest import MakeSandbox


def received(number: int = 0, body: bytes = b"{}") -> Received:
    return Received("A1", f"user-{number}", ("Paid",), body, (("Host", "x"),), "abcdefgh")


def new_inbox(state: Path | None = None) -> tuple[Inbox, list[str]]:
    reports: list[str] = []
    return Inbox(state, reports.append), reports


def users(inbox: Inbox) -> list[str | None]:
    return [entry.customer_id for entry in inbox.entries()]


def test_an_entry_is_what_came_to_the_byte_without_the_key(client: Client) -> None:
    body = (
        b'\xef\xbb\xbf {"type":"event", "customer_id":"j\xc3\xbcrgen",\r\n'
        b'"actions":[{"action":"Paid"}, {"action":"Left"}]} '
    )
    before = datetime.now(UTC)
    answer = client.request(body=body, headers={"X-Forwarded-For": "1.2.3.4", "Cookie": "secret"})
    (entry,) = client.server.inbox.entries()
    assert entry.body == body
    assert (entry.app_id, entry.customer_id, entry.event_names) == (APP_ID, "jürgen", ("Paid", "Left"))
    assert entry.request_id == answer.json["request_id"]
    assert before <= entry.received_at <= before + timedelta(minutes=1)
    assert ("X-Forwarded-For", "1.2.3.4") in entry.headers
    assert {name.lower() for name, _ in entry.headers}.isdisjoint({"authorization", "cookie"})
    assert API_KEY not in repr(entry)


def test_over_http_newest_first_with_the_numbers_as_they_came(client: Client) -> None:
    client.send("First")
    client.request(
        body=b'{"type":"event","customer_id":"john","actions":[{"action":"B","attributes":'
        b'{"a":1.0,"b":1e30,"c":9007199254740993,"d":0.10,"e":123456789012345678901234567890}}]}'
    )
    answer = client.request("GET", "/sandbox/events")
    assert answer.status == 200
    newest, oldest = answer.json["events"]
    assert (newest["id"], oldest["id"]) == (2, 1)
    assert oldest["event_names"] == ["First"]
    assert oldest["body"] == payload("First")
    assert newest["received_at"].endswith("Z")
    assert newest["headers"]["Content-Type"] == "application/json"
    assert newest["stored"] is None
    assert (
        b'{"a":1.0,"b":1e30,"c":9007199254740993,"d":0.10,"e":123456789012345678901234567890}' in answer.body
    )


def test_delete_clears_and_says_so(client: Client) -> None:
    seen: list[InboxEntry | None] = []
    client.server.inbox.subscribe(seen.append)
    client.send()
    assert client.request("DELETE", "/sandbox/events").json == {"events": []}
    assert client.request("GET", "/sandbox/events").json == {"events": []}
    assert [entry and entry.customer_id for entry in seen] == ["john@example.com", None]
    client.send()
    assert client.server.inbox.entries()[0].id == 2


def test_what_is_stored_is_the_callers_affair(make_sandbox: MakeSandbox) -> None:
    bodies: list[bytes] = []

    def store(body: bytes) -> str:
        bodies.append(body)
        return '{"price": 1.0}'

    client = make_sandbox(app_id=APP_ID, api_key=Secret(API_KEY), store=store)
    client.send()
    client.send(type="EVENT")
    assert [json.loads(body) for body in bodies] == [payload()]
    assert b'"stored": {"price": 1.0}' in client.request("GET", "/sandbox/events").body
    assert client.server.inbox.entries()[0].stored == '{"price": 1.0}'


def test_listeners_know_before_the_answer_is_there_and_until_they_leave(client: Client) -> None:
    seen: list[tuple[str, str]] = []

    def listener(entry: InboxEntry | None) -> None:
        assert entry
        seen.append((threading.current_thread().name, entry.event_names[0]))

    leave = client.server.inbox.subscribe(listener)
    client.send("One")
    assert seen == [("sandbox-connection", "One")]
    leave()
    client.send("Two")
    assert len(seen) == 1


def test_the_oldest_fall_out() -> None:
    inbox, _ = new_inbox()
    for number in range(MAX_ENTRIES + 5):
        inbox.add(received(number))
    assert len(inbox.entries()) == MAX_ENTRIES
    assert users(inbox)[0] == f"user-{MAX_ENTRIES + 4}"
    assert users(inbox)[-1] == "user-5"


def test_large_bodies_make_it_shorter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_module, "MAX_BYTES", 10_000)
    inbox, _ = new_inbox()
    for number in range(30):
        inbox.add(received(number, b" " * 998 + b"{}"))
    assert users(inbox) == [f"user-{number}" for number in range(29, 19, -1)]


def test_many_clients_at_once_lose_nothing(client: Client, tmp_path: Path) -> None:
    def send(number: int) -> None:
        for turn in range(5):
            assert client.send(f"{number}-{turn}").status == 200

    threads = [threading.Thread(target=send, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    entries = client.server.inbox.entries()
    assert [entry.id for entry in entries] == list(range(40, 0, -1))
    assert len({entry.event_names for entry in entries}) == 40


# the file


def test_a_second_run_has_what_the_first_took(make_sandbox: MakeSandbox, tmp_path: Path) -> None:
    state = tmp_path / "inbox.jsonl"
    first = make_sandbox(app_id=APP_ID, api_key=Secret(API_KEY), state=state)
    body = (
        b'\xef\xbb\xbf{"type":"event","customer_id":"j\xc3\xbc",'
        b'"actions":[{"action":"\\u00e9","attributes":{"n":1.0}}]}'
    )
    first.request(body=body)
    first.send("Two")
    entries = first.server.inbox.entries()
    first.server.stop()
    second = make_sandbox(app_id=APP_ID, api_key=Secret(API_KEY), state=state)
    assert second.server.inbox.entries() == entries
    second.send("Three")
    assert second.server.inbox.entries()[0].id == 3
    assert API_KEY.encode() not in state.read_bytes()
    if os.name == "posix":
        assert stat.S_IMODE(state.stat().st_mode) == 0o600


def test_each_entry_is_in_the_file_when_the_answer_is_there(
    make_sandbox: MakeSandbox, tmp_path: Path
) -> None:
    state = tmp_path / "inbox.jsonl"
    client = make_sandbox(app_id=APP_ID, api_key=Secret(API_KEY), state=state)
    client.send("One")
    assert len(state.read_bytes().splitlines()) == 1
    client.send("Two")
    assert [json.loads(line)["event_names"] for line in state.read_bytes().splitlines()] == [["One"], ["Two"]]
    client.request("DELETE", "/sandbox/events")
    assert state.read_bytes() == b""


def saved(tmp_path: Path, count: int = 3) -> Path:
    state = tmp_path / "inbox.jsonl"
    inbox, _ = new_inbox(state)
    for number in range(count):
        inbox.add(received(number))
    return state


def test_a_torn_last_line_is_skipped_and_the_next_one_is_whole(tmp_path: Path) -> None:
    state = saved(tmp_path)
    data = state.read_bytes()
    for cut in (1, 20, 100):
        state.write_bytes(data[:-cut])
        inbox, reports = new_inbox(state)
        assert users(inbox)[-2:] == ["user-1", "user-0"]
        assert reports == []
        inbox.add(received(9))
        assert users(new_inbox(state)[0])[0] == "user-9"


def changed(line: bytes, **changes: Any) -> bytes:
    return json.dumps(json.loads(line) | changes).encode()


def test_bad_lines_are_set_aside_and_the_rest_is_there(tmp_path: Path) -> None:
    state = saved(tmp_path)
    first, second, third = state.read_bytes().splitlines()
    bad = (
        b"\xff\xfe not text",
        b"[1, 2]",
        b"{}",
        b"[" * 100_000,
        b"9" * 5_000,
        changed(second, id="7"),
        changed(second, id=True),
        changed(second, received_at="2026-11-23T10:00:00"),
        changed(second, received_at="soon"),
        changed(second, body="{"),
        changed(second, body=5),
        changed(second, body="\ud800"),
        changed(second, stored="{"),
        changed(second, stored={}),
        changed(second, event_names=[1]),
        changed(second, event_names=5),
        changed(second, headers=[["a"]]),
        changed(second, headers=[["a", 1]]),
        changed(second, customer_id=5),
        changed(second, app_id=None),
    )
    state.write_bytes(b"\n".join((first, *bad, b"", third, b"")))
    inbox, reports = new_inbox(state)
    assert users(inbox) == ["user-2", "user-0"]
    aside = tmp_path / "inbox.jsonl.bad"
    assert aside.read_bytes().splitlines() == list(bad)
    assert len(reports) == 1
    assert "20 lines" in reports[0]
    assert aside.name in reports[0]
    again, reports = new_inbox(state)
    assert users(again) == ["user-2", "user-0"]
    assert reports == []


def test_the_file_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_module, "MAX_ENTRIES", 10)
    state = saved(tmp_path, 35)
    lines = len(state.read_bytes().splitlines())
    assert 10 <= lines <= 20
    inbox, _ = new_inbox(state)
    assert users(inbox) == [f"user-{number}" for number in range(34, 24, -1)]
    assert len(state.read_bytes().splitlines()) == 10


def test_a_file_that_can_not_be_had_ends_nothing(tmp_path: Path) -> None:
    for state in (tmp_path, tmp_path / "no" / "such" / "folder" / "inbox.jsonl"):
        inbox, reports = new_inbox(state)
        inbox.add(received(1))
        inbox.add(received(2))
        inbox.clear()
        inbox.add(received(3))
        assert users(inbox) == ["user-3"]
        assert 1 <= len(reports) <= 2
        assert all("kept in memory only" in sentence for sentence in reports)


def test_a_full_disk_leaves_no_half_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    state = saved(tmp_path, 1)
    inbox, reports = new_inbox(state)
    real = os.fsync

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    inbox.add(received(1))
    inbox.clear()
    monkeypatch.setattr(os, "fsync", real)
    assert len(reports) == 1
    assert "No space left on device" in reports[0]
    assert users(new_inbox(state)[0]) == ["user-0"]
    assert [path.name for path in tmp_path.iterdir()] == [state.name]
