"""A line that ends in three dots where its text is longer, while nobody types in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionFrame, QToolButton, QToolTip
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MARGIN: Final = 2  # Qt's own, left and right of a line's text
_MOST_AROUND: Final = 64  # frame, margins, and two signs
_RIGHT: Final = Qt.TextElideMode.ElideRight


class ElidingLine(QLineEdit):
    """A field's line, or that of a combo. The tooltip begins with the whole text. GUI thread."""

    @property
    def shown_text(self) -> str:
        """As much of the text as can be read."""
        text = self.text()
        needed = self.fontMetrics().horizontalAdvance(text)
        if self.hasFocus() or needed <= self.width() - _MOST_AROUND:  # to ask the style costs the start 6 ms
            return text
        width = self._place().width()
        return text if needed <= width else self.fontMetrics().elidedText(text, _RIGHT, width)

    def _place(self) -> QRect:
        """Of the text, left of the signs that stand in the line."""
        from PySide6.QtWidgets import QStyle

        option = QStyleOptionFrame()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        signs = (button.x() for button in self.findChildren(QToolButton) if button.isVisible())
        right = min(signs, default=place.right())
        place.setRight(min(place.right(), right))
        return place.adjusted(_MARGIN, 0, -_MARGIN, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown_text
        if shown == self.text():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStyle

        painter = QPainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._place(), int(alignment), shown)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        if self.shown_text == self.text():
            return super().event(event)
        parent = self.parentWidget()
        tip = self.toolTip() or (parent.toolTip() if isinstance(parent, QComboBox) else "")
        QToolTip.showText(event.globalPos(), "\n".join(filter(None, (self.text(), tip))), self)
        return True
