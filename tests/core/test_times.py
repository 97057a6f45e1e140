"""Time fields: how they are read, the derivation table, and zones."""

from __future__ import annotations

from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulating import Raw, node

from moeconsole.core.times import (
    Form,
    Instant,
    LocalKind,
    OffsetFrom,
    TimeRule,
    UnknownZoneError,
    derive,
    epoch_of,
    is_thirteen_digits,
    local_to_utc,
    read_current_time,
    read_offset,
    read_user_time,
    zone_offset_s,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1433837969, "2015-06-09T08:19:29Z"),
        (0, "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"),
        (Raw("1433837969.0"), "2015-06-09T08:19:29Z"),
        (Raw("1433837969.25"), "2015-06-09T08:19:29.25Z"),
        (Raw("-0.5"), "1969-12-31T23:59:59.5Z"),
        (Raw("1.433837969e9"), "2015-06-09T08:19:29Z"),
        (999999999999, None),  # twelve digits are seconds, of the year 33658
        (1000000000000, "2001-09-09T01:46:40Z"),
        (9999999999999, "2286-11-20T17:46:39.999Z"),
        (10000000000000, None),  # fourteen digits are seconds again
        (-1000000000000, "1938-04-24T22:13:20Z"),
        (Raw("1708939453396.5"), "2024-02-26T09:24:13.3965Z"),
        ("1708939453396", "2024-02-26T09:24:13.396Z"),
        ("1708939453390", "2024-02-26T09:24:13.390Z"),
        ("1433837969", "2015-06-09T08:19:29Z"),
        ("1433837969.5", "2015-06-09T08:19:29.5Z"),
        ("20200531", "1970-08-22T19:15:31Z"),
        ("2020-05-31", "2020-05-31T00:00:00Z"),
        ("2020-05-31T16:33", "2020-05-31T16:33:00Z"),
        ("2020-05-31 16:33:35", "2020-05-31T16:33:35Z"),
        ("2020-05-31T16:33:35Z", "2020-05-31T16:33:35Z"),
        ("2020-05-31T16:33:35.250Z", "2020-05-31T16:33:35.250Z"),
        ("2020-05-31T16:33:35.000Z", "2020-05-31T16:33:35.000Z"),
        ("2020-05-31T16:33:35+05:30", "2020-05-31T11:03:35Z"),
        ("2020-05-31T16:33:35-05:45", "2020-05-31T22:18:35Z"),
        ("2024-02-29", "2024-02-29T00:00:00Z"),
        ("2023-02-29", None),
        ("2020-05-31T24:00", None),
        ("2020-05-31T23:60", None),
        ("2020-05-31T23:59:60Z", None),
        ("2020-05-31T16:33:35+0530", None),
        ("2020-05-31T16:33:35+24:00", None),
        ("2020-05-31T16:33:35z", None),
        ("2020-05-31Z", None),
        ("2020-05-31T16", None),
        ("2020-05-31T16:33:35.Z", None),
        ("0000-01-01", None),
        ("0001-01-01T00:00:00+00:01", None),  # before the calendar's first second
        ("9999-12-31T23:59:59.9Z", "9999-12-31T23:59:59.9Z"),
        ("٢٠٢٠-05-31", None),
        ("", None),
        (" 1433837969", None),
        ("-1433837969", None),
        ("1e9", None),
        ("now", None),
        (253402300799, "9999-12-31T23:59:59Z"),
        (253402300800, None),
        (-62135596800, "0001-01-01T00:00:00Z"),
        (-62135596801, None),
        (Raw("1e999999999999"), None),
        (Raw("1" * 5000), None),
        (Raw("12a"), None),
        (None, None),
        (True, None),
        ([1433837969], None),
        ({}, None),
    ],
)
def test_current_time_is_read(value: Any, text: str | None) -> None:
    moment = read_current_time(node(value))
    assert (moment.instant.utc_text if moment else None) == text


