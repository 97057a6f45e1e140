"""The live issues of the document as rows, and by node for the marks of other panes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from moeconsole.core.issues import Issue, in_order
from moeconsole.core.rules import Level
from moeconsole.gui import theme
from moeconsole.gui.models.places import issue_text, place_of

if TYPE_CHECKING:
    from moeconsole.core.checking import Report, Step
    from moeconsole.core.fixes import Fix
    from moeconsole.gui.session import DocumentSession

LEVEL_COLUMN: Final = 0
MESSAGE_COLUMN: Final = 1
PLACE_COLUMN: Final = 2
FIX_COLUMN: Final = 3
ISSUE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
LEVEL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_FOREGROUND: Final = int(Qt.ItemDataRole.ForegroundRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NodeMark:
    """What is said of one node: the worst level, and all its issues in order."""

    level: Level
    issues: tuple[Issue, ...]

    @property
    def text(self) -> str:
        """The messages, one a line, for a tooltip."""
        return "\n".join(issue_text(issue) for issue in self.issues)


class IssueModel(QAbstractTableModel):
    """The issues in document order; level, message, place and fix. GUI thread; owned by the window.

    Fed by `LiveCheck`: connect `stepped` to `take_step` and `finished` to `take_report`.

    Signals:
        marks_changed: the set of node ids of which something else is said now.
        counted: issues came or went, or another document's were taken.
        checking_changed: True from an edit until its check has finished.
    """

    marks_changed = Signal(object)
    counted = Signal()
    checking_changed = Signal(bool)

    def __init__(self, session: DocumentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._parts: dict[int | None, tuple[Issue, ...]] = {}
        self._rows: list[Issue] = []
        self._marks: dict[int, NodeMark] = {}
        self._fixes: dict[Issue, tuple[Fix, ...]] = {}
        self._is_checking = True
        self._headings = (self.tr("Kind"), self.tr("What happens"), self.tr("Where"), self.tr("Fix"))
        self._words = {
            Level.ERROR: self.tr("Refused"),
            Level.LOSS: self.tr("Changed silently"),
            Level.ADVICE: self.tr("Suspicious"),
        }
        session.changed.connect(self._on_changed)
        session.loaded.connect(self._on_loaded)

    # What is said

    @property
    def issues(self) -> tuple[Issue, ...]:
        return tuple(self._rows)

    @property
    def is_checking(self) -> bool:
        """The rows may be those of the document before the last edit."""
        return self._is_checking

    def issues_at(self, node_id: int) -> NodeMark | None:
        return self._marks.get(node_id)

    @property
    def marked_nodes(self) -> frozenset[int]:
        return frozenset(self._marks)

    def count(self, level: Level) -> int:
        return sum(1 for issue in self._rows if issue.level is level)

    def issue(self, row: int) -> Issue:
        return self._rows[row]

    def row_of(self, issue: Issue) -> int | None:
        return self._rows.index(issue) if issue in self._rows else None

    def fix(self, issue: Issue) -> Fix | None:
        """What would put it right, where that is certain."""
        fixes = self.fixes(issue)
        return fixes[0] if len(fixes) == 1 else None

    def fixes(self, issue: Issue) -> tuple[Fix, ...]:
        """What may put it right, worked out anew for the document as it is."""
        from moeconsole.core.fixes import fixes_for  # with the first issue, not at the first paint

        return fixes_for(issue, self._session.state)

    # From the check

    @Slot(object)
    def take_step(self, step: Step) -> None:
        """A part was judged: its issues replace what was said of it."""
        if self._parts.get(step.action_id, ()) != step.issues:
            self._parts[step.action_id] = step.issues
            self._show(self._all())

    @Slot(object)
    def take_report(self, report: Report) -> None:
        """The whole document was judged: nothing is left of parts that are gone."""
        from moeconsole.core.payload import actions_of  # came with the checks

        actions = actions_of(report.payload) if report.payload is not None else ()
        live = {action.id for action in actions} | {None}
        self._parts = {part: issues for part, issues in self._parts.items() if part in live}
        if tuple(self._all()) != report.issues:
            self._parts = {None: report.issues}
        self._show(list(report.issues))
        self._set_checking(checking=False)

    @Slot(object)
    def _on_changed(self, _change: object) -> None:
        self._fixes.clear()
        self._set_checking(checking=True)

    @Slot()
    def _on_loaded(self) -> None:
        marked = set(self._marks)
        self.beginResetModel()
        self._parts.clear()
        self._rows.clear()
        self._marks.clear()
        self._fixes.clear()
        self.endResetModel()
        if marked:
            self.marks_changed.emit(marked)
        self.counted.emit()
        self._set_checking(checking=True)

    def _set_checking(self, *, checking: bool) -> None:
        if checking != self._is_checking:
            self._is_checking = checking
            self.checking_changed.emit(checking)

    def _all(self) -> list[Issue]:
        return list(in_order([issue for issues in self._parts.values() for issue in issues]))

    # Rows

    def _show(self, wanted: list[Issue]) -> None:
        rows = self._rows
        if rows == wanted:
            return
        head = _common(rows, wanted)
        tail = _common(rows[head:][::-1], wanted[head:][::-1])
        self._replace(head, len(rows) - tail, wanted[head : len(wanted) - tail])
        self._fixes.clear()
        self._mark()
        self.counted.emit()

    def _replace(self, start: int, end: int, wanted: list[Issue]) -> None:
        """Make the rows from `start` to `end` these; rows of the same rule and node stay selected."""
        keep = {_key(issue) for issue in wanted}
        for row in range(end - 1, start - 1, -1):
            if _key(self._rows[row]) not in keep:
                self._remove(row)
                end -= 1
        row = start
        for issue in wanted:
            while row < end and _key(self._rows[row]) != _key(issue) and self._comes_later(row, end, issue):
                self._remove(row)
                end -= 1
            if row < end and _key(self._rows[row]) == _key(issue):
                if self._rows[row] != issue:
                    self._rows[row] = issue
                    self.dataChanged.emit(self.index(row, 0), self.index(row, FIX_COLUMN))
            else:
                self.beginInsertRows(QModelIndex(), row, row)
                self._rows.insert(row, issue)
                self.endInsertRows()
                end += 1
            row += 1
        for spare in range(end - 1, row - 1, -1):
            self._remove(spare)

    def _comes_later(self, row: int, end: int, issue: Issue) -> bool:
        return any(_key(self._rows[later]) == _key(issue) for later in range(row + 1, end))

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self.endRemoveRows()

    def _mark(self) -> None:
        by_node: dict[int, list[Issue]] = {}
        for issue in self._rows:
            if issue.node_id is not None:
                by_node.setdefault(issue.node_id, []).append(issue)
        marks = {
            node_id: NodeMark(min((issue.level for issue in found), key=_rank), tuple(found))
            for node_id, found in by_node.items()
        }
        changed = {
            node_id
            for node_id in marks.keys() | self._marks.keys()
            if marks.get(node_id) != self._marks.get(node_id)
        }
        self._marks = marks
        if changed:
            self.marks_changed.emit(changed)

    # For views

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self._rows) if parent is None or not parent.isValid() else 0

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        return len(self._headings) if parent is None or not parent.isValid() else 0

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        issue, column = self._rows[index.row()], index.column()
        if role == _DISPLAY:
            return self._text(issue, column)
        if role == ISSUE_ROLE:
            return issue
        if role == LEVEL_ROLE:
            return issue.level
        if role == _DECORATION:
            return theme.level_icon(issue.level) if column == LEVEL_COLUMN else None
        if role == _FOREGROUND:
            return self._color(issue, column)
        if role == _TOOLTIP:
            return self._tooltip(issue, column)
        if role == _ACCESSIBLE:
            return f"{self._words[issue.level]}: {issue_text(issue)}" if column == LEVEL_COLUMN else None
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal and section < len(self._headings):
            return self._headings[section]
        return None

    def _text(self, issue: Issue, column: int) -> str:
        if column == LEVEL_COLUMN:
            return self._words[issue.level]
        if column == MESSAGE_COLUMN:
            return issue_text(issue)
        if column == PLACE_COLUMN:
            return place_of(issue.pointer)
        fixes = self._known_fixes(issue)
        return fix_words(fixes[0]) if len(fixes) == 1 else self.tr("Choose…") if fixes else ""

    def _tooltip(self, issue: Issue, column: int) -> str | None:
        if column == FIX_COLUMN:
            fixes = self._known_fixes(issue)
            what = "\n".join(map(fix_words, fixes))
            how = self.tr("Click, or press Alt+Enter, to put it right")
            return f"{what}\n{how}" if fixes else None
        source = self.tr("Source: {source}").format(source=issue.source)
        return f"{issue_text(issue)}\n{source}" if issue.source else issue_text(issue)

    @staticmethod
    def _color(issue: Issue, column: int) -> Any:
        if column == LEVEL_COLUMN:
            return QColor(theme.colors().level(issue.level))
        return QColor(theme.colors().accent) if column == FIX_COLUMN else None

    def _known_fixes(self, issue: Issue) -> tuple[Fix, ...]:
        if issue not in self._fixes:
            self._fixes[issue] = self.fixes(issue)
        return self._fixes[issue]


def fix_words(fix: Fix) -> str:
    """What a press does, in the window's language."""
    return QCoreApplication.translate("Fixes", fix.label).format(value=fix.value)


def _common(one: list[Issue], other: list[Issue]) -> int:
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length


def _key(issue: Issue) -> tuple[str, int | None]:
    return issue.rule, issue.node_id


def _rank(level: Level) -> int:
    return level.rank
