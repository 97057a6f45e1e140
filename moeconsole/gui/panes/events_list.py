"""The events of the request: the list of them, and what can be done with a whole event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.document import Child, Kind, Node, container, fresh_copy, member, string
from moeconsole.gui import theme
from moeconsole.gui.models.action_model import ActionModel
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from moeconsole.gui.session import DocumentSession

_MOST_ROWS: Final = 5  # the list grows up to here, then it scrolls
_ROW_HEIGHT: Final = 26
_VIEW_PLACE: Final = 2  # in the bar, behind the title and its gap
_ALL: Final = 100  # of the room that is left


class EventsList(QWidget):
    """A title with buttons, and the list; its selection is the session's current event. Part of the composer.

    Signals:
        added: a new event is the current one, and has no name yet.
    """

    added = Signal()

    def __init__(self, session: DocumentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventsList")
        self._session = session
        self._is_following = False
        self.model = ActionModel(session, self)
        self.view = named(QListView(self), "actionList", self.tr("Events"))
        self._set_up_view()
        self._make_actions()
        self._lay_out()
        self._show_icons()
        session.changed.connect(self._update)
        session.loaded.connect(self._update)
        session.current_action_changed.connect(self._follow)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._update()

    @Slot()
    def add(self) -> None:
        """A new event behind the current one; where there is no list of events, the list too."""
        event = _new_event()
        actions, root = self._session.actions(), self._session.tree.root
        if actions is not None:
            row = self._current_row()
            index = len(actions.children) if row is None else row + 1
            self._session.insert(actions.id, index, Child(event), self.tr("Add event"))
        elif root.kind is Kind.OBJECT and root.get("actions") is None:
            events = container(Kind.ARRAY, (Child(event),))
            self._session.set_field(root.id, "actions", events, self.tr("Add event"))
        self._go_to(event)

    @Slot()
    def make_list(self) -> None:
        """`actions` as a list: an object becomes its one event, anything else makes way for a new one."""
        root = self._session.tree.root
        old = root.get("actions") if root.kind is Kind.OBJECT else None
        if old is None or old.kind is Kind.ARRAY:
            return
        event = fresh_copy(old) if old.kind is Kind.OBJECT else _new_event()
        events = container(Kind.ARRAY, (Child(event),))
        self._session.set_field(root.id, "actions", events, self.tr("Make a list of events"))
        self._go_to(event)

    @Slot()
    def duplicate(self) -> None:
        actions, row = self._session.actions(), self._current_row()
        if actions is not None and row is not None:
            copy = fresh_copy(actions.children[row].node)
            self._session.insert(actions.id, row + 1, Child(copy), self.tr("Duplicate event"))
            self._session.set_current_action(copy.id)

    @Slot()
    def remove(self) -> None:
        current = self._session.current_action_id
        if current is not None:
            self._session.remove([current], self.tr("Remove event"))

    @Slot()
    def move_up(self) -> None:
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        self._move(1)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icons()
        super().changeEvent(event)

    # Building

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setUniformItemSizes(True)
        inside = _ROW_HEIGHT - 2 * theme.TIGHT
        view.setStyleSheet(f"QListView::item {{ padding: {theme.TIGHT}px; height: {inside}px; }}")
        view.setIconSize(QSize(theme.ICON_SIZE, theme.ICON_SIZE))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setDropIndicatorShown(True)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _make_actions(self) -> None:
        remove = QKeySequence.StandardKey.Delete
        self._add = self._action(self.tr("Add &event"), "plus", "Ins", self.add)
        self._duplicate = self._action(self.tr("Duplicate event"), "duplicate", "Ctrl+D", self.duplicate)
        self._remove = self._action(self.tr("Remove event"), "trash", remove, self.remove)
        self._up = self._action(self.tr("Move event up"), "arrow-up", "Alt+Up", self.move_up)
        self._down = self._action(self.tr("Move event down"), "arrow-down", "Alt+Down", self.move_down)

    def _action(self, text: str, icon: str, keys: QKeySequence.StandardKey | str, slot: object) -> QAction:
        action = QAction(text, self)
        action.setProperty("icon_name", icon)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text.replace('&', '')} ({shown})")
        action.triggered.connect(slot)
        self.view.addAction(action)
        return action

    def _lay_out(self) -> None:
        self._title = QLabel(self)
        self._title.setFont(theme.bold_font())
        self._title.setBuddy(self.view)
        self._bar = bar = QHBoxLayout()
        bar.setSpacing(theme.TIGHT)
        bar.addWidget(self._title)
        bar.addSpacing(theme.TIGHT)
        bar.addStretch(1)
        for action, name in (
            (self._add, "addActionButton"),
            (self._duplicate, "duplicateActionButton"),
            (self._remove, "removeActionButton"),
            (self._up, "actionUpButton"),
            (self._down, "actionDownButton"),
        ):
            button = named(QToolButton(self), name, action.text().replace("&", ""))
            button.setDefaultAction(action)
            button.setAutoRaise(action is not self._add)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if action is self._add:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            bar.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addLayout(bar)
        column.addWidget(self.view)

    def _place_view(self, *, beside_title: bool) -> None:
        """One event stands in the row of the buttons, several below them."""
        if beside_title == (self._bar.indexOf(self.view) >= 0):
            return
        if beside_title:
            self._column.removeWidget(self.view)
            self._bar.insertWidget(_VIEW_PLACE, self.view, _ALL)
        else:
            self._bar.removeWidget(self.view)
            self._column.addWidget(self.view)
        follow_layout(self)

    def _show_icons(self) -> None:
        for action in self.view.actions():
            action.setIcon(theme.icon(str(action.property("icon_name"))))

    # Following

    @Slot()
    def _update(self) -> None:
        count, row = self.model.rowCount(), self._current_row()
        readable = self._session.is_readable
        root = self._session.tree.root
        has_list = self._session.actions() is not None
        can_have = root.kind is Kind.OBJECT and (has_list or root.get("actions") is None)
        self._add.setEnabled(readable and can_have)
        for action in (self._duplicate, self._remove):
            action.setEnabled(readable and row is not None)
        self._up.setEnabled(readable and row is not None and row > 0)
        self._down.setEnabled(readable and row is not None and row < count - 1)
        self._title.setText(
            self.tr("Events ({count})").format(count=count) if count > 1 else self.tr("Event")
        )
        self.view.setVisible(count > 0)
        self._place_view(beside_title=count == 1)
        self.view.setFixedHeight(_ROW_HEIGHT * min(count, _MOST_ROWS) + 2 * self.view.frameWidth())
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Show which event is the current one."""
        current = self._session.current_action_id
        index = self.model.index_of(current) if current is not None else QModelIndex()
        self._is_following = True
        flag = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
        self._is_following = False
        if index.isValid():
            self.view.scrollTo(index)
            row, count = index.row(), self.model.rowCount()
            self._up.setEnabled(self._session.is_readable and row > 0)
            self._down.setEnabled(self._session.is_readable and row < count - 1)

    @Slot(QModelIndex)
    def _on_current_changed(self, index: QModelIndex) -> None:
        # rows that come and go move the view's own current row: only a user's choice counts
        if not self._is_following and index.isValid() and self._session.path(index.internalId()) is not None:
            self._session.set_current_action(index.internalId())

    def _current_row(self) -> int | None:
        current = self._session.current_action_id
        index = self.model.index_of(current) if current is not None else QModelIndex()
        return index.row() if index.isValid() else None

    def _go_to(self, event: Node) -> None:
        if self._session.path(event.id) is not None:
            self._session.set_current_action(event.id)
            self.added.emit()

    def _move(self, step: int) -> None:
        row, current = self._current_row(), self._session.current_action_id
        if row is not None and current is not None and 0 <= row + step < self.model.rowCount():
            self._session.move(current, row + step, self.tr("Move event"))


def _new_event() -> Node:
    return container(
        Kind.OBJECT, (member("action", string("")), member("attributes", container(Kind.OBJECT)))
    )
