"""The composer: whose events, the list of them, the fields of the current one. Tables come in by slots."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, QStringListModel, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.document import Kind, string
from moeconsole.core.fields import OS_TYPES, PLATFORMS
from moeconsole.core.form import text_field
from moeconsole.gui import theme
from moeconsole.gui.models.attribute_model import Column
from moeconsole.gui.models.issue_model import NodeMark
from moeconsole.gui.panes.events_list import EventsList
from moeconsole.gui.panes.time_control import Clock, TimeControl, utc_now
from moeconsole.gui.widgets.field_edit import FieldCombo, FieldEdit
from moeconsole.gui.widgets.in_sight import FocusInSight
from moeconsole.gui.widgets.labelled import Labelled
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from moeconsole.gui.models.issue_model import IssueModel
    from moeconsole.gui.session import DocumentSession

_REAL_TIME: Final = "real_time_action"
_LEAST_WIDTH: Final = 486  # of the widest kind of time: the docks stay where they are when it changes


class Composer(QScrollArea):
    """Follows the session; while the text is no JSON it is read-only. GUI thread; owned by the main window.

    Attributes:
        events: the list of events.
        time_control: the three time fields.
    """

    def __init__(
        self,
        session: DocumentSession,
        issues: IssueModel | None = None,
        clock: Clock = utc_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self.setAccessibleName(self.tr("Composer"))
        self._session = session
        self._tables: list[QWidget] = []
        self._make_request_fields()
        self.events = EventsList(session)
        self._make_event_fields()
        self.time_control = TimeControl(session, clock)
        self._lay_out()
        session.changed.connect(self._update)
        session.loaded.connect(self._update)
        session.current_action_changed.connect(self._update)
        self.events.added.connect(self.focus_name)
        if issues is not None:
            self._set_marks(issues)
        FocusInSight(self)
        self._update()

    # What the window brings and asks

    def set_identifiers_widget(self, widget: QWidget) -> None:
        """The table of user identifiers, below the customer."""
        self._place(self._identifiers, widget)

    def set_attributes_widget(self, widget: QWidget) -> None:
        """The table of the current event's attributes."""
        self._place(self._attributes, widget)

    def set_other_fields_widget(self, widget: QWidget) -> None:
        """The table of fields that nothing else shows."""
        self._place(self._others, widget)

    def set_known_names(self, names: Iterable[str]) -> None:
        """Event names to suggest: those that were seen before."""
        self._names.setStringList(sorted(set(names), key=str.casefold))

    def reveal(self, node_id: int, is_about_name: bool = False) -> bool:
        """Put the focus into the field of that node, or of its name; of an object that lacks one, into its first."""
        for field in self._fields:
            node = field.binding.node
            if node is not None and node.id == node_id:
                field.setFocus()
                return True
        if self.time_control.reveal(node_id):
            return True
        first = {
            self._session.tree.root.id: self.customer_id_edit,
            self._session.current_action_id: self.name_edit,
        }
        actions = self._session.actions()
        if actions is not None and node_id == actions.id:
            self.events.view.setFocus()
            return True
        if node_id in first:
            first[node_id].setFocus()
            return True
        column = Column.NAME if is_about_name else Column.VALUE
        return any(_reveals(table, node_id, column) for table in self._tables)

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as the fields need: nothing scrolls sideways, so nothing may be cut off there."""
        usual = super().minimumSizeHint()
        body = self.widget()
        width = max(body.minimumSizeHint().width() if body is not None else 0, _LEAST_WIDTH)
        return QSize(width + self.verticalScrollBar().sizeHint().width(), usual.height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @Slot()
    def add_event(self) -> None:
        """A new event behind the current one; its name is edited."""
        self.events.add()

    @Slot()
    def focus_first(self) -> None:
        self.customer_id_edit.setFocus()

    @property
    def offers_first_event(self) -> bool:
        return self._empty_button.isVisible() and self._empty_button.isEnabled()

    @Slot()
    def focus_add(self) -> None:
        """Where the request has no event: the button that adds the first one, or makes `actions` a list."""
        self._empty_button.setFocus()

    @Slot()
    def focus_name(self) -> None:
        self.name_edit.setFocus()
        self.name_edit.selectAll()

    # Building

    def _make_request_fields(self) -> None:
        session = self._session

        def root() -> int | None:
            return session.tree.root.id

        customer, device = self.tr("Customer ID"), self.tr("Device ID")
        self.customer_id_edit = FieldEdit(session, "customer_id", root, ("customerIdEdit", customer))
        self.customer_id_edit.describe(
            self.tr("such as john@example.com"),
            self.tr("The user, as your systems call them. MoEngage finds this user, or creates a new one."),
        )
        self.device_id_edit = FieldEdit(session, "device_id", root, ("deviceIdEdit", device))
        self.device_id_edit.describe(
            self.tr("same as customer ID"), self.tr("Only where the event belongs to a certain device")
        )

    def _make_event_fields(self) -> None:
        session = self._session

        def action() -> int | None:
            return session.current_action_id

        self.name_edit = FieldEdit(session, "action", action, ("actionNameEdit", self.tr("Event name")))
        self.name_edit.describe(
            self.tr("such as Flight Booked"), self.tr("What happened, as campaigns and reports call it")
        )
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        suggestions = QListView()
        completer.setPopup(suggestions)
        named(suggestions, "eventNameSuggestions", self.tr("Event names seen before"))
        self.name_edit.setCompleter(completer)
        platform = ("platformCombo", self.tr("Platform"))
        self.platform_combo = FieldCombo(session, "platform", action, platform, PLATFORMS)
        self.platform_combo.describe(
            self.tr("left out"),
            self.tr(
                "Leave it out where you are not certain: "
                "a wrong platform makes push and in-app campaigns miss the user."
            ),
        )
        os_type = ("osTypeCombo", self.tr("TV system"))
        self.os_type_combo = FieldCombo(session, "moe_os_type", action, os_type, OS_TYPES)
        self.os_type_combo.describe(
            self.tr("left out"), self.tr("The system of the TV: only with the platform TV")
        )
        version = ("appVersionEdit", self.tr("App version"))
        self.app_version_edit = FieldEdit(session, "app_version", action, version)
        self.app_version_edit.describe(self.tr("left out"), self.tr("The version of your app, such as 1.2.3"))
        self.real_time_check = named(
            QCheckBox(self.tr("Set off event-triggered campaigns (rea&l-time action)")),
            "realTimeActionCheck",
            self.tr("Real-time action"),
        )
        self.real_time_check.checkStateChanged.connect(self._on_real_time)

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        column.setSpacing(theme.GAP)
        users = QHBoxLayout()
        users.setSpacing(theme.GAP)
        users.addWidget(Labelled(self.tr("&Customer ID"), self.customer_id_edit), 1)
        users.addWidget(Labelled(self.tr("&Device ID"), self.device_id_edit), 1)
        self._identifiers = QVBoxLayout()
        column.addLayout(users)
        column.addLayout(self._identifiers)
        column.addWidget(self.events)
        column.addWidget(self._make_empty_state())
        column.addWidget(self._make_event_form(), 1)
        self._others = QVBoxLayout()
        column.addLayout(self._others)
        self._filler = QWidget()
        column.addWidget(self._filler, 1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes from field to field
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body.installEventFilter(self)

    def _make_event_form(self) -> QWidget:
        self._form = QWidget()
        self._os_type = Labelled(self.tr("TV s&ystem"), self.os_type_combo)
        details = QHBoxLayout()
        details.setSpacing(theme.GAP)
        details.addWidget(Labelled(self.tr("Event &name"), self.name_edit), 2)
        details.addWidget(Labelled(self.tr("Platfor&m"), self.platform_combo), 1)
        details.addWidget(self._os_type, 1)
        details.addWidget(Labelled(self.tr("A&pp version"), self.app_version_edit), 1)
        self._attributes = QVBoxLayout()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(details)
        column.addWidget(self.time_control)
        column.addLayout(self._attributes, 1)
        column.addWidget(self.real_time_check)
        return self._form

    def _make_empty_state(self) -> QWidget:
        self._empty = QWidget()
        self._empty_label = QLabel(self._empty)
        self._empty_label.setObjectName("noEventLabel")
        self._empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_label.setWordWrap(True)
        self._empty_button = named(QPushButton(self._empty), "addFirstActionButton", self.tr("Add event"))
        self._empty_button.clicked.connect(self._on_empty_button)
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(0, theme.MARGIN, 0, theme.MARGIN)
        column.addWidget(self._empty_label)
        column.addWidget(self._empty_button, 0, Qt.AlignmentFlag.AlignHCenter)
        return self._empty

    def _place(self, slot: QVBoxLayout, widget: QWidget) -> None:
        slot.addWidget(widget)  # a layout, not a widget: while its table is hidden it takes no room at all
        self._tables.append(widget)
        follow_layout(self)

    def _set_marks(self, issues: IssueModel) -> None:
        for field in self._fields:
            field.binding.set_marks(issues.issues_at)
        for field, rule in (
            (self.customer_id_edit, "customer-id-missing"),
            (self.name_edit, "action-name-missing"),
        ):
            field.binding.set_marks(issues.issues_at, partial(_mark_of_rule, issues, rule))
        self.time_control.set_marks(issues.issues_at)
        self.events.model.set_issues(issues)
        issues.marks_changed.connect(self._on_marks_changed)

    @property
    def _fields(self) -> tuple[FieldEdit | FieldCombo, ...]:
        event = (self.name_edit, self.platform_combo, self.os_type_combo, self.app_version_edit)
        return (self.customer_id_edit, self.device_id_edit, *event)

    # Following

    @Slot(object)
    def _on_marks_changed(self, node_ids: set[int]) -> None:
        for field in self._fields:
            field.binding.show_marks(node_ids)
        self.time_control.marks_changed(node_ids)

    @Slot()
    def _update(self) -> None:
        action = self._session.current_action
        action_id = self._session.current_action_id
        if action_id is not None and self._session.path(action_id) is None:
            return  # it is gone: the session is about to choose another one
        is_event = action is not None and action.kind is Kind.OBJECT
        self._form.setVisible(is_event)
        self._empty.setVisible(not is_event)
        self._filler.setVisible(not is_event)
        if not is_event:
            self._show_empty_state()
            return
        os_type, platform = text_field(action, "moe_os_type"), text_field(action, "platform")
        self._os_type.setVisible(
            platform.text == "TV" or not os_type.is_absent or self.os_type_combo.hasFocus()
        )
        self._show_real_time()

    def _show_empty_state(self) -> None:
        root = self._session.tree.root
        actions = root.get("actions") if root.kind is Kind.OBJECT else None
        can_add = root.kind is Kind.OBJECT and (actions is None or actions.kind is Kind.ARRAY)
        text, button = self.tr("This request has no event yet."), self.tr("Add event")
        if root.kind is not Kind.OBJECT:
            text = self.tr(
                "This is not a request: its JSON text must begin with “{”. Change it in the JSON view."
            )
        elif not can_add:
            text = self.tr("The events (“actions”) of this request are not a list, so MoEngage refuses it.")
            button = self.tr("Make it a list")
        elif self._session.current_action is not None:
            text = self.tr("This is not an event but a value of another kind. Change it in the JSON view.")
        self._empty_label.setText(text)
        self._empty_button.setText(button)
        self._empty_button.setAccessibleName(button)
        self._empty_button.setVisible(root.kind is Kind.OBJECT and self._session.current_action is None)
        self._empty_button.setEnabled(self._session.is_readable)

    @Slot()
    def _on_empty_button(self) -> None:
        root = self._session.tree.root
        actions = root.get("actions") if root.kind is Kind.OBJECT else None
        if actions is not None and actions.kind is not Kind.ARRAY:
            self.events.make_list()
        else:
            self.events.add()

    def _show_real_time(self) -> None:
        field = text_field(self._session.current_action, _REAL_TIME)
        is_true = field.node is not None and field.node.kind is Kind.STRING and field.text == "true"
        blocker = QSignalBlocker(self.real_time_check)
        self.real_time_check.setTristate(not is_true and not field.is_absent)
        if is_true:
            state = Qt.CheckState.Checked
        else:
            state = Qt.CheckState.Unchecked if field.is_absent else Qt.CheckState.PartiallyChecked
        self.real_time_check.setCheckState(state)
        del blocker
        self.real_time_check.setEnabled(self._session.is_readable)
        tip = self.tr(
            "An older help page of MoEngage says that without this key events sent by a server "
            "set off no event-triggered campaigns. The current reference does not list it."
        )
        if state is Qt.CheckState.PartiallyChecked:
            other = self.tr("The value is {value}; the documented one is “true”.").format(
                value=field.text[:40]
            )
            tip = f"{other}\n{tip}"
        self.real_time_check.setToolTip(tip)

    @Slot(Qt.CheckState)
    def _on_real_time(self, state: Qt.CheckState) -> None:
        action_id = self._session.current_action_id
        if action_id is not None:
            node = None if state is Qt.CheckState.Unchecked else string("true")
            self._session.set_field(action_id, _REAL_TIME, node, self.tr("Change real-time action"))


def _mark_of_rule(issues: IssueModel, rule: str, node_id: int) -> NodeMark | None:
    """What one rule says of an object: that it lacks a member."""
    mark = issues.issues_at(node_id)
    found = tuple(issue for issue in mark.issues if issue.rule == rule) if mark is not None else ()
    return NodeMark(found[0].level, found) if found else None


def _reveals(table: QWidget, node_id: int, column: Column) -> bool:
    reveal = getattr(table, "reveal", None)
    return callable(reveal) and bool(reveal(node_id, column))
