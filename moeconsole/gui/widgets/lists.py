"""What every list with a search has: words while it has no rows, and a button that clears the search."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QTableView,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named

_FIRST_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class EmptyState(QWidget):
    """Lays the words over the view, which stays there for the keyboard. GUI thread; owned by its pane."""

    def __init__(self, view: QAbstractItemView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._label = QLabel(self)
        self._label.setObjectName(f"{view.objectName()}Empty")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setMargin(theme.MARGIN * 2)
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QStackedLayout(self)
        layout.setStackingMode(QStackedLayout.StackingMode.StackAll)
        layout.addWidget(view)
        layout.addWidget(self._label)
        layout.setCurrentWidget(self._label)
        self._label.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while there are rows."""
        return self._label.text()

    @Slot(str)
    def say(self, text: str) -> None:
        """Show these words, or nothing but the view."""
        self._label.setText(text)
        self._label.setVisible(bool(text))
        self._view.setAccessibleDescription(text)


class RowTable(QTableView):
    """A list of whole rows of one height. No tree: that asks the model for every row at each insertion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_row_height(self, height: int) -> None:
        """In device-independent pixels."""
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row, as in a list."""
        ends = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
        if action in ends:
            last = self.model().rowCount() - 1
            return self.model().index(0 if action is ends[0] else last, 0)
        return super().moveCursor(action, modifiers)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first arrow key chooses the row that has the focus: Qt would go past it, and of one row choose none."""
        current = self.currentIndex()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_first = current.isValid() and not self.selectionModel().hasSelection()
        if is_first and is_plain and event.key() in _FIRST_MOVES:
            self.selectRow(current.row())
        else:
            super().keyPressEvent(event)


def name_clear_button(edit: QLineEdit, accessible_name: str) -> None:
    """Give the line edit a clear button, and that a name."""
    edit.setClearButtonEnabled(True)
    for button in edit.findChildren(QToolButton):
        named(button, f"{edit.objectName()}Clear", accessible_name)
