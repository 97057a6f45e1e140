"""From document to payload: what is taken out, what is put in, and the way back to the rows."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moeconsole.core import edits
from moeconsole.core.document import Kind, Node, Tree, boolean, number, string, walk
from moeconsole.core.jsontext import parse
from moeconsole.core.payload import Payload, actions_of, build, build_action, build_envelope
from moeconsole.core.payload_text import compact, encoded_size
from moeconsole.core.pointer import path_of, pointer_of
from moeconsole.core.variables import (
    BUILT_IN,
    Place,
    ResolveContext,
    VariableError,
    resolve,
    typed_value,
    whole_variable,
)
from tests.helpers.trees import SEQUENCES, python_value, random_edit, texts

NOW = datetime(2026, 11, 23, 12, 0, 0, 999_999, tzinfo=UTC)
NOW_S = 1795435200
CONTEXT = ResolveContext(
    NOW,
    7,
    {
        "price": number("19.90"),
        "yes": boolean(value=True),
        "name": string("Ann \u00a0 {{price}}"),
        "list": parse('[1, {"a": "{{price}}", "a": null}]').root,
        "a.b_1": string("dotted"),
        "none": parse("null").root,
    },
)


def payload(text: str, context: ResolveContext = CONTEXT) -> Payload:
    return build(parse(text).root, context)


def sent(text: str, context: ResolveContext = CONTEXT) -> Any:
    """The value that stands for this JSON string in a payload, as text."""
    built = payload(json.dumps({"v": text}), context)
    assert not built.part.open_variables
    return json.loads(built.text)["v"]


def opened(text: str) -> list[str]:
    part = payload(json.dumps({"v": text})).part
    if part.open_variables:
        assert json.loads(compact(part.node)) == {"v": text}
    return [place.variable for place in part.open_variables]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("{{price}}", 19.90),
        ("{{yes}}", True),
        ("{{none}}", None),
        ("{{a.b_1}}", "dotted"),
        ("{{name}}", "Ann \u00a0 {{price}}"),  # never twice
        ("{{list}}", [1, {"a": None}]),
        ("x{{price}}", "x19.90"),
        ("{{price}} {{yes}} {{none}} {{name}}", "19.90 true null Ann \u00a0 {{price}}"),
        ("{{{price}}}", "{19.90}"),
        ("a {{list}}", 'a [1,{"a":"{{price}}","a":null}]'),
        ("{{ price }}", "{{ price }}"),
        ("{price} {{}} {{1a}} {{a b}} {{a-b}}", "{price} {{}} {{1a}} {{a b}} {{a-b}}"),
        ("", ""),
    ],
)
def test_variables_in_strings(text: str, expected: Any) -> None:
    assert sent(text) == expected


def test_a_whole_variable_keeps_the_text_of_its_number() -> None:
    assert payload('["{{price}}"]').text == "[19.90]"


def test_names_of_keys_are_never_expanded() -> None:
    assert payload('{"{{price}}": 1}').text == '{"{{price}}":1}'


@pytest.mark.parametrize(
    "text, first",
    [
        ("{{none_such}}", "none_such"),
        ("{{price}} {{x}} {{y}}", "x"),
        ("{{$row}}", "$row"),
        ("{{$nothing}}", "$nothing"),
        ("{{$now+2y}}", "$now+2y"),
        ("{{$now+9999999999d}}", "$now+9999999999d"),
        ("{{$now+999999999w}}", "$now+999999999w"),
        ("{{$now.iso-999999d}}", "$now.iso-999999d"),
        ("{{$offset.Nowhere/Else}}", "$offset.Nowhere/Else"),
        ("{{$offset.}}", "$offset."),
        ("{{$offset.../etc/passwd}}", "$offset.../etc/passwd"),
    ],
)
def test_a_variable_without_a_value_leaves_the_string_open(text: str, first: str) -> None:
    assert opened(text) == [first]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("{{$now}}", NOW_S),
        ("{{$now-2h}}", NOW_S - 7200),
        ("{{$now+30s}}", NOW_S + 30),
        ("{{$now+1m}}", NOW_S + 60),
        ("{{$now+1d}}", NOW_S + 86_400),
        ("{{$now-1w}}", NOW_S - 604_800),
        ("{{$now.iso}}", "2026-11-23T12:00:00Z"),
        ("{{$now.iso+30m}}", "2026-11-23T12:30:00Z"),
        ("{{$now.iso-100000w}}", "0110-05-12T12:00:00Z"),
        ("at {{$now}}", f"at {NOW_S}"),
        ("{{$offset.Asia/Kolkata}}", 19_800),
        ("{{$offset.Europe/Berlin}}", 3600),
    ],
)
def test_built_in_variables(text: str, expected: Any) -> None:
    assert sent(text) == expected


def test_every_built_in_that_is_offered_has_a_value() -> None:
    for name in BUILT_IN:
        assert opened(f"{{{{{name}}}}}") == []
        assert whole_variable(f"{{{{{name}}}}}") == name
    assert whole_variable("x{{price}}") is None


def test_random_values_are_those_of_the_seed_and_the_place() -> None:
    text = '{"a": "{{$uuid}}", "b": "{{$uuid}} {{$uuid}}", "c": "{{$random.int}}"}'
    first, again = payload(text), payload(text)
    assert first.text == again.text
    value = json.loads(first.text)
    assert len({value["a"], *value["b"].split()}) == 3
    assert 0 <= value["c"] < 2**31
    assert payload(text, replace(CONTEXT, seed=8)).text != first.text
    part = build_action(parse('{"n": "{{$uuid}}"}').root, 3, CONTEXT)
    whole = payload('{"actions": [0, 1, 2, {"n": "{{$uuid}}"}]}')
    assert compact(part.node) == compact(whole.actions[3])
    resolve(string("{{$uuid}}"), CONTEXT, Place("/\ud800", lambda _zone: 0))


@pytest.mark.parametrize(
    "fields, expected",
    [
        ('"current_time": "2026-07-01T00:00:00Z"', 7200),
        ('"current_time": 1782864000000', 7200),
        ('"current_time": "{{$now-150d}}"', 7200),
        ('"user_time": "2026-07-01T00:00:00"', 7200),
        ('"current_time": "2026-01-01", "user_time": "2026-07-01"', 3600),
        ('"current_time": "never", "user_time": "2026-07-01"', 7200),
        ('"current_time": "{{unknown}}"', 3600),
        ('"current_time": null', 3600),
        ('"x": 1', 3600),
    ],
)
def test_the_offset_of_a_zone_is_that_at_the_time_of_its_event(fields: str, expected: int) -> None:
    action = f'{{"user_timezone_offset": "{{{{$offset.Europe/Berlin}}}}", {fields}}}'
    built = payload(f'{{"actions": [{action}, {{"o": "{{{{$offset.Europe/Berlin}}}}"}}]}}')
    node = built.actions[0].get("user_timezone_offset")
    assert node is not None
    assert node.raw == str(expected)
    assert compact(built.actions[1]) == '{"o":3600}'
    part = build_action(parse(action).root, 0, CONTEXT)
    assert compact(part.node) == compact(built.actions[0])
    assert part.varies


@pytest.mark.parametrize(
    "text", ["{{$offset.Europe/Berlin}}", "{{$offset.America/New_York}}", "{{$offset.Pacific/Kiritimati}}"]
)
@pytest.mark.parametrize("year", ["0001-01-01", "9999-12-31T23:59:59"])
def test_offsets_at_the_ends_of_the_calendar(text: str, year: str) -> None:
    for field in ("current_time", "user_time"):
        part = build_action(parse(json.dumps({"o": text, field: year})).root, 0, CONTEXT)
        assert part.open_variables == ()


def test_what_is_not_sent_is_taken_out() -> None:
    tree = parse(
        '{"$console": {"x": "{{y}}"}, "a": 1, "b": [1, 2, {"c": 3, "$console": 4}], "a": 2, "$console": 5}'
    )
    tree = edits.set_enabled(tree, path_of(tree, "/b/1") or (), enabled=False)
    built = build(tree.root, CONTEXT)
    assert built.text == '{"b":[1,{"c":3,"$console":4}],"a":2}'
    assert built.part.open_variables == ()
    (twice,) = built.part.duplicates
    assert (twice.name, twice.pointer, twice.position) == ("a", "/a", (1,))
    assert twice.node_id == tree.root.children[3].node.id


def test_of_a_key_that_stands_three_times_the_last_one_is_sent_and_said_once() -> None:
    part = build_action(parse('{"x": {"a/b": 1, "a/b": "{{none_such}}", "a/b": [3]}}').root, 1, CONTEXT)
    assert compact(part.node) == '{"x":{"a/b":[3]}}'
    assert [(d.pointer, d.position) for d in part.duplicates] == [("/x/a~1b", (0, 0))]
    assert part.unresolved == frozenset()
    assert not part.varies


def test_a_switched_off_twin_is_no_twin() -> None:
    tree = edits.set_enabled(parse('{"a": 1, "a": 2}'), (1,), enabled=False)
    built = build(tree.root, CONTEXT)
    assert (built.text, built.part.duplicates) == ('{"a":1}', ())


def test_places_in_a_part_are_relative_to_it() -> None:
    action = parse('{"z": 1, "z": 2, "l": ["{{none_such}}"]}').root
    part = build_action(action, 4, CONTEXT)
    (place,) = part.open_variables
    assert (place.pointer, place.position, place.variable) == ("/l/0", (1, 0), "none_such")
    assert part.unresolved == {place.node_id}
    assert part.duplicates[0].pointer == "/z"
    assert part.varies


def test_all_of_a_variables_value_belongs_to_its_row() -> None:
    tree = parse('{"v": "{{list}}"}')
    built = build(tree.root, CONTEXT)
    row = tree.root.children[0].node.id
    assert {node.id for _, node in walk(built.root)} == {tree.root.id, row}
    assert [(d.node_id, d.pointer, d.position) for d in built.part.duplicates] == [(row, "/v/1/a", (0, 1, 0))]


@settings(max_examples=SEQUENCES)
@given(texts, st.data())
def test_a_payload_is_what_the_text_says_and_leads_back_to_the_rows(text: str, data: st.DataObject) -> None:
    tree = parse(text)
    for _ in range(data.draw(st.integers(0, 4))):
        tree = random_edit(tree, data.draw)
    built = build(tree.root, CONTEXT)
    assert python_value(built.text) == _last_of_each(python_value(tree.text))
    assert built.size == len(built.text.encode())
    rows = {node.id: path for path, node in walk(tree.root)}
    for path, node in walk(built.root):
        assert pointer_of(Tree(built.root), path) == pointer_of(tree, rows[node.id])


def _last_of_each(value: Any) -> Any:
    """What json made of an object are pairs, of an array anything else."""
    if isinstance(value, list) and value and all(isinstance(v, tuple) for v in value):
        last = {name: index for index, (name, _) in enumerate(value)}
        return [(n, _last_of_each(v)) for i, (n, v) in enumerate(value) if last[n] == i]
    return [_last_of_each(v) for v in value] if isinstance(value, list) else value


def test_what_needs_no_change_is_shared() -> None:
    root = parse('{"actions": [{"action": "x", "attributes": {"a": [1, {"b": "{{"}]}}]}').root
    action = actions_of(root)[0]
    part = build_action(action, 0, CONTEXT)
    assert part.node is action
    assert not part.varies


def test_the_envelope_has_an_empty_list_of_the_same_id() -> None:
    root = parse('{"$console": 1, "customer_id": "{{name}}", "actions": [{"action": "x"}], "x": 1}').root
    part = build_envelope(root, CONTEXT)
    assert compact(part.node) == '{"customer_id":"Ann \\u00a0 {{price}}","actions":[],"x":1}'.replace(
        "\\u00a0", "\u00a0"
    )
    actions, given_actions = part.node.get("actions"), root.get("actions")
    assert actions is not None
    assert given_actions is not None
    assert actions.id == given_actions.id
    assert part.varies


@pytest.mark.parametrize(
    "text, count",
    [
        ("5", 0),
        ("{}", 0),
        ('{"actions": {}}', 0),
        ('{"actions": [1, {}]}', 2),
        ('{"actions": ["{{list}}"]}', 1),
    ],
)
def test_counts_actions_where_there_are_some(text: str, count: int) -> None:
    assert len(payload(text).actions) == count


def test_any_document_has_a_payload() -> None:
    assert payload('"{{price}}"').text == "19.90"
    assert payload('["{{x}}"]').part.open_variables[0].pointer == "/0"
    assert payload('{"actions": "{{list}}"}').text == '{"actions":[1,{"a":null}]}'


def test_compact_text_escapes_only_what_it_must() -> None:
    node = parse('{ "\\u0061\\n" : [ 1.0 , "\\u00e9\\/\\u0000\\ud83d\\ude00 é" ] }').root
    assert compact(node) == '{"a\\n":[1.0,"é/\\u0000😀 é"]}'
    assert compact(string("a\udcffb")) == '"a\\udcffb"'
    assert encoded_size("aé😀") == 7
    assert encoded_size("abc") == 3


def test_the_deepest_document_is_built_and_written() -> None:
    text = "[" * 199 + '["{{price}}"]' + "]" * 199
    assert payload(text).text == text.replace('"{{price}}"', "19.90")


@pytest.mark.parametrize(
    "text, type_name, raw",
    [
        (" 1.50 ", "Numeric", "1.50"),
        ("1e400", "Numeric", "1e400"),
        ("TRUE", "Boolean", "true"),
        (" false", "Boolean", "false"),
        (" 1 ", "String", '" 1 "'),
        ("1", None, '"1"'),
        ("2024-01-01", "Date", '"2024-01-01"'),
        ("\udcff", None, '"\\udcff"'),
    ],
)
def test_a_typed_value(text: str, type_name: str | None, raw: str) -> None:
    assert typed_value("v", text, type_name).raw == raw


@pytest.mark.parametrize("text, type_name", [("1,5", "Numeric"), ("", "Numeric"), ("yes", "Boolean")])
def test_a_value_that_does_not_fit_its_type(text: str, type_name: str) -> None:
    with pytest.raises(VariableError, match="“price”") as caught:
        typed_value("price", text, type_name)
    assert str(caught.value).endswith(".")


def test_a_value_of_nothing_is_text() -> None:
    node = resolve(
        string("{{x}}{{price}}"), replace(CONTEXT, values={"x": string(""), "price": number(1)}), NOWHERE
    )
    assert isinstance(node, Node)
    assert (node.kind, node.raw) == (Kind.STRING, '"1"')


NOWHERE = Place("", lambda _zone: 0)


@given(st.text("{}$ab.nowis+-12dhx/ ", max_size=30), st.timedeltas())
def test_no_string_makes_it_fail(text: str, shift: timedelta) -> None:
    node = string(text)
    value = resolve(node, CONTEXT, NOWHERE)
    assert isinstance(value, str) or value.id == node.id
