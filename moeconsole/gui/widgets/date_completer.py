"""What a date that was typed in another form may mean, below the line that it is typed in: to take, or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QCompleter
from typing_extensions import override

from moeconsole.core.date_readings import readings
from moeconsole.gui.widgets.name_completer import NameCompleter
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.core.date_readings import Reading
    from moeconsole.gui.widgets.value_edit import ValueEdit

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_EDIT: Final = int(Qt.ItemDataRole.EditRole)
_NOWHERE: Final = QModelIndex()
_MIN_WIDTH: Final = 500
_HALF_TYPED: Final = re.compile(r"\d{4}-\d{2}-(?:\d|\d{2}T[\d:.]*)")  # on the way to the service's form
_DATE_LENGTH: Final = len("2019-05-21")
_Index = QModelIndex | QPersistentModelIndex


class DateCompleter(NameCompleter):
    """Offers what `readings` finds; nothing is chosen before the user does. GUI thread; owned by the line."""

    def __init__(self, line: ValueEdit) -> None:
        super().__init__([], line)
        self._date_line = line
        self._found = _ReadingModel(self)
        self.setModel(self._found)
        self.setCompletionRole(_EDIT)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        named(self.list, "dateSuggestions", self.tr("Dates that this may mean"))
        self.list.setMinimumWidth(_MIN_WIDTH)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setStyleSheet("QListView::item { padding: 3px 6px; }")
        line.textEdited.connect(self._look)  # comes before Qt shows its list

    @Slot(str)
    def _look(self, text: str) -> None:
        is_asked = self._date_line.is_date and not _HALF_TYPED.fullmatch(text)
        self._found.show(readings(text) if is_asked else ())


class _ReadingModel(QAbstractListModel):
    def __init__(self, parent: DateCompleter) -> None:
        super().__init__(parent)
        self._rows: tuple[Reading, ...] = ()

    def show(self, rows: tuple[Reading, ...]) -> None:
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
            return row.text
        return self._words(row) if role == _DISPLAY else None

    def _words(self, row: Reading) -> str:
        day = QDate.fromString(row.text[:_DATE_LENGTH], Qt.DateFormat.ISODate)
        words = QLocale().toString(day, QLocale.FormatType.LongFormat)
        if row.is_utc_assumed:
            words = self.tr("{day}, the time read as UTC").format(day=words)
        return f"{row.text}   {words}"
