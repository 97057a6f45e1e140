"""Two lines for a connection: its name and its environment, then where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.models.connection_model import CONNECTION_ROLE, DETAIL_ROLE
from moeconsole.gui.widgets.environment_badge import environment_words

if TYPE_CHECKING:
    from moeconsole.core.connections import Connection

_PADDING: Final = 8

_Index = QModelIndex | QPersistentModelIndex


class ConnectionDelegate(QStyledItemDelegate):
    """GUI thread; owned by the connections dialog."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        lines = QFontMetrics(theme.bold_font()).height() + QFontMetrics(theme.small_font()).height()
        return QSize(160, lines + 2 * _PADDING + 2)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        connection: Connection = index.data(CONNECTION_ROLE)
        scheme = theme.colors()
        painter.save()
        from PySide6.QtWidgets import QStyle  # its many enumerations are not made before there is a row

        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(scheme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(scheme.window))
        if option.state & QStyle.StateFlag.State_HasFocus:
            left = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            painter.fillRect(left, QColor(scheme.accent))
        inner = option.rect.adjusted(_PADDING + 2, _PADDING, -_PADDING, -_PADDING)
        half = inner.height() // 2
        first, second = QRect(inner), QRect(inner)
        first.setHeight(half)
        second.setTop(inner.top() + half + 1)
        word, _tip = environment_words(connection.environment)
        color, _ground = scheme.environment(connection.environment)
        small_bold = theme.small_font()
        small_bold.setBold(True)
        width = QFontMetrics(small_bold).horizontalAdvance(word)
        place = QRect(first.right() - width, first.top(), width + 1, first.height())
        _draw(painter, word, place, small_bold, color)
        first.setRight(place.left() - theme.GAP)
        _draw(painter, index.data(Qt.ItemDataRole.DisplayRole), first, theme.bold_font(), scheme.text)
        _draw(painter, index.data(DETAIL_ROLE), second, theme.small_font(), scheme.muted)
        painter.restore()


def _draw(painter: QPainter, text: str, place: QRect, font: QFont, color: str) -> None:
    """In one line, cut where there is no room."""
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(place.width(), 0))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), shown)
