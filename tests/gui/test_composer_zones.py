"""Zones and offsets of the time control: by name, by hand, at another date, in gaps and overlaps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from moeconsole.core import templates
from moeconsole.core.timeform import Mode
from moeconsole.gui.models.zone_model import ZoneModel
from tests.helpers.time_controls import AT, NOW_S, SENT, Control

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@pytest.fixture
def open_control(qtbot: QtBot) -> Callable[[dict[str, Any]], Control]:
    def make(times: dict[str, Any]) -> Control:
        return Control(qtbot, times)

    return make


def test_a_zone_by_name_sets_the_seconds_and_its_hint_is_saved(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control({"current_time": 1433837969})
    assert control.clock == "2015-06-09 08:19:29"
    control.type_zone("Asia/Kolkata")
    assert control.times == AT
    assert control.steps == 1
    assert control.widget.offset_edit.text() == "19800"
    assert control.clock == "2015-06-09 13:49:29"
    control.elsewhere.setFocus()
    assert control.widget.zone_combo.currentText() == "Asia/Kolkata  +05:30"
    data = templates.write(control.session.state)
    again = templates.read(data).state
    assert list(again.zones.values()) == ["Asia/Kolkata"]
    control.session.undo_stack.undo()
    assert control.times == {"current_time": 1433837969}
    assert control.session.state.zones == {}
    assert control.widget.zone_combo.currentText() == "No offset"


@pytest.mark.parametrize(
    ("typed", "offset", "clock"),
    [
        ("asia/kathmandu", 20700, "2015-06-09 14:04:29"),
        ("Australia/Lord_Howe", 37800, "2015-06-09 18:49:29"),
        ("europe/berlin", 7200, "2015-06-09 10:19:29"),
        ("UTC", 0, "2015-06-09 08:19:29"),
    ],
)
def test_zones_in_any_casing(
    open_control: Callable[[dict[str, Any]], Control], typed: str, offset: int, clock: str
) -> None:
    control = open_control({"current_time": 1433837969})
    control.type_zone(typed)
    assert control.times == {"current_time": 1433837969, "user_timezone_offset": offset}
    assert control.clock == clock


def test_an_unknown_zone_changes_nothing_and_is_said(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control(AT)
    control.type_zone("Asia/Atlantis")
    assert control.times == AT
    assert "There is no time zone “Asia/Atlantis”" in control.summary
    control.type_zone("Asia/Kolkata")
    assert "There is no time zone" not in control.summary


def test_no_offset_takes_it_away(open_control: Callable[[dict[str, Any]], Control]) -> None:
    control = open_control(AT)
    control.widget.zone_combo.setFocus()
    control.widget.zone_combo.setCurrentIndex(0)
    assert control.times == {"current_time": 1433837969}
    assert control.clock == "2015-06-09 08:19:29"


def test_another_date_has_the_zones_offset_at_that_date(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control({"current_time": 1433837969})
    control.type_zone("Europe/Berlin")
    control.set_clock("2024-01-15T12:00:00")
    assert control.times == {"current_time": 1705316400, "user_timezone_offset": 3600}
    assert control.widget.zone_combo.currentText().startswith("Europe/Berlin")
    control.session.undo_stack.undo()
    assert control.times == {"current_time": 1433837969, "user_timezone_offset": 7200}
    assert control.clock == "2015-06-09 10:19:29"


def test_a_clock_time_in_the_gap_is_kept_and_said(open_control: Callable[[dict[str, Any]], Control]) -> None:
    control = open_control({"current_time": 1433837969})
    control.type_zone("Europe/Berlin")
    control.set_clock("2024-03-31T02:30:00")
    assert control.clock == "2024-03-31 02:30:00"
    assert control.times == {"current_time": 1711848600, "user_timezone_offset": 3600}
    assert "02:30:00 does not exist on that day in Europe/Berlin" in control.summary
    control.session.undo_stack.undo()
    assert "does not exist" not in control.summary


def test_a_clock_time_that_comes_twice_is_said(open_control: Callable[[dict[str, Any]], Control]) -> None:
    control = open_control({"current_time": 1433837969})
    control.type_zone("Europe/Berlin")
    control.set_clock("2024-10-27T02:30:00")
    assert control.times == {"current_time": 1729989000, "user_timezone_offset": 7200}
    assert "comes twice on that day in Europe/Berlin: the first one is meant (+02:00)" in control.summary


def test_a_zone_while_the_time_is_that_of_sending_is_a_variable(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control(SENT)
    control.type_zone("Asia/Kolkata")
    assert control.times == {**SENT, "user_timezone_offset": "{{$offset.Asia/Kolkata}}"}
    assert control.mode is Mode.WHEN_SENT
    control.pick(Mode.AT)
    assert control.times == {"current_time": NOW_S, "user_timezone_offset": 19800}


def test_typing_an_offset_by_hand_forgets_the_zone(open_control: Callable[[dict[str, Any]], Control]) -> None:
    control = open_control({"current_time": 1433837969})
    control.type_zone("Asia/Kolkata")
    edit = control.widget.offset_edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "-3600")
    assert control.times == {"current_time": 1433837969, "user_timezone_offset": -3600}
    assert control.mode is Mode.AT
    assert control.session.state.zones == {}
    assert control.widget.zone_combo.currentText() == "By seconds  -01:00"
    control.session.undo_stack.setIndex(1)
    assert control.times == AT


def test_a_half_typed_offset_stays_where_it_is_typed(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control({"current_time": 1433837969})
    edit = control.widget.offset_edit
    edit.setFocus()
    QTest.keyClicks(edit, "-")
    assert control.mode is Mode.AT
    assert "offset can't be read" in control.summary
    assert edit.text() == "-"
    QTest.keyClicks(edit, "5400")
    assert control.times["user_timezone_offset"] == -5400
    edit.clear()
    assert "user_timezone_offset" not in control.times


@pytest.mark.parametrize(
    ("typed", "offset"),
    [("Mumbai", 19800), ("new york", -14400), ("Kolkata", 19800), ("san francisco", -25200)],
)
def test_a_city_stands_for_its_zone(
    open_control: Callable[[dict[str, Any]], Control], typed: str, offset: int
) -> None:
    control = open_control({"current_time": 1433837969})
    control.type_zone(typed)
    assert control.times == {"current_time": 1433837969, "user_timezone_offset": offset}
    assert "There is no time zone" not in control.summary


def test_a_word_that_is_no_city_is_said_with_what_helps(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control(AT)
    control.type_zone("Mumbay")
    assert control.times == AT
    assert "There is no time zone “Mumbay”" in control.summary
    assert "such as Mumbai" in control.summary


def test_entering_and_leaving_the_zone_measures_no_list_of_zones(
    open_control: Callable[[dict[str, Any]], Control], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading the offsets of all zones takes tens of milliseconds: at most once a moment, never to measure."""
    control = open_control({"current_time": 1433837969, "user_timezone_offset": 19800})
    asked: list[str] = []
    title = ZoneModel.title

    def counted(model: ZoneModel, zone: str, at_s: int) -> str:
        asked.append(zone)
        return title(model, zone, at_s)

    monkeypatch.setattr(ZoneModel, "title", counted)
    control.widget.zone_combo.setFocus(Qt.FocusReason.TabFocusReason)
    assert len(asked) < 20
    for _ in range(3):
        control.elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        control.widget.zone_combo.setFocus(Qt.FocusReason.TabFocusReason)
    assert len(asked) < len(set(asked)) + 20


