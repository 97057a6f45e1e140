"""What this machine lacks to run Moe Console: the report of `moeconsole --check`.

Neither Qt nor keyring is imported in this process: what may abort or block is tried in a child process. The
quick question before each window is `displays.window_obstacle`.
"""

from __future__ import annotations

import importlib.util
import os
import sqlite3
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING

from moeconsole import displays, system_libraries

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OLDEST_PYTHON = (3, 11)
FIRST_UNKNOWN_PYTHON = (3, 15)
OLDEST_SQLITE = (3, 35, 0)
_PROBE_TIMEOUT_S = 30.0
_KEYRING_TIMEOUT_S = 3.0

_QT_PROBE = "from PySide6.QtWidgets import QApplication; QApplication([])"
_KEYRING_PROBE = """
import keyring, keyring.core
keyring.core.init_backend(limit=keyring.core.recommended)
backend = keyring.get_keyring()
print(type(backend).__module__ + "." + type(backend).__qualname__)
"""


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing looked at. `required`: the program can't do its work without it; `remedy`: empty where ok."""

    name: str
    ok: bool
    required: bool
    detail: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Everything that was looked at, in the order in which it is worth reading."""

    items: tuple[CheckItem, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing that is required lacks."""
        return all(item.ok or not item.required for item in self.items)

    def text(self) -> str:
        """The report as `moeconsole --check` prints it, without a newline at the end."""
        return "\n".join(_lines(self))


@dataclass(frozen=True, slots=True)
class _Probe:
    """How a child process ended: its exit status (None: out of time), its output and its last error line."""

    status: int | None
    output: str
    error: str


def run_checks(data_dir: Path) -> CheckReport:
    """Look at everything; takes about a second (Qt and the keyring are tried in child processes).

    Args:
        data_dir: the folder in which the program keeps its data; it need not exist, and is not created.
    """
    qt_package = _check_qt_package()
    libraries = _check_libraries()
    items = [_check_python(), qt_package, *libraries]
    if all(item.ok for item in items):
        items.append(_check_qt_starts())
    items += [_check_display(), _check_keyring(), _check_data_dir(data_dir), *_check_sqlite()]
    return CheckReport(tuple(items))


def _check_python() -> CheckItem:
    version = sys.version_info[:2]
    ok = OLDEST_PYTHON <= version < FIRST_UNKNOWN_PYTHON
    remedy = "" if ok else "Install Python 3.11, 3.12, 3.13 or 3.14 and run Moe Console with it."
    return CheckItem(
        "Python",
        ok=ok,
        required=True,
        detail=f"Python {'.'.join(map(str, sys.version_info[:3]))}.",
        remedy=remedy,
    )


def _check_qt_package() -> CheckItem:
    if importlib.util.find_spec("PySide6") is None:
        return CheckItem(
            "Qt for Python",
            ok=False,
            required=True,
            detail="PySide6 is not installed for this Python.",
            remedy=displays.REINSTALL,
        )
    try:
        version = metadata.version("PySide6-Essentials")
    except metadata.PackageNotFoundError:
        return CheckItem("Qt for Python", ok=True, required=True, detail="PySide6 is installed.")
    if _loses_none(version):
        reason = f"PySide6 {version} crashes on Python 3.11."
        return CheckItem("Qt for Python", ok=False, required=True, detail=reason, remedy=displays.REINSTALL)
    return CheckItem("Qt for Python", ok=True, required=True, detail=f"PySide6 {version}.")


def _loses_none(version: str) -> bool:
    # From 6.12 on PySide6 is sound only where None is immortal (tests/test_pyside_refcount.py).
    major_minor = tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
    return sys.version_info < (3, 12) and major_minor >= (6, 12)


def _check_libraries() -> Iterator[CheckItem]:
    if not sys.platform.startswith("linux"):
        return
    lacking = system_libraries.missing(system_libraries.BASE)
    names = ", ".join(library.soname for library in lacking)
    yield CheckItem(
        "System libraries",
        ok=not lacking,
        required=True,
        detail=f"Missing: {names}." if lacking else "All that Qt needs are here.",
        remedy=system_libraries.remedy(lacking) if lacking else "",
    )
    no_fonts = system_libraries.lacks_fonts()
    yield CheckItem(
        "Fonts",
        ok=not no_fonts,
        required=True,
        detail="No font is installed: texts would show as boxes." if no_fonts else "Fonts are installed.",
        remedy=system_libraries.font_remedy() if no_fonts else "",
    )


