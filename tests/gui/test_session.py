"""The session: one undo stack over tree and text, ids that last, and a form that waits while the text is no JSON."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moeconsole.core import pointer
from moeconsole.core.document import Kind, boolean, member, node_at, number, string, walk
from moeconsole.core.textedit import replacement
from tests.helpers.documents import make_session

if TYPE_CHECKING:
    from moeconsole.gui.session import DocumentSession

pytestmark = pytest.mark.usefixtures("qapp")


def node_id(session: DocumentSession, place: str) -> int:
    path = pointer.path_of(session.tree, place)
    assert path is not None, place
    return node_at(session.tree, path).id


def type_text(session: DocumentSession, text: str, merge_key: str | None = None) -> None:
    edit = replacement(session.state.body_text, text)
    assert edit is not None
    session.edit_text(text, edit, "Typing", merge_key)


def test_a_field_is_set_replaced_and_removed_by_name() -> None:
    session = make_session()
    root = session.tree.root.id
    session.set_field(root, "device_id", string("d-1"), "Device ID")
    assert session.tree.root.get("device_id").string == "d-1"
    before = node_id(session, "/device_id")
    session.set_field(root, "device_id", string("d-2"), "Device ID")
    assert node_id(session, "/device_id") == before
    session.set_field(root, "device_id", None, "Device ID")
    assert session.tree.root.get("device_id") is None
    for _ in range(3):
        session.undo_stack.undo()
    assert '"device_id"' not in session.state.body_text


def test_edits_with_one_merge_key_are_one_step() -> None:
    session = make_session()
    price = node_id(session, "/actions/0/attributes/price")
    start = session.state.body_text
    for text in ("4", "42", "42a"):
        session.replace_node(price, number(text), "Price", "price:1")
    assert session.undo_stack.count() == 1
    assert '"price": 42a' in session.state.body_text, "half-typed values are shown as they are"
    session.undo_stack.undo()
    assert session.state.body_text == start


def test_text_that_is_no_json_is_kept_and_the_form_waits() -> None:
    session = make_session()
    errors: list[object] = []
    session.error_changed.connect(errors.append)
    good = session.state.body_text
    broken = good.replace('"premium_seat": true', '"premium_seat": tru')
    type_text(session, broken)
    assert not session.is_readable
    assert session.state.body_text == broken
    assert session.error is not None
    assert session.error.line == 10
    session.set_field(session.tree.root.id, "device_id", string("x"), "Device ID")
    assert session.state.body_text == broken, "the form must not write over text that it can't read"
    type_text(session, good)
    assert session.is_readable
    assert session.error is None
    assert len(errors) == 2
    session.undo_stack.undo()
    assert session.state.body_text == broken
    session.undo_stack.undo()
    assert session.state.body_text == good


def test_back_to_the_last_valid_state_is_an_undoable_step() -> None:
    session = make_session()
    good = session.state.body_text
    type_text(session, good + "}")
    session.revert_to_readable("Back")
    assert session.state.body_text == good
    session.undo_stack.undo()
    assert not session.is_readable


def test_the_neighbour_follows_when_the_current_event_goes() -> None:
    session = make_session('{"actions": [{"action": "a"}, {"action": "b"}, {"action": "c"}]}')
    ids = [child.node.id for child in session.actions().children]
    session.set_current_action(ids[1])
    session.remove([ids[1]], "Remove")
    assert session.current_action_id == ids[2]
    session.remove([ids[2]], "Remove")
    assert session.current_action_id == ids[0]
    session.remove([ids[0]], "Remove")
    assert session.current_action_id is None
    session.undo_stack.undo()
    assert session.current_action_id == ids[0]


def test_removing_a_row_and_its_parent_removes_each_once() -> None:
    session = make_session()
    attributes = node_id(session, "/actions/0/attributes")
    price = node_id(session, "/actions/0/attributes/price")
    session.remove([price, attributes], "Remove")
    assert session.tree.root.get("actions").children[0].node.get("attributes") is None
    session.undo_stack.undo()
    assert pointer.path_of(session.tree, "/actions/0/attributes/price") is not None


def test_ids_survive_typing_in_the_text() -> None:
    session = make_session()
    before = {pointer.pointer_of(session.tree, path): node.id for path, node in walk(session.tree.root)}
    type_text(session, session.state.body_text.replace("3999", "39995"))
    after = {pointer.pointer_of(session.tree, path): node.id for path, node in walk(session.tree.root)}
    assert before == after


def test_pointer_and_path_of_what_is_gone_are_none() -> None:
    session = make_session()
    price = node_id(session, "/actions/0/attributes/price")
    session.remove([price], "Remove")
    assert session.path(price) is None
    assert session.pointer(price) is None


def random_edit(session: DocumentSession, choice: int, seed: int) -> None:
    """One of the window's edits at a place that the numbers pick."""
    places = [(path, node) for path, node in walk(session.tree.root) if path]
    if not places or not session.is_readable:
        type_text(session, session.state.body_text + " ")
        return
    _, node = places[seed % len(places)]
    parent_id = session.parent_id(node.id)
    containers = [found for _, found in places if found.kind is Kind.OBJECT]
    actions = {
        0: lambda: session.replace_node(node.id, number(str(seed)), "Value", f"v:{node.id}"),
        1: lambda: session.rename(node.id, f"name{seed}", "Name"),
        2: lambda: session.remove([node.id], "Remove"),
        3: lambda: session.move(node.id, 0, "Move"),
        4: lambda: session.set_enabled(node.id, "Switch", enabled=not session.child(node.id).enabled),
        5: lambda: session.set_field(parent_id, f"key{seed}", boolean(seed % 2 == 0), "Field"),
        6: lambda: session.insert(containers[0].id, 0, member(f"new{seed}", string("x")), "Add"),
        7: lambda: type_text(session, session.state.body_text.replace("a", "b{", 1) + "\n"),
        8: lambda: session.apply(replace(session.state, zones={node.id: "Asia/Kolkata"}), "Zone"),
    }
    if choice == 6 and not containers:
        return
    if choice in (1, 5) and session.node(parent_id).kind is not Kind.OBJECT:
        return
    actions[choice]()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 50)), max_size=25))
