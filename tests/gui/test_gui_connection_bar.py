"""What is pasted into the bar is taken apart: data center and APP_ID into their fields, the key out of sight."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from moeconsole.core.connections import Connection
from moeconsole.core.secret import Secret
from moeconsole.gui.dialogs.add_workspace import AddWorkspaceDialog
from moeconsole.sandbox.server import SandboxServer
from tests.helpers.connection_desk import save_connections
from tests.helpers.rows import press
from tests.helpers.window import WAIT_MS, click, find, open_window, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

APP_ID = "ABCDEFGHIJ0123456789KL"
CANARY = "canary-key-of-the-tests"
BASIC = base64.b64encode(f"{APP_ID}:{CANARY}".encode()).decode()


def paste(edit: QWidget, text: str) -> None:
    click(edit)
    QApplication.clipboard().setText(text)
    QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def everything_shown(window: MainWindow) -> str:
    labels = [label.text() for label in window.findChildren(QLabel)]
    edits = [edit.text() for edit in window.findChildren(QLineEdit)]
    combos = [combo.currentText() for combo in window.findChildren(QComboBox)]
    return "\n".join((*labels, *edits, *combos))


@pytest.mark.parametrize(
    "text",
    [
        f"{APP_ID}:{CANARY}",
        f"Authorization: Basic {BASIC}",
        f"curl -u {APP_ID}:{CANARY} https://api-03.moengage.com/v1/event/{APP_ID}",
    ],
)
def test_a_key_that_is_pasted_along_goes_to_the_secret_store_unseen(
    text: str, qtbot: QtBot, data_dir: Path
) -> None:
    with open_window(qtbot, data_dir) as window:
        paste(find(window, QLineEdit, "appIdEdit"), text)
        assert find(window, QLineEdit, "appIdEdit").text() == APP_ID
        assert "API key (not shown)" in window.notices.text
        assert CANARY not in everything_shown(window) and BASIC not in everything_shown(window)
        chosen = window.bench.book.chosen
        key = find(window, QLineEdit, "apiKeyEdit")
        qtbot.waitUntil(lambda: "session" in key.placeholderText(), timeout=WAIT_MS)
        assert window.bench.services.secrets.get(chosen.id) == Secret(CANARY)
    written = b"".join(path.read_bytes() for path in data_dir.rglob("*") if path.is_file())
    assert CANARY.encode() not in written and BASIC.encode() not in written


def test_an_api_address_picks_the_data_center(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        paste(find(window, QLineEdit, "appIdEdit"), f"https://api-03.moengage.com/v1/event/{APP_ID}")
        chosen = window.bench.book.chosen
        assert (chosen.data_center, chosen.app_id) == ("03", APP_ID)
        assert find(window, QComboBox, "dataCenterCombo").currentText() == "03 India"
        assert "data center 03 India, APP_ID ABCDEFGHIJ" in window.notices.text


def test_a_dashboard_address_leaves_the_app_id(qtbot: QtBot, data_dir: Path) -> None:
    save_connections(data_dir, Connection("c", "Shop", APP_ID, "01"))
    with open_window(qtbot, data_dir) as window:
        paste(find(window, QLineEdit, "appIdEdit"), "https://dashboard-02.moengage.com/v4/#/settings")
        chosen = window.bench.book.chosen
        assert (chosen.id, chosen.data_center, chosen.app_id) == ("c", "02", APP_ID)
        assert find(window, QLineEdit, "appIdEdit").text() == APP_ID


def test_spaces_and_line_breaks_go_without_a_word(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        paste(find(window, QLineEdit, "appIdEdit"), f"  {APP_ID[:10]}\r\n{APP_ID[10:]} ")
        press(Qt.Key.Key_Return)
        assert window.bench.book.chosen.app_id == APP_ID
        assert window.notices.text == ""


def test_an_odd_app_id_is_warned_of_and_kept(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        write(find(window, QLineEdit, "appIdEdit"), APP_ID.lower())
        press(Qt.Key.Key_Return)
        assert window.bench.book.chosen.app_id == APP_ID.lower()
        assert "capital letters" in window.notices.text


def test_leaving_the_empty_field_of_the_sandbox_starts_nothing(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        write(find(window, QLineEdit, "appIdEdit"), "  ")
        press(Qt.Key.Key_Return)
        assert window.bench.sandbox_is_chosen


def test_arrow_keys_do_not_add_a_workspace_and_the_open_list_does(qtbot: QtBot, data_dir: Path) -> None:
    save_connections(data_dir, Connection("c", "Shop", APP_ID, "01"))
    with open_window(qtbot, data_dir) as window:
        combo = find(window, QComboBox, "connectionCombo")
        combo.setFocus()
        for _ in range(5):
            press(Qt.Key.Key_Down)
        assert not window.findChildren(AddWorkspaceDialog)
        assert window.bench.book.chosen.id == "c"
        combo.showPopup()
        view = combo.view()
        last = view.model().index(combo.count() - 1, 0)
        view.setCurrentIndex(last)
        QTest.keyClick(view, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(window.findChildren(AddWorkspaceDialog)), timeout=WAIT_MS)
        assert combo.currentData() == "c", "the chosen connection stays"
        window.findChildren(AddWorkspaceDialog)[-1].reject()


def test_the_bars_menu_tests_the_connection_and_says_so_in_a_notice(qtbot: QtBot, data_dir: Path) -> None:
    with SandboxServer(app_id="SHOPAPP", api_key=Secret(CANARY)) as server:
        save_connections(data_dir, Connection("c", "Shop", "SHOPAPP", url=server.url))
        with open_window(qtbot, data_dir) as window:
            action = window.findChild(QAction, "testConnectionAction")
            assert action in find(window, QWidget, "connectionMenuButton").menu().actions()  # type: ignore[attr-defined]
            action.trigger()
            qtbot.waitUntil(lambda: "Enter the API key first" in window.notices.text, timeout=WAIT_MS)
            window.notices.dismiss()
            click(find(window, QLineEdit, "apiKeyEdit"))
            press("wrong-key-of-mine")
            action.trigger()  # the key that was typed and not yet left counts
            qtbot.waitUntil(lambda: "Wrong API key" in window.notices.text, timeout=WAIT_MS)
            window.notices.dismiss()
            click(find(window, QLineEdit, "apiKeyEdit"))
            press(CANARY)
            action.trigger()
            qtbot.waitUntil(lambda: "knows these credentials" in window.notices.text, timeout=WAIT_MS)
            assert server.inbox.entries() == ()
            assert find(window, QWidget, "historyView").model().rowCount() == 0  # type: ignore[attr-defined]
