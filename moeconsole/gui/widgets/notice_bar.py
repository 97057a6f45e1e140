"""Notices: never modal, never in the way. The newest shows; those before it come back when it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.sentences import said
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_KEPT: Final = 20  # of sentences that nobody closes


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
        lasting: it comes back after a newer one although it has a button; an offer to undo does not.
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
        self._older: list[Notice] = []
        self._current: Notice | None = None
        self._label = named(QLabel(), "noticeLabel", self.tr("Notice"))
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = named(QPushButton(), "noticeActionButton", self.tr("Act on the notice"))
        self._button.clicked.connect(self._act)
        self._count = named(QLabel(), "noticeCountLabel", self.tr("Older notices"))
        self._count.setToolTip(self.tr("Older notices that come back when this one is closed"))
        self._close = named(QToolButton(), "noticeCloseButton", self.tr("Close the notice"))
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.dismiss)
        self._choices = QButtonGroup(self)
        self._choices.idClicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._count)
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
        """Say it now: it may be what the user waits for. A newer offer to undo replaces an older one."""
        current = self._current
        if current is not None and current.text == notice.text:
            return
        self._older = [one for one in self._older if one.text != notice.text]
        if current is not None and (current.action is None or current.lasting):
            self._older.append(current)
            self._drop_one_too_many()
        self._show(notice)

    def reword(self, text: str, notice: Notice) -> None:
        """Change the notice that says `text`, if it is still there; one that was closed does not come back."""
        self._older = [notice if one.text == text else one for one in self._older]
        if self._current is not None and self._current.text == text:
            self._show(notice)

    @Slot()
    def dismiss(self) -> None:
        if self._older:
            self._show(self._older.pop())
        else:
            self._current = None
            self.hide()

    def _drop_one_too_many(self) -> None:
        if len(self._older) > _MOST_KEPT:
            sentences = (number for number, one in enumerate(self._older) if not one.lasting)
            del self._older[next(sentences, 0)]

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
        self._count.setText(f"+{len(self._older)}")
        self._count.setVisible(bool(self._older))
        self.show()

    def _show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Their buttons stand between the first one and the count; they are made when first needed."""
        layout = self.layout()
        while len(self._choices.buttons()) < len(choices) and isinstance(layout, QHBoxLayout):
            number = len(self._choices.buttons())
            button = named(QPushButton(), f"noticeChoice{number + 1}Button", self.tr("Act on the notice"))
            self._choices.addButton(button, number)
            layout.insertWidget(layout.count() - 2, button)
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
        self._count.setStyleSheet(f"color: {scheme.muted};")
        border = f"border: none; border-left: 3px solid {scheme.advice};"
        sheet = f"NoticeBar {{ background: {scheme.advice_soft}; {border} }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
