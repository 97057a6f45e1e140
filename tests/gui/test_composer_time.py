"""The time control as a user meets it: each switch, the clock, undo, and what the summary says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from moeconsole.core.rules import Level
from moeconsole.core.textedit import replacement
from moeconsole.core.timeform import Mode
from tests.helpers.time_controls import ALL, AT, NOW_S, SENT, Control

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@pytest.fixture
def open_control(qtbot: QtBot) -> Callable[[dict[str, Any]], Control]:
    def make(times: dict[str, Any]) -> Control:
        return Control(qtbot, times)

    return make


@pytest.mark.parametrize(
    ("times", "mode", "visible"),
    [
        ({}, Mode.LEAVE_OUT, set()),
        (SENT, Mode.WHEN_SENT, {"timeZoneCombo", "offsetEdit"}),
        (
            {"current_time": "{{$now-2h}}"},
            Mode.RELATIVE,
            {"relativeTimeEdit", "timeFormatCombo", "timeZoneCombo", "offsetEdit"},
        ),
        (
            AT,
            Mode.AT,
            {
                "timeBasisCombo",
                "timeFormatCombo",
                "dateTimeEdit",
                "timeNowButton",
                "timeZoneCombo",
                "offsetEdit",
            },
        ),
        (ALL, Mode.AS_TYPED, {"currentTimeEdit", "userTimeEdit", "offsetEdit"}),
    ],
)
def test_a_mode_shows_its_fields(
    open_control: Callable[[dict[str, Any]], Control], times: dict[str, Any], mode: Mode, visible: set[str]
) -> None:
    control = open_control(times)
    assert control.mode is mode
    names = {
        "relativeTimeEdit", "timeFormatCombo", "timeBasisCombo", "timeZoneCombo", "offsetEdit",
        "dateTimeEdit", "timeNowButton", "currentTimeEdit", "userTimeEdit",
    }  # fmt: skip
    shown = {name for name in names if control.widget.findChild(QWidget, name).isVisible()}
    assert shown == visible


@pytest.mark.parametrize("start", [{}, SENT, AT, ALL, {"current_time": "{{$now-2h}}"}, {"current_time": "?"}])
@pytest.mark.parametrize("mode", [mode for mode in Mode if mode is not Mode.AS_TYPED])
def test_each_switch_is_one_step_and_undo_brings_everything_back(
    open_control: Callable[[dict[str, Any]], Control], start: dict[str, Any], mode: Mode
) -> None:
    control = open_control(start)
    before = control.mode
    control.pick(mode)
    assert control.mode is mode
    assert control.steps == (0 if before is mode else 1)
    while control.session.undo_stack.canUndo():
        control.session.undo_stack.undo()
    assert control.times == start
    assert control.mode is before


def test_arrow_keys_through_the_modes_lose_nothing(open_control: Callable[[dict[str, Any]], Control]) -> None:
    control = open_control(AT)
    combo = control.widget.mode_combo
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert control.times == {"current_time": "{{$now}}", "user_timezone_offset": 19800}
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert control.times == {}
    QTest.keyClick(combo, Qt.Key.Key_Down)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert control.times == AT


def test_basis_and_format_say_the_same_moment(open_control: Callable[[dict[str, Any]], Control]) -> None:
    control = open_control(AT)
    basis, style = control.widget.basis_combo, control.widget.style_combo
    basis.setCurrentIndex(basis.findText("User's clock"))
    assert control.times == {"user_time": 1433857769, "user_timezone_offset": 19800}
    style.setCurrentIndex(style.findText("ISO text"))
    assert control.times == {"user_time": "2015-06-09T13:49:29Z", "user_timezone_offset": 19800}
    assert control.clock == "2015-06-09 13:49:29"
    basis.setCurrentIndex(basis.findText("UTC time"))
    assert control.times == {"current_time": "2015-06-09T08:19:29Z", "user_timezone_offset": 19800}
    assert control.steps == 3


def test_now_takes_the_clock(open_control: Callable[[dict[str, Any]], Control]) -> None:
    control = open_control(AT)
    control.widget.now_button.click()
    assert control.times == {"current_time": NOW_S, "user_timezone_offset": 19800}


def test_keys_in_the_clock_are_one_step_a_part(open_control: Callable[[dict[str, Any]], Control]) -> None:
    control = open_control({"current_time": 1433837969})
    edit = control.widget.clock_edit
    edit.setFocus()
    edit.setSelectedSection(edit.Section.HourSection)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert control.clock == "2015-06-09 10:19:29"
    assert control.steps == 1
    control.session.undo_stack.undo()
    assert control.times == {"current_time": 1433837969}


def test_f4_opens_the_calendar(qtbot: QtBot, open_control: Callable[[dict[str, Any]], Control]) -> None:
    control = open_control(AT)
    edit = control.widget.clock_edit
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_F4)
    qtbot.waitUntil(edit.calendarWidget().isVisible)
    edit.calendarWidget().parentWidget().close()


def test_a_relative_time_is_typed_without_leaving_its_mode(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control(SENT)
    control.pick(Mode.RELATIVE)
    edit = control.widget.relative_edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert control.mode is Mode.RELATIVE
    for key in "now-2":
        QTest.keyClicks(edit, key)
        assert control.mode is Mode.RELATIVE
    assert "Write it like -2h" in control.summary
    QTest.keyClicks(edit, "h")
    assert edit.text() == "now-2h"
    assert control.times == {"current_time": "{{$now-2h}}"}
    assert "if sent now: 2026-11-23 13:19:29 UTC" in control.summary
    control.session.undo_stack.undo()
    control.session.undo_stack.undo()
    assert control.times in (SENT, {"current_time": "{{$now-0s}}"})


def test_raw_fields_keep_what_is_typed_until_the_focus_leaves(
    qtbot: QtBot, open_control: Callable[[dict[str, Any]], Control]
) -> None:
    control = open_control({"current_time": "14338"})
    edit = control.widget.current_edit
    assert edit.text() == '"14338"'
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "1433837969")
    assert control.times == {"current_time": 1433837969}
    assert edit.isVisible()
    assert edit.cursorPosition() == 10
    control.elsewhere.setFocus()
    qtbot.waitUntil(lambda: control.mode is Mode.AT)
    assert control.clock == "2015-06-09 08:19:29"


def test_as_typed_can_be_chosen_and_changes_nothing(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control(AT)
    control.pick(Mode.AS_TYPED)
    assert control.steps == 0
    assert control.widget.current_edit.text() == "1433837969"
    assert control.widget.user_edit.text() == ""
    QTest.keyClicks(control.widget.user_edit, "1433857769")
    assert control.times == ALL
    control.session.set_current_action(control.session.actions().children[1].node.id)
    assert control.mode is Mode.LEAVE_OUT


def test_quotes_tell_text_from_number(open_control: Callable[[dict[str, Any]], Control]) -> None:
    control = open_control({"current_time": 1709, "user_time": 1})
    edit = control.widget.current_edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, '"1709"')
    assert control.times["current_time"] == "1709"
    assert edit.text() == '"1709"'


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ({}, "MoEngage's own clock when it arrives · user's clock: in the user's profile zone"),
        (SENT, "the moment you press Send"),
        (AT, "2015-06-09 08:19:29 UTC · user's clock 13:49:29 · both given: used as is"),
        ({"user_time": 1433857769}, "follows from the user's profile zone, which we can't know"),
        (ALL, "all three given: used as is"),
        ({"current_time": 4102444800}, "This is in the future"),
        ({"current_time": 1433837969000}, "The UTC time is in milliseconds"),
        ({"current_time": "yesterday"}, "The UTC time can't be read"),
        ({"current_time": "{{when}}"}, "The UTC time waits for the value of a variable"),
        ({"user_timezone_offset": 19800}, "user's clock +05:30 from UTC"),
    ],
)
def test_the_summary_says_what_the_fields_mean(
    open_control: Callable[[dict[str, Any]], Control], times: dict[str, Any], words: str
) -> None:
    assert words in open_control(times).summary


def test_text_that_is_no_json_makes_the_control_read_only(
    open_control: Callable[[dict[str, Any]], Control],
) -> None:
    control = open_control(AT)
    text = control.session.tree.text
    control.session.edit_text(text + "x", replacement(text, text + "x"), "Type")
    assert not control.widget.mode_combo.isEnabled()
    assert control.widget.clock_edit.isReadOnly()
    assert control.widget.offset_edit.isReadOnly()
    control.type_zone("Asia/Tokyo")
    assert control.session.tree.text == text
    assert control.widget.zone_combo.currentText() == "By seconds  +05:30"


def test_marks_stand_at_the_field(open_control: Callable[[dict[str, Any]], Control]) -> None:
    class Said:
        level = Level.ERROR
        text = "Refused."

    control = open_control(AT)
    event = control.session.current_action
    assert event is not None
    time = event.get("current_time")
    assert time is not None
    control.widget.set_marks(lambda node_id: Said() if node_id == time.id else None)
    assert "Refused." in control.widget.clock_edit.toolTip()
    assert "border" in control.widget.clock_edit.styleSheet()
    assert control.widget.offset_edit.styleSheet() == ""
    assert control.widget.reveal(time.id)
    assert control.widget.clock_edit.hasFocus()


def test_the_tab_key_goes_as_the_eye_does(open_control: Callable[[dict[str, Any]], Control]) -> None:
    control = open_control(AT)
    control.widget.mode_combo.setFocus()
    order = []
    while not control.elsewhere.hasFocus():
        focus = control.host.focusWidget()
        if order[-1:] != [focus.objectName()]:  # Tab goes through the parts of the clock too
            order.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert order == [
        "timeModeCombo", "timeBasisCombo", "timeFormatCombo", "dateTimeEdit", "timeNowButton",
        "timeZoneCombo", "offsetEdit",
    ]  # fmt: skip
