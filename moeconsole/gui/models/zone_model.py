"""Time zones to choose from, each with its offset at the event's date."""

from __future__ import annotations

import zoneinfo
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimeZone
from typing_extensions import override

from moeconsole.core.times import UnknownZoneError, zone_offset_s
from moeconsole.gui.time_words import offset_words

ZONE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_EDIT: Final = int(Qt.ItemDataRole.EditRole)

_Index = QModelIndex | QPersistentModelIndex


class ZoneModel(QAbstractListModel):
    """“No offset”, then UTC, the system's zone and those in use, then all. GUI thread; owned by its combo.

    The names are looked up (40 ms) when somebody is about to choose: `load`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.no_offset = self.tr("No offset")
        self._used: tuple[str, ...] = ()
        self._all: tuple[str, ...] = ()
        self._rows: list[str | None] = [None]
        self._at_s = 0
        self._titles: dict[str, str] = {}  # at that moment: a combo that is left reads all of them

    def load(self, used: tuple[str, ...], at_s: int) -> None:
        """Offer all zones, those of `used` on top, with their offsets at epoch second `at_s`."""
        if at_s != self._at_s:
            self._titles.clear()
        self._at_s = at_s
        if self._all and used == self._used:
            return
        if not self._all:
            # names with a slash, and UTC: the others are old abbreviations and countries
            names = zoneinfo.available_timezones()
            self._all = tuple(
                sorted(name for name in names if "/" in name and not name.startswith("SystemV/"))
            )
        self._used = used
        system = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
        top = dict.fromkeys(("UTC", *((system,) if "/" in system else ()), *used))
        self.beginResetModel()
        self._rows = [None, *top, *(name for name in self._all if name not in top)]
        self.endResetModel()

    def find(self, text: str) -> str | None:
        """The zone of that name, whatever the casing; None where there is none."""
        name = text.strip()
        if _offset(name, 0) is not None and (not self._all or name in self._rows or "/" not in name):
            return name
        wanted = name.casefold()
        return next((row for row in self._rows if row is not None and row.casefold() == wanted), None)

    def row_of(self, zone: str | None) -> int:
        return self._rows.index(zone) if zone in self._rows else -1

    def title(self, zone: str, at_s: int) -> str:
        """`Asia/Kolkata  +05:30`."""
        offset = _offset(zone, at_s)
        return zone if offset is None else f"{zone}  {offset_words(offset)}"

    def _title_now(self, zone: str) -> str:
        title = self._titles.get(zone)
        if title is None:
            title = self._titles[zone] = self.title(zone, self._at_s)
        return title

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self._rows) if parent is None or not parent.isValid() else 0

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        zone = self._rows[index.row()]
        if role == _DISPLAY:
            return self.no_offset if zone is None else self._title_now(zone)
        if role == _EDIT:
            return self.no_offset if zone is None else zone
        return zone if role == ZONE_ROLE else None


def _offset(zone: str, at_s: int) -> int | None:
    try:
        return zone_offset_s(zone, at_s)
    except UnknownZoneError:
        return None
