"""What past sends teach: the type of each attribute in its last sends, and a plan made from them.

The bodies come from the caller; types are those that the simulation of the service stores.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from moeconsole.core.ingestion import simulate
from moeconsole.core.ingestion.effects import (
    BOOLEAN,
    DATETIME,
    EMPTY_ARRAY,
    LOCATION,
    NUMERIC,
    OBJECT,
    STRING,
    array_of,
)
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.plan import EVERY_EVENT, PinnedType
from moeconsole.core.times import EPOCH

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping

LAST_SENDS: Final = 50
"""So many of the newest sends that name an event are its last sends."""

MIN_SENDS_TO_REQUIRE: Final = 5

_PINNED: Final = {
    NUMERIC: PinnedType.NUMERIC,
    BOOLEAN: PinnedType.BOOLEAN,
    STRING: PinnedType.STRING,
    DATETIME: PinnedType.DATE,
    LOCATION: PinnedType.LOCATION,
}
_WORDS: Final = {
    NUMERIC: "a number",
    BOOLEAN: "yes/no",
    STRING: "text",
    DATETIME: "a date",
    LOCATION: "a location",
    OBJECT: "an object",
    EMPTY_ARRAY: "an empty list",
    array_of(NUMERIC): "a list of numbers",
    array_of(BOOLEAN): "a list of yes/no",
    array_of(STRING): "a list of texts",
    array_of(DATETIME): "a list of dates",
    array_of(OBJECT): "a list of objects",
}


@dataclass(frozen=True, slots=True)
class SentType:
    """The one stored type that an attribute had in its last sends, and in how many of them it was."""

    type: str
    count: int

    @property
    def sends(self) -> str:
        return _sends(self.count)


LastTypes = dict[str, dict[str, SentType]]
"""By event name and attribute name, both as sent."""


@dataclass(frozen=True, slots=True, eq=False)
class SentEvent:
    """One event of a past send.

    Attributes:
        types: by attribute name as sent, the stored type; without those that were dropped.
    """

    name: str
    types: Mapping[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Sent:
    """What one past send had in it."""

    events: tuple[SentEvent, ...]


def read_steps(body: bytes) -> Generator[None, None, Sent]:
    """The events of a request body, one action a step (half a millisecond); none where it can't be read."""
    events = []
    for action in _actions(body):
        name = action.get("action") if isinstance(action, dict) else None
        if isinstance(name, str) and name.strip():
            events.append(SentEvent(name, _types(action.get("attributes"))))
        yield
    return Sent(tuple(events))


def read_sent(body: bytes) -> Sent:
    """The same at once."""
    steps = read_steps(body)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            sent: Sent = end.value
            return sent


def type_in_words(stored_type: str) -> str:
    """A stored type for people: "a number"."""
    return _WORDS.get(stored_type, stored_type)


@dataclass(slots=True, eq=False)
class LearnedAttribute:
    """Counts of one attribute.

    Attributes:
        types: in how many sends it had each type.
        sends: how many had it, `complete`: and in each event of that name.
    """

    types: Counter[str] = field(default_factory=Counter)
    sends: int = 0
    complete: int = 0

    @property
    def agreed(self) -> str | None:
        """The one type that it always had; an empty list may be a list of anything."""
        types = set(self.types)
        if len(types) > 1 and all(one.startswith(EMPTY_ARRAY) for one in types):
            types.discard(EMPTY_ARRAY)
        return types.pop() if len(types) == 1 else None


@dataclass(slots=True, eq=False)
class LearnedEvent:
    """Counts of one event: the sends that name it, and its attributes."""

    sends: int = 0
    attributes: dict[str, LearnedAttribute] = field(default_factory=dict)


