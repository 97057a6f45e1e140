"""An answer of 10 MB, from a server of another process: when its text is there, and how long the window stands still.

Run by hand: python tests/benchmarks/bench_answer.py [rounds]
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from bench_window import Gap, Gaps, found
from measuring import ROOT

sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QPlainTextEdit

from moeconsole.app import create_application, create_window
from moeconsole.core.secret import Secret
from moeconsole.services import build_services

if TYPE_CHECKING:
    from moeconsole.gui.main_window import MainWindow

SERVER = """
import json
from http.server import BaseHTTPRequestHandler, HTTPServer

rows = [{"id": n, "name": f"row {n}", "values": [n, n / 2, None, True]} for n in range(10_000_000 // 68)]
BODY = json.dumps({"rows": rows}).encode()

class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *arguments):
        pass

server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
"""


class Answers:
    """Sends, and notes when the answer came and when its text could be seen."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.gaps = Gaps()
        self.body = found(window, QPlainTextEdit, "responseBodyView")
        self._came_at = 0.0
        self._shown_at = 0.0
        window.bench.transmitter.finished.connect(self._on_answered)
        self.body.updateRequest.connect(self._on_painting)

    def one(self) -> tuple[float, float, Gap]:
        """Milliseconds until the beginning of the text is painted, until all of it is in, and the longest gap."""
        self._came_at = self._shown_at = 0.0
        self.body.clear()
        gaps = self.gaps.of(self.window.actions_.send.trigger, 0.2, self._is_filled)
        return (
            (self._shown_at - self._came_at) * 1000,
            (time.perf_counter() - self._came_at) * 1000,
            max(gaps),
        )

    def _on_answered(self, _sent: object) -> None:
        self._came_at = time.perf_counter()

    def _on_painting(self) -> None:
        if self._came_at and not self._shown_at and self.body.document().characterCount() > 1:
            self._shown_at = time.perf_counter()

    def _is_filled(self) -> bool:
        return bool(self._shown_at) and self.body.document().characterCount() > 9_000_000


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    app = create_application()
    command = [sys.executable, "-c", SERVER]
    with (
        tempfile.TemporaryDirectory() as folder,
        build_services(folder) as services,
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server,
    ):
        assert server.stdout is not None
        port = int(server.stdout.readline())
        services.lock.try_acquire()
        window = create_window(services)
        window.show()
        answers = Answers(window)
        bench = window.bench
        answers.gaps.of(bool, 0.5, lambda: bench.idle.is_done and bench.live_check.report is not None)
        url = f"http://127.0.0.1:{port}"
        bench.book.edit(replace(bench.book.chosen, data_center=None, url=url, app_id="DEMO"))
        bench.store_key(Secret("any-key"))
        figures = [answers.one() for _ in range(rounds)]
        window.close()
        server.kill()
    app.quit()
    shown, filled, gaps = zip(*figures, strict=True)
    longest = max(gaps)
    print(f"text of 10 MB painted {statistics.median(shown):.0f} ms after the answer (goal 100)")
    print(f"all of it in the view after {statistics.median(filled):.0f} ms")
    print(f"longest gap {longest.wall_ms:.0f} ms, {longest.work_ms:.0f} of them work (goal 60)")


if __name__ == "__main__":
    main()
