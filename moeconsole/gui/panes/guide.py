"""Three sentences for the first minutes, in the place where the answer will stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named


class Guide(QFrame):
    """No tour: it waits until somebody sends, or has read it. GUI thread; owned by the response pane.

    Signals:
        dismissed: it was read.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "guide", self.tr("How to begin"))
        steps = (
            self.tr("The sandbox is chosen: a stand-in for MoEngage on this machine. Nothing leaves it."),
            self.tr(
                "A sample event is loaded. Change what you like: Problems says what MoEngage would refuse, "
                "Stored as what it would keep."
            ),
            self.tr("Press Send, or Ctrl+Enter. The answer shows here, and stays under History."),
        )
        self._numbers: list[QLabel] = []
        columns = QHBoxLayout()
        columns.setSpacing(theme.MARGIN * 2)
        for number, text in enumerate(steps, start=1):
            columns.addLayout(self._step(number, text), 1)
        done = named(QPushButton(self.tr("Got it")), "guideDoneButton", self.tr("Close the guide"))
        done.clicked.connect(self.dismissed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(columns)
        layout.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.setAccessibleDescription("\n".join(steps))
        self._style()

    def _step(self, number: int, text: str) -> QHBoxLayout:
        sign = QLabel(str(number))
        font = theme.bold_font()
        font.setPointSizeF(font.pointSizeF() + 6)
        sign.setFont(font)
        self._numbers.append(sign)
        words = QLabel(text)
        words.setObjectName(f"guideStep{number}Label")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        return row

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_numbers"):
            self._style()

    def _style(self) -> None:
        color = theme.colors().accent
        for sign in self._numbers:
            sign.setStyleSheet(f"color: {color};")
