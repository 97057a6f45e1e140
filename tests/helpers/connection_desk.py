"""The window with connections of its own, and the dialogs of its connection desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moeconsole.services import build_services
from moeconsole.store.settings import Settings
from tests.helpers.window import WAIT_MS

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from moeconsole.core.connections import Connection
    from moeconsole.gui.dialogs.add_workspace import AddWorkspaceDialog
    from moeconsole.gui.dialogs.connections import ConnectionsDialog
    from moeconsole.gui.main_window import MainWindow


def save_connections(data_dir: Path, *connections: Connection, chosen: str = "") -> None:
    """Write them into the settings that the next window reads."""
    with build_services(data_dir) as services:
        services.settings.save(
            Settings(connections=connections, chosen_connection=chosen or connections[0].id)
        )


def open_manager(qtbot: QtBot, window: MainWindow) -> ConnectionsDialog:
    from moeconsole.gui.dialogs.connections import ConnectionsDialog

    window.findChild(object, "connectionsAction").trigger()
    (dialog,) = window.findChildren(ConnectionsDialog)
    bring_to_front(qtbot, dialog)
    return dialog


def open_adding(qtbot: QtBot, window: MainWindow) -> AddWorkspaceDialog:
    from moeconsole.gui.dialogs.add_workspace import AddWorkspaceDialog

    window.findChild(object, "addWorkspaceAction").trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(AddWorkspaceDialog)), timeout=WAIT_MS)
    dialog = window.findChildren(AddWorkspaceDialog)[-1]
    bring_to_front(qtbot, dialog)
    return dialog


def bring_to_front(qtbot: QtBot, dialog: QDialog) -> None:
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT_MS)
