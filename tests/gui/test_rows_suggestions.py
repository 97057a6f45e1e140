"""Suggested attribute names: they help, and keep no key from the editor."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from moeconsole.gui.models.attribute_model import Column
from tests.helpers.rows import EMPTY, open_pane, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from moeconsole.gui.panes.attributes_pane import AttributesPane

Key = Qt.Key
KNOWN = {"Flight Booked": ("price", "premium_seat", "departure_date"), "Other": ("other",)}


def provider(event: str) -> tuple[str, ...]:
    return KNOWN.get(event, ())


def names(pane: AttributesPane) -> list[str]:
    return list(json.loads(pane.model.session.tree.text)["actions"][0]["attributes"])


def begin(qtbot: QtBot, text: str = EMPTY) -> AttributesPane:
    """A pane with a new row, its name being edited."""
    pane = open_pane(qtbot, text)
    pane.set_name_provider(provider)
    press(Key.Key_Insert)
    focus_is(qtbot, "attributeNameEdit")
    return pane


def focus_is(qtbot: QtBot, name: str) -> None:
    def there() -> bool:
        widget = QApplication.focusWidget()
        return widget is not None and widget.objectName() == name

    qtbot.waitUntil(there)


def line() -> QLineEdit:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit)
    return widget


def popup() -> QListView:
    completer = line().completer()
    assert completer is not None
    found = completer.popup()
    assert isinstance(found, QListView)
    assert found.accessibleName()
    return found


def shown() -> list[str]:
    model = popup().model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if popup().isVisible() else []


def to_list(*keys: Qt.Key) -> None:
    """Keys while the list is open: a window system gives them to the list, which passes them on."""
    for key in keys:
        QTest.keyClick(popup(), key)


def test_names_of_this_event_are_suggested_as_they_are_typed(qtbot: QtBot) -> None:
    pane = begin(qtbot)
    press("PR")
    assert shown() == ["price", "premium_seat"]
    press("I")
    assert shown() == ["price"]
    assert names(pane) == ["PRI"]


def test_a_name_that_the_event_has_is_not_suggested_again(qtbot: QtBot) -> None:
    pane = begin(qtbot, '{"actions": [{"action": "Flight Booked", "attributes": {"price": 1}}]}')
    press("pr")
    assert shown() == ["premium_seat"]
    assert names(pane) == ["price", "pr"]


def test_the_own_name_is_suggested_when_it_is_edited(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"action": "Flight Booked", "attributes": {"price": 1}}]}')
    pane.set_name_provider(provider)
    pane.view.edit_cell(pane.model.index(0, Column.NAME))
    press(Key.Key_Backspace, "pric")
    assert shown() == ["price"]


AFTER = {Key.Key_Tab: "attributeTypeCombo", Key.Key_Return: "attributeValueEdit"}


@pytest.mark.parametrize("key", AFTER)
def test_a_suggestion_is_taken_with_one_key(qtbot: QtBot, key: Qt.Key) -> None:
    pane = begin(qtbot)
    stack = pane.model.session.undo_stack
    press("pr")
    steps = stack.index()
    to_list(Key.Key_Down, Key.Key_Down)
    assert line().text() == "premium_seat"
    to_list(key)
    pane.activateWindow()  # without a window system the list that has gone still has the focus
    focus_is(qtbot, AFTER[key])
    assert names(pane) == ["premium_seat"]
    assert stack.index() == steps + 1, "going through the list is no step"


@pytest.mark.parametrize("key", AFTER)
def test_a_name_typed_to_its_end_needs_no_key_more(qtbot: QtBot, key: Qt.Key) -> None:
    pane = begin(qtbot)
    press("pri")
    assert shown()
    to_list(key)
    assert names(pane) == ["pri"], "nothing is taken that was not chosen"
    pane.activateWindow()  # without a window system the list that has gone still has the focus
    focus_is(qtbot, AFTER[key])


def test_what_is_chosen_is_kept_where_the_editor_is_left_another_way(qtbot: QtBot) -> None:
    pane = begin(qtbot)
    press("pr")
    to_list(Key.Key_Down)
    name = line()
    qtbot.waitUntil(name.isModified)
    to_list(Key.Key_Escape)
    pane.view.leave_editor()
    assert names(pane) == ["price"]


def test_a_click_takes_a_suggestion(qtbot: QtBot) -> None:
    pane = begin(qtbot)
    press("dep")
    place = popup().visualRect(popup().model().index(0, 0)).center()
    QTest.mouseClick(popup().viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(pane) == ["departure_date"]
    assert line().text() == "departure_date"


def test_escape_closes_the_list_and_then_the_editor(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"action": "Flight Booked", "attributes": {"a": 1}}]}')
    pane.set_name_provider(provider)
    pane.view.edit_cell(pane.model.index(0, Column.NAME))
    press("pr")
    to_list(Key.Key_Down, Key.Key_Escape)
    assert not popup().isVisible()
    press(Key.Key_Escape)
    qtbot.waitUntil(pane.view.hasFocus)
    assert names(pane) == ["a"]


@pytest.mark.parametrize(
    "text", ['{"actions": [{"action": "Unknown"}]}', '{"actions": [{"action": 5}]}', '{"actions": [{}]}']
)
def test_where_nothing_is_known_nothing_is_suggested(qtbot: QtBot, text: str) -> None:
    pane = begin(qtbot, text)
    assert line().completer() is None
    assert pane.model.rowCount() == 1


def test_members_of_an_object_are_no_attributes(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"action": "Flight Booked", "attributes": {"o": {"a": 1}}}]}')
    pane.set_name_provider(provider)
    pane.view.edit_cell(pane.model.index(0, Column.NAME, pane.model.index(0, Column.NAME)))
    assert line().completer() is None
