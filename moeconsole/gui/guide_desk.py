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
    from moeconsole.gui.send_flow import SendFlow

GUIDE: Final = "guide"
"""Its id among the notices that were seen."""


class GuideDesk(QObject):
    """GUI thread; owned by the main window."""

    def __init__(
        self,
        preferences: Preferences,
        response: ResponsePane,
        docks: Docks,
        flow: SendFlow,
        book: ConnectionBook,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._response = response
        if GUIDE in preferences.settings.notices_seen:
            return
        guide = response.show_guide()
        guide.dismissed.connect(self._end)
        flow.answered.connect(self._end)
        book.chosen_changed.connect(self._end)  # it speaks of the sandbox
        if docks.is_first_start:
            docks["response"].raise_()

    @Slot()
    def _end(self) -> None:
        seen = self._preferences.settings.notices_seen
        if GUIDE not in seen:
            self._preferences.change(notices_seen=(*seen, GUIDE))
            self._response.end_guide()
