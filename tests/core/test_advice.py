"""Advice: each rule on both sides of its border."""

from __future__ import annotations

import re
import sys
import unicodedata
from typing import Any

import pytest
from simulating import Raw, advised, advised_at, event, node

from moeconsole.core.advice import advise_action, advise_envelope, drift
from moeconsole.core.advice.emoji import EMOJI_CLASS
from moeconsole.core.plan import AttributePlan, EventPlan, PinnedType, Plan
from moeconsole.core.plan_learning import SentType

CLEAN = {
    "action": "Added to cart",
    "platform": "iOS",
    "current_time": 1433837969,
    "user_timezone_offset": 19800,
}


def test_a_clean_event_has_none() -> None:
    assert advised({"price": 19.9, "sku": "A-17"}, **CLEAN) == []


@pytest.mark.parametrize("value", [None, 5, "text", [], [{"price": 1}]])
def test_what_is_no_object_has_none(value: Any) -> None:
    assert advise_action(node(value)) == []
    assert advise_envelope(node(value)) == []


TIMES: list[tuple[dict[str, Any], dict[str, str]]] = [
    ({"current_time": 1433837969}, {}),
    ({"current_time": 1433837969000}, {"time-milliseconds": "/current_time"}),
    ({"user_time": 1433837969000, "user_timezone_offset": 0}, {"time-milliseconds": "/user_time"}),
    ({"current_time": "1433837969"}, {"time-as-string": "/current_time"}),
    (
        {"current_time": "1433837969000"},
        {"time-milliseconds": "/current_time", "time-as-string": "/current_time"},
    ),
    ({"current_time": "2020-05-31T16:33:35Z"}, {}),
    ({"current_time": "2020-05-31T16:33:35+05:30"}, {}),
    ({"current_time": "2020-05-31T16:33:35"}, {"time-without-offset": "/current_time"}),
    ({"current_time": "2020-05-31"}, {"time-without-offset": "/current_time"}),
    ({"user_time": "2020-05-31T16:33:35"}, {"time-without-offset": "/user_time"}),
    ({"user_time": "2020-05-31T16:33:35Z"}, {"time-without-offset": "/user_time"}),
    ({"user_time": "2020-05-31T16:33:35", "user_timezone_offset": 3600}, {}),
    ({"user_time": 1433837969, "current_time": 1433837969}, {}),
    ({"current_time": 946684800}, {}),
    ({"current_time": 946684799}, {"time-old": "/current_time"}),
    ({"current_time": Raw("946684799.999")}, {"time-old": "/current_time"}),
    ({"user_time": 946688399, "user_timezone_offset": 3600}, {"time-old": "/user_time"}),
    ({"user_time": 946688400, "user_timezone_offset": 3600}, {}),
    ({"user_time": 5}, {"time-without-offset": "/user_time"}),
    ({"user_time": "0001-01-01", "user_timezone_offset": 3600}, {"time-old": "/user_time"}),
    ({"user_timezone_offset": 900}, {}),
    ({"user_timezone_offset": -20700}, {}),
    ({"user_timezone_offset": Raw("900.0")}, {}),
    ({"user_timezone_offset": 901}, {"offset-not-quarter-hour": "/user_timezone_offset"}),
    ({"user_timezone_offset": Raw("900.5")}, {"offset-not-quarter-hour": "/user_timezone_offset"}),
    ({"user_timezone_offset": 53999}, {"offset-not-quarter-hour": "/user_timezone_offset"}),
    ({"user_timezone_offset": 54000}, {}),
    ({"user_timezone_offset": 54001}, {}),
    ({"user_timezone_offset": "901"}, {}),
    ({"current_time": 1433837969, "user_time": 1433841569, "user_timezone_offset": 3600}, {}),
    ({"current_time": 1433837969, "user_time": 1433841570, "user_timezone_offset": 3600}, {}),
    ({"current_time": 1433837969, "user_time": 1433841568, "user_timezone_offset": 3600}, {}),
    (
        {"current_time": 1433837969, "user_time": 1433841571, "user_timezone_offset": 3600},
        {"time-inconsistent": "/user_time"},
    ),
    (
        {"current_time": 1433837969, "user_time": Raw("1433841570.01"), "user_timezone_offset": 3600},
        {"time-inconsistent": "/user_time"},
    ),
    ({"current_time": "nonsense", "user_time": None}, {}),
]


