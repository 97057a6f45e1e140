"""Keys for rows of attributes that need no button: to the type and to the name of the chosen row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox

from moeconsole.gui.models.attribute_model import Column

if TYPE_CHECKING:
    from moeconsole.gui.widgets.row_view import RowView


class RowKeys(QObject):
    """Adds its actions to a view of rows. GUI thread; owned by the view."""

    def __init__(self, view: RowView) -> None:
        super().__init__(view)
        self._view = view
        for name, text, keys, slot in (
            ("changeTypeAction", self.tr("Change the type"), "Ctrl+Shift+T", self.change_type),
            ("renameRowAction", self.tr("Change the name"), "Ctrl+F2", self.rename),
        ):
            action = QAction(text, self)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            view.addAction(action)

    @Slot()
    def change_type(self) -> None:
        """Open the list of types of the current row."""
        if self._edit(Column.TYPE):
            combo = QApplication.focusWidget()
            if isinstance(combo, QComboBox):
                combo.showPopup()

    @Slot()
    def rename(self) -> None:
        self._edit(Column.NAME)

    def _edit(self, column: Column) -> bool:
        self._view.leave_editor()
        index = self._view.currentIndex()
        return index.isValid() and self._view.edit_cell(index.siblingAtColumn(column))
