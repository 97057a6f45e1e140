"""Rows go into the object or list above them and out again by keyboard: one undo step each, nothing lost."""

from __future__ import annotations

import json
import random
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QMenu

from moeconsole.core.document import walk
from moeconsole.gui.action_registry import commands_of, plain, shortcuts_of
from tests.helpers.documents import make_session
from tests.helpers.rows import open_pane, press
from tests.helpers.window import find, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.panes.attributes_pane import AttributesPane

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def opened(qtbot: QtBot, attributes: str) -> AttributesPane:
    return open_pane(qtbot, f'{{"actions": [{{"attributes": {attributes}}}]}}')


def shown(pane: AttributesPane) -> str:
    text = pane.model.session.tree.text
    return text[len('{"actions": [{"attributes": ') : -len("}]}")]


def message(pane: AttributesPane) -> str:
    label = find(pane, QLabel, "attributeMessageLabel")
    return label.text() if label.isVisible() else ""


def choose(pane: AttributesPane, *rows: int) -> list[int]:
    indexes = [pane.model.index(row, 0) for row in rows]
    pane.view.select(indexes)
    return [index.internalId() for index in indexes]


def test_a_row_goes_into_the_object_above_it_and_out_again(qtbot: QtBot) -> None:
    pane = opened(qtbot, '{"item": {"sku": "x"}, "price": 1.0, "big": 9007199254740993}')
    view, stack = pane.view, pane.model.session.undo_stack
    view.collapse(pane.model.index(0, 0))
    ids = choose(pane, 1)
    press(Key.Key_Right, modifier=ALT)
    assert shown(pane) == '{"item": {"sku": "x", "price": 1.0}, "big": 9007199254740993}'
    assert stack.count() == 1
    assert view.selected_ids() == ids
    assert view.isExpanded(pane.model.index(0, 0)), "what was moved is seen"
    press(Key.Key_Left, modifier=ALT)
    assert shown(pane) == '{"item": {"sku": "x"}, "price": 1.0, "big": 9007199254740993}'
    assert view.selected_ids() == ids
    assert stack.count() == 2
    stack.setIndex(1)
    assert shown(pane) == '{"item": {"sku": "x", "price": 1.0}, "big": 9007199254740993}'
    stack.setIndex(0)
    assert shown(pane) == '{"item": {"sku": "x"}, "price": 1.0, "big": 9007199254740993}'
    assert message(pane) == ""


def test_several_rows_go_in_their_order_and_in_one_step(qtbot: QtBot) -> None:
    pane = opened(qtbot, '{"item": {}, "a": 1e30, "b": "\\u00e9", "c": {"d": 1.50}, "z": 0}')
    ids = choose(pane, 1)
    press(Key.Key_Down, Key.Key_Down, modifier=SHIFT)
    press(Key.Key_Right, modifier=ALT)
    assert shown(pane) == '{"item": {"a": 1e30, "b": "\\u00e9", "c": {"d": 1.50}}, "z": 0}'
    assert pane.model.session.undo_stack.count() == 1
    assert len(pane.view.selected_ids()) == 3
    assert pane.view.selected_ids()[0] == ids[0]
    press(Key.Key_Left, modifier=ALT)
    assert shown(pane) == '{"item": {}, "a": 1e30, "b": "\\u00e9", "c": {"d": 1.50}, "z": 0}'


def test_rows_that_are_switched_off_stay_so(qtbot: QtBot) -> None:
    pane = opened(qtbot, '{"item": {"sku": "x"}, "sku": 2}')
    choose(pane, 1)
    press(Key.Key_Space, modifier=Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_Right, modifier=ALT)
    assert shown(pane) == '{"item": {"sku": "x"}}', "off, the name that is there twice does no harm"
    assert pane.model.rowCount(pane.model.index(0, 0)) == 2


def test_it_stays_laid_out_line_by_line(qtbot: QtBot) -> None:
    text = json.dumps({"actions": [{"attributes": {"item": {}, "n": 1.0}}]}, indent=2)
    pane = open_pane(qtbot, text)
    choose(pane, 1)
    press(Key.Key_Right, modifier=ALT)
    assert '"item": {\n          "n": 1.0\n        }\n' in pane.model.session.tree.text
    pane.model.session.undo_stack.undo()
    assert pane.model.session.tree.text == text


def test_into_a_list_the_name_goes_and_out_of_it_one_is_made(qtbot: QtBot) -> None:
    pane = opened(qtbot, '{"tags": ["a"], "price": 3}')
    choose(pane, 1)
    press(Key.Key_Right, modifier=ALT)
    assert shown(pane) == '{"tags": ["a", 3]}'
    assert "“price”" in message(pane)
    press(Key.Key_Left, modifier=ALT)
    assert shown(pane) == '{"tags": ["a"], "tags_2": 3}'
    assert "“tags_2”" in message(pane)
    pane.model.session.undo_stack.undo()
    pane.model.session.undo_stack.undo()
    assert shown(pane) == '{"tags": ["a"], "price": 3}'


