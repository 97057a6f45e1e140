"""The composer's fields, used with keys."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from moeconsole.core.document import string
from moeconsole.core.rules import Level
from moeconsole.core.textedit import replacement
from tests.helpers.composers import check, event, make_composer, session_of, value

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.panes.composer import Composer

Key = Qt.Key


@pytest.fixture
def open_composer(qtbot: QtBot) -> Callable[..., Composer]:
    return partial(make_composer, qtbot)


def retype(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


class TestFields:
    def test_each_key_is_stored_and_a_word_is_one_step(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer()
        session, edit = session_of(composer), composer.name_edit
        edit.setFocus()
        edit.end(False)
        seen = []
        for key in " out":
            QTest.keyClicks(edit, key)
            seen.append(event(session)["action"])
        assert seen == ["Flight Booked ", "Flight Booked o", "Flight Booked ou", "Flight Booked out"]
        assert session.undo_stack.count() == 1
        session.undo_stack.undo()
        assert edit.text() == "Flight Booked"

    def test_the_cursor_stays_while_somebody_types_in_the_middle(
        self, open_composer: Callable[..., Composer]
    ) -> None:
        composer = open_composer()
        edit = composer.customer_id_edit
        edit.setFocus()
        edit.setCursorPosition(4)
        QTest.keyClicks(edit, "ny")
        assert edit.text() == "johnny@example.com"
        assert edit.cursorPosition() == 6

    def test_clearing_takes_the_key_away(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer()
        edit = composer.app_version_edit
        edit.setFocus()
        edit.selectAll()
        QTest.keyClick(edit, Key.Key_Delete)
        assert "app_version" not in event(session_of(composer))
        assert edit.placeholderText() == "left out"
        session_of(composer).undo_stack.undo()
        assert edit.text() == "1.2.3"

    def test_empty_text_is_told_from_absent_and_can_be_taken_away(
        self, open_composer: Callable[..., Composer]
    ) -> None:
        composer = open_composer('{"customer_id": "", "actions": []}')
        edit, session = composer.customer_id_edit, session_of(composer)
        assert edit.text() == ""
        assert "empty text" in edit.placeholderText()
        assert "empty text" not in composer.device_id_edit.placeholderText()
        edit.setFocus()
        QTest.keyClick(edit, Key.Key_Backspace)
        assert "customer_id" not in value(session)
        session.undo_stack.undo()
        assert value(session)["customer_id"] == ""

    @pytest.mark.parametrize(
        ("raw", "typed", "after"),
        [
            ("12", "123", 123),
            ("12", "jo", "jo"),
            ("true", "false", False),
            ("null", "null", None),
            ('{"a": 1}', "[1]", [1]),
        ],
    )
    def test_a_value_of_another_kind_stays_json_until_it_is_replaced(
        self, open_composer: Callable[..., Composer], raw: str, typed: str, after: Any
    ) -> None:
        composer = open_composer(f'{{"customer_id": {raw}, "actions": []}}')
        edit = composer.customer_id_edit
        assert json.loads(edit.text()) == json.loads(raw)
        assert "not text" in edit.toolTip()
        if typed in ("jo", "123"):
            retype(edit, typed)
        else:
            edit.setText(typed)  # at once: half a word is text
        assert value(session_of(composer))["customer_id"] == after

    def test_a_cleared_number_is_text_when_it_is_typed_again(
        self, open_composer: Callable[..., Composer]
    ) -> None:
        composer = open_composer('{"customer_id": 12, "actions": []}')
        edit = composer.customer_id_edit
        edit.setFocus()
        edit.selectAll()
        QTest.keyClick(edit, Key.Key_Backspace)
        QTest.keyClicks(edit, "12")
        assert value(session_of(composer))["customer_id"] == "12"

    def test_bad_platforms_can_be_typed_and_good_ones_picked(
        self, open_composer: Callable[..., Composer]
    ) -> None:
        composer = open_composer()
        session, combo = session_of(composer), composer.platform_combo
        line = combo.lineEdit()
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, "Android")
        QTest.keyClick(line, Key.Key_Return)
        assert event(session)["platform"] == "Android"
        combo.setCurrentIndex(combo.findText("web"))
        assert event(session)["platform"] == "web"
        combo.setCurrentIndex(0)
        assert "platform" not in event(session)
        session.undo_stack.setIndex(0)
        assert combo.currentText() == "iOS"
        assert combo.currentIndex() == combo.findText("iOS")

    def test_the_tv_system_is_shown_where_it_matters(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer()
        assert not composer.os_type_combo.isVisible()
        composer.platform_combo.setCurrentText("TV")
        assert composer.os_type_combo.isVisible()
        composer.os_type_combo.setCurrentText("Tizen")
        composer.platform_combo.setCurrentText("web")
        assert composer.os_type_combo.isVisible()
        assert event(session_of(composer))["moe_os_type"] == "Tizen"

    def test_real_time_action(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer()
        session, check = session_of(composer), composer.real_time_check
        check.click()
        assert event(session)["real_time_action"] == "true"
        check.click()
        assert "real_time_action" not in event(session)
        session.set_field(session.current_action_id or 0, "real_time_action", string("yes"), "")
        assert check.checkState() is Qt.CheckState.PartiallyChecked
        assert "yes" in check.toolTip()
        check.click()
        assert event(session)["real_time_action"] == "true"

    def test_marks_stand_at_the_fields(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer('{"type": "event", "customer_id": 12, "actions": [{"attributes": {}}]}')
        session = session_of(composer)
        check(session)
        assert "border" in composer.customer_id_edit.styleSheet()
        assert "customer_id" in composer.customer_id_edit.toolTip()
        assert "border" in composer.name_edit.styleSheet()  # said of the event that lacks it
        assert composer.device_id_edit.styleSheet() == ""
        composer.customer_id_edit.setText("")
        QTest.keyClicks(composer.customer_id_edit, "john")
        QTest.keyClicks(composer.name_edit, "Purchase made")
        check(session)
        assert composer.customer_id_edit.styleSheet() == ""
        assert Level.ERROR not in composer.events.model._levels.values()

    def test_read_only_while_the_text_is_no_json(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer()
        session = session_of(composer)
        text = session.tree.text
        session.edit_text(text + "!", replacement(text, text + "!"), "Type")
        assert composer.name_edit.text() == "Flight Booked"
        assert composer.name_edit.isReadOnly()
        retype(composer.name_edit, "x")
        composer.platform_combo.setCurrentText("web")
        assert composer.platform_combo.currentText() == "iOS"
        assert session.tree.text == text
        assert not composer.findChild(QToolButton, "addActionButton").isEnabled()
        session.undo_stack.undo()
        assert not composer.name_edit.isReadOnly()

    def test_names_seen_before_are_suggested(
        self, qtbot: QtBot, open_composer: Callable[..., Composer]
    ) -> None:
        composer = open_composer()
        composer.set_known_names(["Purchase", "Flight Booked", "Purchase"])
        retype(composer.name_edit, "purch")
        popup = composer.name_edit.completer().popup()
        qtbot.waitUntil(popup.isVisible)
        QTest.keyClick(popup, Key.Key_Down)
        QTest.keyClick(popup, Key.Key_Return)
        assert event(session_of(composer))["action"] == "Purchase"

    def test_every_field_has_its_names(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer()
        wanted = {
            "customerIdEdit", "deviceIdEdit", "actionList", "addActionButton", "duplicateActionButton",
            "removeActionButton", "actionNameEdit", "platformCombo", "osTypeCombo", "appVersionEdit",
            "realTimeActionCheck", "timeModeCombo", "dateTimeEdit", "timeZoneCombo", "offsetEdit",
            "timeSummaryLabel", "currentTimeEdit", "userTimeEdit", "timeFormatCombo", "timeBasisCombo",
            "timeNowButton",
        }  # fmt: skip
        for name in wanted:
            widget = composer.findChild(QWidget, name)
            assert widget is not None, name
            assert widget.accessibleName(), name
        for line in composer.findChildren(QLineEdit):
            assert line.accessibleName(), line.objectName()

    def test_reveal_goes_to_the_field(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer()
        session = session_of(composer)
        action = session.current_action
        assert action is not None
        for name, widget in (
            ("action", composer.name_edit),
            ("platform", composer.platform_combo),
            ("current_time", composer.time_control.clock_edit),
            ("user_timezone_offset", composer.time_control.offset_edit),
        ):
            node = action.get(name)
            assert node is not None
            assert composer.reveal(node.id)
            assert widget.hasFocus(), name
        assert composer.reveal(session.tree.root.id)
        assert composer.customer_id_edit.hasFocus()
        attributes = action.get("attributes")
        assert attributes is not None
        assert not composer.reveal(attributes.id)
