"""The phases of one exchange as bars under each other on one scale of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moeconsole.gui import theme

if TYPE_CHECKING:
    from moeconsole.core.exchange import Timings


class Waterfall(QWidget):
    """Paints `Timings`; its accessible description says the same in words. GUI thread; owned by its pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phases: list[tuple[str, float]] = []

    def show_timings(self, timings: Timings) -> None:
        named = (
            (self.tr("Look up the address"), timings.dns_ms),
            (self.tr("Connect"), timings.connect_ms),
            (self.tr("Secure the connection (TLS)"), timings.tls_ms),
            (self.tr("Wait for the answer"), timings.first_byte_ms),
            (self.tr("Read the answer"), timings.body_ms),
        )
        self._phases = [(name, ms) for name, ms in named if ms is not None]
        self.setAccessibleDescription("; ".join(f"{name}: {ms:.1f} ms" for name, ms in self._phases))
        self.updateGeometry()
        self.update()

    def _row_height(self) -> int:
        return self.fontMetrics().height() + theme.TIGHT

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, self._row_height() * max(len(self._phases), 1) + 2 * theme.MARGIN)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = theme.colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._phases:
            painter.setPen(QColor(scheme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No times were taken."))
            painter.end()
            return
        metrics = self.fontMetrics()
        names = max(metrics.horizontalAdvance(name) for name, _ in self._phases) + theme.MARGIN
        names = min(names, self.width() // 2)
        figures = metrics.horizontalAdvance("00,000.0 ms") + theme.GAP
        room = max(self.width() - 2 * theme.MARGIN - names - figures, 20)
        total = sum(ms for _, ms in self._phases) or 1.0
        left, height, passed = theme.MARGIN, self._row_height(), 0.0
        for row, (name, ms) in enumerate(self._phases):
            top = theme.MARGIN + row * height
            painter.setPen(QColor(scheme.text))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names - theme.GAP)
            painter.drawText(QRectF(left, top, names, height), Qt.AlignmentFlag.AlignVCenter, shown)
            bar = QRectF(
                left + names + room * passed / total,
                top + theme.TIGHT / 2,
                max(room * ms / total, 2),
                height - theme.TIGHT,
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent))
            painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(QColor(scheme.muted))
            figure = QRectF(self.width() - theme.MARGIN - figures, top, figures, height)
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(figure, align, f"{ms:,.1f} ms")
            passed += ms
        painter.end()
