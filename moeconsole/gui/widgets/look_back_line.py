"""The line above what a pane shows of a past send: which one it is, and the way back to the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class LookBackLine(QFrame):
    """Hidden while the pane shows the open document. GUI thread; owned by its pane.

    Signals:
        back_requested: the open document is wanted again.
    """

    back_requested = Signal()

    def __init__(self, prefix: str, parent: QWidget | None = None) -> None:
        """Name the widgets after `prefix`: there are several of these."""
        super().__init__(parent)
        self.setObjectName(f"{prefix}LookBackLine")
        self._label = named(QLabel(), f"{prefix}LookBackLabel", self.tr("Which send is shown"))
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        text = self.tr("Back to the draft")
        self.button = named(QPushButton(text), f"{prefix}BackButton", text)
        self.button.setToolTip(self.tr("Show the open draft here again (Esc). It was not touched."))
        self.button.clicked.connect(self.back_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.TIGHT, theme.GAP, theme.TIGHT)
        row.setSpacing(theme.GAP)
        row.addWidget(self._label, 1)
        row.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def say(self, text: str) -> None:
        """Show it; nothing to say hides it."""
        self._restyle()  # not before it is needed: a style sheet costs something at the start
        self._label.setText(text)
        self._label.setAccessibleName(text)
        self.setVisible(bool(text))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.isHidden():
            self._restyle()

    def _restyle(self) -> None:
        scheme = theme.colors()
        border = f"border: none; border-left: 3px solid {scheme.advice};"
        sheet = f"LookBackLine {{ background: {scheme.advice_soft}; {border} }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
