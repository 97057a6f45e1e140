"""The send as both faces use it: gate, row before the request, its end, and what can go wrong around it."""

from __future__ import annotations

import base64
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.connections import Connection
from moeconsole.core.exchange import Outcome
from moeconsole.core.jsontext import parse
from moeconsole.core.secret import Secret
from moeconsole.net.cancel import CancelToken
from moeconsole.services import Services, build_services, sandbox_connection
from moeconsole.workflows.check import read_document
from moeconsole.workflows.send import (
    NotAsSentError,
    Refusal,
    SendJob,
    again,
    customer_ids_of,
    event_names_of,
    needs_live_confirmation,
    send,
    users_of,
)
from tests.helpers.command_line import BAD, GOOD
from tests.helpers.fault_server import OK, FaultServer, Wire, answers, free_port, response

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "canary-key-of-the-tests"
LIVE = Connection("live", "Shop", "LIVEAPP", "01")


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    with build_services(data_dir) as built:
        yield built


def job(text: str = GOOD, connection: Connection | None = None, **changes: object) -> SendJob:
    document = read_document(text.encode())
    made = SendJob(connection or sandbox_connection(), document.state, body=document.body)
    return replace(made, **changes)  # type: ignore[arg-type]


def test_the_row_is_there_before_the_request_goes_out(services: Services) -> None:
    seen: list[object] = []

    def looks_into_the_history(wire: Wire) -> None:
        wire.request()
        seen.extend(row.outcome for row in services.open_history().page())
        wire.send(OK)

    recorded: list[int] = []
    with FaultServer(looks_into_the_history) as server:
        connection = Connection("c", "Demo", "APPID", url=server.url.split("/v1/")[0])
        result = send(job(connection=connection), services, on_recorded=recorded.append)
    assert seen == [None]  # still being sent
    assert recorded == [result.row_id]
    (row,) = services.open_history().page()
    assert (row.outcome, row.status, row.events) == (Outcome.ANSWERED, 200, ("Added to cart",))


def test_a_key_that_the_server_sends_back_is_neither_shown_nor_recorded(services: Services) -> None:
    def sends_it_back(wire: Wire) -> None:
        authorization = wire.request().header("Authorization")
        body = f'{{"error": {{"message": "key mismatch: {CANARY}, {authorization}"}}}}'
        wire.send(response(body.encode(), f"X-Key: {CANARY}", status=f"401 {CANARY}"))

    with FaultServer(sends_it_back) as server:
        connection = Connection("c", "Demo", "APPID", url=server.url.split("/v1/")[0])
        services.secrets.set("c", Secret(CANARY))
        result = send(job(connection=connection), services)
        assert server.received[0].header("Authorization") not in (None, "")
    assert result.row_id is not None
    entry = services.open_history().get(result.row_id)
    assert entry is not None
    assert entry.response is not None
    assert b"key mismatch: \xe2\x80\xa2" in entry.response.body
    assert result.exchange is not None
    assert result.exchange.response == entry.response
    pair = base64.b64encode(f"APPID:{CANARY}".encode()).decode()
    assert not [form for form in (CANARY, pair) if form in repr((result, entry))]


KEY_IN_WRONG_PLACES = GOOD.replace('"Added to cart"', f'"{CANARY}","attributes":{{"{CANARY}":"x {CANARY}"}}')


def test_a_key_in_a_wrong_place_is_sent_as_it_stands_and_recorded_as_dots(services: Services) -> None:
    with FaultServer(answers(OK)) as server:
        base = server.url.split("/v1/")[0]
        connection = Connection("c", "Demo", CANARY, url=base, project_code=CANARY, forwarded_for=CANARY)
        services.secrets.set("c", Secret(CANARY))
        made = job(KEY_IN_WRONG_PLACES, connection, force=True, template_name=CANARY)
        result = send(made, services)
        (received,) = server.received
    wire = json.loads(received.body)
    assert wire["actions"] == [{"action": CANARY, "attributes": {CANARY: f"x {CANARY}"}}]
    assert result.sent_bytes == len(received.body)
    assert result.notice is not None
    assert "think of changing the key" in result.notice
    assert result.row_id is not None
    entry = services.open_history().get(result.row_id)
    assert entry is not None
    assert entry.intact
    assert entry.is_redacted
    assert entry.row.sent_bytes == len(received.body)
    assert json.loads(entry.request_body)["customer_id"] == "maria@example.com"
    seen = repr((result.request, result.exchange, result.report.issues, entry))
    assert CANARY not in seen
    with pytest.raises(NotAsSentError, match="dots in its place"):
        again(entry, connection)


