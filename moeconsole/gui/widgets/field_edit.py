"""Editors bound to one member of one object of the document: a line, and a combo with free text.

What is typed goes to the session, what is shown comes from it; absent, null and "" stay apart.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from typing_extensions import override

from moeconsole.core.document import Kind, Node, string
from moeconsole.core.form import text_field
from moeconsole.core.jsontext import JsonSyntaxError, parse_value
from moeconsole.core.rawtext import is_number_like, number_field_node, raw_node, raw_text
from moeconsole.core.rules import Level
from moeconsole.gui import theme
from moeconsole.gui.commands import TypingRun
from moeconsole.gui.variable_words import described, suggestions_of
from moeconsole.gui.widgets.calm_combo import CalmCombo
from moeconsole.gui.widgets.eliding_line import ElidingLine
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.variable_completion import VariableCompletion

if TYPE_CHECKING:
    from moeconsole.gui.session import DocumentSession

_MAX_LENGTH: Final = 2**30  # Qt's own limit of 32,767 would cut what is there
_LEVEL_PROPERTY: Final = "issueLevel"


class Mark(Protocol):
    """What is said of a node: its worst level, and the messages, one a line."""

    @property
    def level(self) -> Level: ...

    @property
    def text(self) -> str: ...


MarkSource = Callable[[int], Mark | None]
OwnerSource = Callable[[], int | None]
Store = Callable[[int, str, Node | None, str, str | None], None]


@dataclass(frozen=True, slots=True)
class Format:
    """How a field's value is written in one line, and read back.

    Attributes:
        text: of a value.
        node: of a text that is not empty; the second argument is the value that stands there.
    """

    text: Callable[[Node], str]
    node: Callable[[str, Node | None], Node]


def _text(node: Node) -> str:
    return node.string if node.kind is Kind.STRING else raw_text(node)


def _text_node(text: str, old: Node | None) -> Node:
    """Text; a value of another kind stays JSON as long as what stands there is JSON."""
    if old is None or old.kind is Kind.STRING:
        return string(text)
    if old.kind is Kind.NUMBER and is_number_like(text):
        return number_field_node(text)
    try:
        return parse_value(text)
    except JsonSyntaxError:
        return string(text)


TEXT: Final = Format(_text, _text_node)
"""A field of text: names, ids, platforms."""
RAW: Final = Format(raw_text, lambda text, _old: raw_node(text))
"""A field that may be a number or a text: quotes tell which."""
NUMBER: Final = Format(raw_text, lambda text, _old: number_field_node(text))
"""A field that should be a number, however wrong it is typed."""


def show_level(widget: QWidget, level: Level | None) -> None:
    """Give an input a border in the level's colour, or its own again. Advice has its sign alone: blue is the focus."""
    color = "" if level in (None, Level.ADVICE) else theme.colors().level(level)
    if (widget.property(_LEVEL_PROPERTY) or "") != color:
        widget.setProperty(_LEVEL_PROPERTY, color)
        name = widget.metaObject().className()
        usual = f"{name} {{ border: 1px solid {color}; }}"
        focused = f"{name}:focus {{ border: 2px solid {color}; padding: 2px 5px; }}"
        widget.setStyleSheet(f"{usual} {focused}" if color else "")


