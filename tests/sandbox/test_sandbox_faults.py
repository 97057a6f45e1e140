"""Faults on demand: what was asked for happens to the next requests, in that order, and to no other."""

from __future__ import annotations

import http.client
import json
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from moeconsole.sandbox.faults import Fault, FaultError, FaultQueue, Form
from moeconsole.sandbox.messages import Drop
from tests.helpers.sandbox_client import PATH, Client, payload

if TYPE_CHECKING:
    from moeconsole.sandbox.inbox import InboxEntry


def test_they_come_in_order_and_then_no_more(client: Client) -> None:
    put = client.put_faults({"status": 503, "times": 2}, {"status": 429})
    assert put.json == {"faults": [{"status": 503, "times": 2}, {"status": 429, "times": 1}]}
    assert client.send().status == 503
    left = client.request("GET", "/sandbox/faults").json
    assert left == {"faults": [{"status": 503, "times": 1}, {"status": 429, "times": 1}]}
    assert [client.send().status for _ in range(3)] == [503, 429, 200]
    assert client.request("GET", "/sandbox/faults").json == {"faults": []}
    assert len(client.server.inbox.entries()) == 1


def test_put_replaces_and_delete_clears(client: Client) -> None:
    client.put_faults({"status": 503, "times": 100})
    client.put_faults({"status": 502, "times": 100})
    assert client.send().status == 502
    assert client.request("DELETE", "/sandbox/faults").json == {"faults": []}
    assert client.send().status == 200


def test_a_429_has_the_headers_of_an_empty_window(client: Client) -> None:
    client.put_faults({"status": 429})
    answer = client.send()
    assert answer.headers["x-ratelimit-remaining"] == "0"
    assert int(answer.headers["x-ratelimit-reset"]) > 0


def test_a_status_without_a_documented_row_is_answered_all_the_same(client: Client) -> None:
    client.put_faults({"status": 418})
    assert (client.send().status, client.server.inbox.entries()) == (418, ())


@pytest.mark.parametrize(
    ("form", "content_type", "start"),
    [
        ("title", "application/json", b'{"title": '),
        ("html", "text/html; charset=utf-8", b"<html>"),
        ("empty", "application/json", b""),
    ],
)
def test_the_bodies_that_are_not_the_documented_one(
    client: Client, form: str, content_type: str, start: bytes
) -> None:
    client.put_faults({"status": 502, "form": form})
    answer = client.send()
    assert (answer.status, answer.headers["content-type"]) == (502, content_type)
    assert answer.body.startswith(start)
    assert bool(answer.body) == bool(start)


def test_a_drop_before_the_answer_may_have_been_recorded(client: Client) -> None:
    client.put_faults({"drop": "before_answer"})
    with pytest.raises(http.client.RemoteDisconnected):
        client.send()
    assert len(client.server.inbox.entries()) == 1


def test_a_drop_in_the_answer_cuts_it(client: Client) -> None:
    client.put_faults({"drop": "in_answer"}, {"drop": "in_answer", "status": 503})
    with pytest.raises(http.client.IncompleteRead) as cut:
        client.send()
    assert cut.value.partial.startswith(b'{"status": "success"')
    with pytest.raises(http.client.IncompleteRead) as cut:
        client.send()
    assert cut.value.partial.startswith(b'{"status": "fail"')
    assert len(client.server.inbox.entries()) == 1


def test_an_answer_without_a_body_is_cut_in_its_head(client: Client) -> None:
    client.put_faults({"drop": "in_answer", "status": 503, "form": "empty"})
    request = b"POST /v1/event/X HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"
    answer = client.raw(request)
    assert answer.startswith(b"HTTP/1.1 503 ")
    assert b"\r\n\r\n" not in answer


