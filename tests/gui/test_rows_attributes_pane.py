"""The attribute tree as a user meets it: with the keyboard, through undo, with the mouse."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)

from moeconsole.core.rules import Level
from moeconsole.core.textedit import replacement
from moeconsole.gui.models.attribute_model import Column, Role
from tests.helpers.rows import EMPTY, open_pane, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from moeconsole.gui.panes.attributes_pane import AttributesPane
    from moeconsole.gui.session import DocumentSession

Key = Qt.Key


def editor(pane: AttributesPane, name: str) -> QLineEdit:
    found = pane.view.viewport().findChildren(QLineEdit, name)
    assert found
    return found[-1]


def wait_for_editor(qtbot: QtBot, name: str) -> None:
    """Enter closes an editor and opens the next one a moment later."""
    qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == name)


def row(qtbot: QtBot, name: str, type_name: str, value: str) -> None:
    """One row, from its name's editor to the end of its value, with the keyboard alone."""
    if name:
        wait_for_editor(qtbot, "attributeNameEdit")
        press(name, Key.Key_Tab)
        wait_for_editor(qtbot, "attributeTypeCombo")
        press(type_name, Key.Key_Tab)
    else:
        qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "text", str)() == "")
    wait_for_editor(qtbot, "attributeValueEdit")
    press(value)


def attributes(session: DocumentSession) -> dict:
    return json.loads(session.tree.text)["actions"][0]["attributes"]


def test_every_type_is_made_with_the_keyboard_alone(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, EMPTY)
    session = pane.model.session
    press(Key.Key_Insert)
    row(qtbot, "price", "Num", "1.0")
    press(Key.Key_Return)
    row(qtbot, "booking", "Num", "9007199254740993")
    press(Key.Key_Return)
    row(qtbot, "premium", "Yes", "yes")
    press(Key.Key_Return)
    row(qtbot, "departure", "Date", "2019-05-21")
    press(Key.Key_Return)
    wait_for_editor(qtbot, "attributeNameEdit")
    press("tags", Key.Key_Tab)
    wait_for_editor(qtbot, "attributeTypeCombo")
    press("List", Key.Key_Return)
    qtbot.waitUntil(pane.view.hasFocus)
    press(Key.Key_Return)
    for text in ("a", "b", "c"):
        row(qtbot, "", "", text)
        press(Key.Key_Return)
    qtbot.waitUntil(lambda: pane.model.rowCount(pane.model.index(4, 0)) == 4)
    press(Key.Key_Escape)  # the fourth was not wanted
    qtbot.waitUntil(pane.view.hasFocus)
    pane.view.setCurrentIndex(pane.model.index(4, 0))
    press(Key.Key_Insert)
    wait_for_editor(qtbot, "attributeNameEdit")
    press("seat", Key.Key_Tab)
    wait_for_editor(qtbot, "attributeTypeCombo")
    press("Obj", Key.Key_Return)
    qtbot.waitUntil(pane.view.hasFocus)
    press(Key.Key_Return)
    row(qtbot, "row", "Text", "12 A")
    assert '"price": 1.0,' in session.tree.text
    assert attributes(session) == {
        "price": 1.0,
        "booking": 9007199254740993,
        "premium": True,
        "departure": "2019-05-21",
        "tags": ["a", "b", "c"],
        "seat": {"row": "12 A"},
    }


def test_each_key_is_stored_and_a_word_is_one_undo_step_in_the_open_editor(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"attributes": {"city": "x"}}]}')
    session = pane.model.session
    pane.view.edit_cell(pane.model.index(0, Column.VALUE))
    line = editor(pane, "attributeValueEdit")
    press("New")
    assert attributes(session) == {"city": "New"}
    press(" York")
    press(Key.Key_Left, Key.Key_Left, "!")
    assert line.text() == "New Yo!rk"
    assert line.cursorPosition() == len("New Yo!")
    steps = session.undo_stack.index()
    assert steps <= 4
    texts = []
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
        texts.append(line.text())
    assert "New" in texts
    assert texts[-1] == "x"
    while line.text() != "New":
        session.undo_stack.redo()
    press("s")
    assert attributes(session)["city"] == line.text()


def test_escape_brings_back_the_value_from_before_the_edit(qtbot: QtBot) -> None:
    pane = open_pane(qtbot)
    session, before = pane.model.session, pane.model.session.tree.text
    pane.view.edit_cell(pane.model.index(0, Column.VALUE))
    press("12a")
    assert '"price": 12a' in session.tree.text
    press(Key.Key_Escape)
    assert session.tree.text == before
    pane.view.edit_cell(pane.model.index(0, Column.NAME))
    press("other name", Key.Key_Escape)
    assert session.tree.text == before
    assert pane.view.hasFocus()


