"""The program shows its window before all of it is made: whatever comes first finds it complete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTreeView,
    QWidget,
)

from moeconsole.gui.docks import PLACES
from tests.helpers.hands import Hands
from tests.helpers.window import WAIT_MS, begun_window, find, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

OUT_OF_SIGHT = ("history", "stored", "request", "problems", "inbox")


def names(window: MainWindow) -> set[tuple[str, str]]:
    return {
        (type(widget).__name__, widget.objectName())
        for widget in window.findChildren(QWidget)
        if widget.objectName()
    }


def entries(menu: QMenu) -> list[Any]:
    return [entries(action.menu()) if action.menu() else action.text() for action in menu.actions()]  # type: ignore[arg-type]


def menus(window: MainWindow) -> list[Any]:
    return [
        entries(menu)
        for menu in (
            window.menus.file,
            window.menus.edit,
            window.menus.send,
            window.menus.go,
            window.menus.view,
            window.menus.help,
        )
    ]


def tab_order(window: MainWindow) -> list[str]:
    """Where Tab goes. By keys: `nextInFocusChain` makes each widget the owner of the next, as PySide sees it."""
    find(window, QLineEdit, "customerIdEdit").setFocus()
    order = []
    for _ in range(60):
        Hands().press("Tab")
        focus = QApplication.focusWidget()
        assert focus is not None
        order.append(focus.objectName())
    return order


def places(window: MainWindow) -> dict[str, Any]:
    return {
        name: window.docks[name].geometry().getRect()
        for name in PLACES
        if not window.docks[name].visibleRegion().isEmpty()
    }


def wait_until_idle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(
        lambda: window.bench.idle.is_done and window.bench.live_check.report is not None, timeout=WAIT_MS
    )


def test_at_the_first_paint_is_made_what_is_in_sight(qtbot: QtBot, tmp_path: Path) -> None:
    with begun_window(qtbot, tmp_path) as window:
        made = vars(window)
        assert [name for name in OUT_OF_SIGHT if name in made] == []
        assert window.findChild(QWidget, "guide").isVisible()
        assert window.findChild(QTreeView, "templateView").isVisible()
        assert window.findChild(QLineEdit, "actionNameEdit").text() == "Flight Booked"
        assert window.windowTitle().startswith("Flight Booked")


def test_left_alone_it_becomes_the_window_that_is_made_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path / "at once") as window:
        whole = names(window), menus(window), tab_order(window), places(window)
    with begun_window(qtbot, tmp_path / "begun") as window:
        before = places(window)
        wait_until_idle(qtbot, window)
        assert window.is_complete
        assert (names(window), menus(window), tab_order(window), places(window)) == whole
        assert places(window) == before


def test_the_panes_in_front_are_those_that_were_left_there(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        for name in ("history", "request", "problems"):
            window.docks[name].raise_()
        window.docks["help"].show()
        window.docks["history"].raise_()
    with begun_window(qtbot, tmp_path) as window:
        assert window.findChild(QWidget, "noProblemsLabel").isVisible()
        assert window.findChild(QWidget, "historyView").isVisible()
        assert [name for name in ("json", "stored", "inbox") if name in vars(window)] == []
        wait_until_idle(qtbot, window)
        assert window.history.isVisible()


def test_help_that_was_left_open_is_there_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        window.docks["help"].show()
        window.docks["help"].raise_()
    with begun_window(qtbot, tmp_path) as window:
        wait_until_idle(qtbot, window)
        assert window.docks["help"].widget() is not None


def test_send_in_the_first_moment(qtbot: QtBot, tmp_path: Path) -> None:
    with begun_window(qtbot, tmp_path) as window:
        Hands(qtbot).press("Ctrl+Return")
        assert window.is_complete
        qtbot.waitUntil(
            lambda: find(window, QLabel, "responseStatusLabel").text().startswith("200"), timeout=WAIT_MS
        )
        qtbot.waitUntil(lambda: window.history.model.rowCount() == 1, timeout=WAIT_MS)


def test_the_palette_in_the_first_moment_has_every_command(qtbot: QtBot, tmp_path: Path) -> None:
    with begun_window(qtbot, tmp_path) as window:
        Hands(qtbot).press("Ctrl+K")
        assert find(window, QWidget, "commandPalette").isVisible()
        texts = {command.text for command in window._palette.commands()}
        assert {"Send", "Compare", "History storage…"} & texts
        assert any("Import" in text for text in texts)


def test_a_letter_in_the_first_moment_is_an_edit(qtbot: QtBot, tmp_path: Path) -> None:
    with begun_window(qtbot, tmp_path) as window:
        name = find(window, QLineEdit, "actionNameEdit")
        name.setFocus()
        QTest.keyClicks(name, "x")
        assert window.is_complete
        assert window.bench.session.current_action.get("action").string == "xFlight Booked"
        Hands(qtbot).press("Ctrl+Z")
        assert window.bench.session.current_action.get("action").string == "Flight Booked"


@pytest.mark.parametrize(("dock", "name"), [("stored", "storedView"), ("inbox", "sandboxInboxView")])
def test_a_tab_in_the_first_moment(qtbot: QtBot, tmp_path: Path, dock: str, name: str) -> None:
    with begun_window(qtbot, tmp_path) as window:
        title = window.docks[dock].windowTitle()
        for bar in window.findChildren(QTabBar):
            for tab in range(bar.count()):
                if bar.tabText(tab) == title:
                    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(tab).center())
        assert find(window, QWidget, name).isVisible()


def test_a_dock_that_comes_up_by_itself_has_its_pane(qtbot: QtBot, tmp_path: Path) -> None:
    with begun_window(qtbot, tmp_path) as window:
        window.docks["request"].raise_()
        assert find(window, QWidget, "requestView").isVisible()
        assert not window.is_complete


def test_closed_in_the_first_moment_it_comes_back_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        find(window, QTreeView, "problemsView").header().resizeSection(0, 99)
        find(window, QLineEdit, "actionNameEdit").setText("Half done")
    with begun_window(qtbot, tmp_path) as window:
        window.close()
    with begun_window(qtbot, tmp_path) as window:
        wait_until_idle(qtbot, window)
        assert find(window, QLineEdit, "actionNameEdit").text() == "Half done"
        assert find(window, QTreeView, "problemsView").header().sectionSize(0) == 99


def test_a_second_start_with_a_file_in_the_first_moment(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    file.write_text('{"type": "event", "customer_id": "x", "actions": [{"action": "Other"}]}')
    with begun_window(qtbot, tmp_path / "data") as window:
        window.bench.keeper.open_file(file)
        qtbot.waitUntil(lambda: find(window, QLineEdit, "actionNameEdit").text() == "Other", timeout=WAIT_MS)
        wait_until_idle(qtbot, window)
        assert str(file) in window._documents.recent.paths
        assert "Other" in window.json.edit.toPlainText()
        report = window.bench.live_check.report
        assert report is not None
        assert report.events == 1


def test_what_was_no_json_is_a_problem_from_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        find(window, QPlainTextEdit, "jsonEdit").setPlainText("{")
    with begun_window(qtbot, tmp_path) as window:
        wait_until_idle(qtbot, window)
        assert "(1)" in window.docks["problems"].windowTitle()
        assert window.problems._view.model().rowCount() == 1


def test_the_filter_of_early_input_goes_with_its_work(qtbot: QtBot, tmp_path: Path) -> None:
    from moeconsole.gui.early_input import EarlyInput

    with begun_window(qtbot, tmp_path) as window:
        assert window.findChild(EarlyInput) is not None
        wait_until_idle(qtbot, window)
        qtbot.waitUntil(lambda: window.findChild(EarlyInput) is None, timeout=WAIT_MS)
        assert QApplication.focusWidget() is not None
