"""What the time control does to a form: zones, gaps, other clocks, other modes."""

from __future__ import annotations

from datetime import datetime

import pytest

from moeconsole.core.timeedits import (
    converted,
    meaning_of,
    shift_between,
    shift_of,
    shift_text,
    with_basis,
    with_now,
    with_style,
    with_wall,
    with_zone,
)
from moeconsole.core.timeform import (
    Basis,
    Mode,
    Style,
    TimeForm,
    fields_of,
    naive_of,
    read,
    seconds_of,
    with_times,
)
from moeconsole.core.times import LocalKind, UnknownZoneError
from moeconsole.core.variables import ResolveContext
from tests.helpers.timeforms import FLIGHT, NOW, NOW_S, PATH, document, fields, form_of, text_after


@pytest.mark.parametrize(
    ("zone", "offset"),
    [
        ("Asia/Kolkata", "19800"),
        ("Asia/Kathmandu", "20700"),
        ("Australia/Lord_Howe", "37800"),  # June: winter there
        ("America/St_Johns", "-9000"),
        ("UTC", "0"),
    ],
)
def test_a_zone_sets_its_offset_at_the_date_and_keeps_the_moment(zone: str, offset: str) -> None:
    form = with_zone(form_of(f'"current_time": {FLIGHT}'), zone)
    assert (form.offset, form.clock_s, form.zone) == (offset, FLIGHT, zone)
    assert form.wall_s == FLIGHT + int(offset)


def test_lord_howes_half_hour_of_summer_time() -> None:
    form = with_zone(form_of(f'"current_time": {FLIGHT}'), "Australia/Lord_Howe")
    summer = with_wall(form, seconds_of(datetime(2024, 1, 15, 12, 0)))
    assert summer.offset == "39600"
    assert naive_of(summer.clock_s) == datetime(2024, 1, 15, 1, 0)
    assert with_wall(summer, seconds_of(datetime(2024, 7, 15, 12, 0))).offset == "37800"
    gap = with_wall(form, seconds_of(datetime(2024, 10, 6, 2, 15)))
    assert gap.local_kind is LocalKind.GAP
    assert gap.offset == "37800"


def berlin(wall: datetime, basis: Basis = Basis.UTC) -> TimeForm:
    return with_wall(with_zone(TimeForm(Mode.AT, basis, clock_s=FLIGHT), "Europe/Berlin"), seconds_of(wall))


@pytest.mark.parametrize("basis", list(Basis))
def test_the_gap_of_berlin_keeps_the_clock_that_was_typed(basis: Basis) -> None:
    form = berlin(datetime(2024, 3, 31, 2, 30), basis)
    assert form.local_kind is LocalKind.GAP
    assert form.offset == "3600"
    assert naive_of(form.wall_s) == datetime(2024, 3, 31, 2, 30)


@pytest.mark.parametrize("basis", list(Basis))
def test_the_overlap_of_berlin_means_the_first_one(basis: Basis) -> None:
    form = berlin(datetime(2024, 10, 27, 2, 30), basis)
    assert form.local_kind is LocalKind.OVERLAP
    assert form.offset == "7200"
    assert naive_of(form.wall_s) == datetime(2024, 10, 27, 2, 30)


@pytest.mark.parametrize("wall", [datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 30)])
def test_a_zone_stays_known_in_gap_and_overlap(wall: datetime) -> None:
    state = with_times(document('"current_time": 1'), PATH, berlin(wall))
    event = state.tree.root.children[0].node.children[0].node
    assert read(fields_of(event), state.zones) == berlin(wall)


def test_an_unknown_zone_is_refused() -> None:
    for mode in (Mode.AT, Mode.WHEN_SENT):
        with pytest.raises(UnknownZoneError):
            with_zone(TimeForm(mode), "Asia/Atlantis")


def test_a_zone_without_a_known_time_is_a_variable() -> None:
    form = with_zone(form_of('"current_time": "{{$now}}"'), "Asia/Kolkata")
    written = text_after('"current_time": "{{$now}}"', form)
    assert written == '"current_time": "{{$now}}", "user_timezone_offset": "{{$offset.Asia/Kolkata}}"'
    assert form_of(written) == form


def switch(times: str, mode: Mode, zone: str | None = None) -> str:
    event_fields = fields(times)
    time = event_fields.current or event_fields.user
    zones = {time.id: zone} if time is not None and zone is not None else {}
    form = read(event_fields, zones)
    return text_after(times, converted(form, mode, meaning_of(event_fields, ResolveContext(NOW)), NOW))


AT = f'"current_time": {FLIGHT}, "user_timezone_offset": 19800'
SENT = '"current_time": "{{$now}}"'
USERS = '"user_time": 1433857769, "user_timezone_offset": 19800'
ALL = f'"current_time": {FLIGHT}, "user_time": 1433857769, "user_timezone_offset": 19800'


