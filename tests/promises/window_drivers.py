"""What is done in the window's own process (driven.py).

The program runs as ever (`app.run`); a driver acts when the window has settled, and prints one line of JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget

from moeconsole import app
from moeconsole.core.secret import Secret
from tests.promises.audit import CONNECTED
from tests.promises.names import nameless

if TYPE_CHECKING:
    from moeconsole.gui.main_window import MainWindow

STEP_MS = 2
GIVE_UP_S = 60.0

Script = Iterator[Callable[[], object] | None]
"""A script yields what it waits for, or None for one turn of the loop."""


class Driver(QObject):
    """Runs a script on the GUI thread, a step a tick, and closes the window at its end.

    Attributes:
        gaps_ms: how long each turn between two ticks took, over the tick's own length.
    """

    def __init__(self, window: MainWindow, script: Callable[[Driver], Script]) -> None:
        super().__init__(window)
        self.window = window
        self.gaps_ms: list[float] = []
        self._waits_for: Callable[[], object] | None = self._settled
        self._script = script(self)
        self._last = self._waiting_since = time.perf_counter()
        self._timer = QTimer(self, interval=STEP_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def find(self, kind: type[Any], name: str) -> Any:
        return self.window.findChildren(kind, name)[-1]

    def click(self, name: str) -> None:
        self.find(QAbstractButton, name).click()

    @Slot()
    def fail(self) -> None:
        """A bug with the key in its words and its variables."""
        key = sys.argv[2]
        try:
            {}[key]
        except KeyError as error:
            raise ValueError(f"no {key}") from error

    def answered(self) -> bool:
        text = self.find(QLabel, "responseStatusLabel").text()
        return not self.window.bench.transmitter.is_sending and any(c.isdigit() for c in text)

    def _settled(self) -> bool:
        bench = self.window.bench
        return bench.live_check.report is not None and bench.idle.is_done

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps_ms.append((now - self._last) * 1000 - STEP_MS)
        self._last = now
        if self._waits_for is not None and not self._waits_for():
            if now - self._waiting_since > GIVE_UP_S:
                raise SystemExit("the driver waited in vain")
            return
        self._waiting_since = now
        try:
            self._waits_for = next(self._script)
        except StopIteration:
            self._timer.stop()
            self.window.close()


def say(value: object) -> None:
    print(json.dumps(value), flush=True)


def quit_in_flight(driver: Driver) -> Script:
    """Quits a moment after the row of a send was written: the server does not answer."""
    recorded: list[object] = []
    driver.window.bench.transmitter.recorded.connect(recorded.append)
    driver.click("sendButton")
    yield lambda: recorded
    for _ in range(int(sys.argv[2])):
        yield None


def silence(driver: Driver) -> Script:
    """Looks at everything that the window has; then sends."""
    window = driver.window
    for dock in window.docks.all:
        dock.raise_()
        for _ in range(10):
            yield None
    window.problems.go_to_next()
    yield None
    before = list(CONNECTED)
    driver.click("sendButton")
    yield driver.answered
    say({"before": before, "after": CONNECTED[len(before) :]})


def canary(driver: Driver) -> Script:
    """Sends with the key, shows the answer, copies all that can be copied."""
    bench, copied = driver.window.bench, []
    bench.services.secrets.set("c", Secret(sys.argv[2]))
    for _ in range(3):
        driver.click("sendButton")
        yield lambda: not bench.transmitter.is_sending
        driver.window.request.copy_as("curl")
        copied.append(QGuiApplication.clipboard().text())
        driver.window.response.findChild(QWidget, "responseBodyView").selectAll()
        driver.window.response.findChild(QWidget, "responseBodyView").copy()
        copied.append(QGuiApplication.clipboard().text())
    driver.window._desk.copy_as(1, "curl")
    QGuiApplication.clipboard().clear()
    yield lambda: QGuiApplication.clipboard().text()
    copied.append(QGuiApplication.clipboard().text())
    QTimer.singleShot(0, driver.fail)
    yield lambda: driver.window.notices.text.startswith("Something went wrong")
    driver.click("noticeActionButton")
    copied.append(QGuiApplication.clipboard().text())
    say(copied)


def stalls(driver: Driver) -> Script:
    """The longest gap of the event loop in each of the three situations."""
    longest: dict[str, float] = {}
    window = driver.window
    for _ in range(50):
        yield None
    driver.gaps_ms.clear()
    for _ in range(10):
        driver.click("sendButton")
        yield driver.answered
    longest["sending"] = max(driver.gaps_ms)

    window.docks["history"].raise_()
    view = driver.find(QAbstractItemView, "historyView")
    yield lambda: view.model().rowCount() > 0
    driver.gaps_ms.clear()
    rows = int(sys.argv[2])
    while view.model().rowCount() < rows:
        view.scrollToBottom()
        if view.model().canFetchMore(view.rootIndex()):
            view.model().fetchMore(view.rootIndex())
        yield None
    rows = view.model().rowCount()
    for row in range(0, rows, max(1, rows // 100)):
        view.setCurrentIndex(view.model().index(row, 0))
        yield None
    driver.find(QLineEdit, "historySearchEdit").setText("Event 99")
    yield lambda: view.model().rowCount() < rows
    longest[f"{rows:,} history rows"] = max(driver.gaps_ms)

    for _ in range(50):
        yield None
    driver.gaps_ms.clear()
    driver.click("sendButton")
    yield lambda: not window.bench.transmitter.is_sending
    for _ in range(500):
        yield None
    longest["a 5 MB answer"] = max(driver.gaps_ms)
    say({"rows": rows, "longest": longest})


def keyboard(driver: Driver) -> Script:
    """Names of all widgets, then a send with keys alone, from a new event."""
    window = driver.window
    unnamed, seen = nameless(window)
    window.activateWindow()
    yield lambda: QApplication.focusWidget() is not None
    keys = Qt.Key
    QTest.keyClick(QApplication.focusWidget(), keys.Key_N, Qt.KeyboardModifier.ControlModifier)
    yield lambda: focus_is("customerIdEdit")
    QTest.keyClicks(QApplication.focusWidget(), "maria@example.com")
    for _ in range(60):
        if focus_is("actionNameEdit"):
            break
        QTest.keyClick(QApplication.focusWidget(), keys.Key_Tab)
        yield None
    reached, sent = focus_is("actionNameEdit"), []
    if not reached:
        say({"nameless": unnamed, "widgets": seen, "reached": reached, "sent": sent})
        return
    QTest.keyClicks(QApplication.focusWidget(), "Order Placed")
    yield None
    QTest.keyClick(QApplication.focusWidget(), keys.Key_Return, Qt.KeyboardModifier.ControlModifier)
    yield driver.answered
    entries = window.bench.services.sandbox().inbox.entries()
    sent = [(entry.customer_id, entry.event_names) for entry in entries]
    say({"nameless": unnamed, "widgets": seen, "reached": reached, "sent": sent})


def focus_is(name: str) -> bool:
    widget = QApplication.focusWidget()
    return widget is not None and widget.objectName() == name


SCRIPTS = {script.__name__: script for script in (quit_in_flight, silence, canary, stalls, keyboard)}


def main(scripts: Mapping[str, Callable[[Driver], Script]] = SCRIPTS) -> int:
    make = app.begin_window

    def begin_window(*arguments: Any) -> MainWindow:
        window = make(*arguments)
        Driver(window, scripts[sys.argv[1]])
        return window

    app.begin_window = begin_window
    return app.run(None)
