"""Edits of the tree: its text is always what it says, what was not edited keeps its text, layout follows
siblings.
"""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moeconsole.core import edits
from moeconsole.core.document import (
    Child,
    Kind,
    Tree,
    boolean,
    container,
    fresh_copy,
    member,
    node_at,
    node_count,
    null,
    number,
    string,
    walk,
)
from moeconsole.core.jsontext import parse
from tests.helpers.trees import SEQUENCES, assert_sound, everything, identified, random_edit, texts


@settings(max_examples=SEQUENCES)
@given(st.data())
def test_after_any_edits_the_text_says_what_the_tree_says(data: st.DataObject) -> None:
    tree = parse(data.draw(texts))
    for _ in range(data.draw(st.integers(1, 12))):
        tree = random_edit(tree, data.draw)
        assert_sound(tree)


@settings(max_examples=SEQUENCES)
@given(st.data())
def test_switching_off_and_on_again_gives_the_same_text(data: st.DataObject) -> None:
    tree = parse(data.draw(texts))
    rows = [path for path, _ in walk(tree.root) if path]
    path = data.draw(st.sampled_from(rows)) if rows else None
    if path is None:
        return
    off = edits.set_enabled(tree, path, enabled=False)
    assert_sound(off)
    on = edits.set_enabled(off, path, enabled=True)
    if len(node_at(tree, path[:-1]).children) > 1:
        assert on.text == tree.text
    else:  # the bracket after an only row that has a line of its own gets one too
        assert "".join(on.text.split()) == "".join(tree.text.split())
    assert_sound(on)


@settings(max_examples=SEQUENCES)
@given(st.data())
def test_moving_there_and_back_gives_the_same_rows(data: st.DataObject) -> None:
    tree = parse(data.draw(texts))
    rows = [path for path, _ in walk(tree.root) if path]
    path = data.draw(st.sampled_from(rows)) if rows else None
    if path is None:
        return
    index = data.draw(st.integers(0, len(node_at(tree, path[:-1]).children) - 1))
    back = edits.move(edits.move(tree, path, index), (*path[:-1], index), path[-1])
    assert [r[0] for r in identified(back.root)[2]] == [r[0] for r in identified(tree.root)[2]]
    assert everything(back.root) == everything(tree.root)


PRETTY = '{\n  "a": 1,\n  "b": {},\n  "c": [1, 2]\n}\n'


@pytest.mark.parametrize(
    "before, path, name, after",
    [
        (PRETTY, (1, 0), "x", '{\n  "a": 1,\n  "b": {\n    "x": 9\n  },\n  "c": [1, 2]\n}\n'),
        (PRETTY, (0,), "x", '{\n  "x": 9,\n  "a": 1,\n  "b": {},\n  "c": [1, 2]\n}\n'),
        (PRETTY, (3,), "x", '{\n  "a": 1,\n  "b": {},\n  "c": [1, 2],\n  "x": 9\n}\n'),
        (PRETTY, (2, 0), None, '{\n  "a": 1,\n  "b": {},\n  "c": [9, 1, 2]\n}\n'),
        (PRETTY, (2, 2), None, '{\n  "a": 1,\n  "b": {},\n  "c": [1, 2, 9]\n}\n'),
        ('{"a":1,"b":2}', (0,), "x", '{"x":9,"a":1,"b":2}'),
        ('{"a": 1, "b": 2,"c": 3}', (0,), "x", '{"x": 9, "a": 1, "b": 2,"c": 3}'),
        ("[ 1 , 2 ]", (1,), None, "[ 1 , 9, 2 ]"),
        ('{"a": {}}', (0, 0), "x", '{"a": {"x": 9}}'),
        ('{"a":[{}],"b":1}', (0, 0, 0), "x", '{"a":[{"x":9}],"b":1}'),
        ("{}", (0,), "x", '{\n  "x": 9\n}'),
        ("[]", (0,), None, "[\n  9\n]"),
        ('{\n\t"a": {\n\t}\n}', (0, 0), "x", '{\n\t"a": {\n\t\t"x": 9\n\t}\n}'),
        ('{\n    "a" : [{"b" : 1}]\n}', (0, 1), None, '{\n    "a" : [{"b" : 1}, 9]\n}'),
        ('\n {\n   "a": {}\n }', (0, 0), "x", '\n {\n   "a": {\n     "x": 9\n   }\n }'),
    ],
)
def test_a_new_row_is_laid_out_like_its_siblings(
    before: str, path: tuple[int, ...], name: str | None, after: str
) -> None:
    child = Child(number(9)) if name is None else member(name, number(9))
    tree = edits.insert(parse(before), path, child)
    assert tree.text == after
    assert edits.remove(tree, path).text == before or before in ("{}", "[]") or "{\n\t}" in before


