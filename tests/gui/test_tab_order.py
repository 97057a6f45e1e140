"""Tab goes as the eye does, in each part of the window and in each dialog, and nothing holds it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from moeconsole.core.connections import Connection
from tests.helpers.connection_desk import save_connections
from tests.helpers.tab_walk import as_the_eye_goes, describe, tab_walk
from tests.helpers.window import WAIT_MS, open_window
from tests.promises.names import all_dialogs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

EVERYTHING = b"""{"type": "event", "customer_id": "", "user_identifiers": {"mobile": "+49"}, "more": 1,
    "actions": [{"action": "A", "platform": "TV", "moe_os_type": "APPLE_TV", "current_time": 1708939453,
    "user_timezone_offset": 19800, "attributes": {"a": 1}}, {"action": "B"}]}"""
AS_TYPED = (
    b"""{"type": "event", "customer_id": "a", "actions": [{"action": "A", "current_time": "17 o'clock"}]}"""
)
BROKEN = b'{"type": "event", "customer_id": "a", '


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    save_connections(tmp_path, Connection("shop", "Shop", "ABCDEFGHIJ0123456789KL", "01"))
    with open_window(qtbot, tmp_path) as window:
        window.resize(1280, 900)
        yield window


def part_of(widget: QWidget, window: MainWindow) -> QWidget:
    """The pane that the widget is in: bar, notices, composer or a dock; else it is the tabs of docks."""
    parts: list[QWidget] = [window.bar, window.notices, window.composer, *window.docks.all]
    return next((part for part in parts if part.isAncestorOf(widget)), widget)


def names(widgets: list[QWidget]) -> list[str]:
    return [describe(widget) for widget in widgets]


def assert_walk(window: MainWindow) -> None:
    window.bar.connection_combo.setFocus()
    walk = tab_walk()
    groups = [(part, list(found)) for part, found in groupby(walk, lambda one: part_of(one, window))]
    parts = [part for part, _ in groups]
    assert names(parts)[:3] == ["ConnectionBar", "noticeBar", "composer"]
    assert len(set(parts)) == len(parts), f"part by part, none twice: {names(parts)}"
    seen = {part for part in window.docks.all if not part.visibleRegion().isEmpty()}
    assert {part for part in parts if part in window.docks.all} == seen, "what is at the back is passed over"
    for part, found in groups:
        assert names(found) == names(as_the_eye_goes(found, part)), describe(part)


@pytest.mark.parametrize(
    "docks",
    [("json", "response", "templates"), ("stored", "problems", "history"), ("request", "inbox", "help")],
)
@pytest.mark.parametrize(
    "text", [None, EVERYTHING, AS_TYPED, BROKEN], ids=["sample", "all", "typed", "broken"]
)
def test_in_the_window(qtbot: QtBot, window: MainWindow, docks: tuple[str, ...], text: bytes | None) -> None:
    for name in docks:
        window.docks[name].show()
        window.docks[name].raise_()
    if text is not None:
        window.bench.keeper.open_bytes(text, "it")
        qtbot.waitUntil(lambda: bool(window.bench.issues.issues), timeout=WAIT_MS)
    window.notices.say("Something happened.")
    assert_walk(window)


def test_backwards_it_is_the_same_way(window: MainWindow) -> None:
    window.bar.connection_combo.setFocus()
    there = names(tab_walk())
    window.bar.connection_combo.setFocus()
    back = names(tab_walk(Qt.Key.Key_Backtab))
    assert back == [there[0], *reversed(there[1:])]


def test_a_field_that_is_scrolled_away_is_scrolled_to(window: MainWindow) -> None:
    window.resize(1024, 600)
    window.bench.keeper.open_bytes(EVERYTHING, "it")
    bar = window.composer.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.bar.connection_combo.setFocus()
    walk = tab_walk()
    assert window.composer.customer_id_edit in walk
    for widget in (window.composer.customer_id_edit, window.composer.real_time_check):
        before = walk[walk.index(widget) - 1]
        before.setFocus()
        bar.setValue(bar.maximum() if widget is window.composer.customer_id_edit else 0)
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget
        assert not widget.visibleRegion().isEmpty(), describe(widget)


def test_in_each_dialog(qtbot: QtBot, window: MainWindow) -> None:
    wrong = {}
    for dialog in all_dialogs(window):
        if not isinstance(dialog, QDialog):
            continue
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT_MS)
        name = type(dialog).__name__
        try:
            walk = tab_walk()
        except AssertionError as error:
            wrong[name] = str(error)
            dialog.close()
            continue
        first = names(as_the_eye_goes(walk, dialog))
        found = names(walk)
        at = found.index(first[0])
        if found[at:] + found[:at] != first:
            wrong[name] = f"{found[at:] + found[:at]} != {first}"
        dialog.close()
    assert wrong == {}, "\n".join(f"{k}: {v}" for k, v in wrong.items())
