"""A line that ends in three dots where its text is longer, while nobody types in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QToolTip
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MARGIN: Final = 2  # Qt's own, left and right of a line's text


class ElidingLine(QLineEdit):
    """The line of a combo: without a frame of its own. The tooltip begins with the whole text. GUI thread."""

    @property
    def shown_text(self) -> str:
        """As much of the text as can be read."""
        if self.hasFocus():
            return self.text()
        width = self.contentsRect().width() - self.textMargins().left() - self.textMargins().right()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width - 2 * _MARGIN)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown_text
        if shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        place = self.contentsRect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(alignment), shown)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ToolTip
            and isinstance(event, QHelpEvent)
            and self.shown_text != self.text()
        ):
            combo = self.parentWidget()
            tip = combo.toolTip() if combo is not None else ""
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, (self.text(), tip))), self)
            return True
        return super().event(event)
