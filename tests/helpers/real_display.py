"""Run as a program on a real display: opens the window, sends the sample with the mouse, keeps a screenshot.

Prints one JSON line: the platform that Qt found, the status in words, the number of rows in the history.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel

from moeconsole.app import create_application, create_window
from moeconsole.services import build_services

LIMIT_MS = 60_000


def wait_until(condition: object) -> None:
    """Let the event loop run until the condition is true."""
    loop, clock = QEventLoop(), QElapsedTimer()
    clock.start()
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: condition() and loop.quit())  # type: ignore[operator]
    timer.timeout.connect(lambda: clock.elapsed() > LIMIT_MS and loop.exit(1))
    timer.start()
    if loop.exec() != 0:
        raise TimeoutError
    timer.stop()


def main(data_dir: str, screenshot: str) -> None:
    app = create_application()
    with build_services(data_dir) as services:
        window = create_window(services)
        window.show()
        wait_until(lambda: window.bench.live_check.report is not None and window.bench.idle.is_done)
        QTest.mouseClick(window.findChild(QAbstractButton, "sendButton"), Qt.MouseButton.LeftButton)
        status = window.findChild(QLabel, "responseStatusLabel")
        wait_until(lambda: "200" in status.text())
        history = window.findChild(QAbstractItemView, "historyView")
        wait_until(lambda: history.model().rowCount() == 1)
        Path(screenshot).parent.mkdir(parents=True, exist_ok=True)
        assert app.primaryScreen().grabWindow(0).save(screenshot)
        found = {"platform": app.platformName(), "status": status.text(), "rows": history.model().rowCount()}
        window.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