def test_a_new_row_left_with_escape_leaves_nothing_behind(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, EMPTY)
    press(Key.Key_Insert)
    wait_for_editor(qtbot, "attributeNameEdit")
    press(Key.Key_Escape)
    assert pane.model.session.tree.text == EMPTY
    assert pane.view.hasFocus()


def test_tab_goes_through_the_cells_and_back(qtbot: QtBot) -> None:
    pane = open_pane(qtbot)
    pane.view.edit_cell(pane.model.index(0, Column.NAME))
    seen = []
    for _ in range(4):
        index = pane.view.currentIndex()
        seen.append((index.row(), index.column()))
        press(Key.Key_Tab)
    assert seen == [(0, 0), (0, 1), (0, 2), (1, 0)]
    press(Key.Key_Backtab)
    assert (pane.view.currentIndex().row(), pane.view.currentIndex().column()) == (1, 0)


def test_an_untouched_editor_changes_nothing_even_where_the_text_is_escaped(qtbot: QtBot) -> None:
    text = '{"actions": [{"attributes": {"a": "caf\\u00e9", "b": 1e3, "l": [1], "n": null}}]}'
    pane = open_pane(qtbot, text)
    for at in range(4):
        for column in (Column.NAME, Column.TYPE, Column.VALUE):
            pane.view.edit_cell(pane.model.index(at, column))
            if pane.view.is_editing:
                press(Key.Key_Tab)
    assert pane.model.session.tree.text == text
    assert pane.model.session.undo_stack.count() == 0


def test_a_variable_fits_a_number_row_and_its_type_is_edited(qtbot: QtBot) -> None:
    pane = open_pane(qtbot)
    pane.view.edit_cell(pane.model.index(0, Column.VALUE))
    press("{{cost}}", Key.Key_Tab)
    assert attributes(pane.model.session)["price"] == "{{cost}}"
    assert pane.model.index(0, Column.TYPE).data() == "Text (variable)"
    pane.view.edit_cell(pane.model.index(0, Column.TYPE))
    press("Num", Key.Key_Tab)
    assert pane.model.index(0, Column.TYPE).data() == "Number (variable)"
    assert attributes(pane.model.session)["price"] == "{{cost}}"


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard")  # the offscreen platform says so of each popup
def test_the_helpers_of_date_and_yes_no_are_called_with_f4(qtbot: QtBot) -> None:
    pane = open_pane(qtbot)
    pane.view.edit_cell(pane.model.index(2, Column.VALUE))
    press(Key.Key_F4)
    assert attributes(pane.model.session)["premium_seat"] is False
    pane.view.edit_cell(pane.model.index(1, Column.VALUE))
    press(Key.Key_F4)
    calendar = pane.findChild(QCalendarWidget)
    assert calendar.selectedDate().toString(Qt.DateFormat.ISODate) == "2019-05-21"
    table = calendar.findChild(QApplication.focusWidget().__class__, QApplication.focusWidget().objectName())
    QTest.keyClick(table or calendar, Key.Key_Right)
    QTest.keyClick(table or calendar, Key.Key_Return)
    assert attributes(pane.model.session)["departure_date"] == "2019-05-22T03:47:35Z"


def test_a_long_text_is_edited_in_a_window_of_its_own(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"attributes": {"note": "first\\nsecond"}}]}')
    pane.view.setCurrentIndex(pane.model.index(0, 0))
    pane.view.edit_cell(pane.model.index(0, Column.VALUE))
    press(Key.Key_F4)
    text = pane.findChild(QPlainTextEdit, "longTextEdit")
    assert text.toPlainText() == "first\nsecond"
    assert not text.window().isModal()
    QTest.keyClick(text, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(text, "\u00a0x")
    assert attributes(pane.model.session)["note"] == "first\nsecond\u00a0x"
    pane.model.session.undo_stack.undo()
    assert text.document().toRawText() in ("first\u2029second", "first\u2029second\u00a0")
    text.window().close()


def test_what_cannot_be_converted_is_said_and_can_be_given_up(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"attributes": {"city": "Paris"}}]}')
    pane.view.edit_cell(pane.model.index(0, Column.TYPE))
    press("Num")
    assert "“Paris” is not a number" in pane.findChild(QLabel, "attributeMessageLabel").text()
    assert attributes(pane.model.session) == {"city": "Paris"}
    button = pane.findChild(QPushButton, "attributeEmptyButton")
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert attributes(pane.model.session) == {"city": 0}
    assert not button.isVisible()


def test_choosing_types_one_after_the_other_loses_nothing(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"attributes": {"n": 1.50}}]}')
    pane.view.edit_cell(pane.model.index(0, Column.TYPE))
    for name in ("Text", "List", "Nothing", "Number"):
        combo = pane.view.viewport().findChild(QComboBox)
        combo.setCurrentIndex(combo.findText(name))
        combo.activated.emit(combo.currentIndex())
    assert '"n": 1.50' in pane.model.session.tree.text
    assert pane.model.session.undo_stack.count() == 1


