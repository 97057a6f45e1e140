"""A field of a form with the line below it that says what is wrong, or what to know."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.sentences import said


class FormField(QWidget):
    """Owns the field, what stands beside it, and the line below. GUI thread; owned by its form.

    The line is the field's accessible description too. Shown as it is, never as markup.
    """

    def __init__(self, field: QWidget, *beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._is_problem = False
        self._line = QLabel()
        self._line.setObjectName(f"{field.objectName()}Note")
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setWordWrap(True)
        self._line.setFont(theme.small_font())
        self._line.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(field, 1)
        for widget in beside:
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._line)

    @property
    def text(self) -> str:
        """What the line says; empty while there is none."""
        return self._line.text()

    def say(self, text: str, *, problem: bool = False) -> None:
        """Show this line; empty hides it. A problem is what keeps the field from being taken over."""
        self._is_problem = problem
        shown = said(text)
        self._line.setText(shown)
        self._line.setVisible(bool(text))
        self.field.setAccessibleDescription(shown)
        self._style()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_line"):
            self._style()

    def _style(self) -> None:
        scheme = theme.colors()
        sheet = f"color: {scheme.error if self._is_problem else scheme.muted};"
        if sheet != self._line.styleSheet():
            self._line.setStyleSheet(sheet)
