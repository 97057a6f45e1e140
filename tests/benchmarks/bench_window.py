"""How long the window stands still while somebody works in it: gaps of its event loop, by what is done.

Run by hand: python tests/benchmarks/bench_window.py. The document has 100 events with 10 attributes, the history
10,000 rows. A timer of 2 ms measures; work that a person starts counts as one gap with the repaint after it.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import ROOT

sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPlainTextEdit

from moeconsole.app import create_application, create_window
from moeconsole.core.exchange import Exchange, Outcome, Response
from moeconsole.services import build_services
from tests.helpers.sends import add_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.gui.main_window import MainWindow

GOAL_MS: Final = 50
EVENTS: Final = 100


class Gaps:
    """The time between two turns of the event loop, while it runs."""

    def __init__(self) -> None:
        self._loop = QEventLoop()
        self._timer = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self._end = 0.0
        self._until: Callable[[], bool] = bool
        self._gaps: list[float] = []

    def of(self, work: Callable[[], object], settle_s: float, until: Callable[[], bool]) -> list[float]:
        """Do it, then watch until `until` and `settle_s` more."""
        self._gaps = []
        self._until = until
        self._end = time.perf_counter() + settle_s
        self._last = time.perf_counter()
        self._timer.start()
        QTimer.singleShot(0, work)
        self._loop.exec()
        self._timer.stop()
        return self._gaps

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1000)
        self._last = now
        if now > self._end and self._until():
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


class Minute:
    """What is done, one step a time."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.gaps = Gaps()
        found = window.findChild(QPlainTextEdit, "jsonEdit")
        events = window.findChild(QListView, "actionList")
        assert found is not None
        assert events is not None
        self.editor: QPlainTextEdit = found
        self.events: QListView = events
        self.all: list[float] = []

    def measure(
        self, what: str, works: list[Callable[[], object]], settle_s: float = 0.05, *, checked: bool = True
    ) -> None:
        gaps: list[float] = []
        for work in works:
            gaps += self.gaps.of(work, settle_s, self._is_checked if checked else lambda: True)
        self.all += gaps
        gaps.sort()
        mark = "" if gaps[-1] <= GOAL_MS else f"  over {GOAL_MS}"
        p99 = gaps[int(len(gaps) * 0.99)]
        print(f"{what:36} longest {gaps[-1]:6.1f} ms   p99 {p99:5.1f} ms{mark}", flush=True)

    def _is_checked(self) -> bool:
        return self.window.bench.idle.is_done and self.window.bench.live_check.report is not None

    def put_cursor(self) -> None:
        text = self.editor.toPlainText()
        cursor = self.editor.textCursor()
        cursor.setPosition(text.index("text value 4", len(text) // 2) + len("text value 4"))
        self.editor.setTextCursor(cursor)
        self.editor.setFocus()

    def run(self) -> None:
        window = self.window
        self.measure("load what waited for the first paint", [lambda: None], 1.0)
        self.measure("go to the middle of the JSON", [self.put_cursor])
        self.measure("type 40 letters in the JSON", [lambda: QTest.keyClicks(self.editor, "x")] * 40)
        self.measure(
            "break the JSON and mend it", [self._key(Qt.Key.Key_QuoteDbl), self._key(Qt.Key.Key_Backspace)]
        )
        rows = [lambda row=row: self._choose(row) for row in range(0, EVENTS, 5)]
        self.measure("choose 20 other events", rows)
        undo = [window.bench.session.undo_stack.undo, window.bench.session.undo_stack.redo]
        self.measure("undo and redo", undo * 5)
        self.measure("send", [window.send] * 3, 0.5)
        small, large = answer(50_000), answer(5_000_000)
        self.measure("show an answer of 50 KB", [lambda: window.response.show_exchange(small)], 0.3)
        self.measure("show an answer of 5 MB", [lambda: window.response.show_exchange(large)], 1.5)
        self.measure("scroll 10,000 rows of history", [self._scroll_history] * 10)

    def _key(self, key: Qt.Key) -> Callable[[], object]:
        return lambda: QTest.keyClick(self.editor, key)

    def _choose(self, row: int) -> None:
        self.events.setCurrentIndex(self.events.model().index(row, 0))

    def _scroll_history(self) -> None:
        self.window.docks["history"].raise_()
        bar = self.window.history.view.verticalScrollBar()
        bar.setValue(bar.maximum())


def main() -> None:
    app = create_application()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "hundred events.json")
        file.write_text(document(), "utf-8")
        with build_services(Path(folder, "data")) as services:
            services.lock.try_acquire()
            add_many(services.open_history(), 10_000)
            window = create_window(services, str(file))
            window.show()
            minute = Minute(window)
            minute.run()
            window.close()
    app.quit()
    gaps = sorted(minute.all)
    print(
        f"{'all':36} longest {gaps[-1]:6.1f} ms   p99 {gaps[int(len(gaps) * 0.99)]:5.1f} ms (goal {GOAL_MS})"
    )


if __name__ == "__main__":
    main()
