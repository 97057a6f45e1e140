"""The values that somebody gave for variables: kept for each connection, shared with check, preview and send."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Slot

from moeconsole.core.templates import Variable, variables
from moeconsole.core.variable_edits import value_from_text
from moeconsole.core.variables import VariableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from moeconsole.core.document import Node
    from moeconsole.gui.connection_book import ConnectionBook
    from moeconsole.gui.preferences import Preferences
    from moeconsole.gui.session import DocumentChange, DocumentSession

REMEMBERED: Final = "variables"
_MAX_KEPT: Final = 200  # for each connection, the last ones
_MAX_LENGTH: Final = 4096
_SECRET: Final = re.compile(
    r"pass(word|phrase|wd)?|secret|token|credential|api_?key|otp|cvv|(^|_)pin($|_)", re.I
)


def looks_secret(name: str) -> bool:
    """Whether a variable is called as secrets are: its value is never kept."""
    return _SECRET.search(re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[.]", "_", name)) is not None


class GivenValues(QObject):
    """What was typed, by connection and name, as text. GUI thread; owned by the variables desk.

    The values that fit their types are those of the session, so whatever is shown is what is sent.
    """

    def __init__(
        self,
        session: DocumentSession,
        book: ConnectionBook,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._book = book
        self._preferences = preferences
        self._texts = _read(preferences.recall(REMEMBERED))
        session.loaded.connect(self._apply)
        session.changed.connect(self._on_changed)
        book.chosen_changed.connect(self._apply)
        self._apply()

    @property
    def texts(self) -> Mapping[str, str]:
        """Of the chosen connection, by variable."""
        return self._texts.get(self._book.chosen.id, {})

    def take(self, texts: Mapping[str, str]) -> None:
        """Use these from now on; an empty text goes back to the default. All but secrets are remembered."""
        kept = dict(self.texts)
        for name, text in texts.items():
            kept.pop(name, None)  # the last ones given are the last to go
            if text:
                kept[name] = text
        names = list(kept)[-_MAX_KEPT:]
        self._texts[self._book.chosen.id] = {name: kept[name] for name in names}
        self._preferences.remember(REMEMBERED, self._remembered())
        self._apply()

    def _remembered(self) -> dict[str, dict[str, str]]:
        lasting = {one.id for one in self._book.all}
        return {
            connection_id: {
                name: text
                for name, text in texts.items()
                if not looks_secret(name) and len(text) <= _MAX_LENGTH
            }
            for connection_id, texts in self._texts.items()
            if connection_id in lasting and texts
        }

    @Slot(object)
    def _on_changed(self, change: DocumentChange) -> None:
        if change.before.console is not change.after.console:
            self._apply()

    @Slot()
    def _apply(self, _connection: object = None) -> None:
        known = variables(self._session.state.console)
        values: dict[str, Node] = {}
        for name, text in self.texts.items():
            try:
                value = value_from_text(known.get(name) or Variable(name), text)
            except VariableError:
                continue  # of another template's variable of that name: the form says so
            if value is not None:
                values[name] = value
        self._session.give_values(values)


def _read(found: Any) -> dict[str, dict[str, str]]:
    """What the settings hold, whatever that is."""
    if not isinstance(found, dict):
        return {}
    return {
        connection_id: {
            name: text for name, text in texts.items() if isinstance(name, str) and isinstance(text, str)
        }
        for connection_id, texts in found.items()
        if isinstance(connection_id, str) and isinstance(texts, dict)
    }
