"""A date and a clock time to edit part by part, without a zone: this machine's own zone moves nothing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDate, QDateTime, QEvent, QObject, QPointF, Qt, QTime, QTimeZone
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit, QWidget
from typing_extensions import override

from moeconsole.gui.widgets.named import named

_FORMAT: Final = "yyyy-MM-dd HH:mm:ss"
_ARROW_WIDTH: Final = 8  # a point inside the arrow, from the right edge
_SECONDS: Final = {
    QDateTimeEdit.Section.DaySection: 86_400,
    QDateTimeEdit.Section.HourSection: 3_600,
    QDateTimeEdit.Section.MinuteSection: 60,
    QDateTimeEdit.Section.SecondSection: 1,
}


class ClockEdit(QDateTimeEdit):
    """Shows seconds since 1970 as a clock on the wall. GUI thread; owned by the time control.

    F4 or Alt+Down opens the calendar. The wheel does nothing without the focus.
    """

    def __init__(self, object_name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, object_name, accessible_name)
        self.setTimeZone(QTimeZone.utc())
        self.setDisplayFormat(_FORMAT)
        self.setMinimumDateTime(QDateTime(QDate(100, 1, 1), QTime(0, 0), QTimeZone.utc()))
        self.setMaximumDateTime(QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), QTimeZone.utc()))
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        named(self.lineEdit(), f"{object_name}Line", accessible_name)
        self.lineEdit().installEventFilter(self)
        self._has_own_calendar = False

    @property
    def wall_s(self) -> int:
        """The clock that is shown, counted as if it were UTC."""
        return self.dateTime().toSecsSinceEpoch()

    def show_wall(self, wall_s: int) -> None:
        """Show that clock; nothing happens where it is shown already, so the cursor stays."""
        if wall_s != self.wall_s:
            self.setDateTime(QDateTime.fromSecsSinceEpoch(wall_s, QTimeZone.utc()))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self._take_own_calendar()
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click selects its part, as the arrow keys do: Qt takes no digit where both are there already."""
        line = self.lineEdit()
        if watched is line and event.type() == QEvent.Type.MouseButtonRelease and not line.hasSelectedText():
            self.setSelectedSection(self.currentSection())
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if (event.key() == Qt.Key.Key_F4 or alt_down) and not self.isReadOnly():
            self._open_calendar()
        else:
            super().keyPressEvent(event)

    @override
    def stepEnabled(self) -> QDateTimeEdit.StepEnabledFlag:
        if self.isReadOnly():
            return QDateTimeEdit.StepEnabledFlag.StepNone
        return QDateTimeEdit.StepEnabledFlag.StepUpEnabled | QDateTimeEdit.StepEnabledFlag.StepDownEnabled

    @override
    def stepBy(self, steps: int) -> None:
        """Up and down carry: the day before the first of a month is the last of the one before."""
        self.interpretText()
        section, now = self.currentSection(), self.dateTime()
        seconds = _SECONDS.get(section)
        if seconds is not None:
            self.setDateTime(now.addSecs(steps * seconds))
        elif section is QDateTimeEdit.Section.MonthSection:
            self.setDateTime(now.addMonths(steps))
        else:
            self.setDateTime(now.addYears(steps))
        self.setSelectedSection(section)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _open_calendar(self) -> None:
        self._take_own_calendar()
        # Qt opens it for the mouse alone: so press the arrow
        place = QPointF(self.width() - _ARROW_WIDTH, self.height() / 2)
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        press = QMouseEvent(
            QEvent.Type.MouseButtonPress, place, self.mapToGlobal(place), button, button, none
        )
        self.mousePressEvent(press)

    def _take_own_calendar(self) -> None:
        """In the program's colours, with names; it is made (5 ms) when the field is entered."""
        if self._has_own_calendar:
            return
        self._has_own_calendar = True
        from moeconsole.gui.widgets.day_calendar import DayCalendar

        self.setCalendarWidget(DayCalendar("timeCalendar", self))
