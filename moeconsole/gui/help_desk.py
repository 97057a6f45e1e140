"""What the Help menu shows: where data and log are, and about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from moeconsole.logs import log_path

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from moeconsole.gui.actions import Actions


class HelpDesk(QObject):
    """Does the actions of the Help menu. GUI thread; owned by the main window."""

    def __init__(self, actions: Actions, data_dir: Path, window: QWidget) -> None:
        super().__init__(window)
        self._data_dir = data_dir
        self._window = window
        actions.data_folder.setToolTip(str(data_dir))
        actions.log_file.setToolTip(str(log_path(data_dir)))
        actions.data_folder.triggered.connect(self._show_data_folder)
        actions.log_file.triggered.connect(self._show_log_file)
        actions.about.triggered.connect(self._show_about)

    @Slot()
    def _show_data_folder(self) -> None:
        _open(self._data_dir)

    @Slot()
    def _show_log_file(self) -> None:
        _open(log_path(self._data_dir))

    @Slot()
    def _show_about(self) -> None:
        from moeconsole.gui.dialogs.about import AboutDialog

        AboutDialog(self._data_dir, self._window).open()


def _open(path: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