def test_dots_of_the_keys_own_length_are_told_from_what_was_sent(services: Services) -> None:
    """The lengths of what was sent and of what is kept tell them apart, so they must differ."""
    key = "k" * len("••••".encode())
    with FaultServer(answers(OK)) as server:
        connection = Connection("c", "Demo", "APPID", url=server.url.split("/v1/")[0])
        services.secrets.set("c", Secret(key))
        row_id = send(job(GOOD.replace("maria", key), connection), services).row_id
    assert row_id is not None
    entry = services.open_history().get(row_id)
    assert entry is not None
    assert entry.is_redacted
    assert json.loads(entry.request_body)["customer_id"] == "••••@example.com"


def test_dots_that_the_user_typed_are_what_was_sent(services: Services) -> None:
    row_id = send(job(GOOD.replace("maria", "••••")), services).row_id
    assert row_id is not None
    entry = services.open_history().get(row_id)
    assert entry is not None
    assert not entry.is_redacted
    assert again(entry, sandbox_connection()).body == entry.request_body


def test_a_damaged_row_is_not_sent_again(services: Services) -> None:
    row_id = send(job(), services).row_id
    assert row_id is not None
    with closing(sqlite3.connect(services.history_path)) as database:
        database.execute("UPDATE body SET request_body = x'7b7d'").fetchall()
        database.commit()
    entry = services.open_history().get(row_id)
    assert entry is not None
    with pytest.raises(NotAsSentError, match="damaged"):
        again(entry, sandbox_connection())


def test_the_sandbox_stores_what_the_simulation_says(services: Services) -> None:
    text = GOOD.replace('"Added to cart"', '"Added.to cart","attributes":{"n":1.0,"gone":null}')
    assert send(job(text), services).exchange.ok  # type: ignore[union-attr]
    (entry,) = services.sandbox().inbox.entries()
    assert entry.stored is not None
    parse(entry.stored)
    assert '"action": "Added. to cart"' in entry.stored
    assert '"value": 1.0' in entry.stored
    assert '"accepted": true' in entry.stored


def test_braces_that_were_sent_are_text_to_the_service(services: Services) -> None:
    text = GOOD.replace('"Added to cart"', '"Added to cart","attributes":{"n":"{{nobody}}"}')
    result = send(job(text, force=True), services)
    assert "variable-unresolved" in {issue.rule for issue in result.report.issues}
    (entry,) = services.sandbox().inbox.entries()
    assert entry.stored is not None
    assert '"accepted": true' in entry.stored


@pytest.mark.parametrize(
    ("text", "connection", "refusal"),
    [
        (GOOD, LIVE, Refusal.LIVE),
        (BAD, LIVE, Refusal.LIVE),
        (BAD, None, Refusal.ERRORS),
        ("{", None, Refusal.ERRORS),
    ],
)
def test_the_gate_lets_nothing_out(
    text: str, connection: Connection | None, refusal: Refusal, services: Services
) -> None:
    result = send(job(text, connection), services)
    assert (result.refusal, result.request, result.exchange, result.row_id) == (refusal, None, None, None)
    assert not services.history_path.exists()


def test_test_users_need_no_yes() -> None:
    known = replace(LIVE, test_users=("maria",))
    assert not needs_live_confirmation(known, ("maria",))
    assert needs_live_confirmation(known, ("maria", "john"))
    assert needs_live_confirmation(known, ())
    assert needs_live_confirmation(LIVE, ("maria",))
    assert not needs_live_confirmation(replace(LIVE, app_id="LIVEAPP_DEBUG"), ())


