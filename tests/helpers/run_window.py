"""Run as a program: the window as `app.run` opens it, with a bug planted once it is at rest.

`python run_window.py PLANT [FILE]`, on the data folder of the environment. Prints one line of JSON when it is at
rest (what the notice says, what "Copy report" copies), and one after the planted bug.
"""

from __future__ import annotations

import ctypes
import json
import sys
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot, qFatal, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from moeconsole import app
from moeconsole.core.secret import Secret

if TYPE_CHECKING:
    from moeconsole.gui.main_window import MainWindow
    from moeconsole.services import Services

CANARY = "canary-7f3a9c-value"
TYPED = "Half done"
TIMES = 200
NEVER_MS = 3_600_000


def say(**words: object) -> None:
    print(json.dumps(words), flush=True)


class Unraisable:
    """Its end meets a bug, which Python can raise nowhere."""

    def __del__(self) -> None:
        raise KeyError(CANARY)


class Plant(QObject):
    """Waits until the window is at rest, then does what it is named for."""

    def __init__(self, window: MainWindow, kind: str) -> None:
        super().__init__(window)
        self._window = window
        self._kind = kind
        self._left = TIMES
        self._bug = QTimer(self, interval=0)
        self._bug.timeout.connect(self._raise)
        self._look = QTimer(self, interval=10)
        self._look.timeout.connect(self._tell_when_said)
        window.bench.idle.finished.connect(
            self._begin, Qt.ConnectionType(Qt.ConnectionType.QueuedConnection.value | 0x100)
        )

    @property
    def _notice(self) -> str:
        return self._window.notices.text

    @Slot()
    def _begin(self) -> None:
        said, copied = self._notice, ""
        if said:
            self._window.findChild(QPushButton, "noticeActionButton").click()
            copied = QGuiApplication.clipboard().text()
        say(notice=said, copied=copied)
        if self._kind == "type":
            self._type()
            return
        self._window.bench.keeper._draft_timer.setInterval(NEVER_MS)
        self._window.findChild(QLineEdit, "actionNameEdit").setText(f"{CANARY}-draft")
        if self._kind == "slot":
            self._bug.start()
            self._look.start()
        elif self._kind == "thread":
            self._look.start()
            Thread(target=self._raise, name="planted").start()
        elif self._kind == "unraisable":
            self._look.start()
            Unraisable()
        elif self._kind == "fatal":
            qFatal("planted by the test")
        elif self._kind == "warning":
            qWarning("planted by the test")
            self._window.close()
        elif self._kind == "segfault":
            ctypes.string_at(0)
        elif self._kind == "send":
            self._window.bench.keeper.failed.emit(f"Line 1, column 2: “{CANARY}” is no JSON value.")
            self._window.bench.transmitter.finished.connect(self._on_sent)
            self._window.bench.store_key(Secret(CANARY + "-key"))
            self._window.actions_.send.trigger()

    def _type(self) -> None:
        """Write a name of the event by keyboard alone, and leave the draft to the program's own timer."""
        from tests.helpers.hands import Hands

        hands = Hands()
        self._window.activateWindow()
        hands.press("Ctrl+1")
        hands.tab_to("actionNameEdit")
        hands.press("Ctrl+A")
        hands.type(TYPED)
        say(strokes=hands.strokes)

    @Slot()
    def _raise(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._bug.stop()
        payload = {"customer_id": CANARY}
        try:
            int(payload["customer_id"])
        except ValueError as error:
            raise KeyError(CANARY) from error

    @Slot(object)
    def _on_sent(self, sent: object) -> None:
        say(sent=True)
        self._window.close()

    @Slot()
    def _tell_when_said(self) -> None:
        wanted = f"({TIMES} times)" if self._kind == "slot" else "went wrong"
        if wanted in self._window.findChild(QLabel, "noticeLabel").text():
            self._look.stop()
            say(notice=self._notice)


def main(kind: str, file: str | None = None) -> int:
    begin_window = app.begin_window

    def begin_planted(services: Services, file: str | None = None) -> MainWindow:
        if kind == "constructor":
            raise ValueError(CANARY)
        window = begin_window(services, file)
        Plant(window, kind)
        return window

    app.begin_window = begin_planted
    return app.run(file)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
