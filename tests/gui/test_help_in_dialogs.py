"""F1 in a dialog shows the help of the focused field in front of it, by keyboard there and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from moeconsole.core.field_help import TOPICS
from moeconsole.gui.action_registry import commands_of
from moeconsole.gui.help_topics import topic_of
from tests.helpers.window import WAIT_MS, find, open_window
from tests.promises.names import all_dialogs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, tmp_path) as window:
        yield window


def press(key: Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def opened(qtbot: QtBot, window: MainWindow, action: str) -> QDialog:
    before = set(window.findChildren(QDialog))
    find(window, QAction, action).trigger()
    (dialog,) = set(window.findChildren(QDialog)) - before
    return in_front(qtbot, dialog)


def in_front(qtbot: QtBot, dialog: QDialog) -> QDialog:
    qtbot.waitUntil(dialog.isVisible, timeout=WAIT_MS)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT_MS)
    return dialog


def help_of(qtbot: QtBot, dialog: QDialog) -> QDialog:
    return in_front(qtbot, find(dialog, QDialog, "fieldHelpDialog"))


def title(help_dialog: QDialog) -> str:
    return find(help_dialog, QLabel, "helpTitleLabel").text()


def is_gone(dialog: QDialog) -> bool:
    return not [one for one in dialog.findChildren(QDialog, "fieldHelpDialog") if one.isVisible()]


@pytest.mark.parametrize("way_back", [Key.Key_Escape, Key.Key_F1])
def test_there_and_back_by_keyboard(qtbot: QtBot, window: MainWindow, way_back: Key) -> None:
    dialog = opened(qtbot, window, "addWorkspaceAction")
    field = find(dialog, QWidget, "addWorkspaceAppIdEdit")
    field.setFocus()
    press(Key.Key_F1)
    shown = help_of(qtbot, dialog)
    assert title(shown) == "APP_ID"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "helpPane", "the keys scroll it"
    spoken = QAccessible.queryAccessibleInterface(focus)
    assert spoken.text(QAccessible.Text.Name) == "Help"
    assert "The id of your workspace." in spoken.text(QAccessible.Text.Description)
    press(way_back)
    qtbot.waitUntil(lambda: is_gone(dialog), timeout=WAIT_MS)
    assert dialog.isVisible(), "Escape closed the help alone"
    in_front(qtbot, dialog)
    assert QApplication.focusWidget() is field
    press(Key.Key_F1)
    assert title(help_of(qtbot, dialog)) == "APP_ID", "and once more"
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: is_gone(dialog), timeout=WAIT_MS)
    in_front(qtbot, dialog)
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WAIT_MS)


def test_each_field_has_its_own(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, "connectionsAction")
    find(dialog, QWidget, "connectionList").setFocus()
    press(Key.Key_F1)
    assert title(help_of(qtbot, dialog)) == "Connection"
    press(Key.Key_Escape)
    in_front(qtbot, dialog)
    find(dialog, QWidget, "connectionAddButton").setFocus()
    press(Key.Key_F1)
    assert title(help_of(qtbot, dialog)) == "Connection"


def test_the_help_of_the_window_stays_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.composer.customer_id_edit.setFocus()
    press(Key.Key_F1)
    assert window.docks["help"].isVisible()
    assert window.findChildren(QDialog, "fieldHelpDialog") == []
    dialog = opened(qtbot, window, "variablesAction")
    assert [one.text for one in commands_of(window) if one.text == "Help for this field"] == [
        "Help for this field"
    ]
    press(Key.Key_F1)
    assert help_of(qtbot, dialog).isVisible()


def test_every_field_of_every_dialog_has_a_help_that_is_not_the_windows(window: MainWindow) -> None:
    for dialog in all_dialogs(window):
        for widget in dialog.findChildren(QWidget):
            if isinstance(dialog, QDialog):
                assert topic_of(widget) in TOPICS
                assert topic_of(widget) != "window", (dialog, widget)
        dialog.deleteLater()
    fields = {
        "addWorkspacePlaceCombo": "data_center",
        "addWorkspaceTestCheck": "test environment",
        "connectionKeyEdit": "api_key",
        "historySizeEdit": "history limits",
        "importFolderCombo": "template folder",
        "variable_price_Edit": "send values",
        "templateNameEdit": "template name",
        "askAcceptButton": "question",
        "templateNoteEdit": "template note",
    }
    for name, topic in fields.items():
        assert topic_of(find(window, QWidget, name)) == topic, name
