"""The largest values are found exactly, by the bytes that they have on the wire, wherever they stand."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.jsontext import parse
from moeconsole.core.payload import build
from moeconsole.core.payload_text import compact, encoded_size
from moeconsole.core.pointer import token
from moeconsole.core.sizes import largest_attributes
from moeconsole.core.variables import ResolveContext

if TYPE_CHECKING:
    from moeconsole.core.document import Node

NAMES = st.sampled_from(["a", "é", 'q"', "a/b", "😀", "attributes", "actions", "name"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


def payload_of(text: str) -> Node:
    return build(parse(text).root, ResolveContext(datetime(2026, 11, 23, tzinfo=UTC))).root


def size(name: str, value: Any) -> int:
    return len(json.dumps({name: value}, ensure_ascii=False, separators=(",", ":")).encode()) - 2


def all_sizes(value: Any) -> list[tuple[int, str]]:
    """The same by the plain way: every member, its bytes and its pointer."""
    found = []
    for name, member in value.items() if isinstance(value, dict) else ():
        if name != "actions" or not isinstance(member, list):
            found.append((size(name, member), token(name)))
            continue
        for index, action in enumerate(member):
            for field, inner in action.items() if isinstance(action, dict) else ():
                base = f"/actions/{index}{token(field)}"
                if field == "attributes" and isinstance(inner, dict):
                    found += [(size(key, one), base + token(key)) for key, one in inner.items()]
                else:
                    found.append((size(field, inner), base))
    return found


def test_the_largest_come_first_with_pointer_name_and_row() -> None:
    payload = payload_of(
        json.dumps(
            {
                "customer_id": "john@example.com",
                "actions": [
                    {"action": "A", "attributes": {"small": 1, "big": "x" * 100}},
                    {"action": "B", "attributes": {"list": [1, 2, 3] * 20, "a/b": "y" * 10}},
                ],
            }
        )
    )
    found = largest_attributes(payload, 3)
    assert [(one.pointer, one.name, one.size) for one in found] == [
        ("/actions/1/attributes/list", "list", size("list", [1, 2, 3] * 20)),
        ("/actions/0/attributes/big", "big", size("big", "x" * 100)),
        ("/customer_id", "customer_id", size("customer_id", "john@example.com")),
    ]
    action = payload.get("actions").children[1].node
    assert found[0].node_id == action.get("attributes").get("list").id


@pytest.mark.parametrize(
    ("text", "bytes_"),
    [
        ('{"a" : "é"}', 8),
        ('{"a": "\\u00e9"}', 8),
        ('{"\\u00e9" :"😀"}', 11),
        ('{"a": "\\n"}', 8),
        ('{"a": [ 1 , 2 ]}', 9),
        ('{"a": 1.0}', 7),
    ],
)
def test_bytes_are_those_of_the_compact_body(text: str, bytes_: int) -> None:
    payload = payload_of(text)
    (only,) = largest_attributes(payload)
    assert only.size == bytes_ == encoded_size(compact(payload)) - 2


def test_of_one_size_the_earlier_comes_first_and_no_more_than_wanted() -> None:
    payload = payload_of(json.dumps({"actions": [{"attributes": {f"k{i}": "same" for i in range(9)}}]}))
    assert [one.name for one in largest_attributes(payload)] == ["k0", "k1", "k2", "k3", "k4"]


@pytest.mark.parametrize(
    "text", ["5", "[]", '"x"', "null", "{}", '{"actions": 5}', '{"actions": [5, [], {}]}']
)
def test_any_json_value(text: str) -> None:
    assert len(largest_attributes(payload_of(text))) <= 1


@given(
    st.dictionaries(NAMES, VALUES, max_size=5),
    st.lists(st.dictionaries(NAMES, VALUES, max_size=5), max_size=4),
)
def test_as_the_plain_way_finds_them(root: dict[str, Any], actions: list[Any]) -> None:
    value = {**root, "actions": actions}
    found = largest_attributes(payload_of(json.dumps(value)), 3)
    wanted = sorted(all_sizes(value), key=lambda one: -one[0])[:3]
    assert [(one.size, one.pointer) for one in found] == wanted
