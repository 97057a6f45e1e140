"""The questions: answered by keyboard and mouse, with no loop of their own, and safe where it matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton

from moeconsole.gui.dialogs.ask import AskDialog
from moeconsole.gui.dialogs.save_template import SaveTemplateDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

LIVE = ("Send to LIVE?", "“Shop” is a LIVE workspace.", (), "Send to LIVE")


def button(dialog: QDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None and found.accessibleName()
    return found


def opened(qtbot: QtBot, dialog: QDialog) -> list[str]:
    """Open it; what it will have said."""
    said: list[str] = []
    dialog.accepted.connect(lambda: said.append("accepted"))
    dialog.rejected.connect(lambda: said.append("rejected"))
    dialog.destroyed.connect(lambda: said.append("gone"))
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    return said


@pytest.mark.parametrize(
    ("danger", "key", "answer"),
    [
        (True, Qt.Key.Key_Return, "rejected"),
        (True, Qt.Key.Key_Escape, "rejected"),
        (False, Qt.Key.Key_Return, "accepted"),
        (False, Qt.Key.Key_Escape, "rejected"),
    ],
)
def test_enter_and_escape(qtbot: QtBot, danger: bool, key: Qt.Key, answer: str) -> None:
    dialog = AskDialog(*LIVE, danger=danger)
    said = opened(qtbot, dialog)
    QTest.keyClick(dialog, key)
    qtbot.waitUntil(lambda: said == [answer, "gone"])


def test_a_dangerous_question_is_accepted_by_its_own_button_only(qtbot: QtBot) -> None:
    dialog = AskDialog(*LIVE, danger=True)
    said = opened(qtbot, dialog)
    accept = button(dialog, "askAcceptButton")
    assert (accept.text(), accept.isDefault(), accept.autoDefault()) == ("Send to LIVE", False, False)
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said == ["accepted", "gone"])


def test_names_are_not_read_as_markup(qtbot: QtBot) -> None:
    dialog = AskDialog("Send?", "<b>Paid</b>", ("<img src=x>", "two"))
    qtbot.addWidget(dialog)
    labels = dialog.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert any("<img src=x>" in label.text() and "two" in label.text() for label in labels)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[SaveTemplateDialog]:
    taken = ("Shop/Paid.json", "Booked.json")
    dialog = SaveTemplateDialog("Booked", ("Shop", "Shop/Refunds"), taken=taken, folder="Shop")
    dialog.show()
    yield dialog
    if shiboken6.isValid(dialog):  # one that was answered is gone
        shiboken6.delete(dialog)


def test_save_as_into_a_folder(qtbot: QtBot, dialog: SaveTemplateDialog) -> None:
    name = dialog.findChild(QLineEdit, "templateNameEdit")
    assert name is not None and name.hasFocus() and name.selectedText() == "Booked"
    QTest.keyClicks(name, "Flight: a/b?")
    assert dialog.path == "Shop/Flight a b.json"
    with qtbot.waitSignal(dialog.accepted_path) as accepted:
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert accepted.args == ["Shop/Flight a b.json"]


def test_a_new_folder_is_typed(qtbot: QtBot, dialog: SaveTemplateDialog) -> None:
    combo = dialog.findChild(QComboBox, "templateFolderCombo")
    assert combo is not None
    assert [combo.itemText(row) for row in range(combo.count())] == ["", "Shop", "Shop/Refunds"]
    combo.setEditText("../Trips / 2026/")
    assert dialog.path == "Untitled/Trips/2026/Booked.json"
    combo.setCurrentIndex(0)
    combo.setEditText("")
    assert dialog.path == "Booked.json"


@pytest.mark.parametrize(("name", "folder"), [("paid", "Shop"), ("BOOKED", ""), ("  ", "Shop")])
def test_nothing_is_overwritten_and_a_name_is_needed(
    qtbot: QtBot, dialog: SaveTemplateDialog, name: str, folder: str
) -> None:
    paths: list[str] = []
    dialog.accepted_path.connect(paths.append)
    dialog._name.setText(name)
    dialog._folder.setEditText(folder)
    assert not button(dialog, "saveTemplateAcceptButton").isEnabled()
    QTest.keyClick(dialog._name, Qt.Key.Key_Return)
    assert paths == [] and dialog.isVisible()
    label = dialog.findChild(QLabel, "templatePathLabel")
    assert label is not None and label.text()
