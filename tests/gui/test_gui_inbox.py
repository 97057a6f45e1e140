"""The sandbox inbox: what comes over real HTTP shows up, and what shall go wrong does so once."""

from __future__ import annotations

import http.client
import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QToolButton, QTreeView

from moeconsole.gui.models.inbox_model import InboxModel
from moeconsole.gui.panes.inbox_pane import InboxPane
from moeconsole.sandbox import inbox as inbox_module
from moeconsole.sandbox.server import SandboxServer
from tests.helpers.sandbox_client import Client

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WARNING = QAbstractItemModelTester.FailureReportingMode.Warning  # which fails the test


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def client(server: SandboxServer) -> Client:
    return Client(server)


@pytest.fixture
def pane(qtbot: QtBot) -> InboxPane:
    pane = InboxPane()
    QAbstractItemModelTester(pane.model, WARNING, pane)
    qtbot.addWidget(pane)
    pane.resize(800, 220)
    pane.show()
    return pane


def rows(pane: InboxPane) -> list[str]:
    view = pane.findChild(QTreeView, "sandboxInboxView")
    assert view is not None
    model = view.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def words(pane: InboxPane) -> str:
    label = pane.findChild(QLabel, "sandboxInboxViewEmpty")
    assert label is not None
    return label.text() if label.isVisible() else ""


def button(pane: InboxPane, name: str) -> QToolButton:
    found = pane.findChild(QToolButton, name)
    assert found is not None and found.accessibleName()
    return found


def test_what_the_sandbox_takes_shows_up(
    qtbot: QtBot, pane: InboxPane, server: SandboxServer, client: Client
) -> None:
    client.send("Before")
    assert words(pane).startswith("The sandbox has received nothing yet.")
    pane.attach(server)
    assert rows(pane) == ["Before"]
    assert words(pane) == ""
    answer = client.send("Booked", "Paid")
    qtbot.waitUntil(lambda: rows(pane) == ["Booked, Paid", "Before"])
    assert pane.model.index(0, 2).data() == "john@example.com"
    assert pane.model.index(0, 3).data() == answer.json["request_id"]
    pane.attach(server)
    client.send("Third")
    qtbot.waitUntil(lambda: rows(pane) == ["Third", "Booked, Paid", "Before"])


def test_the_chosen_body_is_laid_out_with_its_numbers_as_they_came(
    qtbot: QtBot, pane: InboxPane, server: SandboxServer, client: Client
) -> None:
    pane.attach(server)
    action = b'{"action":"Paid","attributes":{"n":1.0,"n2":1e30}}'
    body = b'{"type":"event","customer_id":"john","actions":[' + action + b"]}"
    assert client.request(body=body).status == 200
    view = pane.findChild(QPlainTextEdit, "sandboxBodyView")
    assert view is not None
    qtbot.waitUntil(lambda: '"n": 1.0,\n' in view.toPlainText())
    assert '"n2": 1e30' in view.toPlainText()


def test_the_chosen_row_stays_when_more_come(
    qtbot: QtBot, pane: InboxPane, server: SandboxServer, client: Client
) -> None:
    pane.attach(server)
    client.send("One")
    qtbot.waitUntil(lambda: rows(pane) == ["One"])
    chosen = []
    pane.entry_selected.connect(chosen.append)
    client.send("Two")
    qtbot.waitUntil(lambda: rows(pane) == ["Two", "One"])
    assert chosen == []
    view = pane.findChild(QTreeView, "sandboxInboxView")
    assert view is not None
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert [entry.event_names for entry in chosen] == [("Two",)]


def test_clear(qtbot: QtBot, pane: InboxPane, server: SandboxServer, client: Client) -> None:
    pane.attach(server)
    assert not button(pane, "clearInboxButton").isEnabled()
    client.send("One")
    qtbot.waitUntil(lambda: rows(pane) == ["One"])
    QTest.mouseClick(button(pane, "clearInboxButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(pane) == [])
    assert server.inbox.entries() == ()
    assert words(pane)
    client.send("Two")
    client.request("DELETE", "/sandbox/events")
    client.send("Three")
    qtbot.waitUntil(lambda: rows(pane) == ["Three"])


def test_many_threads_at_once(qtbot: QtBot, pane: InboxPane, server: SandboxServer, client: Client) -> None:
    pane.attach(server)
    threads = [threading.Thread(target=client.send, args=(f"E{number}",)) for number in range(24)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: len(rows(pane)) == 24)
    for thread in threads:
        thread.join()
    assert sorted(rows(pane)) == sorted(f"E{number}" for number in range(24))


def test_the_oldest_fall_out(
    qtbot: QtBot, pane: InboxPane, server: SandboxServer, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_module, "MAX_ENTRIES", 3)
    pane.attach(server)
    for number in range(5):
        client.send(f"E{number}")
    qtbot.waitUntil(lambda: rows(pane) == ["E4", "E3", "E2"])


@pytest.mark.parametrize(("text", "status"), [("with 401", 401), ("with 429", 429), ("with 500", 500)])
def test_the_next_answer_is_the_chosen_one_and_then_as_usual(
    qtbot: QtBot, pane: InboxPane, server: SandboxServer, client: Client, text: str, status: int
) -> None:
    pane.attach(server)
    faults = button(pane, "sandboxFaultsButton")
    choose(pane, text)
    assert faults.text() == f"Next: answer {status}"
    assert client.send("Lost").status == status
    qtbot.waitUntil(lambda: faults.text() == "Next: as usual")
    assert client.send("Kept").status == 200
    qtbot.waitUntil(lambda: rows(pane) == ["Kept"])


def test_a_dropped_connection(qtbot: QtBot, pane: InboxPane, server: SandboxServer, client: Client) -> None:
    pane.attach(server)
    choose(pane, "not at all")
    with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
        client.send("Taken")
    qtbot.waitUntil(lambda: rows(pane) == ["Taken"])


def test_a_choice_is_taken_back(qtbot: QtBot, pane: InboxPane, server: SandboxServer, client: Client) -> None:
    pane.attach(server)
    choose(pane, "2 seconds late")
    assert button(pane, "sandboxFaultsButton").text() == "Next: 2 s late"
    choose(pane, "as usual")
    assert server.faults.left() == ()
    client.put_faults({"status": 503, "times": 3})
    pane.attach(server)
    assert button(pane, "sandboxFaultsButton").text() == "Next: answer 503, 2 more"


def choose(pane: InboxPane, start: str) -> None:
    menu = pane.findChild(QMenu, "sandboxFaultsMenu")
    assert menu is not None
    next(action for action in menu.actions() if action.text().startswith(start)).trigger()


def test_the_address(pane: InboxPane, server: SandboxServer) -> None:
    assert not button(pane, "sandboxFaultsButton").isEnabled()
    pane.attach(server)
    label = pane.findChild(QLabel, "sandboxAddressLabel")
    assert label is not None and label.text() == server.url
    QTest.mouseClick(button(pane, "copySandboxAddressButton"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == server.url


def test_the_sandbox_outlives_the_window(qapp: object, server: SandboxServer, client: Client) -> None:
    model = InboxModel()
    model.attach(server.inbox)
    shiboken6.delete(model)
    assert server.inbox._listeners == ()
    assert client.send("Nobody looks").status == 200
