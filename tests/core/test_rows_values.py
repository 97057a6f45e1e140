"""Types of values, editors' text to values, conversion, and pasted rows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.document import Child, Kind, Node, member, number, string
from moeconsole.core.jsontext import parse
from moeconsole.core.pasting import rows_from_text, text_of_rows
from moeconsole.core.payload_text import compact
from moeconsole.core.templates import Variable
from moeconsole.core.values import (
    ConversionError,
    ValueType,
    convert,
    empty_value,
    node_from_text,
    same_scalar,
    text_for_edit,
    type_of,
    variable_type,
)

NOW = datetime(2026, 11, 23, 15, 19, 29, tzinfo=UTC)
T = ValueType


def node(text: str) -> Node:
    return parse(text).root


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"a"', T.TEXT),
        ('"2019-05-21"', T.DATE),
        ('"2019-15-12"', T.TEXT),
        ("1.0", T.NUMBER),
        ("true", T.YES_NO),
        ("[]", T.LIST),
        ("{}", T.OBJECT),
        ("null", T.NOTHING),
    ],
)
def test_the_type_is_read_off_the_value(text: str, expected: ValueType) -> None:
    assert type_of(node(text)) is expected


@pytest.mark.parametrize(
    ("text", "value_type", "expected"),
    [
        ("1.0", T.NUMBER, "1.0"),
        (" 9007199254740993 ", T.NUMBER, "9007199254740993"),
        ("12a", T.NUMBER, "12a"),
        ("{{price}}", T.NUMBER, '"{{price}}"'),
        ("{{pri", T.NUMBER, '"{{pri"'),
        ("{{x}}", T.YES_NO, '"{{x}}"'),
        ("Yes", T.YES_NO, "true"),
        ("FALSE", T.YES_NO, "false"),
        ("perhaps", T.YES_NO, '"perhaps"'),
        ("2019-05-2", T.DATE, '"2019-05-2"'),
        ("", T.NOTHING, "null"),
        ("a", T.NOTHING, '"a"'),
        ("1", T.TEXT, '"1"'),
    ],
)
def test_an_editors_text_becomes_a_value(text: str, value_type: ValueType, expected: str) -> None:
    assert node_from_text(text, value_type).raw == expected


@given(st.text(), st.sampled_from([T.TEXT, T.NUMBER, T.YES_NO, T.DATE]))
def test_any_text_can_be_typed_in_any_row(text: str, value_type: ValueType) -> None:
    value = node_from_text(text, value_type)
    if value.kind is Kind.STRING:
        assert text_for_edit(value) == text
    elif value.kind is Kind.NUMBER:
        assert text_for_edit(value) == text.strip()


@pytest.mark.parametrize(
    ("text", "to", "expected"),
    [
        ("1.0", T.TEXT, '"1.0"'),
        ('"1.0"', T.NUMBER, "1.0"),
        ('" 1e30 "', T.NUMBER, "1e30"),
        ("true", T.NUMBER, "1"),
        ("false", T.TEXT, '"false"'),
        ('"2015-06-09T08:19:29Z"', T.NUMBER, "1433837969"),
        ("1433837969", T.DATE, '"2015-06-09T08:19:29Z"'),
        ("1708939453396", T.DATE, '"2024-02-26T09:24:13.396Z"'),
        ('"2020-05-31 16:33:35"', T.DATE, '"2020-05-31T16:33:35Z"'),
        ('"2020-05-31T16:33:35+05:30"', T.DATE, '"2020-05-31T11:03:35Z"'),
        ('"21.05.2019"', T.DATE, '"2019-05-21"'),
        ('"May 21, 2019"', T.DATE, '"2019-05-21"'),
        ("1", T.YES_NO, "true"),
        ("0.0", T.YES_NO, "false"),
        ('"NO"', T.YES_NO, "false"),
        ("[7]", T.NUMBER, "7"),
        ('["7"]', T.NUMBER, "7"),
        ("[true]", T.YES_NO, "true"),
        ('["2019-05-21"]', T.DATE, '"2019-05-21"'),
        ("[7]", T.TEXT, '"7"'),
        ("[1,2]", T.TEXT, '"[1,2]"'),
        ('"red, green ,blue"', T.LIST, '["red","green","blue"]'),
        ('"[1, 2.0]"', T.LIST, "[1,2.0]"),
        ("5.50", T.LIST, "[5.50]"),
        ('{"a":1}', T.LIST, '[{"a":1}]'),
        ('[{"a":1}]', T.OBJECT, '{"a":1}'),
        ('"{\\"a\\": 1}"', T.OBJECT, '{"a":1}'),
        ("[]", T.OBJECT, "{}"),
        ("null", T.NUMBER, "0"),
        ('""', T.YES_NO, "false"),
        ('""', T.DATE, '"2026-11-23T15:19:29Z"'),
        ("null", T.LIST, "[]"),
        ("5", T.NOTHING, "null"),
    ],
)
def test_a_value_converts_where_it_can(text: str, to: ValueType, expected: str) -> None:
    value = node(text)
    converted = convert(value, to, NOW)
    assert compact(converted) == expected
    assert converted.id == value.id
    assert type_of(converted) is to


@pytest.mark.parametrize(
    ("text", "to", "said"),
    [
        ('"12a"', T.NUMBER, "“12a” is not a number"),
        ("[1,2]", T.NUMBER, "A list of 2 values is not a number"),
        ('{"a":1}', T.NUMBER, "An object is not a number"),
        ("2", T.YES_NO, "neither yes nor no"),
        ("12", T.DATE, "“12” is not a date"),
        ('"5/6/2019"', T.DATE, "not a date"),
        ('"21.05.2019 03:47"', T.DATE, "not a date"),
        ('"31.02.2019"', T.DATE, "Dates look like 2019-05-21"),
        ("true", T.DATE, "not a date"),
        ('"2019-05-21"', T.TEXT, "as a date"),
        ("5", T.OBJECT, "has no names"),
        ("[1,2]", T.OBJECT, "has no names"),
        ('{"a":1}', T.DATE, "not a date"),
        ('"' + "x" * 100 + '"', T.NUMBER, "…"),
    ],
)
def test_where_it_cannot_a_sentence_says_why(text: str, to: ValueType, said: str) -> None:
    with pytest.raises(ConversionError, match=said):
        convert(node(text), to, NOW)


@pytest.mark.parametrize("value_type", list(ValueType))
def test_an_empty_value_is_of_its_type(value_type: ValueType) -> None:
    value = empty_value(value_type, NOW)
    assert type_of(value) is value_type
    assert convert(value, value_type, NOW) is value


def test_strings_are_the_same_however_they_are_escaped() -> None:
    assert same_scalar(node('"caf\\u00e9"'), string("café"))
    assert not same_scalar(number("1.0"), number("1"))
    assert not same_scalar(node("[]"), node("[]"))


@pytest.mark.parametrize(
    ("name", "variable", "expected"),
    [
        ("$now", None, T.NUMBER),
        ("$now.iso-2h", None, T.DATE),
        ("$uuid", None, T.TEXT),
        ("x", None, T.TEXT),
        ("x", Variable("x", "Numeric"), T.NUMBER),
        ("x", Variable("x", "Datetime"), T.DATE),
        ("x", Variable("x", "Strange"), T.TEXT),
        ("x", Variable("x", None, node("true")), T.YES_NO),
        ("x", Variable("x"), T.TEXT),
    ],
)
def test_a_variable_has_a_type(name: str, variable: Variable | None, expected: ValueType) -> None:
    assert variable_type(name, variable) is expected


@pytest.mark.parametrize(
    ("text", "into", "expected"),
    [
        ('{"a": 1.0, "b": [2]}', Kind.OBJECT, {"a": "1.0", "b": "[2]"}),
        ('"a": 1.0,\n"b": "x",', Kind.OBJECT, {"a": "1.0", "b": '"x"'}),
        ('"a": 1\n  "b": 2\n', Kind.OBJECT, {"a": "1", "b": "2"}),
        ("[1, 2]", Kind.ARRAY, {None: "2"}),
        ('{"a": 1}', Kind.ARRAY, {None: '{"a":1}'}),
        ("1\n2", Kind.ARRAY, {None: "2"}),
        ('"text"', Kind.ARRAY, {None: '"text"'}),
    ],
)
def test_pasted_text_becomes_rows(text: str, into: Kind, expected: dict[str | None, str]) -> None:
    assert {row.name: compact(row.node) for row in rows_from_text(text, into)} == expected


@pytest.mark.parametrize(
    ("text", "into"), [("hello", Kind.OBJECT), ("[1]", Kind.OBJECT), ("a: b", Kind.ARRAY), (",", Kind.ARRAY)]
)
def test_what_cannot_be_pasted_is_said(text: str, into: Kind) -> None:
    with pytest.raises(ConversionError, match="pasted"):
        rows_from_text(text, into)


def test_rows_are_copied_with_their_names_and_numbers() -> None:
    assert parse(text_of_rows((member("a", number("1.0")), member("b", string("x"))))).text == (
        '{\n  "a": 1.0,\n  "b": "x"\n}'
    )
    assert node(text_of_rows((Child(number(1)), Child(number(2))))).kind is Kind.ARRAY
