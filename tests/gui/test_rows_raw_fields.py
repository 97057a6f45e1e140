"""What has no control of its own, identifiers and unknown fields, shows and can be edited where it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from moeconsole.gui.models.attribute_model import Column
from moeconsole.gui.panes.raw_fields import OtherFieldsPane, UserIdentifiersPane
from tests.helpers.documents import FLIGHT, make_session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from moeconsole.gui.panes.raw_fields import RowsPane

ODD = '{"user_identifiers": {"mobile": "+49"}, "odd": 1, "actions": [{"action": "A", "extra": 5}]}'


def shown(qtbot: QtBot, pane: RowsPane) -> RowsPane:
    pane.model.session.setParent(pane)
    qtbot.addWidget(pane)
    if pane.model.rowCount():
        pane.show()
        qtbot.waitExposed(pane)
        pane.activateWindow()
        qtbot.waitUntil(pane.isActiveWindow)
    return pane


def test_they_are_hidden_while_there_is_nothing_to_show(qtbot: QtBot) -> None:
    for pane_type in (UserIdentifiersPane, OtherFieldsPane):
        pane = shown(qtbot, pane_type(make_session(FLIGHT)))
        assert pane.isHidden()
        pane.add()
        assert not pane.isHidden()
        assert pane.model.rowCount() == 1
        pane.model.session.undo_stack.undo()
        assert pane.isHidden()
        assert pane.model.session.tree.text == FLIGHT


def test_an_identifier_is_added_and_removed(qtbot: QtBot) -> None:
    pane = shown(qtbot, UserIdentifiersPane(make_session(ODD)))
    assert pane.view.objectName() == "userIdentifiersView"
    qtbot.mouseClick(pane.findChild(QToolButton, "userIdentifiersAddButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == "attributeNameEdit")
    QTest.keyClicks(QApplication.focusWidget(), "email")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget().objectName() == "attributeValueEdit")
    QTest.keyClicks(QApplication.focusWidget(), "jo@example.com")
    identifiers = json.loads(pane.model.session.tree.text)["user_identifiers"]
    assert identifiers == {"mobile": "+49", "email": "jo@example.com"}
    pane.view.select([pane.model.index(0, 0)])
    qtbot.mouseClick(pane.findChild(QToolButton, "userIdentifiersRemoveButton"), Qt.MouseButton.LeftButton)
    assert "mobile" not in pane.model.session.tree.text


def test_a_name_that_passes_by_a_known_one_stays_in_its_editor(qtbot: QtBot) -> None:
    pane = shown(qtbot, OtherFieldsPane(make_session(ODD)))
    assert pane.reveal(pane.model.index(1, 0).internalId(), Column.NAME)
    line = QApplication.focusWidget()
    QTest.keyClicks(line, "platform_2")
    assert line.text() == "platform_2"
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert pane.model.index(1, 0).data() == "platform_2"


def test_another_document_brings_other_rows(qtbot: QtBot) -> None:
    pane = shown(qtbot, OtherFieldsPane(make_session(ODD)))
    identifiers = shown(qtbot, UserIdentifiersPane(pane.model.session))
    identifiers.model.session.setParent(None)
    other = make_session(FLIGHT, pane)
    pane.model.session.load(other.state)
    assert pane.model.rowCount() == identifiers.model.rowCount() == 0
    pane.model.session.setParent(pane)
