"""Notices: never modal, never in the way. One shows at a time; the others wait."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.sentences import said
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Choice:
    """One more thing that can be done about a notice; with `stays` the notice is still there afterwards."""

    text: str
    action: Callable[[], None]
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, with a button where something can be done about it.

    Attributes:
        lasting: a newer notice waits until this one is closed, although it has a button.
        more: what else can be done, each with a button of its own.
    """

    text: str
    action_text: str = ""
    action: Callable[[], None] | None = None
    lasting: bool = False
    more: tuple[Choice, ...] = ()


class NoticeBar(QFrame):
    """The line above the composer; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "noticeBar", self.tr("Notice"))
        self._waiting: deque[Notice] = deque()
        self._current: Notice | None = None
        self._label = named(QLabel(), "noticeLabel", self.tr("Notice"))
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = named(QPushButton(), "noticeActionButton", self.tr("Act on the notice"))
        self._button.clicked.connect(self._act)
        self._close = named(QToolButton(), "noticeCloseButton", self.tr("Close the notice"))
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.dismiss)
        self._choices = QButtonGroup(self)
        self._choices.idClicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self._restyle()
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty where nothing is."""
        return self._current.text if self._current else ""

    @Slot(str)
    def say(self, text: str) -> None:
        self.show_notice(Notice(text))

    def show_notice(self, notice: Notice) -> None:
        """Say it now, or after those that wait; a newer offer to undo replaces an older one."""
        if notice.text == self.text:
            return
        current = self._current
        if current is None or (current.action is not None and not current.lasting):
            self._show(notice)
        else:
            self._waiting.append(notice)

    def reword(self, text: str, notice: Notice) -> None:
        """Change the notice that says `text`, if it still shows; one that was closed does not come back."""
        if self._current is not None and self._current.text == text:
            self._show(notice)

    @Slot()
    def dismiss(self) -> None:
        if self._waiting:
            self._show(self._waiting.popleft())
        else:
            self._current = None
            self.hide()

    @Slot()
    def _act(self) -> None:
        notice = self._current
        self.dismiss()
        if notice is not None and notice.action is not None:
            notice.action()

    @Slot(int)
    def _choose(self, number: int) -> None:
        choice = self._current.more[number] if self._current is not None else None
        if choice is None:
            return
        if not choice.stays:
            self.dismiss()
        choice.action()

    def _show(self, notice: Notice) -> None:
        self._current = notice
        self._show_choices(notice.more)
        self._label.setText(said(notice.text))
        self._button.setText(notice.action_text)
        self._button.setVisible(notice.action is not None)
        self.show()

    def _show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Their buttons stand between the first one and the cross; they are made when first needed."""
        layout = self.layout()
        while len(self._choices.buttons()) < len(choices) and isinstance(layout, QHBoxLayout):
            number = len(self._choices.buttons())
            button = named(QPushButton(), f"noticeChoice{number + 1}Button", self.tr("Act on the notice"))
            self._choices.addButton(button, number)
            layout.insertWidget(layout.count() - 1, button)
        for number, shown in enumerate(self._choices.buttons()):
            text = choices[number].text if number < len(choices) else ""
            shown.setText(text)
            shown.setAccessibleName(text)
            shown.setVisible(bool(text))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_close"):
            self._restyle()

    def _restyle(self) -> None:
        scheme = theme.colors()
        self._close.setIcon(theme.icon("close"))
        border = f"border: none; border-left: 3px solid {scheme.advice};"
        sheet = f"NoticeBar {{ background: {scheme.advice_soft}; {border} }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