def _check_qt_starts() -> CheckItem:
    probe = _run_probe(_QT_PROBE, _PROBE_TIMEOUT_S, {"QT_QPA_PLATFORM": "offscreen"})
    if probe.status == 0:
        return CheckItem("Qt starts", ok=True, required=True, detail="Qt starts, without a display.")
    reason = "it took too long" if probe.status is None else probe.error or f"exit status {probe.status}"
    return CheckItem(
        "Qt starts",
        ok=False,
        required=True,
        detail=f"Qt does not start: {reason}.",
        remedy=system_libraries.CHECK_HINT,
    )


def _check_display() -> CheckItem:
    obstacle = displays.display_obstacle()
    if obstacle is None:
        return CheckItem("Display", ok=True, required=False, detail="The window can open here.")
    return CheckItem(
        "Display", ok=False, required=not obstacle.no_display, detail=obstacle.reason, remedy=obstacle.remedy
    )


def _check_keyring() -> CheckItem:
    remedy = (
        "API keys are kept for the session only; the command line takes them from MOECONSOLE_API_KEY. "
        "A desktop's keyring (GNOME Keyring, KWallet) keeps them."
    )
    probe = _run_probe(_KEYRING_PROBE, _KEYRING_TIMEOUT_S, {})
    if probe.status is None:
        return CheckItem(
            "Keyring", ok=False, required=False, detail="The system's keyring does not answer.", remedy=remedy
        )
    unusable = probe.status != 0 or ".fail." in probe.output or ".null." in probe.output
    if unusable:
        return CheckItem(
            "Keyring", ok=False, required=False, detail="There is no usable system keyring.", remedy=remedy
        )
    return CheckItem("Keyring", ok=True, required=False, detail=f"{probe.output.strip()} keeps the API keys.")


def _check_data_dir(data_dir: Path) -> CheckItem:
    folder = data_dir
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    remedy = "Make that folder writable, or name another one in the environment variable MOECONSOLE_DATA_DIR."
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        reason = error.strerror or "it cannot be used"
        return CheckItem(
            "Data folder",
            ok=False,
            required=True,
            detail=f"{data_dir} cannot be written: {reason}.",
            remedy=remedy,
        )
    return CheckItem("Data folder", ok=True, required=True, detail=f"{data_dir} can be written.")


def _check_sqlite() -> Iterator[CheckItem]:
    new_enough = sqlite3.sqlite_version_info >= OLDEST_SQLITE
    wanted = ".".join(map(str, OLDEST_SQLITE[:2]))
    yield CheckItem(
        "SQLite",
        ok=new_enough,
        required=True,
        detail=f"SQLite {sqlite3.sqlite_version}.",
        remedy="" if new_enough else f"Use a Python that was built with SQLite {wanted} or newer.",
    )
    has_search = _has_full_text_search()
    yield CheckItem(
        "SQLite FTS5",
        ok=has_search,
        required=False,
        detail="Full-text search is here." if has_search else "This SQLite has no full-text search (FTS5).",
        remedy="" if has_search else "Use a Python whose SQLite has FTS5, to search the history quickly.",
    )


def _has_full_text_search() -> bool:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE probe USING fts5(text)")
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()
    return True


def _run_probe(code: str, timeout_s: float, environment: dict[str, str]) -> _Probe:
    """Run `code` in a child of this Python, away from the current folder's modules."""
    command = [sys.executable, "-P", "-c", code]
    try:
        ended = subprocess.run(  # noqa: S603  our own interpreter and our own code
            command,
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=timeout_s,
            env={**os.environ, **environment},
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _Probe(None, "", "")
    lines = ended.stderr.strip().splitlines()
    return _Probe(ended.returncode, ended.stdout, lines[-1].rstrip(".") if lines else "")


def _lines(report: CheckReport) -> Iterator[str]:
    width = max(len(item.name) for item in report.items)
    for item in report.items:
        mark = "ok" if item.ok else "missing" if item.required else "note"
        yield f"{mark:<8}{item.name:<{width}}  {item.detail}"
        if item.remedy:
            yield f"{'':<8}{'':<{width}}  {item.remedy}"
    yield ""
    yield (
        "Everything that Moe Console needs is here."
        if report.ok
        else "Something that Moe Console needs is missing."
    )
