"""Opening the attribute tree in tests, and pressing keys in whatever has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from moeconsole.gui.panes.attributes_pane import AttributesPane
from tests.helpers.documents import FLIGHT, make_session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

EMPTY = '{"type": "event", "customer_id": "jo", "actions": [{"action": "Flight Booked"}]}'


def open_pane(qtbot: QtBot, text: str = FLIGHT) -> AttributesPane:
    """A pane with the focus in its view; it keeps its session alive."""
    pane = AttributesPane(make_session(text))
    pane.model.session.setParent(pane)
    qtbot.addWidget(pane)
    pane.resize(760, 420)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    pane.view.setFocus()
    qtbot.waitUntil(pane.view.hasFocus)
    return pane


def press(*keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Keys to whatever has the focus; text is typed."""
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key, modifier)
