"""Crash reports: what they say, and the files that the next start finds. No Qt; the hooks are gui/crash.py's.

A report can't hold a payload or a key: no locals, and no words of an exception but those that name code.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
import traceback
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from moeconsole import __version__
from moeconsole.store.files import PRIVATE_MODE, StoreError, ensure_folder, write_atomic

if TYPE_CHECKING:
    from types import TracebackType

KEPT_REPORTS: Final = 20

_UNSEEN: Final = "new-"
_SEEN: Final = "crash-"
_RUNNING: Final = "running.txt"
_DUMP_MARK: Final = b"(most recent call first)"
_MAX_DUMP: Final = 100_000
_NAMES_CODE: Final = (AttributeError, NameError, ImportError, TypeError)
_DELETED_OBJECT: Final = "Internal C++ object ("


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One file of the crash folder, to show and to copy."""

    path: Path
    text: str


def header(qt: str) -> str:
    """When, and on what: version, Python, `qt` as the caller words it, system. No name of machine or user."""
    system = f"{os.uname().sysname} {os.uname().release} {os.uname().machine}" if os.name == "posix" else ""
    return "\n".join(
        (
            f"Moe Console {__version__}",
            f"Time    {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
            f"Python  {sys.version.split()[0]}",
            f"Qt      {qt}",
            f"System  {system or sys.platform}",
        )
    )


def describe(error: BaseException) -> str:
    """The traceback of an exception and of what led to it: places and types, neither locals nor values."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        frames = "".join(traceback.format_list(traceback.extract_tb(current.__traceback__)))
        parts.append(f"Traceback (most recent call last):\n{frames}{_named(current)}")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return _without_home("\n\nwhich followed from\n\n".join(parts))


def place(trace: TracebackType | None) -> tuple[str, int]:
    """File and line where an exception was raised: what makes it the same one again."""
    if trace is None:
        return "", 0
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_filename, trace.tb_lineno


class CrashFolder:
    """The reports in the data folder, and the file into which faulthandler writes when the process is aborted.

    Owned by app.py. Reports may be written from any thread, the rest is the GUI thread's.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: BinaryIO | None = None

    def write(self, text: str) -> CrashReport:
        """Keep a report for the next start. Raises StoreError."""
        ensure_folder(self._folder)
        report = CrashReport(self._free_path(), text)
        write_atomic(report.path, text.encode("utf-8", "backslashreplace"))
        return report

    def take_unseen(self) -> tuple[CrashReport, ...]:
        """The reports that nobody was shown yet, oldest first; the next call no longer gives them."""
        taken = []
        for path in sorted(self._folder.glob(f"{_UNSEEN}*.txt")):
            with contextlib.suppress(OSError):
                seen = path.replace(path.with_name(_SEEN + path.name.removeprefix(_UNSEEN)))
                taken.append(CrashReport(seen, seen.read_text("utf-8", "replace")))
        for old in sorted(self._folder.glob(f"{_SEEN}*.txt"))[:-KEPT_REPORTS]:
            with contextlib.suppress(OSError):
                old.unlink()
        return tuple(taken)

    def begin_watch(self, head: str) -> None:
        """Have faulthandler write aborts of this run into a file; one of the last run becomes a report.

        For the only window of the data folder. Where the file can't be had the program goes on without.
        """
        path = self._folder / _RUNNING
        with contextlib.suppress(OSError, StoreError):
            self._keep_last_abort(path)
            ensure_folder(self._folder)
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_MODE)
            self._running = os.fdopen(descriptor, "wb", buffering=0)
            self._running.write(f"{head}\n\n".encode())
            # of the thread that failed alone: walking others while they run now and then fails, and cuts the report
            faulthandler.enable(self._running, all_threads=False)

    def end_watch(self) -> None:
        """The run ends as it should: nothing is to be said of it."""
        running, self._running = self._running, None
        if running is not None:
            faulthandler.disable()
            running.close()
            with contextlib.suppress(OSError):
                (self._folder / _RUNNING).unlink()

    def note(self, line: str) -> None:
        """Last words before an abort, into faulthandler's file."""
        if self._running is not None:
            with contextlib.suppress(OSError):
                self._running.write(f"{_without_home(line)}\n".encode("utf-8", "backslashreplace"))

    def _keep_last_abort(self, path: Path) -> None:
        with contextlib.suppress(FileNotFoundError):
            with path.open("rb") as file:
                dump = file.read(_MAX_DUMP)
            if _DUMP_MARK in dump:  # else it was killed, or the power failed: no fault of the program
                self.write(_without_home(dump.decode("utf-8", "replace")))

    def _free_path(self) -> Path:
        stamp = f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
        return self._folder / f"{_UNSEEN}{stamp}.txt"


def _named(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    words = _harmless_words(error)
    return f"{name}: {words}" if words else name


def _harmless_words(error: BaseException) -> str:
    """What an exception says, where it can only name code or the system's reason."""
    if isinstance(error, OSError):
        return error.strerror or ""
    text = str(error)
    if type(error) in _NAMES_CODE or (type(error) is RuntimeError and text.startswith(_DELETED_OBJECT)):
        return text
    return ""


def _without_home(text: str) -> str:
    """The home folder is the user's name."""
    home = str(Path.home()) if "HOME" in os.environ or os.name != "posix" else ""
    return text.replace(home, "~") if len(home) > 1 else text
