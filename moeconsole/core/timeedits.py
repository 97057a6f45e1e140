"""What the time control does to a form: another clock time, zone, basis or mode; and what fields mean now."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from moeconsole.core import times
from moeconsole.core.document import Kind, Node, container, member
from moeconsole.core.payload import build_action
from moeconsole.core.timeform import (
    CURRENT,
    FIRST_S,
    LAST_S,
    OFFSET,
    USER,
    Basis,
    Mode,
    Style,
    TimeFields,
    TimeForm,
    naive_of,
    zone_offset_at,
    zone_variable,
)

if TYPE_CHECKING:
    from datetime import datetime

    from moeconsole.core.variables import ResolveContext

_NOTHING_BEFORE: Final = "-0s"
_UNITS: Final = (("d", 86_400), ("h", 3600), ("m", 60), ("s", 1))
_MAX_AMOUNT: Final = 999_999_999


@dataclass(frozen=True, slots=True)
class Meaning:
    """What time fields say, variables put in.

    Attributes:
        current, user: None where the field is left out, or can't be read.
        unread: the names of fields that are there and can't be read.
        unresolved: the names of those that wait for the value of a variable.
    """

    derived: times.DerivedTimes
    current: times.Moment | None
    user: times.Moment | None
    unread: tuple[str, ...] = ()
    unresolved: tuple[str, ...] = ()


def meaning_of(fields: TimeFields, context: ResolveContext) -> Meaning:
    """What the service would derive if the event were sent now (event-api.md, section 3)."""
    given = {CURRENT: fields.current, USER: fields.user, OFFSET: fields.offset}
    action = container(
        Kind.OBJECT, tuple(member(name, node) for name, node in given.items() if node is not None)
    )
    part = build_action(action, 0, context)
    current, user, offset = (part.node.get(name) for name in given)
    current_time = times.read_current_time(current) if current is not None else None
    user_time = times.read_user_time(user) if user is not None else None
    offset_s = times.read_offset(offset) if offset is not None else None
    found = {CURRENT: current_time, USER: user_time, OFFSET: offset_s}
    lost = [name for name, node in given.items() if node is not None and found[name] is None]
    waiting = tuple(name for name in lost if _id(given[name]) in part.unresolved)
    return Meaning(
        times.derive(current_time, user_time, offset_s),
        current_time,
        user_time,
        tuple(name for name in lost if name not in waiting),
        waiting,
    )


def with_wall(form: TimeForm, wall_s: int) -> TimeForm:
    """`AT` that clock time; a zone's offset is that of the new date."""
    if form.zone is not None:
        local = times.local_to_utc(naive_of(wall_s), form.zone)
        clock_s = wall_s if form.basis is Basis.USER else local.epoch_s
        offset = form.offset if zone_variable(form) else str(local.offset_s)
        return replace(form, clock_s=clock_s, offset=offset)
    shift = 0 if form.basis is Basis.USER else form.offset_s or 0
    return replace(form, clock_s=wall_s - shift)


def with_zone(form: TimeForm, zone: str | None) -> TimeForm:
    """The offset of that zone at the form's time, or none. The given clock stays.

    A time that is not known yet has the zone's offset as a variable.

    Raises:
        UnknownZoneError: there is no zone of that name.
    """
    if zone is None:
        return replace(form, offset=None, zone=None)
    times.zone_offset_s(zone, 0)  # raises here, whatever the mode
    if form.mode is not Mode.AT:
        return replace(form, offset=f"{{{{$offset.{zone}}}}}", zone=zone)
    return replace(form, offset=str(zone_offset_at(form, zone)), zone=zone)


def with_basis(form: TimeForm, basis: Basis) -> TimeForm:
    """`AT`, said by the other clock; the moment stays where an offset is known, else the reading does."""
    if basis is form.basis:
        return form
    offset_s = form.offset_s or 0
    clock_s = form.clock_s + (offset_s if basis is Basis.USER else -offset_s)
    return replace(form, basis=basis, clock_s=clock_s, mark="Z")


