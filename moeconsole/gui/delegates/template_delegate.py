"""A row of the template tree: quiet headings, a dot for what is not saved, a draft's time at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.models.template_model import ASIDE_ROLE, MODIFIED_ROLE, SECTION_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

_DOT: Final = 3.5
_ASIDE_GAP: Final = 6
_BEFORE_HEADING: Final = 8  # the style's margin, and the gap to what stands beside
_FEWEST_LETTERS: Final = 16

_Index = QModelIndex | QPersistentModelIndex


class TemplateDelegate(QStyledItemDelegate):
    """GUI thread; owned by the templates pane."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height() + theme.TIGHT, theme.ICON_SIZE + theme.GAP))

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if index.data(SECTION_ROLE) is not None:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(theme.colors().muted))
        room = 0 if index.data(SECTION_ROLE) is not None else _room_at_right(index)
        wanted = option.fontMetrics.horizontalAdvance(option.text) + room + 2 * theme.ICON_SIZE
        if room and 0 < option.rect.width() < wanted:  # seldom: to ask the style costs the start 6 ms
            from PySide6.QtWidgets import QStyle

            style = option.widget.style() if option.widget is not None else QApplication.style()
            place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
            width = option.rect.right() - place.left() - room
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, width)

    def aside(self, option: QStyleOptionViewItem, index: _Index) -> str:
        """The words at the right, cut where a heading's name needs the room; none where little is left."""
        words = str(index.data(ASIDE_ROLE) or "")
        if not words or index.data(SECTION_ROLE) is None:
            return words
        heading = QStyleOptionViewItem(option)
        self.initStyleOption(heading, index)
        name = QFontMetrics(heading.font).horizontalAdvance(heading.text)
        room = option.rect.width() - name - 2 * _ASIDE_GAP - _BEFORE_HEADING
        metrics = QFontMetrics(theme.small_font())
        for shorter in (words, words.partition(":")[0]):
            if metrics.horizontalAdvance(shorter) <= room:
                return shorter
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        return cut if len(cut) > _FEWEST_LETTERS else ""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        is_modified = bool(index.data(MODIFIED_ROLE))
        room = _room_at_right(index)
        super().paint(painter, option, index)
        if not room:
            return
        right = QRect(option.rect)
        right.setLeft(right.right() - room)
        painter.save()
        if is_modified:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.colors().accent))
            painter.drawEllipse(QPointF(right.center()), _DOT, _DOT)
        else:
            painter.setFont(theme.small_font())
            painter.setPen(QColor(theme.colors().muted))
            place = right.adjusted(_ASIDE_GAP, 0, -_ASIDE_GAP, 0)
            if index.data(SECTION_ROLE) is not None:
                place.setLeft(option.rect.left())
            alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, int(alignment), self.aside(option, index))
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("templateRenameEdit")
        editor.setAccessibleName(self.tr("New name"))
        editor.setStyleSheet("min-height: 0; padding: 0 2px;")
        return editor

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


def _room_at_right(index: _Index) -> int:
    """The width that the time or the dot takes, with its gaps; 0 where there is neither."""
    aside = index.data(ASIDE_ROLE) or ""
    dot = int(2 * _DOT) if index.data(MODIFIED_ROLE) else 0
    width = QFontMetrics(theme.small_font()).horizontalAdvance(aside) if aside else dot
    return width + 2 * _ASIDE_GAP if width else 0
