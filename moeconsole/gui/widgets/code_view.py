"""A read-only view of code: one font, line numbers, JSON colours, and long texts put in bit by bit."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.widgets.json_colors import JsonColors
from moeconsole.gui.widgets.text_offsets import displayable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from moeconsole.core.rules import Level

PIECE: Final = 256 * 1024
"""At most so many characters are put in at one turn of the event loop, and fewer where they take too long."""
LONGEST_LINE: Final = 4_000
"""A longer line is broken: Qt lays out whole lines, and one of 570 KB takes half a second."""
_FIRST_PIECE: Final = 32 * 1024
_SMALLEST_PIECE: Final = 8 * 1024
_TURN_S: Final = 0.02
_LEAST_LINES: Final = 2


class CodeView(QPlainTextEdit):
    """Shows text that somebody may read, select and copy. GUI thread; owned by its pane.

    Signals:
        filled: the whole text has been put in.
        scrolled: other lines are in sight, or the same ones in another size.
    """

    filled = Signal()
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.is_json = True
        self._colors = JsonColors()
        self._is_coloring = False
        self._pieces: Iterator[str] | None = None
        self._column = 0
        self._piece = _FIRST_PIECE
        self._lines = 1
        self._levels: dict[int, Level] = {}
        self._numbers = _LineNumbers(self)
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scroll_numbers)
        self.textChanged.connect(self.color_lines)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.setFont(theme.mono_font())  # makes room for the numbers

    # Long texts

    def show_text(self, text: str | list[str], *, is_json: bool = True) -> None:
        """Show another text, whole or in pieces: its beginning at once, the rest at later turns of the loop.

        Args:
            is_json: whether to colour it.
        """
        self.is_json = is_json
        self._column = 0
        self._piece = _FIRST_PIECE
        self._pieces = _in_pieces(text) if isinstance(text, str) else iter(text)
        self.clear()
        # room for the last line's number at once: a change of width costs something for each line
        self._lines = sum(piece.count("\n") for piece in ([text] if isinstance(text, str) else text)) + 1
        self._make_room()
        self._fill()
        if self._pieces is not None:
            self._filling.start()

    @property
    def is_filling(self) -> bool:
        return self._pieces is not None

    @Slot()
    def _fill(self) -> None:
        """One turn's worth."""
        if self._pieces is None:
            return
        began_at = time.perf_counter()
        parts: list[str] = []
        room = self._piece
        for piece in self._pieces:
            parts.append(piece)
            room -= len(piece)
            if room <= 0:
                break
        text, self._column = break_lines(displayable("".join(parts)), self._column)
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.document().characterCount() - 1)
        cursor.insertText(text)
        took_s = time.perf_counter() - began_at
        self._piece = min(PIECE, self._piece * 2) if took_s < _TURN_S / 2 else self._piece
        self._piece = max(_SMALLEST_PIECE, self._piece // 2) if took_s > _TURN_S else self._piece
        if room > 0:
            self._pieces = None
            self._filling.stop()
            self.filled.emit()

    # Lines in sight

    def visible_blocks(self) -> list[QTextBlock]:
        """The lines in sight, counted by their height: asking for their places would lay them out.

        Where lines wrap, a few too many; but never much more text than fits.
        """
        count = self.contentsRect().height() // max(self.fontMetrics().lineSpacing(), 1) + 2
        room = (
            count * LONGEST_LINE if self.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap else count * 300
        )
        blocks: list[QTextBlock] = []
        block = self.firstVisibleBlock()
        while block.isValid() and len(blocks) < count and room > 0:
            blocks.append(block)
            room -= block.length()
            block = block.next()
        return blocks

    @Slot()
    def color_lines(self) -> None:
        """Colour the lines in sight that are not yet."""
        if self._is_coloring or not self.is_json or not self.isVisible():
            return
        due = self._colors.color(self.visible_blocks())
        if due:
            self._is_coloring = True
            start = due[0].position()
            self.document().markContentsDirty(start, due[-1].position() + due[-1].length() - start)
            self._is_coloring = False

    @Slot()
    def _on_scrolled(self) -> None:
        self.color_lines()
        self.scrolled.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_scrolled()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            if self._colors.renew():  # Qt tells of each change many times
                self.color_lines()
                self._numbers.update()
        elif event.type() == QEvent.Type.FontChange:
            self._make_room()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """Qt's own menu without undo and redo, which are the session's."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in ("edit-undo", "edit-redo"):
                menu.removeAction(action)
        first = menu.actions()[:1]
        if first and first[0].isSeparator():
            menu.removeAction(first[0])
        return menu

    # The margin with line numbers

    def set_line_levels(self, levels: dict[int, Level]) -> None:
        """Signs beside the lines, by block number."""
        if levels != self._levels:
            self._levels = levels
            self._numbers.update()

    @override
    def minimumSizeHint(self) -> QSize:
        """Some lines: Qt asks for the room of two scroll bars, which keeps docks from being made small."""
        usual = super().minimumSizeHint()
        height = _LEAST_LINES * self.fontMetrics().lineSpacing() + 2 * self.frameWidth() + theme.GAP
        return QSize(usual.width(), min(height, usual.height()))

    def number_width(self) -> int:
        digits = max(3, len(str(max(self.blockCount(), self._lines))))
        return theme.ICON_SIZE + theme.GAP + self.fontMetrics().horizontalAdvance("9") * digits

    @Slot()
    def _make_room(self) -> None:
        self.setViewportMargins(self.number_width() + theme.TIGHT, 0, 0, 0)
        self._place_numbers()

    @Slot(QRect, int)
    def _scroll_numbers(self, rect: QRect, dy: int) -> None:
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_numbers()
        self._on_scrolled()

    def _place_numbers(self) -> None:
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), self.number_width(), inside.height()))

    def paint_numbers(self, event: QPaintEvent) -> None:
        scheme = theme.colors()
        painter = QPainter(self._numbers)
        painter.fillRect(event.rect(), QColor(scheme.window))
        painter.setFont(self.font())
        current = self.textCursor().blockNumber()
        block = self.firstVisibleBlock()
        number = block.blockNumber()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        width, line = self._numbers.width(), self.fontMetrics().height()
        while block.isValid() and top <= event.rect().bottom():
            bottom = top + self.blockBoundingRect(block).height()
            if bottom >= event.rect().top():
                painter.setPen(QColor(scheme.text if number == current else scheme.muted))
                spot = QRect(0, int(top), width - theme.TIGHT, line)
                painter.drawText(spot, Qt.AlignmentFlag.AlignRight, str(number + 1))
                level = self._levels.get(number)
                if level is not None:
                    size = min(theme.ICON_SIZE - 2, line)
                    theme.level_icon(level).paint(
                        painter, QRect(1, int(top) + (line - size) // 2, size, size)
                    )
            block = block.next()
            top, number = bottom, number + 1
        painter.end()


class _LineNumbers(QWidget):
    """The margin; its view paints it."""

    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._view.number_width(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_numbers(event)


def _in_pieces(text: str) -> Iterator[str]:
    for start in range(0, len(text), _SMALLEST_PIECE):
        yield text[start : start + _SMALLEST_PIECE]


def break_lines(text: str, column: int = 0, limit: int = LONGEST_LINE) -> tuple[str, int]:
    """The text with its over-long lines broken, and the length of its last line.

    Args:
        column: length of the line to which the text is added.
    """
    lines = text.split("\n")
    if column + len(lines[0]) <= limit and all(len(line) <= limit for line in lines):
        return text, len(lines[-1]) + (column if len(lines) == 1 else 0)
    broken: list[str] = []
    for index, line in enumerate(lines):
        first = limit - column if index == 0 else limit
        rest = line[max(first, 0) :]
        broken.append(line[: max(first, 0)])
        broken += [rest[start : start + limit] for start in range(0, len(rest), limit)]
    return "\n".join(broken), len(broken[-1]) + (column if len(broken) == 1 else 0)
