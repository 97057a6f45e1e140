"""The differences between two sends as rows: what kind, where, before and after."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from moeconsole.core.compare import Change, Difference
from moeconsole.core.document import Kind
from moeconsole.core.payload_text import compact
from moeconsole.core.pointer import split
from moeconsole.gui import theme
from moeconsole.gui.models.places import place_of

if TYPE_CHECKING:
    from collections.abc import Sequence

DIFFERENCE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_COLOR: Final = int(Qt.ItemDataRole.ForegroundRole)
_LONGEST: Final = 300

Index = QModelIndex | QPersistentModelIndex

_CONTEXT: Final = "Compare"
_WORDS: Final = {
    Change.ADDED: QT_TRANSLATE_NOOP("Compare", "Added"),
    Change.REMOVED: QT_TRANSLATE_NOOP("Compare", "Removed"),
    Change.CHANGED: QT_TRANSLATE_NOOP("Compare", "Changed"),
    Change.RETYPED: QT_TRANSLATE_NOOP("Compare", "Other type"),
    Change.RENAMED: QT_TRANSLATE_NOOP("Compare", "Renamed"),
    Change.MOVED: QT_TRANSLATE_NOOP("Compare", "Moved"),
}
_KINDS: Final = {
    Kind.OBJECT: QT_TRANSLATE_NOOP("Compare", "object"),
    Kind.ARRAY: QT_TRANSLATE_NOOP("Compare", "list"),
    Kind.STRING: QT_TRANSLATE_NOOP("Compare", "text"),
    Kind.NUMBER: QT_TRANSLATE_NOOP("Compare", "number"),
    Kind.BOOLEAN: QT_TRANSLATE_NOOP("Compare", "yes/no"),
    Kind.NULL: QT_TRANSLATE_NOOP("Compare", "nothing"),
}


class Column(IntEnum):
    CHANGE = 0
    PLACE = 1
    BEFORE = 2
    AFTER = 3


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A difference of the requests (`in_answer` False) or of the answers."""

    difference: Difference
    in_answer: bool = False


class CompareModel(QAbstractTableModel):
    """Read-only. GUI thread; owned by its window."""

    def __init__(self, titles: tuple[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = (self.tr("What"), self.tr("Where"), *titles)
        self._all: tuple[CompareRow, ...] = ()
        self._rows: list[CompareRow] = []
        self._folds = True

    def show(self, rows: Sequence[CompareRow]) -> None:
        self._all = tuple(rows)
        self._take()

    def fold(self, folds: bool) -> None:
        """Leave out times and ids, which differ between any two sends, or show them."""
        self._folds = folds
        self._take()

    @property
    def folded_count(self) -> int:
        """How many times and ids there are among the differences."""
        return sum(row.difference.volatile for row in self._all)

    def _take(self) -> None:
        self.beginResetModel()  # another list altogether: nothing of it was edited here
        self._rows = [row for row in self._all if not (self._folds and row.difference.volatile)]
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal and section < len(self._headings):
            return self._headings[section]
        return None

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        difference = row.difference
        if role == _DISPLAY:
            return _one_line(self._text(row, index.column()))
        if role == _TOOLTIP:
            return self._text(row, index.column())
        if role == _COLOR and index.column() == Column.CHANGE:
            return QColor(_color(difference.change))
        return row if role == DIFFERENCE_ROLE else None

    def _text(self, row: CompareRow, column: int) -> str:
        difference = row.difference
        if column == Column.CHANGE:
            return change_text(difference)
        if column == Column.PLACE:
            return self._place(row)
        node = difference.before if column == Column.BEFORE else difference.after
        pointer = difference.before_pointer if column == Column.BEFORE else difference.after_pointer
        if node is None:
            return ""
        if difference.change is Change.RENAMED:
            return split(pointer or "")[-1]
        return compact(node)

    def _place(self, row: CompareRow) -> str:
        if not row.in_answer:
            return place_of(row.difference.pointer)
        return " · ".join((self.tr("Answer"), *split(row.difference.pointer)))


def change_text(difference: Difference) -> str:
    """What kind of change it is; for another type also from which to which."""
    word = _translated(_WORDS[difference.change])
    if difference.change is Change.RETYPED and difference.before and difference.after:
        kinds = (_translated(_KINDS[node.kind]) for node in (difference.before, difference.after))
        return f"{word}: {' → '.join(kinds)}"
    return word


def _translated(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))


def _color(change: Change) -> str:
    scheme = theme.colors()
    return {
        Change.ADDED: scheme.ok,
        Change.REMOVED: scheme.error,
        Change.RETYPED: scheme.loss,
    }.get(change, scheme.text)


def _one_line(text: str) -> str:
    line = " ".join(text[:_LONGEST].split("\n"))
    return line if len(text) <= _LONGEST else f"{line}…"
