"""The tree of the templates pane: its looks, what is unfolded, what a search leaves of it, dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.delegates.template_delegate import TemplateDelegate
from moeconsole.gui.models.template_filter import TemplateFilter
from moeconsole.gui.models.template_refs import RefKind
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Collection

    from moeconsole.gui.models.template_listing import Item
    from moeconsole.gui.models.template_model import TemplateModel

_TINT: Final = 28  # of 255

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
        self._target: str | None = None
        self._is_dragging = False
        self.setModel(self._filter)
        self.setItemDelegate(TemplateDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(theme.MARGIN + 2)
        self.setExpandsOnDoubleClick(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(True)  # a row goes onto a row, never between two
        self.setDropIndicatorShown(False)  # the folder that takes it is framed instead
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

    # Dragging: the folder that would take the row is framed, with what is in it

    @property
    def drop_target(self) -> QModelIndex:
        """The folder, or section, that takes what is dragged over it now; invalid where nothing does."""
        return QModelIndex() if self._target is None else self.place_of(RefKind.MINE, self._target)

    @override
    def startDrag(self, supported: Qt.DropAction) -> None:
        index = self.currentIndex()
        if self.model().flags(index) & Qt.ItemFlag.ItemIsDragEnabled:
            from moeconsole.gui.widgets.dragging import drag_named

            icon, name = index.data(Qt.ItemDataRole.DecorationRole), str(index.data())
            self._is_dragging = True
            drag_named(self, self.model().mimeData([index]), icon, name)
            self._is_dragging = False
        self._show_target(None)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._is_dragging:
            super().dragEnterEvent(event)
        else:  # of another program: the window's affair
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls and unfolds; without an indicator it accepts nothing
        over = self._filter.mapToSource(self.indexAt(event.position().toPoint()))
        takes = self._templates.canDropMimeData(event.mimeData(), event.dropAction(), -1, -1, over)
        event.setAccepted(takes)
        self._show_target(self._templates.drop_folder(over) if takes else None)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_target(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._show_target(None)

    def _show_target(self, folder: str | None) -> None:
        if folder != self._target:
            self._target = folder
            self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        target = self.drop_target
        if not target.isValid():
            return
        accent = QColor(theme.colors().accent)
        frame = QRectF(self._rect_with_children(target)).adjusted(0.5, 0.5, -1.5, -0.5)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 1.5))
        accent.setAlpha(_TINT)
        painter.setBrush(accent)
        painter.drawRoundedRect(frame, 4, 4)

    def _rect_with_children(self, index: QModelIndex) -> QRect:
        """From the row to the last one in it that can be seen, as wide as the view."""
        rect, last = self.visualRect(index), index
        while self.isExpanded(last) and (count := self.model().rowCount(last)):
            last = self.model().index(count - 1, 0, last)
        rect.setLeft(0)
        rect.setRight(self.viewport().width())
        rect.setBottom(self.visualRect(last).bottom())
        return rect

    def _key(self, index: QModelIndex) -> Key:
        source = self._filter.mapToSource(index)
        item = self._templates.item(source)
        return self._templates.section(source) or RefKind.MINE, item.path if item is not None else ""
