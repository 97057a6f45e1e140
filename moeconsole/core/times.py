"""The time fields of an event: how they are read, and what the service derives from them (event-api.md, 3).

Also offsets of named zones. The clock is an argument everywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum, StrEnum
from fractions import Fraction
from math import floor
from typing import Final
from zoneinfo import ZoneInfo

from moeconsole.core.document import Kind, Node
from moeconsole.core.numbers import Exact, exact

MAX_OFFSET_S: Final = 54_000

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_NAIVE_EPOCH: Final = datetime(1970, 1, 1)  # noqa: DTZ001 - a clock on the wall has no zone
_FIRST_S: Final = -62_135_596_800  # 0001-01-01T00:00:00
_LAST_S: Final = 253_402_300_799  # 9999-12-31T23:59:59

_ISO: Final = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]+))?)?(Z|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?"
)
_DIGITS: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")


class Form(StrEnum):
    """How a time was written: as a JSON number, as the digits of one in a string, as ISO 8601 text."""

    NUMBER = "number"
    DIGITS = "digits"
    ISO = "iso"


@dataclass(frozen=True, slots=True)
class Instant:
    """A point in time, or a reading of a clock on the wall counted as if it were UTC.

    Attributes:
        epoch_s: exact seconds since 1970-01-01T00:00:00.
        decimals: of a fraction that was given, else 0.
    """

    epoch_s: Fraction
    decimals: int = 0

    @property
    def utc_text(self) -> str | None:
        """`2015-06-09T08:19:29Z`; None where the year is not in 1 to 9999."""
        text = self.wall_text
        return text and f"{text}Z"

    @property
    def naive(self) -> datetime:
        """The reading of the clock to the second; the calendar's first or last where it lies outside."""
        return _NAIVE_EPOCH + timedelta(seconds=min(max(floor(self.epoch_s), _FIRST_S), _LAST_S))

    @property
    def wall_text(self) -> str | None:
        """`2015-06-09T13:49:29`; None where the year is not in 1 to 9999."""
        whole = floor(self.epoch_s)
        if not _FIRST_S <= whole <= _LAST_S:
            return None
        text = self.naive.isoformat()
        if not self.decimals:
            return text
        return f"{text}.{int((self.epoch_s - whole) * 10**self.decimals):0{self.decimals}d}"


@dataclass(frozen=True, slots=True)
class Moment:
    """A time field that could be read.

    Attributes:
        milliseconds: thirteen digits, taken for milliseconds.
        had_zone: ISO text with `Z` or an offset; of a `user_time` it is ignored.
    """

    instant: Instant
    form: Form
    milliseconds: bool = False
    had_zone: bool = False


def read_current_time(node: Node) -> Moment | None:
    """`current_time`: UTC where it has no zone mark; a numeric offset is applied. None: rule `time-format`.

    A value that no calendar shows (a year before 1 or after 9999) has overflowed: it is no time either.
    """
    return _read(node, apply_offset=True)


def read_user_time(node: Node) -> Moment | None:
    """`user_time`: a clock on the wall; a zone mark is ignored, a number counts as if it were UTC."""
    return _read(node, apply_offset=False)


def read_offset(node: Node) -> Fraction | None:
    """`user_timezone_offset` in seconds, in range or not; None: no number, or one beyond any measure."""
    parsed = exact(node.raw) if node.kind is Kind.NUMBER else None
    return parsed.value if parsed else None


def is_thirteen_digits(value: Fraction) -> bool:
    """True where the integer part has thirteen digits: milliseconds in a field of seconds."""
    return 10**12 <= abs(value) < 10**13


