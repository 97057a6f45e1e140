"""Fewer strokes: down from a search into what it found, up and down through a date, keys of a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDateTimeEdit, QLineEdit, QTreeView

from moeconsole.gui.dialogs.ask import AskDialog
from moeconsole.gui.widgets.clock_edit import ClockEdit
from tests.helpers.window import WAIT_MS, find, focused, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Section = QDateTimeEdit.Section


@pytest.mark.parametrize(
    ("section", "steps", "before", "after"),
    [
        (Section.DaySection, -1, "2026-03-01T09:00:00", "2026-02-28T09:00:00"),
        (Section.DaySection, 1, "2026-12-31T09:00:00", "2027-01-01T09:00:00"),
        (Section.MonthSection, -1, "2026-03-31T09:00:00", "2026-02-28T09:00:00"),
        (Section.YearSection, 1, "2024-02-29T09:00:00", "2025-02-28T09:00:00"),
        (Section.HourSection, -1, "2026-03-01T00:10:00", "2026-02-28T23:10:00"),
        (Section.MinuteSection, 1, "2026-03-01T23:59:00", "2026-03-02T00:00:00"),
        (Section.SecondSection, -1, "2026-03-01T00:00:00", "2026-02-28T23:59:59"),
    ],
)
def test_up_and_down_in_a_date_carry(
    qtbot: QtBot, section: Section, steps: int, before: str, after: str
) -> None:
    edit = ClockEdit("clock", "Clock")
    qtbot.addWidget(edit)
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    edit.setDateTime(QDateTime.fromString(before + "Z", Qt.DateFormat.ISODate).toTimeZone(QTimeZone.utc()))
    edit.setSelectedSection(section)
    QTest.keyClick(edit, Qt.Key.Key_Up if steps > 0 else Qt.Key.Key_Down)
    assert edit.dateTime().toString("yyyy-MM-ddTHH:mm:ss") == after
    assert edit.currentSection() == section
    edit.setReadOnly(True)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.dateTime().toString("yyyy-MM-ddTHH:mm:ss") == after


def test_digits_after_a_click_take_the_place_of_the_part_that_was_clicked(qtbot: QtBot) -> None:
    edit = ClockEdit("clock", "Clock")
    qtbot.addWidget(edit)
    edit.setDateTime(QDateTime.fromString("2026-03-01T21:47:19Z", Qt.DateFormat.ISODate))
    edit.resize(240, 30)
    edit.show()
    edit.activateWindow()
    line = edit.lineEdit()
    line.setCursorPosition(len("2026-03-01 21:4"))
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.cursorRect().center())
    assert edit.currentSection() == Section.MinuteSection
    QTest.keyClicks(line, "09")
    assert edit.dateTime().toString("yyyy-MM-ddTHH:mm:ss") == "2026-03-01T21:09:19"


def test_down_goes_from_a_search_into_what_it_found_and_up_back(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        view = find(window, QTreeView, "templateView")
        edit = find(window, QLineEdit, "templateSearchEdit")
        qtbot.waitUntil(lambda: bool(window.templates.model.items), timeout=WAIT_MS)
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_Down)
        assert focused("templateView")
        assert view.currentIndex().row() == 0
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert focused("templateView")
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_Up)
        assert focused("templateSearchEdit")
        QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        assert focused("templateSearchEdit")


def test_going_to_a_field_selects_what_is_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        edit = window.composer.customer_id_edit
        for _ in range(2):
            edit.setFocus()
            edit.deselect()
            QTest.keyClick(edit, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
            assert edit.selectedText() == edit.text() != ""


def test_enter_in_a_dangerous_question_does_nothing_but_its_key_does(qtbot: QtBot) -> None:
    answers: list[str] = []
    for key, modifier, answer in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "no"),
        (Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier, ""),
        (Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier, "yes"),
    ):
        dialog = AskDialog("Send?", "It goes out.", (), "&Send to LIVE", danger=True)
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.accepted.connect(lambda: answers.append("yes"))
        dialog.rejected.connect(lambda: answers.append("no"))
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT_MS)
        assert find(dialog, QAbstractButton, "askAcceptButton").accessibleName() == "Send to LIVE"
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)
        if answer:
            qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)
            assert answers == [answer]
        else:
            assert answers == []
            dialog.close()
        answers.clear()
