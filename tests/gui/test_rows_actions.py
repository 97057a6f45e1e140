"""What is done to whole rows of the attribute tree: each is one undo step, and the focus stays sensible."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from moeconsole.core.textedit import replacement
from moeconsole.gui.models.attribute_model import Role
from tests.helpers.rows import open_pane, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from moeconsole.gui.session import DocumentSession

Key = Qt.Key


def attributes(session: DocumentSession) -> dict:
    return json.loads(session.tree.text)["actions"][0]["attributes"]


def test_rows_are_duplicated_moved_switched_and_removed_in_one_step_each(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"attributes": {"a": 1, "b": 2, "c": 3, "d": 4}}]}')
    session, model, view = pane.model.session, pane.model, pane.view

    def names() -> list[str]:
        return [model.index(at, 0).data() for at in range(model.rowCount())]

    view.select([model.index(0, 0), model.index(1, 0)])
    press(Key.Key_Down, modifier=Qt.KeyboardModifier.AltModifier)
    assert names() == ["c", "a", "b", "d"]
    assert [model.index_of(node_id).data() for node_id in view.selected_ids()] == ["a", "b"]
    press(Key.Key_D, modifier=Qt.KeyboardModifier.ControlModifier)
    assert names() == ["c", "a", "a", "b", "b", "d"]
    press(Key.Key_Space, modifier=Qt.KeyboardModifier.ControlModifier)
    assert session.tree.text == '{"actions": [{"attributes": {"c": 3, "a": 1, "b": 2, "d": 4}}]}'
    assert session.undo_stack.count() == 3
    press(Key.Key_Delete)
    assert names() == ["c", "a", "b", "d"]
    assert session.undo_stack.count() == 4
    assert len(view.selected_ids()) == 1
    assert view.hasFocus()
    session.undo_stack.setIndex(0)
    assert names() == ["a", "b", "c", "d"]


def test_the_check_box_switches_a_row_off_with_the_space_bar(qtbot: QtBot) -> None:
    pane = open_pane(qtbot)
    pane.view.setCurrentIndex(pane.model.index(0, 0))
    press(Key.Key_Space)
    assert "price" not in attributes(pane.model.session)
    assert pane.model.index(0, 0).data(Role.ENABLED) is False
    press(Key.Key_Space)
    assert attributes(pane.model.session)["price"] == 3999


def test_rows_are_copied_and_pasted_as_json(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"attributes": {"a": 1.0, "b": [1, 2]}}]}')
    pane.view.selectAll()
    press(Key.Key_C, modifier=Qt.KeyboardModifier.ControlModifier)
    assert json.loads(QGuiApplication.clipboard().text()) == {"a": 1.0, "b": [1, 2]}
    QGuiApplication.clipboard().setText('"price": 19.90\n"name": "Mug",')
    pane.view.select([pane.model.index(0, 0)])
    press(Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    assert pane.model.session.tree.text == (
        '{"actions": [{"attributes": {"a": 1.0, "price": 19.90, "name": "Mug", "b": [1, 2]}}]}'
    )
    assert len(pane.view.selected_ids()) == 2
    QGuiApplication.clipboard().setText("no json")
    press(Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    assert pane.model.session.undo_stack.count() == 1


def test_expansion_and_selection_survive_edits_moves_renames_and_undo(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"attributes": {"o": {"p": {"q": 1}}, "l": [1, 2], "z": 0}}]}')
    session, model, view = pane.model.session, pane.model, pane.view
    outer, closed = model.index(0, 0), model.index(1, 0)
    outer_id, list_id = outer.internalId(), closed.internalId()
    view.collapse(closed)
    inner_id = model.index(0, 0, outer).internalId()
    assert view.isExpanded(model.index_of(inner_id))
    view.select([model.index_of(inner_id)])
    model.edits.set_name(outer_id, "renamed")
    model.edits.move_to([outer_id], 3)
    text = session.tree.text
    edited = text.replace('"q": 1', '"q": 12')
    session.edit_text(edited, replacement(text, edited), "type")
    assert view.isExpanded(model.index_of(inner_id))
    assert view.selected_ids() == [inner_id]
    model.edits.remove([outer_id, list_id])
    session.undo_stack.undo()
    assert view.isExpanded(model.index_of(outer_id))
    assert not view.isExpanded(model.index_of(list_id))


def test_rows_are_dragged_within_their_object_alone(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"attributes": {"a": 1, "o": {"x": 1}, "b": 2}}]}')
    model = pane.model
    data = model.mimeData([model.index(0, 0), model.index(0, 1)])
    inside = model.index(1, 0)
    move = Qt.DropAction.MoveAction
    assert not model.canDropMimeData(data, move, 0, 0, inside)
    top = inside.parent()
    model.dropMimeData(data, move, 3, 0, top)
    assert [model.index(at, 0).data() for at in range(3)] == ["o", "b", "a"]
    model.dropMimeData(data, move, -1, -1, model.index(0, 0))
    assert [model.index(at, 0).data() for at in range(3)] == ["a", "o", "b"]
    model.dropMimeData(data, move, -1, -1, top)
    assert [model.index(at, 0).data() for at in range(3)] == ["o", "b", "a"]


def test_a_table_of_a_spreadsheet_becomes_attributes_in_one_step(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"attributes": {"a": 1}}]}')
    session = pane.model.session
    QGuiApplication.clipboard().setText("price\tcurrency\tgift\n19.90\tEUR\tTRUE\n")
    pane.view.select([pane.model.index(0, 0)])
    press(Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    assert attributes(session) == {"a": 1, "price": 19.90, "currency": "EUR", "gift": True}
    assert "19.90" in session.tree.text
    assert len(pane.view.selected_ids()) == 3
    assert session.undo_stack.count() == 1
    QGuiApplication.clipboard().setText("a\tb\n1\t2\n3\t4\n5\t6\nx\ty\tz\n")
    press(Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    assert session.undo_stack.count() == 1
    message = pane.findChild(QLabel, "attributeMessageLabel")
    assert message is not None
    assert "table" in message.text()
