"""The history behind the list in the real window: the index is filled, limits take away, tags are kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QPushButton

from moeconsole.core.records import Retention, Space
from moeconsole.gui.dialogs.history_storage import HistoryStorageDialog
from moeconsole.gui.upkeep_desk import RETENTION, retention_of
from moeconsole.store import compaction, history_index
from moeconsole.store.history import History
from tests.helpers.sends import add_send
from tests.helpers.window import WAIT_MS, click, find, open_window, write

if TYPE_CHECKING:
    from collections.abc import Callable
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


def test_deleted_space_goes_back_by_itself(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        history = window.bench.services.open_history()
        ids = [add_send(history, request_body=b"x" * 1_000_000) for _ in range(25)]
        window.history.row_recorded(ids[-1])
        qtbot.waitUntil(lambda: window.history.model.rowCount() == 25, timeout=WAIT_MS)
        window.history.view.selectAll()
        trigger(window, "historyDeleteAction")
        qtbot.waitUntil(lambda: window.history.model.rowCount() == 0, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: history.space().free_bytes <= 4 * 1024 * 1024, timeout=WAIT_MS)


def old_history(data_dir: Path) -> None:
    """As an older version made it, with much that was deleted."""
    path = data_dir / "history.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA auto_vacuum=NONE")
        connection.execute("CREATE TABLE first (x)")
        connection.execute("DROP TABLE first")
    history = History.open(path, owner=True).value
    history.delete([add_send(history, request_body=b"x" * 1_000_000) for _ in range(12)])
    add_send(history)
    history.close()


def storage_dialog(qtbot: QtBot, window: MainWindow) -> HistoryStorageDialog:
    action = window.findChild(QAction, "historyStorageAction")
    assert action is not None
    qtbot.waitUntil(action.isEnabled, timeout=WAIT_MS)
    action.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(HistoryStorageDialog)), timeout=WAIT_MS)
    return window.findChildren(HistoryStorageDialog)[-1]


def test_an_old_file_is_made_smaller(qtbot: QtBot, data_dir: Path) -> None:
    old_history(data_dir)
    path = data_dir / "history.sqlite3"
    before = path.stat().st_size
    with open_window(qtbot, data_dir) as window:
        dialog = storage_dialog(qtbot, window)
        free = find(dialog, QLabel, "historyFreeLabel")
        assert "does not shrink by itself" in free.text()
        with qtbot.waitSignal(window._upkeep._shrinking.progressed):
            click(find(dialog, QPushButton, "historyShrinkButton"))
            assert find(dialog, QProgressBar, "historyShrinkProgress").isVisible()
        qtbot.waitUntil(lambda: "smaller" in free.text(), timeout=WAIT_MS)
        assert before - path.stat().st_size > 10_000_000
        assert not find(dialog, QPushButton, "historyShrinkButton").isVisible()
        assert not find(dialog, QPushButton, "historyShrinkStopButton").isVisible()
        dialog.reject()


@pytest.mark.parametrize("how", ["stop", "close", "send"])
def test_it_is_called_off(qtbot: QtBot, data_dir: Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    """By the button, by closing the dialog, by a send: its row must not wait."""
    monkeypatch.setattr(compaction, "_STEPS_A_LOOK", 50)
    old_history(data_dir)
    may_go_on = Event()
    with open_window(qtbot, data_dir) as window:
        history = window.bench.services.open_history()
        compact = history.compact

        def slow_compact(*, stopped: Callable[[], bool], progress: Callable[[float], None]) -> None:
            assert may_go_on.wait(10)
            compact(stopped=stopped, progress=progress)

        monkeypatch.setattr(history, "compact", slow_compact)
        dialog = storage_dialog(qtbot, window)
        with qtbot.waitSignal(window._upkeep._shrinking.ended) as ended:
            click(find(dialog, QPushButton, "historyShrinkButton"))
            if how == "stop":
                click(find(dialog, QPushButton, "historyShrinkStopButton"))
            elif how == "close":
                dialog.reject()
            else:
                window._sending.send()
            may_go_on.set()
        expected = "A send came in between" if how == "send" else "The file was left as it is."
        assert expected in ended.args[0]
        assert not history.space().gives_back
        if how != "close":
            qtbot.waitUntil(lambda: expected in find(dialog, QLabel, "historyFreeLabel").text())
            dialog.reject()
        qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)


def test_while_something_is_sent_it_does_not_begin(qtbot: QtBot, data_dir: Path) -> None:
    old_history(data_dir)
    with open_window(qtbot, data_dir) as window:
        dialog = storage_dialog(qtbot, window)
        with qtbot.waitSignal(window.bench.transmitter.finished):
            window._sending.send()
            with qtbot.waitSignal(window._upkeep._shrinking.ended) as ended:
                click(find(dialog, QPushButton, "historyShrinkButton"))
        assert "Wait for its answer" in ended.args[0]
        dialog.reject()


@pytest.mark.parametrize(
    ("space", "words", "has_button"),
    [
        (Space(5_000_000, 1_000, 3), "", False),
        (Space(50_000_000, 3_000_000, 3), "later sends fill them.", False),
        (Space(50_000_000, 30_000_000, 3), "little by little", False),
        (Space(50_000_000, 1_000, 3, gives_back=False), "", False),
        (Space(50_000_000, 30_000_000, 3, gives_back=False), "does not shrink by itself", True),
    ],
)
def test_what_is_said_of_free_space(qtbot: QtBot, space: Space, words: str, *, has_button: bool) -> None:
    dialog = HistoryStorageDialog(space, Retention())
    qtbot.addWidget(dialog)
    dialog.show()
    free = find(dialog, QLabel, "historyFreeLabel")
    assert (words in free.text()) if words else free.isHidden()
    assert find(dialog, QPushButton, "historyShrinkButton").isVisible() is has_button


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
