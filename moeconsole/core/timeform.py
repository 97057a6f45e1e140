"""The three time fields of an event as one form: its mode is read off the fields, nothing is stored but them.

What the form can't show it leaves alone (`AS_TYPED`): else writing what was read changes nothing.
The zone that a time was picked in is a hint beside the body, kept by the id of the time's node (document.py).
How a form is edited is in timeedits.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from moeconsole.core import edits, times
from moeconsole.core.document import DocumentState, Kind, Node, Path, node_at, number, string

if TYPE_CHECKING:
    from collections.abc import Mapping

CURRENT: Final = "current_time"
USER: Final = "user_time"
OFFSET: Final = "user_timezone_offset"
TIME_FIELDS: Final = (CURRENT, USER, OFFSET)

_NOW: Final = "{{$now}}"
_RELATIVE: Final = re.compile(r"\{\{\$now(\.iso)?([^{}\s]*)\}\}")
_ZONE_OFFSET: Final = re.compile(r"\{\{\$offset\.([^{}\s]+)\}\}")
_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z?)")
_EPOCH: Final = re.compile(r"-?[1-9][0-9]{0,11}|0")
# the years 100 to 9999, with a day inside each end for offsets: what a date-time editor can show
FIRST_S: Final = -59_011_459_200 + 86_400
LAST_S: Final = 253_402_300_799 - 86_400
_NAIVE_EPOCH: Final = datetime(1970, 1, 1)  # noqa: DTZ001 - a clock on the wall has no zone


class Mode(StrEnum):
    LEAVE_OUT = "leave_out"
    WHEN_SENT = "when_sent"
    AT = "at"
    RELATIVE = "relative"
    AS_TYPED = "as_typed"


class Basis(StrEnum):
    """Which clock is given: the value is its field."""

    UTC = CURRENT
    USER = USER


class Style(StrEnum):
    """How a time is written."""

    EPOCH = "epoch"
    ISO = "iso"


@dataclass(frozen=True, slots=True)
class TimeForm:
    """What the control shows.

    Attributes:
        clock_s: of `AT`, the reading of the basis's clock in seconds, counted as if it were UTC.
        mark: of `AT` as ISO text, what follows it: `Z` or nothing.
        shift: of `RELATIVE`, what follows `$now`: `-2h`, or whatever was typed.
        offset: the text of the offset's number, or a `{{$offset.…}}` variable; None where it is left out.
        zone: the zone that the offset is of, by name; None where the seconds alone are known.
    """

    mode: Mode
    basis: Basis = Basis.UTC
    style: Style = Style.EPOCH
    clock_s: int = 0
    mark: str = "Z"
    shift: str = ""
    offset: str | None = None
    zone: str | None = None

    @property
    def offset_s(self) -> int | None:
        """Local time minus UTC; None where there is none, or none of whole seconds up to two days."""
        if self.offset is None:
            return None
        zone = zone_variable(self)
        if zone is not None:
            return zone_offset_at(self, zone) if self.mode is Mode.AT else None
        value = times.read_offset(number(self.offset))
        if value is None or value.denominator != 1 or abs(value) > 172_800:
            return None
        return int(value)

    @property
    def wall_s(self) -> int:
        """Of `AT`, the clock that is shown: the user's where an offset is known or it is given, else UTC."""
        return self.clock_s if self.basis is Basis.USER else self.clock_s + (self.offset_s or 0)

    @property
    def local_kind(self) -> times.LocalKind:
        """Whether the shown clock time exists once, twice or not at all in the zone."""
        if self.mode is not Mode.AT or self.zone is None:
            return times.LocalKind.NORMAL
        return times.local_to_utc(naive_of(self.wall_s), self.zone).kind


@dataclass(frozen=True, slots=True)
class TimeFields:
    """The three values as they stand; None for what is left out."""

    current: Node | None = None
    user: Node | None = None
    offset: Node | None = None


def naive_of(epoch_s: int) -> datetime:
    """The clock on the wall at that reading, kept inside what can be shown."""
    return _NAIVE_EPOCH + timedelta(seconds=min(max(epoch_s, FIRST_S - 86_400), LAST_S + 86_400))


def seconds_of(naive: datetime) -> int:
    """The reading of that clock counted as if it were UTC."""
    return (naive - _NAIVE_EPOCH) // timedelta(seconds=1)


def fields_of(action: Node | None) -> TimeFields:
    """The time fields of an event, as the service reads them."""
    if action is None or action.kind is not Kind.OBJECT:
        return TimeFields()
    return TimeFields(action.get(CURRENT), action.get(USER), action.get(OFFSET))


def read(fields: TimeFields, zones: Mapping[int, str]) -> TimeForm:
    """The form of these fields.

    Args:
        zones: by node id, the zone that a time was picked in; it counts while it fits the offset.
    """
    form = _candidate(fields)
    if form is None or not _same_fields(write(form), fields):
        return TimeForm(Mode.AS_TYPED)
    return _with_hint(form, fields, zones)


