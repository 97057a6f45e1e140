"""The form of the time fields: what mode they are in, and that reading and writing it changes nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core import templates
from moeconsole.core.document import Kind, Node, number, string, text_of
from moeconsole.core.rawtext import is_number_like, number_field_node, raw_node, raw_text
from moeconsole.core.timeedits import (
    with_basis,
    with_zone,
)
from moeconsole.core.timeform import (
    Basis,
    Mode,
    TimeFields,
    TimeForm,
    fields_of,
    read,
    with_times,
    write,
)
from tests.helpers.timeforms import FLIGHT, PATH, document, fields, form_of


@pytest.mark.parametrize(
    ("times", "mode"),
    [
        ("", Mode.LEAVE_OUT),
        ('"current_time": "{{$now}}"', Mode.WHEN_SENT),
        ('"current_time": "{{$now}}", "user_timezone_offset": 19800', Mode.WHEN_SENT),
        ('"current_time": "{{$now}}", "user_timezone_offset": "{{$offset.Europe/Berlin}}"', Mode.WHEN_SENT),
        ('"current_time": "{{$now-2h}}"', Mode.RELATIVE),
        ('"current_time": "{{$now.iso+30m}}"', Mode.RELATIVE),
        ('"current_time": "{{$now.iso}}"', Mode.RELATIVE),
        ('"current_time": "{{$now-}}"', Mode.RELATIVE),  # half-typed
        ('"current_time": 1433837969', Mode.AT),
        ('"current_time": 1433837969, "user_timezone_offset": 19800', Mode.AT),
        ('"current_time": 1433837969, "user_timezone_offset": 198', Mode.AT),
        ('"current_time": "2015-06-09T08:19:29Z"', Mode.AT),
        ('"current_time": "2015-06-09T08:19:29"', Mode.AT),
        ('"user_time": 1433857769', Mode.AT),
        ('"user_time": "2015-06-09T13:49:29", "user_timezone_offset": 19800', Mode.AT),
        ('"user_timezone_offset": 19800', Mode.AS_TYPED),
        ('"current_time": 1433837969, "user_time": 1433857769', Mode.AS_TYPED),
        ('"current_time": 1, "user_time": 2, "user_timezone_offset": 3', Mode.AS_TYPED),
        ('"current_time": "1433837969"', Mode.AS_TYPED),
        ('"current_time": 1433837969000', Mode.AS_TYPED),
        ('"current_time": 1433837969.0', Mode.AS_TYPED),
        ('"current_time": 14338379690000', Mode.AS_TYPED),
        ('"current_time": "2015-06-09"', Mode.AS_TYPED),
        ('"current_time": "2015-06-09T08:19:29.5Z"', Mode.AS_TYPED),
        ('"current_time": "2015-06-09T08:19:29+05:30"', Mode.AS_TYPED),
        ('"current_time": "2015-02-30T08:19:29Z"', Mode.AS_TYPED),
        ('"current_time": "0001-01-01T00:00:00Z"', Mode.AS_TYPED),
        ('"current_time": "yesterday"', Mode.AS_TYPED),
        ('"current_time": "{{when}}"', Mode.AS_TYPED),
        ('"current_time": null', Mode.AS_TYPED),
        ('"current_time": true', Mode.AS_TYPED),
        ('"user_time": "{{$now}}"', Mode.AS_TYPED),
        ('"user_time": "{{$now-2h}}"', Mode.AS_TYPED),
        ('"current_time": 1433837969, "user_timezone_offset": "19800"', Mode.AS_TYPED),
        ('"current_time": 1433837969, "user_timezone_offset": "{{zone}}"', Mode.AS_TYPED),
        ('"current_time": "{{$now}}", "user_timezone_offset": "{{$offset.No/Where}}"', Mode.AS_TYPED),
    ],
)
def test_the_mode_is_read_off_the_fields(times: str, mode: Mode) -> None:
    assert form_of(times).mode is mode


_zones = st.sampled_from(["{{$offset.Europe/Berlin}}", "{{$offset.Nowhere}}", "{{off}}"])
_times = st.one_of(
    st.none(),
    st.integers(-(10**14), 10**14).map(number),
    st.integers(0, 2 * 10**9).map(number),
    st.sampled_from(["1.0", "-0", "1e9", "12a", "007", "-"]).map(number),
    st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)).map(lambda d: string(d.isoformat() + "Z")),
    st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)).map(
        lambda d: string(d.replace(microsecond=0).isoformat())
    ),
    st.from_regex(r"\{\{\$now(\.iso)?[-+]?[0-9]{0,3}[a-z]?\}\}", fullmatch=True).map(string),
    st.integers(0, 10**13).map(lambda i: string(str(i))),
    st.text(max_size=8).map(string),
)
_offsets = st.one_of(
    st.none(),
    st.integers(-60000, 60000).map(number),
    st.sampled_from(["1.5", "12a", "-", "1e3"]).map(number),
    _zones.map(string),
    st.integers(0, 54000).map(lambda i: string(str(i))),
)


@given(_times, _times, _offsets)
def test_reading_and_writing_the_same_mode_changes_nothing(
    current: Node | None, user: Node | None, offset: Node | None
) -> None:
    given_fields = {"current_time": current, "user_time": user, "user_timezone_offset": offset}
    times = ", ".join(f'"{name}": {text_of(node)}' for name, node in given_fields.items() if node is not None)
    before = TimeFields(current, user, offset)
    form = read(before, {})
    if form.mode is not Mode.AS_TYPED:
        after = write(form)
        assert [_shown(n) for n in (after.current, after.user, after.offset)] == [
            _shown(n) for n in (current, user, offset)
        ]
    if all(_is_json(node) for node in given_fields.values()):
        state = document(times)
        read_form = read(fields_of(state.tree.root.children[0].node.children[0].node), {})
        assert with_times(state, PATH, read_form) == state


def _shown(node: Node | None) -> tuple[Kind, str] | None:
    return None if node is None else (node.kind, node.string if node.kind is Kind.STRING else node.raw)


def _is_json(node: Node | None) -> bool:
    return node is None or raw_node(text_of(node)).kind is node.kind


def test_hints_survive_saving_and_loading() -> None:
    state = with_times(
        document(f'"current_time": {FLIGHT}'),
        PATH,
        with_zone(TimeForm(Mode.AT, clock_s=FLIGHT), "Asia/Kolkata"),
    )
    data = templates.write(state)
    assert b'"hints": {"/actions/0/current_time": {"zone": "Asia/Kolkata"}}' in data
    again = templates.read(data).state
    form = read(fields_of(again.tree.root.children[0].node.children[0].node), again.zones)
    assert (form.zone, form.offset) == ("Asia/Kolkata", "19800")


def test_a_hint_that_does_not_fit_the_offset_does_not_count() -> None:
    event_fields = fields(f'"current_time": {FLIGHT}, "user_timezone_offset": 3600')
    assert event_fields.current is not None
    for zone in ("Asia/Kolkata", "No/Where"):
        assert read(event_fields, {event_fields.current.id: zone}).zone is None


def test_the_hint_goes_with_the_time() -> None:
    kolkata = with_zone(TimeForm(Mode.AT, clock_s=FLIGHT), "Asia/Kolkata")
    state = with_times(document(f'"current_time": {FLIGHT}'), PATH, kolkata)
    assert set(state.zones.values()) == {"Asia/Kolkata"}
    moved = with_times(state, PATH, with_basis(kolkata, Basis.USER))
    assert set(moved.zones.values()) == {"Asia/Kolkata"}
    assert set(moved.zones) != set(state.zones)
    assert with_times(moved, PATH, TimeForm(Mode.LEAVE_OUT)).zones == {}


@pytest.mark.parametrize(
    ("text", "kind", "raw"),
    [
        ("1709", Kind.NUMBER, "1709"),
        ('"1709"', Kind.STRING, '"1709"'),
        ("2024-02-26", Kind.STRING, '"2024-02-26"'),
        ("true", Kind.BOOLEAN, "true"),
        ('"true"', Kind.STRING, '"true"'),
        ("12a", Kind.STRING, '"12a"'),
        ('"', Kind.STRING, '"\\""'),
        ("{{$now}}", Kind.STRING, '"{{$now}}"'),
    ],
)
def test_raw_text_keeps_numbers_and_texts_apart(text: str, kind: Kind, raw: str) -> None:
    node = raw_node(text)
    assert (node.kind, node.raw) == (kind, raw)
    assert raw_text(node) == text


@given(st.text() | st.integers().map(str) | st.sampled_from(['"', '"a"', "[1]", "{}", "null"]))
def test_every_text_survives_as_raw_text(text: Any) -> None:
    again = raw_node(raw_text(string(text)))
    assert (again.kind, again.string) == (Kind.STRING, text)


def test_a_field_of_numbers_takes_half_typed_ones() -> None:
    assert [(number_field_node(t).kind, number_field_node(t).raw) for t in ("-", "198a", " 5 ")] == [
        (Kind.NUMBER, "-"),
        (Kind.NUMBER, "198a"),
        (Kind.NUMBER, "5"),
    ]
    assert number_field_node('"5"').kind is Kind.STRING
    assert number_field_node("{{off}}").kind is Kind.STRING
    assert not is_number_like("1,2")  # it would end the value in the JSON text
