"""The composition root of the window: application, services, main window, and how the program ends."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

from moeconsole import __version__
from moeconsole.gui.main_window import MainWindow
from moeconsole.services import Services, build_services

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType


def create_application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, named for the desktop."""
    QApplication.setApplicationName("moeconsole")
    QApplication.setApplicationDisplayName("Moe Console")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("moeconsole")
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(["moeconsole", *arguments])


def create_window(services: Services, file: str | None = None) -> MainWindow:
    """The real window on these services; the caller shows it and runs the event loop."""
    return MainWindow(services, create_application(), file)


def run(file: str | None) -> int:
    """Open the window and stay until it is closed. 0, or 130 after Ctrl+C."""
    app = create_application()
    with build_services() as services:
        window = create_window(services, file)
        signals = SignalQuit(window)
        window.show()
        status = app.exec()
        signals.close()
        return signals.status or status


class SignalQuit(QObject):
    """Ctrl+C and SIGTERM close the window as its button would: the draft is saved.

    Python runs signal handlers between byte codes, which an idle event loop has none of; a socket wakes it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.status = 0
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._previous = signal.set_wakeup_fd(self._writer.fileno())
        self._handlers = {
            number: signal.signal(number, _ignore) for number in (signal.SIGINT, signal.SIGTERM)
        }
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    @Slot()
    def _on_signal(self) -> None:
        try:
            numbers = self._reader.recv(64)
        except BlockingIOError:
            return
        if signal.SIGINT in numbers:
            self.status = 130
        self._window.close()

    def close(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._previous)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()


def _ignore(_number: int, _frame: FrameType | None) -> None:
    """The wake-up socket tells the event loop."""
