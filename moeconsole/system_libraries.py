"""Which shared libraries of a Linux system Qt needs, which of them lack, and the packages that bring them.

Standard library only and quick to import: `bootstrap.py` uses it before anything is installed, and the
program before it loads Qt, because a missing X library makes Qt abort instead of raising an error.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/usr/share/X11/fonts",
    "/run/current-system/sw/share/X11/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
)
_FONT_SUFFIXES = (".ttf", ".otf", ".ttc", ".pfb", ".woff2")
FONT_PACKAGE = "fonts-dejavu-core"
CHECK_HINT = "`moeconsole --check` says what this machine lacks."


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library by the loader's name for it, and the Debian and Ubuntu package that has it."""

    soname: str
    package: str


# What QtCore, QtGui, QtWidgets and their D-Bus library name as NEEDED: without one of these the import fails.
BASE = (
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libX11.so.6", "libx11-6"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libfreetype.so.6", "libfreetype6"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libstdc++.so.6", "libstdc++6"),
    Library("libz.so.1", "zlib1g"),
)

# What the X11 plugin names as NEEDED: without one of these Qt ends the process.
X11 = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-image.so.0", "libxcb-image0"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-randr.so.0", "libxcb-randr0"),
    Library("libxcb-render.so.0", "libxcb-render0"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxcb-shm.so.0", "libxcb-shm0"),
    Library("libxcb-sync.so.1", "libxcb-sync1"),
    Library("libxcb-util.so.1", "libxcb-util1"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1"),
    Library("libX11-xcb.so.1", "libx11-xcb1"),
)

WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0"),
)


def missing(libraries: Iterable[Library]) -> tuple[Library, ...]:
    """Those of `libraries` that the loader does not find (Linux only; elsewhere Qt brings what it needs)."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(library for library in libraries if not _loads(library.soname))


def lacks_fonts() -> bool:
    """Whether this Linux system has no font at all: then every text of the window would be empty boxes."""
    if not sys.platform.startswith("linux"):
        return False
    for folder in _FONT_FOLDERS:
        for _root, _folders, names in os.walk(Path(folder).expanduser()):
            if any(name.lower().endswith(_FONT_SUFFIXES) for name in names):
                return False
    return True


def packages_of(libraries: Iterable[Library]) -> tuple[str, ...]:
    """The packages that bring `libraries`, each once, in the order given."""
    return tuple(dict.fromkeys(library.package for library in libraries))


def has_apt() -> bool:
    """Whether this is a Debian, an Ubuntu or a relative of theirs."""
    return sys.platform.startswith("linux") and shutil.which("apt-get") is not None


def apt_command(packages: Iterable[str]) -> str:
    """The command that installs `packages`, ready to be typed by whoever runs this program."""
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"


def remedy(libraries: Iterable[Library]) -> str:
    """The sentence that says how to get `libraries`: the command here, or what to look for elsewhere."""
    wanted = tuple(libraries)
    if has_apt():
        return f"Install them: {apt_command(packages_of(wanted))}"
    names = ", ".join(library.soname for library in wanted)
    return f"Install the packages of your system that bring {names}."


def font_remedy() -> str:
    """The sentence that says how to get a font."""
    if has_apt():
        return f"Install one: {apt_command([FONT_PACKAGE])}"
    return "Install a font package of your system, for example DejaVu."


def _loads(soname: str) -> bool:
    # The loader's own answer, with all its paths. What it loads here Qt would load a moment later anyway.
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True
