"""The palette knows every action of the window, finds it by letters, and gives the focus back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QPlainTextEdit, QWidget

from moeconsole.gui.action_registry import NO_COMMAND, commands_of, plain
from moeconsole.gui.models.palette_model import ROW_ROLE, PaletteRow
from moeconsole.store.settings import Theme
from tests.helpers.window import WAIT_MS, find, focused, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, tmp_path) as window:
        yield window


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def ask(window: MainWindow, text: str = "") -> QFrame:
    press(Qt.Key.Key_K, CONTROL)
    palette = find(window, QFrame, "commandPalette")
    assert palette.isVisible()
    assert focused("paletteSearchEdit")
    QTest.keyClicks(find(window, QLineEdit, "paletteSearchEdit"), text)
    return palette


def rows(window: MainWindow) -> list[PaletteRow]:
    model = find(window, QListView, "paletteView").model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def texts(window: MainWindow) -> list[str]:
    return [row.command.text for row in rows(window)]


def test_it_is_found_by_its_name_before_it_is_ever_shown(window: MainWindow) -> None:
    palette = find(window, QFrame, "commandPalette")
    assert not palette.isVisible()
    assert palette.findChildren(QWidget) == [], "nothing is built before somebody asks"


def test_every_action_with_a_text_is_in_it(window: MainWindow) -> None:
    commands = {(command.text, command.keys[:1]) for command in commands_of(window)}
    names = {command.text for command in commands_of(window)}
    for action in window.findChildren(QAction):
        is_label = action.isSeparator() or action.menu() is not None or action.property(NO_COMMAND)
        if action.text() and action.isVisible() and not is_label:
            assert plain(action.text()) in names, action.text()
    assert ("Save", ("Ctrl+S",)) in commands


def test_an_action_that_a_part_adds_later_is_in_it_at_once(window: MainWindow) -> None:
    action = QAction("Brew &tea", window.composer)
    done: list[str] = []
    action.triggered.connect(partial(done.append, "tea"))
    window.composer.customer_id_edit.setFocus()
    ask(window, "brew")
    assert texts(window) == ["Brew tea"]
    press(Qt.Key.Key_Return)
    assert done == ["tea"]


def test_each_command_says_where_it_stands_and_how_it_is_called(window: MainWindow) -> None:
    paths = {(one.path, one.text) for one in commands_of(window)}
    assert (("File",), "Save") in paths
    assert (("View", "Theme"), "Dark") in paths
    assert (("History",), "Send again as it was") in paths
    assert (("Sandbox inbox",), "Copy the sandbox's address") in paths
    assert (("Attributes",), "Duplicate") in paths
    assert (("Sandbox inbox", "What goes wrong with the next request"), "2 seconds late") in paths
    keys = [one.key for one in commands_of(window)]
    assert all(keys)


@pytest.mark.parametrize(
    "name", ["customerIdEdit", "jsonEdit", "attributeView", "historyView", "timeZoneCombo"]
)
def test_escape_gives_the_focus_back_where_it_was(window: MainWindow, name: str) -> None:
    widget = find(window, QWidget, name)
    for dock in window.docks.all:
        if dock.isAncestorOf(widget):
            dock.raise_()
    widget.setFocus()
    before = QApplication.focusWidget()
    palette = ask(window)
    press(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def test_the_key_is_the_palettes_even_inside_editors(window: MainWindow) -> None:
    edit = find(window, QPlainTextEdit, "jsonEdit")
    edit.setFocus()
    text = edit.toPlainText()
    ask(window)
    press(Qt.Key.Key_Escape)
    assert edit.toPlainText() == text
    view = window.attributes.view
    view.edit_cell(window.attributes.model.index(0, 2))
    assert QApplication.focusWidget() is not view
    ask(window)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view, "the cell's editor is gone: the view has the focus"


def test_a_second_time_hides_it(window: MainWindow) -> None:
    window.composer.customer_id_edit.setFocus()
    palette = ask(window)
    press(Qt.Key.Key_K, CONTROL)
    assert not palette.isVisible()
    assert focused("customerIdEdit")


def test_letters_find_a_command_and_enter_does_it(window: MainWindow) -> None:
    window.composer.customer_id_edit.setFocus()
    palette = ask(window, "dark")
    best = rows(window)[0]
    assert (best.command.text, best.hint) == ("Dark", "View › Theme")
    assert best.marks == (0, 1, 2, 3)
    press(Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.bench.preferences.settings.theme is Theme.DARK


def test_words_may_stand_in_the_path(window: MainWindow) -> None:
    window.composer.customer_id_edit.setFocus()
    ask(window, "theme lig")
    assert rows(window)[0].command.text == "Light"
    assert rows(window)[0].path_marks


def test_up_and_down_go_round_the_list(window: MainWindow) -> None:
    window.composer.customer_id_edit.setFocus()
    ask(window)
    view = find(window, QListView, "paletteView")
    press(Qt.Key.Key_Up)
    assert view.currentIndex().row() == view.model().rowCount() - 1
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    said = find(window, QLineEdit, "paletteSearchEdit").accessibleDescription()
    assert said.startswith(texts(window)[1])


def test_what_cannot_be_done_says_why_and_stays_open(window: MainWindow) -> None:
    window.composer.customer_id_edit.setFocus()
    palette = ask(window, "send again as")
    assert rows(window)[0].command.reason == "choose a row first"
    press(Qt.Key.Key_Return)
    assert palette.isVisible()
    press(Qt.Key.Key_Escape)


def test_nothing_found_is_said(window: MainWindow) -> None:
    window.composer.customer_id_edit.setFocus()
    ask(window, "qqqq")
    assert find(window, QWidget, "paletteNothingLabel").isVisible()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)


def test_what_was_chosen_comes_first_the_next_time_and_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        window.composer.customer_id_edit.setFocus()
        for text in ("light", "go to problems"):
            ask(window, text)
            press(Qt.Key.Key_Return)
    with open_window(qtbot, tmp_path) as window:
        window.composer.customer_id_edit.setFocus()
        ask(window)
        assert texts(window)[:2] == ["Go to Problems", "Light"]
        press(Qt.Key.Key_Escape)


def test_templates_open_and_connections_switch_from_it(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: bool(window.templates.model.items), timeout=WAIT_MS)
    window.composer.customer_id_edit.setFocus()
    ask(window, "added to cart")
    assert rows(window)[0].hint.startswith("Open › Starter")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Added to" in window.windowTitle(), timeout=WAIT_MS)
    ask(window, "switch sandbox")
    assert rows(window)[0].command.checked
    press(Qt.Key.Key_Escape)


def test_a_click_elsewhere_closes_it(window: MainWindow) -> None:
    window.composer.customer_id_edit.setFocus()
    palette = ask(window)
    window.composer.device_id_edit.setFocus()
    assert not palette.isVisible()
    assert focused("deviceIdEdit")


def test_one_letter_finds_what_begins_with_it_before_what_is_in_something(window: MainWindow) -> None:
    window.actions_.palette.trigger()
    QTest.keyClicks(QApplication.focusWidget(), "s")
    first = [row.command.text for row in rows(window)[:6]]
    assert all(text.casefold().startswith("s") for text in first), first