def test_a_typed_clock_is_that_of_the_zone_that_is_picked_after_it(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control({"current_time": 1433837969})
    control.set_clock("2026-11-23T20:49:29")
    control.type_zone("Asia/Kolkata")
    assert control.clock == "2026-11-23 20:49:29"
    assert control.times == {"current_time": NOW_S, "user_timezone_offset": 19800}
    control.type_zone("Europe/Berlin")
    assert control.clock == "2026-11-23 20:49:29"
    assert control.times["user_timezone_offset"] == 3600
    control.widget.zone_combo.setFocus()
    control.widget.zone_combo.setCurrentIndex(0)
    assert control.clock == "2026-11-23 20:49:29"
    assert "user_timezone_offset" not in control.times


def test_a_typed_clock_stays_while_an_offset_is_typed(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control({"current_time": 1433837969})
    control.set_clock("2026-11-23T20:49:29")
    steps = control.steps
    control.widget.offset_edit.setFocus()
    QTest.keyClicks(control.widget.offset_edit, "19800")
    assert control.clock == "2026-11-23 20:49:29"
    assert control.times == {"current_time": NOW_S, "user_timezone_offset": 19800}
    assert control.steps == steps + 1
    QTest.keyClicks(control.widget.offset_edit, "x")
    assert control.widget.offset_edit.text() == "19800x"


def test_a_moment_of_the_document_or_of_now_stays_when_its_zone_changes(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control({"current_time": 1433837969})
    control.set_clock("2026-11-23T20:49:29")
    control.session.undo_stack.undo()
    control.type_zone("Asia/Kolkata")
    assert control.times == AT
    control.set_clock("2026-11-23T10:00:00")
    control.widget.now_button.click()
    control.type_zone("Europe/Berlin")
    assert control.times == {"current_time": NOW_S, "user_timezone_offset": 3600}
    control.set_clock("2026-11-23T10:00:00")
    control.session.set_current_action(control.session.actions().children[1].node.id)
    control.session.set_current_action(control.session.actions().children[0].node.id)
    control.type_zone("Asia/Kolkata")
    assert control.clock == "2026-11-23 14:30:00"
