"""Drivers of the window with a fault each, which the campaign must find: `test_planted_faults.py`."""

from __future__ import annotations

import socket
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.promises import window_drivers
from tests.promises.window_drivers import Driver, keyboard, quit_in_flight, silence, stalls

if TYPE_CHECKING:
    from tests.promises.window_drivers import Script

STALL_S = 0.15


def planted_failure(driver: Driver) -> Script:
    driver.click("sendButton")
    yield None
    QApplication.exit(3)
    yield None


def planted_talk(driver: Driver) -> Script:
    print("QThread: Destroyed while thread is still running", file=sys.stderr)
    yield from quit_in_flight(driver)


def planted_nameless(driver: Driver) -> Script:
    planted = QLineEdit(driver.window)
    planted.setObjectName("planted")
    driver.find(QLineEdit, "actionNameEdit").setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    yield from keyboard(driver)


def planted_stall(driver: Driver) -> Script:
    def work(_row_id: object) -> None:
        until = time.perf_counter() + STALL_S
        while time.perf_counter() < until:
            pass

    driver.window.bench.transmitter.recorded.connect(work)
    yield from stalls(driver)


def planted_call(driver: Driver) -> Script:
    with suppress(OSError):
        socket.create_connection(("127.0.0.1", 9), timeout=1).close()
    yield from silence(driver)


FAULTS = (planted_failure, planted_talk, planted_nameless, planted_stall, planted_call)


def main() -> int:
    return window_drivers.main({fault.__name__: fault for fault in FAULTS})
