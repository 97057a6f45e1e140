"""How long the window stands still while somebody works in it: gaps of its event loop, by what is done.

Run by hand: python tests/benchmarks/bench_window.py [minutes, by default 1]. The document has 100 events with 10
attributes, the history 10,000 rows. Each kind of work is done once, then again and again, in another order each
time, until the minutes are over. A timer of 2 ms measures; work that a person starts counts as one gap with the
repaint after it. Printed is for each kind the longest gap of the first time, and the longest and the p99 of all.
"""

from __future__ import annotations

import gc
import json
import os
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import ROOT

sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QWidget

from moeconsole.app import create_application, create_window
from moeconsole.core.exchange import Exchange, Outcome, Response
from moeconsole.gui.garbage import Garbage
from moeconsole.services import build_services
from tests.helpers.sends import add_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.gui.main_window import MainWindow

GOAL_MS: Final = 50
EVENTS: Final = 100
_QUOTE: Final = Qt.Key.Key_QuoteDbl
_BACK: Final = Qt.Key.Key_Backspace


class Gap(NamedTuple):
    """The time between two turns of the event loop, and how much of it the window's thread has worked: the rest it
    waited, for the interpreter's lock or, on a busy machine, for a processor.
    """

    wall_ms: float
    work_ms: float


NO_GAP: Final = Gap(0.0, 0.0)


