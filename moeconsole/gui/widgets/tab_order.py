"""Tab goes as the eye does: through the layouts, whatever was made first, and past what is not in sight."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLayout,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def follow_layout(container: QWidget) -> None:
    """Order what takes the focus in the container as its layouts place it."""
    for before, after in pairwise(_in_order(container)):
        QWidget.setTabOrder(before, after)


def step(window: QWidget, parts: Iterable[QWidget], *, forward: bool) -> bool:
    """Give the focus to the next widget of these parts of the window, or the one before; False where there is none.

    Not by Qt's chain: in PySide `nextInFocusChain` makes the answer a child of who was asked, and it dies with it.
    """
    current = QApplication.focusWidget()
    ordered = [
        widget
        for part in parts
        for widget in _in_order(part)
        if widget is current or _takes_focus(widget, window)
    ]
    if not ordered or ordered == [current]:
        return False
    start = ordered.index(current) if current in ordered else -1 if forward else 0
    chosen = ordered[(start + (1 if forward else -1)) % len(ordered)]
    reason = Qt.FocusReason
    chosen.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    _scroll_to(chosen)
    return True


def _takes_focus(widget: QWidget, window: QWidget) -> bool:
    """As Qt sees it: on a Mac, where the system says so, only fields and lists."""
    policy = Qt.FocusPolicy
    all_controls = QGuiApplication.styleHints().tabFocusBehavior() is Qt.TabFocusBehavior.TabFocusAllControls
    flag = policy.TabFocus.value if all_controls else policy.StrongFocus.value
    return (
        widget.focusPolicy().value & flag == flag
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisibleTo(window)
        and widget.window() is window
    )


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        yield widget
    if isinstance(widget, QScrollArea | QDockWidget):
        inner = widget.widget()
        if inner is not None:
            yield from _in_order(inner)
    elif isinstance(widget, QSplitter):
        for place in range(widget.count()):
            if (pane := widget.widget(place)) is not None:
                yield from _in_order(pane)
    elif isinstance(widget, QTabWidget):
        yield widget.tabBar()
        if (page := widget.currentWidget()) is not None:
            yield from _in_order(page)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _in_order(widget)
        elif inner is not None:
            yield from _in_layout(inner)
