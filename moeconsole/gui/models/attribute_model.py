"""Named values as rows: the attributes of an event, or another object of the document. No editors here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Slot
from typing_extensions import override

from moeconsole.core.document import Kind, Node
from moeconsole.core.payload_text import compact
from moeconsole.core.rules import Level
from moeconsole.core.templates import Variable, variables
from moeconsole.core.values import ValueType, text_for_edit, type_of, variable_type
from moeconsole.core.variables import whole_variable
from moeconsole.gui.models.row_edits import Home, RowEdits
from moeconsole.gui.models.row_nesting import RowNesting
from moeconsole.gui.models.tree_model import Index, TreeModel
from moeconsole.gui.variable_words import described
from moeconsole.gui.yes_no import read, shown_for_edit

if TYPE_CHECKING:
    from moeconsole.gui.session import DocumentChange, DocumentSession

Marks = Callable[[int], tuple[Level | None, str]]

_MIME: Final = "application/x-moeconsole-rows"
_SHOWN_LENGTH: Final = 300
_TOOLTIP_LENGTH: Final = 2000


class Column(IntEnum):
    NAME = 0
    TYPE = 1
    VALUE = 2
    STORED = 3


class Role(IntEnum):
    """What delegates ask for beside Qt's roles: a `Level` or None, a bool, a `ValueType`, a bool."""

    LEVEL = Qt.ItemDataRole.UserRole + 1
    ENABLED = Qt.ItemDataRole.UserRole + 2
    VALUE_TYPE = Qt.ItemDataRole.UserRole + 3
    IS_VARIABLE = Qt.ItemDataRole.UserRole + 4


