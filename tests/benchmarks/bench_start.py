"""Start to first paint of the full window, against an empty QMainWindow; memory at first paint.

Run by hand: python tests/benchmarks/bench_start.py
"""

from __future__ import annotations

import tempfile

from measuring import in_turn, process_figure, report

EMPTY = """
import time; start = time.perf_counter()
import os, sys; os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print((time.perf_counter() - start) * 1000, flush=True); os._exit(0)
app = QApplication([]); window = Window(); window.resize(1280, 800); window.show(); app.exec()
"""

OURS = """
import time; start = time.perf_counter()
import os, sys; os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, ".")
from moeconsole.app import create_application, create_window
from moeconsole.services import build_services
app = create_application(); window = create_window(build_services(sys.argv[1]))
def painted():
    if "--memory" in sys.argv:
        status = open("/proc/self/status").read()
        print(int(status.split("VmRSS:")[1].split()[0]) / 1024, flush=True)
    else:
        print((time.perf_counter() - start) * 1000, flush=True)
    os._exit(0)
window.painted.connect(painted); window.show(); app.exec()
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours = process_figure(["-c", OURS, folder])
        report("start to first paint", *in_turn(ours, process_figure(["-c", EMPTY]), 9), "ms", "at most 1.8")
        memory = process_figure(["-c", OURS, folder, "--memory"])
        print(f"memory at first paint: {memory():.0f} MB (goal at most 90)")


if __name__ == "__main__":
    main()
