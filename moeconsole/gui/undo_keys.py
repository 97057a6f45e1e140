"""Keys that editors must leave to the window: Ctrl+Z for the session's stack, and the palette's Ctrl+K."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

LOCAL_UNDO = "localUndo"
"""Property of a field that is no part of the document, such as a search field: it keeps an undo of its own."""


PALETTE_KEYS: Final = QKeySequence("Ctrl+K")
"""On Linux line edits know it as "delete to the end"."""


class UndoKeys(QObject):
    """Line edits, text edits, combos and spin boxes take such keys for themselves; this gives them back to the window.

    It sits on the focused widget alone: a filter on the application would see every event of the program.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_ours = event.matches(QKeySequence.StandardKey.Undo) or event.matches(
                QKeySequence.StandardKey.Redo
            )
            is_ours = is_ours and not watched.property(LOCAL_UNDO)
            if is_ours or QKeySequence(event.keyCombination()) == PALETTE_KEYS:
                event.ignore()
                return True
        return False
