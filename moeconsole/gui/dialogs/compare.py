"""Two sends side by side, or a send and the draft: each difference by name, and both texts below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from moeconsole.core.compare import compare
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.pointer import path_of
from moeconsole.core.spans import nodes_between
from moeconsole.gui import theme
from moeconsole.gui.delegates.focus_cell import FocusCellDelegate
from moeconsole.gui.models.compare_model import DIFFERENCE_ROLE, Column, CompareModel, CompareRow
from moeconsole.gui.widgets.code_view import CodeView
from moeconsole.gui.widgets.lists import EmptyState, RowTable
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.text_offsets import to_units
from moeconsole.workflows.compare import Side, value_of

if TYPE_CHECKING:
    from moeconsole.core.document import Tree

_WIDTH: Final = 960
_HEIGHT: Final = 640


class CompareWindow(QDialog):
    """Beside the main window, which owns it; several may be open. GUI thread; gone when closed."""

    def __init__(
        self, before: Side, after: Side, titles: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compareWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare"))
        self._sides = (before, after)
        self._is_unread = False
        self._trees: dict[str, Tree | None] = {}
        self.model = CompareModel(titles, self)
        self._verdict = named(QLabel(), "compareVerdictLabel", self.tr("Result"))
        self._verdict.setFont(theme.bold_font())
        self._fold = named(QCheckBox(), "compareFoldCheck", self.tr("Leave out times and ids"))
        self._fold.setChecked(True)
        self._fold.toggled.connect(self._on_fold)
        self.view = self._make_view()
        self._empty = EmptyState(self.view)
        self._texts = (
            self._make_text("compareBeforeView", titles[0]),
            self._make_text("compareAfterView", titles[1]),
        )
        self._shows_answer: bool | None = None
        self._lay_out(titles)
        self._compare()
        self._show_texts(in_answer=False)
        self.resize(_WIDTH, _HEIGHT)

    def _compare(self) -> None:
        before, after = self._sides
        rows: list[CompareRow] = []
        unread = False
        for in_answer, one, other in (
            (False, before.request, after.request),
            (True, before.answer, after.answer),
        ):
            left, right = value_of(one), value_of(other)
            if left is not None and right is not None:
                rows += [CompareRow(found, in_answer) for found in compare(left, right)]
            elif one != other and not in_answer:
                unread = True
        self.model.show(rows)
        count = self.model.folded_count
        self._fold.setText(self.tr("Leave out times and ids ({count})").format(count=count))
        self._fold.setEnabled(bool(count))
        self._is_unread = unread
        self._say()

    def _say(self) -> None:
        before, after = self._sides
        parts = [self._count_words()]
        if before.was_sent and after.was_sent and before.status != after.status:
            statuses = (str(one.status) if one.status is not None else self.tr("none") for one in self._sides)
            parts.append(self.tr("Status: {statuses}").format(statuses=" → ".join(statuses)))
        self._verdict.setText("  ·  ".join(parts))
        self._show_empty()

    def _count_words(self) -> str:
        """Of what the list shows; what is left out of it is said beside."""
        count = self.model.rowCount()
        left_out = self.model.folded_count if self._fold.isChecked() else 0
        if self._is_unread:
            return self.tr("One of the two is no JSON: compare the texts below.")
        if count == 0:
            return (
                self.tr("No difference but in times and ids.")
                if left_out
                else self.tr("No difference in what was sent and answered.")
            )
        one, many = self.tr("1 difference"), self.tr("{count} differences")
        words = one if count == 1 else many.format(count=count)
        if not left_out:
            return words
        return self.tr("{differences}, and {count} in times and ids").format(
            differences=words, count=left_out
        )

    @Slot(bool)
    def _on_fold(self, folds: bool) -> None:
        self.model.fold(folds)
        self._say()
        self._show_empty()

    def _show_empty(self) -> None:
        if self.model.rowCount():
            self._empty.say("")
        elif self.model.folded_count:
            self._empty.say(self.tr("Only times and ids differ."))
        else:
            self._empty.say(self.tr("The same value by value."))

    # The texts

    @Slot(QModelIndex)
    def _on_current(self, current: QModelIndex) -> None:
        row: CompareRow | None = current.data(DIFFERENCE_ROLE)
        if row is None:
            return
        self._show_texts(in_answer=row.in_answer)
        difference = row.difference
        places = (difference.before_pointer, difference.after_pointer)
        for view, text, pointer in zip(self._texts, self._shown(), places, strict=True):
            self._select(view, text, pointer)

    def _show_texts(self, *, in_answer: bool) -> None:
        if self._shows_answer is in_answer:
            return
        self._shows_answer = in_answer
        for view, text in zip(self._texts, self._shown(), strict=True):
            view.show_text(text, is_json=self._tree(text) is not None)

    def _shown(self) -> tuple[str, str]:
        before, after = self._sides
        return (before.answer, after.answer) if self._shows_answer else (before.request, after.request)

    def _tree(self, text: str) -> Tree | None:
        if text not in self._trees:
            try:
                self._trees[text] = parse(text)
            except JsonSyntaxError:
                self._trees[text] = None
        return self._trees[text]

    def _select(self, view: CodeView, text: str, pointer: str | None) -> None:
        """Select the value in its text; nothing where this side has none."""
        cursor = view.textCursor()
        cursor.clearSelection()
        span = self._span(text, pointer) if pointer is not None else None
        if span is not None:
            cursor.setPosition(to_units(text, span[0]))
            cursor.setPosition(to_units(text, span[1]), QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        view.centerCursor()

    def _span(self, text: str, pointer: str) -> tuple[int, int] | None:
        tree = self._tree(text)
        path = path_of(tree, pointer) if tree is not None else None
        if tree is None or path is None:
            return None
        node = tree.root
        for index in path:
            node = node.children[index].node
        for placed in nodes_between(tree, 0, len(text)):
            if placed.node is node:
                return placed.span.start, placed.span.end
        return None

    # Making

    def _make_view(self) -> RowTable:
        view = named(RowTable(), "compareView", self.tr("Differences"))
        view.setModel(self.model)
        view.setItemDelegate(FocusCellDelegate(view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.set_row_height(view.fontMetrics().height() + theme.GAP)
        header = view.horizontalHeader()
        header.show()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in (Column.BEFORE, Column.AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.CHANGE, 200)
        header.resizeSection(Column.PLACE, 220)
        view.selectionModel().currentRowChanged.connect(self._on_current)
        return view

    def _make_text(self, name: str, title: str) -> CodeView:
        view = named(CodeView(), name, title)
        view.setMinimumHeight(120)
        return view

    def _lay_out(self, titles: tuple[str, str]) -> None:
        top = QHBoxLayout()
        top.addWidget(self._verdict, 1)
        top.addWidget(self._fold)
        texts = QWidget()
        row = QHBoxLayout(texts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for title, view in zip(titles, self._texts, strict=True):
            label = QLabel(title)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.small_font())
            label.setBuddy(view)
            column = QVBoxLayout()
            column.setSpacing(theme.TIGHT)
            column.addWidget(label)
            column.addWidget(view, 1)
            row.addLayout(column, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self._empty)
        splitter.addWidget(texts)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([_HEIGHT // 3, _HEIGHT])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN] * 4)
        layout.setSpacing(theme.GAP)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)
