"""A line of the command palette: the text with its found letters, where it stands, and its keys at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.models.palette_model import ROW_ROLE, PaletteRow

if TYPE_CHECKING:
    from collections.abc import Collection

_SIGN: Final = 14  # the column of the check marks
_RADIUS: Final = 4

_Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """GUI thread; owned by the palette."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, QFontMetrics(theme.bold_font()).height() + 2 * theme.GAP - 2)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: PaletteRow = index.data(ROW_ROLE)
        scheme = theme.colors()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            _box(painter, QRectF(option.rect).adjusted(4, 1, -4, -1), scheme.selection, None)
        if row.is_recent and not _next_is_recent(index):
            painter.setPen(QColor(scheme.border))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        place = option.rect.adjusted(theme.MARGIN, 0, -theme.MARGIN, 0)
        command = row.command
        if command.checked:
            _text(painter, "✓", QRect(place), theme.bold_font(), scheme.accent)
        place.setLeft(place.left() + _SIGN + theme.TIGHT)
        if command.reason:
            width = _text_right(painter, command.reason, place, _italic(), scheme.muted)
            place.setRight(place.right() - width - theme.GAP)
        elif command.keys:
            place.setRight(_keys(painter, command.keys[0], place, scheme) - theme.GAP)
        self._paint_words(painter, row, place, scheme)
        painter.restore()

    @staticmethod
    def _paint_words(painter: QPainter, row: PaletteRow, place: QRect, scheme: theme.Colors) -> None:
        color = scheme.muted if row.command.reason else scheme.text
        width = _marked(painter, row.command.text, row.marks, place, theme.bold_font(), color, scheme.accent)
        place.setLeft(place.left() + width + theme.GAP)
        _marked(painter, row.hint, row.path_marks, place, theme.small_font(), scheme.muted, scheme.accent)


def _next_is_recent(index: _Index) -> bool:
    following = index.sibling(index.row() + 1, 0)
    return not following.isValid() or following.data(ROW_ROLE).is_recent


def _marked(
    painter: QPainter,
    text: str,
    marks: Collection[int],
    place: QRect,
    marked: QFont,
    color: str,
    accent: str,
) -> int:
    """Draw in one line, the marked letters in bold, underlined and in the accent; the width that it took."""
    usual, bold = QFont(marked), QFont(marked)
    usual.setBold(False)
    bold.setBold(True)
    bold.setUnderline(True)
    left = place.left()
    shown = QFontMetrics(usual).elidedText(text, Qt.TextElideMode.ElideRight, max(place.width(), 0))
    for run, is_marked in _runs(shown, text, marks):
        font = bold if is_marked else usual
        width = QFontMetrics(font).horizontalAdvance(run)
        _text(
            painter,
            run,
            QRect(left, place.top(), width + 2, place.height()),
            font,
            accent if is_marked else color,
        )
        left += width
    return left - place.left()


def _runs(shown: str, text: str, marks: Collection[int]) -> list[tuple[str, bool]]:
    runs: list[tuple[str, bool]] = []
    for index, letter in enumerate(shown):
        is_marked = index in marks and index < len(text) and letter == text[index]
        if runs and runs[-1][1] == is_marked:
            runs[-1] = (runs[-1][0] + letter, is_marked)
        else:
            runs.append((letter, is_marked))
    return runs


def _keys(painter: QPainter, keys: str, place: QRect, scheme: theme.Colors) -> int:
    """The shortcut as a key cap at the right; where it begins."""
    font = theme.small_font()
    metrics = QFontMetrics(font)
    width, height = metrics.horizontalAdvance(keys) + 2 * theme.GAP - 4, metrics.height() + 2
    cap = QRectF(place.right() - width, place.center().y() - height / 2 + 1, width, height)
    _box(painter, cap, scheme.window, scheme.border)
    painter.setFont(font)
    painter.setPen(QColor(scheme.text))
    painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), keys)
    return int(cap.left())


def _box(painter: QPainter, place: QRectF, ground: str, border: str | None) -> None:
    painter.setPen(QPen(QColor(border)) if border else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, _RADIUS, _RADIUS)


def _text(painter: QPainter, text: str, place: QRect, font: QFont, color: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), text)


def _text_right(painter: QPainter, text: str, place: QRect, font: QFont, color: str) -> int:
    width = QFontMetrics(font).horizontalAdvance(text)
    _text(painter, text, QRect(place.right() - width, place.top(), width + 1, place.height()), font, color)
    return width


def _italic() -> QFont:
    font = theme.small_font()
    font.setItalic(True)
    return font
