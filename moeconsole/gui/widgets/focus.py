"""Where the focus goes back to."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget


def focus_to_keep() -> QWidget | None:
    """The focused widget; of a cell's editor, which ends when the focus leaves it, the view that it is in."""
    focused = QApplication.focusWidget()
    parent = focused
    while parent is not None:
        parent = parent.parentWidget()
        if isinstance(parent, QAbstractItemView):
            return parent
    return focused
