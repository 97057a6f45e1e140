"""A tree view for rows of the document: what keys do, which rows stay open, what it says when empty."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.widgets.fitted_tree import FittedTree
from moeconsole.gui.widgets.in_sight import bring_into_sight

_OPEN_AT_FIRST: Final = 20  # longer lists and objects are closed until somebody opens them
_LEAST_STRETCHED: Final = 152  # a date with its time
_ROW_ROOM: Final = 10  # of a row that is not there yet
_Hint = QAbstractItemDelegate.EndEditHint


class RowView(FittedTree):
    """Works on any model whose indexes carry ids (`internalId()`). GUI thread; owned by its pane.

    Tab goes through the cells that can be edited, row by row; Enter goes from a name to its value, from a
    value to the next one, and behind the last one it wishes for a new row. Rows that were open are open
    again when they come back.

    Signals:
        row_requested: a new row after the index's one.
        inner_row_requested: a new row inside the index's one.
        edit_cancelled: the id of the row whose editor was left with Escape.
    """

    row_requested = Signal(object)
    inner_row_requested = Signal(object)
    edit_cancelled = Signal(object)

    def __init__(self, last_column: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last_column = last_column
        self._empty_text = ""
        self._least_rows = 0
        self._opened: set[int] = set()
        self._closed: set[int] = set()
        self._is_restoring = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformRowHeights(True)
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(True)
        self.header().setHighlightSections(False)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)

    def set_empty_text(self, text: str) -> None:
        """What stands in the view while it has no rows."""
        self._empty_text = text
        self.setAccessibleDescription(text)
        if self.isVisible():
            self.repaint_rows()

    @Slot()
    def repaint_rows(self) -> None:
        self.viewport().update()

    def set_least_rows(self, count: int) -> None:
        """The view asks for the height of so many rows, whether it has them or not."""
        self._least_rows = count
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        usual = super().minimumSizeHint()
        if not self._least_rows:
            return usual
        row = self.sizeHintForRow(0) if self.model() is not None and self.model().rowCount() else 0
        row = max(row, self.fontMetrics().height() + _ROW_ROOM)
        height = self._least_rows * row + self.header().sizeHint().height() + 2 * self.frameWidth()
        return QSize(usual.width(), height)

    @override
    def sizeHint(self) -> QSize:
        usual = super().sizeHint()
        return QSize(usual.width(), self.minimumSizeHint().height()) if self._least_rows else usual

    @override
    def size_columns(self, widths: dict[int, int], stretched: int, least: int = _LEAST_STRETCHED) -> None:
        super().size_columns(widths, stretched, least)

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows, from top to bottom."""
        rows = self.selectionModel().selectedRows() if self.selectionModel() is not None else []
        return [index.internalId() for index in sorted(rows, key=lambda index: self.visualRect(index).top())]

    def select(self, indexes: list[QModelIndex]) -> None:
        """Select exactly these rows; the first one becomes the current one."""
        chosen = [index for index in indexes if index.isValid()]
        if not chosen:
            return
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(chosen[0], flag.ClearAndSelect | flag.Rows)
        for index in chosen[1:]:
            self.selectionModel().select(index, flag.Select | flag.Rows)
        self.scrollTo(chosen[0])

    def open_to(self, index: QModelIndex) -> None:
        """Open what the row is in, so that it is seen."""
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()

    def edit_cell(self, index: QModelIndex) -> bool:
        """Open the editor of that cell, with the rows around it in sight. False where it has none."""
        if not index.isValid():
            return False
        self.open_to(index)
        self.setFocus()
        self.select([index])
        self.setCurrentIndex(index)
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        self.edit(index)
        return True

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Also where the view itself is partly out of the sight of the form that it stands in."""
        super().scrollTo(index, hint)
        if self.isVisible():
            row = self.visualRect(index).translated(self.viewport().pos())
            bring_into_sight(self, row)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row that is worked on stays in sight where the view becomes lower: a message comes or goes below it."""
        index, before = self.currentIndex(), event.oldSize().height()
        row = self.visualRect(index) if index.isValid() else None
        was_seen = row is not None and row.top() >= 0 and row.bottom() <= before
        super().resizeEvent(event)
        if was_seen and event.size().height() < before:
            self.scrollTo(index)

    def leave_editor(self) -> None:
        """Close an open editor and take the focus, before something is done to rows."""
        self.setFocus()

    @property
    def is_editing(self) -> bool:
        return self.state() is QAbstractItemView.State.EditingState

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsInserted.connect(self._on_rows_inserted)
            model.modelReset.connect(self._on_reset)
            self._on_reset()

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        index = self.currentIndex()
        super().closeEditor(
            editor, _Hint.RevertModelCache if hint is _Hint.RevertModelCache else _Hint.NoHint
        )
        if hint is _Hint.EditNextItem:
            self._edit_next(index, 1)
        elif hint is _Hint.EditPreviousItem:
            self._edit_next(index, -1)
        elif hint is _Hint.SubmitModelCache:
            self._on_entered(index)
        elif hint is _Hint.RevertModelCache and index.isValid():
            self.edit_cancelled.emit(index.internalId())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if not self.is_editing:  # an open editor lets the key pass, and closes a moment later
                self._enter(index)
        elif plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._step_aside(event.key()):
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if self._empty_text and model is not None and model.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(theme.colors().muted)
            area = self.viewport().rect().adjusted(theme.MARGIN, theme.MARGIN, -theme.MARGIN, -theme.MARGIN)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text)
            painter.end()

    def _enter(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        elif index.column() == self._last_column:
            self.inner_row_requested.emit(index)
        elif index.column() < self._last_column:
            self._edit_next(index, 1)

    def _on_entered(self, index: QModelIndex) -> None:
        """Enter in an editor: from a name or a type to the value, from a value to the next row's."""
        if not index.isValid():
            return
        value = index.siblingAtColumn(self._last_column)
        if index.column() < self._last_column:
            if not self.edit_cell(value):
                self.setCurrentIndex(value)
            return
        below = self.indexBelow(index.siblingAtColumn(0))
        if below.isValid():
            value = below.siblingAtColumn(self._last_column)
            if not self.edit_cell(value):
                self.setCurrentIndex(value)
        else:
            self.row_requested.emit(index)

    def _edit_next(self, index: QModelIndex, step: int) -> None:
        """The editor of the next or previous cell that has one; none behind the last."""
        row, column = index.siblingAtColumn(0), index.column()
        while row.isValid():
            column += step
            if not 0 <= column <= self._last_column:
                row = self.indexBelow(row) if step > 0 else self.indexAbove(row)
                column = -1 if step > 0 else self._last_column + 1
                continue
            if self.edit_cell(row.siblingAtColumn(column)):
                return

    def _step_aside(self, key: int) -> bool:
        """Left and right go through the cells of a row; in the first cell they close and open."""
        index = self.currentIndex()
        column = index.column() + (1 if key == Qt.Key.Key_Right else -1)
        model = self.model()
        if not index.isValid() or model is None or column < 0:
            return False
        closed = not self.isExpanded(index) and model.hasChildren(index.siblingAtColumn(0))
        if index.column() == 0 and key == Qt.Key.Key_Right and closed:
            return False
        beside = index.siblingAtColumn(column)
        if beside.isValid() and not self.isColumnHidden(column):
            self.setCurrentIndex(beside)
        return True

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        if not self._is_restoring:
            self._opened.add(index.internalId())
            self._closed.discard(index.internalId())

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self._is_restoring:
            self._closed.add(index.internalId())
            self._opened.discard(index.internalId())

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if parent.isValid():
            self._restore(parent)
        for row in range(first, last + 1):
            self._restore(self.model().index(row, 0, parent))

    @Slot()
    def _on_reset(self) -> None:
        for row in range(self.model().rowCount()):
            self._restore(self.model().index(row, 0))

    def _restore(self, index: QModelIndex) -> None:
        """Open a row as it was left; short ones are open at first."""
        count, node_id = self.model().rowCount(index), index.internalId()
        if not count or node_id in self._closed or (count > _OPEN_AT_FIRST and node_id not in self._opened):
            return
        self._is_restoring = True
        self.setExpanded(index, True)
        self._is_restoring = False
        for row in range(count):
            self._restore(self.model().index(row, 0, index))
