"""What is seen of a drag: a ghost with the name of what is dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QIcon, QPainter, QPixmap

from moeconsole.gui import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QAbstractItemView

_WIDEST: Final = 240
_HEIGHT: Final = 28
_BESIDE: Final = QPoint(-10, -6)  # the ghost stands below the cursor, and does not hide the row under it


def drag_named(view: QAbstractItemView, data: QMimeData, icon: QIcon, name: str) -> None:
    """Drag it, to be moved, until it is dropped or let go."""
    drag = QDrag(view)
    drag.setMimeData(data)
    drag.setPixmap(ghost(icon, name, view.devicePixelRatioF()))
    drag.setHotSpot(_BESIDE)
    drag.exec(Qt.DropAction.MoveAction)


def ghost(icon: QIcon, name: str, ratio: float) -> QPixmap:
    """A small label with an icon."""
    font, scheme = theme.bold_font(), theme.colors()
    metrics = QFontMetrics(font)
    left = theme.GAP + theme.ICON_SIZE + theme.TIGHT + 2
    text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST - left - theme.MARGIN)
    size = QSize(left + metrics.horizontalAdvance(text) + theme.MARGIN, _HEIGHT)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(scheme.accent))
    painter.setBrush(QColor(scheme.base))
    painter.drawRoundedRect(QRect(QPoint(0, 0), size).adjusted(1, 1, -1, -1), 5, 5)
    icon.paint(painter, theme.GAP, (_HEIGHT - theme.ICON_SIZE) // 2, theme.ICON_SIZE, theme.ICON_SIZE)
    painter.setFont(font)
    painter.setPen(QColor(scheme.text))
    room = QRect(left, 0, size.width() - left, _HEIGHT)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
    painter.end()
    return pixmap
