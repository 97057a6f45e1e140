"""What can be done with rows of the history, as actions with their keys; the pane does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from moeconsole.gui.copying import CopyActions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QMenu


class HistoryActions(QObject):
    """The actions of the list, on which their keys work. GUI thread; owned by the list."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.open = self._action("historyOpenAction", self.tr("Open as a new draft"), "Return", "Enter")
        self.again = self._action(
            "historyAgainAction", self.tr("Send again as it was"), "Ctrl+Shift+Return", "Ctrl+Shift+Enter"
        )
        self.save = self._action("historySaveAction", self.tr("Save as template…"))
        self.save.setToolTip(
            self.tr("Keep what was sent among your templates. The open draft stays as it is.")
        )
        self.compare = self._action("historyCompareAction", self.tr("Compare with the draft"), "Ctrl+Shift+D")
        self.curl = self._action("historyCurlAction", self.tr("Copy as cURL"), "Ctrl+C")
        self.copies = CopyActions("historyCopy", self)
        self.bundle = self._action("historyBundleAction", self.tr("Save a support bundle…"))
        self.star = self._action("historyStarAction", self.tr("Star"))
        self.note = self._action("historyNoteAction", self.tr("Note…"), "F2")
        self.tags = self._action("historyTagsAction", self.tr("Tags…"), "Ctrl+T")
        self.delete = self._action("historyDeleteAction", self.tr("Delete"), "Del")
        self.star.setCheckable(True)
        self.bundle.setToolTip(
            self.tr("Everything about these sends in one file for a ticket, without the API key.")
        )

    def show_selection(self, count: int) -> None:
        """Enable what makes sense for so many rows."""
        for action in (self.star, self.delete, self.bundle):
            action.setEnabled(count > 0)
        for action in (self.open, self.again, self.save, self.curl, self.note, self.tags):
            action.setEnabled(count == 1)
        self.copies.set_enabled(count == 1)
        self.compare.setEnabled(count in (1, 2))
        self.compare.setText(self.tr("Compare the two") if count == 2 else self.tr("Compare with the draft"))

    def fill(self, menu: QMenu) -> None:
        """The context menu of the chosen rows."""
        menu.addActions([self.open, self.again, self.save])
        menu.addSeparator()
        menu.addActions([self.compare, self.curl])
        self.copies.menu_in(menu)
        menu.addAction(self.bundle)
        menu.addSeparator()
        menu.addActions([self.star, self.note, self.tags])
        menu.addSeparator()
        menu.addAction(self.delete)

    def _action(self, name: str, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._view.addAction(action)
        return action