_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_EDIT: Final = int(Qt.ItemDataRole.EditRole)
_CHECK: Final = int(Qt.ItemDataRole.CheckStateRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_LEVEL: Final = int(Role.LEVEL)
_ENABLED: Final = int(Role.ENABLED)
_TYPE: Final = int(Role.VALUE_TYPE)
_IS_VARIABLE: Final = int(Role.IS_VARIABLE)
_KNOWN: Final = frozenset(
    {_DISPLAY, _EDIT, _CHECK, _TOOLTIP, _ACCESSIBLE, _LEVEL, _ENABLED, _TYPE, _IS_VARIABLE}
)

_NAME, _TYPE_COLUMN, _VALUE = int(Column.NAME), int(Column.TYPE), int(Column.VALUE)


def no_marks(_node_id: int) -> tuple[Level | None, str]:
    return None, ""


class AttributeModel(TreeModel):
    """The members of one object, which may not exist yet. GUI thread; owned by its pane.

    Where the value at that place is no object, it is the only row, so that it can be seen and converted.
    """

    def __init__(self, session: DocumentSession, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.edits = RowEdits(session, self)
        self.nesting = RowNesting(session, self.edits, self)
        self._home: Home | None = None
        self._marks: Marks = no_marks
        self._stored: Mapping[int, tuple[str, str]] = {}
        self._variables: Mapping[str, Variable] = variables(session.state.console)
        self._headers = (self.tr("Name"), self.tr("Type"), self.tr("Value"), self.tr("Stored as"))
        self.type_names: dict[ValueType, str] = {
            ValueType.TEXT: self.tr("Text"),
            ValueType.NUMBER: self.tr("Number"),
            ValueType.YES_NO: self.tr("Yes/No"),
            ValueType.DATE: self.tr("Date"),
            ValueType.LIST: self.tr("List"),
            ValueType.OBJECT: self.tr("Object"),
            ValueType.NOTHING: self.tr("Nothing"),
        }
        self.edits.retyped.connect(self.emit_changed)
        session.changed.connect(self._on_console_changed)
        session.loaded.connect(self._on_loaded)

    @property
    def home(self) -> Home | None:
        return self._home

    def set_home(self, home: Home | None) -> None:
        """Show the object that lives there; None for no rows."""
        if home != self._home:
            self._home = home
            self.start_anew()

    @property
    def root_id(self) -> int | None:
        """The id of the value whose rows are shown; None where there is none yet."""
        node = self.edits.home_node(self._home)
        return node.id if node is not None else None

    @override
    def top_ids(self) -> list[int]:
        node = self.edits.home_node(self._home) if self._home is not None else None
        if node is None:
            return []
        return [child.node.id for child in node.children] if node.kind is Kind.OBJECT else [node.id]

    def set_marks(self, marks: Marks) -> None:
        """What to say of a row: its level, and what its tooltip says beside the value."""
        self._marks = marks
        self.marks_changed(self.shown_ids())

    def marks_changed(self, node_ids: Iterable[int]) -> None:
        for node_id in node_ids:
            self.emit_changed(node_id, [_LEVEL, _TOOLTIP, _ACCESSIBLE])

    def set_stored(self, stored: Mapping[int, tuple[str, str]]) -> None:
        """By node id, the type that is stored and what changes on the way (empty where nothing does)."""
        before, self._stored = self._stored, stored
        for node_id in before.keys() | stored.keys():
            if before.get(node_id) != stored.get(node_id):
                self.emit_changed(node_id, [_DISPLAY, _TOOLTIP])

    def value_type(self, node_id: int) -> ValueType:
        """What the type column says: of a variable the type of its value."""
        node = self.session.node(node_id)
        if node is None:
            return ValueType.NOTHING
        name = _variable_name(node)
        if name is None and self.edits.is_kept_date(node):
            return ValueType.DATE
        return type_of(node) if name is None else variable_type(name, self._variables.get(name))

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return len(self._headers)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == _TOOLTIP and section == Column.STORED:
            return self.tr("What MoEngage makes of the value, and what it changes without telling you.")
        return self._headers[section] if role == _DISPLAY else None

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in _KNOWN or not index.isValid():
            return None
        node_id, column = index.internalId(), index.column()
        node = self.session.node(node_id)
        if node is None:
            return None
        if role == _DISPLAY:
            return self._display(node, node_id, column)
        if role == _CHECK:
            return self._check_state(node_id) if column == _NAME else None
        if role == _LEVEL:
            return self._mark(node)[0]
        if role == _ENABLED:
            return self._is_enabled(node_id)
        if role == _TYPE:
            return self.value_type(node_id)
        if role == _IS_VARIABLE:
            return _variable_name(node) is not None
        return self._rarely_asked(node, node_id, column, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable
        if not self.session.is_readable:
            return flags
        child = self.session.child(index.internalId())
        node = self.session.node(index.internalId())
        flags |= flag.ItemIsDragEnabled | flag.ItemIsDropEnabled
        column = index.column()
        if column == _NAME:
            named = child is not None and child.name is not None and index.internalId() != self.root_id
            flags |= flag.ItemIsUserCheckable | (flag.ItemIsEditable if named else flag.NoItemFlags)
        elif column == _TYPE_COLUMN or (column == _VALUE and node is not None and not node.is_container):
            flags |= flag.ItemIsEditable
        return flags

    @override
    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        if not index.isValid() or not self.session.is_readable:
            return False
        node_id, column = index.internalId(), index.column()
        if role == _CHECK and column == _NAME:
            self.edits.set_enabled([node_id], enabled=Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role != _EDIT:
            return False
        if column == _NAME:
            self.edits.set_name(node_id, str(value))
        elif column == _TYPE_COLUMN:
            return self.edits.set_type(node_id, ValueType(str(value)))
        elif column == _VALUE:
            kind = self.value_type(node_id)
            store = self.edits.set_date if kind is ValueType.DATE else self.edits.set_value
            store(node_id, read(str(value), kind))
        return column != Column.STORED

    # Dragging within one container

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [_MIME]

    @override
    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        ids = sorted({index.internalId() for index in indexes})
        data = QMimeData()
        data.setData(_MIME, ",".join(map(str, ids)).encode())
        return data

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        ids = _dragged(data)
        first = self.index_of(ids[0]) if ids else QModelIndex()
        return first.isValid() and self.parent(first) == self._drop_place(row, parent)[0]

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if self.canDropMimeData(data, action, row, column, parent):
            self.edits.move_to(_dragged(data), self._drop_place(row, parent)[1])
        return False  # done: the view must not remove the rows that were dragged

    def _drop_place(self, row: int, parent: Index) -> tuple[Index, int]:
        """Between two rows, onto a row (it makes room), or below the last one."""
        if row >= 0:
            return parent, row
        return (self.parent(parent), parent.row()) if parent.isValid() else (parent, self.rowCount())

    # What the roles say

    def _display(self, node: Node, node_id: int, column: int) -> str:
        if column == _NAME:
            return self._name(node_id)
        if column == _TYPE_COLUMN:
            name = self.type_names[self.value_type(node_id)]
            is_variable = _variable_name(node) is not None
            return self.tr("{type} (variable)").format(type=name) if is_variable else name
        if column == _VALUE:
            return self._shown_value(node)
        stored, change = self._stored.get(node_id, ("", ""))
        return f"{stored} · {change}" if stored and change else stored or change

    def _name(self, node_id: int) -> str:
        child = self.session.child(node_id)
        return str(self.number_of(node_id)) if child is None or child.name is None else child.name

    def _shown_value(self, node: Node) -> str:
        if node.kind is Kind.BOOLEAN:
            return shown_for_edit(node)
        if node.kind is Kind.NULL:
            return self.tr("nothing")
        if node.is_container:
            count = len(node.enabled_children)
            if not node.children:
                return self.tr("empty: press Enter to add a value")
            return self.tr("{count} values").format(count=count) if count != 1 else self.tr("1 value")
        text = (
            text_for_edit(node)
            if len(node.raw) <= _SHOWN_LENGTH
            else _cut(text_for_edit(node), _SHOWN_LENGTH)
        )
        return text.replace("\n", " ⏎ ")

    def _rarely_asked(self, node: Node, node_id: int, column: int, role: int) -> object:
        if role == _EDIT:
            return self._edit_value(node, node_id, column)
        if role == _TOOLTIP:
            return self._tooltip(node, node_id, column)
        return self._accessible(node, node_id, column)

    def _edit_value(self, node: Node, node_id: int, column: int) -> object:
        if column == _NAME:
            child = self.session.child(node_id)
            return child.name if child is not None else None
        if column == _TYPE_COLUMN:
            return self.value_type(node_id)
        return shown_for_edit(node) if column == _VALUE else None

    def _tooltip(self, node: Node, node_id: int, column: int) -> str:
        parts = [self._mark(node)[1]]
        if node.kind is Kind.STRING and "{{" in node.raw:
            parts.append(described(node.string, self.session.state, self.session.given_values))
        if not self._is_enabled(node_id):
            parts.append(self.tr("Switched off: not sent. Tick the box to send it again."))
        if column == _VALUE:
            text = compact(node) if node.is_container else shown_for_edit(node)
            parts.append(_cut(text, _TOOLTIP_LENGTH))
        elif column == Column.STORED:
            parts.append(": ".join(part for part in self._stored.get(node_id, ()) if part))
        return "\n".join(part for part in parts if part)

    def _accessible(self, node: Node, node_id: int, column: int) -> str:
        text = self._display(node, node_id, column)
        level, said = self._mark(node)
        return text if level is None or column == _TYPE_COLUMN else f"{text}. {said}"

    def _mark(self, node: Node) -> tuple[Level | None, str]:
        level, said = self._marks(node.id)
        if level is None and self.edits.is_kept_date(node) and _variable_name(node) is None:
            # the checks know of no date here: it is the user who wants one
            words = self.tr(
                "MoEngage stores this as text. Dates look like 2019-05-21 or 2019-05-21T03:47:35Z."
            )
            return Level.LOSS, words
        return level, said

    def _is_enabled(self, node_id: int) -> bool:
        child = self.session.child(node_id)
        return child is None or child.enabled

    def _check_state(self, node_id: int) -> Qt.CheckState:
        return Qt.CheckState.Checked if self._is_enabled(node_id) else Qt.CheckState.Unchecked

    @Slot(object)
    def _on_console_changed(self, change: DocumentChange) -> None:
        if change.before.console is change.after.console:
            return
        self._variables = variables(change.after.console)
        for node_id in self.shown_ids():
            node = self.session.node(node_id)
            if node is not None and _variable_name(node) is not None:
                self.emit_changed(node_id)

    @Slot()
    def _on_loaded(self) -> None:
        self._variables = variables(self.session.state.console)
        self._stored = {}


def _variable_name(node: Node) -> str | None:
    return whole_variable(node.string) if node.kind is Kind.STRING and "{{" in node.raw else None


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"


def _dragged(data: QMimeData) -> list[int]:
    text = bytes(data.data(_MIME).data()).decode("ascii", "replace")
    return [int(part) for part in text.split(",") if part.isdecimal()]
