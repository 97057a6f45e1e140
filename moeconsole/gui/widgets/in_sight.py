"""What is worked on stays in sight in the form around it: the field with the focus, the row that a table shows."""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import QObject, QRect, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from moeconsole.gui.widgets.labelled import Labelled

_ROOM: Final = 4  # above and below: enough to see that a field ends there


def bring_into_sight(widget: QWidget, rect: QRect, at_most: int | None = None) -> None:
    """Scroll the form around the widget, where there is one, until that part of the widget is seen.

    Args:
        at_most: in pixels, downwards; where more would be needed, or upwards, it was out of sight and stays there.
    """
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    body = area.widget() if area is not None else None
    if area is None or body is None or not body.isAncestorOf(widget):
        return
    bar = area.verticalScrollBar()
    place = QRect(widget.mapTo(body, rect.topLeft()), rect.size())
    above = place.top() - _ROOM - bar.value()
    below = place.bottom() + _ROOM + 1 - bar.value() - area.viewport().height()
    if at_most is not None and (above < 0 or below > at_most):
        return
    if above < 0:
        bar.setValue(bar.value() + above)
    elif below > 0:
        bar.setValue(bar.value() + min(below, above))


class FocusInSight(QObject):
    """Scrolls to the field that a problem, a search or a key leads to, and stays there where the form gets less room.

    GUI thread; owned by the form's scroll area.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        bar = area.verticalScrollBar()
        self._most = bar.maximum()
        bar.rangeChanged.connect(self._stay)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Tables show their rows themselves."""
        if new is None or isinstance(new, QAbstractItemView) or not shiboken6.isValid(self._area):
            return  # the last of it: the window is taken apart, and the focus goes on
        if self._area.isAncestorOf(new):
            parent = new.parentWidget()
            shown = parent if isinstance(parent, Labelled) else new  # what it is called, too
            bring_into_sight(shown, shown.rect())

    @Slot(int, int)
    def _stay(self, _least: int, most: int) -> None:
        """An answer or a notice has come beside the form, or a line in it: what was seen last is seen still."""
        lost, self._most = most - self._most, most
        focused = QApplication.focusWidget()
        if lost <= 0 or focused is None or not self._area.isAncestorOf(focused):
            return
        rect = focused.rect()
        if isinstance(focused, QAbstractItemView):
            rect = focused.visualRect(focused.currentIndex()).translated(focused.viewport().pos())
        bring_into_sight(focused, rect, lost)
