"""The form as a projection of the document: the known fields of the request and of an event, read off the tree.

Nothing is stored here. A known key with a value of another kind shows as a raw row; unknown keys are "other fields".
"""

from __future__ import annotations

from dataclasses import dataclass

from moeconsole.core.document import Child, Kind, Node
from moeconsole.core.payload_text import compact
from moeconsole.core.variables import whole_variable


@dataclass(frozen=True, slots=True)
class TextField:
    """A known key as a line edit shows it.

    Attributes:
        node: None where the key is absent.
        text: the characters of a string, the JSON text of anything else; empty where absent.
        is_raw: the value is of a kind that a line edit can't hold as text: it is shown as JSON, not edited as text.
    """

    node: Node | None
    text: str
    is_raw: bool = False

    @property
    def is_absent(self) -> bool:
        return self.node is None


def text_field(parent: Node | None, name: str) -> TextField:
    """The field of that name."""
    node = parent.get(name) if parent is not None and parent.kind is Kind.OBJECT else None
    if node is None:
        return TextField(None, "")
    if node.kind is Kind.STRING:
        return TextField(node, node.string)
    return TextField(node, compact(node), is_raw=True)


def other_fields(parent: Node, known: tuple[str, ...]) -> tuple[Child, ...]:
    """Members that no control of the form shows: unknown keys, known ones that stand twice, switched-off ones."""
    shown = {name: parent.member(name) for name in known}
    return tuple(child for child in parent.children if shown.get(child.name or "") is not child)


def event_title(action: Node) -> str:
    """The event's name as the events list shows it; empty where there is none."""
    field = text_field(action, "action")
    return field.text


def variable_of(node: Node) -> str | None:
    """The variable that a string consists of, if it is one."""
    return whole_variable(node.string) if node.kind is Kind.STRING else None
