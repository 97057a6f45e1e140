"""The list that opens where `{{` is typed: variables to choose, with what they stand for."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QPlainTextEdit
from typing_extensions import override

from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.text_offsets import to_code_points, unit_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moeconsole.gui.variable_words import Suggestion

_BEGUN: Final = re.compile(r"\{\{([$A-Za-z0-9_.+/-]*)$")
_STRINGS: Final = re.compile(r'"(?:[^"\\]|\\.)*"?')
_TAKING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_EDIT: Final = int(Qt.ItemDataRole.EditRole)
_NOWHERE: Final = QModelIndex()
_WIDTH: Final = 420
_MAX_ROWS: Final = 10

Suggestions = Callable[[], "Sequence[Suggestion]"]
_Index = QModelIndex | QPersistentModelIndex


class VariableCompletion(QObject):
    """Offers variables in one line or text. GUI thread; owned by the widget.

    What is taken is an edit of the widget's own, as if it had been typed.
    """

    def __init__(self, widget: QLineEdit | QPlainTextEdit, suggestions: Suggestions) -> None:
        super().__init__(widget)
        self._widget = widget
        self._suggestions = suggestions
        self._list: _VariableList | None = None
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(self._offer)
        else:
            widget.textChanged.connect(self._offer)

    @Slot()
    def _offer(self) -> None:
        """Open, narrow or close the list, by what stands before the cursor."""
        begun = self._begun()
        if begun is None or not self._widget.hasFocus():
            if self._list is not None:
                self._list.view.hide()
            return
        if self._list is None:
            self._list = _VariableList(self)
            self._list.setWidget(self._widget)
        self._list.offer(self._suggestions(), begun, self._place())

    def take(self, name: str) -> None:
        """Write the variable where its beginning stands, with its braces."""
        begun = self._begun()
        if begun is None:
            return
        before, after = self._around()
        closing = min(len(after) - len(after.lstrip("}")), 2)
        text = f"{name}}}}}"
        if isinstance(self._widget, QLineEdit):
            start = unit_count(before) - unit_count(begun)
            self._widget.setSelection(start, unit_count(begun) + closing)
            self._widget.insert(text)
        else:
            cursor = self._widget.textCursor()
            cursor.setPosition(cursor.position() - unit_count(begun))
            cursor.setPosition(cursor.position() + unit_count(begun) + closing, _KEEP)
            cursor.insertText(text)
            self._widget.setTextCursor(cursor)

    def _begun(self) -> str | None:
        """What is typed of a variable's name; None where the cursor is behind no open braces."""
        before, _ = self._around()
        found = _BEGUN.search(before)
        if found is None:
            return None
        if isinstance(self._widget, QPlainTextEdit) and not _is_in_string(before, found.start()):
            return None
        return found[1]

    def _around(self) -> tuple[str, str]:
        """The line before and behind the cursor."""
        if isinstance(self._widget, QLineEdit):
            text, units = self._widget.text(), self._widget.cursorPosition()
        else:
            cursor = self._widget.textCursor()
            text, units = cursor.block().text(), cursor.positionInBlock()
        position = to_code_points(text, units)
        return text[:position], text[position:]

    def _place(self) -> QRect:
        if isinstance(self._widget, QLineEdit):
            place = self._widget.rect()
        else:
            place = self._widget.cursorRect()
            place.translate(self._widget.viewport().pos())
        place.setWidth(_WIDTH)
        return place


class _VariableList(QCompleter):
    """The list itself; the keys that take a variable are swallowed, all others are the widget's."""

    def __init__(self, completion: VariableCompletion) -> None:
        super().__init__(completion)
        self._completion = completion
        self._model = _SuggestionModel(self)
        self.setModel(self._model)
        self.setCompletionRole(_EDIT)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(_MAX_ROWS)
        self.view = view = named(QListView(), "variableSuggestions", self.tr("Variables"))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setStyleSheet("QListView::item { padding: 3px 6px; }")
        self.setPopup(view)
        view.clicked.connect(self._on_clicked)  # `activated` comes in two kinds, of which the wrong one wins

    def offer(self, found: Sequence[Suggestion], begun: str, place: QRect) -> None:
        self._model.show(found)
        self.setCompletionPrefix(begun)
        if not self.completionCount() or (self.completionCount() == 1 and self.currentCompletion() == begun):
            self.view.hide()
            return
        self.complete(place)
        self.view.setCurrentIndex(self.completionModel().index(0, 0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.view
        if pressed and isinstance(event, QKeyEvent) and event.key() in _TAKING:
            index = self.view.currentIndex()
            self.view.hide()
            if index.isValid():
                self._completion.take(str(index.data(_EDIT)))
            return True
        return super().eventFilter(watched, event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._completion.take(str(index.data(_EDIT)))


class _SuggestionModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Suggestion] = ()

    def show(self, rows: Sequence[Suggestion]) -> None:
        if rows != self._rows:
            self.beginResetModel()  # another list, not an edit of this one
            self._rows = rows
            self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _EDIT:
            return row.name
        return f"{row.name}   {row.meaning}" if role == _DISPLAY else None


_KEEP: Final = QTextCursor.MoveMode.KeepAnchor


def _is_in_string(line: str, position: int) -> bool:
    """Whether that place of a line of JSON is inside a string; none goes on over several lines."""
    return any(found.start() < position <= found.end() for found in _STRINGS.finditer(line))