def write(form: TimeForm) -> TimeFields:
    """The fields that say it. Of `AS_TYPED` there is nothing to write."""
    if form.mode in (Mode.LEAVE_OUT, Mode.AS_TYPED):
        return TimeFields()
    offset = None
    if form.offset is not None:
        offset = string(form.offset) if _ZONE_OFFSET.fullmatch(form.offset) else number(form.offset)
    if form.mode is Mode.WHEN_SENT:
        return TimeFields(string(_NOW), None, offset)
    if form.mode is Mode.RELATIVE:
        iso = ".iso" if form.style is Style.ISO else ""
        return TimeFields(string(f"{{{{$now{iso}{form.shift}}}}}"), None, offset)
    if form.style is Style.EPOCH:
        time = number(form.clock_s)
    else:
        time = string(f"{naive_of(form.clock_s).isoformat()}{form.mark}")
    return TimeFields(time, None, offset) if form.basis is Basis.UTC else TimeFields(None, time, offset)


def with_times(state: DocumentState, action_path: Path, form: TimeForm) -> DocumentState:
    """The document with these times in the event at that path, and the zone that they were picked in.

    Unchanged where the form is `AS_TYPED`.
    """
    if form.mode is Mode.AS_TYPED:
        return state
    before, wanted = fields_of(node_at(state.tree, action_path)), write(form)
    tree = state.tree
    for name, node in ((CURRENT, wanted.current), (USER, wanted.user), (OFFSET, wanted.offset)):
        tree = edits.set_member(tree, action_path, name, node)
    zones = dict(state.zones)
    for old in (before.current, before.user):
        if old is not None:
            zones.pop(old.id, None)
    after = fields_of(node_at(tree, action_path))
    time = after.current or after.user
    if form.mode is Mode.AT and form.zone is not None and time is not None and zone_variable(form) is None:
        zones[time.id] = form.zone
    return replace(state, tree=tree, zones=zones)


def zone_variable(form: TimeForm) -> str | None:
    """The zone of an offset that is a variable."""
    match = _ZONE_OFFSET.fullmatch(form.offset) if form.offset is not None else None
    return match.group(1) if match else None


def zone_offset_at(form: TimeForm, zone: str) -> int:
    """That zone's offset in seconds at the form's time.

    Raises:
        UnknownZoneError: there is no zone of that name.
    """
    if form.basis is Basis.USER:
        return times.local_to_utc(naive_of(form.clock_s), zone).offset_s
    return times.zone_offset_s(zone, form.clock_s)


def _candidate(fields: TimeFields) -> TimeForm | None:
    """The form that these fields may be; `read` proves it."""
    time = fields.current or fields.user
    if time is None:
        return TimeForm(Mode.LEAVE_OUT) if fields.offset is None else None
    if fields.current is not None and fields.user is not None:
        return None
    form = _time_of(time, Basis.UTC if fields.user is None else Basis.USER)
    if form is None or fields.offset is None:
        return form
    if fields.offset.kind is Kind.NUMBER:
        return replace(form, offset=fields.offset.raw)
    text = fields.offset.string if fields.offset.kind is Kind.STRING else ""
    match = _ZONE_OFFSET.fullmatch(text)
    if match is None or not _is_zone(match.group(1)):
        return None
    return replace(form, offset=text, zone=match.group(1))


def _time_of(node: Node, basis: Basis) -> TimeForm | None:
    if node.kind is Kind.NUMBER:
        if not _EPOCH.fullmatch(node.raw) or not FIRST_S <= int(node.raw) <= LAST_S:
            return None
        return TimeForm(Mode.AT, basis, Style.EPOCH, int(node.raw))
    if node.kind is not Kind.STRING:
        return None
    text = node.string
    relative = _RELATIVE.fullmatch(text)
    if relative is not None:
        if basis is Basis.USER:
            return None
        iso, shift = relative.groups()
        if not iso and not shift:
            return TimeForm(Mode.WHEN_SENT)
        return TimeForm(Mode.RELATIVE, style=Style.ISO if iso else Style.EPOCH, shift=shift)
    iso_text = _ISO.fullmatch(text)
    moment = times.read_user_time(node) if iso_text else None
    if iso_text is None or moment is None or not FIRST_S <= moment.instant.epoch_s <= LAST_S:
        return None
    return TimeForm(Mode.AT, basis, Style.ISO, int(moment.instant.epoch_s), iso_text.group(1))


def _same_fields(one: TimeFields, other: TimeFields) -> bool:
    pairs = ((one.current, other.current), (one.user, other.user), (one.offset, other.offset))
    return all(_same(a, b) for a, b in pairs)


def _same(one: Node | None, other: Node | None) -> bool:
    if one is None or other is None:
        return one is other
    if one.kind is not other.kind:
        return False
    return one.string == other.string if one.kind is Kind.STRING else one.raw == other.raw


def _with_hint(form: TimeForm, fields: TimeFields, zones: Mapping[int, str]) -> TimeForm:
    """With the zone that the time was picked in, while the offset is still that zone's."""
    time = fields.current or fields.user
    zone = zones.get(time.id) if time is not None else None
    if form.mode is not Mode.AT or form.offset is None or form.zone is not None or zone is None:
        return form
    if form.offset_s is None or not _is_zone(zone) or str(form.offset_s) != form.offset:
        return form
    of_the_moment = str(zone_offset_at(form, zone))
    of_the_wall = str(times.local_to_utc(naive_of(form.wall_s), zone).offset_s)
    return replace(form, zone=zone) if form.offset in (of_the_moment, of_the_wall) else form


def _is_zone(name: str) -> bool:
    try:
        times.zone_offset_s(name, 0)
    except times.UnknownZoneError:
        return False
    return True
