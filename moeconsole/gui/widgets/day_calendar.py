"""A month to pick a day from, in the program's colours, all its weeks in sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QSpinBox, QTableView, QToolButton, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named

_WEEKS: Final = 6
_DAYS: Final = 7
_WEEKEND: Final = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DayCalendar(QCalendarWidget):
    """Arrows go by days, Page Up and Down by months, Enter takes the day. GUI thread; owned by its popup."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, object_name, self.tr("Day"))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setGridVisible(False)
        self._buttons = {
            button.objectName().removeprefix("qt_calendar_"): button
            for button in self.findChildren(QToolButton)
        }
        names = {
            "prevmonth": self.tr("Previous month"),
            "nextmonth": self.tr("Next month"),
            "monthbutton": self.tr("Month"),
            "yearbutton": self.tr("Year"),
        }
        for key, button in self._buttons.items():
            button.setAccessibleName(names.get(key, ""))
        for year in self.findChildren(QSpinBox):
            year.setAccessibleName(self.tr("Year"))
            year.lineEdit().setAccessibleName(self.tr("Year"))
        self._show_colors()

    @override
    def minimumSizeHint(self) -> QSize:
        # Qt counts neither the frames nor the room that the style sheet gives its parts
        metrics = self.fontMetrics()
        row = metrics.height() + theme.GAP
        column = max(metrics.horizontalAdvance(f"{day}") for day in self._short_names()) + 2 * theme.GAP
        bar = self._buttons["prevmonth"].parentWidget()
        height = (bar.sizeHint().height() if bar is not None else row) + (_WEEKS + 1) * row
        return QSize(column * _DAYS, height + theme.GAP)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_buttons"):
            self._show_colors()

    def _short_names(self) -> list[str]:
        short = self.locale().FormatType.ShortFormat
        return [self.locale().standaloneDayName(day, short) for day in range(1, _DAYS + 1)]

    def _show_colors(self) -> None:
        scheme = theme.colors()
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(scheme.loss))
        for day in _WEEKEND:
            self.setWeekdayTextFormat(day, weekend)
        header = QTextCharFormat()
        header.setForeground(QColor(scheme.muted))
        header.setBackground(QColor(scheme.window))
        self.setHeaderTextFormat(header)
        for key, icon in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            self._buttons[key].setIcon(theme.icon(icon))
        for view in self.findChildren(QTableView):
            palette = view.palette()
            palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(scheme.muted))
            view.setPalette(palette)