class Gaps:
    """Measures gaps of the event loop while it runs."""

    def __init__(self) -> None:
        self._loop = QEventLoop()
        self._timer = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = (0.0, 0.0)
        self._end = 0.0
        self._until: Callable[[], bool] = bool
        self._gaps: list[Gap] = []

    def of(self, work: Callable[[], object], settle_s: float, until: Callable[[], bool]) -> list[Gap]:
        """Do it, then watch until `until` and `settle_s` more."""
        self._gaps = []
        self._until = until
        self._end = time.perf_counter() + settle_s
        self._last = time.perf_counter(), time.thread_time()
        self._timer.start()
        QTimer.singleShot(0, work)
        self._loop.exec()
        self._timer.stop()
        return self._gaps

    def _tick(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self._gaps.append(Gap((now[0] - self._last[0]) * 1000, (now[1] - self._last[1]) * 1000))
        self._last = now
        if now[0] > self._end and self._until():
            self._loop.quit()


def document() -> str:
    action = {
        "action": "Flight Booked",
        "attributes": {f"attribute_{i}": i if i % 2 else f"text value {i}" for i in range(10)},
        "platform": "iOS",
        "current_time": 1433837969,
        "user_timezone_offset": 19800,
    }
    actions = [action | {"action": f"Flight Booked {count}"} for count in range(EVENTS)]
    return json.dumps({"type": "event", "customer_id": "john@example.com", "actions": actions}, indent=2)


def answer(size: int) -> Exchange:
    rows = [{"id": n, "name": f"row {n}", "values": [n, n / 2, None, True]} for n in range(size // 68)]
    body = json.dumps({"rows": rows}).encode()
    return Exchange(
        Outcome.ANSWERED, 84.0, Response(200, "OK", (("Content-Type", "application/json"),), body)
    )


@dataclass
class Kind:
    """One kind of work: what is done, and how long the window is watched after each piece of it."""

    what: str
    works: list[Callable[[], object]]
    settle_s: float = 0.05
    goal_ms: float = GOAL_MS
    gaps: list[Gap] = field(default_factory=list)
    first: Gap = NO_GAP

    def line(self) -> str:
        longest = max(self.gaps)
        mark = "" if longest.wall_ms <= self.goal_ms else f"  over {self.goal_ms:.0f}"
        in_order = sorted(self.gaps)
        p99 = in_order[int(len(in_order) * 0.99)]
        return (
            f"{self.what:36} longest {longest.wall_ms:6.1f} ms, {longest.work_ms:6.1f} of work"
            f"   first time {self.first.wall_ms:6.1f}, {self.first.work_ms:6.1f}   p99 {p99.wall_ms:6.1f}{mark}"
        )


class Session:
    """Somebody who works in the window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.gaps = Gaps()
        self.editor = found(window, QPlainTextEdit, "jsonEdit")
        self.events = found(window, QListView, "actionList")
        self.name = found(window, QLineEdit, "actionNameEdit")
        self.history_search = found(window, QLineEdit, "historySearchEdit")
        self.template_search = found(window, QLineEdit, "templateSearchEdit")
        self.kinds: list[Kind] = []

    def do(self, kind: Kind) -> None:
        gaps: list[Gap] = []
        for work in kind.works:
            gaps += self.gaps.of(work, kind.settle_s, self._is_checked)
        if not kind.gaps:
            kind.first = max(gaps)
        kind.gaps += gaps

    def run(self, minutes: float) -> None:
        end = time.monotonic() + minutes * 60
        loading = Kind("load what waited for the first paint", [lambda: None], 1.0)
        self.do(loading)
        kinds = self._kinds()
        for kind in kinds:
            self.do(kind)
        order = random.Random(1)
        while time.monotonic() < end:
            self.do(order.choice(kinds))
        self.kinds = [loading, *kinds]

    def _kinds(self) -> list[Kind]:
        window, bench = self.window, self.window.bench
        undo = bench.session.undo_stack
        small, large = answer(50_000), answer(5_000_000)
        return [
            Kind("go to the middle of the JSON", [self._put_cursor]),
            Kind("type 20 letters in the JSON", [self._put_cursor, *[self._letter(self.editor)] * 20]),
            Kind("break the JSON and mend it", [self._put_cursor, *map(self._key, (_QUOTE, _BACK))], 0.5),
            Kind("break the JSON, undo it", [self._put_cursor, self._key(_QUOTE), undo.undo], 0.5),
            Kind("choose 20 other events", [self._choose(row) for row in range(0, EVENTS, 5)]),
            Kind("type 20 letters in a field", [self._letter(self.name)] * 20),
            Kind("undo and redo", [undo.undo, undo.redo] * 5),
            Kind("add an event and take it back", [window.actions_.add_event.trigger, undo.undo]),
            Kind("switch views", [dock.raise_ for dock in window.docks.all], 0.2),
            Kind("send", [window.actions_.send.trigger], 0.5),
            Kind("search the history", self._typed(self.history_search, "Flight"), 0.2),
            Kind("search the templates", self._typed(self.template_search, "cart"), 0.2),
            Kind("scroll 10,000 rows of history", [self._scroll_history] * 10),
            Kind("show an answer of 50 KB", [lambda: window.response.show_exchange(small)], 0.3),
            Kind("show an answer of 5 MB", [lambda: window.response.show_exchange(large)], 1.5, 60),
            Kind("switch to dark and back", [self._theme(2), self._theme(1)], 0.2, 300),
        ]

    def _is_checked(self) -> bool:
        return self.window.bench.idle.is_done and self.window.bench.live_check.report is not None

    def _put_cursor(self) -> None:
        self.window.docks["json"].raise_()
        text = self.editor.toPlainText()
        cursor = self.editor.textCursor()
        cursor.setPosition(text.index("text value 4", len(text) // 2) + len("text value 4"))
        self.editor.setTextCursor(cursor)
        self.editor.setFocus()

    def _letter(self, widget: QWidget) -> Callable[[], object]:
        return lambda: QTest.keyClicks(widget, "x")

    def _key(self, key: Qt.Key) -> Callable[[], object]:
        return lambda: QTest.keyClick(self.editor, key)

    def _typed(self, widget: QLineEdit, text: str) -> list[Callable[[], object]]:
        def key(letter: str) -> Callable[[], object]:
            return lambda: QTest.keyClicks(widget, letter)

        return [*map(key, text), widget.clear]

    def _choose(self, row: int) -> Callable[[], object]:
        return lambda: self.events.setCurrentIndex(self.events.model().index(row, 0))

    def _theme(self, place: int) -> Callable[[], object]:
        return self.window.actions_.themes.actions()[place].trigger

    def _scroll_history(self) -> None:
        self.window.docks["history"].raise_()
        bar = self.window.history.view.verticalScrollBar()
        bar.setValue(bar.maximum())


W = TypeVar("W", bound=QWidget)


def found(window: MainWindow, kind: type[W], name: str) -> W:
    widget = window.findChild(kind, name)
    assert widget is not None, name
    return widget


def main() -> None:
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    gc.disable()  # as app.run has it
    app = create_application()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "hundred events.json")
        file.write_text(document(), "utf-8")
        with build_services(Path(folder, "data")) as services:
            services.lock.try_acquire()
            add_many(services.open_history(), 10_000)
            window = create_window(services, str(file))
            garbage = Garbage(app, window)
            window.bench.idle.finished.connect(garbage.begin, Qt.ConnectionType.SingleShotConnection)
            window.bench.live_check.finished.connect(garbage.put_off)
            window.show()
            session = Session(window)
            session.run(minutes)
            window.close()
    app.quit()
    for kind in session.kinds:
        print(kind.line())


if __name__ == "__main__":
    main()
