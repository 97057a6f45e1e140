"""The first run: a short guide where the first answer will stand, until it is read or a send was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from moeconsole.gui.connection_book import ConnectionBook
    from moeconsole.gui.docks import Docks
    from moeconsole.gui.panes.response_pane import ResponsePane
    from moeconsole.gui.preferences import Preferences

GUIDE: Final = "guide"
"""Its id among the notices that were seen."""


class GuideDesk(QObject):
    """GUI thread; owned by the main window."""

    def __init__(self, preferences: Preferences, docks: Docks, book: ConnectionBook, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._response: ResponsePane | None = None
        if self._is_seen:
            return
        book.chosen_changed.connect(self.end)  # it speaks of the sandbox
        if docks.is_first_start:
            docks["response"].raise_()

    @property
    def _is_seen(self) -> bool:
        return GUIDE in self._preferences.settings.notices_seen

    def show_in(self, response: ResponsePane) -> None:
        """Show it in this pane, unless it was seen."""
        if not self._is_seen:
            self._response = response
            response.show_guide().dismissed.connect(self.end)

    @Slot()
    def end(self) -> None:
        """It was read, or a send was answered."""
        if self._is_seen:
            return
        seen = self._preferences.settings.notices_seen
        self._preferences.change(notices_seen=(*seen, GUIDE))
        if self._response is not None:
            self._response.end_guide()
