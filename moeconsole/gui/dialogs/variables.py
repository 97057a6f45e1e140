"""The table of the document's variables, and its note, open beside the window; edits are undone there too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.annotations import text_member
from moeconsole.core.variable_edits import with_note
from moeconsole.gui import theme
from moeconsole.gui.commands import TypingRun
from moeconsole.gui.delegates.focus_cell import FocusCellDelegate
from moeconsole.gui.models.variable_model import TYPES, VariableColumn, VariableModel, type_words
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from moeconsole.gui.session import DocumentSession

_CLOCK_MS: Final = 1000
_MAX_NOTE: Final = 100_000
_Index = QModelIndex | QPersistentModelIndex


class VariablesDialog(QDialog):
    """Shown with `show()`, never modal; follows whatever document is open. Owned by the variables desk."""

    def __init__(self, session: DocumentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("variablesDialog")
        self.setWindowTitle(self.tr("Variables and note"))
        self._session = session
        self.model = VariableModel(session, self)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self.model.show_now)
        self._run = TypingRun("template-note")
        self._note = named(QLineEdit(self), "templateNoteEdit", self.tr("What this template is for"))
        self._note.setMaxLength(_MAX_NOTE)
        self._note.setPlaceholderText(self.tr("such as the campaign that this event starts"))
        self._note.textEdited.connect(self._on_note_edited)
        self._make_view()
        self._lay_out()
        self._make_keys()
        self.model.refused.connect(self._say)
        session.changed.connect(self._update)
        session.loaded.connect(self._update)
        self.view.selectionModel().currentChanged.connect(self._update)
        self._update()
        self.resize(820, 420)

    @Slot()
    def add(self) -> None:
        """A new variable; its name is edited at once."""
        index = self.model.index_of(self.model.add())
        self.view.setCurrentIndex(index)
        self.view.setFocus()
        self.view.edit(index)

    @Slot()
    def remove(self) -> None:
        index = self.view.currentIndex()
        if self.model.is_own(index):
            self.model.remove(self.model.name_at(index))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, 0))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_message"):
            self._style()

    def _make_view(self) -> None:
        view = named(QTreeView(self), "variablesView", self.tr("Variables"))
        view.setModel(self.model)
        view.setItemDelegate(_VariableDelegate(view))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(False)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        header = view.header()
        for column, width in ((0, 150), (1, 72), (2, 150), (3, 170)):
            header.resizeSection(column, width)
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.view = view

    def _lay_out(self) -> None:
        intro = QLabel(
            self.tr(
                "Write {{name}} where a value goes. Its value is asked for when you send; "
                "the default goes out where you leave the field empty."
            ),
            self,
        )
        intro.setWordWrap(True)
        self._message = named(QLabel(self), "variablesMessageLabel", self.tr("Problem"))
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.hide()
        add = named(QPushButton(self.tr("&Add")), "variableAddButton", self.tr("Add a variable"))
        add.clicked.connect(self.add)
        self._remove = named(
            QPushButton(self.tr("&Remove")), "variableRemoveButton", self.tr("Remove the variable")
        )
        self._remove.clicked.connect(self.remove)
        close = named(QPushButton(self.tr("Close")), "variablesCloseButton", self.tr("Close"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        for button in (add, self._remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        close.setAutoDefault(False)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN] * 4)
        layout.setSpacing(theme.GAP)
        note = QHBoxLayout()
        note.setSpacing(theme.GAP)
        label = QLabel(self.tr("&What this template is for"), self)
        label.setBuddy(self._note)
        note.addWidget(label)
        note.addWidget(self._note, 1)
        layout.addLayout(note)
        layout.addSpacing(theme.TIGHT)
        layout.addWidget(intro)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._message)
        layout.addLayout(buttons)
        self._style()

    def _make_keys(self) -> None:
        stack = self._session.undo_stack
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, stack.undo),
            (QKeySequence.StandardKey.Redo, stack.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        for key, todo in ((Qt.Key.Key_Insert, self.add), (Qt.Key.Key_Delete, self.remove)):
            shortcut = QShortcut(QKeySequence(key), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(todo)

    def _style(self) -> None:
        self._message.setStyleSheet(f"color: {theme.colors().error};")

    @Slot(str)
    def _on_note_edited(self, text: str) -> None:
        state = self._session.state
        if self._session.is_readable:
            console = with_note(state.console, text)
            label = self.tr("Change what the template is for")
            self._session.apply(replace(state, console=console), label, self._run.key(text))

    @Slot()
    def _update(self, _change: object = None) -> None:
        note = text_member(self._session.state.console, "note")
        if note != self._note.text():
            self._note.setText(note)
            self._run.restart(note)
        self._note.setReadOnly(not self._session.is_readable)
        self._remove.setEnabled(self._session.is_readable and self.model.is_own(self.view.currentIndex()))
        self._say("")

    @Slot(str)
    def _say(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))


class _VariableDelegate(FocusCellDelegate):
    """A list for the type, a line for the rest."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), option.fontMetrics.height() + theme.GAP))

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        if index.column() == VariableColumn.TYPE:
            combo = named(QComboBox(parent), "variableTypeCombo", self.tr("Type"))
            combo.view().setAccessibleName(self.tr("Types"))
            for name in TYPES:
                combo.addItem(type_words(name), name)
            return combo
        line = named(
            QLineEdit(parent), "variableCellEdit", str(index.model().headerData(index.column(), _FLAT))
        )
        line.setStyleSheet("min-height: 0; padding: 0 2px;")
        return line

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(value)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


_FLAT: Final = Qt.Orientation.Horizontal
