"""Two lines for a send of the history: what and when, then how it ended, for whom, where and how long."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.answers import Tone
from moeconsole.gui.models import history_words as words
from moeconsole.gui.models.history_model import ROW_ROLE, local_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from moeconsole.core.records import HistoryRow

_PADDING: Final = 6
_SEPARATOR: Final = "  ·  "
_STAR_SIZE: Final = 12
_MOST_FOR_TIME: Final = 0.55
_REMEMBERED: Final = 1_024

_Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(QStyledItemDelegate):
    """Draws a row; colours are asked for at each paint. GUI thread; owned by the history pane."""

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], datetime] = local_now) -> None:
        super().__init__(parent)
        self._now = now
        self.take_fonts()

    def take_fonts(self) -> None:
        """Ask for the fonts again: they are other ones since `QEvent.FontChange`."""
        self._bold = _Font(theme.bold_font())
        self._small = _Font(theme.small_font())

    @property
    def row_height(self) -> int:
        return self._bold.metrics.height() + self._small.metrics.height() + 2 * _PADDING + 2

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(160, self.row_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: HistoryRow = index.data(ROW_ROLE)
        scheme = theme.colors()
        painter.save()
        _draw_ground(painter, option, scheme)
        inner = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        said = _said_of(row)
        color = tone_color(said.mark.tone, scheme)
        ratio = painter.device().devicePixelRatio()
        top = self._bold.metrics.height()
        size = theme.ICON_SIZE
        sign = QRect(inner.left(), inner.top() + (top - size) // 2, size, size)
        painter.drawPixmap(sign, _tinted(said.mark.icon, color, size, ratio))
        inner.setLeft(sign.right() + theme.GAP)
        first = QRect(inner.left(), inner.top(), inner.width(), top)
        second = QRect(inner.left(), first.bottom() + 3, inner.width(), inner.bottom() - first.bottom() - 2)
        self._draw_first(painter, row, said, first, ratio, scheme)
        self._draw_second(painter, said, second, color, scheme)
        painter.restore()

    def _draw_first(
        self,
        painter: QPainter,
        row: HistoryRow,
        said: _Said,
        place: QRect,
        ratio: float,
        scheme: theme.Colors,
    ) -> None:
        """The events on the left; time and star keep their room on the right."""
        when = self.when_shown(row, place.width())
        right = place.right() - _draw_right(painter, when, place, self._small, scheme.muted)
        if row.starred:
            right -= _STAR_SIZE + theme.TIGHT
            star = QRect(right, place.top() + (place.height() - _STAR_SIZE) // 2, _STAR_SIZE, _STAR_SIZE)
            painter.drawPixmap(star, _tinted("star-filled", scheme.loss, _STAR_SIZE, ratio))
        place.setRight(right - theme.GAP)
        _draw(painter, said.event, place, self._bold, scheme.text)

    def when_shown(self, row: HistoryRow, width: int) -> str:
        """The time, in short where it would leave the events too little of that width."""
        now = self._now()
        when = words.when_text(row, now)
        return (
            when if self._small.width_of(when) <= width * _MOST_FOR_TIME else words.short_when_text(row, now)
        )

    def _draw_second(
        self, painter: QPainter, said: _Said, place: QRect, color: str, scheme: theme.Colors
    ) -> None:
        if said.duration:
            width = _draw_right(painter, said.duration, place, self._small, scheme.muted)
            place.setRight(place.right() - width - theme.GAP)
        width = _draw(painter, said.status, place, self._small, color)
        place.setLeft(place.left() + width)
        _draw(painter, said.rest, place, self._small, scheme.muted)


class _Said(NamedTuple):
    """What is drawn of a row, but for the time, which the day changes."""

    mark: words.Mark
    event: str
    status: str
    duration: str
    rest: str


@lru_cache(maxsize=_REMEMBERED)
def _said_of(row: HistoryRow) -> _Said:
    parts = [words.note_text(row), words.user_text(row), words.connection_text(row)]
    return _Said(
        words.mark_of(row),
        words.event_text(row),
        words.status_text(row),
        words.duration_text(row),
        _SEPARATOR.join(["", *filter(None, parts)]),
    )


def tone_color(tone: Tone, scheme: theme.Colors) -> str:
    return {
        Tone.OK: scheme.ok,
        Tone.REFUSED: scheme.error,
        Tone.UNSURE: scheme.loss,
        Tone.NEUTRAL: scheme.muted,
    }[tone]


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, scheme: theme.Colors) -> None:
    from PySide6.QtWidgets import QStyle  # its many enumerations are not made before there is a row

    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(scheme.selection))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(scheme.window))
    painter.setPen(QColor(scheme.raised))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), QColor(scheme.accent))


class _Font:
    """A font and its measures, made once: each row asks several times, and the same at each repaint.

    Attributes:
        width_of: a text's width. `cut`: as much of a text as fits into a width.
    """

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = metrics = QFontMetrics(font)

        # functions of ours: a wrapper asks for the docstring, for which PySide reads every signature of Qt's
        @lru_cache(maxsize=_REMEMBERED)
        def width_of(text: str) -> int:
            return metrics.horizontalAdvance(text)

        @lru_cache(maxsize=_REMEMBERED)
        def cut(text: str, width: int) -> str:
            return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

        self.width_of = width_of
        self.cut = cut


def _draw(painter: QPainter, text: str, place: QRect, font: _Font, color: str) -> int:
    """Draw in one line, cut where there is no room; the width that it took."""
    painter.setFont(font.font)
    painter.setPen(QColor(color))
    shown = font.cut(text, max(place.width(), 0))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), shown)
    return font.width_of(shown)


def _draw_right(painter: QPainter, text: str, place: QRect, font: _Font, color: str) -> int:
    width = font.width_of(text)
    _draw(painter, text, QRect(place.right() - width, place.top(), width + 1, place.height()), font, color)
    return width


@lru_cache(maxsize=64)
def _tinted(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """The icon in one colour."""
    pixmap = theme.icon(name).pixmap(QSize(size, size), ratio)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(color))
    painter.end()
    return pixmap
