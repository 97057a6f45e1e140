"""What the plan desk works on, built on a real data folder: settings, history, lane, checks."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from moeconsole.core.connections import Connection
from moeconsole.gui.connection_book import ConnectionBook
from moeconsole.gui.drift import DriftWatch
from moeconsole.gui.live_check import LiveCheck
from moeconsole.gui.preferences import Preferences
from moeconsole.gui.tasks import Lane
from tests.helpers.documents import make_session
from tests.helpers.sends import add_send

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from moeconsole.services import Services
    from moeconsole.store.history import History

DEMO = Connection("demo", "Demo", "A_DEBUG", "01")
OTHER = Connection("other", "Other", "B_DEBUG", "01")
EVENT = '{"type":"event","customer_id":"john","actions":[{"action":"Booked","attributes":{"price":"cheap"}}]}'


@dataclass(frozen=True, slots=True)
class Bench:
    """The window's parts around a plan, without the window; "demo" is chosen."""

    book: ConnectionBook
    preferences: Preferences
    live_check: LiveCheck
    drift: DriftWatch
    lane: Lane

    def rules(self) -> list[str]:
        """Of the finished report; empty while it is being made."""
        report = self.live_check.report
        return [issue.rule for issue in report.issues] if report is not None else []

    def settle(self, qtbot: QtBot) -> None:
        """Wait until everything that was under way has been read, and would have been told."""
        for _ in range(3):
            done: list[None] = []
            self.lane.run(lambda: None, done.append)
            qtbot.waitUntil(lambda done=done: bool(done))


def make_bench(services: Services, parent: QObject) -> Bench:
    """Checks run; the history is not attached yet."""
    lane = Lane("test", parent)
    book = ConnectionBook((DEMO, OTHER), DEMO.id, parent)
    preferences = Preferences(services.settings, services.settings.load().value, lane, parent)
    live_check = LiveCheck(make_session(EVENT, parent), services.make_checker, parent)
    live_check.start()
    return Bench(book, preferences, live_check, DriftWatch(book, live_check, lane, parent), lane)


def add_event(history: History, name: str, connection_id: str = DEMO.id, /, **attributes: Any) -> int:
    """An accepted send of one event; its row."""
    body = json.dumps({"type": "event", "actions": [{"action": name, "attributes": attributes}]}).encode()
    return add_send(history, connection_id=connection_id, events=(name,), request_body=body)