@pytest.mark.parametrize(("fields", "found"), TIMES)
def test_times(fields: dict[str, Any], found: dict[str, str]) -> None:
    assert advised_at(**fields) == found


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"platform": "ANDROID"}, {}),
        ({"platform": "Android"}, {"platform-case": "/platform"}),
        ({"platform": "IOS"}, {"platform-case": "/platform"}),
        ({"platform": "UNKNOWN"}, {"platform-case": "/platform"}),
        ({"platform": "Symbian"}, {}),
        ({"platform": 5}, {}),
        ({"platform": "TV", "moe_os_type": "ROKU"}, {}),
        ({"platform": "tv", "moe_os_type": "ROKU"}, {"platform-case": "/platform"}),
        ({"moe_os_type": "ROKU"}, {"os-type-without-tv": "/moe_os_type"}),
        ({"platform": "web", "moe_os_type": "ROKU"}, {"os-type-without-tv": "/moe_os_type"}),
        ({"platform": "TV", "moe_os_type": "roku"}, {"os-type-unknown": "/moe_os_type"}),
        ({"platform": "TV", "moe_os_type": 5}, {"os-type-unknown": "/moe_os_type"}),
        ({"real_time_action": "true"}, {}),
    ],
)
def test_platforms(fields: dict[str, Any], found: dict[str, str]) -> None:
    assert advised_at(**fields) == found


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("cart5", []),
        ("cart", ["event-name-short"]),
        ("\U0001f600" * 4, ["event-name-short", "event-name-character"]),
        ("Added to cart", []),
        ("cart. add", []),
        ("Added\u2764", []),  # a heart is text by default
        ("Added\u2705", ["event-name-character"]),
        ("Added \U0001fac8", ["event-name-character"]),  # of Unicode 17
        ("moengage test", ["event-name-moe"]),
        ("Moengage test", []),
        ("moe_test", []),
        (" Added to cart", ["name-whitespace"]),
        ("Added to cart\u00a0", ["name-whitespace"]),
        ("", []),
        ("   ", []),
        (None, []),
        (5, []),
    ],
)
def test_event_names(name: Any, found: list[str]) -> None:
    assert advised(action=name) == found


@pytest.mark.parametrize("character", list("$<>+%!`&*#|{}?\"=/:\\@'"))
def test_characters_of_the_naming_guide(character: str) -> None:
    issues = advise_action(event(action=f"Added{character}cart"))
    assert [issue.rule for issue in issues] == ["event-name-character"]
    assert character in issues[0].message


def test_emoji_ranges_are_whole() -> None:
    emoji = set(re.findall(f"[{EMOJI_CLASS}]", "".join(map(chr, range(sys.maxunicode + 1)))))
    assert len(emoji) == 1219
    assert all(unicodedata.category(c) in ("So", "Sk", "Sm", "Cn") for c in emoji)
    assert not emoji & set("0123456789#*©®™❤")


