"""The button beside the history's search: which endings, which connection."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from typing_extensions import override

from moeconsole.core.exchange import Outcome
from moeconsole.core.records import HistoryFilter
from moeconsole.gui import theme
from moeconsole.gui.models.history_words import Ending, ending_word
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDINGS: Final = {
    Ending.ACCEPTED: HistoryFilter(status_class=2),
    Ending.REFUSED: HistoryFilter(status_class=4),
    Ending.SERVER_ERROR: HistoryFilter(status_class=5),
    Ending.UNKNOWN: HistoryFilter(outcome=Outcome.UNKNOWN),
    Ending.NOT_SENT: HistoryFilter(outcome=Outcome.NOT_SENT),
    Ending.CANCELLED: HistoryFilter(outcome=Outcome.CANCELLED),
}


class HistoryFilterButton(QToolButton):
    """A menu of two choices. GUI thread; owned by the history pane.

    Signals:
        changed: something else was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "historyFilterButton", self.tr("Filter the history"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        self._connections: tuple[tuple[str, str], ...] = ()
        menu = named(QMenu(self), "historyFilterMenu", self.tr("Filter the history"))
        self._endings = QActionGroup(self)
        self._add(menu, self._endings, self.tr("Every outcome"), None)
        for ending in _ENDINGS:
            self._add(menu, self._endings, ending_word(ending), ending)
        menu.addSeparator()
        self._connection_menu = menu.addMenu(self.tr("Connection"))
        named(self._connection_menu, "historyConnectionMenu", self.tr("Connection"))
        self._choices = QActionGroup(self)
        self.setMenu(menu)
        self.set_connections(())
        self._endings.actions()[0].setChecked(True)
        for group in (self._endings, self._choices):
            group.triggered.connect(self._on_chosen)
        self._show_state()

    def set_connections(self, connections: Sequence[tuple[str, str]]) -> None:
        """The connections to choose from, as id and name; a choice that is gone is given up."""
        chosen = self._connection_id
        self._connections = tuple(connections)
        for action in self._choices.actions():
            self._choices.removeAction(action)
            action.deleteLater()
        self._connection_menu.clear()
        self._add(self._connection_menu, self._choices, self.tr("Every connection"), None)
        for connection_id, name in self._connections:
            self._add(self._connection_menu, self._choices, name.replace("&", "&&"), connection_id)
        for action in self._choices.actions():
            action.setChecked(action.data() == chosen)
        if self._choices.checkedAction() is None:
            self._choices.actions()[0].setChecked(True)
            self._on_chosen()

    def apply_to(self, wanted: HistoryFilter) -> HistoryFilter:
        """The filter with what is chosen here."""
        action = self._endings.checkedAction()
        chosen = _ENDINGS.get(action.data()) if action is not None else None
        return replace(
            wanted,
            outcome=chosen.outcome if chosen else None,
            status_class=chosen.status_class if chosen else None,
            connection=self._connection_id,
        )

    @Slot()
    def clear(self) -> None:
        """Let everything through."""
        for group in (self._endings, self._choices):
            group.actions()[0].setChecked(True)
        self._on_chosen()

    @property
    def _connection_id(self) -> str | None:
        action = self._choices.checkedAction()
        return cast("str | None", action.data()) if action is not None else None

    @Slot()
    def _on_chosen(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        chosen = [group.checkedAction() for group in (self._endings, self._choices)]
        words = [action.text() for action in chosen if action is not None and action.data() is not None]
        self.setIcon(theme.icon("filter"))
        self.setAutoRaise(not words)
        tip = (
            self.tr("Only: {what}").format(what=", ".join(words)) if words else self.tr("Filter the history")
        )
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(theme.icon("filter"))

    @staticmethod
    def _add(menu: QMenu, group: QActionGroup, text: str, data: object) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(data)
        group.addAction(action)
        return action
