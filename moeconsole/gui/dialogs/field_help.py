"""Help in front of a dialog: of the field that had the focus, until Escape or F1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from moeconsole.gui import theme
from moeconsole.gui.help_topics import HELP_ACTION
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.gui.panes.help_pane import HelpPane

_WIDTH: Final = 340
_LEAST_HEIGHT: Final = 320


class FieldHelpDialog(QDialog):
    """Opened with `open()` over the dialog that it is about, beside it where there is room; gone when closed.

    The focus is in the help, so that keys scroll it and a screen reader says it. GUI thread; owned by that dialog.
    """

    def __init__(self, pane: HelpPane, parent: QWidget) -> None:
        """`pane` shows the help already; this dialog owns it from now on."""
        super().__init__(parent)
        self.setObjectName("fieldHelpDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._pane = pane
        pane.closed.connect(self.reject)
        close = named(QPushButton(self.tr("Close")), "fieldHelpCloseButton", self.tr("Close"))
        close.clicked.connect(self.reject)
        again = QAction(self)
        again.setObjectName(HELP_ACTION)  # so that it gets no other one
        again.setShortcut(QKeySequence("F1"))
        again.triggered.connect(self.reject)
        self.addAction(again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.GAP)
        layout.addWidget(pane, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        needed = pane.height_at(_WIDTH) + close.sizeHint().height() + 2 * theme.MARGIN
        self.resize(_WIDTH, max(_LEAST_HEIGHT, needed))
        self._place(parent.frameGeometry(), parent.screen().availableGeometry())
        pane.setFocus()

    def _place(self, beside: QRect, screen: QRect) -> None:
        """At the right of what it is about, or at its left; over it where neither has room."""
        height = min(self.height(), screen.height() - 2 * theme.MARGIN)
        self.resize(self.width(), height)
        right, left = beside.right() + theme.GAP, beside.left() - theme.GAP - self.width()
        x = right if right + self.width() <= screen.right() else left if left >= screen.left() else None
        if x is None:
            x = min(beside.left() + theme.MARGIN, screen.right() - self.width())
        self.move(QPoint(x, max(screen.top(), min(beside.top(), screen.bottom() - height))))
