"""A tree view whose columns make room for one of them where there is little, until somebody drags an edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget
from typing_extensions import override

from moeconsole.gui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEAST_SHARE: Final = 0.5


class FittedTree(QTreeView):
    """GUI thread; owned by its pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths: dict[int, int] = {}
        self._fitted: dict[int, int] = {}
        self._least = 0
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)

    def size_columns(self, widths: dict[int, int], stretched: int, least: int) -> None:
        """Widths in device-independent pixels, less where there is little room; one column takes the rest.

        Args:
            least: what the stretched column is to have, as far as the others can give it.
        """
        self._widths = widths
        self._fitted = dict(widths)
        self._least = least
        header = self.header()
        header.setStretchLastSection(False)
        for column, width in widths.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    @property
    def has_widths_by_hand(self) -> bool:
        """Somebody has dragged a column's edge."""
        header = self.header()
        return any(
            header.sectionSize(column) != width
            for column, width in self._fitted.items()
            if not header.isSectionHidden(column)
        )

    def forget_widths(self) -> None:
        """The columns as wide as at the first start again."""
        for column, width in self._fitted.items():
            self.header().resizeSection(column, width)
        self._fit_columns(self.viewport().width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns(event.size().width())

    def _fit_columns(self, room: int) -> None:
        """Leave room for the stretched column, unless somebody has set widths by hand."""
        header = self.header()
        if self.has_widths_by_hand:
            return
        wanted = sum(self._widths.values())
        share = max(_LEAST_SHARE, min(1.0, (room - self._least) / max(wanted, 1)))
        self._fitted = {
            column: max(int(width * share), min(width, self._heading_width(column)))
            for column, width in self._widths.items()
        }
        for column, width in self._fitted.items():
            header.resizeSection(column, width)

    def _heading_width(self, column: int) -> int:
        text = self.model().headerData(column, Qt.Orientation.Horizontal) if self.model() is not None else ""
        return self.fontMetrics().horizontalAdvance(str(text or "")) + theme.GAP
