"""What changed between two sends, in the words of a person."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.compare import Change, Difference, compare
from moeconsole.core.jsontext import parse

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.sampled_from(["a", "b", "3999", ""]),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from("abcdef"), inner, max_size=5),
    max_leaves=20,
)


def compared(before: object, after: object) -> tuple[Difference, ...]:
    return compare(parse(json.dumps(before)).root, parse(json.dumps(after)).root)


def said(before: object, after: object) -> list[tuple[str, str | None, str | None]]:
    return [(one.change.value, one.before_pointer, one.after_pointer) for one in compared(before, after)]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({"price": 3999}, {"price": 3999}, []),
        ({"price": 3999}, {"price": "3999"}, [("retyped", "/price", "/price")]),
        ({"price": 3999}, {"price": 4000}, [("changed", "/price", "/price")]),
        ({"price": 1}, {"price": 1, "coupon": "X"}, [("added", None, "/coupon")]),
        ({"price": 1, "coupon": "X"}, {"price": 1}, [("removed", "/coupon", None)]),
        ({"a": 1, "b": 2, "c": 3}, {"c": 3, "a": 1, "b": 2}, [("moved", "/c", "/c")]),
        ({"Price": 3999}, {"price": 3999}, [("renamed", "/Price", "/price")]),
        ({"x": True, "y": True}, {"p": True, "q": True}, None),  # nobody can know which became which
        ([1, 2, 3], [1, 3], [("removed", "/1", None)]),
        ([1, 2, 3], [3, 1, 2], [("moved", "/2", "/0")]),
        ([{"sku": "A", "n": 1}], [{"sku": "A", "n": 2}], [("changed", "/0/n", "/0/n")]),
        ({"a/b~c": 1}, {"a/b~c": 2}, [("changed", "/a~1b~0c", "/a~1b~0c")]),
        (1, [1], [("retyped", "", "")]),
    ],
)
def test_each_kind_of_change_is_named(
    before: object, after: object, expected: list[tuple[str, str | None, str | None]] | None
) -> None:
    found = said(before, after)
    if expected is None:
        assert {change for change, _, _ in found} == {"added", "removed"}
    else:
        assert found == expected


def test_a_number_is_compared_by_its_text() -> None:
    one, other = parse('{"n": 1.0}').root, parse('{"n": 1.00}').root
    assert [d.change for d in compare(one, other)] == [Change.CHANGED]


def test_layout_and_escapes_make_no_difference() -> None:
    assert compare(parse('{"a":"caf\\u00e9"}').root, parse('{ "a" : "café" }').root) == ()


def test_a_key_that_stands_twice_is_paired_by_turn() -> None:
    one, other = parse('{"a": 1, "a": 2}').root, parse('{"a": 1, "a": 3}').root
    assert [(d.change, d.before and d.before.raw) for d in compare(one, other)] == [(Change.CHANGED, "2")]


def test_times_and_ids_are_marked_as_volatile() -> None:
    ids = ("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "7f2504e0-4f89-11d3-9a0c-0305e82c3309")
    found = compared(
        {"current_time": 1, "id": ids[0], "price": 1}, {"current_time": 2, "id": ids[1], "price": 2}
    )
    assert {one.pointer: one.volatile for one in found} == {
        "/current_time": True,
        "/id": True,
        "/price": False,
    }


def test_a_time_of_another_type_is_never_folded_away() -> None:
    (found,) = compared({"current_time": 1433837969}, {"current_time": "1433837969"})
    assert found.change is Change.RETYPED
    assert not found.volatile


def test_a_long_array_goes_by_position() -> None:
    numbers = list(range(5_000))
    assert said(numbers, [*numbers[:-1], -1]) == [("changed", "/4999", "/4999")]


@given(VALUES)
def test_a_value_does_not_differ_from_itself(value: object) -> None:
    assert compared(value, value) == ()


@given(VALUES, VALUES)
def test_two_values_differ_where_their_text_does(one: object, other: object) -> None:
    same = json.dumps(one) == json.dumps(other)
    assert (compared(one, other) == ()) is same


@given(VALUES, st.integers())
def test_shuffled_members_are_moves_alone(value: object, seed: int) -> None:
    if not isinstance(value, dict):
        return
    keys = list(value)
    random.Random(seed).shuffle(keys)
    assert {change for change, _, _ in said(value, {key: value[key] for key in keys})} <= {"moved"}
