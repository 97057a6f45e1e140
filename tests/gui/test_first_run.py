"""The first minutes: what to do is in sight, once; empty parts say what brings them to life."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from tests.helpers.window import WAIT_MS, click, find, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow


def guide(window: MainWindow) -> QWidget | None:
    found = window.findChild(QWidget, "guide")
    return found if found is not None and found.isVisible() else None


def test_the_first_window_says_what_to_do_where_the_answer_will_stand(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        shown = guide(window)
        assert shown is not None
        assert not shown.visibleRegion().isEmpty()
        assert "Send" in shown.accessibleDescription()
        assert find(window, QLabel, "environmentBadge").text() == "SANDBOX"
        assert find(window, QPushButton, "sendButton").isEnabled()


def test_the_first_answer_takes_its_place_for_good(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        click(find(window, QPushButton, "sendButton"))
        status = find(window, QLabel, "responseStatusLabel")
        qtbot.waitUntil(lambda: "200" in status.text(), timeout=WAIT_MS)
        assert guide(window) is None
        assert status.isVisible()
    with open_window(qtbot, tmp_path) as window:
        assert guide(window) is None


def test_who_has_read_it_does_not_see_it_again(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        click(find(window, QPushButton, "guideDoneButton"))
        assert guide(window) is None
        assert find(window, QLabel, "responseStatusLabel").isVisible()
    with open_window(qtbot, tmp_path) as window:
        assert guide(window) is None


def test_text_that_is_no_json_is_said_where_its_result_would_stand(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        for name in ("stored", "request"):
            window.docks[name].raise_()
        find(window, QPlainTextEdit, "jsonEdit").setPlainText('{"type": ')
        note = find(window, QLabel, "requestNoteLabel")
        qtbot.waitUntil(lambda: "no JSON" in note.text(), timeout=WAIT_MS)
        assert "nothing" in find(window, QLabel, "storedViewEmpty").text()
