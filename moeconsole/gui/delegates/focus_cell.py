"""A cell that says that it has the focus, by a frame of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from moeconsole.gui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyle


class FocusCellDelegate(QStyledItemDelegate):
    """The style's frame hardly shows among the cells of a selected row. GUI thread; owned by its view."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = option.widget
        if not isinstance(view, QAbstractItemView) or not view.hasFocus() or view.currentIndex() != index:
            super().paint(painter, option, index)
            return
        plain = QStyleOptionViewItem(option)
        plain.state = _without_focus(option)
        super().paint(painter, plain, index)
        painter.save()
        painter.setPen(QColor(theme.colors().accent))
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()


def _without_focus(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    # Python makes the 33 enumerations of QStyle when it is first named: 6 ms that the first paint does without
    from PySide6.QtWidgets import QStyle

    return option.state & ~QStyle.StateFlag.State_HasFocus
