"""The edit between two trees gives the other text, is small, and nodes are found where they stand."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core import edits
from moeconsole.core.document import Tree, member, node_at, string, walk, with_id
from moeconsole.core.jsontext import parse
from moeconsole.core.spans import nodes_between, tree_edit
from moeconsole.core.textedit import Replacement, read_whole, span_of

values = st.recursive(
    st.none() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)


def applied(text: str, edit: Replacement | None) -> str:
    return text if edit is None else text[: edit.start] + edit.text + text[edit.end :]


@given(values, values, st.sampled_from([None, 2]))
def test_the_edit_turns_one_text_into_the_other(one: object, other: object, indent: int | None) -> None:
    before = parse(json.dumps(one, indent=indent))
    after = read_whole(before, json.dumps(other, indent=indent))
    assert applied(before.text, tree_edit(before, after)) == after.text


def test_one_changed_value_is_a_small_edit() -> None:
    before = parse(json.dumps([{"name": f"n{i}", "list": [1, 2, 3]} for i in range(50)], indent=2))
    path = (20, 0)
    after = edits.replace_node(before, path, with_id(string("n2x"), node_at(before, path).id))
    edit = tree_edit(before, after)
    assert edit is not None
    assert (before.text[edit.start : edit.end], edit.text) == ("0", "x")


def test_switching_a_row_off_takes_its_text_away() -> None:
    before = parse('{"a": 1, "b": [1, 2], "c": 3}')
    after = edits.set_enabled(before, (1,), enabled=False)
    assert applied(before.text, tree_edit(before, after)) == after.text == '{"a": 1, "c": 3}'


def test_a_new_row_leaves_its_siblings_alone() -> None:
    before = parse('{\n  "a": 1,\n  "b": 2\n}')
    after = edits.append(before, (), member("c", string("x")))
    edit = tree_edit(before, after)
    assert edit is not None
    assert edit.text == ',\n  "c": "x"'


@given(values, st.integers(0, 80), st.integers(0, 80))
def test_nodes_in_a_part_of_the_text(value: object, start: int, length: int) -> None:
    tree: Tree = parse(json.dumps(value, indent=1))
    found = {placed.node.id: placed.span for placed in nodes_between(tree, start, start + length)}
    for path, node in walk(tree.root):
        span = span_of(tree, path)
        assert span is not None
        if node.id in found or (span.start <= start + length and span.end >= start):
            assert found[node.id] == span
