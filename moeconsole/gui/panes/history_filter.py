"""The button beside the history's search: which endings, which connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from typing_extensions import override

from moeconsole.core.exchange import Outcome
from moeconsole.core.history_query import Key, Term
from moeconsole.gui import theme
from moeconsole.gui.models.history_words import Ending, ending_word
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDINGS: Final = {
    Ending.ACCEPTED: Term(Key.STATUS, "2xx", low=200, high=300),
    Ending.REFUSED: Term(Key.STATUS, "4xx", low=400, high=500),
    Ending.SERVER_ERROR: Term(Key.STATUS, "5xx", low=500, high=600),
    Ending.UNKNOWN: Term(Key.OUTCOME, Outcome.UNKNOWN.value),
    Ending.NOT_SENT: Term(Key.OUTCOME, Outcome.NOT_SENT.value),
    Ending.CANCELLED: Term(Key.OUTCOME, Outcome.CANCELLED.value),
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

    def terms(self) -> tuple[Term, ...]:
        """What is chosen here, as terms of a query."""
        action = self._endings.checkedAction()
        ending = _ENDINGS.get(action.data()) if action is not None else None
        connection_id = self._connection_id
        connection = Term(Key.CONNECTION, connection_id) if connection_id is not None else None
        return tuple(term for term in (ending, connection) if term is not None)

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
