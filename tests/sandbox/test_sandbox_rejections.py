"""The table of event-api.md, section 5: each row comes in its words and with its status, over HTTP."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from moeconsole.core.rules import RULES, Level
from moeconsole.sandbox import responses
from moeconsole.sandbox.checks import MAX_BODY_BYTES, RESERVED_CUSTOMER_IDS
from tests.helpers.sandbox_client import APP_ID, PATH, Client, basic, payload

GOOD = json.dumps(payload()).encode()


@dataclass(frozen=True)
class Row:
    """A row as the document has it, and a request (or a fault) that brings it about."""

    status: int
    type: str
    message: str
    path: str = PATH
    body: bytes = GOOD
    headers: dict[str, str | None] = field(default_factory=dict)
    fault: dict[str, Any] | None = None
    attribute: str | None = None


def body(**changes: Any) -> bytes:
    return json.dumps(payload(**changes)).encode()


def auth(value: str | None) -> dict[str, str | None]:
    return {"Authorization": value}


REQUIRED = "Authentication required"
MISSING = "MissingAttributeError"
SUSPENDED = "Your account is suspended. Please contact MoEngage team."

ROWS = (
    Row(400, "Missing header value", "The Content-Type Header is required", headers={"Content-Type": None}),
    Row(400, "Empty request body", "A valid JSON document is required", body=b""),
    Row(
        400,
        "Malformed JSON",
        "Could not decode the request body. The JSON was incorrect or not encoded as UTF-8.",
        body=b'{"type": "event" "customer_id": "x"}',
    ),
    Row(
        400,
        "Malformed JSON",
        "Could not decode the request body. The JSON was incorrect or not encoded as UTF-8.",
        body=body(actions=[{"action": 5}]),
    ),
    Row(
        400,
        "Blacklisted",
        "Your account is blacklisted, Please contact MoEngage.",
        fault={"status": 400, "type": "Blacklisted"},
    ),
    Row(400, "InvalidParams", "Given app_id is invalid.", path="/v1/event/ANOTHERWORKSPACE"),
    Row(400, "ParamsRequired", "app_id is required in path/query params.", path="/v1/event"),
    Row(400, "ParamsRequired", "app_id is required in path/query params.", path="/v1/event/"),
    Row(400, "Body type is not JSON", "A valid JSON document is required.", body=b'"an event"'),
    Row(
        400,
        MISSING,
        "customer_id is not found in the payload",
        body=body(customer_id=None),
        attribute="customer_id",
    ),
    Row(
        400,
        MISSING,
        "customer_id can not be empty Unicode String",
        body=body(customer_id=""),
        attribute="customer_id",
    ),
    Row(400, MISSING, "actions can not be empty Array", body=body(actions=[]), attribute="actions"),
    Row(400, MISSING, "action is not found in the payload", body=body(actions=[{}]), attribute="action"),
    Row(401, REQUIRED, "Authentication Header Required", headers=auth(None)),
    Row(401, REQUIRED, "No identity information found", headers=auth("")),
    Row(401, REQUIRED, "Invalid identity information found", headers=auth("Basic %%%")),
    Row(401, REQUIRED, "APP_KEY missing in the authentication header", headers=auth(basic(user=""))),
    Row(401, REQUIRED, "APP_SECRET missing in the authentication header", headers=auth(basic(key=""))),
    Row(
        401,
        REQUIRED,
        "App Secret key mismatch. Please login to the dashboard to verify key",
        headers=auth(basic(key="another")),
    ),
    Row(
        401, REQUIRED, "Invalid APP_ID used in Authentication Header", headers=auth(basic(user="no such id!"))
    ),
    Row(403, "BlockedClient", SUSPENDED, fault={"status": 403, "type": "BlockedClient"}),
    Row(403, "Account Suspended", SUSPENDED, fault={"status": 403}),
    Row(
        403,
        "Account Temporarily Suspended",
        SUSPENDED,
        fault={"status": 403, "type": "Account Temporarily Suspended"},
    ),
    Row(
        409,
        "Authentication Mismatch",
        "App key mismatch in params and authentication",
        headers=auth(basic(user="ANOTHERWORKSPACE")),
    ),
    Row(
        409,
        REQUIRED,
        "App Secret key is not set. Please login to the dashboard to set a key",
        fault={"status": 409},
    ),
    Row(413, "Payload too large", "The payload can not exceed 128KB", body=b" " * (MAX_BODY_BYTES + 1)),
    Row(
        415,
        "Unsupported media type",
        "Content type is not supported",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    ),
    Row(
        429,
        "Rate Limits Exceeded",
        "Rate limits for customers exceeded. Please Try After Some Time",
        fault={"status": 429},
    ),
    *(
        Row(
            status,
            "Server Error",
            "An unexpected error was encountered while processing this request. Please contact MoEngage Team",
            fault={"status": status},
        )
        for status in (500, 502, 503, 504)
    ),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.status}-{row.type}-{row.message[:30]}")
def test_each_documented_row_comes_in_its_words(client: Client, row: Row) -> None:
    if row.fault:
        assert client.put_faults(row.fault).status == 200
    answer = client.request(path=row.path, body=row.body, headers=row.headers)
    assert answer.status == row.status
    assert answer.headers["content-type"] == "application/json"
    error = answer.error
    assert (error["type"], error["message"]) == (row.type, row.message)
    assert len(error["request_id"]) == 8
    assert error.get("attribute") == row.attribute
    assert client.server.inbox.entries() == ()


def test_the_tests_table_and_the_programs_are_one() -> None:
    ours = {(row.status, row.type, row.message) for row in responses.DOCUMENTED}
    tested = {(row.status, row.type, row.message) for row in ROWS if row.status <= 500}
    assert ours == tested


def action(**parts: Any) -> bytes:
    return body(actions=[{"action": "Added to cart"} | parts])


RULE_BODIES = {
    "json-syntax": (b"{", b"\xff\xfe{}", b'{"a": NaN}', b'{"a": "\\ud800"}', b"[" * 250 + b"]" * 250),
    "not-an-object": (b"[]", b"5", b"null", b'"text"'),
    "type-not-event": (body(type="EVENT"), body(type=None), body(type=1)),
    "customer-id-missing": (body(customer_id=None),),
    "customer-id-not-string": (body(customer_id=17), GOOD.replace(b'"john@example.com"', b"null")),
    "customer-id-empty": (body(customer_id=" \t"),),
    "customer-id-too-short": (body(customer_id=" x "),),
    "customer-id-reserved": tuple(
        body(customer_id=f" {name.upper()} ") for name in sorted(RESERVED_CUSTOMER_IDS)
    ),
    "user-identifiers-invalid": (
        body(user_identifiers={}),
        body(user_identifiers=[]),
        body(user_identifiers={"moe_mobile": 5}),
        body(customer_id=None, user_identifiers={}),
    ),
    "device-id-not-string": (body(device_id=4),),
    "actions-missing": (body(actions=None), body(actions={})),
    "actions-empty": (body(actions=[]),),
    "action-not-object": (body(actions=["Added to cart"]),),
    "action-name-missing": (body(actions=[{}]), action(action=""), action(action="  ")),
    "action-name-not-string": (action(action=5), action(action=None)),
    "attributes-not-object": (action(attributes=[]), action(attributes=None)),
    "platform-not-string": (action(platform=1),),
    "app-version-not-string": (action(app_version=1.2),),
    "time-format": (
        action(current_time="yesterday"),
        action(user_time=True),
        action(current_time=None),
        GOOD.replace(b'"Flight Booked"', b'"Flight Booked", "current_time": 1e400'),
        GOOD.replace(b'"Flight Booked"', b'"Flight Booked", "user_time": ' + b"9" * 5_000),
    ),
    "offset-not-number": (action(user_timezone_offset="19800"),),
    "offset-out-of-range": (action(user_timezone_offset=54_001), action(user_timezone_offset=-54_001)),
    "body-too-large": (body(note="x" * MAX_BODY_BYTES),),
}


@pytest.mark.parametrize("rule", [rule.id for rule in RULES.values() if rule.level is Level.ERROR])
def test_what_the_program_calls_an_error_the_sandbox_refuses(client: Client, rule: str) -> None:
    if rule == "variable-unresolved":  # the service knows no variables
        assert client.request(body=body(customer_id="{{user}}")).status == 200
        return
    expected = responses.FOR_RULE[rule]
    for data in RULE_BODIES[rule]:
        answer = client.request(body=data)
        assert (answer.status, answer.error["type"]) == (expected.status, expected.type), data[:200]
        if expected is not responses.FIELD_INVALID:
            assert answer.error["message"] == expected.message
    assert client.server.inbox.entries() == ()


def test_an_undocumented_refusal_names_its_field(client: Client) -> None:
    error = client.request(body=action(user_time="tea time")).error
    assert error["type"] == "InvalidParams"
    assert (error["message"], error["attribute"]) == ("Given user_time is invalid.", "user_time")


@pytest.mark.parametrize(
    "data",
    [
        body(customer_id=None, user_identifiers={"moe_mobile": "+919876543210"}),
        b"\xef\xbb\xbf" + GOOD,
        action(current_time=1433837969, user_time="2015-06-09T13:49:29", user_timezone_offset=-54_000),
        action(current_time="1708939453396", platform="Windows", moe_os_type="ROKU"),
        action(attributes={"n": 10**30}),
        body(something_else=1),
    ],
)
def test_what_has_no_error_is_accepted(client: Client, data: bytes) -> None:
    assert client.request(body=data).status == 200


def test_of_a_key_that_stands_twice_the_last_counts(client: Client) -> None:
    assert client.request(body=GOOD.replace(b'"type"', b'"customer_id": "", "type"')).status == 200


def test_the_cases_of_the_errors(client: Client) -> None:
    """Every payload of the shared cases that must have an error is refused, each other one accepted."""
    cases = Path(__file__).parent.parent / "cases" / "rules.json"
    for case in json.loads(cases.read_text(encoding="utf-8")):
        rules = [RULES[rule] for rule in case["must"] if rule in RULES and rule != "variable-unresolved"]
        if any(rule.level is Level.ERROR for rule in rules):
            assert client.request(body=case["text"].encode()).status >= 400, case["name"]
        elif "error" in case["must_not"]:
            assert client.request(body=case["text"].encode()).status == 200, case["name"]


@pytest.mark.parametrize(
    "value", ["application/json; charset=utf-8", "Application/JSON", " application/json ;a=b"]
)
def test_parameters_of_the_media_type_are_fine(client: Client, value: str) -> None:
    assert client.request(body=GOOD, headers={"Content-Type": value}).status == 200


@pytest.mark.parametrize(
    "path",
    [
        f"/v1/event?app_id={APP_ID}",
        f"/v1/event/?app_id={APP_ID}",
        f"{PATH}?app_id={APP_ID}&project_code=x",
        f"{PATH}/",
    ],
)
def test_the_app_id_may_stand_in_path_and_query(client: Client, path: str) -> None:
    assert client.request(path=path, body=GOOD).status == 200


def test_path_and_query_must_agree(client: Client) -> None:
    answer = client.request(path=f"{PATH}?app_id=ANOTHER", body=GOOD)
    assert (answer.status, answer.error["type"]) == (409, "Authentication Mismatch")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("Basic", "No identity information found"),
        ("Bearer abc", "Invalid identity information found"),
        (base64.b64encode(b"a:b").decode(), "Invalid identity information found"),
        (
            "Basic " + base64.b64encode(APP_ID.encode()).decode(),
            "APP_SECRET missing in the authentication header",
        ),
        (
            "Basic " + base64.b64encode(f"{APP_ID}:ключ".encode()).decode(),
            "App Secret key mismatch. Please login to the dashboard to verify key",
        ),
    ],
)
def test_odd_authorization_headers(client: Client, value: str, message: str) -> None:
    answer = client.request(body=GOOD, headers=auth(value))
    assert (answer.status, answer.error["message"]) == (401, message)


def test_other_methods_and_addresses(client: Client) -> None:
    for method in ("GET", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"):
        assert client.request(method, body=GOOD).status == 405, method
    assert client.request("GET").headers["allow"] == "POST"
    head = client.request("HEAD")
    assert (head.status, head.body) == (405, b"")
    for path in ("/", "/v1", "/v2/event/X", f"{PATH}/more", "/v1//event", "/%76%32/event", "/sandbox"):
        answer = client.request(path=path, body=GOOD)
        assert (answer.status, answer.error["type"]) == (404, "Not Found"), path
