"""The phases of a real send over TLS: recorded with the row, shown as a small waterfall, again after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel

from moeconsole.core.connections import Connection
from moeconsole.core.secret import Secret
from moeconsole.gui.widgets.waterfall import Waterfall
from tests.helpers.connection_desk import save_connections
from tests.helpers.fault_server import OK, FaultServer, answers
from tests.helpers.sending import CA_BUNDLE, server_context
from tests.helpers.window import WAIT_MS, click, find, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PHASES = (
    "Look up the address",
    "Connect",
    "Secure the connection (TLS)",
    "Wait for the answer",
    "Read the answer",
)


def test_each_phase_is_taken_shown_and_kept(qtbot: QtBot, data_dir: Path) -> None:
    with FaultServer(answers(OK), tls=server_context()) as server:
        url = f"https://localhost:{server.port}"
        save_connections(data_dir, Connection("c", "Mine", "APPID", url=url, ca_bundle=CA_BUNDLE))
        with open_window(qtbot, data_dir) as window:
            window.bench.services.secrets.set("c", Secret("key-of-the-tests"))
            click(find(window, QAbstractButton, "sendButton"))
            status = find(window, QLabel, "responseStatusLabel")
            qtbot.waitUntil(lambda: "200" in status.text(), timeout=WAIT_MS)
            (waterfall,) = window.findChildren(Waterfall)
            shown = waterfall.accessibleDescription()
            assert [part.split(":")[0] for part in shown.split("; ")] == list(PHASES)
            figures = [float(part.split(": ")[1].removesuffix(" ms")) for part in shown.split("; ")]
            assert all(figure >= 0 for figure in figures) and figures[2] > 0
    with open_window(qtbot, data_dir) as window:
        history = find(window, QAbstractItemView, "historyView")
        qtbot.waitUntil(lambda: history.model().rowCount() == 1, timeout=WAIT_MS)
        window.docks["history"].raise_()
        history.setCurrentIndex(history.model().index(0, 0))
        (waterfall,) = window.findChildren(Waterfall)
        qtbot.waitUntil(lambda: waterfall.accessibleDescription() == shown, timeout=WAIT_MS)
