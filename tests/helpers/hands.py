"""Two hands on a keyboard: keys go to whatever has the focus, and each stroke is counted."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.window import WAIT_MS, focused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

TABLE: Final[dict[int, tuple[str, int]]] = {}
"""What each task took so far in this run: its words and its key strokes."""

_MOST_TABS: Final = 40


class Hands:
    """No mouse, and no way to a widget but the keys. A combination such as Ctrl+Enter is one stroke.

    Attributes:
        strokes: how many keys were pressed.
    """

    def __init__(self, qtbot: QtBot | None = None) -> None:
        self._qtbot = qtbot
        self.strokes = 0

    def press(self, *keys: str) -> None:
        """Keys by the names that the menus show: `Ctrl+K`, `F8`, `Tab`."""
        for key in keys:
            combination = QKeySequence(key)[0]
            assert isinstance(combination, QKeyCombination)
            QTest.keyClick(_target(), combination.key(), combination.keyboardModifiers())
            self.strokes += 1

    def type(self, text: str) -> None:
        """Text, letter by letter."""
        for letter in text:
            QTest.keyClicks(_target(), letter)
            self.strokes += 1

    def tab_to(self, name: str) -> None:
        """Tab until the widget of that name has the focus."""
        self._step_to(name, "Tab")

    def back_to(self, name: str) -> None:
        """The same backwards."""
        self._step_to(name, "Shift+Tab")

    def _step_to(self, name: str, key: str) -> None:
        for _ in range(_MOST_TABS):
            if focused(name):
                return
            self.press(key)
        raise AssertionError(f"{key} does not get to {name}")

    def look_for(self, name: str) -> None:
        """Wait until the focus is in the widget of that name: nothing is pressed."""
        assert self._qtbot is not None
        self._qtbot.waitUntil(lambda: focused(name), timeout=WAIT_MS)

    def back_in(self, window: MainWindow) -> None:
        """Wait until the window is the active one again: a desktop sees to that when a dialog goes, offscreen
        there is none."""
        assert self._qtbot is not None
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=WAIT_MS)
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)


@contextmanager
def task(number: int, words: str, hands: Hands) -> Iterator[None]:
    """One task of the usability script; when it is done its cost is printed and kept for the table."""
    yield
    TABLE[number] = (words, hands.strokes)
    print(f"task {number}: {hands.strokes} key strokes, 0 clicks ({words})")


def table() -> str:
    """All tasks that were done in this run."""
    lines = [
        f"{number:>4}  {words:<52}{strokes:>8}{0:>8}" for number, (words, strokes) in sorted(TABLE.items())
    ]
    return "\n".join([f"{'task':>4}  {'':<52}{'strokes':>8}{'clicks':>8}", *lines])


def _target() -> QWidget:
    """Where the keys of a real keyboard would go."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None, "no window has the keyboard"
    return target
