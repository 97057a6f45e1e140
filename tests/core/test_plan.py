"""Plans: reading, what is refused, and the nearest names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from moeconsole.core.plan import AttributePlan, PinnedType, Plan, PlanError, nearest, parse_plan

SCHEMA = (Path(__file__).parents[2] / "resources" / "schemas" / "plan.schema.json").read_text(
    encoding="utf-8"
)


def plan_of(events: Any) -> Plan:
    return parse_plan(json.dumps({"events": events}), SCHEMA)


def test_a_plan_is_read() -> None:
    plan = plan_of(
        {
            "Flight Booked": {
                "note": "n",
                "attributes": {"price": {"type": "Numeric", "required": True, "note": "m"}},
            }
        }
    )
    event = plan.event("Flight Booked")
    assert event is not None
    assert (event.note, event.attributes) == (
        "n",
        {"price": AttributePlan(PinnedType.NUMERIC, required=True, note="m")},
    )
    assert (event.pinned("price"), event.pinned("x")) == (PinnedType.NUMERIC, PinnedType.ANY)
    assert plan.event("flight booked") is None
    assert (plan.nearest("flight boked"), event.nearest("Preis")) == ("Flight Booked", "price")


def test_a_star_stands_for_all_events() -> None:
    plan = plan_of(
        {
            "*": {"attributes": {"channel": {}, "price": {"type": "String"}}},
            "Flight Booked": {"attributes": {"price": {"type": "Numeric"}}},
        }
    )
    booked, other = plan.event("Flight Booked"), plan.event("Any other")
    assert booked is not None and other is not None
    assert (booked.pinned("price"), set(booked.attributes)) == (PinnedType.NUMERIC, {"channel", "price"})
    assert other.pinned("price") is PinnedType.STRING
    assert plan.nearest("*") == "Flight Booked"


def test_an_empty_plan_knows_nothing() -> None:
    plan = plan_of({"A": {}})
    event = plan.event("A")
    assert event is not None and event.attributes == {} and event.nearest("x") is None
    assert Plan().nearest("x") is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "The plan is not JSON. Line 1"),
        ("[]", "at the whole"),
        ("{}", "'events' is a required property"),
        ('{"events": []}', "at events"),
        (
            '{"events": {"A": {"attributes": {"b": {"type": "Number"}}}}}',
            "events › A › attributes › b › type",
        ),
        ('{"events": {"A": {"attributes": {"b": {"requird": true}}}}}', "requird"),
        ('{"events": {"A": {"attributes": {"b": {"required": 1}}}}}', "required"),
        ('{"events": {"A": {"note": null}}}', "note"),
        ('{"events": {"A": {"attributes": {"b": ["x"]}}}}', "events › A › attributes › b"),
    ],
)
def test_a_mistake_is_a_sentence_with_its_place(text: str, words: str) -> None:
    with pytest.raises(PlanError) as caught:
        parse_plan(text, SCHEMA)
    assert words in str(caught.value)


def test_the_nearest_name() -> None:
    assert nearest("PRICE", ["sku", "price"]) == "price"
    assert nearest("zzz", ["sku"]) == "sku"
    assert nearest("n" * 100_000, ["sku"]) == "sku"
