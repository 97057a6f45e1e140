"""What is answered to what is right: the success body, the volume limit, the connection test."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.secret import Secret
from moeconsole.sandbox.ratelimit import EVENTS_A_MINUTE, WINDOW_S, RateLimit
from moeconsole.sandbox.server import sample_credentials
from tests.helpers.sandbox_client import API_KEY, APP_ID, Client, basic, payload

if TYPE_CHECKING:
    from tests.sandbox.conftest import MakeSandbox

CONNECTION_TEST = "/v1/integrations/authentication"


def test_the_answer_to_an_accepted_request(client: Client) -> None:
    answer = client.send()
    assert answer.status == 200
    assert set(answer.json) == {"status", "message", "request_id"}
    assert answer.json["status"] == "success"
    assert answer.json["message"] == "Your request has been accepted and will be processed soon."
    assert re.fullmatch("[A-Za-z0-9]{8}", answer.json["request_id"])
    assert answer.json["request_id"] != client.send().json["request_id"]


def test_a_sandbox_without_credentials_takes_each_well_formed_pair(make_sandbox: MakeSandbox) -> None:
    client = make_sandbox()
    made_up = sample_credentials()
    for user, key in (("A1", "x"), (f"{APP_ID}_DEBUG", "ü"), (made_up.app_id, made_up.api_key.reveal())):
        headers = {"Authorization": basic(user, key)}
        assert client.request(path=f"/v1/event/{user}", body=payload(), headers=headers).status == 200
    headers = {"Authorization": basic("not one", "x")}
    assert client.request(path="/v1/event/not%20one", body=payload(), headers=headers).status == 400


def test_a_key_in_latin_1_is_the_same_key(make_sandbox: MakeSandbox) -> None:
    client = make_sandbox(app_id="A1", api_key=Secret("schlüssel"))
    for encoded in ("Basic QTE6c2NobPxzc2Vs", basic("A1", "schlüssel")):
        assert (
            client.request(path="/v1/event/A1", body=payload(), headers={"Authorization": encoded}).status
            == 200
        )


def test_each_event_of_a_request_counts(client: Client) -> None:
    first = client.send("One", "Two", "Three")
    assert first.headers["x-ratelimit-limit"] == "30000"
    assert first.headers["x-ratelimit-remaining"] == "29997"
    assert 0 < int(first.headers["x-ratelimit-reset"]) <= WINDOW_S
    assert client.send("Four").headers["x-ratelimit-remaining"] == "29996"


def test_a_refused_request_counts_nothing_and_still_has_the_headers(client: Client) -> None:
    assert client.send(type="EVENT").headers["x-ratelimit-remaining"] == "30000"
    assert client.send().headers["x-ratelimit-remaining"] == "29999"


def test_more_events_than_a_minute_holds_are_refused(client: Client) -> None:
    many = {"type": "event", "customer_id": "john", "actions": [{"action": "E"}] * 7_500}
    for _ in range(4):
        assert client.request(body=many).status == 200
    answer = client.send()
    assert (answer.status, answer.error["type"]) == (429, "Rate Limits Exceeded")
    assert answer.headers["x-ratelimit-remaining"] == "0"
    assert len(client.server.inbox.entries()) == 4


def test_the_window_of_the_limit() -> None:
    now = 100.0
    limit = RateLimit(lambda: now)
    assert limit.use("A", EVENTS_A_MINUTE).remaining == 0
    assert limit.use("B", 1).remaining == EVENTS_A_MINUTE - 1
    now = 130.5
    over = limit.use("A", 1)
    assert (over.allowed, over.remaining, over.reset_s) == (False, 0, 30)
    now = 160.0
    assert limit.use("A", 1).allowed


def test_a_request_that_only_partly_fits_is_refused_whole() -> None:
    limit = RateLimit(lambda: 0.0)
    limit.use("A", EVENTS_A_MINUTE - 5)
    assert not limit.use("A", 6).allowed
    assert limit.use("A", 5).allowed


def test_the_limits_memory_is_bounded() -> None:
    now = 0.0
    limit = RateLimit(lambda: now)
    for index in range(5_000):
        now = float(index)
        limit.use(f"W{index}", 1)
    assert len(limit._windows) <= 1_000


def connection_test(client: Client, app_id: str = APP_ID, **changes: object) -> tuple[int, dict[str, object]]:
    body = {"app_id": app_id, "app_secret": API_KEY, "source": "Moe Console", "region": "01"} | changes
    answer = client.request(path=CONNECTION_TEST, body=body, headers={"MOE-APPKEY": APP_ID})
    return answer.status, answer.json


def test_the_connection_test_knows_right_from_wrong_and_records_nothing(client: Client) -> None:
    status, answer = connection_test(client)
    assert (status, answer["status"]) == (200, "success")
    assert answer["app_name"]
    assert connection_test(client, app_id="ANOTHER")[0] == 401
    assert connection_test(client, app_secret="another")[0] == 401
    assert client.server.inbox.entries() == ()


@pytest.mark.parametrize("name", ["app_id", "app_secret", "source", "region"])
def test_the_connection_test_needs_each_field(client: Client, name: str) -> None:
    for value in ("", 5, None):
        status, answer = connection_test(client, **{name: value})
        assert status == 400
        assert answer["error"]["attribute"] == name  # type: ignore[index]


def test_the_connection_test_looks_at_the_headers(client: Client) -> None:
    good = {"app_id": APP_ID, "app_secret": API_KEY, "source": "x", "region": "01"}
    for headers, message in (
        ({"Authorization": None}, "Authentication Header Required"),
        ({"MOE-APPKEY": None}, "APP_KEY missing in the authentication header"),
        ({"MOE-APPKEY": "ANOTHER"}, "Invalid APP_ID used in Authentication Header"),
        ({"Authorization": basic("ANOTHER")}, "Invalid APP_ID used in Authentication Header"),
        (
            {"Authorization": basic(key="x")},
            "App Secret key mismatch. Please login to the dashboard to verify key",
        ),
    ):
        answer = client.request(path=CONNECTION_TEST, body=good, headers={"MOE-APPKEY": APP_ID} | headers)
        assert (answer.status, answer.error["message"]) == (401, message)


def test_the_connection_test_is_not_an_event_request(client: Client) -> None:
    client.put_faults({"status": 503})
    assert connection_test(client)[0] == 200
    assert client.send().status == 503
