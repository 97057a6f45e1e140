"""What is stored of a single value: texts, links, numbers, dates, null; and pinned types."""

from __future__ import annotations

from typing import Any

import pytest
from simulating import NOW, Raw, effects, event, node, one, rules, stored, value_of

from moeconsole.core.ingestion import Change, simulate
from moeconsole.core.payload_text import compact
from moeconsole.core.plan import AttributePlan, EventPlan, PinnedType, Plan

ASTRAL = "\U0001f600"


@pytest.mark.parametrize(
    ("value", "stored_type"),
    [
        (Raw("1.0"), "Numeric"),
        (Raw("1e30"), "Numeric"),
        (Raw("0.1"), "Numeric"),
        (True, "Boolean"),
        ("", "String"),
        ("hello", "String"),
        ("2020-05-31", "Datetime"),
        ("2020-05-31T16:33:35.5Z", "Datetime"),
        ("n" * 512, "String"),
        (ASTRAL * 512, "String"),
        ("https://shop.example/" + "p" * 491, "String"),
        ([], "Array"),
    ],
)
def test_kept_as_it_is(value: Any, stored_type: str) -> None:
    attribute = one(value)
    assert (attribute.type, attribute.change) == (stored_type, Change.KEPT)
    assert attribute.value is not None
    assert compact(attribute.value) == compact(node(value))
    assert rules(value) == []


@pytest.mark.parametrize("character", ["n", ASTRAL, '"'])
def test_a_text_is_cut_to_512_characters(character: str) -> None:
    attribute = one(character * 513)
    assert value_of(attribute) == character * 512
    assert attribute.change is Change.TRUNCATED
    assert rules(character * 513) == ["value-truncated"]


@pytest.mark.parametrize("scheme", ["http://", "https://", "HTTPS://"])
def test_a_long_link_is_dropped_whole(scheme: str) -> None:
    link = scheme + "p" * (513 - len(scheme))
    assert one(link).change is Change.DROPPED
    assert rules(link) == ["url-dropped"]
    assert rules(link[:-1]) == []


@pytest.mark.parametrize("text", ["ftp://" + "p" * 600, "see https://" + "p" * 600, "https:/" + "p" * 600])
def test_what_is_no_link_is_cut(text: str) -> None:
    assert rules(text) == ["value-truncated"]


def test_null_is_dropped() -> None:
    attribute = one(None)
    assert (attribute.type, attribute.value, attribute.change) == (None, None, Change.DROPPED)
    assert rules(None) == ["null-dropped"]


@pytest.mark.parametrize(
    ("text", "rule"), [("2019-15-12", "date-not-on-calendar"), ("01.03.2024", "date-format")]
)
def test_what_only_looks_like_a_date_is_text(text: str, rule: str) -> None:
    attribute = one(text)
    assert (attribute.type, value_of(attribute), attribute.change) == ("String", text, Change.RETYPED)
    assert rules(text) == [rule]


def test_a_cut_text_is_no_date() -> None:
    assert rules("2020-05-31T16:33:35." + "1" * 600) == ["value-truncated"]


@pytest.mark.parametrize(
    ("raw", "out"),
    [
        ("9223372036854775807", False),
        ("9223372036854775808", True),
        ("-9223372036854775808", False),
        ("-9223372036854775809", True),
        ("1.7976931348623157e308", False),
        ("1e400", True),
        ("9" * 5000, True),
        ("1e999999999999", True),
        ("12a", False),
    ],
)
def test_a_number_out_of_range_is_unknown_but_kept(raw: str, out: bool) -> None:
    attribute = one(Raw(raw))
    assert (attribute.type, attribute.change) == ("Numeric", Change.KEPT)
    assert attribute.value is not None
    assert compact(attribute.value) == ("null" if out else raw)
    assert rules(Raw(raw)) == (["number-out-of-range"] if out else [])


def test_a_string_with_an_open_variable_is_kept_whatever_it_looks_like() -> None:
    texts = ["{{a}}" + "n" * 600, "{{a}}"]
    action = event({"x": texts[0], "y": [texts[1], 1], "z": {"k": texts[0]}})
    open_ids = frozenset(child.id for child in _strings(action))
    result = simulate(action, unresolved=open_ids, now=NOW, plan=_plan(PinnedType.NUMERIC))
    assert [(a.type, a.change) for a in result.attributes] == [
        ("String", Change.KEPT),
        ("Array<Numeric>", Change.KEPT),
        ("Object", Change.KEPT),
    ]
    assert result.effects == ()


