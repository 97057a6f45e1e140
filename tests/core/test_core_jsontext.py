"""JSON text to tree and back: nothing is lost, valid is what RFC 8259 says, errors have their place."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.document import Kind, Node, decode_string, encode_string, text_of
from moeconsole.core.jsontext import (
    MAX_DEPTH,
    JsonSyntaxError,
    decode,
    has_lone_surrogate,
    is_number,
    parse,
    parse_value,
)
from tests.helpers.trees import assert_sound, python_value, spaces, texts


def as_python(node: Node) -> object:
    if node.kind is Kind.OBJECT:
        return [(child.name, as_python(child.node)) for child in node.children]
    if node.kind is Kind.ARRAY:
        return [as_python(child.node) for child in node.children]
    if node.kind is Kind.STRING:
        return node.string
    return {"true": True, "false": False, "null": None}.get(node.raw, node.raw)


@given(texts)
def test_text_to_tree_to_text_is_the_same_text(text: str) -> None:
    tree = parse(text)
    assert tree.text == text
    assert_sound(tree)
    assert as_python(tree.root) == python_value(text)
    assert as_python(parse_value(text_of(tree.root))) == as_python(tree.root)


def refuse_constant(name: str) -> None:
    raise ValueError(name)


def is_valid(text: str) -> bool:
    """What the standard library takes, without NaN, and where no string has half a character."""
    try:
        value = json.loads(text, parse_constant=refuse_constant, parse_int=str, parse_float=str)
        json.dumps(value, ensure_ascii=False).encode()
        text.encode()
    except ValueError:
        return False
    return True


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    text = draw(texts)
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(start + 2, len(text))))
        junk = draw(
            st.sampled_from(
                [*'{}[],:"\\/u0-+.eE\n\t\x00 \u00a0\ufeff', "\ud800", "NaN", "\\ud800", "tru", "1"]
            )
        )
        text = text[:start] + junk * draw(st.integers(0, 1)) + text[end:]
    return text


@given(spoiled())
def test_takes_what_the_standard_library_takes(text: str) -> None:
    valid = is_valid(text.removeprefix("\ufeff"))
    try:
        tree = parse(text)
    except JsonSyntaxError as error:
        assert not valid
        assert 0 <= error.offset <= len(text)
        assert error.line == text[: error.offset].count("\n") + 1
        assert error.column == error.offset - (text[: error.offset].rfind("\n") + 1) + 1
        assert str(error) == f"Line {error.line}, column {error.column}: {error.reason}"
    else:
        assert valid
        assert tree.text == text


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_never_raises_but_its_own_error(text: str) -> None:
    with contextlib.suppress(JsonSyntaxError):
        assert parse(text).text == text


@given(st.binary(max_size=40))
def test_bytes_are_text_or_an_error_with_its_place(data: bytes) -> None:
    try:
        text = decode(data)
    except JsonSyntaxError as error:
        assert "UTF-8" in error.reason
    else:
        assert text.encode() == data.removeprefix(b"\xef\xbb\xbf")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_says_where_bytes_are_not_utf_8(mark: bytes) -> None:
    with pytest.raises(JsonSyntaxError) as caught:
        decode(mark + '{"a": "é"\n, "'.encode() + b"\xff\xfe")
    assert (caught.value.line, caught.value.column) == (2, 4)


def test_a_byte_order_mark_is_skipped() -> None:
    assert decode(b"\xef\xbb\xbf{}") == "{}"
    assert parse("\ufeff {}").text == "\ufeff {}"
    with pytest.raises(JsonSyntaxError):
        parse("{}\ufeff")


@pytest.mark.parametrize("opening, closing", [("[", "]"), ('{"a":', "}")])
def test_takes_two_hundred_levels_and_no_more(opening: str, closing: str) -> None:
    assert MAX_DEPTH == 200
    inner = "[]" if opening == "[" else "{}"
    deep = opening * 199 + inner + closing * 199
    assert parse(deep).text == deep
    with pytest.raises(JsonSyntaxError, match="200 levels"):
        parse(opening + deep + closing)
    with pytest.raises(JsonSyntaxError, match="200 levels"):
        parse(opening * 100_000)
    with pytest.raises(JsonSyntaxError, match="200 levels"):
        parse_value("[]", 201)


@pytest.mark.parametrize(
    "text, line, column, reason",
    [
        ("", 1, 1, "The text ends too early."),
        ("  \n ", 2, 2, "The text ends too early."),
        ('{"a": 1', 1, 8, "The text ends too early. A comma or “}” is missing here."),
        ("[1 2]", 1, 4, "A comma or “]” is missing here."),
        ('{"type": "event" "customer_id": "x"}', 1, 18, "A comma or “}” is missing here."),
        ("[1,\n]", 2, 1, "A value is missing here."),
        ('{"a": 1,}', 1, 9, "A name in double quotes is missing here."),
        ("{a: 1}", 1, 2, "A name in double quotes is missing here."),
        ('{"a" 1}', 1, 5, "A colon is missing after the name."),
        ("[NaN]", 1, 2, "NaN is not a JSON number."),
        ("-Infinity", 1, 1, "-Infinity is not a JSON number."),
        ("[01]", 1, 2, "“01” is not a JSON number."),
        ("[+1]", 1, 2, "“+1” is not a JSON number."),
        ("[1.]", 1, 2, "“1.” is not a JSON number."),
        ("[yes]", 1, 2, "“yes” is no JSON value: text needs double quotes."),
        ("['a']", 1, 2, "“'a'” is no JSON value: text needs double quotes."),
        ('["a]', 1, 5, "A double quote is missing at the end of the text."),
        ('["a\r\n"]', 1, 4, "A double quote is missing at the end of the text."),
        ('["a\\x"]', 1, 4, "This is no escape that JSON knows."),
        ('["a\\u12g4"]', 1, 4, "This is no escape that JSON knows."),
        ('["a\tb"]', 1, 4, "A control character must be written as an escape, such as \\t."),
        ('["\\ud800"]', 1, 2, "A lone surrogate (“\\ud800” to “\\udfff”) is not a character."),
        ('{"\\udc00": 1}', 1, 2, "A lone surrogate (“\\ud800” to “\\udfff”) is not a character."),
        ('["\ud800"]', 1, 3, "A lone surrogate is not a character."),
        ("{} x", 1, 4, "Unexpected text after the end of the document."),
    ],
)
def test_says_what_is_wrong_and_where(text: str, line: int, column: int, reason: str) -> None:
    with pytest.raises(JsonSyntaxError) as caught:
        parse(text)
    assert (caught.value.line, caught.value.column, caught.value.reason) == (line, column, reason)


def test_one_value_has_nothing_around_it() -> None:
    assert parse_value("[1]").kind is Kind.ARRAY
    for text in (" 1", "1 ", "1 2"):
        with pytest.raises(JsonSyntaxError):
            parse_value(text)


@pytest.mark.parametrize("text", ["1.0", "0.1", "1e30", "9007199254740993", "-0", "1e400", "1" * 5000])
def test_numbers_keep_their_text(text: str) -> None:
    assert parse(f"[{text}]").root.children[0].node.raw == text
    assert is_number(text)


@pytest.mark.parametrize("text", ["", "12a", "1,5", "1\n", " 1", "01", ".5", "NaN", "1e", "\u0661"])
def test_other_texts_are_no_numbers(text: str) -> None:
    assert not is_number(text)


def test_duplicate_keys_are_all_kept() -> None:
    root = parse('{"a": 1, "\\u0061": 2}').root
    assert [child.name for child in root.children] == ["a", "a"]
    last = root.get("a")
    assert last is not None
    assert last.raw == "2"


@given(st.text())
def test_a_written_string_reads_as_what_it_was(text: str) -> None:
    raw = encode_string(text)
    assert decode_string(raw) == text
    assert json.loads(raw) == text
    assert not has_lone_surrogate(raw)


def test_what_a_text_editor_would_hide_or_change_is_escaped() -> None:
    hidden = "\u00a0\u2028\u2029\ufdd0\ufdd1\u202e\u200f\u0000\x7f\ufeff"
    raw = encode_string(hidden)
    assert raw.isascii()
    assert json.loads(raw) == hidden
    assert encode_string('é"\\\n😀') == '"é\\"\\\\\\n😀"'


def test_half_a_character_is_found_in_an_escape() -> None:
    assert has_lone_surrogate(encode_string("\udcff"))
    assert not has_lone_surrogate('"\\ud83d\\ude00"')
    assert not has_lone_surrogate('"\\\\ud800"')


@given(spaces, st.sampled_from(["{}", "[]", "1", '""']))
def test_white_space_around_the_document_is_kept(space: str, text: str) -> None:
    assert parse(space + text + space).text == space + text + space