def test_the_rows_are_those_of_the_current_event(qtbot: QtBot) -> None:
    pane = open_pane(
        qtbot, '{"actions": [{"attributes": {"a": 1}}, {"action": "B", "attributes": {"b": 1, "c": 2}}]}'
    )
    session = pane.model.session
    assert pane.model.rowCount() == 1
    session.set_current_action(session.actions().children[1].node.id)
    assert pane.model.rowCount() == 2
    session.remove([session.actions().children[1].node.id], "remove")
    assert pane.model.rowCount() == 1


def test_where_a_new_row_is_left_untouched_the_keys_go_to_the_row_before_it(qtbot: QtBot) -> None:
    pane = open_pane(qtbot)
    names = [pane.model.index(row, Column.NAME).data() for row in range(pane.model.rowCount())]
    pane.view.select([pane.model.index(pane.model.rowCount() - 1, Column.NAME)])
    pane.add()
    wait_for_editor(qtbot, "attributeNameEdit")
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: pane.model.rowCount() == len(names) and pane.view.hasFocus())
    assert pane.view.selected_ids() == [pane.model.index(len(names) - 1, 0).internalId()]
    press(Key.Key_Delete)
    assert [pane.model.index(row, 0).data() for row in range(pane.model.rowCount())] == names[:-1]


def test_reveal_goes_to_the_value_and_opens_its_editor(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"attributes": {"o": {"p": {"q": 1}}}}]}')
    top = pane.model.index(0, 0)
    deep = pane.model.index(0, 0, pane.model.index(0, 0, top)).internalId()
    pane.view.collapseAll()
    assert pane.reveal(deep)
    assert QApplication.focusWidget() is editor(pane, "attributeValueEdit")
    assert editor(pane, "attributeValueEdit").text() == "1"
    assert not pane.reveal(-1)


def test_marks_and_stored_types_reach_their_cells(qtbot: QtBot) -> None:
    pane = open_pane(qtbot)
    price = pane.model.index(0, 0)
    pane.model.set_marks(lambda node_id: (Level.LOSS, "cut") if node_id == price.internalId() else (None, ""))
    assert Level(price.data(Role.LEVEL)) is Level.LOSS
    assert "cut" in price.data(Qt.ItemDataRole.ToolTipRole)
    pane.model.set_stored({price.internalId(): ("Numeric", "retyped")})
    assert price.siblingAtColumn(Column.STORED).data() == "Numeric · retyped"
    assert not pane.grab().isNull()


def test_text_that_is_no_json_makes_the_rows_read_only_but_keeps_them(qtbot: QtBot) -> None:
    pane = open_pane(qtbot)
    session = pane.model.session
    broken = session.tree.text + "}"
    session.edit_text(broken, replacement(session.tree.text, broken), "type")
    assert pane.model.rowCount() == 3
    assert not pane.view.edit_cell(pane.model.index(0, Column.VALUE))
    assert not pane.findChild(QToolButton, "addAttributeButton").isEnabled()
    session.undo_stack.undo()
    assert pane.findChild(QToolButton, "addAttributeButton").isEnabled()


def test_the_buttons_do_what_the_keys_do(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, EMPTY)
    qtbot.mouseClick(pane.findChild(QToolButton, "addAttributeButton"), Qt.MouseButton.LeftButton)
    wait_for_editor(qtbot, "attributeNameEdit")
    press("price", Key.Key_Return)
    wait_for_editor(qtbot, "attributeValueEdit")
    press("5")
    assert attributes(pane.model.session) == {"price": "5"}
    qtbot.mouseClick(pane.findChild(QToolButton, "removeAttributeButton"), Qt.MouseButton.LeftButton)
    assert attributes(pane.model.session) == {}
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_every_widget_that_can_be_used_has_names(qtbot: QtBot) -> None:
    pane = open_pane(qtbot)
    for column in (Column.NAME, Column.TYPE, Column.VALUE):
        pane.view.edit_cell(pane.model.index(1, column))
        for kind in (QLineEdit, QComboBox, QToolButton, QPushButton):
            for widget in pane.findChildren(kind):
                assert widget.objectName(), widget
                assert widget.accessibleName(), widget.objectName()


def test_an_editor_whose_row_is_undone_away_goes_quietly(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, EMPTY)
    press(Key.Key_Insert)
    wait_for_editor(qtbot, "attributeNameEdit")
    press("price")
    pane.model.session.undo_stack.setIndex(0)
    assert pane.model.session.tree.text == EMPTY
    assert not pane.view.is_editing
