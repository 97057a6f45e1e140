"""One window for a data folder: the second start hands its FILE to the first, which comes to the front.

A Unix socket of our own: QtNetwork loads a Kerberos library that bare systems lack. Where Python has no such
sockets (Windows), each start opens a window of its own.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import time
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal, Slot

from moeconsole.logs import logger
from moeconsole.store.files import PRIVATE_MODE, StoreError, read, write_atomic
from moeconsole.store.lock import DataLock

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

MAX_PATH_BYTES: Final = 8192
PATIENCE_S: Final = 10.0

_END: Final = b"\0"
_TAKEN: Final = b"ok\n"
_VISITOR_MS: Final = 2000
_MAX_VISITORS: Final = 8
_RETRY_S: Final = 0.05
_FOLDER_PREFIX: Final = "moeconsole-"


class Standing(Enum):
    """What a start found out about the data folder's window."""

    FIRST = "first"
    HANDED_OVER = "handed over"
    NO_ANSWER = "no answer"


class WindowPlace(QObject):
    """The place of the one window of a data folder. GUI thread; owned by app.py.

    The lock says who is first and ends with the process, so a killed window leaves nothing in the way. The
    socket is in a folder that only this user can enter; its address stands in the data folder.

    Signals:
        raise_requested: another start without FILE.
        file_requested: another start with FILE: its absolute path.
    """

    raise_requested = Signal()
    file_requested = Signal(str)

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self._lock = DataLock(data_dir / "window.lock")
        self._address = data_dir / "window.address"
        self._server: socket.socket | None = None
        self._folder: str | None = None
        self._notifier: QSocketNotifier | None = None
        self._visitors: set[_Visitor] = set()

    def take(self, file: str | None, patience_s: float = PATIENCE_S) -> Standing:
        """Be the first, or have the first show `file` (or just itself). Waits for a first that still starts."""
        if sys.platform == "win32":
            return Standing.FIRST
        message = os.fsencode(Path(file).absolute()) if file is not None else b""
        give_up_at = time.monotonic() + patience_s
        while True:
            try:
                if self._lock.try_acquire():
                    return Standing.FIRST
            except StoreError as error:  # a folder that can't be written: the window opens and says so
                logger.warning("no place for the window: %s", error)
                return Standing.FIRST
            left_s = give_up_at - time.monotonic()
            if left_s <= 0:
                return Standing.NO_ANSWER
            if self._ask(message, left_s):
                return Standing.HANDED_OVER
            time.sleep(min(_RETRY_S, left_s))

    @Slot()
    def listen(self) -> None:
        """Answer later starts. Where that can't be had, they say that the window does not answer."""
        import socket  # 13 ms that the first paint does without

        if not self._lock.held:
            return
        try:
            self._remove_last()
            self._folder = tempfile.mkdtemp(prefix=_FOLDER_PREFIX)
            path = Path(self._folder) / "window"
            server = self._server = socket.socket(socket.AF_UNIX)
            server.setblocking(False)
            server.bind(str(path))
            path.chmod(PRIVATE_MODE)
            server.listen(_MAX_VISITORS)
            write_atomic(self._address, os.fsencode(path))
        except (OSError, StoreError) as error:
            logger.warning("later starts can't reach this window: %s", type(error).__name__)
            self._stop()
            return
        self._notifier = QSocketNotifier(server.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_visitor)

    def close(self) -> None:
        """Give the place up."""
        self._stop()
        if self._lock.held:
            with contextlib.suppress(OSError):
                self._address.unlink(missing_ok=True)
        self._lock.release()

    def _ask(self, message: bytes, timeout_s: float) -> bool:
        import socket

        try:
            address = read(self._address)
            if not address:
                return False
            with socket.socket(socket.AF_UNIX) as client:
                client.settimeout(timeout_s)
                client.connect(os.fsdecode(address))
                client.sendall(message + _END)
                return client.recv(len(_TAKEN)) == _TAKEN
        except (OSError, StoreError, ValueError):
            return False

    def _remove_last(self) -> None:
        """The socket's folder of a window that was killed."""
        address = read(self._address)
        if address:
            folder = Path(os.fsdecode(address)).parent
            if folder.name.startswith(_FOLDER_PREFIX) and folder.parent == Path(tempfile.gettempdir()):
                shutil.rmtree(folder, ignore_errors=True)

    def _stop(self) -> None:
        for visitor in tuple(self._visitors):
            visitor.leave()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    @Slot()
    def _on_visitor(self) -> None:
        if self._server is None:
            return
        try:
            connection, _ = self._server.accept()
        except OSError:
            return
        if len(self._visitors) >= _MAX_VISITORS:
            connection.close()
            return
        visitor = _Visitor(connection, self)
        self._visitors.add(visitor)
        visitor.asked.connect(self._on_asked)
        visitor.left.connect(self._on_left)

    @Slot(bytes)
    def _on_asked(self, path: bytes) -> None:
        if path:
            self.file_requested.emit(os.fsdecode(path))
        else:
            self.raise_requested.emit()

    @Slot(object)
    def _on_left(self, visitor: _Visitor) -> None:
        self._visitors.discard(visitor)
        visitor.deleteLater()


class LaterStarts(QObject):
    """Brings the window to the front when the program is started again. GUI thread; the window's."""

    def __init__(self, place: WindowPlace, window: QWidget, open_file: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._window = window
        self._open_file = open_file
        place.raise_requested.connect(self._come_forward)
        place.file_requested.connect(self._on_file)

    @Slot()
    def _come_forward(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self._open_file(Path(path))
        self._come_forward()


class _Visitor(QObject):
    """One connection: reads a path up to its end mark, within a time and a length, and answers.

    Signals:
        asked: the bytes of an absolute path, or none.
        left: itself.
    """

    asked = Signal(bytes)
    left = Signal(object)

    def __init__(self, connection: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        connection.setblocking(False)
        self._connection = connection
        self._received = bytearray()
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self._deadline = QTimer(self, singleShot=True, interval=_VISITOR_MS)
        self._deadline.timeout.connect(self.leave)
        self._deadline.start()

    @Slot()
    def leave(self) -> None:
        self._deadline.stop()
        self._notifier.setEnabled(False)
        self._connection.close()
        self.left.emit(self)

    @Slot()
    def _on_readable(self) -> None:
        try:
            part = self._connection.recv(MAX_PATH_BYTES)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        self._received += part
        path, end, rest = bytes(self._received).partition(_END)
        if not end and part and len(self._received) <= MAX_PATH_BYTES:
            return
        if (
            end
            and not rest
            and len(path) <= MAX_PATH_BYTES
            and (not path or Path(os.fsdecode(path)).is_absolute())
        ):
            self.asked.emit(path)
            with contextlib.suppress(OSError):
                self._connection.send(_TAKEN)
        self.leave()
