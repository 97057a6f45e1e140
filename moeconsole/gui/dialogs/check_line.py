"""The button that tests a connection, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.answers import Tone
from moeconsole.gui.connection_words import check_words
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.core.connection_check import CheckResult

_LINES: Final = 3


class CheckLine(QWidget):
    """The button stands before the words, or where the dialog puts it. GUI thread; owned by its dialog.

    Signals:
        test_requested, cancel_requested: by the button, which is one or the other.
    """

    test_requested = Signal()
    cancel_requested = Signal()

    def __init__(
        self, prefix: str, test_text: str, parent: QWidget | None = None, *, button_inside: bool = True
    ) -> None:
        super().__init__(parent)
        self._test_text = test_text
        self._is_testing = False
        self._tone: Tone | None = None
        self.button = named(QPushButton(test_text), f"{prefix}TestButton", test_text.replace("&", ""))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_clicked)
        self._sign = QLabel()
        self._sign.setFixedWidth(theme.ICON_SIZE)
        self.label = named(QLabel(), f"{prefix}TestLabel", self.tr("Outcome of the test"))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # room for the longest answer: the form above does not jump when one comes
        self.label.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        if button_inside:
            layout.addWidget(self.button)
        layout.addWidget(self._sign)
        layout.addWidget(self.label, 1)

    def show_testing(self) -> None:
        self._is_testing = True
        self._show(None, self.tr("Asking MoEngage… No event is recorded."))
        self.button.setText(self.tr("Cancel the &test"))

    def show_result(self, result: CheckResult) -> None:
        self._end()
        self._show(*check_words(result))

    def clear(self) -> None:
        """What was said is of another connection, or of what the fields said before."""
        self._end()
        self._show(None, "")

    def _end(self) -> None:
        self._is_testing = False
        self.button.setText(self._test_text)

    def _show(self, tone: Tone | None, text: str) -> None:
        self._tone = tone
        self.label.setText(text)
        self.label.setAccessibleDescription(text)
        self._style()

    def _on_clicked(self) -> None:
        if self._is_testing:
            self.cancel_requested.emit()
        else:
            self.test_requested.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "label"):
            self._style()

    def _style(self) -> None:
        scheme = theme.colors()
        size = QSize(theme.ICON_SIZE, theme.ICON_SIZE)
        if self._tone is None:
            self._sign.clear()
        else:
            icon = theme.icon(f"answer-{self._tone.value}")
            self._sign.setPixmap(icon.pixmap(size, self.devicePixelRatio()))
        color = {Tone.OK: scheme.ok, Tone.REFUSED: scheme.error, Tone.UNSURE: scheme.loss}
        sheet = f"color: {color.get(self._tone, scheme.text) if self._tone is not None else scheme.muted};"
        if sheet != self.label.styleSheet():
            self.label.setStyleSheet(sheet)
