"""Where Tab goes, key by key, and where the eye would go: rows from the top, in a row from the left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QLabel, QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST: Final = 300
_PARTS: Final = 8
_SLACK: Final = 2  # what a focus frame may reach over its neighbour


class TabTrapError(AssertionError):
    """Tab did not leave a widget, or never came back to where it began."""


def tab_walk(key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab, or Backtab, until the focus is back where it began; what had it on the way, in that order."""
    start = QApplication.focusWidget()
    assert start is not None
    walk = [start]
    for _ in range(_MOST):
        before = walk[-1]
        now = _after(before, key)
        if now is None:
            if len(walk) == 1:
                return walk  # there is nothing else
            raise TabTrapError(f"Tab stays in {describe(before)}")
        if now is start:
            return walk
        walk.append(now)
    raise TabTrapError(f"Tab never came back: {[describe(one) for one in walk[-8:]]}")


def _after(widget: QWidget, key: Qt.Key) -> QWidget | None:
    """What has the focus next, after the parts of a date and the links of a label; None where Tab stays."""
    for _ in range(_PARTS if isinstance(widget, (QDateTimeEdit, QLabel)) else 1):
        QTest.keyClick(widget, key)
        now = QApplication.focusWidget()
        if now is not widget:
            return now
    return None


def as_the_eye_goes(widgets: Sequence[QWidget], within: QWidget) -> list[QWidget]:
    """In rows where a line can be drawn between them, else in columns, and so on within each.

    What stands in a part of a splitter belongs together.
    """
    groups: dict[QWidget, list[QWidget]] = {}
    for widget in widgets:
        groups.setdefault(_splitter_part(widget, within) or widget, []).append(widget)
    places = {group: _place(group, within) for group in groups}
    ordered = _ordered(list(groups), places)
    return [
        widget
        for group in ordered
        for widget in ([group] if groups[group] == [group] else as_the_eye_goes(groups[group], group))
    ]


def _splitter_part(widget: QWidget, within: QWidget) -> QWidget | None:
    """The outermost one that it is in."""
    found = None
    current = widget
    while current is not within:
        parent = current.parentWidget()
        if parent is None:
            break
        if isinstance(parent, QSplitter):
            found = current
        current = parent
    return found


def describe(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__


def _place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def _ordered(widgets: list[QWidget], places: dict[QWidget, QRect]) -> list[QWidget]:
    if len(widgets) < 2:
        return widgets
    for first, last in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        bands = _bands(widgets, places, first, last)
        if len(bands) > 1:
            return [widget for band in bands for widget in _ordered(band, places)]
    return sorted(widgets, key=lambda widget: (places[widget].top(), places[widget].left()))


def _bands(
    widgets: list[QWidget],
    places: dict[QWidget, QRect],
    first: Callable[[QRect], int],
    last: Callable[[QRect], int],
) -> list[list[QWidget]]:
    bands: list[list[QWidget]] = []
    end = 0
    for widget in sorted(widgets, key=lambda one: first(places[one])):
        if bands and first(places[widget]) < end - _SLACK:
            bands[-1].append(widget)
        else:
            bands.append([widget])
        end = max(end, last(places[widget])) if len(bands[-1]) > 1 else last(places[widget])
    return bands
