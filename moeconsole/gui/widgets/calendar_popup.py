"""A month to pick a day from, as a popup below an editor. It gives the day and knows nothing of its use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.gui.widgets.day_calendar import DayCalendar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class CalendarPopup(QFrame):
    """Lives while it is open, as a child of its editor, so that the editor stays open too. GUI thread.

    Signals:
        picked: the `QDate` that was clicked or chosen with Enter.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendarPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._calendar = DayCalendar("calendar", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._calendar)
        self._calendar.activated.connect(self._pick)
        self._calendar.clicked.connect(self._pick)

    def open_at(self, anchor: QWidget, day: QDate) -> None:
        """Show below `anchor`, above it where the screen ends, with `day` or today selected."""
        if day.isValid():
            self._calendar.setSelectedDate(day)
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height()))
        area = anchor.screen().availableGeometry()
        if corner.y() + self.height() > area.bottom():
            corner.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height())
        corner.setX(max(area.left(), min(corner.x(), area.right() - self.width())))
        self.move(corner)
        self.show()
        self._calendar.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot(QDate)
    def _pick(self, day: QDate) -> None:
        self.picked.emit(day)
        self.close()
