"""The button beside the history's search: picks what could be typed, and writes it into the search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from typing_extensions import override

from moeconsole.core.history_query import (
    HistoryQuery,
    Key,
    QueryError,
    parse_query,
    with_flag,
    with_term,
)
from moeconsole.gui import theme
from moeconsole.gui.models.history_model import local_now
from moeconsole.gui.models.history_words import Ending, ending_word
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDINGS: Final = {
    Ending.ACCEPTED: (Key.STATUS, "2xx"),
    Ending.REFUSED: (Key.STATUS, "4xx"),
    Ending.SERVER_ERROR: (Key.STATUS, "5xx"),
    Ending.UNKNOWN: (Key.OUTCOME, "unknown"),
    Ending.NOT_SENT: (Key.OUTCOME, "not_sent"),
    Ending.CANCELLED: (Key.OUTCOME, "cancelled"),
}
_NOT_OURS: Final = {Key.STATUS: Key.OUTCOME, Key.OUTCOME: Key.STATUS}
"""Picking a status takes a picked outcome away, and the other way round: together they find next to nothing."""


@dataclass(frozen=True, slots=True)
class _Pick:
    """`key:value`, or for `is` and `-is` a flag; no value takes the key away."""

    key: Key
    value: str | None
    on: bool = True


class HistoryFilterButton(QToolButton):
    """A menu of terms. What is ticked is read off the text, never stored. GUI thread; owned by the search.

    Signals:
        text_picked: the search's text with what was picked.
    """

    text_picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "historyFilterButton", self.tr("Filter the history"))
        self.setToolTip(self.tr("Filter the history"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        self._text = ""
        self._connections: tuple[str, ...] = ()
        self._menu = named(QMenu(self), "historyFilterMenu", self.tr("Filter the history"))
        title = self.tr("Connection")
        self._connection_menu = named(QMenu(title, self._menu), "historyConnectionMenu", title)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._on_picked)
        self.setMenu(self._menu)
        self.setIcon(theme.icon("filter"))

    def set_connections(self, names: Sequence[str]) -> None:
        """The connections to choose from, by name."""
        self._connections = tuple(dict.fromkeys(names))

    def set_text(self, text: str) -> None:
        """What the search holds now."""
        self._text = text
        self.setAutoRaise(not text.strip())

    @Slot()
    def _fill(self) -> None:
        query = _query_of(self._text)
        menu = self._menu
        menu.clear()
        for ending, (key, value) in _ENDINGS.items():
            self._add(menu, ending_word(ending), _Pick(key, value), query)
        menu.addSeparator()
        days = (
            (self.tr("Today"), Key.ON, "today"),
            (self.tr("Yesterday"), Key.ON, "yesterday"),
            (self.tr("The last 7 days"), Key.AFTER, "7d"),
        )
        for text, key, value in days:
            self._add(menu, text, _Pick(key, value), query)
        menu.addSeparator()
        self._add(menu, self.tr("Starred"), _Pick(Key.IS, "starred"), query)
        self._add(menu, self.tr("With a note"), _Pick(Key.IS, "noted"), query)
        self._add(menu, self.tr("Live only"), _Pick(Key.IS, "live"), query)
        self._add(menu, self.tr("Without the sandbox"), _Pick(Key.IS, "sandbox", on=False), query)
        menu.addMenu(self._connection_menu)
        self._connection_menu.clear()
        for name in self._connections:
            self._add(self._connection_menu, name.replace("&", "&&"), _Pick(Key.CONNECTION, name), query)
        menu.addSeparator()
        clear = menu.addAction(self.tr("Show everything"))
        clear.setEnabled(bool(self._text.strip()))

    def _add(self, menu: QMenu, text: str, pick: _Pick, query: HistoryQuery) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(
            any(
                term.key is pick.key and term.value == pick.value and term.negated is not pick.on
                for term in query.terms
            )
        )
        action.setData(pick)

    @Slot(QAction)
    def _on_picked(self, action: QAction) -> None:
        pick: _Pick | None = action.data()
        if pick is None:
            self.text_picked.emit("")
            return
        on = action.isChecked()
        if pick.key is Key.IS:
            text = with_flag(self._text, pick.value or "", pick.on if on else None)
        else:
            text = self._text
            if on and pick.key in _NOT_OURS:
                text = with_term(text, _NOT_OURS[pick.key], None)
            text = with_term(text, pick.key, pick.value if on else None)
        self.text_picked.emit(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(theme.icon("filter"))


def _query_of(text: str) -> HistoryQuery:
    try:
        return parse_query(text, local_now().replace(tzinfo=None))
    except QueryError:
        return HistoryQuery()
