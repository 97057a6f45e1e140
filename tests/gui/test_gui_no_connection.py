"""While there is no connection, or its key is still looked for, the window claims nothing and says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from moeconsole.core.connections import Connection
from tests.helpers.connection_desk import open_manager
from tests.helpers.window import WAIT_MS, click, find, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SHOP = Connection("c", "Shop", "ABCDEFGHIJ0123456789KL", "03")


def test_without_a_connection_no_environment_is_claimed_and_the_first_step_is_said(
    qtbot: QtBot, data_dir: Path
) -> None:
    with open_window(qtbot, data_dir) as window:
        dialog = open_manager(qtbot, window)
        assert not find(dialog, QLabel, "connectionBadge").isVisible()
        assert not find(dialog, QLineEdit, "connectionNameEdit").isVisible()
        assert "sandbox on this machine" in find(dialog, QLabel, "noConnectionLabel").text()
        words = find(dialog, QLabel, "noConnectionLabel")
        assert words.height() >= words.heightForWidth(words.width())
        click(find(dialog, QPushButton, "noConnectionAddButton"))
        qtbot.waitUntil(lambda: bool(dialog.findChildren(QWidget, "addWorkspaceDialog")), timeout=WAIT_MS)
        window.bench.book.put(SHOP)
        assert find(dialog, QLineEdit, "connectionNameEdit").isVisibleTo(dialog)


def test_while_the_key_is_looked_for_nothing_is_said_of_it(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        key = find(window, QLineEdit, "apiKeyEdit")
        qtbot.waitUntil(lambda: key.placeholderText() == "none needed", timeout=WAIT_MS)
        window.bench.book.put(SHOP)
        window.bench.book.choose(SHOP.id)
        assert key.placeholderText() == "looking…"
        qtbot.waitUntil(lambda: key.placeholderText() == "enter the key", timeout=WAIT_MS)
