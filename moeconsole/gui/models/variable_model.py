"""The variables of the open document as a table: those defined, those only used, and the built-in ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
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

from moeconsole.core.document import string
from moeconsole.core.templates import Variable, variables
from moeconsole.core.values import text_for_edit
from moeconsole.core.variable_edits import (
    NAME,
    renamed,
    used,
    value_from_text,
    with_variable,
    without_variable,
)
from moeconsole.core.variables import BUILT_IN, VariableError
from moeconsole.gui import theme
from moeconsole.gui.models.template_refs import starter_text
from moeconsole.gui.variable_words import meaning
from moeconsole.gui.yes_no import in_english, shown_for_edit

if TYPE_CHECKING:
    from moeconsole.core.document import DocumentState, Node
    from moeconsole.gui.session import DocumentSession

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_EDIT: Final = int(Qt.ItemDataRole.EditRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_FOREGROUND: Final = int(Qt.ItemDataRole.ForegroundRole)

TYPES: Final = ("String", "Numeric", "Boolean", "Date")
"""What a variable can be, by the names that `$console` gives them."""


class VariableColumn(IntEnum):
    NAME = 0
    TYPE = 1
    DEFAULT = 2
    NOTE = 3
    NOW = 4


@dataclass(frozen=True, slots=True)
class _Row:
    """A variable; `is_defined` is False for one that is only used, and for a built-in one."""

    variable: Variable
    is_defined: bool

    @property
    def is_built_in(self) -> bool:
        return self.variable.name.startswith("$")


class VariableModel(QAbstractTableModel):
    """Follows the session's document; every edit is one undo step of it. GUI thread; owned by its dialog.

    Signals:
        refused: why a name or a value was not taken, in a sentence.
    """

    refused = Signal(str)

    def __init__(self, session: DocumentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._headers = (
            self.tr("Name"),
            self.tr("Type"),
            self.tr("Default"),
            self.tr("Note"),
            self.tr("Sent now as"),
        )
        self._rows = _rows(session.state)
        session.changed.connect(self._follow)
        session.loaded.connect(self._follow)
        session.values_changed.connect(self.show_now)

    def name_at(self, index: _Index) -> str:
        """The variable of that row; empty where there is none."""
        return self._rows[index.row()].variable.name if index.isValid() else ""

    def is_own(self, index: _Index) -> bool:
        """Whether the row is a definition of the document's, which can be removed."""
        return index.isValid() and self._rows[index.row()].is_defined

    def index_of(self, name: str, column: int = VariableColumn.NAME) -> QModelIndex:
        names = [row.variable.name for row in self._rows]
        return self.index(names.index(name), column) if name in names else QModelIndex()

    def add(self) -> str:
        """A new definition, of a free name."""
        state = self._session.state
        taken = {row.variable.name for row in self._rows}
        number = 1
        while (name := f"variable_{number}") in taken:
            number += 1
        self._put(with_variable(state.console, Variable(name, "String")), self.tr("Add a variable"))
        return name

    def remove(self, name: str) -> None:
        self._put(without_variable(self._session.state.console, name), self.tr("Remove the variable"))

    @Slot()
    def show_now(self) -> None:
        """The clock went on: tell views of the last column."""
        if self._rows:
            last = len(self._rows) - 1
            self.dataChanged.emit(self.index(0, VariableColumn.NOW), self.index(last, VariableColumn.NOW))

    # For views

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY and section < len(self._headers):
            return self._headers[section]
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self._rows[index.row()].is_built_in or not self._session.is_readable:
            return flags
        return flags if index.column() == VariableColumn.NOW else flags | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == _FOREGROUND:
            return QColor(theme.colors().muted) if row.is_built_in else None
        if role == _EDIT and column == VariableColumn.NOTE and row.is_defined:
            return row.variable.note
        if role == _EDIT:
            return row.variable.type or "String" if column == VariableColumn.TYPE else self._text(row, column)
        if role == _DISPLAY:
            return self._text(row, column)
        return self._text(row, column) if role == _TOOLTIP else None

    def _text(self, row: _Row, column: int) -> str:
        variable = row.variable
        if column == VariableColumn.NAME:
            return variable.name
        if column == VariableColumn.TYPE:
            return "" if row.is_built_in else type_words(variable.value_type)
        if column == VariableColumn.DEFAULT:
            return "" if variable.default is None else shown_for_edit(variable.default)
        if column == VariableColumn.NOTE:
            return self._note(row)
        return meaning(variable.name, self._session.state, self._session.given_values)

    def _note(self, row: _Row) -> str:
        if row.is_built_in:
            return self.tr("built in")
        return (
            starter_text(row.variable.note) if row.is_defined else self.tr("used, but not defined here yet")
        )

    @override
    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        row, text = self._rows[index.row()], str(value)
        if text == self.data(index, _EDIT):
            return False
        if index.column() == VariableColumn.NAME:
            return self._rename(row, text.strip())
        changed = self._changed(row.variable, index.column(), text)
        if changed is None:
            return False
        self._put(with_variable(self._session.state.console, changed), self.tr("Change the variable"))
        return True

    def _changed(self, variable: Variable, column: int, text: str) -> Variable | None:
        if column == VariableColumn.TYPE:
            default = variable.default
            if default is not None and not default.is_container:
                default = self._default(replace(variable, type=text, default=None), text_for_edit(default))
            return replace(variable, type=text, default=default)
        if column == VariableColumn.NOTE:
            return replace(variable, note=text.strip())
        return replace(variable, default=self._default(variable, text))

    def _default(self, variable: Variable, text: str) -> Node | None:
        """What is typed stays where it does not fit the type, and the reason is said."""
        try:
            typed = in_english(text) if variable.value_type == "Boolean" else text
            return value_from_text(variable, typed) if text else None
        except VariableError as error:
            if variable.type is not None:
                self.refused.emit(str(error))
            return string(text)

    def _rename(self, row: _Row, name: str) -> bool:
        if not NAME.fullmatch(name):
            self.refused.emit(
                self.tr("A name has letters, digits, periods and underscores, and begins with no digit.")
            )
            return False
        if name in (other.variable.name for other in self._rows):
            self.refused.emit(self.tr("There is already a variable “{name}”.").format(name=name))
            return False
        state = renamed(self._session.state, row.variable.name, name)
        self._session.apply(state, self.tr("Rename the variable"))
        return True

    def _put(self, console: Node | None, label: str) -> None:
        if self._session.is_readable:
            self._session.apply(replace(self._session.state, console=console), label)

    # Keeping in step

    @Slot(object)
    def _follow(self, _change: object = None) -> None:
        """Rows between those that are the same at both ends come, go or change."""
        old, new = self._rows, _rows(self._session.state)
        if old == new:
            return
        start = 0
        while start < min(len(old), len(new)) and _key(old[start]) == _key(new[start]):
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and _key(old[-1 - end]) == _key(new[-1 - end]):
            end += 1
        gone, come = len(old) - start - end, len(new) - start - end
        if gone == come:
            self._rows = new
        else:
            self._replace(new, start, gone, come)
        self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, VariableColumn.NOW))

    def _replace(self, new: tuple[_Row, ...], start: int, gone: int, come: int) -> None:
        if gone:
            self.beginRemoveRows(QModelIndex(), start, start + gone - 1)
            self._rows = self._rows[:start] + self._rows[start + gone :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), start, start + come - 1)
            self._rows = new
            self.endInsertRows()
        self._rows = new


def type_words(type_name: str | None) -> str:
    """The type of a variable for people; one that is not known as it stands."""
    words = {
        "String": _tr("Text"),
        "Numeric": _tr("Number"),
        "Boolean": _tr("Yes/No"),
        "Date": _tr("Date"),
        "Datetime": _tr("Date"),
    }
    return words.get(type_name or "String", type_name or "")


def _rows(state: DocumentState) -> tuple[_Row, ...]:
    known = variables(state.console)
    own = [_Row(variable, is_defined=True) for variable in known.values()]
    others = [name for name in (*used(state.tree.root), *BUILT_IN) if name not in known]
    return (*own, *(_Row(Variable(name), is_defined=False) for name in others))


def _key(row: _Row) -> tuple[str, bool]:
    return row.variable.name, row.is_defined


def _tr(text: str) -> str:
    return QCoreApplication.translate("VariableModel", text)
