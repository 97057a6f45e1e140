"""The search of the history: what is typed or picked, what it means, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.core.history_query import EVERYTHING, HELP, HistoryQuery, QueryError, parse_query
from moeconsole.gui import theme
from moeconsole.gui.models.history_model import local_now
from moeconsole.gui.panes.history_filter import HistoryFilterButton
from moeconsole.gui.sentences import said
from moeconsole.gui.widgets.lists import name_clear_button
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

SEARCH_DELAY_MS: Final = 150
_CONTEXT: Final = "HistoryQuery"  # of the translations of the grammar's help


class HistorySearch(QWidget):
    """A field, the picks beside it, and below it the error in what stands there. GUI thread; the pane's.

    While something is wrong the list stays as it is.

    Signals:
        query_changed: the `HistoryQuery` that is meant now.
    """

    query_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._timer.timeout.connect(self.search)
        self._query = EVERYTHING
        self.edit = named(QLineEdit(), "historySearchEdit", self.tr("Search the history"))
        self.edit.setPlaceholderText(self.tr("Search, or status:4xx user:john"))
        self.edit.textChanged.connect(self._on_text)
        self.edit.returnPressed.connect(self.search)
        name_clear_button(self.edit, self.tr("Clear the search"))
        self.filter_button = HistoryFilterButton(self)
        self.filter_button.text_picked.connect(self.show_text)
        self._error = named(QLabel(), "historySearchErrorLabel", self.tr("Error in the search"))
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setWordWrap(True)
        self._error.setFont(theme.small_font())
        self._error.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.TIGHT)
        row.addWidget(self.edit, 1)
        row.addWidget(self.filter_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(row)
        layout.addWidget(self._error)

    @property
    def error(self) -> str:
        """The sentence that is shown; empty where nothing is wrong."""
        return self._error.text()

    @Slot(str)
    def show_text(self, text: str) -> None:
        """Search for this text at once."""
        self.edit.setText(text)
        self.search()

    @Slot()
    def search(self) -> None:
        """Find what is typed, without waiting for more."""
        self._timer.stop()
        try:
            query = parse_query(self.edit.text(), local_now().replace(tzinfo=None))
        except QueryError as error:
            self._say(_sentence(error))
            return
        self._say("")
        if query != self._query:
            self._query = query
            self.query_changed.emit(query)

    @property
    def query(self) -> HistoryQuery:
        """What the list shows."""
        return self._query

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self.filter_button.set_text(text)
        if not text:
            self.search()
        else:
            self._timer.start()

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.edit.toolTip():
            self.edit.setToolTip(grammar_help())
            self._style()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._style()

    def _style(self) -> None:
        self._error.setStyleSheet(f"color: {theme.colors().error};")


def grammar_help() -> str:
    """What may be typed, as rich text for a tooltip."""
    rows = "".join(
        f"<tr><td><code>{_html(line.example)}</code>&nbsp;&nbsp;</td><td>{_html(_tr(line.meaning))}</td></tr>"
        for line in HELP
    )
    return f"<table>{rows}</table>"


def _sentence(error: QueryError) -> str:
    return said(error)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
