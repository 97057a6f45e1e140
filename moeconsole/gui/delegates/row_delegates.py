"""How cells of rows look and which editors they get; an editor commits each key through the model."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.document import Kind
from moeconsole.core.rules import Level
from moeconsole.core.values import (
    VARIABLE_TYPES,
    ValueType,
    same_scalar,
)
from moeconsole.gui import theme
from moeconsole.gui.delegates.focus_cell import FocusCellDelegate
from moeconsole.gui.models.attribute_model import AttributeModel, Column, Role
from moeconsole.gui.variable_words import suggestions_of
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.value_edit import RunEdit, ValueEdit
from moeconsole.gui.widgets.variable_completion import VariableCompletion
from moeconsole.gui.yes_no import read, shown_for_edit

if TYPE_CHECKING:
    from moeconsole.core.document import Node
    from moeconsole.gui.delegates.inner_levels import InnerLevels

_Index = QModelIndex | QPersistentModelIndex
NameProvider = Callable[[str], tuple[str, ...]]

_editor_numbers = itertools.count(1)
_QUIET_COLUMNS: Final = (Column.TYPE, Column.STORED)
_ROOM: Final = 10  # above and below the text of a row


class RowDelegate(FocusCellDelegate):
    """Looks of a cell, and Escape: what was there before comes back. GUI thread; owned by its view."""

    def __init__(self, model: AttributeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._inner: InnerLevels | None = None
        self._original: Node | None = None  # of the editor that was opened last; a view has one at a time

    def set_inner_levels(self, levels: InnerLevels) -> None:
        """What a closed row says of the values that it hides."""
        self._inner = levels

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        scheme = theme.colors()
        # through Qt an enumeration comes back as the text that it is
        level = None if index.data(Role.LEVEL) is None else Level(index.data(Role.LEVEL))
        hidden = self._level_inside(option, index)
        if hidden is not None and (level is None or hidden.rank < level.rank):
            level = hidden
        if level is not None and not _is_selected(option):
            option.backgroundBrush = QBrush(QColor(scheme.level_soft(level)))
        if level is not None and index.column() == Column.NAME:
            option.icon = theme.level_icon(level)
            option.decorationSize = QSize(theme.ICON_SIZE, theme.ICON_SIZE)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        color = self._text_color(index, scheme)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, QColor(color))
        # Fusion draws the outline of a check box in a darker shade of this one: else it is lost in the dark
        option.palette.setColor(QPalette.ColorRole.Window, QColor(scheme.muted))

    def _level_inside(self, option: QStyleOptionViewItem, index: _Index) -> Level | None:
        """The worst of what a closed row hides; of an open one its rows say it themselves."""
        first = index.sibling(index.row(), Column.NAME)
        view = option.widget
        if self._inner is None or not isinstance(view, QTreeView) or not self._model.hasChildren(first):
            return None
        return None if view.isExpanded(first) else self._inner.inside(index.internalId())

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        says_nothing = index.data(Role.LEVEL) is None
        hides_something = self._level_inside(option, index) is not None
        if event.type() == QEvent.Type.ToolTip and says_nothing and hides_something:
            text = self.tr("Something is said of a value inside. Open the row to see it.")
            QToolTip.showText(event.globalPos(), text, view)
            return True
        return super().helpEvent(event, view, option, index)

    def _text_color(self, index: _Index, scheme: theme.Colors) -> str:
        if not index.data(Role.ENABLED) or index.column() in _QUIET_COLUMNS:
            return scheme.muted
        if index.column() != Column.VALUE:
            return scheme.text
        if index.data(Role.IS_VARIABLE):
            return scheme.code_word
        quiet = (ValueType.LIST, ValueType.OBJECT, ValueType.NOTHING)
        return scheme.muted if index.data(Role.VALUE_TYPE) in quiet else scheme.text

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), option.fontMetrics.height() + _ROOM))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, QWidget) and watched.isHidden():
            return False  # its row was removed: the view has let go of the editor
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.restore()
        return super().eventFilter(watched, event)

    def restore(self) -> None:
        """Put back what was there when the editor was opened."""
        if self._original is not None:
            self._model.edits.restore(self._original)

    def _opened(self, index: _Index) -> None:
        self._original = self._model.session.node(index.internalId())

    @Slot(object)
    def _commit(self, editor: QWidget) -> None:
        self.commitData.emit(editor)

    def _run_prefix(self, index: _Index) -> str:
        """Of the merge keys of one editor: opened again, it begins another step."""
        return f"{index.column()}:{index.internalId()}:{next(_editor_numbers)}"


class NameDelegate(RowDelegate):
    """A line for the name."""

    def __init__(
        self, model: AttributeModel, parent: QObject | None = None, *, each_key: bool = True
    ) -> None:
        """With `each_key` False a name counts when it is done: where half a name may mean another field."""
        super().__init__(model, parent)
        self._each_key = each_key
        self._name = ""
        self._known_names: NameProvider | None = None

    def set_name_provider(self, provider: NameProvider) -> None:
        """Where the names to suggest come from: attribute names, by event name."""
        self._known_names = provider

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = RunEdit(self._run_prefix(index), parent)
        named(editor, "attributeNameEdit", self.tr("Name"))
        if self._each_key:
            editor.edited.connect(self._commit)
        self._name = str(index.data(Qt.ItemDataRole.EditRole) or "")
        names = self._suggestions(index)
        if names:
            from moeconsole.gui.widgets.name_completer import NameCompleter

            NameCompleter(names, editor)
        self._opened(index)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, RunEdit):
            editor.show_text(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, RunEdit) and editor.isModified():
            self._model.edits.set_name(index.internalId(), editor.text(), editor.run.key(editor.text()))

    @override
    def restore(self) -> None:
        if self._original is not None:
            self._model.edits.set_name(self._original.id, self._name)

    def _suggestions(self, index: _Index) -> list[str]:
        """The names known for the current event that it does not have yet."""
        action = self._model.session.current_action
        event = action.get("action") if action is not None and action.kind is Kind.OBJECT else None
        is_named = event is not None and event.kind is Kind.STRING
        if self._known_names is None or event is None or not is_named or index.parent().isValid():
            return []
        rows = range(self._model.rowCount())
        taken = {self._model.index(row, Column.NAME).data(Qt.ItemDataRole.EditRole) for row in rows}
        return [name for name in self._known_names(event.string) if name not in taken - {self._name}]


class ValueDelegate(RowDelegate):
    """A line with the raw text and a helper for the type.

    Signals:
        expand_requested: the id of the row whose text is to be edited in a window.
    """

    expand_requested = Signal(object)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        value_type = self._model.value_type(index.internalId())
        editor = ValueEdit(value_type, self._run_prefix(index), parent)
        named(editor, "attributeValueEdit", self.tr("Value"))
        editor.edited.connect(self._on_edited)
        editor.expand_requested.connect(self._on_expand_requested)
        VariableCompletion(editor, partial(suggestions_of, self._model.session))
        self._opened(index)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        node = self._model.session.node(index.internalId())
        if not isinstance(editor, ValueEdit) or node is None:
            return
        if same_scalar(read(editor.text(), editor.value_type), node):
            return  # its own text comes back: the cursor stays
        editor.set_value_type(self._model.value_type(node.id))
        editor.show_text(shown_for_edit(node))
        _widen(editor)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        node = self._model.session.node(index.internalId())
        if not isinstance(editor, ValueEdit) or node is None or node.is_container:
            return
        text = editor.text()
        value = read(text, editor.value_type)
        if not same_scalar(value, node):
            store = self._model.edits.set_date if editor.is_date else self._model.edits.set_value
            store(node.id, value, editor.run.key(text))

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, ValueEdit):
            _widen(editor)

    @Slot(object)
    def _on_edited(self, editor: ValueEdit) -> None:
        self._commit(editor)
        _widen(editor)

    @Slot(object)
    def _on_expand_requested(self) -> None:
        if self._original is not None:
            self.expand_requested.emit(self._original.id)


class TypeDelegate(RowDelegate):
    """A list of the types; of a variable those that a variable can have."""

    def __init__(self, model: AttributeModel, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self._type = ValueType.NOTHING

    @override
    def restore(self) -> None:
        super().restore()
        if self._original is None or self._model.value_type(self._original.id) is self._type:
            return
        if self._type is ValueType.DATE and self._original.kind is Kind.STRING:
            self._model.edits.set_date(self._original.id, self._original)
        else:
            self._model.edits.set_type(self._original.id, self._type)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = named(QComboBox(parent), "attributeTypeCombo", self.tr("Type"))
        editor.view().setAccessibleName(self.tr("Types"))
        is_variable = bool(index.data(Role.IS_VARIABLE))
        for value_type, name in self._model.type_names.items():
            if not is_variable or value_type in VARIABLE_TYPES:
                editor.addItem(name, value_type)
        self._opened(index)
        self._type = self._model.value_type(index.internalId())
        editor.setProperty("runPrefix", self._run_prefix(index))
        editor.activated.connect(self._on_activated)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(self._model.value_type(index.internalId())))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if not isinstance(editor, QComboBox):
            return
        wanted = ValueType(editor.currentData())
        if wanted is self._model.value_type(index.internalId()):
            return
        key = str(editor.property("runPrefix"))
        # from the value that was there at first, so that going through the list loses nothing
        if not self._model.edits.set_type(index.internalId(), wanted, self._original, key):
            self.setEditorData(editor, index)

    @Slot()
    def _on_activated(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)


def _widen(editor: ValueEdit) -> None:
    """Over the next cell, as far as the text needs it and the view goes."""
    home = editor.parentWidget()
    most = home.width() - editor.x() if home is not None else editor.width()
    editor.resize(min(max(editor.width(), editor.wanted_width), most), editor.height())


# Python makes the 33 enumerations of QStyle when it is first named: 6 ms that the first paint does without


def _is_selected(option: QStyleOptionViewItem) -> bool:
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_Selected)
