"""Which letters a window answers to with Alt, as it stands: of menus, tabs, buttons, and labels with a field."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDockWidget,
    QGroupBox,
    QLabel,
    QMainWindow,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTER: Final = re.compile(r"&(.)")


def letter_of(text: str) -> str:
    """The letter behind the sign, in upper case; empty where there is none."""
    found = _LETTER.search(text.replace("&&", ""))
    return found[1].upper() if found else ""


def clashes(window: QWidget) -> dict[str, list[str]]:
    """The letters that stand twice, with the texts that they stand in. What is in a tab at the back counts too."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for text in _texts(window):
        by_letter[letter_of(text)].append(text)
    return {letter: sorted(texts) for letter, texts in by_letter.items() if letter and len(texts) > 1}


def clashes_in_menus(window: QMainWindow) -> dict[str, list[str]]:
    """The same for each menu by itself, and for what a view offers in its own."""
    found = {}
    owners = [*window.findChildren(QMenu), *window.findChildren(QAbstractItemView)]
    for owner in owners:
        by_letter: dict[str, list[str]] = defaultdict(list)
        for action in owner.actions():
            by_letter[letter_of(action.text())].append(action.text())
        name = owner.title() if isinstance(owner, QMenu) else owner.objectName()
        twice = {letter: texts for letter, texts in by_letter.items() if letter and len(texts) > 1}
        found |= {f"{name}: {letter}": texts for letter, texts in twice.items()}
    return found


def _texts(window: QWidget) -> Iterator[str]:
    if isinstance(window, QMainWindow):
        yield from (action.text() for action in window.menuBar().actions())
    for widget in window.findChildren(QWidget):
        if not _is_seen(widget, window):
            continue
        if isinstance(widget, QLabel) and widget.buddy() is not None:
            yield widget.text()
        elif isinstance(widget, QToolButton) and widget.defaultAction() is not None:
            continue  # Qt takes the letter out
        elif isinstance(widget, QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(index) for index in range(widget.count()))


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    """It is there once its dock is in front."""
    current: QWidget | None = widget
    while current is not None and current is not window:
        if isinstance(current, QDockWidget):
            return True
        if current.isWindow() or current.isHidden():
            return False
        current = current.parentWidget()
    return True
