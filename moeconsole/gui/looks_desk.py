"""The theme: picked in the View menu, or the system's and changing with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from moeconsole.gui import theme
from moeconsole.store.settings import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QActionGroup
    from PySide6.QtWidgets import QApplication, QWidget

    from moeconsole.gui.preferences import Preferences


class LooksDesk(QObject):
    """Puts the chosen theme on the application. GUI thread; owned by the main window."""

    def __init__(
        self, app: QApplication, preferences: Preferences, themes: QActionGroup, window: QWidget
    ) -> None:
        super().__init__(window)
        self._app = app
        self._preferences = preferences
        self._themes = themes
        themes.triggered.connect(self._pick)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def apply(self) -> None:
        """Show the program in the theme of the settings."""
        chosen = self._preferences.settings.theme
        theme.apply(self._app, chosen)
        for action in self._themes.actions():
            action.setChecked(action.data() == chosen.value)

    @Slot(QAction)
    def _pick(self, action: QAction) -> None:
        self._preferences.change(theme=Theme(action.data()))
        self.apply()

    @Slot()
    def _follow_system(self) -> None:
        if self._preferences.settings.theme is Theme.SYSTEM:
            theme.apply(self._app, Theme.SYSTEM)
