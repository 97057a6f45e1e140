"""What past sends teach: types as they are stored, counts by send, and a plan that is a valid plan."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.plan import PinnedType, parse_plan
from moeconsole.core.plan_learning import SentType, last_types, learn, read_sent, read_steps, to_plan_text

SCHEMA = (Path(__file__).parents[2] / "resources" / "schemas" / "plan.schema.json").read_text("utf-8")

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


def body(*events: tuple[str, Any]) -> bytes:
    actions = [{"action": name, "attributes": attributes} for name, attributes in events]
    return json.dumps({"type": "event", "customer_id": "john", "actions": actions}).encode()


def sent(**attributes: Any) -> bytes:
    return body(("Booked", attributes))


def types_of(data: bytes) -> list[tuple[str, dict[str, str]]]:
    return [(event.name, dict(event.types)) for event in read_sent(data).events]


def last(*bodies: bytes, most: int | None = None) -> dict[str, dict[str, SentType]]:
    return last_types(learn(map(read_sent, bodies), most))


def plan_of(*bodies: bytes) -> dict[str, Any]:
    text = to_plan_text(learn(map(read_sent, bodies)))
    parse_plan(text, SCHEMA)
    events: dict[str, Any] = json.loads(text)["events"]
    return events


def test_types_are_those_that_are_stored() -> None:
    assert types_of(
        sent(
            price=3999,
            big=1.5e300,
            vip=True,
            city="Köln",
            day="2020-05-31",
            no=None,
            tags=["a"],
            none=[],
            o={"a": 1},
        )
    ) == [
        (
            "Booked",
            {
                "price": "Numeric",
                "big": "Numeric",
                "vip": "Boolean",
                "city": "String",
                "day": "Datetime",
                "tags": "Array<String>",
                "none": "Array",
                "o": "Object",
            },
        )
    ]


def test_of_a_key_that_stands_twice_the_last_one_counts() -> None:
    assert types_of(b'{"actions":[{"action":"A","attributes":{"n":1,"n":"x"}}]}') == [("A", {"n": "String"})]


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"5", b"\xff", b'{"actions":{}}', b'{"actions":[1,{},{"action":5},{"action":" "}]}',
     b"[" * 100_000, b'{"actions":' * 100_000],
)  # fmt: skip
def test_what_is_no_event_teaches_nothing(data: bytes) -> None:
    assert types_of(data) == []


@pytest.mark.parametrize("attributes", [None, [], "x", "deep"])
def test_an_event_without_readable_attributes_is_still_known(attributes: Any) -> None:
    value = "[" * 500 + "]" * 500 if attributes == "deep" else json.dumps(attributes)
    text = f'{{"actions":[{{"action":"A","attributes":{{"a":{value}}}}}]}}' if attributes == "deep" else (
        f'{{"actions":[{{"action":"A","attributes":{value}}}]}}'
    )  # fmt: skip
    assert types_of(text.encode()) == [("A", {})]


def test_a_body_is_read_an_action_a_step() -> None:
    assert len(list(read_steps(body(*[("A", {})] * 7)))) == 7


def test_last_types_say_in_how_many_sends() -> None:
    found = last(*[sent(price=n) for n in range(13)], sent(price=1, vip=True), sent())
    assert found == {"Booked": {"price": SentType("Numeric", 14), "vip": SentType("Boolean", 1)}}
    assert found["Booked"]["price"].sends == "14 sends"
    assert found["Booked"]["vip"].sends == "1 send"


def test_a_send_counts_once_however_often_the_event_stands_in_it() -> None:
    assert last(body(("A", {"n": 1}), ("A", {"n": 2})))["A"] == {"n": SentType("Numeric", 1)}


def test_where_types_differed_nothing_is_said() -> None:
    assert last(sent(n=1, m=1), sent(n="a", m=2)) == {"Booked": {"m": SentType("Numeric", 2)}}
    assert last(body(("A", {"n": 1}), ("A", {"n": "a"}))) == {"A": {}}


def test_an_empty_list_may_be_a_list_of_anything() -> None:
    assert last(sent(n=[]), sent(n=[1]))["Booked"] == {"n": SentType("Array<Numeric>", 2)}
    assert last(sent(n=[]), sent(n=1))["Booked"] == {}


def test_only_the_newest_sends_of_an_event_count() -> None:
    newest_first = [sent(n=1)] * 50 + [body(("Other", {"n": "a"}))] + [sent(n="a", old=1)] * 9
    assert last(*newest_first, most=50) == {
        "Booked": {"n": SentType("Numeric", 50)},
        "Other": {"n": SentType("String", 1)},
    }


def test_a_plan_has_the_types_that_never_changed() -> None:
    events = plan_of(sent(n=1, t="x", b=True, d="2020-05-31", l=[1], o={"a": 1}, m=1), sent(m="x"))
    assert {name: entry["type"] for name, entry in events["Booked"]["attributes"].items()} == {
        "b": "Boolean",
        "d": "Date",
        "l": "Any",
        "m": "Any",
        "n": "Numeric",
        "o": "Any",
        "t": "String",
    }
    assert list(events["Booked"]["attributes"]) == sorted(events["Booked"]["attributes"])


@pytest.mark.parametrize(("sends", "required"), [(4, False), (5, True)])
def test_required_is_what_was_in_each_of_at_least_five_sends(sends: int, required: bool) -> None:
    events = plan_of(*[sent(price=1, seat=1)] * (sends - 1), sent(price=1))
    attributes = events["Booked"]["attributes"]
    assert (attributes["price"]["required"], attributes["seat"]["required"]) == (required, False)


def test_an_attribute_that_one_event_of_a_send_lacks_is_not_required() -> None:
    events = plan_of(*[body(("A", {"n": 1}), ("A", {}))] * 5)
    assert events["A"]["attributes"]["n"] == {"type": "Numeric", "required": False, "note": "5 sends"}


def test_notes_say_how_often() -> None:
    events = plan_of(*[sent(price=1, mixed="a", tags=["a"])] * 13, sent(price=1, mixed=5))
    assert events["Booked"]["note"] == "14 sends"
    notes = {name: entry["note"] for name, entry in events["Booked"]["attributes"].items()}
    assert notes == {
        "price": "14 sends",
        "mixed": "14 sends: text in 13, a number in 1",
        "tags": "13 of 14 sends, a list of texts",
    }


def test_a_plan_is_sorted_by_name_and_read_back() -> None:
    text = to_plan_text(learn(map(read_sent, (body(("B", {"ü": 1}), ("A", {}), ("*", {"n": 1})),))))
    plan = parse_plan(text, SCHEMA)
    assert list(plan.events) == ["A", "B"]
    assert plan.every is None, "an event that is called * would stand for all"
    event = plan.event("B")
    assert event is not None
    assert event.pinned("ü") is PinnedType.NUMERIC


def test_nothing_learned_is_an_empty_plan() -> None:
    assert parse_plan(to_plan_text(learn(())), SCHEMA).events == {}


@given(st.lists(st.tuples(st.text(max_size=4), JSON), max_size=4))
def test_any_body_is_read_and_any_plan_is_valid(events: list[tuple[str, Any]]) -> None:
    learned = learn([read_sent(body(*events))] * 5)
    last_types(learned)
    parse_plan(to_plan_text(learned), SCHEMA)
