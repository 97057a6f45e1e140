"""The list of connections to choose from, with a last line that sets up another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence

_FLAGS_ROLE: Final = int(Qt.ItemDataRole.UserRole) - 1  # where the combo's own model keeps an item's flags
_OFF: Final = 0
_ON: Final = int((Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled).value)


class ConnectionCombo(QComboBox):
    """The last line counts in the open list only: arrow keys on the closed combo never land on it.

    GUI thread; owned by the connection bar.

    Signals:
        picked: the id of a connection.
        add_requested: the last line was chosen.
    """

    picked = Signal(object)
    add_requested = Signal()

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, object_name, self.tr("Connection"))
        self._chosen_id = ""
        self.setMinimumContentsLength(14)
        self.view().setAccessibleName(self.tr("Connections"))
        self.setToolTip(self.tr("Where events go. The last line of the list adds a workspace of yours."))
        self.activated.connect(self._on_activated)

    def show_list(self, connections: Sequence[tuple[str, str]], chosen_id: str) -> None:
        """Offer these names and ids."""
        self.blockSignals(True)
        self.clear()
        for name, connection_id in connections:
            self.addItem(name, connection_id)
        self.insertSeparator(self.count())
        self.addItem(self.tr("Add your workspace…"))
        self._enable_last(_OFF)
        self.show_chosen(chosen_id)
        self.blockSignals(False)

    def show_chosen(self, chosen_id: str) -> None:
        self._chosen_id = chosen_id
        self.setCurrentIndex(self.findData(chosen_id))

    @override
    def showPopup(self) -> None:
        self._enable_last(_ON)
        super().showPopup()

    @override
    def hidePopup(self) -> None:
        super().hidePopup()
        self._enable_last(_OFF)

    def _enable_last(self, flags: int) -> None:
        self.setItemData(self.count() - 1, flags, _FLAGS_ROLE)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        connection_id = self.itemData(index)
        if connection_id is not None:
            self.picked.emit(connection_id)
        elif index == self.count() - 1:
            self.show_chosen(self._chosen_id)
            self.add_requested.emit()