def test_a_delay_comes_before_the_answer_and_after_the_recording(client: Client) -> None:
    recorded_at: list[float] = []

    def note(entry: InboxEntry | None) -> None:
        recorded_at.append(time.monotonic())

    client.server.inbox.subscribe(note)
    client.put_faults({"delay_ms": 120})
    assert client.send().status == 200
    assert time.monotonic() - recorded_at[0] >= 0.119


def test_a_delay_and_a_status_go_together(client: Client) -> None:
    client.put_faults({"delay_ms": 60, "status": 500})
    began = time.monotonic()
    assert client.send().status == 500
    assert time.monotonic() - began >= 0.059


def test_a_delay_does_not_hold_the_end_up(client: Client) -> None:
    client.server.faults.set([Fault(delay_ms=600_000)])
    recorded = threading.Event()
    client.server.inbox.subscribe(lambda entry: recorded.set())
    connection = client.connection()
    try:
        connection.request("POST", PATH, json.dumps(payload()), client.defaults)
        assert recorded.wait(10)
        began = time.monotonic()
        client.server.stop()
        assert time.monotonic() - began < 2
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("faults", "words"),
    [
        (b"", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", '{"faults": [...]}'),
        (b'{"faults": {}}', '{"faults": [...]}'),
        (b'{"faults": [], "more": 1}', '{"faults": [...]}'),
        (b'{"faults": [5]}', "Fault 0: A fault is an object."),
        (b'{"faults": [{"status": 503}, {}]}', "Fault 1: A fault needs at least one of"),
        (b'{"faults": [{"times": 2}]}', "at least one of"),
        (b'{"faults": [{"stauts": 503}]}', "stauts"),
        (b'{"faults": [{"status": 200}]}', "between 400 and 599"),
        (b'{"faults": [{"status": "503"}]}', "status must be a whole number"),
        (b'{"faults": [{"status": 503.0}]}', "status must be a whole number"),
        (b'{"faults": [{"status": true}]}', "status must be a whole number"),
        (b'{"faults": [{"status": 503, "times": 0}]}', "times must be between 1"),
        (b'{"faults": [{"delay_ms": -1}]}', "delay_ms must be between 0"),
        (b'{"faults": [{"delay_ms": 600001}]}', "delay_ms must be between 0"),
        (b'{"faults": [{"drop": "later"}]}', "before_answer, in_answer"),
        (b'{"faults": [{"drop": 1}]}', "drop must be text"),
        (b'{"faults": [{"status": 503, "form": "xml"}]}', "error, title, html, empty"),
        (b'{"faults": [{"delay_ms": 5, "form": "html"}]}', "give a status too"),
        (b'{"faults": [{"status": 403, "type": "Blacklisted"}]}', "no error 403 of the type"),
        (b'{"faults": [{"status": 503, "type": "Blacklisted"}]}', "no error 503 of the type"),
        (b'{"faults": [' + b", ".join([b'{"status": 503}'] * 1_001) + b"]}", "At most 1,000"),
    ],
)
def test_faults_that_can_not_be_had_are_refused_in_plain_words(
    client: Client, faults: bytes, words: str
) -> None:
    client.put_faults({"status": 503})
    answer = client.request("PUT", "/sandbox/faults", faults)
    assert answer.status == 400
    assert words in answer.error["message"]
    assert client.send().status == 503, "what was there before stays"


def test_a_fault_in_code_is_checked_too() -> None:
    for parts in (
        {},
        {"status": 99},
        {"status": 503, "times": 0},
        {"form": Form.HTML, "drop": Drop.IN_ANSWER},
    ):
        arguments: dict[str, Any] = parts
        with pytest.raises(FaultError):
            Fault(**arguments)


def test_threads_share_the_queue() -> None:
    queue = FaultQueue()
    queue.set([Fault(status=503, times=400)])
    taken: list[Fault | None] = []

    def take() -> None:
        taken.extend(queue.take() for _ in range(100))

    threads = [threading.Thread(target=take) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(fault is not None for fault in taken) == 400
    assert queue.left() == ()
