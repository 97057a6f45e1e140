"""Gaps of the event loop from the first paint until everything that waited for it is loaded.

Run by hand: python tests/benchmarks/bench_event_loop.py [rounds]. A timer of 5 ms measures; a table over a Python
model of 40 rows repaints all the while, as a list under the pointer would.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile

from measuring import ROOT

SCRIPT = """
import gc; gc.disable()
import json, os, sys, time
sys.path.insert(0, ".")
from moeconsole.app import create_application, begin_window
from moeconsole.services import build_services
from PySide6.QtCore import QAbstractTableModel, Qt, QTimer
from PySide6.QtWidgets import QTableView

DISPLAY = int(Qt.ItemDataRole.DisplayRole)

class Numbers(QAbstractTableModel):
    def rowCount(self, parent=None): return 40
    def columnCount(self, parent=None): return 6
    def data(self, index, role=DISPLAY): return f"{index.row()}.{index.column()}" if role == DISPLAY else None

app = create_application(); window = begin_window(build_services(sys.argv[1]))
table = QTableView(); model = Numbers(); table.setModel(model); table.resize(700, 900); table.show()
last, gaps, begun = 0.0, [], False
end_at = None

def tick():
    global last, end_at
    now = time.perf_counter()
    gaps.append((now - last) * 1000)
    last = now
    table.viewport().update()
    if end_at is None and window.bench.idle.is_done and window.bench.live_check.report is not None:
        end_at = now + 0.3
    if end_at is not None and now > end_at:
        print(json.dumps(gaps), flush=True); os._exit(0)

def collect():
    gc.freeze(); gc.enable()

def begin():
    global last
    last = time.perf_counter()
    timer.start()

def painted():
    QTimer.singleShot(0, begin)  # the first frame is on the screen when the event loop turns again

timer = QTimer(interval=5); timer.setTimerType(Qt.TimerType.PreciseTimer); timer.timeout.connect(tick)
window.painted.connect(painted)
window.bench.idle.finished.connect(collect, Qt.ConnectionType.SingleShotConnection)  # as app.run
window.show(); app.exec()
"""


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    longest, p99, whole = [], [], []
    for count in range(rounds + 1):
        with tempfile.TemporaryDirectory() as folder:
            ended = subprocess.run(
                [sys.executable, "-c", SCRIPT, folder],
                cwd=ROOT,
                env=environment,
                capture_output=True,
                text=True,
                check=True,
                timeout=120,
            )
        gaps = sorted(json.loads(ended.stdout.splitlines()[-1]))
        if count:  # the first round warms the caches
            longest.append(gaps[-1])
            p99.append(gaps[int(len(gaps) * 0.99)])
            whole.append(sum(gaps) - 300)
    print(
        f"longest gap after the first paint: median {statistics.median(longest):.0f} ms, "
        f"worst {max(longest):.0f} ms of {rounds} starts (goal 50)"
    )
    print(
        f"p99 of the gaps: {statistics.median(p99):.0f} ms; all loaded after {statistics.median(whole):.0f} ms"
    )


if __name__ == "__main__":
    main()
