"""The menu bar. A desk that has actions of its own adds them as a section."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow, QMenu

    from moeconsole.gui.actions import Actions


class Menus(QObject):
    """The menus by their names. GUI thread; owned by the main window."""

    def __init__(self, window: QMainWindow, actions: Actions, docks: Sequence[QAction]) -> None:
        super().__init__(window)
        tr, bar = window.tr, window.menuBar()
        self.file = bar.addMenu(tr("&File"))
        self.edit = bar.addMenu(tr("&Edit"))
        self.send = bar.addMenu(tr("&Send"))
        self.go = bar.addMenu(tr("&Go"))
        self.view = bar.addMenu(tr("&View"))
        self.help = bar.addMenu(tr("&Help"))
        self.file.addActions([actions.new, actions.open_file])
        self._end_of_file = self.file.addSeparator()
        self.file.addAction(actions.close)
        self.add_section(self.file, [actions.save, actions.save_as])
        self.edit.addActions([actions.undo, actions.redo])
        self.add_section(self.edit, [actions.add_event])
        self.send.addActions([actions.send, actions.cancel])
        self.go.addAction(actions.palette)
        self.add_section(self.go, [actions.next_problem, actions.previous_problem])
        self.view.addMenu(tr("Show or hide")).addActions(docks)
        self.view.addMenu(tr("Theme")).addActions(actions.themes.actions())
        self.add_section(self.view, [actions.reset_layout])
        self.help.addActions([actions.field_help, actions.shortcuts])
        self.add_section(self.help, [actions.data_folder, actions.log_file, actions.about])
        self.help.setToolTipsVisible(True)  # where the data and the log are

    def add_section(self, menu: QMenu, actions: Sequence[QAction]) -> None:
        """Put actions below what the menu has, with a line between; in File, above Close."""
        if menu is self.file:
            menu.insertSeparator(self._end_of_file)
            menu.insertActions(self._end_of_file, actions)
        else:
            menu.addSeparator()
            menu.addActions(actions)

    def add_rows(self, title: str, actions: Sequence[QAction]) -> None:
        """What is done to rows, as a menu below Edit; its keys are good in the rows alone.

        Not on a Mac: its menu bar takes keys such as Del from whatever has the focus.
        """
        if sys.platform != "darwin":
            self.edit.addMenu(title).addActions(actions)
