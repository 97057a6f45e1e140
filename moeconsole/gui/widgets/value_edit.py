"""The editors of one value: a line with the raw text, and in it a helper for the type; they store nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from typing_extensions import override

from moeconsole.core.values import ValueType
from moeconsole.gui import theme
from moeconsole.gui.commands import TypingRun
from moeconsole.gui.yes_no import is_yes, word

if TYPE_CHECKING:
    from moeconsole.gui.widgets.calendar_popup import CalendarPopup

_MAX_LENGTH: Final = 2**30  # Qt's own limit of 32,767 would cut what is there
_AROUND_TEXT: Final = 28  # margins, the cursor, and the room about the helper
_DATE_LENGTH: Final = len("2019-05-21")


class RunEdit(QLineEdit):
    """A line that says each change made by the user. Owned by the view that it is open in.

    Attributes:
        run: merge keys of what is typed in it.

    Signals:
        edited: the line itself, after each key; not after `show_text`.
    """

    edited = Signal(object)

    def __init__(self, run_prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run = TypingRun(run_prefix)
        self.setMaxLength(_MAX_LENGTH)
        self.setFrame(False)
        self.textEdited.connect(self._on_text_edited)

    def show_text(self, text: str) -> None:
        """Show a text that came from elsewhere; the cursor stays where it can."""
        if text != self.text():
            position = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(position, len(text)))
        self.run.restart(text)

    @Slot()
    def _on_text_edited(self) -> None:
        self.edited.emit(self)


class ValueEdit(RunEdit):
    """The editor of a value, made for its type.

    Dates have a calendar, yes/no a switch, text a larger window; F4 or a click calls it. Whatever is typed
    stays: variables, relative times and half-typed values fit every type.

    Signals:
        expand_requested: edit the text in a window of its own.
    """

    expand_requested = Signal(object)

    def __init__(self, value_type: ValueType, run_prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(run_prefix, parent)
        self._value_type = value_type
        self._helper = QAction(self)
        self._helper.triggered.connect(self.call_helper)
        self.addAction(self._helper, QLineEdit.ActionPosition.TrailingPosition)
        self._popup: CalendarPopup | None = None
        self._show_helper()

    @property
    def is_date(self) -> bool:
        return self._value_type is ValueType.DATE

    @property
    def value_type(self) -> ValueType:
        """The type that the text is read as."""
        return self._value_type

    def set_value_type(self, value_type: ValueType) -> None:
        if value_type is not self._value_type:
            self._value_type = value_type
            self._show_helper()

    @Slot()
    def call_helper(self) -> None:
        """Open the calendar or the larger window, or turn yes to no."""
        if self._value_type is ValueType.DATE:
            self._open_calendar()
        elif self._value_type is ValueType.YES_NO:
            self._put(word(yes=not is_yes(self.text())))
        elif self._value_type is ValueType.TEXT:
            self.expand_requested.emit(self)

    @property
    def wanted_width(self) -> int:
        """In which the whole text can be seen."""
        text = self.fontMetrics().horizontalAdvance(self.text())
        return text + theme.ICON_SIZE + _AROUND_TEXT

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4:
            self.call_helper()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_helper()
        super().changeEvent(event)

    def _show_helper(self) -> None:
        helpers = {
            ValueType.DATE: ("calendar", self.tr("Choose a day in a calendar (F4)")),
            ValueType.YES_NO: ("yes-no", self.tr("Change between yes and no (F4)")),
            ValueType.TEXT: ("expand", self.tr("Edit in a larger window (F4)")),
        }
        icon, tip = helpers.get(self._value_type, ("", ""))
        if self.is_date and self.completer() is None:
            from moeconsole.gui.widgets.date_completer import DateCompleter

            DateCompleter(self)
        self._helper.setVisible(bool(icon))
        if icon:
            self._helper.setIcon(theme.icon(icon))
            self._helper.setToolTip(tip)
            self._helper.setText(tip)
        for button in self.findChildren(QToolButton):
            button.setObjectName("valueHelperButton")
            button.setAccessibleName(tip)
            button.setIconSize(QSize(theme.ICON_SIZE, theme.ICON_SIZE))

    def _open_calendar(self) -> None:
        from moeconsole.gui.widgets.calendar_popup import CalendarPopup

        popup = CalendarPopup(self)
        popup.picked.connect(self._on_picked)
        popup.open_at(self, QDate.fromString(self.text()[:_DATE_LENGTH], Qt.DateFormat.ISODate))
        self._popup = popup

    @Slot(object)
    def _on_picked(self, day: QDate) -> None:
        """The picked day, with the clock time that was there."""
        text = self.text()
        had_day = QDate.fromString(text[:_DATE_LENGTH], Qt.DateFormat.ISODate).isValid()
        self._put(day.toString(Qt.DateFormat.ISODate) + (text[_DATE_LENGTH:] if had_day else ""))

    def _put(self, text: str) -> None:
        self.setText(text)
        self.edited.emit(self)