def test_a_new_value_with_children_is_laid_out_for_its_place() -> None:
    value = parse('{"x":[1,{"y":2}],"z":{}}').root
    tree = edits.append(parse('{\n    "a": 1\n}'), (), member("v", value))
    assert tree.text == json.dumps({"a": 1, "v": json.loads('{"x":[1,{"y":2}],"z":{}}')}, indent=4)
    one_line = edits.append(parse('{"a": 1, "b": 2}'), (), member("v", parse('{\n"x": [1,\n2]}').root))
    assert one_line.text == '{"a": 1, "b": 2, "v": {"x": [1, 2]}}'


def test_what_is_not_edited_keeps_its_text_even_where_its_layout_is_odd() -> None:
    text = '{"a":1 ,  "b":\t2,"c" : 1.0}'
    tree = edits.append(parse(text), (), member("d", null()))
    assert tree.text == '{"a":1 ,  "b":\t2,"c" : 1.0,  "d":null}'
    assert edits.remove(tree, (3,)).text == text
    assert edits.remove(tree, (1,)).text == '{"a":1 ,"c" : 1.0,  "d":null}'


def test_the_first_row_trades_its_space_with_the_one_that_follows() -> None:
    tree = parse('{"a": 1, "b": 2, "c": 3}')
    assert edits.remove(tree, (0,)).text == '{"b": 2, "c": 3}'
    assert edits.move(tree, (0,), 2).text == '{"b": 2, "c": 3, "a": 1}'
    assert edits.move(tree, (2,), 0).text == '{"c": 3, "a": 1, "b": 2}'
    off = edits.set_enabled(tree, (0,), enabled=False)
    assert off.text == '{"b": 2, "c": 3}'
    assert edits.insert(off, (0,), member("x", number(9))).text == '{"x": 9, "b": 2, "c": 3}'
    assert edits.move(off, (0,), 2).text == '{"b": 2, "c": 3}'


def test_the_first_row_of_an_empty_container_opens_it() -> None:
    tree = parse('{\n  "a": {}\n}')
    off = edits.insert(tree, (0, 0), Child(number(1), "x", '"x"', enabled=False))
    assert off.text == tree.text
    assert edits.set_enabled(off, (0, 0), enabled=True).text == '{\n  "a": {\n    "x": 1\n  }\n}'
    assert edits.remove(off, (0, 0)).text == tree.text


def test_set_member_sets_adds_and_removes() -> None:
    tree = parse('{"a": 1, "b": [ 1 ]}')
    assert edits.set_member(tree, (), "a", boolean(value=True)).text == '{"a": true, "b": [ 1 ]}'
    assert edits.set_member(tree, (), "c", string("x")).text == '{"a": 1, "b": [ 1 ], "c": "x"}'
    assert edits.set_member(tree, (), "a", None).text == '{"b": [ 1 ]}'
    assert edits.set_member(tree, (), "c", None) is tree
    assert edits.set_member(tree, (), "b", parse("[1]").root) is tree
    changed = edits.set_member(tree, (), "b", parse("[1,2]").root)
    assert changed.text == '{"a": 1, "b": [1, 2]}'
    assert changed.root.children[1].node.id == tree.root.children[1].node.id


def test_set_member_leaves_a_row_that_is_switched_off() -> None:
    tree = edits.set_enabled(parse('{"a": 1, "b": 2}'), (0,), enabled=False)
    tree = edits.set_member(tree, (), "a", number(3))
    assert tree.text == '{"b": 2, "a": 3}'
    assert [child.enabled for child in tree.root.children] == [False, True, True]
    assert edits.set_member(tree, (), "a", None).text == '{"b": 2}'


@pytest.mark.parametrize("path", [(5,), (0, 0)])
def test_a_path_that_leads_nowhere_raises(path: tuple[int, ...]) -> None:
    tree = parse("[1]")
    with pytest.raises(IndexError):
        edits.remove(tree, path)
    with pytest.raises(IndexError):
        edits.set_enabled(tree, path, enabled=False)
    with pytest.raises(IndexError):
        edits.replace_child(tree, path, Child(null()))
    with pytest.raises(IndexError):
        edits.move(tree, path, 0)
    with pytest.raises(IndexError):
        edits.replace_node(tree, path, null())


def test_a_copy_has_the_same_text_and_ids_of_its_own() -> None:
    tree = parse('{"a": [1, {"b": null}]}')
    copy = fresh_copy(tree.root)
    assert Tree(copy).text == tree.text
    assert node_count(copy) == 5
    assert {node.id for _, node in walk(copy)}.isdisjoint({node.id for _, node in walk(tree.root)})


def test_a_container_made_from_nothing_is_laid_out_where_it_goes() -> None:
    nested = container(
        Kind.OBJECT, (member("z", container(Kind.ARRAY, (Child(number(1)), Child(number(2))))),)
    )
    assert edits.append(parse("{}"), (), member("n", nested)).text == json.dumps(
        {"n": {"z": [1, 2]}}, indent=2
    )
