"""What was imported as rows: the request's name, its events, and what is said of it once it is checked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from moeconsole.core.rules import Level
from moeconsole.gui import theme
from moeconsole.gui.models.places import issue_text

if TYPE_CHECKING:
    from moeconsole.core.checking import Report
    from moeconsole.core.interchange.imported import ImportedDocument

NAME_COLUMN: Final = 0
EVENTS_COLUMN: Final = 1
PROBLEMS_COLUMN: Final = 2

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_MOST_SAID: Final = 12

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Row:
    document: ImportedDocument
    names: str = ""
    report: Report | None = None


class ImportModel(QAbstractTableModel):
    """The requests of one import, in their order; never edited. GUI thread; owned by the dialog."""

    def __init__(self, documents: tuple[ImportedDocument, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = [_Row(document) for document in documents]
        self._headings = (self.tr("Request"), self.tr("Events"), self.tr("Problems"))
        self._words = {
            Level.ERROR: self.tr("refused"),
            Level.LOSS: self.tr("changed silently"),
            Level.ADVICE: self.tr("suspicious"),
        }

    def document(self, row: int) -> ImportedDocument:
        return self._rows[row].document

    def set_report(self, row: int, report: Report, names: str) -> None:
        """What the check of that row found, and its events' names."""
        self._rows[row] = replace(self._rows[row], report=report, names=names)
        self.dataChanged.emit(self.index(row, EVENTS_COLUMN), self.index(row, PROBLEMS_COLUMN))

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal and section < len(self._headings):
            return self._headings[section]
        return None

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == _DISPLAY:
            return self._text(row, column)
        if role == _TOOLTIP:
            return self._tooltip(row, column)
        if role == _DECORATION and column == PROBLEMS_COLUMN:
            level = _worst(row.report)
            return theme.level_icon(level) if level is not None else None
        return None

    def _text(self, row: _Row, column: int) -> str:
        report = row.report
        if column == NAME_COLUMN:
            folder = " / ".join(row.document.folder)
            return f"{row.document.name}  ·  {folder}" if folder else row.document.name
        if report is None:
            return self.tr("…")
        if column == EVENTS_COLUMN:
            if row.names and row.names != row.document.name:
                return row.names
            many = self.tr("{count} events").format(count=report.events)
            return self.tr("1 event") if report.events == 1 else many
        if not report.issues:
            return self.tr("none")
        counts = {level: sum(issue.level is level for issue in report.issues) for level in self._words}
        return ", ".join(f"{count} {self._words[level]}" for level, count in counts.items() if count)

    def _tooltip(self, row: _Row, column: int) -> str | None:
        if column != PROBLEMS_COLUMN or row.report is None or not row.report.issues:
            return self._text(row, column)
        said = [issue_text(issue) for issue in row.report.issues[:_MOST_SAID]]
        more = len(row.report.issues) - len(said)
        return "\n".join([*said, *([self.tr("and {count} more").format(count=more)] if more else [])])


def _worst(report: Report | None) -> Level | None:
    levels = [issue.level for issue in report.issues] if report is not None else []
    return min(levels, key=lambda level: level.rank, default=None)