class FieldBinding(QObject):
    """Keeps a line edit and a member in step. GUI thread; owned by the widget whose line it is.

    Attributes:
        placeholder: what stands in the line while the member is absent.
        help_text: what the tooltip explains.
        store: where a change goes: `DocumentSession.set_field`, unless more than the member changes with it.
    """

    def __init__(
        self,
        line: QLineEdit,
        frame: QWidget,
        session: DocumentSession,
        key: str,
        owner: OwnerSource,
        how: Format,
    ) -> None:
        super().__init__(frame)
        self.placeholder = ""
        self.help_text = ""
        self.store: Store = session.set_field
        self._line = line
        self._frame = frame
        self._session = session
        self._key = key
        self._owner = owner
        self._how = how
        self._marks: MarkSource | None = None
        self._lacking: MarkSource | None = None
        self._is_raw = False
        self._is_showing = False
        self._run = TypingRun(f"field:{key}")
        self._sign = QAction(self)
        line.addAction(self._sign, QLineEdit.ActionPosition.TrailingPosition)
        self._sign.setVisible(False)  # after it was added: an action that comes hidden keeps its room
        for button in line.findChildren(QToolButton):
            named(button, "fieldSignButton", self.tr("What is said of this field"))
        line.setMaxLength(_MAX_LENGTH)
        line.textChanged.connect(self._on_text_changed)
        VariableCompletion(line, partial(suggestions_of, session))
        frame.installEventFilter(self)  # a combo hands its keys on to its line
        session.changed.connect(self.show_value)
        session.loaded.connect(self.show_value)
        session.current_action_changed.connect(self.show_value)
        session.values_changed.connect(self.show_marks)

    @property
    def node(self) -> Node | None:
        """The member's value; None where it is absent."""
        owner_id = self._owner()
        owner = self._session.node(owner_id) if owner_id is not None else None
        return text_field(owner, self._key).node

    def set_marks(self, marks: MarkSource, lacking: MarkSource | None = None) -> None:
        """Where to ask what is said of the value, and of the object that lacks it."""
        self._marks, self._lacking = marks, lacking
        self.show_marks()

    @Slot()
    def show_value(self) -> None:
        """Show what the document says. The line stays as it is where it says so already, with its cursor."""
        node = self.node
        shown = "" if node is None else self._how.text(node)
        if not self._says(node):
            self._is_showing = True
            position = self._line.cursorPosition()
            self._put(shown)
            self._line.setCursorPosition(min(position, len(shown)) if self._line.hasFocus() else 0)
            self._is_showing = False
            self._run.restart(shown)
        is_empty_text = node is not None and node.kind is Kind.STRING and not node.string
        self._line.setPlaceholderText(
            self.tr('empty text, sent as ""') if is_empty_text else self.placeholder
        )
        owner_id = self._owner()
        owner = self._session.node(owner_id) if owner_id is not None else None
        can_edit = self._session.is_readable and owner is not None and owner.kind is Kind.OBJECT
        self._line.setReadOnly(not can_edit)
        self._show_sign(node)

    @Slot()
    def show_marks(self, node_ids: Collection[int] | None = None) -> None:
        """Say what is said of the value; nothing to do where it is none of `node_ids`."""
        node = self.node
        if node_ids is None or self._owner() in node_ids or (node is not None and node.id in node_ids):
            self._show_sign(node)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()  # once: it sees every event of the field, and each is an enumeration to be made
        if kind is QEvent.Type.FocusIn:
            self._run.restart(self._line.text())
        elif kind is QEvent.Type.PaletteChange or (
            kind is QEvent.Type.ToolTip and "{{" in self._line.text()  # the clock has gone on
        ):
            self._show_sign(self.node)
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            erases = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
            if erases and not self._line.text() and not self._line.isReadOnly() and self.node is not None:
                self._set(None)
                return True
        return False

    @Slot()
    def _on_text_changed(self) -> None:
        if self._is_showing:
            return
        text, node = self._line.text(), self.node
        if self._line.isReadOnly():
            self.show_value()  # a combo's list can still be picked from
        elif not self._says(node):
            self._set(self._how.node(text, node) if text else None, self._run.key(text))

    def _put(self, text: str) -> None:
        if isinstance(self._frame, CalmCombo):
            self._frame.setCurrentIndex(self._frame.findText(text, Qt.MatchFlag.MatchExactly))
        self._line.setText(text)

    def _set(self, node: Node | None, merge_key: str | None = None) -> None:
        owner_id = self._owner()
        if owner_id is not None:
            label = self.tr("Change {field}").format(field=self._frame.accessibleName())
            key = None if merge_key is None else f"{merge_key}:{owner_id}"
            self.store(owner_id, self._key, node, label, key)

    def _says(self, node: Node | None) -> bool:
        """Whether the line already stands for that value."""
        text = self._line.text()
        if not text or node is None:
            return not text and (node is None or (node.kind is Kind.STRING and not node.string))
        meant = self._how.node(text, node)
        return meant.kind is node.kind and self._how.text(meant) == self._how.text(node)

    def _variable_words(self, node: Node | None) -> str:
        """What its variables are sent as."""
        if node is None or node.kind is not Kind.STRING or "{{" not in node.raw:
            return ""
        return described(node.string, self._session.state, self._session.given_values)

    def _mark(self, node: Node | None) -> Mark | None:
        mark = self._marks(node.id) if self._marks is not None and node is not None else None
        owner_id = self._owner()
        if mark is None and self._lacking is not None and owner_id is not None:
            mark = self._lacking(owner_id)
        return mark

    def _show_sign(self, node: Node | None) -> None:
        mark = self._mark(node)
        is_raw = node is not None and self._how is TEXT and node.kind is not Kind.STRING
        tips = [self._variable_words(node), self.help_text]
        if is_raw:
            tips.insert(0, self.tr("This is not text but a value as JSON. Clear the field to write text."))
        if mark is not None:
            tips.insert(0, mark.text)
            self._sign.setIcon(theme.level_icon(mark.level))
            self._sign.setToolTip(mark.text)
        elif is_raw:
            self._sign.setIcon(theme.icon("raw-value"))
            self._sign.setToolTip(tips[0])
        self._sign.setVisible(mark is not None or is_raw)
        if is_raw != self._is_raw:
            self._is_raw = is_raw
            self._line.setFont(theme.mono_font() if is_raw else QFont())
        tip = "\n".join(part for part in tips if part)
        self._frame.setToolTip(tip)
        self._frame.setAccessibleDescription(tip)
        show_level(self._frame, mark.level if mark is not None else None)


class FieldEdit(ElidingLine):
    """A line for one member. GUI thread; owned by its pane."""

    def __init__(
        self,
        session: DocumentSession,
        key: str,
        owner: OwnerSource,
        name: tuple[str, str],
        how: Format = TEXT,
        parent: QWidget | None = None,
    ) -> None:
        """`name`: the object's name, and the one that a screen reader says."""
        super().__init__(parent)
        named(self, *name)
        self.binding = FieldBinding(self, self, session, key, owner, how)
        self.binding.show_value()

    def describe(self, placeholder: str, help_text: str) -> None:
        """What the field says while it is empty, and what its tooltip explains."""
        self.binding.placeholder, self.binding.help_text = placeholder, help_text
        self.binding.show_value()


class FieldCombo(CalmCombo):
    """A combo for one member: the usual values to pick, anything to type. GUI thread; owned by its pane."""

    def __init__(
        self,
        session: DocumentSession,
        key: str,
        owner: OwnerSource,
        name: tuple[str, str],
        choices: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(*name, parent)
        self.addItems(["", *choices])
        self.binding = FieldBinding(self.make_editable(), self, session, key, owner, TEXT)
        self.binding.show_value()

    def describe(self, placeholder: str, help_text: str) -> None:
        self.binding.placeholder, self.binding.help_text = placeholder, help_text
        self.binding.show_value()