@pytest.mark.parametrize(
    ("attributes", "found"),
    [
        ({"price": 1, "sku": 2}, {}),
        ({"price": 1, "Price": 2}, {"attribute-name-case": "/attributes/Price"}),
        ({"price ": 1}, {"name-whitespace": "/attributes/price "}),
        ({"price": 1, "price ": 2}, {"name-whitespace": "/attributes/price "}),
        ({"n": "19.90"}, {"numeric-string": "/attributes/n"}),
        ({"n": "0"}, {"numeric-string": "/attributes/n"}),
        ({"n": "-0.5"}, {"numeric-string": "/attributes/n"}),
        ({"n": "1" * 15}, {"numeric-string": "/attributes/n"}),
        ({"n": "1" * 16}, {}),
        ({"n": "007"}, {}),
        ({"n": "+491701234567"}, {}),
        ({"n": " 5"}, {}),
        ({"n": "5 EUR"}, {}),
        ({"n": ["5"], "o": {"k": "5"}}, {}),
        ({"n": "True"}, {"boolean-string": "/attributes/n"}),
        ({"n": "yes"}, {}),
        ({"n": ["true"]}, {}),
        ([], {}),
        ("text", {}),
    ],
)
def test_attributes(attributes: Any, found: dict[str, str]) -> None:
    assert advised_at(attributes) == found


def test_a_list_for_attributes_has_no_names() -> None:
    assert advised([1, "5"]) == []


def test_strings_with_an_open_variable_are_left_alone() -> None:
    action = event({"n": "5"}, action="{{a}}", platform="tv", moe_os_type="x", current_time="5")
    open_ids = {child.node.id for child in action.children if child.node.kind == "string"}
    attributes = action.get("attributes")
    assert attributes is not None
    open_ids.add(attributes.children[0].node.id)
    assert advise_action(action, unresolved=frozenset(open_ids)) == []
    platform = action.get("platform")
    assert platform is not None
    found = advise_action(event(platform="{{p}}", moe_os_type="ROKU"))
    assert [issue.rule for issue in found] == ["os-type-without-tv"]
    action = event(platform="{{p}}", moe_os_type="ROKU")
    platform = action.get("platform")
    assert platform is not None
    assert advise_action(action, unresolved=frozenset({platform.id})) == []


def test_unknown_fields_of_an_action() -> None:
    (issue,) = advise_action(event(curent_time=5))
    assert (issue.rule, issue.pointer, issue.position) == ("unknown-field", "/curent_time", (1,))
    assert "“current_time”" in issue.message
    action = event(price="{{price}}")
    price = action.get("price")
    assert price is not None
    found = advise_action(action, unresolved=frozenset({price.id}))
    assert [issue.rule for issue in found] == ["unknown-field"]


def payload(*actions: Any, **fields: Any) -> Any:
    return node({"type": "event", "customer_id": "john@example.com", "actions": list(actions), **fields})


def test_unknown_fields_at_the_top() -> None:
    root = payload(price=5, custmer_id="a")
    found = {issue.pointer: issue for issue in advise_envelope(root)}
    assert set(found) == {"/price", "/custmer_id"}
    assert "“customer_id”" in found["/custmer_id"].message


def test_the_object_feature_is_said_once_a_payload() -> None:
    plain = {"action": "A", "attributes": {"n": 1, "l": [1]}}
    one = {"action": "B", "attributes": {"n": 1, "items": [None, {"k": 1}]}}
    two = {"action": "C", "attributes": {"cart": {}}}
    (issue,) = advise_envelope(payload(plain, one, two, {"action": "D", "attributes": 5}, 5))
    assert (issue.rule, issue.pointer) == ("object-feature", "/actions/1/attributes/items")
    assert issue.position == (2, 1, 1, 1)
    assert advise_envelope(payload(plain)) == []


def test_five_object_attributes_a_payload() -> None:
    five = [{"action": "A", "attributes": {f"o{n}": {"k": 1}}} for n in (0, 1, 2, 3, 4, 4)]
    assert [issue.rule for issue in advise_envelope(payload(*five))] == ["object-feature"]
    more = [{"action": "A", "attributes": {"o5": {"k": 1}, "o6": {"k": 1}}}]
    issues = advise_envelope(payload(*five, *more))
    assert [(issue.rule, issue.pointer) for issue in issues[1:]] == [
        ("object-attribute-limit", "/actions/6/attributes/o5")
    ]
    assert issues[1].message.startswith("With “o5” this payload has 6")


