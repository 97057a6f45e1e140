"""Row models follow the document in precise steps, whatever is done to it and wherever."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, QTranslator
from PySide6.QtTest import QAbstractItemModelTester

from moeconsole.core.document import Kind, member, number, string, walk
from moeconsole.core.textedit import replacement
from moeconsole.core.values import ValueType
from moeconsole.gui.models.attribute_model import AttributeModel, Column
from moeconsole.gui.models.other_fields_model import OtherFieldsModel
from moeconsole.gui.models.row_edits import Home
from tests.helpers.documents import FLIGHT, make_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from moeconsole.gui.models.tree_model import TreeModel
    from moeconsole.gui.session import DocumentSession

NESTED = """{"type": "event", "odd": {"x": [1, {"y": 2}]}, "user_identifiers": {"mobile": "+49"},
 "actions": [{"action": "A", "attributes": {"price": 1.0, "tags": ["a", "b", "c"],
   "item": {"sku": "x", "n": [1, 2]}, "gone": null, "big": 9007199254740993}, "extra": 5},
  {"action": "B", "attributes": {"q": {"r": {}}}}]}"""

MOST_NODES = 40  # the tester reads every cell after each step


@pytest.fixture
def owner() -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


def attribute_model(session: DocumentSession) -> AttributeModel:
    model = AttributeModel(session, session)
    assert session.current_action_id is not None
    model.set_home(Home(session.current_action_id, "attributes"))
    return model


def rows_of(model: TreeModel, parent: QModelIndex | None = None) -> list[tuple[int, list]]:
    parent = parent or QModelIndex()
    return [
        (index.internalId(), rows_of(model, index))
        for index in (model.index(row, 0, parent) for row in range(model.rowCount(parent)))
    ]


def expected_rows(session: DocumentSession, ids: list[int]) -> list[tuple[int, list]]:
    return [
        (node_id, expected_rows(session, [child.node.id for child in session.node(node_id).children]))
        for node_id in ids
    ]


class RandomEdits:
    """Whatever can be done to a document, in the rows, in the text and elsewhere."""

    def __init__(self, session: DocumentSession, model: AttributeModel, seed: int) -> None:
        self.session, self.model, self.edits = session, model, model.edits
        self.chance = random.Random(seed)

    def step(self) -> None:
        everything = [node.id for path, node in walk(self.session.tree.root) if path]
        self.some = self.chance.choice(everything) if everything else self.session.tree.root.id
        self.inside = self.chance.choice(
            [node.id for _, node in walk(self.session.tree.root) if node.is_container]
        )
        self.shown = self.model.shown_ids() or [self.some]
        if len(everything) > MOST_NODES:
            self.remove()
            return
        kinds = (
            self.add, self.add_inside, self.remove, self.duplicate, self.move, self.move_to, self.retype,
            self.switch, self.rename, self.paste, self.set_fields, self.type_text, self.choose_event,
            self.undo_and_redo,
        )  # fmt: skip
        self.chance.choice(kinds)()

    def add(self) -> None:
        self.edits.add(self.model.home, self.chance.choice([None, *self.shown]), "new")

    def add_inside(self) -> None:
        self.edits.add_inside(self.inside)

    def remove(self) -> None:
        self.session.remove(list({self.some, self.chance.choice(self.shown)}), "remove")

    def duplicate(self) -> None:
        self.edits.duplicate(self.chance.sample(self.shown, min(len(self.shown), 2)))

    def move(self) -> None:
        self.edits.move([self.chance.choice(self.shown)], self.chance.choice([-1, 1]))

    def move_to(self) -> None:
        parent = self.session.node(self.session.parent_id(self.some) or self.session.tree.root.id)
        self.edits.move_to([self.some], self.chance.randrange(len(parent.children) + 1))

    def retype(self) -> None:
        self.edits.set_type(self.some, self.chance.choice(list(ValueType)))

    def switch(self) -> None:
        self.edits.set_enabled([self.some], enabled=self.chance.random() < 0.5)

    def rename(self) -> None:
        child = self.session.child(self.some)
        if child is not None and child.name is not None:
            names = ["attributes", "action", "actions", "odd", "name", "platform"]
            self.edits.set_name(self.some, self.chance.choice(names))

    def paste(self) -> None:
        text = '{"p": [1, {"z": {}}], "q": "text"}'
        self.edits.paste(self.model.home, self.chance.choice([None, *self.shown]), text)

    def set_fields(self) -> None:
        if self.session.node(self.inside).kind is Kind.OBJECT:
            self.session.set_fields(self.inside, {"attributes": string("x"), "one": None}, "set")

    def type_text(self) -> None:
        text = self.session.tree.text
        one = (
            text.replace("[1", "[7, 1", 1),
            text.replace('"q"', '"renamed"', 1),
            NESTED,
            text.replace("1", "", 1),
        )
        edited = self.chance.choice(one)
        edit = replacement(text, edited)
        if edit is not None:
            self.session.edit_text(edited, edit, "type")
        if not self.session.is_readable:
            self.session.revert_to_readable("revert")

    def choose_event(self) -> None:
        actions = self.session.actions()
        if actions is not None and actions.children:
            self.session.set_current_action(self.chance.choice(actions.children).node.id)
            self.model.set_home(Home(self.session.current_action_id, "attributes"))

    def undo_and_redo(self) -> None:
        for _ in range(self.chance.randrange(1, 6)):
            self.chance.choice([self.session.undo_stack.undo, self.session.undo_stack.redo])()


@pytest.mark.parametrize("seed", range(3))
def test_models_follow_random_edits_undo_redo_and_text_edits(seed: int, owner: QObject) -> None:
    session = make_session(NESTED, owner)
    attributes, others = attribute_model(session), OtherFieldsModel(session, session)
    identifiers = AttributeModel(session, session)
    identifiers.set_home(Home(session.tree.root.id, "user_identifiers"))
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, session)
        for model in (attributes, others, identifiers)
    ]
    edits = RandomEdits(session, attributes, seed)
    for _ in range(250):
        edits.step()
        for model in (attributes, others, identifiers):
            assert rows_of(model) == expected_rows(session, model.top_ids())
    assert len(testers) == 3


def test_a_row_keeps_its_index_through_edits_moves_and_renames(owner: QObject) -> None:
    session = make_session(FLIGHT, owner)
    model = attribute_model(session)
    resets = []
    model.modelReset.connect(lambda: resets.append(True))
    price = model.index(0, 0)
    kept, price_id = QPersistentModelIndex(price), price.internalId()
    model.edits.set_name(price_id, "amount")
    model.edits.move_to([price_id], 3)
    model.edits.set_value(price_id, number("4000"))
    assert kept.isValid()
    assert (kept.row(), kept.internalId(), kept.data()) == (2, price_id, "amount")
    session.undo_stack.setIndex(0)
    assert (kept.row(), kept.data()) == (0, "price")
    assert resets == []


def test_moving_a_row_down_far_is_one_move_for_the_view(owner: QObject) -> None:
    session = make_session('{"actions": [{"attributes": {"a": 1, "b": 2, "c": 3, "d": 4}}]}', owner)
    model = attribute_model(session)
    moves = []
    model.rowsMoved.connect(lambda *_: moves.append(True))
    model.edits.move_to([model.index(0, 0).internalId()], 4)
    assert [model.index(row, 0).data() for row in range(4)] == ["b", "c", "d", "a"]
    assert len(moves) == 1


def test_a_key_in_one_value_changes_its_row_and_those_above_alone(owner: QObject) -> None:
    session = make_session(NESTED, owner)
    model = attribute_model(session)
    changed = []
    model.dataChanged.connect(lambda first, last, _roles: changed.append(first.internalId()))
    tags = model.index(1, 0)
    element = model.index(0, 0, tags)
    model.edits.set_value(element.internalId(), string("aa"))
    assert set(changed) == {tags.internalId(), element.internalId()}


def test_elements_of_a_list_are_called_by_number(owner: QObject) -> None:
    session = make_session(NESTED, owner)
    model = attribute_model(session)
    tags = model.index(1, 0)
    assert [model.index(row, 0, tags).data() for row in range(3)] == ["1", "2", "3"]
    model.edits.remove([model.index(0, 0, tags).internalId()])
    assert [model.index(row, 0, tags).data() for row in range(2)] == ["1", "2"]


def test_what_is_no_object_shows_as_the_one_row_and_can_become_an_object(owner: QObject) -> None:
    session = make_session('{"actions": [{"action": "A", "attributes": []}]}', owner)
    model = attribute_model(session)
    assert [model.index(0, column).data() for column in (0, 1)] == ["attributes", "List"]
    assert model.setData(model.index(0, Column.TYPE), ValueType.OBJECT)
    assert model.rowCount() == 0
    model.edits.add(model.home, None, "x")
    assert model.index(0, 0).data() == "x"


def test_the_first_row_makes_the_object_and_undo_takes_both(owner: QObject) -> None:
    session = make_session('{"actions": [{"action": "A"}]}', owner)
    model = attribute_model(session)
    assert model.root_id is None
    model.edits.add(model.home, None, "price")
    assert session.undo_stack.count() == 1
    assert session.tree.text == '{"actions": [{"action": "A", "attributes": {"price": ""}}]}'
    session.undo_stack.undo()
    assert session.tree.text == '{"actions": [{"action": "A"}]}'
    assert model.rowCount() == 0


def test_selection_and_check_state_follow_a_row_that_is_switched_off(owner: QObject) -> None:
    session = make_session(FLIGHT, owner)
    model = attribute_model(session)
    selection = QItemSelectionModel(model, session)
    selection.select(model.index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    model.edits.set_enabled([model.index(1, 0).internalId()], enabled=False)
    assert "departure_date" not in session.tree.text
    assert model.rowCount() == 3
    assert [index.row() for index in selection.selectedIndexes()] == [1]
    text = session.tree.text
    changed = text.replace("3999", "4001")
    session.edit_text(changed, replacement(text, changed), "type")
    assert model.index(1, 0).data() == "departure_date"


def test_unknown_fields_of_request_and_event_show_with_their_place(owner: QObject) -> None:
    session = make_session(NESTED, owner)
    model = OtherFieldsModel(session, session)
    rows = [tuple(model.index(row, column).data() for column in (0, 3)) for row in range(model.rowCount())]
    assert rows == [("odd", "Request"), ("extra", "Event")]
    root = session.tree.root
    session.insert(root.id, 0, member("late", number("1")), "add")
    assert model.index(0, 0).data() == "late"


def test_a_variable_shows_and_changes_its_own_type(owner: QObject) -> None:
    session = make_session(
        '{"actions": [{"attributes": {"p": "{{price}}", "t": "{{$now}}"}}],'
        ' "$console": {"variables": {"price": {"type": "Numeric"}}}}',
        owner,
    )
    model = attribute_model(session)
    assert model.index(0, Column.TYPE).data() == "Number (variable)"
    assert model.setData(model.index(0, Column.TYPE), ValueType.TEXT)
    assert model.index(0, Column.TYPE).data() == "Text (variable)"
    assert model.index(0, Column.VALUE).data() == "{{price}}"
    session.undo_stack.undo()
    assert model.index(0, Column.TYPE).data() == "Number (variable)"
    refusals = []
    model.edits.refused.connect(refusals.append)
    model.setData(model.index(1, Column.TYPE), ValueType.TEXT)
    assert "built-in" in refusals[0].reason


def test_yes_and_no_are_read_in_the_window_s_language(qapp: QApplication) -> None:

    class German(QTranslator):
        def isEmpty(self) -> bool:  # noqa: N802
            return False

        def translate(
            self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
        ) -> str | None:
            return {"Yes": "Ja", "No": "Nein"}.get(source)

    german = German()
    qapp.installTranslator(german)
    try:
        session = make_session('{"actions": [{"action": "A", "attributes": {"seat": true}}]}')
        model = AttributeModel(session, session)
        assert session.current_action_id is not None
        model.set_home(Home(session.current_action_id, "attributes"))
        value = model.index(0, Column.VALUE)
        assert value.data() == "Ja"
        assert model.setData(value, "Nein")
        assert '"seat": false' in session.tree.text
    finally:
        qapp.removeTranslator(german)
