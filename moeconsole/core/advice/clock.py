"""Advice on the three time fields (event-api.md, section 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from moeconsole.core.ingestion.effects import shown
from moeconsole.core.times import (
    MAX_OFFSET_S,
    Form,
    Instant,
    Moment,
    TimeRule,
    derive,
    read_current_time,
    read_offset,
    read_user_time,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from moeconsole.core.advice.subject import Subject
    from moeconsole.core.issues import Issue

_YEAR_2000_S: Final = 946_684_800
_QUARTER_HOUR_S: Final = 900
_TOLERANCE_S: Final = 1


def advise(subject: Subject) -> Iterator[Issue]:
    if not subject.fields.keys() & {"current_time", "user_time", "user_timezone_offset"}:
        return
    current_node, user_node = subject.node("current_time"), subject.node("user_time")
    offset_node = subject.node("user_timezone_offset")
    current = read_current_time(current_node) if current_node else None
    user = read_user_time(user_node) if user_node else None
    offset_s = read_offset(offset_node) if offset_node else None
    yield from _forms(subject, "current_time", current)
    yield from _forms(subject, "user_time", user)
    yield from _zone(subject, current, user)
    yield from _old(subject, current, user, offset_s)
    if offset_s is not None:
        yield from _offset(subject, offset_s)
        if current and user:
            yield from _consistency(subject, current, user, offset_s)


def _forms(subject: Subject, field: str, moment: Moment | None) -> Iterator[Issue]:
    if moment and moment.milliseconds:
        time = moment.instant.utc_text if field == "current_time" else moment.instant.wall_text
        yield subject.issue("time-milliseconds", field, field=field, time=time or "")
    if moment and moment.form is Form.DIGITS:
        yield subject.issue("time-as-string", field, field=field)


def _zone(subject: Subject, current: Moment | None, user: Moment | None) -> Iterator[Issue]:
    if current and current.form is Form.ISO and not current.had_zone:
        yield subject.issue("time-without-offset", "current_time", field="current_time")
    if user and not subject.fields.keys() & {"current_time", "user_timezone_offset"}:
        yield subject.issue("time-without-offset", "user_time", field="user_time")


def _old(
    subject: Subject, current: Moment | None, user: Moment | None, offset_s: Fraction | None
) -> Iterator[Issue]:
    times = derive(current, user, offset_s)
    if times.current_time is not None and times.current_time.epoch_s < _YEAR_2000_S:
        field = "user_time" if times.rule is TimeRule.USER_AND_OFFSET else "current_time"
        time = times.current_time.utc_text or "a year before 1"
        yield subject.issue("time-old", field, field=field, time=time)


def _offset(subject: Subject, offset_s: Fraction) -> Iterator[Issue]:
    if abs(offset_s) <= MAX_OFFSET_S and offset_s % _QUARTER_HOUR_S:
        _, child = subject.fields["user_timezone_offset"]
        value = shown(child.node.raw, 30)
        yield subject.issue("offset-not-quarter-hour", "user_timezone_offset", value=value)


def _consistency(subject: Subject, current: Moment, user: Moment, offset_s: Fraction) -> Iterator[Issue]:
    expected = Instant(current.instant.epoch_s + offset_s)
    if abs(user.instant.epoch_s - expected.epoch_s) > _TOLERANCE_S:
        found = user.instant.wall_text or ""
        yield subject.issue(
            "time-inconsistent", "user_time", found=found, expected=expected.wall_text or "another time"
        )
