"""The editor of JSON text: tells each edit as a replacement, takes edits from elsewhere, marks what is wrong.

It knows no document and no session; its pane connects the two. Undo is the session's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget
from typing_extensions import override

from moeconsole.core.textedit import Replacement, Span
from moeconsole.gui import theme
from moeconsole.gui.widgets.brackets import partner_of
from moeconsole.gui.widgets.code_view import CodeView
from moeconsole.gui.widgets.text_offsets import displayable, edit_of, to_code_points, to_units, unit_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moeconsole.core.rules import Level

INDENT: Final = "  "
_RETURN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAVE: Final = QTextCharFormat.UnderlineStyle.WaveUnderline


@dataclass(frozen=True, slots=True)
class TextMark:
    """Something to say of the text between two offsets (code points)."""

    start: int
    end: int
    level: Level
    message: str


class CodeEdit(CodeView):
    """An editable `CodeView`. GUI thread; owned by its pane.

    Signals:
        edited: a `Replacement`: the user changed the text, which is now `text`.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self._text = ""
        self._edits: list[Replacement] = []
        self._is_splicing = False
        self._marks: tuple[TextMark, ...] = ()
        self._mark_cursors: list[QTextCursor] = []
        self._brackets: list[int] = []
        self.document().contentsChange.connect(self._on_contents_change)
        self.textChanged.connect(self._tell_edits)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    # Text

    @property
    def text(self) -> str:
        """The text as it stands, lines ended by a newline."""
        return self._text

    def load(self, text: str) -> None:
        """Show another document's text (as `displayable` gives it); the cursor goes to its beginning."""
        self._is_splicing = True
        self._marks = ()
        self._mark_cursors = []
        self.setPlainText(text)
        self._text = self._read()
        self._is_splicing = False
        self._show_selections()

    def splice(self, edit: Replacement) -> None:
        """An edit from elsewhere: cursor, selection and the lines in sight stay where they are."""
        anchor = QTextCursor(self.firstVisibleBlock())
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_units(self._text, edit.start))
        cursor.setPosition(to_units(self._text, edit.end), QTextCursor.MoveMode.KeepAnchor)
        self._is_splicing = True
        cursor.insertText(edit.text)
        self._text = f"{self._text[: edit.start]}{edit.text}{self._text[edit.end :]}"
        self._is_splicing = False
        if self.verticalScrollBar().value() > 0:
            self.verticalScrollBar().setValue(anchor.block().firstLineNumber())
        self._on_cursor_moved()

    def _read(self) -> str:
        # toPlainText would turn a no-break space into a space
        return self.document().toRawText().replace("\u2029", "\n")

    @Slot(int, int, int)
    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if self._is_splicing or self._is_coloring:
            return
        text = self._read()
        edit = edit_of(self._text, text, position, removed, added)
        if edit is not None:
            self._text = text
            self._edits.append(edit)

    @Slot()
    def _tell_edits(self) -> None:
        """Once the document has finished its change: a listener may change it further."""
        if self._is_splicing or self._is_coloring:
            return
        if self.document().characterCount() - 1 != unit_count(self._text):
            self._drop_lone_surrogates()
        edits, self._edits = self._edits, []
        for edit in edits:
            self.edited.emit(edit)

    def _drop_lone_surrogates(self) -> None:
        """Half a character came by the keyboard: Python never sees it, so the document must not keep it."""
        position = min(self.textCursor().position(), unit_count(self._text))
        self._is_splicing = True
        self.setPlainText(self._text)
        self._is_splicing = False
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.textCursor().insertText(displayable(source.text()))
            self.ensureCursorVisible()

    # Places

    @property
    def cursor_offset(self) -> int:
        """Of the cursor, in code points."""
        return to_code_points(self._text, self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select and show a part of the text; the focus stays where it is."""
        cursor = self.textCursor()
        # the cursor goes to the beginning, so that the beginning is what is shown
        cursor.setPosition(to_units(self._text, span.end))
        cursor.setPosition(to_units(self._text, span.start), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        if not self.viewport().rect().contains(self.cursorRect().center()):
            self.centerCursor()

    def visible_span(self) -> Span:
        """The text in sight."""
        blocks = self.visible_blocks()
        if not blocks:
            return Span(0, 0)
        start, end = blocks[0].position(), blocks[-1].position() + blocks[-1].length()
        return Span(to_code_points(self._text, start), to_code_points(self._text, end))

    # Marks

    def set_marks(self, marks: Sequence[TextMark]) -> None:
        """Underline these places; only those in sight need be given."""
        if tuple(marks) == self._marks and self._marks == ():
            return
        self._marks = tuple(marks)
        self._mark_cursors = [self._cursor_over(mark) for mark in marks]
        levels: dict[int, Level] = {}
        for mark, cursor in zip(self._marks, self._mark_cursors, strict=True):
            line = self.document().findBlock(cursor.selectionStart()).blockNumber()
            levels[line] = min(mark.level, levels.get(line, mark.level), key=_rank)
        self.set_line_levels(levels)
        self._show_selections()

    def _cursor_over(self, mark: TextMark) -> QTextCursor:
        start, end = mark.start, mark.end
        if start >= len(self._text) or self._text[start] == "\n":
            start = max(start - 1, 0)  # nothing to underline there
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_units(self._text, start))
        cursor.setPosition(to_units(self._text, min(max(end, start + 1), len(self._text))), _KEEP)
        return cursor

    def mark_text_at(self, position: int) -> str:
        """What the marks at that position (UTF-16 units) say, worst first, one a line."""
        found = [
            mark
            for mark, cursor in zip(self._marks, self._mark_cursors, strict=True)
            if cursor.selectionStart() <= position <= cursor.selectionEnd()
        ]
        return "\n".join(mark.message for mark in sorted(found, key=_mark_rank))

    def _show_selections(self) -> None:
        scheme = theme.colors()
        selections = []
        for mark, cursor in zip(self._marks, self._mark_cursors, strict=True):
            style = QTextCharFormat()
            style.setUnderlineStyle(_WAVE)
            style.setUnderlineColor(QColor(scheme.level(mark.level)))
            selections.append(_selection(cursor, style))
        for position in self._brackets:
            style = QTextCharFormat()
            style.setBackground(QColor(scheme.selection))
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            cursor.setPosition(position + 1, _KEEP)
            selections.append(_selection(cursor, style))
        self.setExtraSelections(selections)

    @Slot()
    def _on_cursor_moved(self) -> None:
        brackets = partner_of(self.textCursor())
        if brackets != self._brackets:
            self._brackets = brackets
            self._show_selections()
        self._numbers.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_selections()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            message = self.mark_text_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), message, self.viewport())
            return True
        return super().viewportEvent(event)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if plain and event.key() in _RETURN:
            self._break_line()
        elif plain and event.text() in ("}", "]"):
            self._close(event.text())
        else:
            super().keyPressEvent(event)

    def _break_line(self) -> None:
        """A new line, indented like this one; between brackets two, with the cursor on the inner one."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        line = block.text()
        column = to_code_points(line, cursor.selectionStart() - block.position())
        before, after = line[:column].rstrip(), line[column:].lstrip()
        indent = line[: len(line) - len(line.lstrip(" \t"))][:column]
        opens = before.endswith(("{", "["))
        closes = opens and after.startswith(("}", "]"))
        inner = indent + INDENT if opens else indent
        cursor.beginEditBlock()
        cursor.insertText(f"\n{inner}")
        if closes:
            place = cursor.position()
            cursor.insertText(f"\n{indent}")
            cursor.setPosition(place)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _close(self, bracket: str) -> None:
        """A closing bracket that begins its line stands one level further out."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.beginEditBlock()
        if not cursor.hasSelection() and before.endswith(INDENT) and not before.strip():
            cursor.movePosition(QTextCursor.MoveOperation.Left, _KEEP, len(INDENT))
        cursor.insertText(bracket)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()


_KEEP: Final = QTextCursor.MoveMode.KeepAnchor


def _selection(cursor: QTextCursor, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
    result = QTextEdit.ExtraSelection()
    result.cursor = cursor
    result.format = style
    return result


def _rank(level: Level) -> int:
    return level.rank


def _mark_rank(mark: TextMark) -> int:
    return mark.level.rank
