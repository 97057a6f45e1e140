"""A request in the format of another program, on its way out: one place for menus, panes and desks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication

from moeconsole.core.interchange.names import FORMAT_NAMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from moeconsole.core.exchange import PreparedRequest


def written_as(format_id: str, request: PreparedRequest) -> str:
    """The request's text in that format; placeholders stand for the credentials."""
    from moeconsole.core.interchange.formats import FORMATS  # with every writer behind it

    return FORMATS[format_id].write(request)


def copy_as(format_id: str, request: PreparedRequest) -> None:
    """Put that text into the clipboard."""
    QGuiApplication.clipboard().setText(written_as(format_id, request))


class CopyActions(QObject):
    """One action for each format. GUI thread; owned by whoever shows them in a menu.

    Signals:
        picked: the id of a format.
    """

    picked = Signal(str)

    def __init__(self, prefix: str, parent: QObject) -> None:
        """Name the actions after `prefix`: there may be several of these."""
        super().__init__(parent)
        self.all = tuple(self._action(prefix, *one) for one in FORMAT_NAMES.items())

    def menu_in(self, menu: QMenu) -> QMenu:
        """Put them into a menu below that one."""
        inner = menu.addMenu(self.tr("Copy as"))
        inner.addActions(self.all)
        return inner

    def set_enabled(self, enabled: bool) -> None:
        for action in self.all:
            action.setEnabled(enabled)

    def _action(self, prefix: str, format_id: str, name: str) -> QAction:
        action = QAction(name, self)
        action.setObjectName(f"{prefix}{format_id.title().replace('-', '')}Action")
        action.setData(format_id)
        action.triggered.connect(self._on_triggered)
        return action

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.picked.emit(action.data())
