"""“Stored as”: what MoEngage will really store, event by event, before anything is sent; or has, of a past send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.models.stored_model import Column, StoredModel
from moeconsole.gui.slices import Slices
from moeconsole.gui.widgets.fitted_tree import FittedTree
from moeconsole.gui.widgets.lists import EmptyState
from moeconsole.gui.widgets.look_back_line import LookBackLine
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from moeconsole.core.checking import Report
    from moeconsole.gui.models.stored_rows import EventRows
    from moeconsole.gui.past_send import PastSend

_LEAST_VALUE: Final = 112


class StoredPane(QWidget):
    """A tree on the simulation's result. GUI thread; owned by the main window.

    Attributes:
        line: says which send is shown, where it is not the open document.

    Signals:
        node_activated: the id of the value in the open document, on Enter or double click.
    """

    node_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = StoredModel(self)
        self._slices = Slices(self)
        self._report: Report | None = None
        self._past: PastSend | None = None
        self._past_is_json = True
        self.line = LookBackLine("stored")
        self._note = named(QLabel(), "storedNoteLabel", self.tr("What became of the send"))
        self._note.setWordWrap(True)
        self._note.setContentsMargins(theme.GAP, theme.TIGHT, theme.GAP, theme.TIGHT)
        self._note.hide()
        self.view = named(FittedTree(), "storedView", self.tr("What MoEngage will store"))
        self.view.setModel(self.model)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAlternatingRowColors(False)
        self.view.setUniformRowHeights(True)
        self.view.setTabKeyNavigation(False)
        header = self.view.header()
        self.view.setStyleSheet(f"QTreeView::item {{ padding: {theme.TIGHT - 1}px 0; }}")
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        widths: dict[int, int] = {}
        for column, width in ((Column.NAME, 116), (Column.TYPE, 66), (Column.CHANGE, 92)):
            heading = self.model.headerData(column, Qt.Orientation.Horizontal)
            room = self.view.fontMetrics().horizontalAdvance(str(heading)) + 2 * theme.GAP
            widths[column] = max(width, room)
        self.view.size_columns(widths, Column.VALUE, _LEAST_VALUE)
        self.view.activated.connect(self._on_activated)
        self.model.rowsInserted.connect(self._on_inserted)
        self.model.rowsRemoved.connect(self._show_state)
        self._why = named(QLabel(), "storedReasonLabel", self.tr("Why"))
        self._why.setWordWrap(True)
        self._why.setMargin(theme.GAP)
        self._first_closed: int | None = None  # from here on events came while nobody saw them
        self._why.hide()
        self.view.selectionModel().currentChanged.connect(self._show_why)
        self.model.dataChanged.connect(self._show_why)
        self._state = EmptyState(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.line)
        layout.addWidget(self._note)
        layout.addWidget(self._state, 1)
        layout.addWidget(self._why)
        self._show_state()

    @Slot(object)
    def take_report(self, report: Report) -> None:
        """Show the result of a check of the open document; after a past send."""
        self._report = report
        if self._past is None:
            self._take(report)

    def _take(self, report: Report) -> None:
        """At once where it is short, else bit by bit."""
        self._slices.run(self.model.take_report(report), self._on_taken)
        self._slices.go_on()

    def _on_taken(self, _nothing: None) -> None:
        self._show_state()

    def look_back(self, past: PastSend, rows: list[EventRows] | None) -> None:
        """Show what became of this send until `show_draft`; None where its body is no JSON."""
        self._slices.stop()
        self._past = past
        self._past_is_json = rows is not None
        self.line.say(past.line)
        self._note.setText(past.stored_note)
        self._note.setVisible(bool(rows))
        self.view.setAccessibleName(self.tr("What MoEngage stores of it. {line}").format(line=past.line))
        self.model.show_rows(rows or [])
        self.view.scrollToTop()
        self._show_state()

    def show_draft(self) -> None:
        """Show the open document again."""
        if self._past is None:
            return
        self._past = None
        self.line.say("")
        self._note.hide()
        self.view.setAccessibleName(self.tr("What MoEngage will store"))
        if self._report is None:
            self.model.show_rows([])
            self._show_state()
        else:
            self._take(self._report)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        node_id = self.model.node_id(index)
        if node_id is not None and self._past is None:  # what was sent is no longer in the document
            self.node_activated.emit(node_id)

    @Slot()
    def _show_why(self) -> None:
        current = self.view.currentIndex()
        reason = current.siblingAtColumn(Column.TYPE).data(Qt.ItemDataRole.ToolTipRole) or ""
        self._why.setText(reason)
        self._why.setVisible(bool(reason))

    @Slot(QModelIndex, int, int)
    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if not parent.isValid():
            if self.isVisible():
                self._open(first, last)
            elif self._first_closed is None or first < self._first_closed:
                self._first_closed = first
        self._show_state()

    def _open(self, first: int, last: int) -> None:
        """Give each event its line, and show what is below it."""
        for row in range(first, last + 1):
            self.view.setFirstColumnSpanned(row, QModelIndex(), True)  # the verdict needs the room
        if last - first + 1 == self.model.rowCount():
            self.view.expandAll()  # once: each `expand` lays the whole tree out
        else:
            for row in range(first, last + 1):
                self.view.expand(self.model.index(row, 0))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._first_closed is not None:
            first, self._first_closed = self._first_closed, None
            self._open(first, self.model.rowCount() - 1)

    @Slot()
    def _show_state(self) -> None:
        if self.model.rowCount():
            self._state.say("")
        elif self._past is not None:
            self._state.say(self._why_nothing(self._past))
        elif self._report is None:
            self._state.say(self.tr("What MoEngage will store of each event shows here."))
        else:
            self._state.say(
                self.tr(
                    "MoEngage would store nothing: the request has no event that can be read. "
                    "Problems says what to change."
                )
            )

    def _why_nothing(self, past: PastSend) -> str:
        if past.request is None:
            return past.request_note
        if not self._past_is_json:
            return self.tr("The body of this send is no JSON: MoEngage stores nothing of it.")
        return self.tr("The body of this send has no event that can be read: MoEngage stores nothing of it.")