def with_style(form: TimeForm, style: Style) -> TimeForm:
    return replace(form, style=style, mark="Z")


def with_now(form: TimeForm, now: datetime) -> TimeForm:
    """`AT` the present moment, on the clock that is given."""
    now_s = int(times.epoch_of(now) // 1)
    if form.zone is not None:
        shown = now_s + times.zone_offset_s(form.zone, now_s)
        clock_s = now_s if form.basis is Basis.UTC else shown
        offset = form.offset if zone_variable(form) else str(times.zone_offset_s(form.zone, now_s))
        return replace(form, clock_s=clock_s, offset=offset)
    return replace(form, clock_s=now_s if form.basis is Basis.UTC else now_s + (form.offset_s or 0))


def shift_text(form: TimeForm) -> str:
    """What the editor of `RELATIVE` shows."""
    return "now" if form.shift in ("", _NOTHING_BEFORE) else form.shift


def shift_of(text: str, style: Style) -> str:
    """What follows `$now` for that text: `-2h`, `now-2h` and `{{$now-2h}}` are the same.

    Never empty but as ISO, so that a half-typed time stays a relative one.
    """
    bare = re.sub(r"[{}$\s]", "", text).replace("\u2212", "-")
    rest = "" if "now".startswith(bare.lower()) else re.sub(r"^now", "", bare, flags=re.IGNORECASE)
    return rest or ("" if style is Style.ISO else _NOTHING_BEFORE)


def shift_between(epoch_s: int, now_s: int) -> str:
    """The shift from now to that moment, in the largest unit that says it exactly."""
    difference = epoch_s - now_s
    sign, amount = "+" if difference > 0 else "-", abs(difference)
    for unit, length in _UNITS:
        if amount and amount % length == 0 and amount // length <= _MAX_AMOUNT:
            return f"{sign}{amount // length}{unit}"
    return f"{sign}{amount}s" if amount <= _MAX_AMOUNT else f"{sign}{amount // 86_400}d"


def converted(form: TimeForm, mode: Mode, meaning: Meaning, now: datetime) -> TimeForm:
    """The form in another mode; the moment, the offset and its zone stay where the mode can say them.

    Args:
        meaning: of the fields that the form was read from, at `now`.
    """
    if form.mode is mode:
        return form
    if mode in (Mode.LEAVE_OUT, Mode.AS_TYPED):
        return TimeForm(mode)
    now_s = int(times.epoch_of(now) // 1)
    derived = meaning.derived
    style = _style_of(form, meaning)
    if mode is Mode.WHEN_SENT:
        made = TimeForm(mode)
    elif mode is Mode.RELATIVE:
        moment = derived.current_time or derived.user_time
        shift = shift_between(int(moment.epoch_s // 1), now_s) if moment is not None else _NOTHING_BEFORE
        made = TimeForm(mode, style=style, shift=shift)
    else:
        made = _at(derived, style, now_s)
    if form.zone is not None:
        return with_zone(made, form.zone)
    offset_s = derived.offset_s
    if form.offset is not None or offset_s is None or offset_s.denominator != 1:
        return replace(made, offset=form.offset)
    return replace(made, offset=str(offset_s))


def _at(derived: times.DerivedTimes, style: Style, now_s: int) -> TimeForm:
    basis, clock_s = Basis.UTC, now_s
    if derived.current_time is not None:
        clock_s = int(derived.current_time.epoch_s // 1)
    elif derived.user_time is not None:
        basis, clock_s = Basis.USER, int(derived.user_time.epoch_s // 1)
    return TimeForm(Mode.AT, basis, style, min(max(clock_s, FIRST_S), LAST_S))


def _style_of(form: TimeForm, meaning: Meaning) -> Style:
    """How the time is written now."""
    moment = meaning.current or meaning.user
    if form.mode is Mode.AS_TYPED:
        return Style.ISO if moment is not None and moment.form is times.Form.ISO else Style.EPOCH
    return form.style


def _id(node: Node | None) -> int | None:
    return node.id if node is not None else None
