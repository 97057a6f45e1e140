"""JSON pointers: RFC 6901's own examples, both ways, and what is switched off has none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core import edits, pointer
from moeconsole.core.document import node_at, walk
from moeconsole.core.jsontext import parse
from tests.helpers.trees import texts

RFC = parse(
    '{"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, '
    '"g|h": 4, "i\\\\j": 5, "k\\"l": 6, " ": 7, "m~n": 8}'
)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("/foo/0", '"bar"'),
        ("/", "0"),
        ("/a~1b", "1"),
        ("/c%d", "2"),
        ("/e^f", "3"),
        ("/g|h", "4"),
        ("/i\\j", "5"),
        ('/k"l', "6"),
        ("/ ", "7"),
        ("/m~0n", "8"),
    ],
)
def test_the_examples_of_the_rfc(text: str, expected: str) -> None:
    path = pointer.path_of(RFC, text)
    assert path is not None
    assert node_at(RFC, path).raw == expected
    assert pointer.pointer_of(RFC, path) == text
    assert pointer.path_of(RFC, "") == ()


@pytest.mark.parametrize(
    "text",
    ["/foo/2", "/foo/00", "/foo/-", "/foo/-1", "/foo/٠", "/foo/9999999999", "/foo/0/x", "/none", "/foo/bar"],
)
def test_what_is_not_there_has_no_path(text: str) -> None:
    assert pointer.path_of(RFC, text) is None


def test_a_pointer_begins_with_a_slash() -> None:
    with pytest.raises(ValueError, match="slash"):
        pointer.split("foo")


@given(st.lists(st.text(max_size=4)))
def test_tokens_come_back(tokens: list[str]) -> None:
    assert list(pointer.split("".join(map(pointer.token, tokens)))) == tokens


@given(texts)
def test_each_path_and_its_pointer_belong_together(text: str) -> None:
    tree = parse(text)
    seen = set()
    for path, _ in reversed(list(walk(tree.root))):
        place = pointer.pointer_of(tree, path)
        assert place is not None
        # of a key that stands twice, or below one, the last one is meant
        if place not in seen and not any(place.startswith(f"{other}/") for other in seen - {place}):
            found = pointer.path_of(tree, place)
            assert found is not None
            assert pointer.pointer_of(tree, found) == place
        seen.add(place)


def test_what_is_switched_off_has_no_pointer_and_is_not_counted() -> None:
    tree = edits.set_enabled(parse('{"a": [[1], [2]], "b": 1, "b": 2}'), (0, 0), enabled=False)
    assert pointer.pointer_of(tree, (0, 0)) is None
    assert pointer.pointer_of(tree, (0, 0, 0)) is None
    assert pointer.pointer_of(tree, (0, 1, 0)) == "/a/0/0"
    assert pointer.path_of(tree, "/a/0/0") == (0, 1, 0)
    assert pointer.path_of(tree, "/a/1") is None
    assert pointer.path_of(tree, "/b") == (2,)
    assert pointer.path_of(edits.set_enabled(tree, (2,), enabled=False), "/b") == (1,)
