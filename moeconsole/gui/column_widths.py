"""The widths that a person gave to columns and to the halves of a splitter, kept from run to run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QHeaderView, QSplitter, QTableView, QTreeView, QWidget

from moeconsole.gui.widgets.fitted_tree import FittedTree

if TYPE_CHECKING:
    from moeconsole.gui.preferences import Preferences

COLUMNS: Final = "columns"
SPLITTERS: Final = "splitters"
_LEAST: Final = 24
_MOST: Final = 4_000


class ColumnWidths:
    """Those of all views and splitters in the window that have a name. GUI thread; owned by the docks."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._first: dict[str, dict[int, int]] = {}
        self._first_halves: dict[str, list[int]] = {}
        self._moved: set[str] = set()
        self._remembered: tuple[Any, Any] = ({}, {})
        self._note(window)

    def take(self, part: QWidget) -> None:
        """A part of the window that has just been made, before it is placed."""
        self._note(part)
        self._restore(part)

    def restore(self, preferences: Preferences) -> None:
        """What the window was left with; what is taken later gets it then."""
        self._remembered = preferences.recall(COLUMNS), preferences.recall(SPLITTERS)
        self._restore(self._window)

    def _note(self, part: QWidget) -> None:
        self._first.update({name: _widths(header) for name, header in _headers(part).items()})
        for split in _splitters(part):
            self._first_halves[split.objectName()] = split.sizes()
            split.splitterMoved.connect(_Moved(self._moved, split.objectName()))

    def _restore(self, part: QWidget) -> None:
        columns, halves = self._remembered
        for name, header in _headers(part).items():
            for section, width in _sizes(columns, name).items():
                if section < header.count() and _is_movable(header, section):
                    header.resizeSection(section, width)
        for split in _splitters(part):
            sizes = list(_sizes(halves, split.objectName()).values())
            if len(sizes) == split.count():
                self._moved.add(split.objectName())
                split.setSizes(sizes)

    def remember(self, preferences: Preferences) -> None:
        """What differs from the first start: the program may change the rest in a later version."""
        columns = {
            name: {str(section): width for section, width in _widths(header).items()}
            for name, header in _headers(self._window).items()
            if self._is_by_hand(name, header)
        }
        halves = {
            split.objectName(): {str(place): size for place, size in enumerate(split.sizes())}
            for split in _splitters(self._window)
            if split.objectName() in self._moved
        }
        preferences.remember(COLUMNS, columns)
        preferences.remember(SPLITTERS, halves)

    def reset(self) -> None:
        for name, header in _headers(self._window).items():
            view = header.parentWidget()
            if isinstance(view, FittedTree):
                view.forget_widths()
            else:
                for section, width in self._first.get(name, {}).items():
                    header.resizeSection(section, width)
        self._moved.clear()
        for split in _splitters(self._window):
            split.setSizes(self._first_halves.get(split.objectName(), split.sizes()))

    def _is_by_hand(self, name: str, header: QHeaderView) -> bool:
        view = header.parentWidget()
        if isinstance(view, FittedTree):
            return view.has_widths_by_hand
        return _widths(header) != self._first.get(name)


class _Moved:
    """Notes that a splitter was dragged."""

    def __init__(self, moved: set[str], name: str) -> None:
        self._moved = moved
        self._name = name

    def __call__(self, _position: int, _index: int) -> None:
        self._moved.add(self._name)


def _headers(part: QWidget) -> dict[str, QHeaderView]:
    found: dict[str, QHeaderView] = {}
    for view in part.findChildren(QTreeView):
        if view.objectName() and not view.isHeaderHidden():
            found[view.objectName()] = view.header()
    for table in part.findChildren(QTableView):
        if table.objectName() and not table.horizontalHeader().isHidden():
            found[table.objectName()] = table.horizontalHeader()
    return found


def _splitters(part: QWidget) -> list[QSplitter]:
    return [split for split in part.findChildren(QSplitter) if split.objectName()]


def _is_movable(header: QHeaderView, section: int) -> bool:
    interactive = header.sectionResizeMode(section) is QHeaderView.ResizeMode.Interactive
    return interactive and not header.isSectionHidden(section)


def _widths(header: QHeaderView) -> dict[int, int]:
    return {
        section: header.sectionSize(section)
        for section in range(header.count())
        if _is_movable(header, section)
    }


def _sizes(remembered: Any, name: str) -> dict[int, int]:
    """What the settings file has under that name, as far as it makes sense."""
    entry = remembered.get(name) if isinstance(remembered, dict) else None
    if not isinstance(entry, dict):
        return {}
    return {
        int(section): min(max(size, _LEAST), _MOST)
        for section, size in entry.items()
        if section.isdecimal() and len(section) < 4 and isinstance(size, int) and not isinstance(size, bool)
    }