@pytest.mark.parametrize("text", ["2020-05-31T16:33:35", "2020-05-31T16:33:35Z", "2020-05-31T16:33:35-09:30"])
def test_user_time_is_a_clock_on_the_wall(text: str) -> None:
    moment = read_user_time(node(text))
    assert moment is not None
    assert moment.instant.wall_text == "2020-05-31T16:33:35"
    assert moment.instant.naive == datetime(2020, 5, 31, 16, 33, 35)


def test_forms_are_told() -> None:
    number, digits, iso = (
        read_current_time(node(v)) for v in (1708939453396, "1708939453", "2024-02-26 09:00")
    )
    assert number and digits and iso
    assert (number.form, number.milliseconds) == (Form.NUMBER, True)
    assert (digits.form, digits.milliseconds) == (Form.DIGITS, False)
    assert (iso.form, iso.had_zone) == (Form.ISO, False)
    zoned = read_current_time(node("2024-02-26T09:00Z"))
    assert zoned is not None and zoned.had_zone


@pytest.mark.parametrize(
    ("value", "digits"), [(10**12 - 1, False), (10**12, True), (10**13 - 1, True), (10**13, False)]
)
def test_thirteen_digits(value: int, digits: bool) -> None:
    assert is_thirteen_digits(Fraction(value)) is digits
    assert is_thirteen_digits(Fraction(-value)) is digits


@pytest.mark.parametrize(
    ("value", "offset_s"),
    [
        (19800, 19800),
        (Raw("-54000"), -54000),
        (Raw("1.98e4"), 19800),
        (60000, 60000),
        (Raw("0.5"), Fraction(1, 2)),
    ]
    + [(value, None) for value in ("19800", None, True, Raw("1e400"), Raw("12a"))],
)
def test_offset(value: Any, offset_s: Fraction | None) -> None:
    assert read_offset(node(value)) == offset_s


UTC_TIME, WALL = "2015-06-09T08:19:29Z", "2015-06-09T13:49:29"


@pytest.mark.parametrize(
    ("current", "user", "off", "rule", "expected"),
    [
        (None, None, None, TimeRule.NOTHING, (None, None, None, OffsetFrom.PROFILE)),
        (UTC_TIME, None, None, TimeRule.CURRENT, (UTC_TIME, None, None, OffsetFrom.PROFILE)),
        (None, WALL, None, TimeRule.USER, (None, WALL, None, OffsetFrom.PROFILE)),
        (UTC_TIME, WALL, None, TimeRule.CURRENT_AND_USER, (UTC_TIME, WALL, 19800, OffsetFrom.DERIVED)),
        (None, None, 19800, TimeRule.OFFSET, (None, None, 19800, OffsetFrom.REQUEST)),
        (UTC_TIME, None, 19800, TimeRule.CURRENT_AND_OFFSET, (UTC_TIME, WALL, 19800, OffsetFrom.REQUEST)),
        (None, WALL, 19800, TimeRule.USER_AND_OFFSET, (UTC_TIME, WALL, 19800, OffsetFrom.REQUEST)),
        (UTC_TIME, WALL, 3600, TimeRule.ALL, (UTC_TIME, WALL, 3600, OffsetFrom.REQUEST)),
    ],
)
def test_derivation_table(
    current: Any, user: Any, off: Any, rule: TimeRule, expected: tuple[Any, ...]
) -> None:
    times = derive(
        read_current_time(node(current)), read_user_time(node(user)), None if off is None else Fraction(off)
    )
    utc = times.current_time.utc_text if times.current_time else None
    wall = times.user_time.wall_text if times.user_time else None
    assert (utc, wall, times.offset_s, times.offset_from) == expected
    assert times.rule is rule
    assert times.rule.words.endswith(".")


