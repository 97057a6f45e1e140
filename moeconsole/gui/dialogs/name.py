"""A dialog that asks for one name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named


class NameDialog(QDialog):
    """A line edit and two buttons; opened, never executed.

    Signals:
        named: the name, without white space around it; empty only where that is allowed.
    """

    named = Signal(str)

    def __init__(
        self, question: str, name: str, parent: QWidget | None = None, *, may_be_empty: bool = False
    ) -> None:
        super().__init__(parent)
        self._may_be_empty = may_be_empty
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        label = QLabel(question)
        self._edit = named(QLineEdit(name), "nameEdit", question)
        self._edit.selectAll()
        self._edit.textChanged.connect(self._judge)
        label.setBuddy(self._edit)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for which in (QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel):
            button = self._buttons.button(which)
            named(button, f"name{which.name}Button", button.text().replace("&", ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        for widget in (label, self._edit, self._buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(360)
        self._judge()

    @override
    def accept(self) -> None:
        self.named.emit(self._edit.text().strip())
        super().accept()

    @Slot()
    def _judge(self) -> None:
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(self._may_be_empty or bool(self._edit.text().strip()))
