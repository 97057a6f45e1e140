"""The places around the composer: which pane stands where, and how the window finds its places again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from moeconsole.gui.preferences import from_text, to_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from moeconsole.gui.preferences import Preferences

_DEFAULT_SIZE: Final = QSize(1280, 800)
_GEOMETRY: Final = "geometry"
_DOCKS: Final = "docks"
_DOCKS_VERSION: Final = 1

_LEFT: Final = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT: Final = Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM: Final = Qt.DockWidgetArea.BottomDockWidgetArea

PLACES: Final = {
    "templates": _LEFT,
    "history": _LEFT,
    "json": _RIGHT,
    "stored": _RIGHT,
    "request": _RIGHT,
    "problems": _BOTTOM,
    "response": _BOTTOM,
    "inbox": _BOTTOM,
}
"""The area of each pane; those of one area are tabs, the first of them in front at the first start."""

_FIRST_LENGTHS: Final = (("templates", 250), ("json", 400), ("problems", 228))


def titles() -> dict[str, str]:
    """What stands on each dock and in the View menu."""
    tr = QCoreApplication.translate
    return {
        "templates": tr("Docks", "Templates"),
        "history": tr("Docks", "History"),
        "json": tr("Docks", "JSON"),
        "stored": tr("Docks", "Stored as"),
        "request": tr("Docks", "Request"),
        "problems": tr("Docks", "Problems"),
        "response": tr("Docks", "Response"),
        "inbox": tr("Docks", "Sandbox inbox"),
    }


class Docks(QObject):
    """The window's docks by the names of PLACES. GUI thread; owned by the main window."""

    def __init__(self, window: QMainWindow, panes: Mapping[str, QWidget]) -> None:
        super().__init__(window)
        self._window = window
        window.setDockOptions(window.dockOptions() | QMainWindow.DockOption.AllowTabbedDocks)
        window.setCorner(Qt.Corner.BottomLeftCorner, _LEFT)
        names = titles()
        self._docks: dict[str, QDockWidget] = {}
        front: dict[Qt.DockWidgetArea, QDockWidget] = {}
        last: dict[Qt.DockWidgetArea, QDockWidget] = {}
        for name, area in PLACES.items():
            dock = QDockWidget(names[name])
            dock.setObjectName(f"{name}Dock")
            dock.setWidget(panes[name])
            window.addDockWidget(area, dock)
            if area in last:
                window.tabifyDockWidget(last[area], dock)
            front.setdefault(area, dock)
            last[area] = dock
            self._docks[name] = dock
        for dock in front.values():
            dock.raise_()

    def __getitem__(self, name: str) -> QDockWidget:
        return self._docks[name]

    @property
    def all(self) -> tuple[QDockWidget, ...]:
        return tuple(self._docks.values())

    @property
    def toggle_actions(self) -> list[QAction]:
        """Show or hide each dock: for the View menu."""
        return [dock.toggleViewAction() for dock in self.all]

    def restore(self, preferences: Preferences) -> None:
        """The window as it was left, or the size and the shares of a first start."""
        window = self._window
        window.resize(_DEFAULT_SIZE)
        if not window.restoreGeometry(from_text(preferences.recall(_GEOMETRY))):
            for name, length in _FIRST_LENGTHS:
                bottom = PLACES[name] is _BOTTOM
                orientation = Qt.Orientation.Vertical if bottom else Qt.Orientation.Horizontal
                window.resizeDocks([self._docks[name]], [length], orientation)
        window.restoreState(from_text(preferences.recall(_DOCKS)), _DOCKS_VERSION)

    def remember(self, preferences: Preferences) -> None:
        preferences.remember(_GEOMETRY, to_text(self._window.saveGeometry()))
        preferences.remember(_DOCKS, to_text(self._window.saveState(_DOCKS_VERSION)))
