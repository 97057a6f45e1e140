"""What the simulation gives: what is stored, and every effect on the way there."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from moeconsole.core.issues import Issue, Params
from moeconsole.core.pointer import token

if TYPE_CHECKING:
    from collections.abc import Iterable

    from moeconsole.core.document import Node, Path
    from moeconsole.core.times import DerivedTimes

NUMERIC: Final = "Numeric"
BOOLEAN: Final = "Boolean"
STRING: Final = "String"
DATETIME: Final = "Datetime"
LOCATION: Final = "Location"
OBJECT: Final = "Object"
EMPTY_ARRAY: Final = "Array"


def array_of(element_type: str) -> str:
    return f"Array<{element_type}>"


class Change(StrEnum):
    """What becomes of an attribute, weakest first."""

    KEPT = "kept"
    TRUNCATED = "truncated"
    RETYPED = "retyped"
    STRINGIFIED = "stringified"
    DROPPED = "dropped"


_STRENGTH: Final = {change: rank for rank, change in enumerate(Change)}

# every other rule takes something away
_CHANGES: Final = {
    "number-out-of-range": Change.KEPT,
    "date-format": Change.RETYPED,
    "date-not-on-calendar": Change.RETYPED,
    "array-cast": Change.RETYPED,
    "pinned-type": Change.RETYPED,
    "object-too-deep": Change.STRINGIFIED,
}


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing that the service does silently to a value.

    Attributes:
        pointer, position: of the value, relative to the action (position: child indexes in the payload).
        after: None where the value is dropped.
    """

    rule: str
    pointer: str
    position: Path
    node_id: int
    before: Node | None
    after: Node | None
    params: Params

    def issue(self) -> Issue:
        return Issue(self.rule, self.pointer, self.position, self.node_id, self.params)


@dataclass(frozen=True, slots=True)
class StoredAttribute:
    """What is stored of one member of `attributes`.

    Attributes:
        name: as stored.
        pointer: relative to the action.
        type, value: None where the attribute is dropped.
    """

    name: str
    pointer: str
    node_id: int
    type: str | None
    value: Node | None
    change: Change


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """What is stored of one element of `actions`.

    Attributes:
        action: the name as stored; None where the element has none that is text.
        future: it is not accepted, as its time has not come yet.
        attributes: one for each member sent, in order, dropped ones too.
    """

    action: str | None
    platform: str | None
    app_version: str | None
    times: DerivedTimes
    future: bool
    attributes: tuple[StoredAttribute, ...]
    effects: tuple[Effect, ...]


class Stored(NamedTuple):
    """A value that is stored, and the type it has then."""

    type: str
    value: Node


class Place(NamedTuple):
    """Where a value stands: pointer and position below the action, and what messages call it."""

    pointer: str
    position: Path
    label: str

    def member(self, index: int, name: str) -> Place:
        label = f"{self.label}.{shown(name)}" if self.label else shown(name)
        return Place(self.pointer + token(name), (*self.position, index), label)

    def element(self, index: int) -> Place:
        return Place(f"{self.pointer}/{index}", (*self.position, index), f"{self.label}[{index}]")


ACTION: Final = Place("", (), "")


@dataclass(slots=True)
class Recorder:
    """Collects the effects of one simulation.

    Attributes:
        unresolved: ids of strings in which a variable is left: no rule applies to their text.
    """

    unresolved: frozenset[int]
    effects: list[Effect] = field(default_factory=list)

    def note(self, rule: str, place: Place, before: Node, after: Node | None, **params: str | int) -> None:
        """One effect; the place's label is the parameter `name`."""
        pairs = (("name", place.label), *params.items())
        self.effects.append(Effect(rule, place.pointer, place.position, before.id, before, after, pairs))


def change_of(stored: Stored | None, effects: Iterable[Effect]) -> Change:
    """The strongest of an attribute's effects; parts of it that are lost leave it truncated."""
    if stored is None:
        return Change.DROPPED
    changes = (_CHANGES.get(effect.rule, Change.TRUNCATED) for effect in effects)
    return max(changes, key=_STRENGTH.__getitem__, default=Change.KEPT)


def shown(text: str, limit: int = 60) -> str:
    """A name or value for a message, cut where it is long."""
    return text if len(text) <= limit else text[: limit - 1] + "…"
