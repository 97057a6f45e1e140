"""Templates: the shelf of drafts, the user's own files, starters; opened by a double click or Enter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.delegates.template_delegate import TemplateDelegate
from moeconsole.gui.models.template_model import TemplateModel
from moeconsole.gui.models.template_refs import RefKind, TemplateRef
from moeconsole.gui.template_files import TemplateFiles
from moeconsole.gui.widgets.lists import EmptyState, name_clear_button
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.gui.models.template_listing import Item, Listing
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.drafts import DraftStore
    from moeconsole.store.templates import TemplateStore


_Key = tuple[RefKind, str]  # of a folder: its section and its path; of a section: an empty path


@dataclass(frozen=True, slots=True)
class _Actions:
    """What can be done with a row."""

    open: QAction
    rename: QAction
    duplicate: QAction
    folder: QAction
    reveal: QAction
    delete: QAction


class TemplatesPane(QWidget):
    """The tree with its search and buttons. GUI thread; owned by the main window.

    Signals:
        open_requested: a `TemplateRef`.
        new_requested, save_requested, save_as_requested: of the open document.
        moved: the old `TemplateRef` and the new one.
        changed_outside: the open `TemplateRef`.
        undo_offered: a sentence, and what takes the deed back.
        notice: a sentence.
    """

    open_requested = Signal(object)
    new_requested = Signal()
    save_requested = Signal()
    save_as_requested = Signal()
    moved = Signal(object, object)
    changed_outside = Signal(object)
    undo_offered = Signal(str, object)
    notice = Signal(str)

    def __init__(
        self, store: TemplateStore, drafts: DraftStore, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._files = TemplateFiles(store, drafts, lane, self)
        self.model = TemplateModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self.model)
        self._proxy.setRecursiveFilteringEnabled(True)
        self._proxy.setAutoAcceptChildRows(True)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setFilterRole(Qt.ItemDataRole.EditRole)  # the headings have none
        self._unfolded: set[_Key] = {(kind, "") for kind in RefKind}
        self._is_restoring = False
        self._was_listed = False
        self._edit_when_created = False
        self._unfold_when_created = False
        self._first_listing = QTimer(self, singleShot=True, interval=0)
        self._first_listing.timeout.connect(self.refresh)
        self._make_view()
        self._actions = self._make_actions()
        self._make_top()
        self._lay_out()
        self._connect()
        self._show_icons()
        self._on_current_changed()

    # What others tell the pane

    @Slot()
    def refresh(self) -> None:
        """Read the disk again; by itself this happens at the first show and when something changes there."""
        self._files.refresh()

    def set_open(
        self, ref: TemplateRef | None, modified: bool = False, saved_hash: str | None = None
    ) -> None:
        """Mark the open template.

        Args:
            saved_hash: `content_hash` of the file as we last read or wrote it; `changed_outside` needs it.
        """
        self.model.set_open(ref, modified=modified)
        self._files.set_open(ref, saved_hash)

    def set_open_draft(self, draft_id: str) -> None:
        """Leave the open document's draft off the shelf."""
        self.model.hide_draft(draft_id)

    def folders(self) -> tuple[str, ...]:
        """The folders of the user's templates, as paths inside the templates folder."""
        return tuple(one.path for one in self.model.items if one.kind is RefKind.MINE and one.ref is None)

    def taken_paths(self) -> tuple[str, ...]:
        """The paths of the user's templates."""
        return tuple(one.path for one in self.model.items if one.kind is RefKind.MINE and one.ref)

    # Listing and searching

    @Slot(object)
    def _on_listed(self, listing: Listing) -> None:
        self.model.show(listing)
        self._was_listed = True
        self._unfold()
        self._say_empty()

    @Slot(str)
    def _search(self, text: str) -> None:
        self._proxy.setFilterFixedString(text.strip())
        self._unfold()
        self._say_empty()

    def _unfold(self) -> None:
        """Open what was open; what was found is always in sight."""
        self._is_restoring = True
        if self.search_edit.text().strip():
            self.view.expandAll()
        else:
            for key in sorted(self._unfolded):
                self.view.setExpanded(self._proxy.mapFromSource(self.model.index_of(*key)), True)
        self._is_restoring = False

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        if not self._is_restoring and not self.search_edit.text().strip():
            self._unfolded.add(self._key(index))

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self._is_restoring and not self.search_edit.text().strip():
            self._unfolded.discard(self._key(index))

    def _key(self, index: QModelIndex) -> _Key:
        source = self._proxy.mapToSource(index)
        item = self.model.item(source)
        return self.model.section(source) or RefKind.MINE, item.path if item is not None else ""

    def _say_empty(self) -> None:
        if not self._was_listed or self._proxy.rowCount():
            self._empty.say("")
        else:
            self._empty.say(self.tr("No template is called so. Try fewer letters."))

    # The chosen row

    def _item(self) -> Item | None:
        return self.model.item(self._proxy.mapToSource(self.view.currentIndex()))

    @Slot()
    def _on_current_changed(self) -> None:
        item = self._item()
        is_mine = item is not None and item.kind is RefKind.MINE
        is_file = item is not None and item.ref is not None
        can_delete = is_mine or (item is not None and item.kind is RefKind.DRAFT)
        self._actions.open.setEnabled(is_file)
        self._actions.rename.setEnabled(is_mine)
        self._actions.duplicate.setEnabled(is_mine and is_file)
        self._actions.delete.setEnabled(can_delete)

    @Slot()
    def _open(self) -> None:
        item = self._item()
        if item is not None and item.ref is not None:
            self.open_requested.emit(item.ref)

    @Slot()
    def _rename(self) -> None:
        self.view.edit(self.view.currentIndex())

    @Slot(object, str)
    def _on_renamed(self, item: Item, name: str) -> None:
        self._unfold_when_created = (item.kind, item.path) in self._unfolded
        self._files.rename(item, name)

    @Slot()
    def _duplicate(self) -> None:
        item = self._item()
        if item is not None:
            self._files.duplicate(item)

    @Slot()
    def _delete(self) -> None:
        item = self._item()
        if item is not None:
            self._files.delete(item)

    @Slot()
    def _reveal(self) -> None:
        item = self._item()
        self._files.reveal(item if item is not None and item.kind is RefKind.MINE else None)

    @Slot()
    def _make_folder(self) -> None:
        """In the folder of the chosen row, and its name can be typed at once."""
        item = self._item()
        parent = ""
        if item is not None and item.kind is RefKind.MINE:
            parent = item.path if item.ref is None else item.parent
        self._edit_when_created = True
        self._files.create_folder(parent)

    @Slot(str)
    def _on_created(self, path: str) -> None:
        if self._unfold_when_created:
            self._unfold_when_created = False
            self._unfolded.add((RefKind.MINE, path))
            self._unfold()
        index = self._proxy.mapFromSource(self.model.index_of(RefKind.MINE, path))
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            if self._edit_when_created:
                self.view.setFocus()
                self.view.edit(index)
        self._edit_when_created = False

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        actions = self._actions
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.view.indexAt(place).isValid():
            menu.addActions([actions.open, actions.rename, actions.duplicate, actions.delete])
            menu.addSeparator()
        menu.addActions([actions.folder, actions.reveal])
        menu.popup(self.view.viewport().mapToGlobal(place))

    # Making

    def _make_view(self) -> None:
        view = named(QTreeView(), "templateView", self.tr("Templates"))
        view.setModel(self._proxy)
        view.setItemDelegate(TemplateDelegate(view))
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        view.setIndentation(theme.MARGIN + 2)
        view.setExpandsOnDoubleClick(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view = view
        self._empty = EmptyState(view, self)

    def _make_actions(self) -> _Actions:
        return _Actions(
            open=self._action("templateOpenAction", self.tr("Open"), "Return", "Enter"),
            rename=self._action("templateRenameAction", self.tr("Rename"), "F2"),
            duplicate=self._action("templateDuplicateAction", self.tr("Duplicate")),
            folder=self._action("templateFolderAction", self.tr("New folder")),
            reveal=self._action("templateRevealAction", self.tr("Show in the file manager")),
            delete=self._action("templateDeleteAction", self.tr("Delete"), "Del"),
        )

    def _action(self, name: str, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.view.addAction(action)
        return action

    def _make_top(self) -> None:
        self.search_edit = named(QLineEdit(), "templateSearchEdit", self.tr("Search the templates"))
        self.search_edit.setPlaceholderText(self.tr("Search templates"))
        name_clear_button(self.search_edit, self.tr("Clear the search"))
        self._new = self._button("templateNewButton", self.tr("New event"))
        self._save = self._button("templateSaveButton", self.tr("Save"))
        self._save_as = self._button("templateSaveAsButton", self.tr("Save as…"))

    @staticmethod
    def _button(name: str, text: str) -> QToolButton:
        button = named(QToolButton(), name, text)
        button.setToolTip(text)
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.search_edit, 1)
        for button in (self._new, self._save, self._save_as):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.TIGHT + 2)
        layout.addLayout(top)
        layout.addWidget(self._empty, 1)

    def _connect(self) -> None:
        files, actions, view = self._files, self._actions, self.view
        files.listed.connect(self._on_listed)
        files.created.connect(self._on_created)
        files.moved.connect(self.moved)
        files.changed_outside.connect(self.changed_outside)
        files.undo_offered.connect(self.undo_offered)
        files.notice.connect(self.notice)
        self.model.rename_requested.connect(self._on_renamed)
        view.expanded.connect(self._on_expanded)
        view.collapsed.connect(self._on_collapsed)
        view.doubleClicked.connect(self._open)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.search_edit.textChanged.connect(self._search)
        self._new.clicked.connect(self.new_requested)
        self._save.clicked.connect(self.save_requested)
        self._save_as.clicked.connect(self.save_as_requested)
        for action, slot in (
            (actions.open, self._open),
            (actions.rename, self._rename),
            (actions.duplicate, self._duplicate),
            (actions.folder, self._make_folder),
            (actions.reveal, self._reveal),
            (actions.delete, self._delete),
        ):
            action.triggered.connect(slot)

    def _show_icons(self) -> None:
        self._new.setIcon(theme.icon("plus"))
        self._save.setIcon(theme.icon("save"))
        self._save_as.setIcon(theme.icon("save-as"))
        self._actions.folder.setIcon(theme.icon("folder-plus"))
        self._actions.delete.setIcon(theme.icon("trash"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_save_as"):
            self._show_icons()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_listed:
            self._first_listing.start()
