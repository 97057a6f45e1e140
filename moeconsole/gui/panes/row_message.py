"""What is said below the rows: why something was not done, or what was done beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.models.row_edits import Refusal
from moeconsole.gui.widgets.named import named


class RowMessage(QWidget):
    """One sentence, with a way out where there is one; hidden while there is nothing to say.

    GUI thread; owned by the pane of attributes.

    Signals:
        empty_requested: a `Refusal` whose type is wanted without the value.
    """

    empty_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal: Refusal | None = None
        self._text = QLabel(self)
        self._text.setObjectName("attributeMessageLabel")
        self._text.setWordWrap(True)
        self._empty_it = named(QPushButton(self), "attributeEmptyButton", self.tr("Change anyway"))
        self._empty_it.setText(self.tr("Change anyway, without the value"))
        self._empty_it.clicked.connect(self._on_empty_it)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._empty_it)
        self._style()
        self.say_nothing()

    @Slot(object)
    def show_refusal(self, refusal: Refusal) -> None:
        self._show(refusal)

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Something that was done, and what it meant."""
        self._show(Refusal(sentence))

    @Slot()
    def say_nothing(self) -> None:
        self._show(None)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._style()
        super().changeEvent(event)

    def _show(self, refusal: Refusal | None) -> None:
        self._refusal = refusal
        self._text.setText(refusal.reason if refusal is not None else "")
        self._empty_it.setVisible(refusal is not None and refusal.wanted is not None)
        self.setVisible(refusal is not None)
        if refusal is not None:
            _announce(self, refusal.reason)

    @Slot()
    def _on_empty_it(self) -> None:
        if self._refusal is not None:
            self.empty_requested.emit(self._refusal)

    def _style(self) -> None:
        palette = self._text.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.colors().loss)
        self._text.setPalette(palette)


def _announce(widget: QWidget, sentence: str) -> None:
    """For a screen reader: the focus stays in the rows."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
