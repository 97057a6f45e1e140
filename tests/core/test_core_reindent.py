"""Reformatting changes white space and nothing else, and leaves alone what is no JSON."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.reindent import NotJsonError, reindent

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(values)
def test_text_is_what_python_indents(value: object) -> None:
    assert "".join(reindent(json.dumps(value))) == json.dumps(value, indent=2)


@given(values)
def test_reformatting_twice_changes_nothing(value: object) -> None:
    once = "".join(reindent(json.dumps(value, ensure_ascii=False)))
    assert "".join(reindent(once)) == once


def test_numbers_escapes_and_double_keys_stay_to_the_character() -> None:
    text = r'{"a":1.0,"a":1e400,"b":9007199254740993,"c":"caf\u00e9\"{,:"}'
    indented = "".join(reindent(text))
    assert indented.replace(" ", "").replace("\n", "") == text
    assert indented.splitlines()[2] == '  "a": 1e400,'


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "<p> <b>",
        "1 2",
        '"a""b"',
        "{",
        "[1",
        "[1}",
        "]",
        '{"a" "b"}',
        "hello",
        '"open',
        ",",
        "[,]",
        "[1]x",
    ],
)
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(NotJsonError):
        list(reindent(text))


def test_a_long_text_comes_in_pieces() -> None:
    text = json.dumps(list(range(20_000)))
    pieces = list(reindent(text))
    assert len(pieces) > 10
    assert json.loads("".join(pieces)) == list(range(20_000))
