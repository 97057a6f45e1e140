"""The zone of the user's clock: typed with suggestions, or picked from the list. It stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QListView, QWidget
from typing_extensions import override

from moeconsole.gui.models.zone_model import ZoneModel
from moeconsole.gui.widgets.calm_combo import CalmCombo
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

_POPUP_WIDTH: Final = 320
_STAYING: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class ZoneCombo(CalmCombo):
    """A part of the time control. GUI thread.

    Signals:
        zone_chosen: the name of a zone, or None for no offset.
        unknown_changed: the text that is the name of no zone; empty where there is none.
    """

    zone_chosen = Signal(object)
    unknown_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("timeZoneCombo", "", parent)
        name = self.tr("Time zone of the user's clock")
        self.setAccessibleName(name)
        self._zones = ZoneModel(self)
        self._shown: str | None = None
        self._title = ""
        self._used: tuple[str, ...] = ()
        self._at_s = 0
        self._is_showing = False
        self.setModel(self._zones)
        self._line = self.make_editable()
        self.view().setAccessibleName(name)
        view = self.view()
        if isinstance(view, QListView):
            view.setUniformItemSizes(True)
        self.setMaxVisibleItems(16)
        self._line.textChanged.connect(self._on_text_changed)
        self._line.editingFinished.connect(self._on_finished)

    def show_zone(self, zone: str | None, title: str, at_s: int, used: tuple[str, ...]) -> None:
        """Show the zone that the document says.

        Args:
            title: what is shown without the focus.
            at_s: the epoch second of which offsets are said.
            used: zones to offer on top.
        """
        self._used, self._at_s = used, at_s
        if (zone, title) == (self._shown, self._title) and self.currentText():
            return
        self._shown, self._title = zone, title
        if not (self._line.hasFocus() and zone is not None and self._zones.find(self._typed()) == zone):
            self._put_title()

    def set_read_only(self, *, read_only: bool) -> None:
        self._line.setReadOnly(read_only)

    @override
    def showPopup(self) -> None:
        self._load()
        self.view().setMinimumWidth(_POPUP_WIDTH)
        super().showPopup()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _STAYING:
            self._load()
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYING and self._zones.find(self._typed()) == self._shown is not None:
            self._put_title()

    def _load(self) -> None:
        self._is_showing = True
        self._zones.load(self._used, self._at_s)
        if self.completer() is None:
            completer = QCompleter(self._zones, self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setMaxVisibleItems(12)
            popup = QListView()
            popup.setUniformItemSizes(True)  # else it measures all zones, when the field is entered
            completer.setPopup(popup)
            named(popup, "timeZoneSuggestions", self.accessibleName())
            self.setCompleter(completer)
        self._is_showing = False
        self._put_title()

    def _put_title(self) -> None:
        self._is_showing = True
        self.setCurrentIndex(self._zones.row_of(self._shown) if self._title else -1)
        self._line.setText(self._title)
        self._line.setCursorPosition(0)
        self._is_showing = False
        self.unknown_changed.emit("")

    def _typed(self) -> str:
        """The name in the line, without the offset that a title has behind it."""
        return self.currentText().split("  ")[0].strip()

    @Slot()
    def _on_text_changed(self) -> None:
        if self._is_showing:
            return
        if self._line.isReadOnly():
            self._put_title()
            return
        self.unknown_changed.emit("")
        self._choose(self._typed(), exactly=True)

    @Slot()
    def _on_finished(self) -> None:
        typed = self._typed()
        if self._line.isReadOnly() or self.currentText() == self._title:
            return
        if not self._choose(typed, exactly=False):
            self.unknown_changed.emit(typed)
        elif not self._line.hasFocus():
            self._put_title()

    def _choose(self, typed: str, *, exactly: bool) -> bool:
        """Say what was chosen; False where the text is no choice."""
        if typed == self._zones.no_offset or (not typed and not exactly):
            self.zone_chosen.emit(None)
            return True
        zone = self._zones.find(typed) if typed else None
        if zone is None or (exactly and zone != typed):
            return False
        if zone != self._shown:
            self.zone_chosen.emit(zone)
        return True
