"""The history behind the list in the real window: the index is filled, limits take away, tags are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from moeconsole.core.records import Retention, Space
from moeconsole.gui.dialogs.history_storage import HistoryStorageDialog
from moeconsole.gui.upkeep_desk import RETENTION, retention_of
from moeconsole.store import history_index
from tests.helpers.sends import add_send
from tests.helpers.window import WAIT_MS, click, find, open_window, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow


def add_rows(qtbot: QtBot, window: MainWindow, count: int) -> None:
    history = window.bench.services.open_history()
    for number in range(count):
        window.history.row_recorded(add_send(history, events=(f"Event {number}",)))
    qtbot.waitUntil(lambda: window.history.view.model().rowCount() == count, timeout=WAIT_MS)


def trigger(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    assert action is not None and action.isEnabled()
    action.trigger()


def test_the_index_is_filled_in_the_background(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        add_rows(qtbot, window, 5)
        window._upkeep._timer.start()
        database = window.bench.services.open_history().database

        def is_indexed() -> bool:
            with database.read("look how far the index is") as connection:
                last = connection.execute("SELECT max(id) FROM send").fetchone()[0]
                return history_index.exists(connection) and history_index.reached(connection) >= last

        qtbot.waitUntil(is_indexed, timeout=WAIT_MS)


def test_a_limit_takes_old_sends_away(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        add_rows(qtbot, window, 5)
        trigger(window, "historyStorageAction")
        qtbot.waitUntil(lambda: bool(window.findChildren(HistoryStorageDialog)), timeout=WAIT_MS)
        dialog = window.findChildren(HistoryStorageDialog)[-1]
        write(find(dialog, QLineEdit, "historyRowsEdit"), "2")
        click(find(dialog, QPushButton, "historyStorageSaveButton"))
        qtbot.waitUntil(lambda: window.history.view.model().rowCount() == 2, timeout=WAIT_MS)
        assert "3 old sends left" in window.notices.findChildren(QLabel)[0].text()
        assert retention_of(window.bench.preferences) == Retention(max_rows=2)


def test_tags_are_kept_and_found(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        add_rows(qtbot, window, 2)
        window.history.view.selectRow(0)
        trigger(window, "historyTagsAction")
        edit = find(window, QLineEdit, "nameEdit")
        write(edit, "release, #smoke ,, release")
        edit.window().accept()
        search = find(window, QLineEdit, "historySearchEdit")
        search.setText("tag:smoke")
        qtbot.waitUntil(lambda: window.history.view.model().rowCount() == 1, timeout=WAIT_MS)
        (row,) = window.bench.services.open_history().page(window.history.search.query)
        assert row.tags == ("release", "smoke")


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ({"max_rows": 5}, Retention(max_rows=5)),
        ({"max_rows": True, "max_bytes": -1, "other": 3}, Retention()),
        ("all", Retention()),
        (None, Retention()),
    ],
)
def test_what_the_settings_hold_of_limits(
    qtbot: QtBot, data_dir: Path, stored: object, expected: Retention
) -> None:
    with open_window(qtbot, data_dir) as window:
        window.bench.preferences.remember(RETENTION, stored)
        assert retention_of(window.bench.preferences) == expected


@pytest.mark.parametrize(
    ("rows", "said"), [(0, ", no sends yet"), (1, " for 1 send"), (2, " for up to 2 sends")]
)
def test_the_space_is_said_of_none_of_one_and_of_several(qtbot: QtBot, rows: int, said: str) -> None:
    dialog = HistoryStorageDialog(Space(4096, 0, rows), Retention())
    qtbot.addWidget(dialog)
    assert find(dialog, QLabel, "historySpaceLabel").text().endswith(said)
