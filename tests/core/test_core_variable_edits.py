"""Variables are defined, renamed, taken out and given values; all that is not concerned keeps its text."""

from __future__ import annotations

import json

import pytest

from moeconsole.core import templates
from moeconsole.core.document import DocumentState, number
from moeconsole.core.jsontext import parse_value
from moeconsole.core.payload_text import compact
from moeconsole.core.templates import Variable
from moeconsole.core.variable_edits import (
    asked,
    needed_of,
    renamed,
    used,
    value_from_text,
    with_variable,
    without_variable,
)
from moeconsole.core.variables import VariableError

FILE = """{
  "customer_id": "{{user}}",
  "note": "\\u00e9 {{ user }} {{user}}/{{price}} {{$now}} {{user.name}}",
  "n": 1.0,
  "$console": {
    "note": "kept",
    "variables": {
      "price": {"type": "Numeric", "default": 3999, "x": 1},
      "unused": {"default": "u"}
    },
    "disabled": [{"parent": "", "after": "n", "name": "off", "value": "{{hidden}}"}]
  }
}
"""


def state_of(text: str) -> DocumentState:
    return templates.read(text.encode()).state


def test_the_variables_in_use_are_those_of_what_is_sent() -> None:
    state = state_of(FILE)
    assert used(state.tree.root) == ("user", "price", "user.name")
    questions = asked(state)
    assert [one.name for one in questions] == ["user", "price", "user.name"]
    assert [one.type for one in questions] == [None, "Numeric", None]
    assert set(needed_of(state.tree.root, {"price": number(1), "unused": number(2)})) == {"price"}
    assert asked(DocumentState(state.tree, "{")) == ()


def test_renaming_reaches_the_definition_and_every_place_and_no_other_text() -> None:
    origin = templates.read(FILE.encode())
    state = renamed(renamed(origin.state, "user", "who"), "price", "cost")
    text = templates.write(state, origin).decode()
    expected = FILE.replace("{{user}}", "{{who}}").replace("{{price}}", "{{cost}}")
    assert text == expected.replace('"price": {', '"cost": {')


def test_a_definition_is_made_changed_and_taken_out() -> None:
    console = with_variable(None, Variable("a", "Numeric", number("1.0"), "An amount."))
    assert compact(console) == '{"variables":{"a":{"type":"Numeric","default":1.0,"note":"An amount."}}}'
    changed = with_variable(console, Variable("a", "String", None, ""))
    assert compact(changed) == '{"variables":{"a":{"type":"String"}}}'
    assert without_variable(changed, "b") is changed
    assert without_variable(changed, "a") is None
    other = parse_value('{"note":"n","variables":{"a":{},"b":1}}')
    assert compact(without_variable(other, "a") or other) == '{"note":"n","variables":{"b":1}}'


def test_what_an_entry_holds_besides_stays() -> None:
    origin = templates.read(FILE.encode())
    console = with_variable(origin.state.console, Variable("price", "Numeric", number("4"), ""))
    saved = json.loads(templates.write(DocumentState(origin.state.tree, None, console), origin))
    assert saved["$console"]["variables"]["price"] == {"type": "Numeric", "default": 4, "x": 1}


@pytest.mark.parametrize(
    ("variable", "text", "value"),
    [
        (Variable("a", "Numeric"), " 1.0 ", "1.0"),
        (Variable("a", "Numeric", number("7")), "", "7"),
        (Variable("a", "Numeric"), "", None),
        (Variable("a"), "", None),
        (Variable("a"), "12", '"12"'),
        (Variable("a", None, number("1")), "12", "12"),
        (Variable("a", "Boolean"), "Yes", "true"),
        (Variable("a", "Boolean"), "false", "false"),
        (Variable("a", "Date"), "2026-11-25", '"2026-11-25"'),
        (Variable("a", None, parse_value("[1]")), "[2, 3]", "[2,3]"),
    ],
)
def test_a_typed_text_becomes_a_value(variable: Variable, text: str, value: str | None) -> None:
    found = value_from_text(variable, text)
    assert (None if found is None else compact(found)) == value


@pytest.mark.parametrize(
    "variable", [Variable("a", "Numeric"), Variable("a", "Boolean"), Variable("a", None, parse_value("{}"))]
)
def test_a_text_that_does_not_fit_is_said(variable: Variable) -> None:
    with pytest.raises(VariableError, match="“a”"):
        value_from_text(variable, "one")
