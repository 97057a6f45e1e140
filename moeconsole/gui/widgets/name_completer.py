"""Suggestions while a name is typed in a cell: they never keep a key from the cell's editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView
from typing_extensions import override

from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.gui.widgets.value_edit import RunEdit

_LEAVING: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)

_MIN_WIDTH: Final = 260


class NameCompleter(QCompleter):
    """Suggests names for one line; what is taken is the line's own edit. GUI thread; owned by the line.

    Attributes:
        list: what is shown below the line.
    """

    def __init__(self, names: list[str], line: RunEdit) -> None:
        super().__init__(names, line)
        self._line = line
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.list = named(QListView(), "attributeNameSuggestions", self.tr("Names seen before"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setMinimumWidth(_MIN_WIDTH)
        self.setPopup(self.list)
        self.activated.connect(self._take)
        # after the line has shown it, which makes it look untouched
        self.highlighted.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        line.setCompleter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that leave the editor do so at once; Qt would close the list and wait for another key."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.list
        if pressed and isinstance(event, QKeyEvent) and event.key() in _LEAVING and self.list.isVisible():
            if self.list.currentIndex().isValid():
                self._keep()
            self.list.hide()
            QCoreApplication.sendEvent(self._line, event)
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _take(self, name: str) -> None:
        """What is chosen counts as typed; Qt only shows it."""
        self._line.setText(name)
        self._keep()
        self._line.edited.emit(self._line)

    @Slot()
    def _keep(self, _name: str = "") -> None:
        """What is gone through in the list counts when the editor is left, so that it is one undo step."""
        self._line.setModified(True)
