"""Work is never lost: on closing, after a kill, when another document is opened, when the disk says no."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit

from moeconsole.core.document import DocumentState
from moeconsole.core.jsontext import parse
from moeconsole.store.files import StoreError
from moeconsole.store.history import History
from tests.helpers.sends import add_send
from tests.helpers.window import WAIT_MS, find, open_window, write

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]


def test_a_killed_window_comes_back_as_it_was(qtbot: QtBot, data_dir: Path) -> None:
    command = [sys.executable, str(ROOT / "tests/helpers/edit_and_wait.py"), str(data_dir), "Cart Abandoned"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == b"kept"
        program.send_signal(signal.SIGKILL)
    with open_window(qtbot, data_dir) as window:
        assert find(window, QLineEdit, "actionNameEdit").text() == "Cart Abandoned"
        assert window.isWindowModified()


def test_a_damaged_history_is_found_repaired_and_said(qtbot: QtBot, data_dir: Path) -> None:
    """Also where the damage is on a page that no list reads."""
    path = data_dir / "history.sqlite3"
    history = History.open(path, owner=True).value
    for _ in range(200):
        add_send(history, request_body=b"x" * 500)
    history.close()
    data = path.read_bytes()
    path.write_bytes(data[:-4096] + b"\xa5" * 4096)
    with open_window(qtbot, data_dir) as window:
        qtbot.waitUntil(lambda: "history.sqlite3 was damaged" in window.notices.text, timeout=WAIT_MS)
        rows = find(window, QAbstractItemView, "historyView").model()
        qtbot.waitUntil(lambda: rows.rowCount() > 100, timeout=WAIT_MS)


def test_closing_asks_nothing_and_keeps_even_text_that_is_no_json(qtbot: QtBot, data_dir: Path) -> None:
    broken = '{"type": "event", '
    with open_window(qtbot, data_dir) as window:
        editor = find(window, QPlainTextEdit, "jsonEdit")
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor, broken)
        assert window.bench.session.state.text == broken
        assert window.close()
    with open_window(qtbot, data_dir) as window:
        assert window.bench.session.state.text == broken
        assert find(window, QPlainTextEdit, "jsonEdit").toPlainText() == broken


def test_opening_another_document_puts_unsaved_work_on_the_shelf(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        write(find(window, QLineEdit, "actionNameEdit"), "Half done")
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: "Half done" not in window.bench.session.state.body_text)

        def kept() -> bool:
            drafts = window.bench.services.drafts.load_all().value
            return any(b"Half done" in draft.data for draft in drafts)

        qtbot.waitUntil(kept, timeout=WAIT_MS)


def test_a_draft_that_cannot_be_saved_keeps_the_window_open_once(
    qtbot: QtBot, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object, **_named: object) -> None:
        raise StoreError("Could not save the draft: the disk is full.")

    with open_window(qtbot, data_dir) as window:
        monkeypatch.setattr(window.bench.services.drafts, "save", full)
        assert not window.close()
        assert "disk is full" in find(window, QLabel, "noticeLabel").text()
        assert window.close(), "the second close goes without the draft"


def test_a_save_that_ends_after_another_document_came_does_not_give_it_the_file(
    qtbot: QtBot, data_dir: Path
) -> None:
    with open_window(qtbot, data_dir) as window:
        keeper, files = window.bench.keeper, window.bench.files
        keeper.open_state(DocumentState(parse('{"first": 1}')), "First")
        goes_on = Event()
        files.run(goes_on.wait, None)  # a slow disk
        keeper.save_as("First.json")
        keeper.open_state(DocumentState(parse('{"second": 2}')), "Second")
        with qtbot.waitSignal(keeper.stored, timeout=WAIT_MS):
            goes_on.set()
        assert keeper.document.name == "Second"
        assert keeper.document.ref is None
        assert keeper.is_modified
        assert b"first" in (window.bench.templates.folder / "First.json").read_bytes()
        keeper.save()
        with qtbot.waitSignal(window.bench.keeper.stored, timeout=WAIT_MS):
            keeper.save_as("Second.json")
        assert b"first" in (window.bench.templates.folder / "First.json").read_bytes()


def test_a_file_is_not_overwritten_by_a_document_that_came_meanwhile(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        keeper, files = window.bench.keeper, window.bench.files
        keeper.open_state(DocumentState(parse('{"first": 1}')), "First")
        with qtbot.waitSignal(keeper.stored, timeout=WAIT_MS):
            keeper.save_as("First.json")
        goes_on = Event()
        files.run(goes_on.wait, None)
        keeper.overwrite()
        keeper.open_state(DocumentState(parse('{"second": 2}')), "Second")
        goes_on.set()
        with qtbot.waitSignal(keeper.stored, timeout=WAIT_MS):
            keeper.save_as("Second.json")
        assert b"first" in (window.bench.templates.folder / "First.json").read_bytes()
