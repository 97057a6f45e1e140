"""Variables as a template defines them: their types, their defaults, and giving one another type."""

from __future__ import annotations

import json

import pytest

from moeconsole.core.document import DocumentState, Tree, null, string
from moeconsole.core.jsontext import parse
from moeconsole.core.templates import defaults, read, text_member, variables, with_variable_type, write

FILE = """{
  "$console": {
    "disabled": [{"parent": "", "name": "x", "value": 1}],
    "variables": {"price": {"type": "Numeric", "default": 3999, "note": "in euro"}},
    "name": "Booking"
  },
  "type": "event"
}
"""


def read_state(text: str) -> DocumentState:
    return read(text.encode()).state


def test_the_definitions_of_variables() -> None:
    console = read_state(
        '{"$console": {"variables": {"a": {"type": "Numeric", "default": 1.50, "note": "n"}, "b": {}, "c": 5,'
        ' "d": {"default": true}, "e": {"type": 7, "note": []}, "f": {"default": null}}}}'
    ).console
    found = variables(console)
    assert list(found) == ["a", "b", "d", "e", "f"]
    assert (found["a"].type, found["a"].note) == ("Numeric", "n")
    assert [found[name].value_type for name in found] == ["Numeric", None, "Boolean", None, None]
    assert {name: node.raw for name, node in defaults(console).items()} == {
        "a": "1.50",
        "d": "true",
        "f": "null",
    }
    assert defaults(None) == {}
    assert variables(null()) == {}
    assert variables(parse('{"variables": [1]}').root) == {}


@pytest.mark.parametrize(
    "definition, expected",
    [
        ('{"type": "Numeric", "default": "19.90"}', "19.90"),
        ('{"type": "Numeric", "default": "x"}', '"x"'),
        ('{"type": "Boolean", "default": "TRUE"}', "true"),
        ('{"type": "String", "default": 3999}', '"3999"'),
        ('{"type": "String", "default": false}', '"false"'),
        ('{"type": "Date", "default": "2024-01-01"}', '"2024-01-01"'),
        ('{"type": "Numeric", "default": null}', "null"),
        ('{"default": 1}', "1"),
    ],
)
def test_a_default_is_sent_in_the_type_that_the_variable_is_said_to_have(
    definition: str, expected: str
) -> None:
    console = parse(f'{{"variables": {{"v": {definition}}}}}').root
    assert defaults(console)["v"].raw == expected


def test_a_variable_can_be_given_a_type() -> None:
    console = with_variable_type(None, "price", "Numeric")
    assert json.loads(Tree(console).text) == {"variables": {"price": {"type": "Numeric"}}}
    origin = read(FILE.encode())
    state = origin.state
    console = with_variable_type(state.console, "price", "String")
    data = write(DocumentState(state.tree, None, console, state.zones), origin).decode()
    assert data == FILE.replace('"type": "Numeric"', '"type": "String"')
    console = with_variable_type(parse('{"variables": 5}').root, "x", "Boolean")
    assert text_member(variables(console)["x"].default, "type") == ""
    assert variables(console)["x"].type == "Boolean"
    assert text_member(string("x"), "type") == ""
