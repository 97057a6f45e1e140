"""The preview: the JSON that `preview` prints, and that it agrees with the issues."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from simulating import Raw, judge, node

from moeconsole.core.issues import Issue
from moeconsole.core.jsontext import parse
from moeconsole.core.preview import Preview, preview_of, to_json_text
from moeconsole.core.rules import RULES, Level

CASES = Path(__file__).parents[1] / "cases"
PREVIEWS = json.loads((CASES / "previews.json").read_text(encoding="utf-8"))
OURS = {rule for rule in RULES if RULES[rule].level is not Level.ERROR} - {"duplicate-key"}
RULE_CASES = [
    case
    for case in json.loads((CASES / "rules.json").read_text(encoding="utf-8"))
    if set(case["must"]) <= OURS and (case["must"] or case["must_not"])
]
SAMPLE = PREVIEWS[0]["text"]


def previewed(text: str) -> Any:
    return json.loads(preview_text(text))


def preview_text(text: str) -> str:
    root = parse(text).root
    events, issues = judge(root)
    return to_json_text(preview_of(root, events, issues), issues)


@pytest.mark.parametrize("case", PREVIEWS, ids=lambda case: case["name"])
def test_shared_previews(case: Any) -> None:
    found = previewed(case["text"])
    for step in case["path"]:
        found = found[step]
    assert found == case["value"]


@pytest.mark.parametrize("case", RULE_CASES, ids=lambda case: case["name"])
def test_shared_rules(case: Any) -> None:
    _, issues = judge(parse(case["text"]).root)
    said = {issue.rule for issue in issues} | {issue.level.value for issue in issues}
    assert set(case["must"]) <= said
    assert not set(case["must_not"]) & said


def test_the_documented_shape() -> None:
    (event,) = previewed(SAMPLE)["events"]
    attributes = event.pop("attributes")
    assert event == {
        "action": "Flight Booked",
        "customer_id": "john@example.com",
        "device_id": "john@example.com",
        "accepted": True,
        "platform": "iOS",
        "app_version": "1.2.3",
        "current_time": "2015-06-09T08:19:29Z",
        "user_time": "2015-06-09T13:49:29",
        "offset": 19800,
        "offset_from": "request",
    }
    assert attributes[0] == {
        "name": "price",
        "pointer": "/actions/0/attributes/price",
        "type": "Numeric",
        "value": 3999,
        "change": "kept",
        "rules": [],
    }
    assert [attribute["type"] for attribute in attributes] == ["Numeric", "Datetime", "Boolean"]


def test_numbers_are_exact() -> None:
    text = preview_text(
        '{"actions": [{"action": "Added", "user_timezone_offset": 1.98e4, "attributes": '
        '{"a": 1.0, "b": 1e30, "c": 0.10, "d": [9007199254740993, 1.50]}}]}'
    )
    for exact in (
        '"value": 1.0,',
        '"value": 1e30,',
        '"value": 0.10,',
        "[9007199254740993,1.50]",
        '"offset": 19800,',
    ):
        assert exact in text


def test_rules_are_those_at_or_under_the_attribute() -> None:
    (event,) = previewed(
        '{"actions": [{"action": "Added", "attributes": {"ab": 1, "a": {"k": null, "l": "", "b": 1}, '
        '"": 2, "s/t": null}}]}'
    )["events"]
    assert [attribute["rules"] for attribute in event["attributes"]] == [
        [],
        ["object-feature", "object-member-dropped"],
        ["attribute-name-empty"],
        ["null-dropped"],
    ]


def test_every_element_of_actions_has_an_entry() -> None:
    events = previewed('{"customer_id": "john", "actions": [5, {"action": "Added"}, null, {"action": 5}]}')[
        "events"
    ]
    assert [event["action"] for event in events] == [None, "Added", None, None]
    assert events[0]["attributes"] == []
    assert (events[1]["offset"], events[1]["offset_from"], events[1]["user_time"]) == (None, "profile", None)


@pytest.mark.parametrize(
    ("ids", "customer_id", "device_id"),
    [
        ({"customer_id": "john"}, "john", "john"),
        ({"customer_id": "john", "device_id": "d"}, "john", "d"),
        ({"customer_id": "john", "device_id": 5}, "john", None),
        ({"customer_id": 5}, None, None),
        ({"device_id": "d"}, None, "d"),
        ({}, None, None),
    ],
)
def test_ids(ids: dict[str, Any], customer_id: str | None, device_id: str | None) -> None:
    (event,) = previewed(json.dumps({**ids, "actions": [{}]}))["events"]
    assert (event["customer_id"], event["device_id"]) == (customer_id, device_id)


def test_an_error_anywhere_refuses_all_events_and_the_future_only_its_own() -> None:
    root = node({"actions": [{"action": "Added"}, {"action": "Added", "current_time": 4102444800}]})
    events, issues = judge(root)
    assert [event.accepted for event in preview_of(root, events, issues).events] == [True, False]
    issues = (*issues, Issue("customer-id-missing", ""))
    assert [event.accepted for event in preview_of(root, events, issues).events] == [False, False]


def test_without_json_there_is_nothing() -> None:
    issues = (Issue("json-syntax", "", params=(("reason", "x"), ("line", 1), ("column", 1))),)
    preview = preview_of(None, (), issues)
    assert preview == Preview(())
    printed = json.loads(to_json_text(preview, issues))
    assert printed["events"] == []
    assert [issue["rule"] for issue in printed["issues"]] == ["json-syntax"]


@pytest.mark.parametrize("text", ["[]", "5", '{"actions": 5}', "{}"])
def test_documents_without_actions_have_no_events(text: str) -> None:
    assert previewed(text)["events"] == []


def test_a_number_that_is_being_typed_prints_as_null() -> None:
    root = node({"actions": [{"action": "Added", "attributes": {"n": Raw("12a"), "o": {"k": [Raw("-")]}}}]})
    events, issues = judge(root)
    (event,) = json.loads(to_json_text(preview_of(root, events, issues), issues))["events"]
    assert [attribute["value"] for attribute in event["attributes"]] == [None, {"k": [None]}]


def test_every_message_can_be_formatted_and_has_a_source() -> None:
    for rule in RULES.values():
        assert rule.message.endswith((".", "?", "{reason}"))
        assert rule.source
