"""The tree of the templates pane: its looks, what is unfolded, what a search leaves of it, dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from moeconsole.gui import theme
from moeconsole.gui.delegates.template_delegate import TemplateDelegate
from moeconsole.gui.models.template_filter import TemplateFilter
from moeconsole.gui.models.template_refs import RefKind
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Collection

    from moeconsole.gui.models.template_listing import Item
    from moeconsole.gui.models.template_model import TemplateModel

Key = tuple[RefKind, str]  # of a folder: its section and its path; of a section: an empty path


class TemplateTree(QTreeView):
    """Shows a template model through a filter. GUI thread; owned by the templates pane."""

    def __init__(self, model: TemplateModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "templateView", self.tr("Templates"))
        self._templates = model
        self._filter = TemplateFilter(model, self)
        self._unfolded: set[Key] = {(kind, "") for kind in RefKind if kind is not RefKind.TRASH}
        self._is_restoring = False
        self.setModel(self._filter)
        self.setItemDelegate(TemplateDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(theme.MARGIN + 2)
        self.setExpandsOnDoubleClick(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(600)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)

    @property
    def has_rows(self) -> bool:
        return self._filter.rowCount() > 0

    @property
    def words(self) -> tuple[str, ...]:
        """Of the search; none where everything is shown."""
        return self._filter.words

    def search(self, words: tuple[str, ...], found: Collection[Key]) -> None:
        """Show what has the words in its name, and what was found; all of it in sight."""
        is_over = bool(self.words) and not words
        self._filter.search(words, found)
        if is_over:  # what was opened to show what was found
            self._is_restoring = True
            self.collapseAll()
        self.unfold()

    def current_item(self) -> Item | None:
        """The chosen template or folder; None for a heading."""
        return self._templates.item(self._filter.mapToSource(self.currentIndex()))

    def current_section(self) -> RefKind | None:
        """The section that the chosen row is in, or heads; None where none is chosen."""
        return self._templates.section(self._filter.mapToSource(self.currentIndex()))

    def place_of(self, kind: RefKind, path: str) -> QModelIndex:
        """Where that item is shown; invalid where it is not."""
        return self._filter.mapFromSource(self._templates.index_of(kind, path))

    def is_unfolded(self, item: Item) -> bool:
        return (item.kind, item.path) in self._unfolded

    def keep_unfolded(self, kind: RefKind, path: str) -> None:
        """Have that folder open, now and after every listing."""
        self._unfolded.add((kind, path))
        self.unfold()

    def unfold(self) -> None:
        """Open what was open; what was found is always in sight."""
        self._is_restoring = True
        if self.words:
            self.expandAll()
        else:
            for key in sorted(self._unfolded):
                self.setExpanded(self.place_of(*key), True)
        self._is_restoring = False

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        if not self._is_restoring and not self.words:
            self._unfolded.add(self._key(index))

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self._is_restoring and not self.words:
            self._unfolded.discard(self._key(index))

    def _key(self, index: QModelIndex) -> Key:
        source = self._filter.mapToSource(index)
        item = self._templates.item(source)
        return self._templates.section(source) or RefKind.MINE, item.path if item is not None else ""
