"""A few lines of JSON that may be selected and copied, as high as they are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.widgets.json_colors import JsonColors


class Sample(QPlainTextEdit):
    """Long lines are broken, none is cut off. GUI thread; owned by what shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colors = JsonColors()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(theme.mono_font())
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self.setPlainText(text)
        self._color()
        self._fit()

    def _fit(self) -> None:
        margins = 2 * (self.document().documentMargin() + self.frameWidth())
        lines = self.document().size().height()  # in a plain text edit they are lines
        height = int(lines * self.fontMetrics().lineSpacing() + margins) + 2
        if height != self.height() or self.maximumHeight() != height:
            self.setFixedHeight(height)

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self.minimumHeight())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colors.renew()
            self._color()

    def _color(self) -> None:
        document = self.document()
        self._colors.color([document.findBlockByNumber(number) for number in range(self.blockCount())])
        document.markContentsDirty(0, document.characterCount())
