"""Every send, newest first: found again, opened as a draft, sent again, noted, deleted with a way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.history_query import EVERYTHING
from moeconsole.gui import theme
from moeconsole.gui.delegates.history_delegate import HistoryDelegate
from moeconsole.gui.models.history_model import (
    DURATION_COLUMN,
    EVENT_COLUMN,
    ROW_ROLE,
    HistoryModel,
)
from moeconsole.gui.panes.history_actions import HistoryActions
from moeconsole.gui.panes.history_search import HistorySearch
from moeconsole.gui.widgets.lists import EmptyState, RowTable
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from moeconsole.core.records import HistoryRow
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.history import DeletedRows, History

_SCREENS_AHEAD: Final = 3  # fetched before somebody gets there


class HistoryPane(QWidget):
    """The list, its search, and the line below it for the chosen row. GUI thread; owned by the main window.

    Signals:
        entry_selected: the id of the one row that is selected, or was clicked again.
        entry_changed: its id, where something about it is other than before.
        entry_left: it is no longer the one row that is selected.
        open_requested, send_again_requested: the id of a row.
        copy_requested: the id of a row, and that of the format to copy it in.
        compare_requested: the ids of one row or two; one is compared with the open document.
        bundle_requested: the ids of rows that go into a support bundle.
        save_requested: the id of the row that is to be a template.
        tags_requested: the `HistoryRow` whose tags are to be changed.
        undo_offered: a sentence, and what takes the deed back.
        notice: a sentence.
    """

    entry_selected = Signal(object)
    entry_changed = Signal(object)
    entry_left = Signal()
    open_requested = Signal(object)
    send_again_requested = Signal(object)
    copy_requested = Signal(object, str)
    compare_requested = Signal(object)
    bundle_requested = Signal(object)
    save_requested = Signal(object)
    tags_requested = Signal(object)
    undo_offered = Signal(str, object)
    notice = Signal(str)

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = HistoryModel(lane, self)
        self._noted: int | None = None  # the row that the note editor shows
        self._select_timer = QTimer(self, singleShot=True, interval=0)  # a row is told of once
        self._select_timer.timeout.connect(self._tell_selected)
        self._make_view()
        self._actions = HistoryActions(self.view)
        self.search = HistorySearch()
        self.search_edit = self.search.edit
        self._make_row_line()
        self._lay_out()
        self._connect()
        self._on_selection_changed()

    def attach(self, history: History) -> None:
        """Show this history."""
        self.model.attach(history)

    @Slot(object)
    def row_recorded(self, row_id: int) -> None:
        """A send was written into the history."""
        self.model.row_recorded(row_id)

    @Slot(object)
    def row_completed(self, row_id: int) -> None:
        """A send ended."""
        self.model.row_completed(row_id)

    def set_connections(self, names: Sequence[str]) -> None:
        """What the filter offers, by name."""
        self.search.filter_button.set_connections(names)

    @property
    def selected_ids(self) -> tuple[int, ...]:
        """From top to bottom."""
        indexes = sorted(self.view.selectionModel().selectedRows(), key=QModelIndex.row)
        return tuple(index.data(ROW_ROLE).id for index in indexes)

    # Searching

    @Slot()
    def _say_empty(self) -> None:
        if self.model.rowCount() or self.model.is_querying:
            self._empty.say("")
        elif self.model.wanted == EVERYTHING:
            self._empty.say(
                self.tr("Nothing sent yet. Press Send (Ctrl+Enter): each send is kept here, with its answer.")
            )
        else:
            self._empty.say(self.tr("Nothing found. Try fewer letters, or another filter."))

    @Slot()
    def _fetch_ahead(self) -> None:
        bar = self.view.verticalScrollBar()
        if bar.maximum() - bar.value() < _SCREENS_AHEAD * self.view.viewport().height():
            self.model.fetchMore(QModelIndex())

    # The chosen rows

    def _row(self) -> HistoryRow | None:
        """The one row that is selected."""
        indexes = self.view.selectionModel().selectedRows()
        return self.model.row(indexes[0]) if len(indexes) == 1 else None

    @Slot()
    def _on_selection_changed(self) -> None:
        self._save_note()
        row, before = self._row(), self._noted
        self._show_row(row)
        if self._noted != before:
            self._select_timer.start()

    @Slot()
    def _tell_selected(self) -> None:
        row = self._row()
        if row is not None:
            self.entry_selected.emit(row.id)
        else:
            self.entry_left.emit()

    @Slot()
    def _on_rows_changed(self) -> None:
        row = self._row()
        if row is None or row.id != self._noted:
            return
        if not self.note_edit.isModified():
            self._show_row(row)
        self.entry_changed.emit(row.id)

    @Slot()
    def _on_reset(self) -> None:
        self._save_note()
        if self._noted is not None:
            self._select_timer.start()
        self._show_row(None)  # Qt clears the selection without a word

    def _show_row(self, row: HistoryRow | None) -> None:
        self._noted = row.id if row else None
        self.note_edit.setText(row.note if row else "")
        self.note_edit.setEnabled(row is not None)
        self._actions.star.setChecked(bool(row and row.starred))
        self._actions.show_selection(len(self.view.selectionModel().selectedRows()))
        self._show_icons()

    @Slot()
    def _save_note(self) -> None:
        if self._noted is not None and self.note_edit.isModified():
            self.note_edit.setModified(False)
            self.model.set_note(self._noted, self.note_edit.text().strip())

    @Slot()
    def _leave_note(self) -> None:
        self._save_note()
        self.view.setFocus()

    @Slot()
    def _edit_note(self) -> None:
        self.note_edit.setFocus()
        self.note_edit.selectAll()

    @Slot()
    def _ask_tags(self) -> None:
        if (row := self._row()) is not None:
            self.tags_requested.emit(row)

    @Slot(bool)
    def _star(self, starred: bool) -> None:
        self.model.set_star(self.selected_ids, starred=starred)

    @Slot()
    def _delete(self) -> None:
        self.model.delete(self.selected_ids)

    @Slot(object)
    def _on_deleted(self, deleted: DeletedRows) -> None:
        if len(deleted):
            text = (
                self.tr("1 send deleted from the history.")
                if len(deleted) == 1
                else self.tr("{count} sends deleted from the history.").format(count=len(deleted))
            )
            self.undo_offered.emit(text, partial(self.model.restore, deleted))

    @Slot()
    def _open(self) -> None:
        if (row := self._row()) is not None:
            self.open_requested.emit(row.id)

    @Slot()
    def _send_again(self) -> None:
        if (row := self._row()) is not None:
            self.send_again_requested.emit(row.id)

    @Slot()
    def _save(self) -> None:
        if (row := self._row()) is not None:
            self.save_requested.emit(row.id)

    @Slot()
    def _copy_curl(self) -> None:
        self._copy("curl")

    @Slot(str)
    def _copy(self, format_id: str) -> None:
        if (row := self._row()) is not None:
            self.copy_requested.emit(row.id, format_id)

    @Slot()
    def _compare(self) -> None:
        self.compare_requested.emit(self.selected_ids)

    @Slot()
    def _bundle(self) -> None:
        self.bundle_requested.emit(self.selected_ids)

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        if not self.view.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions.fill(menu)
        menu.popup(self.view.viewport().mapToGlobal(place))

    # Making

    def _make_view(self) -> None:
        view = named(RowTable(), "historyView", self.tr("History of sends"))
        view.setModel(self.model)
        self._delegate = HistoryDelegate(view)
        view.setItemDelegate(self._delegate)
        view.set_row_height(self._delegate.row_height)
        for column in range(EVENT_COLUMN + 1, DURATION_COLUMN + 1):
            view.setColumnHidden(column, True)
        view.horizontalHeader().setSectionResizeMode(EVENT_COLUMN, QHeaderView.ResizeMode.Stretch)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view = view
        self._empty = EmptyState(view, self)

    def _make_row_line(self) -> None:
        self.note_edit = named(QLineEdit(), "historyNoteEdit", self.tr("Note on the chosen send"))
        self.note_edit.setPlaceholderText(self.tr("Note"))
        self.note_edit.setToolTip(self.tr("A note of your own on this send. Searched as well."))
        self._star_button = self._button("historyStarButton", self._actions.star)
        self._again_button = self._button("historyAgainButton", self._actions.again)
        self._open_button = self._button("historyOpenButton", self._actions.open)
        self._delete_button = self._button("historyDeleteButton", self._actions.delete)

    def _button(self, name: str, action: QAction) -> QToolButton:
        button = named(QToolButton(), name, action.text())
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.setSpacing(2)
        bottom.addWidget(self._star_button)
        bottom.addWidget(self.note_edit, 1)
        for button in (self._open_button, self._again_button, self._delete_button):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.TIGHT + 2)
        layout.addWidget(self.search)
        layout.addWidget(self._empty, 1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        model, actions = self.model, self._actions
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.settled):
            signal.connect(self._say_empty)
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(self._on_rows_changed)
        model.deleted.connect(self._on_deleted)
        model.failed.connect(self.notice)
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.view.clicked.connect(self._select_timer.start)
        self.view.doubleClicked.connect(self._actions.open.trigger)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.verticalScrollBar().valueChanged.connect(self._fetch_ahead)
        self.search.query_changed.connect(model.show)
        self.note_edit.editingFinished.connect(self._save_note)
        self.note_edit.returnPressed.connect(self._leave_note)
        actions.open.triggered.connect(self._open)
        actions.again.triggered.connect(self._send_again)
        actions.curl.triggered.connect(self._copy_curl)
        actions.copies.picked.connect(self._copy)
        actions.save.triggered.connect(self._save)
        actions.compare.triggered.connect(self._compare)
        actions.bundle.triggered.connect(self._bundle)
        actions.star.triggered.connect(self._star)
        actions.note.triggered.connect(self._edit_note)
        actions.tags.triggered.connect(self._ask_tags)
        actions.delete.triggered.connect(self._delete)

    def _show_icons(self) -> None:
        actions = self._actions
        actions.open.setIcon(theme.icon("draft"))
        actions.again.setIcon(theme.icon("send-again"))
        actions.star.setIcon(theme.icon("star-filled" if actions.star.isChecked() else "star"))
        actions.delete.setIcon(theme.icon("trash"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "_actions"):
            return
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icons()
        elif event.type() == QEvent.Type.FontChange:
            self._delegate.take_fonts()
            self.view.set_row_height(self._delegate.row_height)
