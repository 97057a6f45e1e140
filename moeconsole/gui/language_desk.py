"""The choice of the language, and the restart that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from moeconsole.gui.languages import AS_THE_SYSTEM, NAMES, code_of
from moeconsole.gui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from moeconsole.gui.preferences import Preferences


class LanguageDesk(QObject):
    """The menu of languages. GUI thread; owned by the main window.

    Signals:
        notice_offered: a `Notice`, which says that a restart is needed and offers it.
    """

    notice_offered = Signal(object)

    def __init__(self, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._window = window
        self._shown = code_of(preferences.settings.language)
        self.restart_is_wanted = False
        self.menu = QMenu(self.tr("Language"), window)
        self.menu.setObjectName("languageMenu")
        self._group = QActionGroup(self)
        for code, name in {AS_THE_SYSTEM: self.tr("As the system"), **NAMES}.items():
            action = self._group.addAction(name)
            action.setObjectName(f"language{code.capitalize() or 'System'}Action")
            action.setCheckable(True)
            action.setData(code)
            action.setChecked(code == preferences.settings.language)
        self.menu.addActions(self._group.actions())
        self._group.triggered.connect(self._pick)

    @Slot()
    def restart(self) -> None:
        """Close the window as its button would, which saves the draft; who runs the program starts it again."""
        self.restart_is_wanted = True
        self.restart_is_wanted = self._window.close()

    @Slot(QAction)
    def _pick(self, action: QAction) -> None:
        code = action.data()
        self._preferences.change(language=code)
        if code_of(code) != self._shown:
            text = self.tr("Restart Moe Console to see it in {language}. Your draft is kept.")
            self.notice_offered.emit(
                Notice(text.format(language=NAMES[code_of(code)]), self.tr("Restart now"), self.restart)
            )