def test_names_that_are_made_are_free(qtbot: QtBot) -> None:
    pane = opened(qtbot, '{"tags": ["a", "b"], "tags_1": 1}')
    inner = pane.model.index(0, 0)
    pane.view.select([pane.model.index(row, 0, inner) for row in range(2)])
    press(Key.Key_Left, modifier=ALT)
    assert shown(pane) == '{"tags": [], "tags_2": "a", "tags_3": "b", "tags_1": 1}'


@pytest.mark.parametrize(
    ("attributes", "row", "key", "words"),
    [
        ('{"a": 1, "b": 2}', 0, Key.Key_Right, ("Nothing stands above", "“a”")),
        ('{"a": 1, "b": 2}', 1, Key.Key_Right, ("“a” is no object or list", "“b”")),
        ('{"o": {"b": 1}, "b": 2}', 1, Key.Key_Right, ("already", "“b”", "Rename")),
        ('{"o": {"b": 1}, "b": 2}', 0, Key.Key_Left, ("“o” is in no object",)),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    qtbot: QtBot, attributes: str, row: int, key: Key, words: tuple[str, ...]
) -> None:
    pane = opened(qtbot, attributes)
    choose(pane, row)
    press(key, modifier=ALT)
    assert shown(pane) == attributes
    assert pane.model.session.undo_stack.count() == 0
    assert all(word in message(pane) for word in words), message(pane)
    assert pane.view.hasFocus()


def test_out_of_an_object_onto_a_name_that_is_there_is_refused(qtbot: QtBot) -> None:
    pane = opened(qtbot, '{"o": {"o": 1}}')
    pane.view.select([pane.model.index(0, 0, pane.model.index(0, 0))])
    press(Key.Key_Left, modifier=ALT)
    assert shown(pane) == '{"o": {"o": 1}}'
    assert "already" in message(pane)


def test_attributes_that_are_no_object_stay_in_their_event(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, '{"actions": [{"old": {}, "attributes": [1, {"a": 2}]}]}')
    text = pane.model.session.tree.text
    choose(pane, 0)
    press(Key.Key_Right, Key.Key_Left, modifier=ALT)
    pane.view.select([pane.model.index(0, 0, pane.model.index(0, 0))])
    press(Key.Key_Left, modifier=ALT)
    assert pane.model.session.tree.text == text


def test_it_is_found_in_menu_palette_and_list_of_shortcuts(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        commands = {command.text: command for command in commands_of(window)}
        shortcuts = {command.text: command.keys for command in shortcuts_of(window)}
        edit = [
            plain(action.text())
            for menu in window.menus.edit.findChildren(QMenu)
            for action in menu.actions()
        ]
        for text, keys in (("Move into the row above", "Alt+Right"), ("Move out one level", "Alt+Left")):
            assert commands[text].path == ("Attributes",)
            assert shortcuts[text] == (keys,)
            assert text in edit or sys.platform == "darwin"
        window.attributes.view.select([window.attributes.model.index(1, 0)])
        window.composer.customer_id_edit.setFocus()
        {command.text: command for command in commands_of(window)}["Move into the row above"].run()
        assert "no object or list" in find(window, QLabel, "attributeMessageLabel").text()
        assert window.attributes.view.hasFocus()


def test_whatever_is_moved_no_value_is_lost_and_undo_brings_it_back(qtbot: QtBot) -> None:
    """Random rows in and out: the values stay, undo all is the start, redo all the end."""
    text = '{"actions": [{"attributes": {"o": {"x": 1.0, "y": [1, {"k": 1e30}]}, "l": [[], 2], "n": null}}]}'
    pane = open_pane(qtbot, text)
    session, model = pane.model.session, pane.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, pane)
    values = sorted(node.id for _, node in walk(session.tree.root))
    scalars = sorted(node.raw for _, node in walk(session.tree.root))
    chance = random.Random(7)
    for _ in range(150):
        some = chance.sample(model.shown_ids(), chance.choice((1, 1, 2)))
        move = chance.choice((model.nesting.move_in, model.nesting.move_out))
        move(some, model.root_id)
        assert sorted(node.id for _, node in walk(session.tree.root)) == values
        assert sorted(node.raw for _, node in walk(session.tree.root)) == scalars
        assert make_session(session.tree.text).tree.text == session.tree.text, "it is JSON"
    end = session.tree.text
    assert session.undo_stack.count() > 30
    session.undo_stack.setIndex(0)
    assert session.tree.text == text
    session.undo_stack.setIndex(session.undo_stack.count())
    assert session.tree.text == end
    assert tester is not None


def test_the_keys_of_the_menu_are_good_in_the_rows_alone(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        before = window.bench.session.state.body_text
        window.attributes.view.select([window.attributes.model.index(0, 0)])
        window.composer.name_edit.setFocus()
        press(Key.Key_D, modifier=Qt.KeyboardModifier.ControlModifier)
        press(Key.Key_Down, Key.Key_Right, modifier=ALT)
        press(Key.Key_End, Key.Key_Delete, Key.Key_Insert)
        assert window.bench.session.state.body_text == before
        assert window.bench.session.undo_stack.count() == 0
