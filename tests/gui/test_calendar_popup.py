"""The calendar shows all its weeks in colours that can be read, and goes by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QTableView, QToolButton

from moeconsole.gui import theme
from moeconsole.gui.widgets.calendar_popup import CalendarPopup
from moeconsole.gui.widgets.clock_edit import ClockEdit
from moeconsole.store.settings import Theme
from tests.gui.test_contrast import TEXT, contrast

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("raise", "grabbing the keyboard", "propagateSizeHints")

AUGUST = QDate(2026, 8, 12)  # six weeks
Key = Qt.Key


def open_popup(qtbot: QtBot) -> CalendarPopup:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    popup = CalendarPopup(line)
    popup.open_at(line, AUGUST)
    qtbot.waitUntil(popup.isVisible)
    return popup


def table(popup: CalendarPopup) -> QTableView:
    found = popup.findChild(QTableView, "qt_calendar_calendarview")
    assert found is not None
    return found


@pytest.mark.parametrize("dark", [False, True])
def test_all_six_weeks_are_in_sight(qtbot: QtBot, qapp: QApplication, dark: bool) -> None:
    theme.apply(qapp, Theme.DARK if dark else Theme.LIGHT)
    popup = open_popup(qtbot)
    view = table(popup)
    needed = view.fontMetrics().height()
    model = view.model()
    for row in range(model.rowCount()):
        place = view.visualRect(model.index(row, model.columnCount() - 1))
        assert place.height() >= needed
        assert place.bottom() <= view.viewport().height()
        assert place.right() <= view.viewport().width()


@pytest.mark.parametrize("dark", [False, True])
def test_weekends_and_other_months_can_be_read(qtbot: QtBot, qapp: QApplication, dark: bool) -> None:
    theme.apply(qapp, Theme.DARK if dark else Theme.LIGHT)
    popup = open_popup(qtbot)
    calendar = popup.findChild(QCalendarWidget)
    assert calendar is not None
    scheme = theme.colors()
    palette = table(popup).palette()
    texts = [palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)]
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        texts.append(calendar.weekdayTextFormat(day).foreground().color())
    for text in texts:
        for ground in (scheme.base, scheme.selection):
            assert contrast(text.name(), ground) >= TEXT
    assert QColor(scheme.loss) in texts


def test_it_goes_by_keyboard(qtbot: QtBot) -> None:
    popup = open_popup(qtbot)
    picked: list[QDate] = []
    popup.picked.connect(picked.append)
    view = table(popup)
    for key in (
        Key.Key_Right,
        Key.Key_Down,
        Key.Key_PageUp,
        Key.Key_PageDown,
        Key.Key_PageDown,
        Key.Key_Return,
    ):
        QTest.keyClick(view, key)
    assert picked == [QDate(2026, 9, 20)]
    assert not popup.isVisible()


def test_escape_closes_it_and_picks_nothing(qtbot: QtBot) -> None:
    popup = open_popup(qtbot)
    picked: list[QDate] = []
    popup.picked.connect(picked.append)
    QTest.keyClick(table(popup), Key.Key_Escape)
    assert not popup.isVisible()
    assert picked == []


def test_the_clock_has_the_same_calendar(qtbot: QtBot) -> None:
    edit = ClockEdit("dateTimeEdit", "Time")
    qtbot.addWidget(edit)
    edit.show()
    qtbot.waitExposed(edit)
    edit.setFocus()
    QTest.keyClick(edit, Key.Key_F4)
    qtbot.waitUntil(edit.calendarWidget().isVisible)
    assert edit.calendarWidget().objectName() == "timeCalendar"
    assert all(button.accessibleName() for button in edit.calendarWidget().findChildren(QToolButton))
    edit.calendarWidget().parentWidget().close()