def test_a_list_of_open_variables_is_one_of_texts() -> None:
    action = event({"x": ["{{a}}", "{{b}}"]})
    result = simulate(action, unresolved=frozenset(n.id for n in _strings(action)), now=NOW)
    assert result.attributes[0].type == "Array<String>"


def _strings(root: Any) -> list[Any]:
    found = [root] if root.kind == "string" and "{{" in root.raw else []
    for child in root.children:
        found += _strings(child.node)
    return found


def _plan(pinned: PinnedType) -> Plan:
    return Plan({"Added to cart": EventPlan({"x": AttributePlan(pinned)})})


PINS = {
    # sent: (as String, Numeric, Boolean, Date, Location); None where dropped
    "hello": ("hello", None, None, None, None),
    "19.90": ("19.90", Raw("19.90"), None, None, None),
    "TRUE": ("TRUE", None, True, None, None),
    "2020-05-31": ("2020-05-31", None, None, "2020-05-31", None),
    "31.05.2020": ("31.05.2020", None, None, None, None),
    "88.90 89.00": ("88.90 89.00", None, None, None, "88.90 89.00"),
    "-12.5,77": ("-12.5,77", None, None, None, "-12.5,77"),
    Raw("19.90"): ("19.90", Raw("19.90"), None, None, None),
    True: ("true", None, True, None, None),
}
TYPES = ("String", "Numeric", "Boolean", "Datetime", "Location")


@pytest.mark.parametrize("sent", PINS, ids=str)
@pytest.mark.parametrize("column", range(5), ids=TYPES)
def test_pinned_types(sent: Any, column: int) -> None:
    pinned = [pin for pin in PinnedType if pin is not PinnedType.ANY][column]
    expected = PINS[sent][column]
    attribute = one(sent, _plan(pinned))
    if expected is None:
        assert attribute.change is Change.DROPPED
    else:
        assert attribute.value is not None
        assert (attribute.type, compact(attribute.value)) == (TYPES[column], compact(node(expected)))
    is_date = sent == "2020-05-31"
    same = (
        expected is not None
        and compact(node(expected)) == compact(node(sent))
        and not (is_date and column == 0)
    )
    found = [effect.rule for effect in stored({"x": sent}, _plan(pinned)).effects]
    assert found == ([] if same else ["pinned-type"])
    assert attribute.change is (
        Change.KEPT if same else Change.DROPPED if expected is None else Change.RETYPED
    )


def test_a_pin_changes_no_container_and_no_null() -> None:
    for value in ([1, 2], {"k": 1}, None):
        assert one(value, _plan(PinnedType.STRING)).type == one(value).type


def test_a_cast_value_keeps_within_the_limits() -> None:
    plan = _plan(PinnedType.STRING)
    assert value_of(one(Raw("1" * 600), plan)) == "1" * 512
    found = [effect.rule for effect in stored({"x": "1" * 30}, _plan(PinnedType.NUMERIC)).effects]
    assert found == ["pinned-type", "number-out-of-range"]
    assert one("n" * 600, _plan(PinnedType.DATE)).change is Change.DROPPED


def test_other_attributes_and_events_have_no_pin() -> None:
    plan = Plan({"Added to cart": EventPlan({"y": AttributePlan(PinnedType.NUMERIC)})})
    assert one("hello", plan).change is Change.KEPT
    assert stored({"y": "hello"}, plan, action="Other event").attributes[0].change is Change.KEPT


def test_an_effect_is_an_issue() -> None:
    (effect,) = stored({"x": "n" * 513}).effects
    issue = effect.issue()
    assert (issue.rule, issue.pointer, issue.position) == ("value-truncated", "/attributes/x", (1, 0))
    assert issue.message == (
        "“x” has 513 characters; MoEngage keeps the first 512 and cuts off the rest. Shorten it."
    )
    assert effects("n" * 513) == [("value-truncated", "")]
