"""One element of `actions`: its name, its times, its attributes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from moeconsole.core.document import Child, Kind, Node, string
from moeconsole.core.ingestion.effects import (
    ACTION,
    Change,
    Place,
    Recorder,
    Stored,
    StoredAttribute,
    StoredEvent,
    change_of,
    shown,
)
from moeconsole.core.ingestion.limits import CLOCK_DIFFERENCE_S, MAX_ATTRIBUTES, MAX_NAME
from moeconsole.core.ingestion.objects import store_value
from moeconsole.core.ingestion.pinned import store_pinned
from moeconsole.core.plan import EventPlan, PinnedType, Plan
from moeconsole.core.times import (
    DerivedTimes,
    TimeRule,
    derive,
    epoch_of,
    read_current_time,
    read_offset,
    read_user_time,
)

if TYPE_CHECKING:
    from datetime import datetime
    from fractions import Fraction

_Fields = dict[str, tuple[int, Child]]

_tight_period = re.compile(r"\.(?! )")


def simulate(
    action: Node,
    *,
    unresolved: frozenset[int] = frozenset(),
    now: datetime,
    plan: Plan | None = None,
) -> StoredEvent:
    """What the service stores of one element of `actions`, any JSON value (event-api.md, sections 3 and 4).

    Args:
        action: as it would be sent: without switched-off rows and earlier duplicates of a key.
        unresolved: ids of strings in which a variable is left without a value; they are kept as text.
        now: aware; what a time of the future is compared with.
        plan: where its attributes have pinned types, these apply.
    """
    recorder = Recorder(unresolved)
    fields = {child.name or "": (index, child) for index, child in enumerate(action.children)}
    if action.kind is not Kind.OBJECT:
        fields = {}
    times, future = _times(fields, recorder, now)
    event_plan = plan.event(_text(fields, "action") or "") if plan else None
    return StoredEvent(
        action=_event_name(fields, recorder),
        platform=_text(fields, "platform"),
        app_version=_text(fields, "app_version"),
        times=times,
        future=future,
        attributes=_attributes(fields, recorder, event_plan),
        effects=tuple(recorder.effects),
    )


def _text(fields: _Fields, name: str) -> str | None:
    node = fields[name][1].node if name in fields else None
    return node.string if node is not None and node.kind is Kind.STRING else None


def _event_name(fields: _Fields, recorder: Recorder) -> str | None:
    """Its periods first, then its length."""
    name = _text(fields, "action")
    if name is None:
        return None
    index, child = fields["action"]
    if child.node.id in recorder.unresolved:
        return name
    place = Place("/action", (index,), shown(name))
    spaced = spaced_periods(name)
    # said where a space follows each of them too: the naming guide is against periods, and no advice has them
    if "." in name:
        recorder.note("event-name-period", place, child.node, string(spaced), stored=shown(spaced[:MAX_NAME]))
    if len(spaced) > MAX_NAME:
        cut = string(spaced[:MAX_NAME])
        recorder.note("event-name-truncated", place, child.node, cut, length=len(spaced), limit=MAX_NAME)
    return spaced[:MAX_NAME]


def spaced_periods(name: str) -> str:
    """Each period that no space follows becomes a period and a space."""
    return _tight_period.sub(". ", name)


def _times(fields: _Fields, recorder: Recorder, now: datetime) -> tuple[DerivedTimes, bool]:
    def node_of(name: str) -> Node | None:
        node = fields[name][1].node if name in fields else None
        return None if node is None or node.id in recorder.unresolved else node

    current, user, offset = node_of("current_time"), node_of("user_time"), node_of("user_timezone_offset")
    times = derive(
        read_current_time(current) if current else None,
        read_user_time(user) if user else None,
        read_offset(offset) if offset else None,
    )
    latest: Fraction = epoch_of(now) + CLOCK_DIFFERENCE_S
    if times.current_time is None or times.current_time.epoch_s <= latest:
        return times, False
    field = "user_time" if times.rule is TimeRule.USER_AND_OFFSET else "current_time"
    index, child = fields[field]
    moment = times.current_time.utc_text or shown(child.node.raw)
    recorder.note("future-time", Place(f"/{field}", (index,), field), child.node, None, time=moment)
    return times, True


def _attributes(fields: _Fields, recorder: Recorder, plan: EventPlan | None) -> tuple[StoredAttribute, ...]:
    if "attributes" not in fields or fields["attributes"][1].node.kind is not Kind.OBJECT:
        return ()
    index, child = fields["attributes"]
    members = child.node.enabled_children
    place = ACTION.member(index, "attributes")
    if len(members) > MAX_ATTRIBUTES:
        params = {"count": len(members), "limit": MAX_ATTRIBUTES}
        recorder.note("attribute-count", place, child.node, None, **params)
    nameless = Place(place.pointer, place.position, "")
    return tuple(
        _attribute(member, nameless.member(number, member.name or ""), recorder, plan)
        if number < MAX_ATTRIBUTES
        else _dropped(member, nameless.member(number, member.name or ""))
        for number, member in enumerate(members)
    )


def _attribute(member: Child, place: Place, recorder: Recorder, plan: EventPlan | None) -> StoredAttribute:
    name, node = member.name or "", member.node
    first_effect = len(recorder.effects)
    if not name:
        recorder.note("attribute-name-empty", place, node, None)
        return _dropped(member, place)
    if len(name) > MAX_NAME:
        recorder.note("attribute-name-truncated", place, node, node, length=len(name), limit=MAX_NAME)
    stored = _value(node, place, recorder, plan.pinned(name) if plan else PinnedType.ANY)
    return StoredAttribute(
        name=name[:MAX_NAME],
        pointer=place.pointer,
        node_id=node.id,
        type=stored.type if stored else None,
        value=stored.value if stored else None,
        change=change_of(stored, recorder.effects[first_effect:]),
    )


def _value(node: Node, place: Place, recorder: Recorder, pinned: PinnedType) -> Stored | None:
    is_scalar = node.kind in (Kind.STRING, Kind.NUMBER, Kind.BOOLEAN)
    if pinned is PinnedType.ANY or not is_scalar or node.id in recorder.unresolved:
        return store_value(node, place, recorder)
    return store_pinned(node, pinned, place, recorder)


def _dropped(member: Child, place: Place) -> StoredAttribute:
    name = (member.name or "")[:MAX_NAME]
    return StoredAttribute(name, place.pointer, member.node.id, None, None, Change.DROPPED)