def test_undo_of_everything_is_the_start_and_redo_the_end(steps: list[tuple[int, int]]) -> None:
    session = make_session()
    start = session.state
    for choice, seed in steps:
        random_edit(session, choice, seed)
    end = session.state
    stack = session.undo_stack
    while stack.canUndo():
        stack.undo()
    assert session.state == start
    while stack.canRedo():
        stack.redo()
    assert session.state == end
    for path, node in walk(session.tree.root):
        assert session.path(node.id) == path
        assert session.node(node.id) is node


def test_a_switched_off_row_is_never_written_over() -> None:
    session = make_session('{"customer_id": "maria", "actions": []}')
    customer = node_id(session, "/customer_id")
    session.set_enabled(customer, "Switch off", enabled=False)
    session.set_field(session.tree.root.id, "customer_id", string("john"), "Customer ID")
    customers = {(c.node.string, c.enabled) for c in session.tree.root.children if c.name == "customer_id"}
    assert customers == {("maria", False), ("john", True)}


def test_a_row_named_twice_is_removed_once() -> None:
    session = make_session()
    price = node_id(session, "/actions/0/attributes/price")
    session.remove([price, price], "Remove")
    assert pointer.path_of(session.tree, "/actions/0/attributes/premium_seat") is not None
    assert pointer.path_of(session.tree, "/actions/0/attributes/departure_date") is not None


def test_a_field_that_is_cleared_and_typed_again_stands_where_it_stood() -> None:
    session = make_session()
    before = session.state.body_text
    root, action = session.tree.root.id, session.current_action_id
    for owner, name in ((root, "customer_id"), (action, "action"), (action, "platform")):
        value = session.node(owner).get(name)
        session.set_field(owner, name, None, "Clear")
        session.set_field(owner, name, string(value.string), "Type")
    assert session.state.body_text == before
