"""Templates: the shelf of drafts, the user's own files, starters; opened by a double click or Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.models.template_model import TemplateModel
from moeconsole.gui.models.template_refs import RefKind, TemplateRef
from moeconsole.gui.panes.template_actions import TemplateActions
from moeconsole.gui.panes.template_tree import TemplateTree
from moeconsole.gui.template_files import TemplateFiles
from moeconsole.gui.template_search import TemplateSearch
from moeconsole.gui.widgets.lists import EmptyState, name_clear_button
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from moeconsole.gui.models.template_listing import Item, Listing
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.drafts import DraftStore
    from moeconsole.store.templates import TemplateStore


class TemplatesPane(QWidget):
    """The tree with its search and buttons. GUI thread; owned by the main window.

    Signals:
        open_requested: a `TemplateRef`.
        new_requested, save_requested, save_as_requested: of the open document.
        moved: the old `TemplateRef` and the new one.
        changed_outside: the open `TemplateRef`.
        folder_missing: the path of the chosen templates folder, which is not there.
        forget_requested: the items of the trash that are to be deleted for good; `forget` does it.
        undo_offered: a sentence, and what takes the deed back.
        notice: a sentence.
    """

    open_requested = Signal(object)
    new_requested = Signal()
    save_requested = Signal()
    save_as_requested = Signal()
    moved = Signal(object, object)
    changed_outside = Signal(object)
    folder_missing = Signal(str)
    forget_requested = Signal(object)
    undo_offered = Signal(str, object)
    notice = Signal(str)

    def __init__(
        self, store: TemplateStore, drafts: DraftStore, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._files = TemplateFiles(store, drafts, lane, self)
        self.model = TemplateModel(self)
        self._was_listed = False
        self._edit_when_created = False
        self._unfold_when_created = False
        self._first_listing = QTimer(self, singleShot=True, interval=0)
        self._first_listing.timeout.connect(self.refresh)
        self._inside = TemplateSearch(lane, drafts, self)
        self.view = TemplateTree(self.model, self)
        self._empty = EmptyState(self.view, self)
        self._actions = TemplateActions(self.view)
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

    def set_store(self, store: TemplateStore, *, must_exist: bool) -> None:
        """Show another templates folder; with `must_exist` it is said where it is not there."""
        self._files.set_store(store, must_exist=must_exist)

    def set_must_exist(self, *, must_exist: bool) -> None:
        """Whether it is said where the templates folder is not there."""
        self._files.must_exist = must_exist

    def set_note(self, note: str) -> None:
        """What the open document says of itself, below the tree."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def add_menu_actions(self, actions: Sequence[QAction]) -> None:
        """Put these at the end of the menu of the tree."""
        self._actions.add_to_menu(actions)

    # Listing and searching

    @Slot(object)
    def _on_listed(self, listing: Listing) -> None:
        self.model.show(listing)
        self._was_listed = True
        if self.view.words:
            self._inside.start(self.view.words, listing.items, self._files.store)
        self.view.unfold()
        self._say_empty()
        self._on_current_changed()

    @Slot(str)
    def _search(self, text: str) -> None:
        words = tuple(text.casefold().split())
        self._inside.start(words, self.model.items, self._files.store)
        self.view.search(words, self._inside.hits)
        self._say_empty()

    @Slot()
    def _on_searched(self) -> None:
        self.view.search(self.view.words, self._inside.hits)
        self._say_empty()

    def _say_empty(self) -> None:
        if not self._was_listed or self.view.has_rows:
            self._empty.say("")
        elif self._inside.is_running:
            self._empty.say(self.tr("Searching…"))
        else:
            self._empty.say(self.tr("No template has that in its name or in what it holds."))

    # The chosen row

    @Slot()
    def _on_current_changed(self) -> None:
        self._actions.show_row(self.view.current_item(), self.view.current_section(), len(self._trashed()))

    def _trashed(self) -> tuple[Item, ...]:
        return tuple(one for one in self.model.items if one.kind is RefKind.TRASH)

    @Slot()
    def _open(self) -> None:
        item = self.view.current_item()
        if item is not None and item.kind is RefKind.TRASH:
            self._files.restore(item)
        elif item is not None and item.ref is not None:
            self.open_requested.emit(item.ref)

    @Slot()
    def _rename(self) -> None:
        self.view.edit(self.view.currentIndex())

    @Slot(object, str)
    def _on_renamed(self, item: Item, name: str) -> None:
        self._unfold_when_created = self.view.is_unfolded(item)
        self._files.rename(item, name)

    @Slot(object, str)
    def _on_dropped(self, item: Item, folder: str) -> None:
        self._unfold_when_created = self.view.is_unfolded(item)
        self._files.move(item, folder)

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        item = self.view.current_item()
        if item is not None:
            self._on_dropped(item, folder)

    @Slot()
    def _duplicate(self) -> None:
        item = self.view.current_item()
        if item is not None:
            self._files.duplicate(item)

    @Slot()
    def _delete(self) -> None:
        item = self.view.current_item()
        if item is None:  # the heading of the trash
            self._empty_trash()
        elif item.kind is RefKind.TRASH:
            self.forget_requested.emit((item,))
        else:
            self._files.delete(item)

    @Slot()
    def _empty_trash(self) -> None:
        if self._trashed():
            self.forget_requested.emit(self._trashed())

    def forget(self, items: tuple[Item, ...]) -> None:
        """Delete what is in the trash for good."""
        self._files.forget(items)

    @Slot()
    def _reveal(self) -> None:
        item = self.view.current_item()
        self._files.reveal(item if item is not None and item.kind is RefKind.MINE else None)

    @Slot()
    def _make_folder(self) -> None:
        """In the folder of the chosen row, and its name can be typed at once."""
        item = self.view.current_item()
        parent = ""
        if item is not None and item.kind is RefKind.MINE:
            parent = item.path if item.ref is None else item.parent
        self._edit_when_created = True
        self._files.create_folder(parent)

    @Slot(str)
    def _on_created(self, path: str) -> None:
        if self._unfold_when_created:
            self._unfold_when_created = False
            self.view.keep_unfolded(RefKind.MINE, path)
        index = self.view.place_of(RefKind.MINE, path)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            if self._edit_when_created:
                self.view.setFocus()
                self.view.edit(index)
        self._edit_when_created = False

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        item = self.view.current_item() if self.view.indexAt(place).isValid() else None
        menu = self._actions.menu_of(item, self._targets(item))
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _targets(self, item: Item | None) -> list[str]:
        """Where the row can be moved to."""
        if item is None or item.kind is not RefKind.MINE:
            return []
        targets = [path for path in ("", *self.folders()) if path != item.parent]
        return [path for path in targets if not f"{path}/".startswith(f"{item.path}/")]

    # Making

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
        self._note = named(QLabel(), "templateNoteLabel", self.tr("What the open template is for"))
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setFont(theme.small_font())
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._note.hide()
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
        layout.addWidget(self._note)

    def _connect(self) -> None:
        files, actions, view = self._files, self._actions, self.view
        files.listed.connect(self._on_listed)
        files.created.connect(self._on_created)
        files.moved.connect(self.moved)
        files.changed_outside.connect(self.changed_outside)
        files.folder_missing.connect(self.folder_missing)
        files.undo_offered.connect(self.undo_offered)
        files.notice.connect(self.notice)
        self.model.rename_requested.connect(self._on_renamed)
        self.model.move_requested.connect(self._on_dropped)
        self._inside.changed.connect(self._on_searched)
        view.doubleClicked.connect(self._open)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.search_edit.textChanged.connect(self._search)
        self._new.clicked.connect(self.new_requested)
        self._save.clicked.connect(self.save_requested)
        self._save_as.clicked.connect(self.save_as_requested)
        actions.folder_chosen.connect(self._on_folder_chosen)
        for action, slot in (
            (actions.open, self._open),
            (actions.rename, self._rename),
            (actions.duplicate, self._duplicate),
            (actions.folder, self._make_folder),
            (actions.reveal, self._reveal),
            (actions.delete, self._delete),
            (actions.empty_trash, self._empty_trash),
        ):
            action.triggered.connect(slot)

    def _show_icons(self) -> None:
        self._new.setIcon(theme.icon("plus"))
        self._save.setIcon(theme.icon("save"))
        self._save_as.setIcon(theme.icon("save-as"))
        self._actions.show_icons()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_save_as"):
            self._show_icons()
        elif event.type() == QEvent.Type.ActivationChange and self._was_listed and self.isActiveWindow():
            self._files.look_again()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_listed:
            self._first_listing.start()
