"""What can be done with rows of the template tree, as actions with their keys, and the menu of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from moeconsole.gui import theme
from moeconsole.gui.models.template_refs import RefKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractItemView

    from moeconsole.gui.models.template_listing import Item


class TemplateActions(QObject):
    """The actions of the tree, on which their keys work; the pane does them. GUI thread; owned by the tree.

    Signals:
        folder_chosen: the path of the folder that the chosen row is to go to; empty for none.
    """

    folder_chosen = Signal(str)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._more: tuple[QAction, ...] = ()
        self._section: RefKind | None = None
        self.open = self._action("templateOpenAction", self.tr("Open"), "Return", "Enter")
        self.rename = self._action("templateRenameAction", self.tr("Rename"), "F2")
        self.duplicate = self._action("templateDuplicateAction", self.tr("Duplicate"))
        self.folder = self._action("templateFolderAction", self.tr("New folder"))
        self.reveal = self._action("templateRevealAction", self.tr("Show in the file manager"))
        self.delete = self._action("templateDeleteAction", self.tr("Delete"), "Del")
        self.empty_trash = self._action("templateEmptyTrashAction", self.tr("Empty trash…"))
        self.show_icons()

    def show_icons(self) -> None:
        """In the colours of the palette."""
        self.folder.setIcon(theme.icon("folder-plus"))
        self.delete.setIcon(theme.icon("trash"))

    def add_to_menu(self, actions: Sequence[QAction]) -> None:
        """Put these at the end of every row's menu."""
        self._more = (*self._more, *actions)

    def show_row(self, item: Item | None, section: RefKind | None, trashed: int) -> None:
        """Enable what makes sense for the chosen row.

        Args:
            item: None for a section's heading.
            trashed: how many rows the trash has.
        """
        self._section = section
        is_mine = item is not None and item.kind is RefKind.MINE
        is_file = item is not None and item.ref is not None
        in_trash = item is not None and item.kind is RefKind.TRASH
        is_trash = item is None and section is RefKind.TRASH
        is_draft = item is not None and item.kind is RefKind.DRAFT
        self.open.setEnabled(is_file)
        self.rename.setEnabled(is_mine)
        self.duplicate.setEnabled(is_mine and is_file)
        self.delete.setEnabled(is_mine or is_draft or in_trash or is_trash)
        self.empty_trash.setEnabled(trashed > 0)
        self.open.setText(self.tr("Restore") if in_trash else self.tr("Open"))
        if in_trash:
            self.delete.setText(self.tr("Delete for good…"))
        else:
            self.delete.setText(self.tr("Empty trash…") if is_trash else self.tr("Delete"))

    def menu_of(self, item: Item | None, targets: Sequence[str]) -> QMenu:
        """The menu of the chosen row; it goes when it is closed.

        Args:
            item: None for a heading, and for no row.
            targets: the folders that the row can be moved to, as paths.
        """
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if item is not None and item.kind is RefKind.TRASH:
            menu.addActions([self.open, self.delete])
        elif item is not None:
            menu.addActions([self.open, self.rename, self.duplicate])
            self._add_folders(menu, targets)
            menu.addAction(self.delete)
        if self._section is RefKind.TRASH:
            menu.addAction(self.empty_trash)
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addActions([self.folder, self.reveal])
        if self._more:
            menu.addSeparator()
            menu.addActions(self._more)
        return menu

    def _add_folders(self, menu: QMenu, targets: Sequence[str]) -> None:
        """What dragging does, by keyboard."""
        if not targets:
            return
        folders = menu.addMenu(self.tr("Move to"))
        folders.setObjectName("templateMoveMenu")
        folders.triggered.connect(self._on_folder_chosen)
        for path in targets:
            text = path.replace("&", "&&") if path else self.tr("Mine (no folder)")
            folders.addAction(text).setData(path)

    def _on_folder_chosen(self, action: QAction) -> None:
        self.folder_chosen.emit(str(action.data()))

    def _action(self, name: str, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._view.addAction(action)
        return action
