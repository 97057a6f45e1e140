"""What the window says while it asks before a send, and after somebody said no; what comes back from the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit

from moeconsole.gui.dialogs.ask import AskDialog
from tests.helpers.rows import press
from tests.helpers.window import WAIT_MS, click, find, open_window, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow


def ask(qtbot: QtBot, window: MainWindow) -> AskDialog:
    click(find(window, QAbstractButton, "sendButton"))
    qtbot.waitUntil(lambda: bool(window.findChildren(AskDialog)), timeout=WAIT_MS)
    return window.findChildren(AskDialog)[-1]


def test_a_send_that_was_called_off_is_not_said_to_go_on(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        write(find(window, QLineEdit, "customerIdEdit"), "")
        dialog = ask(qtbot, window)
        status = find(window, QLabel, "responseStatusLabel")
        click(find(dialog, QAbstractButton, "askCancelButton"))
        qtbot.waitUntil(lambda: "Sending" not in status.text())
        assert window.notices.isVisible()
        assert "Nothing was sent" in window.notices.findChildren(QLabel)[0].text()
        assert find(window, QAbstractItemView, "historyView").model().rowCount() == 0


def test_a_live_workspace_without_a_name_is_called_by_its_app_id(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        write(find(window, QLineEdit, "appIdEdit"), "SHOP12345")
        press(Qt.Key.Key_Return)
        dialog = ask(qtbot, window)
        text = find(dialog, QLabel, "askTextLabel").text()
        assert "APP_ID SHOP12345" in text
        assert "LIVE" in text
        dialog.reject()
        qtbot.waitUntil(lambda: not window.findChildren(AskDialog))


def test_a_send_of_the_history_opens_with_a_line_for_each_value(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        click(find(window, QAbstractButton, "sendButton"))
        history = find(window, QAbstractItemView, "historyView")
        qtbot.waitUntil(lambda: history.model().rowCount() == 1, timeout=WAIT_MS)
        status = find(window, QLabel, "responseStatusLabel")
        qtbot.waitUntil(lambda: "200" in status.text(), timeout=WAIT_MS)
        before = window.bench.session.state.body_text
        history.setCurrentIndex(history.model().index(0, 0))
        history.setFocus()
        find(window, QLineEdit, "customerIdEdit").setText("someone else")
        window.docks["history"].raise_()
        history.setFocus()
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "john@example.com" in window.bench.session.tree.text, timeout=WAIT_MS)
        assert window.bench.session.tree.text.strip() == before.strip()
        assert window.bench.session.tree.text.count("\n") > 10


def test_a_send_whose_body_held_the_key_is_not_sent_again_with_dots(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        write(find(window, QLineEdit, "customerIdEdit"), "any-key-will-do")  # the sandbox's
        click(find(window, QAbstractButton, "sendButton"))
        status = find(window, QLabel, "responseStatusLabel")
        qtbot.waitUntil(lambda: "200" in status.text(), timeout=WAIT_MS)
        qtbot.waitUntil(lambda: "The API key stands in this request" in window.notices.text)
        click(find(window, QAbstractButton, "noticeCloseButton"))
        window._desk.send_again(1)
        qtbot.waitUntil(lambda: "can't be sent again as it was" in window.notices.text, timeout=WAIT_MS)
        assert not window.bench.transmitter.is_sending
        assert len(window.bench.services.sandbox().inbox.entries()) == 1
