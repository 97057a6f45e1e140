"""Start to first paint of the full window, against an empty QMainWindow; memory at first paint and after a send.

Run by hand: python tests/benchmarks/bench_start.py [rounds]
"""

from __future__ import annotations

import os
import sys
import tempfile

from measuring import in_turn, process_figure, report

EMPTY = """
import time; start = time.perf_counter()
import os
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print((time.perf_counter() - start) * 1000, flush=True); os._exit(0)
app = QApplication([]); window = Window(); window.resize(1280, 800); window.show(); app.exec()
"""

# as cli/main.py and app.run start it: without the collector, and with what is in sight
OURS = """
import time; start = time.perf_counter()
import gc; gc.disable()
import os, sys
sys.path.insert(0, ".")
what, folder = sys.argv[1:]
from moeconsole.app import begin_window, create_application
from moeconsole.services import build_services
ready = time.perf_counter()
app = create_application(); window = begin_window(build_services(folder))
made = time.perf_counter()

def memory_mb():
    return int(open("/proc/self/status").read().split("VmRSS:")[1].split()[0]) / 1024

def figure():
    painted = time.perf_counter()
    return {
        "start": (painted - start) * 1000,
        "imports": (ready - start) * 1000,
        "making": (made - ready) * 1000,
        "showing": (painted - made) * 1000,
        "memory": memory_mb(),
    }[what]

def on_painted():
    if what != "sent":
        print(figure(), flush=True); os._exit(0)

def on_report(report):
    if window.bench.idle.is_done:
        window.bench.live_check.finished.disconnect(on_report)
        window.actions_.send.trigger()
    else:
        window.bench.idle.add(window.bench.live_check.renew)

def on_sent(sent):
    print(memory_mb(), flush=True); os._exit(0)

window.painted.connect(on_painted)
window.bench.idle.finished.connect(gc.enable)
if what == "sent":
    window.bench.live_check.finished.connect(on_report)
    window.bench.transmitter.finished.connect(on_sent)
window.show(); app.exec()
"""


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # as installed: a program that compiles itself at each start measures the compiler
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:

        def ours(what: str) -> float:
            return process_figure(["-c", OURS, what, folder])()

        empty = process_figure(["-c", EMPTY])
        report("start to first paint", *in_turn(lambda: ours("start"), empty, rounds), "ms", "at most 1.8")
        for part in ("imports", "making", "showing"):
            print(f"  of it {part}: {min(ours(part) for _ in range(3)):.0f} ms, best of three")
        print(f"memory at first paint: {ours('memory'):.0f} MB (goal at most 90)")
        print(f"memory after a send: {ours('sent'):.0f} MB (goal at most 130)")


if __name__ == "__main__":
    main()
