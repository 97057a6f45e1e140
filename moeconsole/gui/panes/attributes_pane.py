"""The attributes of the current event: the tree of rows with its buttons, menu, shortcuts and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.core.document import Kind
from moeconsole.gui import theme
from moeconsole.gui.delegates.inner_levels import InnerLevels
from moeconsole.gui.delegates.row_delegates import (
    NameDelegate,
    NameProvider,
    RowDelegate,
    TypeDelegate,
    ValueDelegate,
)
from moeconsole.gui.models.attribute_model import AttributeModel, Column, Role
from moeconsole.gui.models.row_edits import Home
from moeconsole.gui.panes.long_texts import LongTexts
from moeconsole.gui.panes.row_message import RowMessage
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.row_view import RowView

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.gui.models.row_edits import Refusal
    from moeconsole.gui.session import DocumentSession


class AttributesPane(QWidget):
    """Follows the session's current event. GUI thread; owned by the main window.

    Attributes:
        model: for marks (`set_marks`, `marks_changed`) and stored types (`set_stored`) from the window.
        view: the tree.
    """

    def __init__(self, session: DocumentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attributesPane")
        self._session = session
        self.model = AttributeModel(session, self)
        self.view = named(RowView(Column.VALUE, self), "attributeView", self.tr("Attributes"))
        self._long_texts = LongTexts(session, self.model.edits, self)
        self._message = RowMessage(self)
        self._added: tuple[int, int] | None = None
        self._set_up_view()
        self._make_actions()
        self._lay_out()
        self.model.edits.refused.connect(self._message.show_refusal)
        self.model.nesting.refused.connect(self._message.show_refusal)
        self.model.nesting.told.connect(self._message.say)
        self._message.empty_requested.connect(self._on_empty_requested)
        session.changed.connect(self._on_changed)
        session.loaded.connect(self._on_loaded)
        session.current_action_changed.connect(self._on_current_action_changed)
        self._on_current_action_changed(session.current_action_id)

    def reveal(self, node_id: int, column: int = Column.VALUE) -> bool:
        """Go to that row of the current event and open its editor. False where it is no attribute of it."""
        index = self.model.index_of(node_id, column)
        if not index.isValid():
            return False
        self.view.edit_cell(index)
        return True

    def set_name_provider(self, provider: NameProvider) -> None:
        """Suggest these attribute names while one is typed; given the name of the event."""
        self._names.set_name_provider(provider)

    # Actions

    @Slot()
    def add(self) -> None:
        """A new row behind the selected one, or in it where it is empty; its name is edited."""
        self.view.leave_editor()
        selected = self._selected()
        node = self._session.node(selected) if selected is not None else None
        if selected is not None and node is not None and node.is_container and not node.children:
            self._edit_added(self.model.edits.add_inside(selected))
        else:
            self._edit_added(self.model.edits.add(self.model.home, selected))

    @Slot()
    def add_inside(self) -> None:
        """A new row in the selected object or list, or in the one that the selected row is in."""
        selected = self._selected()
        node = self._session.node(selected) if selected is not None else None
        if selected is not None and node is not None and node.is_container:
            self._edit_added(self.model.edits.add_inside(selected))
        else:
            self.add()

    @Slot()
    def remove(self) -> None:
        self.view.leave_editor()
        ids = self.view.selected_ids()
        if ids:
            after = self._neighbour(ids)
            self.model.edits.remove(ids)
            if after is not None:
                self.view.select([self.model.index_of(after)])

    @Slot()
    def duplicate(self) -> None:
        self.view.leave_editor()
        self._select(self.model.edits.duplicate(self.view.selected_ids()))

    @Slot()
    def move_up(self) -> None:
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        self._move(1)

    @Slot()
    def move_in(self) -> None:
        """The selected rows into the object or list above them."""
        self._nest(self.model.nesting.move_in)

    @Slot()
    def move_out(self) -> None:
        """The selected rows out of their object or list, to behind it."""
        self._nest(self.model.nesting.move_out)

    @Slot()
    def switch(self) -> None:
        """Switch the selected rows off, or on again where the first one is off."""
        ids = self.view.selected_ids()
        if ids:
            enabled = not self.model.index_of(ids[0]).data(Role.ENABLED)
            self.model.edits.set_enabled(ids, enabled=enabled)

    @Slot()
    def paste(self) -> None:
        """The JSON text or the table in the clipboard as rows behind the selected one."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._select(self.model.edits.paste(self.model.home, self._selected(), text))

    @Slot()
    def copy(self) -> None:
        ids = self.view.selected_ids()
        if ids:
            QGuiApplication.clipboard().setText(self.model.edits.text_of(ids))

    @Slot()
    def expand_text(self) -> None:
        selected = self._selected()
        if selected is not None:
            self._long_texts.open(selected)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icons()
        super().changeEvent(event)

    # Building

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        values = ValueDelegate(self.model, view)
        self._names = NameDelegate(self.model, view)
        self._inner = InnerLevels(self.model, self)
        self._inner.changed.connect(view.repaint_rows)
        types, stored = TypeDelegate(self.model, view), RowDelegate(self.model, view)
        for column, delegate in zip(Column, (self._names, types, values, stored), strict=True):
            delegate.set_inner_levels(self._inner)
            view.setItemDelegateForColumn(column, delegate)
        view.set_least_rows(4)  # in sight, however small the window
        view.size_columns({Column.NAME: 188, Column.TYPE: 102, Column.STORED: 118}, Column.VALUE)
        view.setDragDropMode(RowView.DragDropMode.InternalMove)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.set_empty_text(
            self.tr(
                "No attributes yet. Add what MoEngage should know about this event, such as price or product."
            )
        )
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.row_requested.connect(self._on_row_requested)
        view.inner_row_requested.connect(self._on_inner_row_requested)
        view.edit_cancelled.connect(self._on_edit_cancelled)
        view.selectionModel().selectionChanged.connect(self._update_actions)
        values.expand_requested.connect(self._long_texts.open)

    def _make_actions(self) -> None:
        standard = QKeySequence.StandardKey
        self._add = self._action(self.tr("&Add"), "plus", "Ins", self.add, self.tr("Add an attribute"))
        tip = self.tr("Add a value inside the selected object or list")
        self._inside = self._action(self.tr("Add &inside"), "plus-inside", "Alt+Ins", self.add_inside, tip)
        tip = self.tr("Remove the selected attributes")
        self._remove = self._action(self.tr("&Remove"), "trash", standard.Delete, self.remove, tip)
        self._duplicate = self._action(self.tr("D&uplicate"), "duplicate", "Ctrl+D", self.duplicate)
        self._up = self._action(self.tr("Move u&p"), "arrow-up", "Alt+Up", self.move_up)
        self._down = self._action(self.tr("Move &down"), "arrow-down", "Alt+Down", self.move_down)
        tip = self.tr("Move into the object or list above")
        self._in = self._action(self.tr("Move i&nto the row above"), "", "Alt+Right", self.move_in, tip)
        tip = self.tr("Move out of the object or list")
        self._out = self._action(self.tr("Move &out one level"), "", "Alt+Left", self.move_out, tip)
        tip = self.tr("Keep the attribute here, but don't send it")
        self._switch = self._action(self.tr("&Switch off or on"), "yes-no", "Ctrl+Space", self.switch, tip)
        tip = self.tr("Turn JSON text, or cells copied in a spreadsheet, into attributes")
        self._paste = self._action(self.tr("Paste as ro&ws"), "paste", standard.Paste, self.paste, tip)
        self._copy = self._action(self.tr("&Copy as JSON"), "", standard.Copy, self.copy)
        self._expand = self._action(
            self.tr("Edit in a &larger window"), "expand", "Shift+F2", self.expand_text
        )

    def _action(self, text: str, icon: str, keys: object, slot: object, tip: str = "") -> QAction:
        action = QAction(text, self)
        action.setProperty("icon_name", icon)
        action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]  # keys or their text
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # an open editor keeps its own keys
        words = tip or text.replace("&", "")
        action.setToolTip(f"{words} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(slot)
        self.view.addAction(action)
        return action

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Attri&butes"), self)
        title.setFont(theme.bold_font())
        title.setBuddy(self.view)
        bar = QHBoxLayout()
        bar.setSpacing(theme.TIGHT)
        bar.addWidget(title)
        bar.addStretch(1)
        for action, name in (
            (self._add, "addAttributeButton"),
            (self._inside, "addInnerAttributeButton"),
            (self._remove, "removeAttributeButton"),
            (self._duplicate, "duplicateAttributeButton"),
            (self._up, "attributeUpButton"),
            (self._down, "attributeDownButton"),
            (self._paste, "pasteAttributesButton"),
        ):
            button = named(QToolButton(self), name, action.toolTip())
            button.setDefaultAction(action)
            button.setAutoRaise(action is not self._add)
            if action is self._add:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            bar.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._message)
        self._show_icons()

    def _show_icons(self) -> None:
        for action in self.view.actions():
            name = str(action.property("icon_name") or "")
            if name:
                action.setIcon(theme.icon(name))

    # Following

    @Slot(object)
    def _on_current_action_changed(self, action_id: int | None) -> None:
        self._message.say_nothing()
        self.model.set_home(Home(action_id, "attributes") if action_id is not None else None)
        self._update_actions()

    @Slot(object)
    def _on_changed(self) -> None:
        self._message.say_nothing()
        self._update_actions()

    @Slot()
    def _on_loaded(self) -> None:
        self.model.set_home(None)

    @Slot()
    def _update_actions(self) -> None:
        editable = self._session.is_readable and self.model.home is not None
        root_id = self.model.root_id
        root = self._session.node(root_id) if root_id is not None else None
        has_rows = bool(self.view.selectionModel().selectedRows())
        self._add.setEnabled(editable and (root is None or root.is_container))
        self._paste.setEnabled(self._add.isEnabled())
        of_rows = (self._remove, self._duplicate, self._up, self._down, self._in, self._out, self._switch)
        for action in of_rows:
            action.setEnabled(editable and has_rows)
        selected = self._selected()
        node = self._session.node(selected) if selected is not None else None
        self._inside.setEnabled(editable and node is not None and node.is_container)
        self._expand.setEnabled(editable and node is not None and node.kind is Kind.STRING)
        self._copy.setEnabled(has_rows)

    @Slot(object)
    def _on_empty_requested(self, refusal: Refusal) -> None:
        if refusal.node_id is not None and refusal.wanted is not None:
            self.model.edits.empty_as(refusal.node_id, refusal.wanted)
            self.view.edit_cell(self.model.index_of(refusal.node_id, Column.VALUE))

    # Rows and focus

    @Slot(object)
    def _on_row_requested(self, index: QModelIndex) -> None:
        self._edit_added(self.model.edits.add(self.model.home, index.internalId()))

    @Slot(object)
    def _on_inner_row_requested(self, index: QModelIndex) -> None:
        self._edit_added(self.model.edits.add_inside(index.internalId()))

    @Slot(object)
    def _on_edit_cancelled(self, node_id: int) -> None:
        """A row that was just added and left untouched goes again, as if it had never been added."""
        stack = self._session.undo_stack
        if self._added == (node_id, stack.index()) and stack.canUndo():
            self._added = None
            stack.undo()
            self.view.select([self.view.currentIndex()])  # of a row that goes Qt hands on its place alone
        self.view.setFocus()

    def _edit_added(self, node_id: int | None) -> None:
        if node_id is None:
            return
        self._added = (node_id, self._session.undo_stack.index())
        if not self.view.edit_cell(self.model.index_of(node_id, Column.NAME)):
            self.view.edit_cell(self.model.index_of(node_id, Column.VALUE))

    def _move(self, step: int) -> None:
        self.model.edits.move(self.view.selected_ids(), step)
        self.view.scrollTo(self.view.currentIndex())

    def _nest(self, move: Callable[[list[int], int | None], list[int]]) -> None:
        self.view.leave_editor()
        column = max(self.view.currentIndex().column(), 0)
        moved = [
            self.model.index_of(one, column) for one in move(self.view.selected_ids(), self.model.root_id)
        ]
        if moved:
            self.view.open_to(moved[0])
            self.view.select(moved)

    def _select(self, ids: list[int]) -> None:
        if ids:
            self.view.setFocus()
            self.view.select([self.model.index_of(node_id) for node_id in ids])

    def _selected(self) -> int | None:
        """The current row where it is selected."""
        index = self.view.currentIndex()
        if not index.isValid() or not self.view.selectionModel().isRowSelected(index.row(), index.parent()):
            return None
        return index.internalId()

    def _neighbour(self, ids: list[int]) -> int | None:
        """The row that is selected when these are gone: the next one, the one before, the one above."""
        first = self.model.index_of(ids[0])
        gone = set(ids)
        rows = [first.siblingAtRow(row) for row in range(self.model.rowCount(first.parent()))]
        left = [index for index in rows if index.internalId() not in gone]
        after = [index for index in left if index.row() > first.row()]
        chosen = after[0] if after else left[-1] if left else first.parent()
        return self.model.node_id(chosen)

    @Slot(QPoint)
    def _show_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("attributeMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.view.actions())
        menu.popup(self.view.viewport().mapToGlobal(position))
