"""A time control in a window of its own, for tests of it."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from moeconsole.core.timeform import Mode
from moeconsole.gui.panes.time_control import TimeControl
from tests.helpers.documents import make_session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 11, 23, 15, 19, 29, tzinfo=UTC)
NOW_S = 1795447169
AT = {"current_time": 1433837969, "user_timezone_offset": 19800}
ALL = {"current_time": 1433837969, "user_time": 1433857769, "user_timezone_offset": 19800}
SENT = {"current_time": "{{$now}}"}


class Control:
    """A time control beside another field, in a window that has the focus."""

    def __init__(self, qtbot: QtBot, times: dict[str, Any]) -> None:
        event = {"action": "Flight Booked", **times}
        self.session = make_session(json.dumps({"actions": [event, {"action": "Second"}]}))
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.session.setParent(self.host)
        self.widget = TimeControl(self.session, lambda: NOW)
        self.elsewhere = QLineEdit()
        column = QVBoxLayout(self.host)
        column.addWidget(self.widget)
        column.addWidget(self.elsewhere)
        self.host.resize(520, 200)
        self.host.show()
        qtbot.waitExposed(self.host)
        self.host.activateWindow()
        self.elsewhere.setFocus()
        qtbot.waitUntil(self.elsewhere.hasFocus)

    @property
    def times(self) -> dict[str, Any]:
        event = json.loads(self.session.tree.text)["actions"][0]
        return {name: value for name, value in event.items() if name != "action"}

    @property
    def steps(self) -> int:
        return self.session.undo_stack.index()

    @property
    def summary(self) -> str:
        return re.sub("<br>", "\n", re.sub(r"</?span[^>]*>", "", self.widget.summary_label.text()))

    @property
    def mode(self) -> Mode:
        return Mode(self.widget.mode_combo.currentData())

    def pick(self, mode: Mode) -> None:
        combo = self.widget.mode_combo
        combo.setCurrentIndex(combo.findData(mode.value))

    def set_clock(self, text: str) -> None:
        moment = QDateTime.fromString(text, Qt.DateFormat.ISODate)
        moment.setTimeZone(QTimeZone.utc())
        self.widget.clock_edit.setDateTime(moment)

    @property
    def clock(self) -> str:
        return self.widget.clock_edit.dateTime().toString("yyyy-MM-dd HH:mm:ss")

    def type_zone(self, text: str, then: Qt.Key = Qt.Key.Key_Return) -> None:
        line = self.widget.zone_combo.lineEdit()
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        suggestions = self.widget.zone_combo.completer().popup()
        QTest.keyClick(suggestions if suggestions.isVisible() else line, then)
