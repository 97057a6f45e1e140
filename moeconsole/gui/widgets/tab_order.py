"""Tab goes as the eye does: through the layouts, whatever was made first, and past what is not in sight."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def follow_layout(container: QWidget) -> None:
    """Order what takes the focus in the container as its layouts place it."""
    for before, after in pairwise(_in_order(container)):
        QWidget.setTabOrder(before, after)


def step(window: QWidget, rank: Callable[[QWidget], float | None], *, forward: bool) -> bool:
    """Give the focus to the next widget of the window, or the one before; False where there is none.

    Args:
        rank: of the part of the window that a widget is in: those parts come in this order, and in each of
            them the widgets in Qt's. None for what is not in sight.
    """
    current = QApplication.focusWidget()
    ranks = {
        widget: place
        for widget in _chain(window)
        if (widget is current or _takes_focus(widget, window)) and (place := rank(widget)) is not None
    }
    ordered = sorted(ranks, key=ranks.__getitem__)
    if not ordered or ordered == [current]:
        return False
    start = ordered.index(current) if current in ranks else -1 if forward else 0
    chosen = ordered[(start + (1 if forward else -1)) % len(ordered)]
    reason = Qt.FocusReason
    chosen.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    _scroll_to(chosen)
    return True


def _chain(window: QWidget) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


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
    inner = widget.widget() if isinstance(widget, QScrollArea) else widget
    layout = inner.layout() if inner is not None else None
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _in_order(widget)
        elif inner is not None:
            yield from _in_layout(inner)
