"""What the connections dialog shows where a connection's form would stand while there is none."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named

_WIDTH: Final = 380


class NoConnection(QWidget):
    """Says where sends go until then, and how to begin. GUI thread; owned by the connections dialog.

    Signals:
        add_requested: the user wants to add a workspace.
    """

    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noConnectionPage")
        title = QLabel(self.tr("Send to a workspace of your own"), self)
        title.setFont(theme.bold_font())
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QLabel(
            self.tr(
                "Until you add one, everything goes to the sandbox on this machine, and nothing leaves it. "
                "To add a workspace, have its data center, APP_ID and API key at hand: MoEngage shows them "
                "under Settings > Account > APIs."
            ),
            self,
        )
        words.setObjectName("noConnectionLabel")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        words.setMinimumHeight(words.heightForWidth(_WIDTH))  # a centred column does not ask for it
        add = named(
            QPushButton(self.tr("Add your &workspace…"), self),
            "noConnectionAddButton",
            self.tr("Add your workspace"),
        )
        add.setProperty("primary", True)
        add.setAutoDefault(False)
        add.clicked.connect(self.add_requested)
        column = QWidget(self)
        column.setFixedWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.MARGIN)
        inner.addWidget(title)
        inner.addWidget(words)
        inner.addWidget(add, 0, Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
