"""Two trees: the operations make the one the other, text read anew keeps the rows, nothing switched off gets
lost.
"""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moeconsole.core import edits
from moeconsole.core.diff import Changed, Moved, Operation, Removed, diff, reconcile, same_value
from moeconsole.core.document import Child, Kind, Node, Tree, container, number, scalar, string, with_id
from moeconsole.core.jsontext import parse
from tests.helpers.trees import (
    SEQUENCES,
    Mirror,
    assert_sound,
    everything,
    identified,
    random_edit,
    structure,
    texts,
)


def root_of(text: str) -> Node:
    return parse(text).root


def reread(tree: Tree, text: str) -> Node:
    return reconcile(tree.root, parse(text).root)


def ids(node: Node) -> list[int]:
    return [child.node.id for child in node.children]


def assert_turns_into(before: Node, after: Node) -> tuple[Operation, ...]:
    operations = diff(before, after)
    mirror = Mirror.of(before)
    for operation in operations:
        mirror.apply(operation)
    assert mirror.shown() == Mirror.of(after).shown()
    return operations


@settings(max_examples=SEQUENCES)
@given(st.data())
def test_the_operations_turn_one_tree_into_the_other(data: st.DataObject) -> None:
    trees = [parse(data.draw(texts))]
    for _ in range(data.draw(st.integers(1, 10))):
        trees.append(random_edit(trees[-1], data.draw))
        assert_turns_into(trees[-2].root, trees[-1].root)
    assert_turns_into(trees[0].root, trees[-1].root)
    assert_turns_into(trees[-1].root, trees[0].root)


@settings(max_examples=SEQUENCES)
@given(texts, texts)
def test_two_documents_without_a_row_in_common_turn_into_each_other(one: str, other: str) -> None:
    assert_turns_into(root_of(one), root_of(other))


def test_the_same_tree_has_no_differences() -> None:
    root = root_of("[1, 2]")
    assert diff(root, root) == ()


def test_a_changed_value_is_one_row_and_those_above() -> None:
    tree = parse('{"a": {"b": 1, "c": 2}, "d": []}')
    path = (0, 1)
    after = edits.replace_node(tree, path, number(3, tree.root.children[0].node.children[1].node.id))
    operations = diff(tree.root, after.root)
    assert [type(operation) for operation in operations] == [Changed, Changed, Changed]
    assert [operation.node.id for operation in operations if isinstance(operation, Changed)] == [
        tree.root.id,
        tree.root.children[0].node.id,
        tree.root.children[0].node.children[1].node.id,
    ]


def test_another_kind_of_value_is_one_changed_row() -> None:
    tree = parse('{"a": {"b": 1}}')
    child = tree.root.children[0].node
    value = child.children[0].node
    after = edits.replace_node(tree, (0,), container(Kind.ARRAY, (Child(value),), node_id=child.id))
    operations = assert_turns_into(tree.root, after.root)
    assert [operation.node.id for operation in operations if isinstance(operation, Changed)] == [
        tree.root.id,
        child.id,
        value.id,
    ]
    after = edits.replace_node(tree, (0,), string("x", child.id))
    operations = assert_turns_into(tree.root, after.root)
    assert [type(operation) for operation in operations] == [Changed, Changed, Removed]


@pytest.mark.parametrize("position, index", [((0,), 9), ((9,), 0), ((3,), 6)])
def test_one_moved_row_is_one_move(position: tuple[int, ...], index: int) -> None:
    tree = parse("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]")
    operations = assert_turns_into(tree.root, edits.move(tree, position, index).root)
    assert [(o.index, o.target) for o in operations if isinstance(o, Moved)] == [(position[0], index)]


@given(st.permutations(range(8)))
def test_any_order_is_reached(order: list[int]) -> None:
    root = root_of("[0, 1, 2, 3, 4, 5, 6, 7]")
    children = tuple(root.children[index] for index in order)
    assert_turns_into(root, Node(root.id, Kind.ARRAY, "", children, "", root.length))


@settings(max_examples=SEQUENCES)
@given(texts, texts)
def test_text_read_anew_is_what_it_says_and_keeps_the_root(before: str, after: str) -> None:
    tree = parse(before)
    node = reread(tree, after)
    assert node.id == tree.root.id
    assert_sound(Tree(node))
    assert Tree(node, parse(after).before, parse(after).after).text == after
    assert_turns_into(tree.root, node)


@settings(max_examples=SEQUENCES)
@given(texts)
def test_the_same_text_read_anew_is_the_same_tree(text: str) -> None:
    tree = parse(text)
    assert reread(tree, text) is tree.root


def test_rows_keep_their_ids_by_name() -> None:
    tree = parse('{"a": 1, "b": 2, "c": 3}')
    a, b, c = ids(tree.root)
    assert ids(reread(tree, '{"c": 3, "a": 9, "b": 2}')) == [c, a, b]
    assert ids(reread(tree, '{"a": 1, "c": 3}')) == [a, c]
    assert ids(reread(tree, '{"a": 1, "x": 2, "c": 3}')) == [a, b, c]
    grown = ids(reread(tree, '{"a": 1, "new": 0, "b": 2, "c": 3}'))
    assert [*grown[:1], *grown[2:]] == [a, b, c]
    assert grown[1] not in (a, b, c)


