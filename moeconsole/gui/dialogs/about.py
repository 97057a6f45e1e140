"""About: version, where data lives, what the program never does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from moeconsole import __version__
from moeconsole.gui import icons, theme
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from pathlib import Path


_MARK: Final = 56


class AboutDialog(QDialog):
    """A few lines and a button to close."""

    def __init__(self, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Moe Console"))
        title = QLabel(self.tr("Moe Console {version}").format(version=__version__))
        title.setFont(theme.bold_font())
        mark = QLabel()
        mark.setObjectName("aboutMarkLabel")
        mark.setPixmap(icons.app_icon().pixmap(QSize(_MARK, _MARK), self.devicePixelRatio()))
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
        words = QVBoxLayout()
        words.setSpacing(theme.GAP)
        words.addWidget(title)
        words.addWidget(text)
        top = QHBoxLayout()
        top.setSpacing(theme.MARGIN + theme.TIGHT)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN + theme.TIGHT] * 4)
        layout.setSpacing(theme.MARGIN)
        layout.addLayout(top)
        layout.addWidget(buttons)
        self.setMinimumWidth(460)
