"""Between characters and tree: an edit that is read in part gives what reading the whole text gives."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moeconsole.core import edits
from moeconsole.core.document import Path, Tree, node_at, number, text_of, walk
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.textedit import Replacement, Span, path_at, read_edit, read_whole, replacement, span_of
from tests.helpers.trees import SEQUENCES, assert_sound, random_edit, structure, texts, values

junk = st.one_of(
    st.sampled_from([*'{}[],:"0-e. \n\\', "", "null", '"a":1', "1,", "},{", "\\u00", '",']), values
)


def edited(text: str, edit: Replacement) -> str:
    return text[: edit.start] + edit.text + text[edit.end :]


@st.composite
def text_edits(draw: st.DrawFn, text: str) -> Replacement:
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(len(text), start + 4)))
    return Replacement(start, end, draw(junk))


@settings(max_examples=3 * SEQUENCES)
@given(st.data())
def test_reading_a_part_gives_what_reading_all_gives(data: st.DataObject) -> None:
    tree = parse(data.draw(texts))
    for _ in range(data.draw(st.integers(0, 3))):
        tree = random_edit(tree, data.draw)
    edit = data.draw(text_edits(tree.text))
    text = edited(tree.text, edit)
    read = read_edit(tree, edit)
    try:
        whole = read_whole(tree, text)
    except JsonSyntaxError:
        assert read is None
        return
    assert whole.text == text
    assert_sound(whole)
    if read is not None:
        assert read.text == text
        assert_sound(read)
        assert structure(read.root) == structure(whole.root)
        assert read.root.id == tree.root.id


DOCUMENT = '{"a": {"x": [1, 2], "s": "t"}, "b": 3}'


@pytest.mark.parametrize(
    "edit, container",
    [
        (Replacement(13, 14, "7"), (0, 0)),  # in the list
        (Replacement(13, 17, ""), (0, 0)),  # all of the list
        (Replacement(8, 9, "name"), (0,)),  # a name
        (Replacement(12, 18, "null"), (0,)),  # the list itself
        (Replacement(29, 29, ', "new": {}'), ()),  # between the members
        (Replacement(29, 29, " "), ()),
    ],
)
def test_only_the_innermost_container_is_read(edit: Replacement, container: Path) -> None:
    tree = parse(DOCUMENT)
    read = read_edit(tree, edit)
    assert read is not None
    assert read.text == edited(DOCUMENT, edit)
    changed = [path for path, node in walk(read.root) if path and _missing(tree, path, node)]
    assert all(path[: len(container)] == container for path in changed if len(path) > len(container))


def _missing(tree: Tree, path: Path, node: object) -> bool:
    try:
        return node_at(tree, path) is not node
    except IndexError:
        return True


@pytest.mark.parametrize(
    "edit",
    [
        Replacement(13, 14, "x"),  # no JSON any more
        Replacement(17, 18, "}"),  # a bracket
        Replacement(0, 1, ""),
        Replacement(len(DOCUMENT), len(DOCUMENT), " "),  # outside every container
        Replacement(28, 28, '}, "c": {'),  # valid as a whole, but not within the container
    ],
)
def test_what_reaches_beyond_a_container_is_not_read_in_part(edit: Replacement) -> None:
    assert read_edit(parse(DOCUMENT), edit) is None


def test_a_scalar_document_is_read_as_a_whole() -> None:
    assert read_edit(parse("12"), Replacement(1, 1, "3")) is None


def test_depth_counts_from_the_top() -> None:
    tree = parse("[" * 200 + "]" * 200)
    assert read_edit(tree, Replacement(200, 200, "1")) is not None
    assert read_edit(tree, Replacement(200, 200, "[]")) is None


def test_a_number_that_is_none_elsewhere_does_not_hinder() -> None:
    tree = parse('{"a": [1], "b": [2]}')
    tree = edits.replace_node(tree, (0, 0), number("12a"))
    assert tree.text == '{"a": [12a], "b": [2]}'
    read = read_edit(tree, Replacement(19, 20, "55"))
    assert read is not None
    assert read.text == '{"a": [12a], "b": [55]}'
    assert node_at(read, (0, 0)).raw == "12a"
    mended = read_edit(read, Replacement(9, 10, ""))
    assert mended is not None
    assert mended.text == '{"a": [12], "b": [55]}'


@settings(max_examples=SEQUENCES)
@given(st.data())
def test_spans_are_where_the_texts_are(data: st.DataObject) -> None:
    tree = parse(data.draw(texts))
    for _ in range(data.draw(st.integers(0, 4))):
        tree = random_edit(tree, data.draw)
    text = tree.text
    for path, node in walk(tree.root):
        span = span_of(tree, path)
        off = any(not node_at(tree, path[:i]).children[path[i]].enabled for i in range(len(path)))
        if off:
            assert span is None
            continue
        assert span is not None
        assert text[span.start : span.end] == text_of(node)
        if not path:
            continue
        named = span_of(tree, path, with_name=True)
        assert named is not None
        assert named.end == span.end
        assert text[named.start : named.end].startswith(node_at(tree, path[:-1]).children[path[-1]].name_raw)
        if not node.children:
            assert path_at(tree, span.start) == path
            assert path_at(tree, named.start) == path


@given(st.data())
def test_every_offset_has_a_path(data: st.DataObject) -> None:
    tree = parse(data.draw(texts))
    offset = data.draw(st.integers(0, len(tree.text)))
    path = path_at(tree, offset)
    span = span_of(tree, path, with_name=bool(path))
    assert span is not None
    assert not path or span.start <= offset <= span.end


def test_paths_of_offsets() -> None:
    tree = parse(DOCUMENT)
    expected = {
        0: (),
        1: (0,),
        6: (0,),
        7: (0, 0),
        13: (0, 0, 0),
        15: (0, 0),
        16: (0, 0, 1),
        31: (1,),
        38: (),
    }
    assert {offset: path_at(tree, offset) for offset in expected} == expected
    assert span_of(tree, ()) == Span(0, len(DOCUMENT))
    assert path_at(parse("  1"), 0) == ()


@given(st.text("ab\n"), st.text("ab\n"))
def test_a_replacement_turns_one_text_into_the_other(before: str, after: str) -> None:
    edit = replacement(before, after)
    if edit is None:
        assert before == after
        return
    assert edited(before, edit) == after
    # nothing that is common stands in it
    gone = before[edit.start : edit.end]
    assert not (gone and edit.text and (gone[0] == edit.text[0] or gone[-1] == edit.text[-1]))


def test_reading_all_keeps_ids_and_the_space_around() -> None:
    tree = parse(' {"a": 1} ')
    read = read_whole(tree, '\n{"a": 2}')
    assert read.text == '\n{"a": 2}'
    assert read.root.children[0].node.id == tree.root.children[0].node.id
    with pytest.raises(JsonSyntaxError):
        read_whole(tree, "{")
