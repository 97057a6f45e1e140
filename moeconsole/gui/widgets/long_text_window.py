"""A window of several lines for one long text, beside the main window, never in its way; stores nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.gui import numbers, theme
from moeconsole.gui.commands import TypingRun
from moeconsole.gui.widgets.named import named


class LongTextWindow(QDialog):
    """Edits the text of one row; deleted when it is closed. GUI thread; owned by the pane that opens it.

    Attributes:
        node_id: of the row.
        run: merge keys of what is typed.

    Signals:
        edited: the window itself, after each key; not after `show_text`.
        closed: the window itself.
    """

    edited = Signal(object)
    closed = Signal(object)

    def __init__(self, node_id: int, run_prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.node_id = node_id
        self.setObjectName("longTextWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.run = TypingRun(run_prefix)
        self._is_showing = False
        self._edit = named(QPlainTextEdit(self), "longTextEdit", self.tr("Text"))
        self._edit.setTabChangesFocus(True)
        self._count = QLabel(self)
        self._count.setObjectName("longTextCountLabel")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        named(buttons.button(QDialogButtonBox.StandardButton.Close), "longTextCloseButton", self.tr("Close"))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._edit, 1)
        layout.addWidget(self._count)
        layout.addWidget(buttons)
        self.resize(560, 320)
        self._color_count()
        self._edit.textChanged.connect(self._on_text_changed)
        self.finished.connect(self._on_finished)

    @property
    def text(self) -> str:
        # toPlainText() would turn no-break spaces into spaces
        return self._edit.document().toRawText().replace("\u2029", "\n")

    def show_text(self, text: str) -> None:
        """Show a text that came from elsewhere; the cursor stays where it can."""
        if text != self.text:
            position = self._edit.textCursor().position()
            self._is_showing = True
            self._edit.setPlainText(text)
            self._is_showing = False
            cursor = self._edit.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.setPosition(min(position, cursor.position()))
            self._edit.setTextCursor(cursor)
        self.run.restart(text)
        self._show_count()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._color_count()
        super().changeEvent(event)

    @Slot()
    def _on_text_changed(self) -> None:
        self._show_count()
        if not self._is_showing:
            self.edited.emit(self)

    @Slot()
    def _on_finished(self) -> None:
        self.closed.emit(self)

    def _show_count(self) -> None:
        count = len(self.text)
        one, many = self.tr("1 character."), self.tr("{count} characters.")
        length = one if count == 1 else many.format(count=numbers.whole(count))
        self._count.setText(self.tr("{length} MoEngage stores the first 512.").format(length=length))

    def _color_count(self) -> None:
        palette = self._count.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.colors().muted)
        if palette != self._count.palette():
            self._count.setPalette(palette)
