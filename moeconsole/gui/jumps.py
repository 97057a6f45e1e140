"""The ways to a place: from a problem, an answer, a stored value or a size to the field or setting that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QLineEdit, QWidget

from moeconsole.core.document import Kind
from moeconsole.core.fields import ACTION, TOP
from moeconsole.core.pointer import split
from moeconsole.gui.targets import API_KEY, APP_ID, CONNECTION, steps_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from moeconsole.core.document import Node
    from moeconsole.core.issues import Issue
    from moeconsole.gui.models.issue_model import IssueModel
    from moeconsole.gui.panes.composer import Composer
    from moeconsole.gui.panes.connection_bar import ConnectionBar
    from moeconsole.gui.panes.json_pane import JsonPane
    from moeconsole.gui.session import DocumentSession


# of the request as a whole, or of what has no field in the composer
_WITHOUT_FIELD: Final = frozenset({"not-an-object", "type-not-event", "body-too-large"})
# to be put right in the name of an attribute, not in its value
_OF_NAMES: Final = frozenset(
    {
        "attribute-name-empty",
        "attribute-name-truncated",
        "attribute-name-case",
        "name-whitespace",
        "object-key",
        "plan-unknown-attribute",
        "reserved-prefix",
    }
)
_WITHOUT_EVENTS: Final = frozenset({"actions-missing", "actions-empty"})


class Jumps(QObject):
    """Puts the focus into the composer where it has the field, else into the JSON view.

    GUI thread; owned by the main window.
    """

    def __init__(
        self,
        session: DocumentSession,
        issues: IssueModel,
        bar: ConnectionBar,
        composer: Composer,
        json: JsonPane,
        json_dock: QDockWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._issues = issues
        self._composer = composer
        self._json = json
        self._json_dock = json_dock
        self._settings: dict[str, QWidget] = {
            APP_ID: bar.app_id_edit,
            API_KEY: bar.api_key_edit,
            CONNECTION: bar.connection_combo,
        }

    @Slot(str)
    def go(self, target: str) -> None:
        """To a setting, to a field by its name, or by its path; to the nearest thing where the field is missing."""
        setting = self._settings.get(target)
        steps = steps_of(target)
        if setting is not None:
            _focus(setting)
        elif not self._session.is_readable:
            self._go_to_error()
        elif steps and (steps[0] in TOP or self._below(self._session.tree.root, steps[:1]) is not None):
            self._go_below_root(steps)
        elif steps:
            self._go_below_event(steps)

    @Slot(object)
    def reveal(self, issue: Issue) -> None:
        """To the field of a problem; of what the composer has no field for, to its place in the JSON text."""
        if issue.node_id is None or not self._session.is_readable:
            self._go_to_error()
        elif issue.rule in _WITHOUT_FIELD:
            self._go_to_json(issue.node_id, issue.rule)
        elif issue.rule in _WITHOUT_EVENTS and self._composer.offers_first_event:
            self._composer.focus_add()
        else:
            self._reveal(issue.node_id, issue.rule)

    @Slot(object)
    def reveal_node(self, node_id: int) -> None:
        """To the field of a value in the document."""
        self._reveal(node_id)

    def _reveal(self, node_id: int, rule: str = "") -> None:
        self.follow(node_id)
        if not self._is_no_event(node_id) and self._composer.reveal(node_id, rule in _OF_NAMES):
            self._scroll_to_focus()
        else:
            self._go_to_json(node_id, rule)

    def _is_no_event(self, node_id: int) -> bool:
        """It stands among the events, and has none of their fields."""
        node = self._session.node(node_id)
        return node is not None and node is self._session.current_action and node.kind is not Kind.OBJECT

    @Slot(object)
    def follow(self, node_id: int) -> None:
        """Show the event that the value belongs to."""
        action_id = self._session.action_of(node_id)
        if action_id is not None:
            self._session.set_current_action(action_id)

    def _go_to_error(self) -> None:
        self._show_json()
        self._json.go_to_error()

    def _go_to_json(self, node_id: int, rule: str) -> None:
        self._show_json()
        self._json.reveal(node_id, rule)
        self._json.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_json(self) -> None:
        """First: what is not in sight can't take the focus."""
        self._json_dock.show()
        self._json_dock.raise_()

    def _go_below_root(self, steps: tuple[str, ...]) -> None:
        root = self._session.tree.root
        found = self._below(root, steps)
        if found is not None:
            self._show(found)
            return
        if steps[0] == "actions" and len(steps) > 1:
            event = self._below(root, steps[:2])
            if event is not None and event.kind is Kind.OBJECT:
                self._go_in_event(event, steps[2:])
                return
            if self._below(root, steps[:1]) is not None and steps[1] in ACTION:  # a path without the number
                self._go_below_event(steps[1:])
                return
        self._show_nearest(root, steps)

    def _go_below_event(self, steps: tuple[str, ...]) -> None:
        """A field of an event, or an attribute, of which the answer does not say in which event it is."""
        events = list(self._events(steps))
        is_field = steps[0] in ACTION
        if not is_field or len(steps) > 1:
            for event in events:
                for path in (steps, ("attributes", *steps)):
                    found = self._below(event, path)
                    if found is not None:
                        self._show(found)
                        return
        if is_field and events:
            self._go_in_event(events[0], steps)

    def _go_in_event(self, event: Node, steps: tuple[str, ...]) -> None:
        self._session.set_current_action(event.id)
        found = self._below(event, steps)
        if found is not None:
            self._show(found)
            return
        composer = self._composer
        missing: dict[str, QWidget] = {
            "action": composer.name_edit,
            "platform": composer.platform_combo,
            "moe_os_type": composer.os_type_combo,
            "app_version": composer.app_version_edit,
            "current_time": composer.time_control.mode_combo,
            "user_time": composer.time_control.mode_combo,
            "user_timezone_offset": composer.time_control.mode_combo,
            "real_time_action": composer.real_time_check,
        }
        widget = missing.get(steps[0]) if steps else None
        if widget is not None and widget.isVisibleTo(composer):
            _focus(widget)
            self._scroll_to_focus()
        else:
            self._show_nearest(event, steps)

    def _show(self, node: Node) -> None:
        if node is self._session.actions() and not node.children:
            self._composer.focus_add()
        else:
            self.reveal_node(node.id)

    def _show_nearest(self, start: Node, steps: tuple[str, ...]) -> None:
        """The value on the way to the field after which there is no more; of the request the field's own line."""
        nearest = start
        for end in range(1, len(steps)):
            nearest = self._below(start, steps[:end]) or nearest
        if nearest is not self._session.tree.root:
            self._show(nearest)
        elif steps[0] == "actions":
            self._composer.focus_add()
        else:
            is_device = steps[0] == "device_id"
            _focus(self._composer.device_id_edit if is_device else self._composer.customer_id_edit)
        self._scroll_to_focus()

    def _events(self, steps: tuple[str, ...]) -> Iterator[Node]:
        """The events in which the field may be: those with a problem there, then the current one, then all."""
        actions = self._session.actions()
        events = [child.node for child in actions.enabled_children] if actions is not None else []
        if steps == ("action",):
            yield from (event for event in events if not _has_name(event))
        by_id = {event.id: event for event in events}
        for issue in sorted(self._issues.issues, key=lambda issue: issue.level.rank):
            if issue.node_id is not None and _is_at(issue, steps):
                action_id = self._session.action_of(issue.node_id)
                if action_id in by_id:
                    yield by_id[action_id]
        current = by_id.get(self._session.current_action_id or 0)
        if current is not None:
            yield current
        yield from events

    def _below(self, node: Node, steps: tuple[str, ...]) -> Node | None:
        """The value at the end of a path; of a name with dots in it, several steps are one."""
        if not steps:
            return node
        if node.kind is Kind.ARRAY:
            elements = node.enabled_children
            step = steps[0]
            is_index = step.isascii() and step.isdecimal() and len(step) < 10
            if not is_index or int(step) >= len(elements):
                return None
            return self._below(elements[int(step)].node, steps[1:])
        for end in range(1, len(steps) + 1) if node.kind is Kind.OBJECT else ():
            child = node.get(".".join(steps[:end]))
            found = self._below(child, steps[end:]) if child is not None else None
            if found is not None:
                return found
        return None

    def _scroll_to_focus(self) -> None:
        widget = QApplication.focusWidget()
        if widget is not None and self._composer.isAncestorOf(widget):
            self._composer.ensureWidgetVisible(widget)


def _is_at(issue: Issue, steps: tuple[str, ...]) -> bool:
    """The problem is at that field of an event, or at that attribute, or below."""
    way = split(issue.pointer)
    if way[:1] != ("actions",):
        return False
    wanted = steps if steps[0] in ACTION else ("attributes", *steps)
    return way[2 : 2 + len(wanted)] == wanted


def _has_name(event: Node) -> bool:
    name = event.get("action") if event.kind is Kind.OBJECT else None
    return name is not None and name.kind is Kind.STRING and bool(name.string)


def _focus(widget: QWidget) -> None:
    widget.setFocus()
    if isinstance(widget, QLineEdit):
        widget.selectAll()
