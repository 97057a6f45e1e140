"""A part of the response pane: why an answer came, what to do, the way there, and how long to wait."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDeadlineTimer, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from moeconsole.gui import numbers, theme
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.gui.explained import Explained

_TICK_MS: Final = 200
_SHOWN_IN_SECONDS: Final = 120


class Explanation(QWidget):
    """Hidden while there is nothing to explain. GUI thread; owned by the status box.

    Attributes:
        button: the way there; the status box places it, so that it takes no line of its own.

    Signals:
        jump_requested: the word for the field or setting concerned (`Explained.target`).
    """

    jump_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = ""
        self._resets = QDeadlineTimer()
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self.text = prose_label(self, "responseExplanationLabel")
        self.countdown = prose_label(self, "rateLimitResetLabel")
        self.countdown.setFont(theme.bold_font())
        self.button = named(QPushButton(self), "jumpToCauseButton", self.tr("Go to the cause"))
        self.button.clicked.connect(self._on_clicked)
        texts = QVBoxLayout(self)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(theme.TIGHT)
        texts.addWidget(self.text)
        texts.addWidget(self.countdown)
        self.explain(None)

    def explain(self, explained: Explained | None) -> None:
        """Show this; None for nothing."""
        self._ticking.stop()
        text = explained.text if explained is not None else ""
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self._target = explained.target if explained is not None else ""
        button = explained.button if explained is not None else ""
        self.button.setText(button.replace("&", "&&"))
        self.button.setAccessibleName(button or self.tr("Go to the cause"))
        self.button.setToolTip(
            self.tr("In the open document, or among its connection's settings: {place}").format(
                place=self._target
            )
        )
        self.button.setVisible(bool(button))
        self._count_down(explained.reset_in_s if explained is not None else None)
        self.setVisible(bool(text))

    def _count_down(self, seconds: float | None) -> None:
        self.countdown.setVisible(seconds is not None)
        if seconds is None:
            self.countdown.clear()
            return
        self._resets = QDeadlineTimer(math.ceil(seconds * 1000), Qt.TimerType.PreciseTimer)
        self._ticking.start()
        self._tick()

    @Slot()
    def _tick(self) -> None:
        seconds = math.ceil(self._resets.remainingTime() / 1000)
        if seconds > _SHOWN_IN_SECONDS:
            text = self.tr("The window resets in {minutes} min").format(
                minutes=numbers.whole(math.ceil(seconds / 60))
            )
        elif seconds > 0:
            text = self.tr("The window resets in {seconds} s").format(seconds=seconds)
        else:
            self._ticking.stop()
            text = self.tr("The window has reset: you can send again.")
        self.countdown.setText(text)

    @Slot()
    def _on_clicked(self) -> None:
        self.jump_requested.emit(self._target)


def prose_label(parent: QWidget, name: str) -> QLabel:
    """A label of plain text that wraps and can be copied."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
