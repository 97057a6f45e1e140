"""Keys and clicks that come before the window is complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

_INPUT: Final = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.ContextMenu,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.DragEnter,
        QEvent.Type.FileOpen,
    }
)


class EarlyInput(QObject):
    """Completes the window before the first of them reaches a widget, whatever that widget needs.

    GUI thread; owned by the main window, from the first paint until the window is complete: no longer, as a filter
    on the application sees every event of the program.
    """

    def __init__(self, app: QApplication, complete: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._complete = complete
        app.installEventFilter(self)

    def end(self) -> None:
        self._app.removeEventFilter(self)
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._complete()
        return False
