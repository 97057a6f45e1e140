"""A row that the user made a date stays one, however the date is typed; the date that is meant is offered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from moeconsole.core.rules import Level
from moeconsole.core.values import ValueType
from moeconsole.gui.models.attribute_model import Column, Role
from tests.helpers.rows import open_pane, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from moeconsole.gui.panes.attributes_pane import AttributesPane

Key = Qt.Key
DOCUMENT = '{"actions": [{"attributes": {"departure": "2019-05-21", "note": "5/6/2019"}}]}'
DEPARTURE, NOTE = 0, 1


def values(pane: AttributesPane) -> dict:
    return json.loads(pane.model.session.tree.text)["actions"][0]["attributes"]


def type_in(pane: AttributesPane, row: int) -> ValueType:
    return ValueType(pane.model.index(row, Column.TYPE).data(Role.VALUE_TYPE))


def edit(qtbot: QtBot, pane: AttributesPane, text: str, row: int = DEPARTURE) -> QLineEdit:
    """The row's value, opened and typed anew."""
    pane.view.edit_cell(pane.model.index(row, Column.VALUE))
    qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == "attributeValueEdit")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    press(text)
    return line


def offered(line: QLineEdit) -> QListView:
    found = line.completer().popup()
    assert isinstance(found, QListView)
    return found


@pytest.mark.parametrize("text", ["21.05.2019", "5/21/2019 3:47 pm", "21 May 2019", "soon", "2019-05-"])
def test_a_date_row_stays_one_and_says_that_its_text_is_none(qtbot: QtBot, text: str) -> None:
    pane = open_pane(qtbot, DOCUMENT)
    edit(qtbot, pane, text)
    press(Key.Key_Return)
    assert values(pane)["departure"] == text
    assert type_in(pane, DEPARTURE) is ValueType.DATE
    value = pane.model.index(DEPARTURE, Column.VALUE)
    assert value.data(Role.LEVEL) == Level.LOSS
    assert "text" in value.data(Qt.ItemDataRole.ToolTipRole)


def test_what_was_text_is_text_again_after_undo(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"attributes": {"departure": "soon"}}]}')
    node_id = pane.model.index(0, 0).internalId()
    pane.model.edits.empty_as(node_id, ValueType.DATE)
    edit(qtbot, pane, "later")
    assert type_in(pane, 0) is ValueType.DATE
    press(Key.Key_Escape)
    stack = pane.model.session.undo_stack
    while stack.canUndo():
        stack.undo()
    assert values(pane)["departure"] == "soon"
    assert type_in(pane, 0) is ValueType.TEXT
    while stack.canRedo():
        stack.redo()
    assert type_in(pane, 0) is ValueType.DATE


def test_the_date_that_is_meant_is_offered_and_taken_with_one_click(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, DOCUMENT)
    line = edit(qtbot, pane, "21.05.2019 03:47")
    shown = offered(line)
    assert shown.isVisible()
    assert shown.model().rowCount() == 1
    words = str(shown.model().index(0, 0).data())
    assert words.startswith("2019-05-21T03:47:00Z ")
    assert words.endswith(", the time read as UTC")
    assert not shown.currentIndex().isValid(), "nothing is chosen for the user"
    place = shown.visualRect(shown.model().index(0, 0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert values(pane)["departure"] == "2019-05-21T03:47:00Z"
    assert line.text() == "2019-05-21T03:47:00Z"
    assert pane.model.index(DEPARTURE, Column.VALUE).data(Role.LEVEL) is None


def test_where_day_and_month_may_be_swapped_both_are_offered(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, DOCUMENT)
    line = edit(qtbot, pane, "5/6/2019")
    shown = offered(line)
    assert shown.model().rowCount() == 2
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(shown, key)  # the list has the keys while it is open
    qtbot.waitUntil(lambda: values(pane)["departure"] == "2019-05-06")


@pytest.mark.parametrize("text", ["2019-05-2", "2019-05-21", "2019-05-21T03:47", "2019-05-21T03:47:35"])
def test_nothing_is_offered_on_the_way_to_the_right_form(qtbot: QtBot, text: str) -> None:
    pane = open_pane(qtbot, DOCUMENT)
    assert not offered(edit(qtbot, pane, text)).isVisible()


def test_enter_leaves_what_was_typed(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, DOCUMENT)
    line = edit(qtbot, pane, "5/6/2019")
    QTest.keyClick(offered(line), Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not line)
    assert values(pane)["departure"] == "5/6/2019"


def test_a_text_that_may_be_one_of_two_dates_becomes_a_date_row_as_it_stands(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, DOCUMENT)
    node_id = pane.model.index(NOTE, 0).internalId()
    assert type_in(pane, NOTE) is ValueType.TEXT
    assert pane.model.edits.set_type(node_id, ValueType.DATE)
    assert type_in(pane, NOTE) is ValueType.DATE
    assert values(pane)["note"] == "5/6/2019"
    assert pane.model.edits.set_type(node_id, ValueType.TEXT)
    assert type_in(pane, NOTE) is ValueType.TEXT


def test_escape_in_the_types_gives_a_date_row_back(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, DOCUMENT)
    edit(qtbot, pane, "soon")
    pane.view.leave_editor()
    pane.view.edit_cell(pane.model.index(DEPARTURE, Column.TYPE))
    qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == "attributeTypeCombo")
    press("Text")
    assert type_in(pane, DEPARTURE) is ValueType.TEXT
    press(Key.Key_Escape)
    assert type_in(pane, DEPARTURE) is ValueType.DATE


def test_the_editor_shows_the_whole_time(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, DOCUMENT)
    pane.resize(560, 420)
    line = edit(qtbot, pane, "2019-05-21T03:47:35Z")
    assert line.width() >= line.fontMetrics().horizontalAdvance(line.text()) + 20
    assert line.geometry().right() < pane.view.viewport().width()


def test_the_editor_is_wide_enough_as_soon_as_it_opens(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, DOCUMENT.replace("2019-05-21", "2019-05-21T03:47:35.123Z"))
    pane.resize(520, 420)
    pane.view.edit_cell(pane.model.index(DEPARTURE, Column.VALUE))
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.width() >= line.fontMetrics().horizontalAdvance(line.text()) + 20