def test_rows_whose_key_stands_twice_keep_their_ids_in_order() -> None:
    tree = parse('{"a": 1, "a": 2}')
    assert ids(reread(tree, '{"a": 3, "a": 4}')) == ids(tree.root)
    assert ids(reread(tree, '{"a": 1}')) == ids(tree.root)[:1]
    assert reread(tree, "{}").children == ()


def test_elements_keep_their_ids_from_both_ends() -> None:
    tree = parse("[1, 2, 3, 4]")
    one, two, three, four = ids(tree.root)
    assert ids(reread(tree, "[1, 2, 4]")) == [one, two, four]
    assert ids(reread(tree, "[1, 9, 3, 4]")) == [one, two, three, four]
    grown = ids(reread(tree, "[1, 2, 9, 3, 4]"))
    assert [*grown[:2], *grown[3:]] == [one, two, three, four]
    assert ids(reread(tree, "[2, 3, 4]")) == [two, three, four]


def test_equal_rows_are_shared_and_only_layout_makes_new_ones() -> None:
    tree = parse('{"a": [1], "b": 2}')
    node = reread(tree, '{"a": [1],  "b": 3}')
    assert node.children[0] is tree.root.children[0]
    assert node.children[1] is not tree.root.children[1]


@pytest.mark.parametrize(
    "text, expected",
    [
        ('{"a": 1, "b": 2, "c": 3}', "a -x -y b c"),
        ('{"a": 1, "b": 2, "c": 4, "d": 5}', "a -x -y b c d"),
        ('{"b": 2, "c": 3}', "-x -y b c"),
        ('{"b": 2, "a": 1}', "b a -x -y"),
        ('{"c": 3, "new": 1, "b": 2, "a": 1}', "c new b a -x -y"),
        ("{}", "-x -y"),
    ],
)
def test_switched_off_rows_follow_their_nearest_sibling_that_is_left(text: str, expected: str) -> None:
    tree = parse('{"a": 1, "x": 8, "y": 9, "b": 2, "c": 3}')
    for index in (1, 2):
        tree = edits.set_enabled(tree, (index,), enabled=False)
    node = reread(tree, text)
    assert " ".join(("" if c.enabled else "-") + (c.name or "") for c in node.children) == expected
    assert structure(node) == structure(root_of(text))
    assert {c.node.id for c in tree.root.children if not c.enabled} <= set(ids(node))


def test_switched_off_rows_go_with_their_parent() -> None:
    tree = edits.set_enabled(parse('{"a": {"x": 1, "y": 2}}'), (0, 0), enabled=False)
    assert [c.enabled for c in reread(tree, '{"a": {"y": 3}}').children[0].node.children] == [False, True]
    for text in ("{}", '{"a": []}', '{"a": null}'):
        assert everything(reread(tree, text)) == everything(root_of(text))
    # by text alone it can't be seen that "b" is not "a" with another name
    assert [c.enabled for c in reread(tree, '{"b": {"y": 2}}').children[0].node.children] == [False, True]


@settings(max_examples=SEQUENCES)
@given(st.data())
def test_reading_the_same_text_loses_nothing_that_is_switched_off(data: st.DataObject) -> None:
    tree = parse(data.draw(texts))
    for _ in range(data.draw(st.integers(1, 8))):
        tree = random_edit(tree, data.draw)
    again = reread(tree, tree.text)
    assert everything(again) == everything(tree.root) or _off_rows(again) == _off_rows(tree.root)
    assert structure(again) == structure(tree.root)
    if _off_rows(tree.root) == 0:
        assert identified(again) == identified(tree.root)


def _off_rows(node: Node) -> int:
    return sum(_off_rows(child.node) + (not child.enabled) for child in node.children)


def test_values_are_the_same_whatever_their_layout() -> None:
    assert same_value(root_of('{"a": [1, 2]}'), root_of('{ "a":[1,2] }'))
    assert not same_value(root_of("[1]"), root_of("[1.0]"))
    assert not same_value(root_of("[1]"), root_of("[1, 1]"))
    assert not same_value(root_of('{"a": 1}'), root_of('{"b": 1}'))
    assert not same_value(root_of("{}"), root_of("[]"))
    assert same_value(edits.set_enabled(parse("[1, 2]"), (0,), enabled=False).root, root_of("[2]"))


def test_an_id_can_be_given() -> None:
    node = string("a", 7)
    assert with_id(node, 7) is node
    assert with_id(node, 8).id == 8
    assert reconcile(node, scalar(Kind.STRING, '"b"')).id == 7
    assert reconcile(node, string("a")) is node


def test_two_thousand_rows_in_a_new_order_take_no_time_to_speak_of() -> None:
    numbers = list(range(2000))
    tree = parse(str(numbers))
    random.Random(1).shuffle(numbers)
    after = Node(
        tree.root.id, Kind.ARRAY, "", tuple(tree.root.children[n] for n in numbers), "", tree.root.length
    )
    assert len([o for o in diff(tree.root, after) if isinstance(o, Moved)]) < 2000
