"""From a search field down into what it found, and from the first row back up into the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QLineEdit


class SearchKeys(QObject):
    """Down in the field, Up in the first row. GUI thread; owned by the field."""

    def __init__(self, edit: QLineEdit, view: QAbstractItemView) -> None:
        super().__init__(edit)
        self._edit = edit
        self._view = view
        edit.installEventFilter(self)
        view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            return False
        if watched is self._edit and event.key() == Qt.Key.Key_Down:
            return self._enter()
        if watched is self._view and event.key() == Qt.Key.Key_Up and self._is_at_top():
            self._edit.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        return False

    def _enter(self) -> bool:
        self._view.setFocus(Qt.FocusReason.TabFocusReason)
        model = self._view.model()
        if not self._view.selectionModel().hasSelection() and model.rowCount():
            self._view.setCurrentIndex(model.index(0, 0))
        return True

    def _is_at_top(self) -> bool:
        """In the first row; not in a list without a choice, where Up makes one."""
        index = self._view.currentIndex()
        is_first = index.isValid() and index.row() == 0 and not index.parent().isValid()
        return is_first and self._view.selectionModel().hasSelection()
