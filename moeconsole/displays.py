"""Whether Qt can open a window here, found out without Qt, which aborts the process where it cannot.

Quick to import and to ask: every start goes through `window_obstacle` before Qt is imported.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

from moeconsole import system_libraries

_CONNECT_TIMEOUT_S = 1.0
_HOW_TO_GET_A_DISPLAY = (
    "To open the window, start Moe Console in a desktop session, through `ssh -X`, or under `xvfb-run -a`."
)
REINSTALL = "Install Moe Console again: python3 bootstrap.py, or pipx install --force with its folder."


@dataclass(frozen=True, slots=True)
class DisplayObstacle:
    """Why no window can open. `no_display`: none is meant to be here, which is no fault of the machine."""

    reason: str
    remedy: str
    no_display: bool = False


def window_obstacle() -> str | None:
    """Why the window cannot open on this machine, with the remedy, in plain sentences; None where it can.

    Takes a few milliseconds and starts no process. What it loads on the way, Qt loads a moment later anyway.
    """
    display = display_obstacle()
    if display is not None and display.no_display:
        return f"{display.reason} {display.remedy}"
    if importlib.util.find_spec("PySide6") is None:
        return f"PySide6 is not installed for this Python. {REINSTALL}"
    lacking = system_libraries.missing(system_libraries.BASE)
    if lacking:
        names = ", ".join(library.soname for library in lacking)
        remedy = system_libraries.remedy(lacking)
        return f"System libraries that the window needs are missing: {names}. {remedy}"
    return None if display is None else f"{display.reason} {display.remedy}"


def explain_import_error(error: ImportError) -> str:
    """The sentence for an ImportError of PySide6 that `window_obstacle` did not foresee."""
    return f"The window cannot open, Qt could not be loaded: {error}. {system_libraries.CHECK_HINT}"


def display_obstacle() -> DisplayObstacle | None:
    """The first obstacle on the way to a window, or None; a few milliseconds, as a display is local.

    Reads QT_QPA_PLATFORM, WAYLAND_DISPLAY and DISPLAY as Qt does, and like Qt is content with the first of
    the platforms that works. macOS and Windows have a display of their own.
    """
    if not sys.platform.startswith("linux"):
        return None
    platforms = _wanted_platforms()
    if not platforms:
        reason = "There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set."
        return DisplayObstacle(reason, _HOW_TO_GET_A_DISPLAY, no_display=True)
    obstacles = [_platform_obstacle(platform) for platform in platforms]
    return None if None in obstacles else obstacles[-1]


def _wanted_platforms() -> tuple[str, ...]:
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return tuple(name.partition(":")[0] for name in chosen.split(";"))
    platforms = []
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
        platforms.append("wayland")
    if os.environ.get("DISPLAY"):
        platforms.append("xcb")
    return tuple(platforms)


def _platform_obstacle(platform: str) -> DisplayObstacle | None:
    if platform == "xcb":
        lacking = system_libraries.missing(system_libraries.X11)
        return _libraries_obstacle(lacking) if lacking else _x11_obstacle()
    if platform.startswith("wayland"):
        lacking = system_libraries.missing(system_libraries.WAYLAND)
        return _libraries_obstacle(lacking) if lacking else _wayland_obstacle()
    return None  # offscreen, vnc and the like open no display


def _libraries_obstacle(lacking: tuple[system_libraries.Library, ...]) -> DisplayObstacle:
    names = ", ".join(library.soname for library in lacking)
    reason = f"System libraries that the window needs on this display are missing: {names}."
    return DisplayObstacle(reason, system_libraries.remedy(lacking))


def _x11_obstacle() -> DisplayObstacle | None:
    # The handshake itself: a socket that accepts says nothing about the right to use the display.
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        if not xcb.xcb_connection_has_error(connection):
            return None
    finally:
        xcb.xcb_disconnect(connection)
    display = os.environ.get("DISPLAY", "")
    reason = f"The display {display!r} (DISPLAY) does not answer, or does not let this user in."
    return DisplayObstacle(reason, _HOW_TO_GET_A_DISPLAY)


def _wayland_obstacle() -> DisplayObstacle | None:
    if os.environ.get("WAYLAND_SOCKET"):
        return None  # a connection that the parent process opened for us
    name = os.environ.get("WAYLAND_DISPLAY") or "wayland-0"
    address = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(_CONNECT_TIMEOUT_S)
        try:
            probe.connect(str(address))
        except OSError:
            reason = f"The Wayland display {name!r} does not answer."
            return DisplayObstacle(reason, _HOW_TO_GET_A_DISPLAY)
    return None