class Learned:
    """Counts what past sends had, by event and attribute name. Owned by whoever fills it; one thread.

    Attributes:
        events: by name, in the order in which they came.
    """

    def __init__(self, most: int | None = None) -> None:
        """With `most`, only so many sends of each event count: give the newest first."""
        self.events: dict[str, LearnedEvent] = {}
        self._most = most

    def add(self, sent: Sent) -> None:
        """Count one send."""
        by_name: dict[str, list[Mapping[str, str]]] = {}
        for event in sent.events:
            by_name.setdefault(event.name, []).append(event.types)
        for name, events in by_name.items():
            learned = self.events.setdefault(name, LearnedEvent())
            if self._most is None or learned.sends < self._most:
                _count(learned, events)

    def attribute_names(self, event: str) -> tuple[str, ...]:
        learned = self.events.get(event)
        return tuple(learned.attributes) if learned else ()


def learn(sends: Iterable[Sent], most: int | None = None) -> Learned:
    """All of these sends; with `most`, of each event only so many: the newest first."""
    learned = Learned(most)
    for sent in sends:
        learned.add(sent)
    return learned


def last_types(learned: Learned) -> LastTypes:
    """What `type-drift` compares with: attributes that had one type in all the sends that had them."""
    return {
        name: {
            attribute: SentType(agreed, counts.sends)
            for attribute, counts in event.attributes.items()
            if (agreed := counts.agreed) is not None
        }
        for name, event in learned.events.items()
    }


def to_plan_text(learned: Learned) -> str:
    """A plan file (plan.schema.json): types that never changed; required: in every one of 5 sends or more."""
    events = {
        name: _event_plan(event)
        for name, event in sorted(learned.events.items())
        if name != EVERY_EVENT  # in a plan it would stand for all events
    }
    return json.dumps({"events": events}, ensure_ascii=False, indent=2) + "\n"


def _actions(body: bytes) -> list[Any]:
    """The elements of `actions`, quickly: which number a number is does not matter for its type."""
    try:
        root = json.loads(body, parse_int=_any_number, parse_float=_any_number, parse_constant=_any_number)
    except (ValueError, RecursionError):
        return []
    actions = root.get("actions") if isinstance(root, dict) else None
    return actions if isinstance(actions, list) else []


def _any_number(_text: str) -> int:
    return 0


def _types(attributes: Any) -> dict[str, str]:
    if not isinstance(attributes, dict):
        return {}
    try:
        action = parse(json.dumps({"attributes": attributes})).root
    except (JsonSyntaxError, RecursionError):  # nested deeper than anybody reads
        return {}
    stored = simulate(action, now=EPOCH).attributes
    return {name: one.type for name, one in zip(attributes, stored, strict=True) if one.type is not None}


def _count(learned: LearnedEvent, events: list[Mapping[str, str]]) -> None:
    """Count one send, in which the event stands that often."""
    learned.sends += 1
    for attribute in dict.fromkeys(name for types in events for name in types):
        found = [types[attribute] for types in events if attribute in types]
        counts = learned.attributes.setdefault(attribute, LearnedAttribute())
        counts.types.update(set(found))
        counts.sends += 1
        counts.complete += len(found) == len(events)


def _event_plan(event: LearnedEvent) -> dict[str, Any]:
    attributes = {
        name: _attribute_plan(counts, event.sends) for name, counts in sorted(event.attributes.items())
    }
    return {"note": _sends(event.sends), "attributes": attributes}


def _attribute_plan(counts: LearnedAttribute, event_sends: int) -> dict[str, Any]:
    pinned = _PINNED.get(counts.agreed or "", PinnedType.ANY)
    required = event_sends >= MIN_SENDS_TO_REQUIRE and counts.complete == event_sends
    return {"type": pinned.value, "required": required, "note": _note(counts, event_sends)}


def _note(counts: LearnedAttribute, event_sends: int) -> str:
    how_often = (
        _sends(event_sends) if counts.sends == event_sends else f"{counts.sends} of {_sends(event_sends)}"
    )
    if counts.agreed is not None:
        return how_often if counts.agreed in _PINNED else f"{how_often}, {type_in_words(counts.agreed)}"
    types = ", ".join(f"{type_in_words(name)} in {count}" for name, count in counts.types.most_common())
    return f"{how_often}: {types}"


def _sends(count: int) -> str:
    return f"{count:,} send" if count == 1 else f"{count:,} sends"