def epoch_of(now: datetime) -> Fraction:
    """Seconds since 1970 of an aware time, to the microsecond."""
    return Fraction((now - EPOCH) // timedelta(microseconds=1), 10**6)


def _read(node: Node, *, apply_offset: bool) -> Moment | None:
    moment = None
    if node.kind is Kind.NUMBER:
        moment = _number(exact(node.raw), Form.NUMBER)
    elif node.kind is Kind.STRING:
        text = node.string
        is_digits = _DIGITS.fullmatch(text) is not None
        moment = _number(exact(text), Form.DIGITS) if is_digits else _iso(text, apply_offset=apply_offset)
    return moment if moment and moment.instant.wall_text else None


def _number(parsed: Exact | None, form: Form) -> Moment | None:
    if parsed is None:
        return None
    value, decimals = parsed.value, parsed.decimals
    milliseconds = is_thirteen_digits(value)
    if milliseconds:
        value, decimals = value / 1000, decimals + 3
    return Moment(Instant(value, decimals if value.denominator != 1 else 0), form, milliseconds)


def _iso(text: str, *, apply_offset: bool) -> Moment | None:
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    *parts, fraction, zone, sign, hours, minutes = match.groups()
    year, month, day, hour, minute, second = (int(part or 0) for part in parts)
    try:
        read = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - the zone is applied below
    except ValueError:
        return None
    epoch_s = Fraction((read - _NAIVE_EPOCH) // timedelta(seconds=1))
    decimals = 0
    if fraction:
        part = exact(f"0.{fraction}") or Exact(0, 0)
        epoch_s, decimals = epoch_s + part.value, min(len(fraction), 18)
    if apply_offset and sign:
        offset_s = int(hours) * 3600 + int(minutes) * 60
        epoch_s += offset_s if sign == "-" else -offset_s
    return Moment(Instant(epoch_s, decimals), Form.ISO, had_zone=zone is not None)


class OffsetFrom(StrEnum):
    """Where the offset comes from: `PROFILE` is the user's profile zone, which is unknown here."""

    REQUEST = "request"
    DERIVED = "derived"
    PROFILE = "profile"


class TimeRule(Enum):
    """The rows of the derivation table; the value is the row in words."""

    NOTHING = (
        "No time is given: MoEngage takes the moment it receives the event, "
        "and the user's clock from the time zone of the user's profile."
    )
    CURRENT = "The UTC time is given: the user's clock follows from the time zone of the user's profile."
    USER = "The user's clock is given: the UTC time follows from the time zone of the user's profile."
    CURRENT_AND_USER = "UTC time and user's clock are given: the offset is the difference of the two."
    OFFSET = "Only the offset is given: MoEngage takes the moment it receives the event and adds the offset."
    CURRENT_AND_OFFSET = "UTC time and offset are given: the user's clock is the sum of the two."
    USER_AND_OFFSET = "The user's clock and the offset are given: the UTC time is the difference of the two."
    ALL = "UTC time, user's clock and offset are given: MoEngage takes each as given."

    @property
    def words(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class DerivedTimes:
    """What the service will store as the times of an event.

    Attributes:
        current_time: None where it is the service's own clock, or follows from the user's profile.
        user_time: on the wall; None where it follows from one of these two.
        offset_s: None where it is the profile's.
    """

    rule: TimeRule
    current_time: Instant | None
    user_time: Instant | None
    offset_s: Fraction | None
    offset_from: OffsetFrom


_RULES: Final = {
    # current_time, user_time, user_timezone_offset given?
    (False, False, False): TimeRule.NOTHING,
    (True, False, False): TimeRule.CURRENT,
    (False, True, False): TimeRule.USER,
    (True, True, False): TimeRule.CURRENT_AND_USER,
    (False, False, True): TimeRule.OFFSET,
    (True, False, True): TimeRule.CURRENT_AND_OFFSET,
    (False, True, True): TimeRule.USER_AND_OFFSET,
    (True, True, True): TimeRule.ALL,
}


def derive(current: Moment | None, user: Moment | None, off: Fraction | None) -> DerivedTimes:
    """The derivation table of event-api.md, section 3. None: not given, or not readable."""
    rule = _RULES[current is not None, user is not None, off is not None]
    utc = current.instant if current else None
    wall = user.instant if user else None
    if off is None:
        if utc and wall:
            difference = wall.epoch_s - utc.epoch_s
            return DerivedTimes(rule, utc, wall, difference, OffsetFrom.DERIVED)
        return DerivedTimes(rule, utc, wall, None, OffsetFrom.PROFILE)
    if utc and not wall:
        wall = _moved(utc, off)
    elif wall and not utc:
        utc = _moved(wall, -off)
    return DerivedTimes(rule, utc, wall, off, OffsetFrom.REQUEST)


def _moved(instant: Instant, by_s: Fraction) -> Instant:
    decimals = instant.decimals
    while (by_s * 10**decimals).denominator != 1:
        decimals += 1
    return Instant(instant.epoch_s + by_s, decimals)


class UnknownZoneError(ValueError):
    """No such time zone; the message is a sentence for the user."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no time zone “{name[:60]}”. Names look like Europe/Berlin.")


class LocalKind(Enum):
    """`GAP`: the clocks jumped over this time. `OVERLAP`: it came twice; the first one is meant."""

    NORMAL = "normal"
    GAP = "gap"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class LocalTime:
    """A wall clock time of a named zone in UTC, with the zone's offset at it."""

    epoch_s: int
    offset_s: int
    kind: LocalKind


def zone_offset_s(zone_name: str, at: int | Fraction) -> int:
    """Local time minus UTC in seconds of that zone at epoch second `at`.

    Raises:
        UnknownZoneError: there is no zone of that name.
    """
    zone = _zone(zone_name)
    # a day inside the calendar's ends: there the zone's own arithmetic would leave it
    whole = min(max(int(at), _FIRST_S + 86_400), _LAST_S - 86_400)
    return _offset_s(datetime.fromtimestamp(0, UTC) + timedelta(seconds=whole), zone)


def local_to_utc(naive: datetime, zone_name: str) -> LocalTime:
    """A naive wall clock time of that zone in UTC.

    In a gap the time is read with the offset before it, as if the clocks had not been moved yet.

    Raises:
        UnknownZoneError: there is no zone of that name.
    """
    zone = _zone(zone_name)
    first = _seconds(naive.replace(tzinfo=zone, fold=0).utcoffset())
    second = _seconds(naive.replace(tzinfo=zone, fold=1).utcoffset())
    kind = LocalKind.NORMAL if first == second else LocalKind.GAP if first < second else LocalKind.OVERLAP
    return LocalTime((naive - _NAIVE_EPOCH) // timedelta(seconds=1) - first, first, kind)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, path-like, or a folder of zones
        raise UnknownZoneError(name) from None


def _offset_s(utc: datetime, zone: ZoneInfo) -> int:
    return _seconds(utc.astimezone(zone).utcoffset())


def _seconds(offset: timedelta | None) -> int:
    return int(offset.total_seconds()) if offset else 0
