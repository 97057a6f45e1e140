"""What lies over the window while something is dragged over it: what a drop would do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named

_VEIL: Final = 205  # of 255: what is below can still be told
_DASHES: Final = (5.0, 4.0)
_WIDEST: Final = 460


class DropOverlay(QWidget):
    """A calm card over the whole window, which takes no event itself. GUI thread; owned by the interchange desk."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("dropOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = self._label("dropTitleLabel")
        font = theme.bold_font()
        font.setPointSizeF(font.pointSizeF() + 3)
        self._title.setFont(font)
        self._words = self._label("dropWordsLabel")
        card = QVBoxLayout()
        card.setSpacing(theme.GAP)
        card.addStretch(1)
        card.addWidget(self._title)
        card.addWidget(self._words)
        card.addStretch(1)
        across = QHBoxLayout(self)  # an alignment would take the height of one line
        across.addStretch(1)
        across.addLayout(card)
        across.addStretch(1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while it is not shown."""
        return self._title.text() if self.isVisible() else ""

    def say(self, title: str, words: str) -> None:
        """Lie over everything, and say what a drop would do."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setStyleSheet(f"color: {theme.colors().muted};")
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    @staticmethod
    def _label(name: str) -> QLabel:
        label = named(QLabel(), name, "")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setFixedWidth(_WIDEST)
        return label

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = theme.colors()
        painter = QPainter(self)
        veil = QColor(scheme.window)
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(scheme.accent), 1.5)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(QColor(scheme.base))
        painter.drawRoundedRect(QRectF(self._card()), 8, 8)

    def _card(self) -> QRect:
        inner = self._title.geometry().united(self._words.geometry())
        room = 2 * theme.MARGIN
        return inner.adjusted(-room, -room, room, room)
