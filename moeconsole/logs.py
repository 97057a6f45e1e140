"""The program's log: a rotating file in the data folder, written off the thread that logs. No Qt.

What is logged never holds a payload's values or a key: ids, outcomes, paths and our own sentences.
"""

from __future__ import annotations

import copy
import logging
import os
import re
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from logging.handlers import QueueListener
    from pathlib import Path

LOG_VARIABLE: Final = "MOECONSOLE_LOG"
MAX_BYTES: Final = 1_000_000
OLDER_FILES: Final = 2

logger: Final = logging.getLogger("moeconsole")
logger.addHandler(logging.NullHandler())  # who asked for no log gets no lines on standard error either

_LEVELS: Final = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}
_FORMAT: Final = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
_QUOTED: Final = re.compile("[“„].*[”“]", re.DOTALL)


def log_path(data_dir: Path) -> Path:
    return data_dir / "logs" / "moeconsole.log"


def level_asked_for() -> int:
    """The level that `MOECONSOLE_LOG` names; `info` where it names none."""
    return _LEVELS.get(os.environ.get(LOG_VARIABLE, "").strip().lower(), logging.INFO)


def unquoted(sentence: str) -> str:
    """A sentence for the user without what it quotes, which may come from a payload."""
    return _QUOTED.sub("“…”", sentence)


class LogFile:
    """Takes the program's log lines from construction to `close`. Owned by who runs the program; any thread logs.

    Lines wait in memory until `begin`: what writes them is loaded only then, after the window's first paint.
    """

    def __init__(self, path: Path, level: int) -> None:
        self._path = path
        self._queue: SimpleQueue[logging.LogRecord | None] = SimpleQueue()
        self._listener: QueueListener | None = None
        self._handler = _IntoQueue(self._queue)
        self._level_before = logger.level
        logger.addHandler(self._handler)
        logger.setLevel(level)

    def begin(self) -> None:
        """Start writing. Where the file can't be had the program goes on without a log."""
        from logging.handlers import QueueListener

        if self._listener is not None:
            return
        target = _target(self._path)
        self._listener = QueueListener(self._queue, target)
        self._listener.start()

    def close(self) -> None:
        """Write what waits and end the writer's thread."""
        logger.removeHandler(self._handler)
        logger.setLevel(self._level_before)
        self.begin()
        if self._listener is not None:
            self._listener.stop()
            for target in self._listener.handlers:
                target.close()


def _target(path: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    from moeconsole.store.files import PRIVATE_MODE, StoreError, ensure_folder

    class PrivateFile(RotatingFileHandler):
        """For this user alone, and silent where the disk is full: a log must not disturb what it tells of."""

        def _open(self):  # type: ignore[no-untyped-def]  # as the library has it
            def private(name: str, flags: int) -> int:
                return os.open(name, flags, PRIVATE_MODE)

            return open(self.baseFilename, self.mode, encoding=self.encoding, opener=private)

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
            pass

    try:
        ensure_folder(path.parent)
        target = PrivateFile(path, maxBytes=MAX_BYTES, backupCount=OLDER_FILES, encoding="utf-8")
    except (OSError, StoreError):
        return logging.NullHandler()
    target.setFormatter(logging.Formatter(_FORMAT))
    return target


class _IntoQueue(logging.Handler):
    """As the library's QueueHandler, whose module costs the window's start 4 to 9 ms."""

    def __init__(self, queue: SimpleQueue[logging.LogRecord | None]) -> None:
        super().__init__()
        self._queue = queue

    def emit(self, record: logging.LogRecord) -> None:
        ready = copy.copy(record)
        ready.msg, ready.args = record.getMessage(), None
        ready.exc_info = ready.exc_text = ready.stack_info = None  # an exception's words may hold a value
        self._queue.put(ready)
