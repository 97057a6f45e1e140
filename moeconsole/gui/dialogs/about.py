"""About: version, where data lives, what the program never does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from moeconsole import __version__
from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from pathlib import Path


class AboutDialog(QDialog):
    """A few lines and a button to close."""

    def __init__(self, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Moe Console"))
        title = QLabel(self.tr("Moe Console {version}").format(version=__version__))
        title.setFont(theme.bold_font())
        text = QLabel(
            self.tr(
                "The console for the MoEngage Event API: compose, check, send and replay events.\n\n"
                "It opens no connection before you send. No telemetry, no update check.\n\n"
                "Your data: {folder}"
            ).format(folder=data_dir)
        )
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        named(close, "aboutCloseButton", self.tr("Close"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        for widget in (title, text, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(420)
