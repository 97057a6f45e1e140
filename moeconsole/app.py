"""The composition root of the window: application, services, main window, and how the program ends."""

from __future__ import annotations

import gc
import signal
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Final

import moeconsole.gui.plain_import  # noqa: F401 - see there

# isort: split
from PySide6.QtCore import QObject, QSocketNotifier, Qt, Slot
from PySide6.QtWidgets import QApplication

from moeconsole import __version__
from moeconsole.crashes import CrashFolder
from moeconsole.gui import icons
from moeconsole.gui.crash import CrashGuard
from moeconsole.gui.garbage import Garbage
from moeconsole.gui.journal import Journal
from moeconsole.gui.main_window import MainWindow
from moeconsole.gui.single_instance import LaterStarts, Standing, WindowPlace
from moeconsole.logs import LogFile, level_asked_for, log_path
from moeconsole.services import Services, build_services

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType


_NO_ANSWER: Final = 2
_SWITCH_INTERVAL_S: Final = 0.001  # Python's own 5 ms make a repaint wait long beside the thread of a send
_START_AGAIN: Final = -1


def create_application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, named for the desktop; from here on threads give way to it quickly."""
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    QApplication.setApplicationName("moeconsole")
    QApplication.setApplicationDisplayName("Moe Console")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("moeconsole")
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # by an argument: QApplication.setStyle would hand a QStyle to Python, which takes 6 ms
    return QApplication(["moeconsole", "-style", "fusion", *arguments])


def create_window(services: Services, file: str | None = None) -> MainWindow:
    """The real window on these services, complete; the caller shows it and runs the event loop."""
    window = begin_window(services, file)
    window.complete()
    return window


def begin_window(services: Services, file: str | None = None) -> MainWindow:
    """The same with what is in sight: the rest follows after the first paint, or before the first key or click."""
    window = MainWindow(services, create_application(), file)
    window.setWindowIcon(icons.app_icon())
    return window


def run(file: str | None) -> int:
    """Open the window and stay until it is closed. 0, or 130 after Ctrl+C.

    Where this data folder has a window already, that one comes to the front, with `file`; 2 if it doesn't answer.
    """
    gc.disable()  # there is no garbage yet: looking for it takes a tenth of the start
    with build_services() as services, closing(WindowPlace(services.data_dir)) as place:
        standing = place.take(file)
        if standing is not Standing.FIRST:
            return _leave_it_to_the_first(standing, services)
        log = LogFile(log_path(services.data_dir), level_asked_for())
        with closing(log), CrashGuard(CrashFolder(services.data_dir / "crashes")) as guard:
            status = _run_window(services, file, place, log, guard)
    return _start_again() if status == _START_AGAIN else status


def _run_window(
    services: Services, file: str | None, place: WindowPlace, log: LogFile, guard: CrashGuard
) -> int:
    app = create_application()
    window = begin_window(services, file)
    guard.attach(window.bench.keeper.save_draft_now, window.notices)
    Journal(window.bench)
    LaterStarts(place, window, window.bench.keeper.open_file)
    window.painted.connect(log.begin, Qt.ConnectionType.QueuedConnection)
    window.painted.connect(place.listen, Qt.ConnectionType.QueuedConnection)
    once = Qt.ConnectionType.SingleShotConnection
    window.bench.idle.finished.connect(guard.show_last_time, once)
    garbage = Garbage(app, window)
    window.bench.idle.finished.connect(garbage.begin, once)
    window.bench.live_check.finished.connect(garbage.put_off)
    signals = SignalQuit(window)
    window.show()
    status = app.exec()
    signals.close()
    return _START_AGAIN if window.languages.restart_is_wanted else signals.status or status


def _start_again() -> int:
    """A new window with the same data, now that this one has let go of them."""
    from PySide6.QtCore import QProcess

    started, _ = QProcess.startDetached(sys.executable, ["-m", "moeconsole"], "")
    return 0 if started else 1


def _leave_it_to_the_first(standing: Standing, services: Services) -> int:
    if standing is Standing.HANDED_OVER:
        return 0
    if sys.stderr is not None:
        sys.stderr.write(
            f"Moe Console is already open with the data in {services.data_dir}, but does not answer. "
            "Close that window first.\n"
        )
    return _NO_ANSWER


class SignalQuit(QObject):
    """Ctrl+C and SIGTERM close the window as its button would: the draft is saved.

    Python runs signal handlers between byte codes, which an idle event loop has none of; a socket wakes it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.status = 0
        import socket

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
        if not self._window.close():  # the draft can't be saved, which it has said: a signal is no wish
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
