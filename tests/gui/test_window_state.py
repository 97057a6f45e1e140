"""The window comes back as it was left, also where its screen is gone; and can be put back as at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QLineEdit, QMainWindow, QSplitter, QTabBar, QTreeView, QWidget

from moeconsole.core import templates
from moeconsole.gui.preferences import to_text
from moeconsole.services import build_services
from moeconsole.store.settings import Settings
from tests.helpers.window import find, open_window

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

TWO_EVENTS = b"""{"type": "event", "customer_id": "maria@example.com",
  "actions": [{"action": "First One"}, {"action": "Second One"}]}"""


def test_docks_columns_event_and_document_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        window.bench.keeper.open_state(templates.read(TWO_EVENTS).state, "Two")
        session = window.bench.session
        actions = session.actions()
        assert actions is not None
        session.set_current_action(actions.children[1].node.id)
        find(window, QTreeView, "attributeView").header().resizeSection(0, 77)
        find(window, QTreeView, "problemsView").header().resizeSection(0, 99)
        split = find(window, QSplitter, "sandboxSplitter")
        split.splitterMoved.emit(300, 1)
        window.docks["request"].close()
        window.docks["inbox"].raise_()
        window.docks["help"].show()
        window.resize(1100, 760)
    with open_window(qtbot, tmp_path) as window:
        current = window.bench.session.current_action
        assert current is not None
        name = current.get("action")
        assert name is not None
        assert name.string == "Second One"
        assert find(window, QTreeView, "attributeView").header().sectionSize(0) == 77
        assert find(window, QTreeView, "problemsView").header().sectionSize(0) == 99
        assert not window.docks["request"].isVisible()
        assert not window.docks["inbox"].visibleRegion().isEmpty()
        assert window.docks["help"].isVisible()
        window.docks["help"].raise_()
        qtbot.waitUntil(lambda: window.docks["help"].widget() is not None)
        assert window.height() == 760


def test_columns_that_nobody_touched_are_not_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        window.resize(1000, 700)
        window.close()
        assert window.bench.preferences.recall("columns") == {}
        assert window.bench.preferences.recall("splitters") == {}


def test_at_a_first_start_the_window_fits_on_the_screen_with_its_frame(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tabs at the bottom are the way to the history and to the problems."""
    room = QRect(0, 0, 1280, 800)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: room)
    with open_window(qtbot, tmp_path) as window:
        title = 24
        assert window.height() + title <= room.height()
        assert window.height() > 700


def test_a_window_far_outside_the_screens_comes_back_into_sight(qtbot: QtBot, tmp_path: Path) -> None:
    elsewhere = QMainWindow()
    qtbot.addWidget(elsewhere)
    for place in (QRect(-9_000, -9_000, 900, 700), QRect(20_000, 100, 9_000, 9_000)):
        elsewhere.setGeometry(place)
        data_dir = tmp_path / str(place.x())
        with build_services(data_dir) as services:
            services.settings.save(Settings(ui={"geometry": to_text(elsewhere.saveGeometry())}))
        with open_window(qtbot, data_dir) as window:
            screen = QGuiApplication.primaryScreen().availableGeometry()
            seen = screen.intersected(window.geometry())
            assert seen.width() >= min(screen.width(), 300), place
            assert window.geometry().top() >= screen.top(), "the title can be reached"


def test_settings_that_make_no_sense_are_no_obstacle(qtbot: QtBot, tmp_path: Path) -> None:
    nonsense = {
        "geometry": 3,
        "docks": "!!",
        "columns": {"attributeView": {"x": 1, "0": True, "1": -9, "2": 10**12}, "problemsView": []},
        "splitters": {"sandboxSplitter": {"0": 10}},
        "palette_recent": {"a": 1},
    }
    with build_services(tmp_path) as services:
        services.settings.save(Settings(ui=nonsense))
    with open_window(qtbot, tmp_path) as window:
        assert find(window, QTreeView, "attributeView").header().sectionSize(1) >= 20
        assert window.findChild(QWidget, "commandPalette") is not None


def test_reset_the_layout_puts_everything_back(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        header = find(window, QTreeView, "problemsView").header()
        rows = find(window, QTreeView, "attributeView").header()
        before, name_width = header.sectionSize(0), rows.sectionSize(0)
        header.resizeSection(0, before + 50)
        rows.resizeSection(0, name_width + 33)
        window.docks["json"].setFloating(True)
        window.docks["templates"].close()
        window.docks["help"].show()
        window.actions_.reset_layout.trigger()
        assert header.sectionSize(0) == before
        qtbot.waitUntil(lambda: rows.sectionSize(0) == name_width)
        assert not window.docks["json"].isFloating()
        assert window.docks["templates"].isVisible()
        assert not window.docks["help"].isVisible()
        assert not window.docks["problems"].visibleRegion().isEmpty()


def test_after_a_reset_no_old_tabs_lie_over_the_new_ones(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:

        def tabs() -> list[list[str]]:
            bars = [bar for bar in window.findChildren(QTabBar) if bar.parent() is window and bar.isVisible()]
            return sorted([bar.tabText(index) for index in range(bar.count())] for bar in bars)

        at_first = tabs()
        window.docks["history"].setFloating(True)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.docks["problems"])
        window.tabifyDockWidget(window.docks["json"], window.docks["problems"])
        qtbot.waitUntil(lambda: ["JSON", "Stored as", "Request", "Problems"] in tabs())
        window.docks.reset()
        assert tabs() == at_first
        qtbot.waitUntil(lambda: tabs() == at_first)


def test_a_window_that_is_taken_apart_does_not_follow_the_focus(qtbot: QtBot, tmp_path: Path) -> None:
    """The focus goes on to what is left while its parts go, one after the other."""
    other = QLineEdit()
    qtbot.addWidget(other)
    with open_window(qtbot, tmp_path) as window:
        find(window, QLineEdit, "customerIdEdit").setFocus()
        window.close()
        shiboken6.delete(window.docks["help"])
        other.show()
        other.activateWindow()
        other.setFocus()
        qtbot.waitUntil(other.hasFocus)