def test_a_thousand_events() -> None:
    assert advise_envelope(payload(*[{"action": "A"}] * 1000)) == []
    (issue,) = advise_envelope(payload(*[{"action": "A"}] * 1001))
    assert (issue.rule, issue.pointer) == ("many-events", "/actions")
    assert advise_envelope(node({"actions": "text"})) == []


PLAN = Plan(
    {
        "Added to cart": EventPlan(
            {"price": AttributePlan(PinnedType.NUMERIC, required=True), "sku": AttributePlan(required=True)}
        )
    }
)


def test_plan_names() -> None:
    assert advised({"price": 1, "sku": "a"}, PLAN) == []
    issues = advise_action(event({"price": 1, "sku": "a", "Prise": 1}), plan=PLAN)
    assert [(issue.rule, issue.pointer) for issue in issues] == [
        ("plan-unknown-attribute", "/attributes/Prise")
    ]
    assert "“price”" in issues[0].message
    (issue,) = advise_action(event({"any": 1}, action="Added to card"), plan=PLAN)
    assert (issue.rule, issue.pointer) == ("plan-unknown-event", "/action")
    assert "“Added to cart”" in issue.message
    assert advised({"any": 1}, PLAN, action=None) == []


def test_plan_missing_attributes() -> None:
    issues = advise_action(event({"sku": None}), plan=PLAN)
    assert [(issue.rule, issue.pointer) for issue in issues] == [("plan-missing-attribute", "/attributes")]
    issues = advise_action(event(), plan=PLAN)
    assert [(issue.rule, issue.pointer) for issue in issues] == [("plan-missing-attribute", "")] * 2
    assert advised("text", PLAN) == []


def test_an_empty_plan_knows_no_nearest_name() -> None:
    assert "the nearest one is —" in advise_action(event(), plan=Plan())[0].message


def test_a_pinned_text_is_meant_as_it_is() -> None:
    pinned = Plan({"Added to cart": EventPlan({"n": AttributePlan(PinnedType.STRING), "m": AttributePlan()})})
    assert advised_at({"n": "5", "m": "true"}, pinned) == {"boolean-string": "/attributes/m"}


@pytest.mark.parametrize(
    ("before", "value", "found"),
    [
        ("Numeric", 5, False),
        ("Numeric", "5", True),
        ("String", "01.03.2024", False),
        ("String", "2020-05-31", True),
        ("Array<Numeric>", [1], False),
        ("Array<Numeric>", ["a"], True),
        ("Array<Numeric>", [], False),
        ("Array", [1], False),
        ("Array", 1, True),
        ("Numeric", None, False),
    ],
)
def test_drift(before: str, value: Any, found: bool) -> None:
    known = {"n": SentType(before, 14), "absent": SentType("String", 2)}
    issues = drift(event({"n": value, "other": 1}), {"Added to cart": known})
    assert [(issue.rule, issue.pointer) for issue in issues] == (
        [("type-drift", "/attributes/n")] if found else []
    )


def test_drift_says_how_often_it_was_otherwise() -> None:
    known = {"Added to cart": {"price": SentType("Numeric", 14), "channel": SentType("String", 1)}}
    issues = drift(event({"price": "cheap", "channel": 5}), known)
    assert issues[0].message.startswith("“price” was a number in 14 sends, but is text here.")
    assert issues[1].message.startswith("“channel” was text in 1 send, but is a number here.")


def test_drift_needs_something_to_differ_from() -> None:
    known = {"Added to cart": {"n": SentType("Numeric", 3)}}
    assert drift(node([]), known) == []
    assert drift(event({"n": "5"}, action="Other event"), known) == []
    pinned = Plan({"Added to cart": EventPlan({"n": AttributePlan(PinnedType.STRING)})})
    assert drift(event({"n": "5"}), known, plan=pinned) == []
    action = event({"n": "{{n}}"})
    attributes = action.get("attributes")
    assert attributes is not None
    assert drift(action, known, unresolved=frozenset({attributes.children[0].node.id})) == []