@pytest.mark.parametrize(
    ("times", "mode", "after"),
    [
        ("", Mode.WHEN_SENT, SENT),
        ("", Mode.AT, f'"current_time": {NOW_S}'),
        ("", Mode.RELATIVE, '"current_time": "{{$now-0s}}"'),
        (SENT, Mode.LEAVE_OUT, ""),
        (SENT, Mode.AT, f'"current_time": {NOW_S}'),
        (SENT, Mode.RELATIVE, '"current_time": "{{$now-0s}}"'),
        ('"current_time": "{{$now-2h}}"', Mode.LEAVE_OUT, ""),
        ('"current_time": "{{$now-2h}}"', Mode.WHEN_SENT, SENT),
        ('"current_time": "{{$now-2h}}"', Mode.AT, f'"current_time": {NOW_S - 7200}'),
        ('"current_time": "{{$now.iso-2h}}"', Mode.AT, '"current_time": "2026-11-23T13:19:29Z"'),
        (AT, Mode.LEAVE_OUT, ""),
        (AT, Mode.WHEN_SENT, f'{SENT}, "user_timezone_offset": 19800'),
        (AT, Mode.RELATIVE, '"current_time": "{{$now-100447h}}", "user_timezone_offset": 19800'),
        (f'"current_time": {NOW_S - 86400}', Mode.RELATIVE, '"current_time": "{{$now-1d}}"'),
        (USERS, Mode.WHEN_SENT, None),
        (ALL, Mode.LEAVE_OUT, ""),
        (ALL, Mode.AT, AT),
        (ALL, Mode.WHEN_SENT, f'{SENT}, "user_timezone_offset": 19800'),
        ('"current_time": 1433837969000', Mode.AT, f'"current_time": {FLIGHT}'),
        ('"current_time": "1433837969"', Mode.AT, f'"current_time": {FLIGHT}'),
        ('"current_time": "2015-06-09T13:49:29+05:30"', Mode.AT, '"current_time": "2015-06-09T08:19:29Z"'),
        ('"current_time": "nonsense"', Mode.AT, f'"current_time": {NOW_S}'),
        (f'"current_time": {FLIGHT}, "user_time": 1433857769', Mode.AT, AT),
        ('"user_time": "2015-06-09 13:49"', Mode.AT, '"user_time": "2015-06-09T13:49:00Z"'),
        ('"user_timezone_offset": 19800', Mode.AT, None),
    ],
)
def test_switching_the_mode_keeps_what_it_can(times: str, mode: Mode, after: str | None) -> None:
    if after is None:  # an offset that stood first stays first
        after = '"user_timezone_offset": 19800, ' + (
            SENT if mode is Mode.WHEN_SENT else f'"current_time": {NOW_S}'
        )
    assert switch(times, mode) == after


@pytest.mark.parametrize(
    "times", ["", SENT, AT, USERS, ALL, '"current_time": "{{$now-2h}}"', '"user_time": "?"']
)
def test_as_typed_and_the_mode_itself_change_nothing(times: str) -> None:
    assert switch(times, Mode.AS_TYPED) == times
    assert switch(times, form_of(times).mode) == times


def test_a_zone_goes_along_with_the_mode() -> None:
    live = f'{SENT}, "user_timezone_offset": "{{{{$offset.Asia/Kolkata}}}}"'
    assert switch(AT, Mode.WHEN_SENT, "Asia/Kolkata") == live
    assert switch(live, Mode.AT) == f'"current_time": {NOW_S}, "user_timezone_offset": 19800'


def test_the_other_clock_says_the_same_moment() -> None:
    form = with_basis(form_of(AT), Basis.USER)
    assert text_after("", form) == USERS
    assert with_basis(form, Basis.UTC) == form_of(AT)


def test_the_other_format_says_the_same_time() -> None:
    form = with_style(form_of(AT), Style.ISO)
    assert text_after(AT, form) == '"current_time": "2015-06-09T08:19:29Z", "user_timezone_offset": 19800'
    assert with_style(form, Style.EPOCH) == form_of(AT)


def test_now_keeps_the_clock_that_is_given_and_takes_the_zones_offset_of_today() -> None:
    assert with_now(form_of(AT), NOW).clock_s == NOW_S
    assert with_now(form_of(USERS), NOW).clock_s == NOW_S + 19800
    summer = berlin(datetime(2024, 7, 1, 12, 0), Basis.USER)
    today = with_now(summer, NOW)
    assert (summer.offset, today.offset, today.clock_s) == ("7200", "3600", NOW_S + 3600)


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("-2h", "-2h"),
        ("now-2h", "-2h"),
        ("NOW - 2h", "-2h"),
        ("{{$now-2h}}", "-2h"),
        ("+30m", "+30m"),
        ("−2h", "-2h"),
        ("-", "-"),
        ("", "-0s"),
        ("n", "-0s"),
        ("now", "-0s"),
        ("2h", "2h"),
    ],
)
def test_a_relative_time_as_people_write_it(text: str, shift: str) -> None:
    assert shift_of(text, Style.EPOCH) == shift
    form = TimeForm(Mode.RELATIVE, shift=shift)
    assert form_of(text_after("", form)) == form
    assert shift_of(shift_text(form), Style.EPOCH) == shift


@pytest.mark.parametrize(
    ("seconds", "shift"),
    [(-7200, "-2h"), (90, "+90s"), (-86400, "-1d"), (120, "+2m"), (0, "-0s"), (-2_000_000_001, "-23148d")],
)
def test_the_shift_between_two_moments(seconds: int, shift: str) -> None:
    assert shift_between(NOW_S + seconds, NOW_S) == shift


def test_what_variables_are_open_and_what_cant_be_read() -> None:
    meaning = meaning_of(fields('"current_time": "{{x}}", "user_time": "?"'), ResolveContext(NOW))
    assert (meaning.unresolved, meaning.unread) == (("current_time",), ("user_time",))
