"""No way of sending gets around the gate: each is taken with a LIVE workspace behind a proxy that sees every attempt.

The workspace is the service's own host; the way there is a proxy on loopback, so that nothing leaves this machine and
a send shows as a CONNECT.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
)

from moeconsole.core.connections import Connection, ProxyMode
from moeconsole.core.exchange import Outcome
from moeconsole.core.secret import Secret
from moeconsole.gui.dialogs.ask import AskDialog
from moeconsole.services import build_services
from moeconsole.workflows.check import read_document
from moeconsole.workflows.send import SendJob, send
from tests.helpers.command_line import GOOD, in_process
from tests.helpers.connection_desk import save_connections
from tests.helpers.fault_server import FaultServer, Wire, answers
from tests.helpers.window import WAIT_MS, click, find, open_window, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

APP_ID = "ABCDEFGHIJ0123456789KL"
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
NO_WAY = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
HARMLESS_BUT_OUTSIDE = {"closeAction", "dataFolderAction", "logFileAction", "templateRevealAction"}
"""They end the window, or start another program: not to be triggered in a test."""


@pytest.fixture
def proxy() -> Iterator[FaultServer]:
    with FaultServer(answers(NO_WAY)) as server:
        yield server


@pytest.fixture
def live(proxy: FaultServer) -> Connection:
    url = f"http://127.0.0.1:{proxy.port}"
    return Connection("live", "Shop", APP_ID, "01", proxy_mode=ProxyMode.MANUAL, proxy_url=url)


@pytest.fixture
def sent_before(data_dir: Path, live: Connection, proxy: FaultServer) -> None:
    """A row of the history that the proxy let nowhere: it may be sent again without a warning of doubles."""
    save_connections(data_dir, live)
    with build_services(data_dir) as services:
        services.secrets.set("live", Secret("key-of-the-tests"))
        result = send(SendJob(live, read_document(GOOD.encode()).state, live_confirmed=True), services)
    assert result.exchange is not None and result.exchange.outcome is Outcome.NOT_SENT
    assert [one.start_line for one in proxy.received] == ["CONNECT api-01.moengage.com:443 HTTP/1.1"] or (
        proxy.connections == 1
    ), "a send shows at the proxy"


def select_the_row(window: MainWindow) -> QAbstractItemView:
    history = find(window, QAbstractItemView, "historyView")
    window.docks["history"].raise_()
    history.setCurrentIndex(history.model().index(0, 0))
    history.setFocus()
    return history


def by_the_button(window: MainWindow) -> None:
    click(find(window, QAbstractButton, "sendButton"))


def by_ctrl_return(window: MainWindow) -> None:
    edit = find(window, QLineEdit, "customerIdEdit")
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Return, CTRL)


def by_ctrl_enter(window: MainWindow) -> None:
    edit = find(window, QLineEdit, "customerIdEdit")
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Enter, CTRL)


def by_the_menu(window: MainWindow) -> None:
    window.actions_.send.trigger()


def again_by_the_button(window: MainWindow) -> None:
    select_the_row(window)
    click(find(window, QAbstractButton, "historyAgainButton"))


def again_by_its_shortcut(window: MainWindow) -> None:
    QTest.keyClick(select_the_row(window), Qt.Key.Key_Return, CTRL_SHIFT)


def again_by_its_action(window: MainWindow) -> None:
    select_the_row(window)
    window.findChild(QAction, "historyAgainAction").trigger()


WAYS = [
    *(by_the_button, by_ctrl_return, by_ctrl_enter, by_the_menu),
    *(again_by_the_button, again_by_its_shortcut, again_by_its_action),
]


def question(qtbot: QtBot, window: MainWindow) -> AskDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(AskDialog)), timeout=WAIT_MS)
    dialog = window.findChildren(AskDialog)[-1]
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def gone(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.findChildren(AskDialog), timeout=WAIT_MS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)


@pytest.mark.usefixtures("sent_before")
@pytest.mark.parametrize("way", WAYS)
def test_each_way_asks_and_enter_alone_sends_nothing(
    way: Callable[[MainWindow], None], qtbot: QtBot, data_dir: Path, proxy: FaultServer
) -> None:
    with open_window(qtbot, data_dir) as window:
        history = find(window, QAbstractItemView, "historyView")
        qtbot.waitUntil(lambda: history.model().rowCount() == 1, timeout=WAIT_MS)
        before = proxy.connections
        way(window)
        dialog = question(qtbot, window)
        shown = "\n".join(label.text() for label in dialog.findChildren(QLabel))
        for part in ("“Shop”", "LIVE", "1 event", "01 US", APP_ID, "@example.com"):
            assert part in shown
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        gone(qtbot, window)
        assert "Nothing was sent" in window.notices.text
        assert proxy.connections == before
        assert history.model().rowCount() == 1

        way(window)
        dialog = question(qtbot, window)
        click(find(dialog, QAbstractButton, "askAcceptButton"))
        qtbot.waitUntil(lambda: proxy.connections > before, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)


@pytest.mark.usefixtures("sent_before")
def test_no_action_of_the_window_sends_by_itself(qtbot: QtBot, data_dir: Path, proxy: FaultServer) -> None:
    """Palette, menus and shortcuts are these actions: each is triggered, and what opens is closed."""
    with open_window(qtbot, data_dir) as window:
        history = find(window, QAbstractItemView, "historyView")
        qtbot.waitUntil(lambda: history.model().rowCount() == 1, timeout=WAIT_MS)
        window._connections.tester.test = lambda *_: None  # type: ignore[method-assign]  # the check is no send
        before = proxy.connections
        actions = [one for one in window.findChildren(QAction) if one.objectName().endswith("Action")]
        assert {"sendAction", "historyAgainAction"} <= {one.objectName() for one in actions}
        asked = []
        for action in actions:
            if action.objectName() in HARMLESS_BUT_OUTSIDE:
                continue
            select_the_row(window)
            if not action.isEnabled():
                continue
            action.trigger()
            qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)
            if "send" in action.objectName().lower() or "Again" in action.objectName():
                question(qtbot, window)
                asked.append(action.objectName())
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, QDialog) and widget.isVisible():
                    widget.reject()
            gone(qtbot, window)
        assert sorted(asked) == ["historyAgainAction", "sendAction"]
        assert proxy.connections == before


def test_no_two_actions_share_the_keys_that_send(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            sequence = QKeySequence(keys)
            owners = [one.objectName() for one in window.findChildren(QAction) if sequence in one.shortcuts()]
            assert owners == ["sendAction"]


@pytest.mark.usefixtures("sent_before")
@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["--force"], 2), (["--live"], 4)])
def test_the_command_line_needs_live(
    arguments: list[str],
    status: int,
    tmp_path: Path,
    proxy: FaultServer,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("MOECONSOLE_API_KEY", "key-of-the-tests")
    file = tmp_path / "event.json"
    file.write_text(GOOD)
    before = proxy.connections
    ended = in_process(capsys, "send", str(file), "--connection", "Shop", *arguments)
    assert ended.status == status
    assert (proxy.connections > before) is (status == 4)


@pytest.mark.usefixtures("sent_before")
def test_test_users_can_be_added_with_the_yes_and_then_nobody_asks(
    qtbot: QtBot, data_dir: Path, proxy: FaultServer
) -> None:
    with open_window(qtbot, data_dir) as window:
        write(find(window, QLineEdit, "customerIdEdit"), "tester@example.com")
        before = proxy.connections
        by_the_button(window)
        dialog = question(qtbot, window)
        option = find(dialog, QCheckBox, "askOptionCheck")
        assert not option.isChecked()
        assert "tester@example.com" in option.text()
        option.setFocus()
        QTest.keyClick(option, Qt.Key.Key_Space)
        click(find(dialog, QAbstractButton, "askAcceptButton"))
        qtbot.waitUntil(lambda: proxy.connections > before, timeout=WAIT_MS)
        assert window.bench.book.chosen.test_users == ("tester@example.com",)
        qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)
        before = proxy.connections
        by_the_button(window)
        qtbot.waitUntil(lambda: proxy.connections > before, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)
        assert not window.findChildren(AskDialog)
        write(find(window, QLineEdit, "customerIdEdit"), "real@example.com")
        by_the_button(window)
        question(qtbot, window).reject()


@pytest.mark.usefixtures("sent_before")
def test_a_yes_without_the_option_adds_nobody(qtbot: QtBot, data_dir: Path, proxy: FaultServer) -> None:
    with open_window(qtbot, data_dir) as window:
        before = proxy.connections
        by_the_button(window)
        click(find(question(qtbot, window), QAbstractButton, "askAcceptButton"))
        qtbot.waitUntil(lambda: proxy.connections > before, timeout=WAIT_MS)
        assert window.bench.book.chosen.test_users == ()
        qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)


@pytest.mark.parametrize("way", [by_the_button, again_by_its_action])
def test_what_may_have_arrived_is_asked_about(
    way: Callable[[MainWindow], None], qtbot: QtBot, data_dir: Path
) -> None:
    def swallows(wire: Wire) -> None:
        wire.request()
        wire.reset()

    with FaultServer(swallows) as server:
        save_connections(data_dir, Connection("c", "Mine", "APPID", url=server.url.split("/v1/")[0]))
        with open_window(qtbot, data_dir) as window:
            history = find(window, QAbstractItemView, "historyView")
            by_the_button(window)
            qtbot.waitUntil(lambda: len(server.received) == 1, timeout=WAIT_MS)
            qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)
            qtbot.waitUntil(lambda: history.model().rowCount() == 1, timeout=WAIT_MS)
            way(window)
            dialog = question(qtbot, window)
            assert "can double it" in find(dialog, QLabel, "askTextLabel").text()
            QTest.keyClick(dialog, Qt.Key.Key_Return)
            gone(qtbot, window)
            assert len(server.received) == 1
            way(window)
            click(find(question(qtbot, window), QAbstractButton, "askAcceptButton"))
            qtbot.waitUntil(lambda: len(server.received) == 2, timeout=WAIT_MS)
            qtbot.waitUntil(lambda: history.model().rowCount() == 2, timeout=WAIT_MS)
            qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)
