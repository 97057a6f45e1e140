"""Small tables for what has no control of its own: the user's identifiers, and undocumented fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.delegates.row_delegates import NameDelegate, RowDelegate, TypeDelegate, ValueDelegate
from moeconsole.gui.models.attribute_model import AttributeModel, Column
from moeconsole.gui.models.other_fields_model import OtherFieldsModel
from moeconsole.gui.models.row_edits import Home
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.row_view import RowView

if TYPE_CHECKING:
    from moeconsole.gui.session import DocumentSession


class RowsPane(QWidget):
    """A title, rows, add and remove; hidden while there are no rows. GUI thread; owned by the window."""

    def __init__(self, model: AttributeModel, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Pane")
        self.model = model
        model.setParent(self)
        self.view = named(RowView(Column.VALUE, self), f"{name}View", title.replace("&", ""))
        self._names = NameDelegate(model, self.view, each_key=False)
        self._set_up_view()
        self._title = QLabel(title, self)
        self._title.setFont(theme.bold_font())
        self._title.setBuddy(self.view)
        bar = QHBoxLayout()
        bar.setSpacing(theme.TIGHT)
        bar.addWidget(self._title)
        bar.addStretch(1)
        self._actions = (
            self._action(bar, f"{name}AddButton", "plus", self.tr("Add"), "Ins", self.add),
            self._action(
                bar,
                f"{name}RemoveButton",
                "trash",
                self.tr("Remove"),
                QKeySequence.StandardKey.Delete,
                self.remove,
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(bar)
        layout.addWidget(self.view)
        model.session.changed.connect(self._update)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._update)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._show_icons()
        self._update()

    def reveal(self, node_id: int, column: int = Column.VALUE) -> bool:
        """Go to that row and open its editor. False where it is not shown here."""
        index = self.model.index_of(node_id, column)
        if index.isValid():
            self.view.edit_cell(index)
        return index.isValid()

    @Slot()
    def add(self) -> None:
        """A new row behind the current one, or at the end; its name is edited."""
        self.view.leave_editor()
        index = self.view.currentIndex()
        self._add_after(index.internalId() if index.isValid() else None)

    @Slot()
    def remove(self) -> None:
        self.view.leave_editor()
        self.model.edits.remove(self.view.selected_ids())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icons()
        super().changeEvent(event)

    def add_row(self, after_id: int | None) -> int | None:
        """Make the row; for subclasses that know no home."""
        return self.model.edits.add(self.model.home, after_id)

    def _add_after(self, after_id: int | None) -> None:
        added = self.add_row(after_id)
        if added is not None:
            self.view.edit_cell(self.model.index_of(added, Column.NAME))

    def _set_up_view(self) -> None:
        view, model = self.view, self.model
        view.setModel(model)
        view.setItemDelegate(RowDelegate(model, view))
        view.setItemDelegateForColumn(Column.NAME, self._names)
        view.setItemDelegateForColumn(Column.TYPE, TypeDelegate(model, view))
        view.setItemDelegateForColumn(Column.VALUE, ValueDelegate(model, view))
        view.size_columns({Column.NAME: 190, Column.TYPE: 120, Column.STORED: 90}, Column.VALUE)
        view.setSizeAdjustPolicy(RowView.SizeAdjustPolicy.AdjustToContents)
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        view.row_requested.connect(self._on_row_requested)
        view.inner_row_requested.connect(self._on_inner_row_requested)

    def _action(
        self,
        bar: QHBoxLayout,
        name: str,
        icon: str,
        text: str,
        keys: QKeySequence.StandardKey | str,
        slot: object,
    ) -> QAction:
        action = QAction(text, self)
        action.setProperty("icon_name", icon)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.view.addAction(action)
        button = named(QToolButton(self), name, f"{text}: {self.view.accessibleName()}")
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        bar.addWidget(button)
        return action

    def _show_icons(self) -> None:
        for action in self._actions:
            action.setIcon(theme.icon(str(action.property("icon_name"))))

    @Slot(object)
    def _on_row_requested(self, index: QModelIndex) -> None:
        self._add_after(index.internalId())

    @Slot(object)
    def _on_inner_row_requested(self, index: QModelIndex) -> None:
        added = self.model.edits.add_inside(index.internalId())
        if added is not None and not self.view.edit_cell(self.model.index_of(added, Column.NAME)):
            self.view.edit_cell(self.model.index_of(added, Column.VALUE))

    @Slot()
    def _update(self) -> None:
        self.setVisible(self.model.rowCount() > 0)
        for action in self._actions:
            action.setEnabled(self.model.session.is_readable)


class UserIdentifiersPane(RowsPane):
    """`user_identifiers` at the top level: the identifier's name and its value."""

    def __init__(self, session: DocumentSession, parent: QWidget | None = None) -> None:
        title = self.tr("User identifiers")
        super().__init__(AttributeModel(session), "userIdentifiers", title, parent)
        self.view.setColumnHidden(Column.STORED, True)
        self._title.setToolTip(
            self.tr("For workspaces with Identity Resolution: finds the user by phone, e-mail and the like.")
        )
        session.loaded.connect(self._on_loaded)
        self._on_loaded()

    @Slot()
    def _on_loaded(self) -> None:
        self.model.set_home(Home(self.model.session.tree.root.id, "user_identifiers"))


class OtherFieldsPane(RowsPane):
    """Fields that are sent as they stand, at the top level and in the current event."""

    def __init__(self, session: DocumentSession, parent: QWidget | None = None) -> None:
        title = self.tr("Other fields")
        super().__init__(OtherFieldsModel(session), "otherFields", title, parent)
        self._title.setToolTip(
            self.tr("Fields that MoEngage's documents do not name. They are sent as they stand here.")
        )

    @override
    def add_row(self, after_id: int | None) -> int | None:
        """Behind the current row, in its object; else at the end of the event, or of the request."""
        if after_id is not None:
            return self.model.edits.add(None, after_id)
        session = self.model.session
        action_id = session.current_action_id
        return self.model.edits.add_inside(action_id if action_id is not None else session.tree.root.id)
