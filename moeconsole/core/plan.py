"""A tracking plan: which events and attributes there should be, and which types are pinned."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from moeconsole.core.document import Kind, Node
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.payload_text import compact

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

EVERY_EVENT: Final = "*"


class PlanError(ValueError):
    """The file is no plan; the message is a sentence for the user."""


class PinnedType(StrEnum):
    """The types that an attribute can be pinned to (event-api.md, section 4); `ANY` is no pin."""

    ANY = "Any"
    STRING = "String"
    NUMERIC = "Numeric"
    BOOLEAN = "Boolean"
    DATE = "Date"
    LOCATION = "Location"


@dataclass(frozen=True, slots=True)
class AttributePlan:
    """What a plan says of one attribute."""

    type: PinnedType = PinnedType.ANY
    required: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class EventPlan:
    """What a plan says of one event: its own attributes and those of every event."""

    attributes: Mapping[str, AttributePlan]
    note: str = ""

    def pinned(self, name: str) -> PinnedType:
        known = self.attributes.get(name)
        return known.type if known else PinnedType.ANY

    def nearest(self, name: str) -> str | None:
        """The attribute name that looks most like this one; None where the event has none."""
        return nearest(name, self.attributes)


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """A whole plan. Immutable.

    Attributes:
        events: by name; without the entry for every event.
        every: what holds for every event, where the plan says so: then no event is unknown.
    """

    events: Mapping[str, EventPlan] = field(default_factory=dict)
    every: EventPlan | None = None

    def event(self, name: str) -> EventPlan | None:
        return self.events.get(name, self.every)

    def nearest(self, name: str) -> str | None:
        """The event name that looks most like this one; None where the plan has none."""
        return nearest(name, self.events)


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The name that looks most like `name`, whatever the casing; None where there are none."""
    folded = {known.lower(): known for known in names}
    # a very long name is like no other, and comparing it takes long
    import difflib  # for this sentence alone

    close = difflib.get_close_matches(name[:200].lower(), folded, 1, cutoff=0)
    return folded[close[0]] if close else None


def parse_plan(text: str, schema_text: str) -> Plan:
    """Read a plan file.

    Args:
        schema_text: of `plan.schema.json`, which the caller has read.

    Raises:
        PlanError: the text is no JSON, or no plan.
    """
    try:
        plain = _plain(parse(text).root)
    except JsonSyntaxError as error:
        raise PlanError(f"The plan is not JSON. {error}") from None
    _validate(plain, json.loads(schema_text))
    events = {name: _event(value) for name, value in plain["events"].items()}
    every = events.pop(EVERY_EVENT, None)
    if every is not None:
        events = {
            name: EventPlan({**every.attributes, **event.attributes}, event.note)
            for name, event in events.items()
        }
    return Plan(events, every)


def _validate(plain: Any, schema: Any) -> None:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    error = best_match(Draft202012Validator(schema).iter_errors(plain))
    if error is not None:
        way = " › ".join(str(key) for key in error.absolute_path) or "the whole"
        raise PlanError(f"The plan has a mistake at {way[:200]}: {error.message[:200]}.")


def _event(value: dict[str, Any]) -> EventPlan:
    attributes = {
        name: AttributePlan(
            PinnedType(entry.get("type", "Any")), entry.get("required", False), entry.get("note", "")
        )
        for name, entry in value.get("attributes", {}).items()
    }
    return EventPlan(attributes, value.get("note", ""))


def _plain(node: Node) -> Any:
    if node.kind is Kind.OBJECT:
        return {child.name: _plain(child.node) for child in node.children}
    if node.kind is Kind.ARRAY:
        return [_plain(child.node) for child in node.children]
    if node.kind is Kind.NUMBER:
        return 0  # a plan has no numbers: what one is does not matter
    return json.loads(compact(node))