def test_derived_times_keep_a_fraction_that_was_given() -> None:
    times = derive(read_current_time(node("2020-01-01T00:00:00.250Z")), None, Fraction(3600))
    assert times.user_time and times.user_time.wall_text == "2020-01-01T01:00:00.250"
    times = derive(read_current_time(node("2020-01-01")), None, Fraction(1, 2))
    assert times.user_time and times.user_time.wall_text == "2020-01-01T00:00:00.5"


def test_what_no_calendar_shows_has_no_text() -> None:
    times = derive(read_current_time(node("9999-12-31T23:59:59Z")), None, Fraction(1))
    assert times.user_time is not None and times.user_time.wall_text is None
    assert times.user_time.utc_text is None
    assert Instant(Fraction(10**19)).naive == datetime(9999, 12, 31, 23, 59, 59)


def test_epoch_of_is_exact() -> None:
    assert epoch_of(datetime(2020, 1, 1, 0, 0, 0, 1, tzinfo=UTC)) == 1577836800 + Fraction(1, 10**6)


@pytest.mark.parametrize(
    ("zone", "at", "offset_s"),
    [
        ("Asia/Kolkata", 0, 19800),
        ("Asia/Kathmandu", 1_700_000_000, 20700),
        ("Australia/Lord_Howe", 1_720_000_000, 37800),
        ("Europe/Berlin", 1_711_846_799, 3600),
        ("Europe/Berlin", 1_711_846_800, 7200),
        ("Europe/Berlin", 1_729_990_799, 7200),
        ("Europe/Berlin", 1_729_990_800, 3600),
        ("America/St_Johns", 1_704_067_200, -12600),
        ("UTC", 10**30, 0),
        ("UTC", -(10**30), 0),
    ],
)
def test_zone_offsets(zone: str, at: int, offset_s: int) -> None:
    assert zone_offset_s(zone, at) == offset_s
    assert zone_offset_s(zone, Fraction(at) + Fraction(1, 3)) == offset_s


@pytest.mark.parametrize(
    "name", ["", "Nowhere/Land", "../etc/passwd", "/etc/passwd", "Europe", "a\0b", "Europe/", "."]
)
def test_unknown_zones_are_a_sentence(name: str) -> None:
    with pytest.raises(UnknownZoneError, match="There is no time zone"):
        zone_offset_s(name, 0)
    with pytest.raises(ValueError, match="Names look like"):
        local_to_utc(datetime(2024, 1, 1), name)


@pytest.mark.parametrize(
    ("local", "utc_hour", "offset_s", "kind"),
    [
        (datetime(2024, 3, 31, 1, 59), 0, 3600, LocalKind.NORMAL),
        (datetime(2024, 3, 31, 2, 30), 1, 3600, LocalKind.GAP),
        (datetime(2024, 3, 31, 3, 0), 1, 7200, LocalKind.NORMAL),
        (datetime(2024, 10, 27, 1, 59), 23, 7200, LocalKind.NORMAL),
        (datetime(2024, 10, 27, 2, 30), 0, 7200, LocalKind.OVERLAP),
        (datetime(2024, 10, 27, 3, 0), 2, 3600, LocalKind.NORMAL),
    ],
)
def test_summer_time_of_a_wall_clock(local: datetime, utc_hour: int, offset_s: int, kind: LocalKind) -> None:
    result = local_to_utc(local, "Europe/Berlin")
    assert (result.offset_s, result.kind) == (offset_s, kind)
    assert datetime.fromtimestamp(result.epoch_s, UTC).hour == utc_hour


def test_the_calendars_ends_are_no_trouble() -> None:
    assert local_to_utc(datetime.min, "Asia/Kolkata").epoch_s < -62135596800
    assert local_to_utc(datetime.max, "America/New_York").epoch_s > 253402300799


@given(st.text(max_size=40) | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.Z+-]*", fullmatch=True))
def test_no_text_raises(text: str) -> None:
    for read in (read_current_time, read_user_time):
        moment = read(node(text))
        assert moment is None or moment.instant.wall_text