def test_a_test_user_beside_another_identifier_is_asked_about(services: Services) -> None:
    known = replace(LIVE, test_users=("maria@example.com",))
    other = GOOD.replace('"actions"', '"user_identifiers": {"moe_mobile": "+919876543210"}, "actions"', 1)
    assert send(job(other, known), services).refusal is Refusal.LIVE
    both = replace(known, test_users=("maria@example.com", "+919876543210"))
    assert not needs_live_confirmation(both, users_of(parse(other).root))
    twice = GOOD.replace('"actions"', '"customer_id": "someone else", "actions"', 1)
    assert send(job(twice, known), services).refusal is Refusal.LIVE, "the last one is sent"


def test_what_may_have_arrived_is_asked_about_before_it_goes_out_again(services: Services) -> None:
    def swallows(wire: Wire) -> None:
        wire.request()
        wire.reset()

    with FaultServer(swallows) as server:
        connection = Connection("c", "Demo", "APPID", url=server.url.split("/v1/")[0])
        row_id = send(job(connection=connection), services).row_id
        assert row_id is not None
        entry = services.open_history().get(row_id)
        assert entry is not None and entry.row.outcome is Outcome.UNKNOWN
        second = again(entry, connection)
        assert send(second, services).refusal is Refusal.DOUBLE
        assert len(server.received) == 1, "nothing is resent by itself"
        confirmed = send(replace(second, double_confirmed=True), services)
        assert confirmed.refusal is None
        assert len(server.received) == 2
    assert len(services.open_history().page()) == 2, "a row for each attempt"


def test_what_never_left_is_sent_again_without_a_question(services: Services) -> None:
    connection = Connection("c", "Demo", "APPID", url=f"http://127.0.0.1:{free_port()}")
    row_id = send(job(connection=connection), services).row_id
    assert row_id is not None
    entry = services.open_history().get(row_id)
    assert entry is not None and entry.row.outcome is Outcome.NOT_SENT
    assert send(again(entry, connection), services).refusal is None


def test_a_cancel_before_the_request(services: Services) -> None:
    cancel = CancelToken()
    cancel.cancel()
    result = send(job(), services, cancel)
    assert result.exchange is not None
    assert result.exchange.outcome is Outcome.CANCELLED
    assert services.sandbox().inbox.entries() == ()
    (row,) = services.open_history().page()
    assert row.outcome is Outcome.CANCELLED


@pytest.mark.parametrize("body", [GOOD.encode(), BAD.encode(), b"\xff{", b'{"type": "{{x}}"}'])
def test_again_sends_the_same_bytes(body: bytes, services: Services) -> None:
    with FaultServer(answers(OK)) as server:
        connection = Connection("c", "Demo", "APPID", url=server.url.split("/v1/")[0])
        document = read_document(body)
        first = SendJob(connection, document.state, force=True, body=body, template_name="My event")
        row_id = send(first, services).row_id
        assert row_id is not None
        entry = services.open_history().get(row_id)
        assert entry is not None
        result = send(again(entry, connection), services)
        assert [one.body for one in server.received] == [body, body]
    assert result.row_id is not None
    second = services.open_history().get(result.row_id)
    assert second is not None
    assert second.template_name == "My event"


def test_who_and_what_a_payload_names() -> None:
    def of(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        root = parse(text).root
        return customer_ids_of(root), event_names_of(root)

    assert of(GOOD) == (("maria@example.com",), ("Added to cart",))
    assert of('{"customer_id": 5, "actions": [5, {"action": null}, {"action": "A"}]}') == ((), ("A",))
    assert of("[]") == ((), ())
    assert (customer_ids_of(None), event_names_of(None)) == ((), ())


@pytest.mark.parametrize(
    "payload",
    [
        '{"customer_id": 12345, "user_identifiers": {"e": "tester"}}',
        '{"customer_id": ["real"], "user_identifiers": {"e": "tester"}}',
        '{"customer_id": "tester", "user_identifiers": "real"}',
        '{"customer_id": "tester", "user_identifiers": ["real"]}',
    ],
)
def test_a_user_of_another_type_is_a_user_to_the_gate(payload: str) -> None:
    live = Connection("c", "Shop", "SHOP", "01", test_users=("tester",))
    assert needs_live_confirmation(live, users_of(parse(payload).root))
