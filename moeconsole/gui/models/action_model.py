"""The events of the request as a list: number, name, and the worst that is said of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QColor
from typing_extensions import override

from moeconsole.core.document import Kind, Node
from moeconsole.core.form import event_title
from moeconsole.core.pointer import split
from moeconsole.core.rules import Level
from moeconsole.gui import theme
from moeconsole.gui.models.tree_model import TOP, Index, TreeModel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from moeconsole.gui.models.issue_model import IssueModel
    from moeconsole.gui.session import DocumentSession

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_FOREGROUND: Final = int(Qt.ItemDataRole.ForegroundRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
LEVEL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1

_MIME: Final = "application/x-moeconsole-event"


class ActionModel(TreeModel):
    """One row an event; indexes carry the event's node id. GUI thread; owned by the list's pane."""

    def __init__(self, session: DocumentSession, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._issues: IssueModel | None = None
        self._levels: dict[int, Level] = {}
        self._event_numbers: dict[int, int] = {}
        self._words = {
            Level.ERROR: self.tr("refused"),
            Level.LOSS: self.tr("changed silently"),
            Level.ADVICE: self.tr("suspicious"),
        }
        self.start_anew()

    def set_issues(self, issues: IssueModel) -> None:
        """What the marks come from."""
        self._issues = issues
        issues.counted.connect(self._on_counted)
        self._on_counted()

    @override
    def top_ids(self) -> list[int]:
        actions = self.session.actions()
        return [child.node.id for child in actions.children] if actions is not None else []

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        node_id = index.internalId()
        if role == _DISPLAY:
            return self._title(node_id)
        if role == _DECORATION:
            level = self._levels.get(node_id)
            return theme.level_icon(level) if level is not None else None
        if role == LEVEL_ROLE:
            return self._levels.get(node_id)
        if role == _FOREGROUND:
            return None if node_id in self._event_numbers else QColor(theme.colors().muted)
        if role == _ACCESSIBLE:
            return self._spoken(node_id)
        return self._tooltip(node_id) if role == _TOOLTIP else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.session.is_readable else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.session.is_readable else flags

    # Reordering with the mouse

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [_MIME]

    @override
    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, ",".join(str(index.internalId()) for index in indexes).encode())
        return data

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        dragged = _dragged(data)
        return dragged is not None and self.index_of(dragged).isValid() and self.session.is_readable

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        dragged = _dragged(data)
        source = self.index_of(dragged) if dragged is not None else QModelIndex()
        if dragged is not None and source.isValid():
            before = row if row >= 0 else parent.row() if parent.isValid() else self.rowCount()
            target = before - 1 if before > source.row() else before
            self.session.move(dragged, target, self.tr("Move event"))
        return False  # done: the view must not remove the row that was dragged

    # Following

    @override
    def _add(self, node_id: int, parent_id: int) -> None:
        self._parents[node_id] = parent_id  # what is inside an event is no row here

    @Slot()
    @override
    def start_anew(self) -> None:
        self._count_events()
        super().start_anew()

    @Slot(object)
    @override
    def _on_changed(self, change: Any) -> None:
        super()._on_changed(change)
        before = self._event_numbers
        self._count_events()
        for node_id in self._children[TOP]:
            if before.get(node_id) != self._event_numbers.get(node_id):
                self.emit_changed(node_id)

    @Slot()
    def _on_counted(self) -> None:
        before, self._levels = self._levels, self._worst()
        for node_id in before.keys() | self._levels.keys():
            if before.get(node_id) is not self._levels.get(node_id):
                self.emit_changed(node_id)

    def _worst(self) -> dict[int, Level]:
        by_number: dict[str, Level] = {}
        for issue in self._issues.issues if self._issues is not None else ():
            parts = split(issue.pointer)
            if len(parts) > 1 and parts[0] == "actions":
                known = by_number.get(parts[1])
                if known is None or issue.level.rank < known.rank:
                    by_number[parts[1]] = issue.level
        found = {node_id: by_number.get(str(number - 1)) for node_id, number in self._event_numbers.items()}
        return {node_id: level for node_id, level in found.items() if level is not None}

    def _count_events(self) -> None:
        """The numbers of the events that are sent, as messages call them."""
        actions = self.session.actions()
        sent = actions.enabled_children if actions is not None else ()
        self._event_numbers = {child.node.id: index + 1 for index, child in enumerate(sent)}

    # Words

    def _title(self, node_id: int) -> str:
        number = self._event_numbers.get(node_id)
        return f"{self.tr('off') if number is None else number}   {self._name(node_id)}"

    def _name(self, node_id: int) -> str:
        node: Node | None = self.session.node(node_id)
        if node is None or node.kind is not Kind.OBJECT:
            return self.tr("(not an event)")
        return event_title(node) or self.tr("(no name yet)")

    def _spoken(self, node_id: int) -> str:
        name = self._name(node_id)
        number = self._event_numbers.get(node_id)
        text = (
            self.tr("Event switched off: {name}").format(name=name)
            if number is None
            else self.tr("Event {number}: {name}").format(number=number, name=name)
        )
        level = self._levels.get(node_id)
        return text if level is None else f"{text}, {self._words[level]}"

    def _tooltip(self, node_id: int) -> str:
        level = self._levels.get(node_id)
        if node_id not in self._event_numbers:
            return self.tr("Switched off: not sent")
        return self._name(node_id) if level is None else self._spoken(node_id)


def _dragged(data: QMimeData) -> int | None:
    text = bytes(data.data(_MIME).data()).decode("ascii", "replace")
    return int(text) if text.isdecimal() else None
