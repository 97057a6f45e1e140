"""A combo that the wheel changes only while it has the focus: a form is scrolled without being edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from moeconsole.gui.widgets.eliding_line import ElidingLine
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class CalmCombo(QComboBox):
    """Named all through: itself, its line edit and its list. GUI thread; owned by its pane."""

    def __init__(self, object_name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, object_name, accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # as wide as asked for, not as its longest item: measuring hundreds of them takes its time
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.view().setAccessibleName(accessible_name)

    def make_editable(self) -> QLineEdit:
        """Free text, without Qt's own completer, which would correct the casing of what is typed."""
        line = named(ElidingLine(self), f"{self.objectName()}Line", self.accessibleName())
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes a null pointer
        return line

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
