"""The places around the composer: which pane stands where, and how the window finds its places again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QRect, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QWidget

from moeconsole.gui.column_widths import ColumnWidths
from moeconsole.gui.preferences import from_text, to_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from moeconsole.gui.preferences import Preferences

_DEFAULT_SIZE: Final = QSize(1280, 800)
_FRAME: Final = QSize(4, 36)  # of most desktops, with the title; the real one is known when it is shown
_GEOMETRY: Final = "geometry"
_DOCKS: Final = "docks"
_DOCKS_VERSION: Final = 1
_IN_SIGHT: Final = 80  # of the title's width, at the least: enough to drag the window by

_LEFT: Final = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT: Final = Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM: Final = Qt.DockWidgetArea.BottomDockWidgetArea

PLACES: Final = {
    "templates": _LEFT,
    "history": _LEFT,
    "help": _LEFT,
    "json": _RIGHT,
    "stored": _RIGHT,
    "request": _RIGHT,
    "problems": _BOTTOM,
    "response": _BOTTOM,
    "inbox": _BOTTOM,
}
"""The area of each pane; those of one area are tabs, the first of them in front at the first start."""

HIDDEN: Final = frozenset({"help"})
"""Not to be seen until somebody asks for them."""

_FIRST_LENGTHS: Final = (("templates", 250), ("json", 412), ("problems", 228))


def titles() -> dict[str, str]:
    """What stands on each dock and in the View menu."""
    tr = QCoreApplication.translate
    return {
        "templates": tr("Docks", "Templates"),
        "history": tr("Docks", "History"),
        "help": tr("Docks", "Help"),
        "json": tr("Docks", "JSON"),
        "stored": tr("Docks", "Stored as"),
        "request": tr("Docks", "Request"),
        "problems": tr("Docks", "Problems"),
        "response": tr("Docks", "Response"),
        "inbox": tr("Docks", "Sandbox inbox"),
    }


class Docks(QObject):
    """The window's docks by the names of PLACES. GUI thread; owned by the main window.

    Attributes:
        is_first_start: there was no layout to restore.
    """

    def __init__(self, window: QMainWindow, make_pane: Callable[[str], QWidget | None]) -> None:
        """Places empty docks, each of which gets its pane when it is first seen, or by `fill`."""
        super().__init__(window)
        self._window = window
        self._make_pane = make_pane
        window.setDockOptions(window.dockOptions() | QMainWindow.DockOption.AllowTabbedDocks)
        window.setCorner(Qt.Corner.BottomLeftCorner, _LEFT)
        names = titles()
        self._docks: dict[str, QDockWidget] = {}
        last: dict[Qt.DockWidgetArea, QDockWidget] = {}
        for name, area in PLACES.items():
            dock = QDockWidget(names[name])
            dock.setObjectName(f"{name}Dock")
            dock.setAccessibleName(names[name])
            dock.visibilityChanged.connect(partial(self._on_visible, name))
            window.addDockWidget(area, dock)
            if area in last:
                window.tabifyDockWidget(last[area], dock)
            dock.setHidden(name in HIDDEN)
            last[area] = dock
            self._docks[name] = dock
        self._raise_first()
        self._columns = ColumnWidths(window)
        self.is_first_start = True
        self._first_state = window.saveState(_DOCKS_VERSION)

    def __getitem__(self, name: str) -> QDockWidget:
        return self._docks[name]

    @property
    def all(self) -> tuple[QDockWidget, ...]:
        return tuple(self._docks.values())

    @property
    def toggle_actions(self) -> list[QAction]:
        """Show or hide each dock: for the View menu."""
        return [dock.toggleViewAction() for dock in self.all]

    def fill(self, name: str) -> None:
        """Put the pane in the dock, if it isn't there; nothing where there is none yet."""
        dock = self._docks[name]
        pane = None if dock.widget() is not None else self._make_pane(name)
        if pane is not None:
            self._columns.take(pane)
            dock.setWidget(pane)

    def _on_visible(self, name: str, visible: bool) -> None:
        if visible:
            self.fill(name)

    def restore(self, preferences: Preferences) -> None:
        """The window as it was left, or the size and the shares of a first start."""
        window = self._window
        window.resize(_first_size(window))
        if not window.restoreGeometry(from_text(preferences.recall(_GEOMETRY))):
            self._share_out()
        self.is_first_start = preferences.recall(_DOCKS) is None
        window.restoreState(from_text(preferences.recall(_DOCKS)), _DOCKS_VERSION)
        self._columns.restore(preferences)
        _bring_on_screen(window)

    def remember(self, preferences: Preferences) -> None:
        preferences.remember(_GEOMETRY, to_text(self._window.saveGeometry()))
        preferences.remember(_DOCKS, to_text(self._window.saveState(_DOCKS_VERSION)))
        self._columns.remember(preferences)

    @Slot()
    def reset(self) -> None:
        """Every pane and every column where it was at the first start; the window's own size stays."""
        for bar in self._tab_bars():
            bar.hide()  # Qt makes new ones, and takes the old ones away a moment later only
        self._window.restoreState(self._first_state, _DOCKS_VERSION)
        for name, dock in self._docks.items():
            dock.setFloating(False)
            dock.setHidden(name in HIDDEN)
        self._raise_first()
        self._share_out()
        self._columns.reset()

    def _tab_bars(self) -> list[QTabBar]:
        children = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [bar for bar in children if bar.isVisible()]

    def _raise_first(self) -> None:
        first: dict[Qt.DockWidgetArea, QDockWidget] = {}
        for name, area in PLACES.items():
            first.setdefault(area, self._docks[name])
        for dock in first.values():
            dock.raise_()

    def _share_out(self) -> None:
        for name, length in _FIRST_LENGTHS:
            bottom = PLACES[name] is _BOTTOM
            orientation = Qt.Orientation.Vertical if bottom else Qt.Orientation.Horizontal
            self._window.resizeDocks([self._docks[name]], [length], orientation)


def _first_size(window: QWidget) -> QSize:
    """As large as is wanted, yet with the frame on the screen: the tabs of the panes are at the bottom.

    Where not even the least size fits, as wanted: some of it is off the screen either way.
    """
    room = QGuiApplication.primaryScreen().availableGeometry().size() - _FRAME
    fits = window.minimumSizeHint().boundedTo(room) == window.minimumSizeHint()
    return _DEFAULT_SIZE.boundedTo(room) if fits else _DEFAULT_SIZE


def _bring_on_screen(window: QWidget) -> None:
    """A window whose screen is gone comes to the first one; one that is larger than its screen becomes smaller."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    place = window.geometry()
    title = QRect(place.left(), place.top(), place.width(), 1)
    seen = [screen for screen in screens if screen.intersected(title).width() >= _IN_SIGHT]
    room = seen[0] if seen else QGuiApplication.primaryScreen().availableGeometry()
    if not seen:
        place.moveCenter(room.center())
    if window.minimumSizeHint().width() <= room.width() < place.width():
        place.setWidth(room.width())
    if window.minimumSizeHint().height() <= room.height() < place.height():
        place.setHeight(room.height())
    if not seen:
        place.moveLeft(max(place.left(), room.left()))
        place.moveTop(max(place.top(), room.top()))
    if place != window.geometry() and not window.windowState() & Qt.WindowState.WindowMaximized:
        window.setGeometry(place)
