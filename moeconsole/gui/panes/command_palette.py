"""The command palette: a field over the window, and below it every command that fits what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.action_registry import NO_COMMAND
from moeconsole.gui.undo_keys import LOCAL_UNDO
from moeconsole.gui.widgets.focus import focus_to_keep
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moeconsole.gui.action_registry import Command
    from moeconsole.gui.models.palette_model import PaletteModel

_WIDTH: Final = 640
_MOST_ROWS: Final = 12
_TOP: Final = 56
_EDGE: Final = 24
_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QFrame):
    """A frame in the window that owns it, empty until it is first asked for. GUI thread.

    The list is walked from the field: the focus stays there, and goes back where it was on Escape.

    Signals:
        chosen: a `Command`, after the palette is gone.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        named(self, "commandPalette", self.tr("Command palette"))
        self.setProperty(NO_COMMAND, True)
        self._window = window
        self._is_built = False
        self._before: QWidget | None = None
        self.hide()

    def ask(self, commands: Sequence[Command], recent: Sequence[str]) -> None:
        """Show these commands, and those of them that were used last first."""
        if not self._is_built:
            self._build()
        if not self.isVisible():
            self._before = focus_to_keep()
        self._edit.clear()
        self._model.load(commands, recent)
        self._after_search()
        self._place()
        self.show()
        self.raise_()
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def dismiss(self) -> None:
        """Go away, with the focus back where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    # Building

    def _build(self) -> None:
        from moeconsole.gui.delegates.palette_delegate import PaletteDelegate
        from moeconsole.gui.models.palette_model import PaletteModel

        self._is_built = True
        self._model: PaletteModel = PaletteModel(self)
        self._edit = named(QLineEdit(self), "paletteSearchEdit", self.tr("What do you want to do?"))
        self._edit.setPlaceholderText(self.tr("What do you want to do? Some letters of it are enough"))
        self._edit.setProperty(LOCAL_UNDO, True)
        self._edit.textChanged.connect(self._on_text)
        self._edit.installEventFilter(self)
        self._view = named(QListView(self), "paletteView", self.tr("Commands"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(PaletteDelegate(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._view.clicked.connect(self._run)
        self._view.selectionModel().currentChanged.connect(self._tell_current)
        self._nothing = QLabel(self.tr("Nothing is called so. Try fewer letters, or another word."), self)
        self._nothing.setObjectName("paletteNothingLabel")
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(theme.MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addWidget(self._edit)
        column.addWidget(self._view, 1)
        column.addWidget(self._nothing)
        self._window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]  # there is an application
        self._style()

    def _style(self) -> None:
        scheme = theme.colors()
        sheet = (
            f"#commandPalette {{ background: {scheme.base}; border: 1px solid {scheme.accent};"
            " border-radius: 8px; }"
            f"#paletteView {{ border: none; background: {scheme.base}; }}"
            f"#paletteNothingLabel {{ color: {scheme.muted}; }}"
            "#paletteSearchEdit { min-height: 24px; }"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _place(self) -> None:
        """In the middle of the window's upper part, as high as the list or as there is room."""
        room = self._window.rect().adjusted(_EDGE, _TOP, -_EDGE, -_EDGE)
        width = min(_WIDTH, room.width())
        rows = min(max(self._model.rowCount(), 1), _MOST_ROWS)
        list_height = rows * max(self._view.sizeHintForRow(0), 1)
        if not self._model.rowCount():
            list_height = self._nothing.heightForWidth(width - 2 * theme.GAP)
        height = self._edit.sizeHint().height() + list_height + 3 * theme.GAP + 2
        left = room.left() + (room.width() - width) // 2
        self.setGeometry(QRect(left, room.top(), width, min(height, room.height())))

    # Searching and choosing

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._model.search(text)
        self._after_search()
        self._place()

    def _after_search(self) -> None:
        found = self._model.rowCount() > 0
        self._view.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self._view.setCurrentIndex(self._model.index(0))
            self._view.scrollToTop()
        else:
            self._edit.setAccessibleDescription(self._nothing.text())

    @Slot(QModelIndex)
    def _tell_current(self, index: QModelIndex) -> None:
        """What Enter would do, for a screen reader: the focus is in the field, not on the row."""
        said = index.data(Qt.ItemDataRole.AccessibleTextRole)
        self._edit.setAccessibleDescription(said if isinstance(said, str) else "")

    @Slot(QModelIndex)
    def _run(self, index: QModelIndex) -> None:
        command = self._model.command(index)
        if command is not None and not command.reason:
            self.dismiss()
            self.chosen.emit(command)

    def _move(self, key: int) -> None:
        last = self._model.rowCount() - 1
        if last < 0:
            return
        row, page = self._view.currentIndex().row(), _MOST_ROWS - 1
        to = {
            Qt.Key.Key_Up: row - 1 if row > 0 else last,
            Qt.Key.Key_Down: row + 1 if row < last else 0,
            Qt.Key.Key_PageUp: max(row - page, 0),
            Qt.Key.Key_PageDown: min(row + page, last),
        }
        self._view.setCurrentIndex(self._model.index(to[Qt.Key(key)]))

    # Keys, focus, size

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event.key())
        return False

    def _take_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._view.currentIndex())
        elif key in _MOVES:
            self._move(key)
        elif key == Qt.Key.Key_Tab:
            self._move(Qt.Key.Key_Down)
        elif key == Qt.Key.Key_Backtab:
            self._move(Qt.Key.Key_Up)
        else:
            return False
        return True

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A click elsewhere closes it and keeps the focus there."""
        if self.isVisible() and new is not None and new is not self and not self.isAncestorOf(new):
            self._before = None
            self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._is_built:
            self._style()
