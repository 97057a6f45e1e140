"""A workspace of one's own in three fields: tested and added with Enter, or told what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from moeconsole.core.secret import Secret
from moeconsole.gui.dialogs.add_workspace import AddWorkspaceDialog
from moeconsole.sandbox.server import SandboxServer
from tests.helpers.connection_desk import bring_to_front, open_adding, open_manager
from tests.helpers.fault_server import FaultServer, hangs
from tests.helpers.rows import press
from tests.helpers.window import WAIT_MS, click, find, focused, open_window, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CANARY = "canary-key-of-the-tests"


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer(app_id="SHOPAPP", api_key=Secret(CANARY)) as running:
        yield running


def fill(dialog: AddWorkspaceDialog, url: str, key: str) -> None:
    write(find(dialog, QLineEdit, "addWorkspacePlaceEdit"), url)
    write(find(dialog, QLineEdit, "addWorkspaceAppIdEdit"), "SHOPAPP")
    write(find(dialog, QLineEdit, "addWorkspaceKeyEdit"), key)


def test_by_keyboard_alone_it_is_tested_added_and_chosen(
    qtbot: QtBot, data_dir: Path, server: SandboxServer
) -> None:
    with open_window(qtbot, data_dir) as window:
        dialog = open_adding(qtbot, window)
        qtbot.waitUntil(lambda: focused("addWorkspacePlaceCombo") or focused("addWorkspacePlaceEdit"))
        press(f"{server.url}/v1/event/SHOPAPP", Qt.Key.Key_Tab)
        assert find(dialog, QLineEdit, "addWorkspaceAppIdEdit").text() == "SHOPAPP"
        press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: focused("addWorkspaceKeyEdit"))
        press(CANARY, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not window.bench.sandbox_is_chosen, timeout=WAIT_MS)
        chosen = window.bench.book.chosen
        assert (chosen.name, chosen.app_id, chosen.url) == ("Moe Console Sandbox", "SHOPAPP", server.url)
        assert "is added and chosen" in window.notices.text
        secrets = window.bench.services.secrets
        qtbot.waitUntil(lambda: secrets.get(chosen.id) == Secret(CANARY), timeout=WAIT_MS)
        qtbot.waitUntil(lambda: not window.findChildren(AddWorkspaceDialog))
        assert server.inbox.entries() == ()


def test_a_wrong_key_is_said_and_can_be_mended(qtbot: QtBot, data_dir: Path, server: SandboxServer) -> None:
    with open_window(qtbot, data_dir) as window:
        dialog = open_adding(qtbot, window)
        test = find(dialog, QAbstractButton, "addWorkspaceTestButton")
        assert not test.isEnabled()
        fill(dialog, server.url, "wrong-key-of-mine")
        click(test)
        label = find(dialog, QLabel, "addWorkspaceTestLabel")
        qtbot.waitUntil(lambda: "Wrong API key" in label.text(), timeout=WAIT_MS)
        assert window.bench.sandbox_is_chosen and window.bench.book.saved == ()
        write(find(dialog, QLineEdit, "addWorkspaceKeyEdit"), CANARY)
        assert label.text() == "", "what was said was of another key"
        click(test)
        qtbot.waitUntil(lambda: not window.bench.sandbox_is_chosen, timeout=WAIT_MS)


def test_without_a_good_test_it_is_added_only_when_told_to(
    qtbot: QtBot, data_dir: Path, server: SandboxServer
) -> None:
    with open_window(qtbot, data_dir) as window:
        dialog = open_adding(qtbot, window)
        anyway = find(dialog, QAbstractButton, "addWorkspaceAnywayButton")
        assert not anyway.isVisible()
        fill(dialog, server.url, "wrong-key-of-mine")
        write(find(dialog, QLineEdit, "addWorkspaceNameEdit"), "Sandbox")
        click(find(dialog, QAbstractButton, "addWorkspaceTestButton"))
        qtbot.waitUntil(anyway.isVisible, timeout=WAIT_MS)
        click(anyway)
        qtbot.waitUntil(lambda: window.bench.book.chosen.name == "Sandbox 2", timeout=WAIT_MS)


def test_escape_cancels_the_test_and_keeps_nothing(qtbot: QtBot, data_dir: Path) -> None:
    with FaultServer(hangs) as silent, open_window(qtbot, data_dir) as window:
        dialog = open_adding(qtbot, window)
        fill(dialog, silent.url.split("/v1/")[0], CANARY)
        click(find(dialog, QAbstractButton, "addWorkspaceTestButton"))
        qtbot.waitUntil(silent.accepted.is_set, timeout=WAIT_MS)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not window._connections.tester.is_testing, timeout=WAIT_MS)
        assert window.bench.book.saved == ()
        assert window.notices.text == ""


def test_from_the_connections_it_comes_back_to_them(
    qtbot: QtBot, data_dir: Path, server: SandboxServer
) -> None:
    with open_window(qtbot, data_dir) as window:
        manager = open_manager(qtbot, window)
        assert "No workspace yet" in manager._empty.text
        click(find(manager, QAbstractButton, "connectionAddButton"))
        qtbot.waitUntil(lambda: bool(manager.findChildren(AddWorkspaceDialog)), timeout=WAIT_MS)
        dialog = manager.findChildren(AddWorkspaceDialog)[-1]
        bring_to_front(qtbot, dialog)
        fill(dialog, server.url, CANARY)
        click(find(dialog, QAbstractButton, "addWorkspaceTestButton"))
        name = find(manager, QLineEdit, "connectionNameEdit")
        qtbot.waitUntil(lambda: name.text() == "Moe Console Sandbox", timeout=WAIT_MS)
        assert "is added and chosen" in manager.notices.text
