"""One action as the advice rules look at it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from moeconsole.core.document import Child, Kind, Node
from moeconsole.core.issues import Issue
from moeconsole.core.pointer import token

if TYPE_CHECKING:
    from moeconsole.core.plan import EventPlan, Plan


class Attribute(NamedTuple):
    """One member of `attributes`, with its place among them."""

    at: int
    name: str
    node: Node


@dataclass(frozen=True, slots=True)
class Subject:
    """An action that is an object; pointers and positions of its issues are relative to it.

    Attributes:
        fields: its members by name, each with its index.
        name: of the event; None where it has none that could be judged.
        event_plan: None without a plan, and where the plan does not know the event.
    """

    action: Node
    fields: dict[str, tuple[int, Child]]
    attributes: tuple[Attribute, ...]
    unresolved: frozenset[int]
    name: str | None
    plan: Plan | None
    event_plan: EventPlan | None

    @classmethod
    def of(cls, action: Node, unresolved: frozenset[int], plan: Plan | None) -> Subject:
        fields = {child.name or "": (index, child) for index, child in enumerate(action.children)}
        attributes = fields["attributes"][1].node.children if "attributes" in fields else ()
        named = tuple(
            Attribute(index, child.name, child.node)
            for index, child in enumerate(attributes)
            if child.name is not None
        )
        name = _text(fields, "action", unresolved)
        name = name if name and name.strip() else None
        event_plan = plan.event(name) if plan and name else None
        return cls(action, fields, named, unresolved, name, plan, event_plan)

    def node(self, field: str) -> Node | None:
        """The field's value; None where it is absent, or a string with an open variable."""
        if field not in self.fields:
            return None
        node = self.fields[field][1].node
        return None if node.id in self.unresolved else node

    def text(self, field: str) -> str | None:
        return _text(self.fields, field, self.unresolved)

    def issue(self, rule: str, field: str, /, **params: str | int) -> Issue:
        """An issue at a field of the action."""
        index, child = self.fields[field]
        return Issue(rule, token(field), (index,), child.node.id, tuple(params.items()))

    def attribute_issue(self, rule: str, attribute: Attribute, /, **params: str | int) -> Issue:
        """An issue at an attribute."""
        place = (self.fields["attributes"][0], attribute.at)
        return Issue(
            rule, f"/attributes{token(attribute.name)}", place, attribute.node.id, tuple(params.items())
        )


def _text(fields: dict[str, tuple[int, Child]], field: str, unresolved: frozenset[int]) -> str | None:
    node = fields[field][1].node if field in fields else None
    if node is None or node.kind is not Kind.STRING or node.id in unresolved:
        return None
    return node.string
