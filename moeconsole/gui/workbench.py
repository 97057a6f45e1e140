"""What stands behind the window without being seen: document, checks, connections, sending, and their lanes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from moeconsole.core.connections import SANDBOX_ID, Connection
from moeconsole.core.document import DocumentState, Kind, Tree, container
from moeconsole.core.jsontext import parse
from moeconsole.core.secret import DOTS, Secret
from moeconsole.gui.connection_book import ConnectionBook
from moeconsole.gui.connection_words import key_words
from moeconsole.gui.documents import DocumentKeeper
from moeconsole.gui.drift import DriftWatch
from moeconsole.gui.key_keeper import KeyKeeper
from moeconsole.gui.live_check import LiveCheck
from moeconsole.gui.models.issue_model import IssueModel
from moeconsole.gui.preferences import Preferences
from moeconsole.gui.sending import Sender
from moeconsole.gui.session import DocumentSession
from moeconsole.gui.startup import HEAVY_MODULES, IdleWork
from moeconsole.gui.tasks import Lane

if TYPE_CHECKING:
    from moeconsole.core.checking import Report
    from moeconsole.core.exchange import PreparedRequest
    from moeconsole.core.redaction import Redactor
    from moeconsole.core.rules import Level
    from moeconsole.services import Services
    from moeconsole.store.files import Loaded
    from moeconsole.store.history import History
    from moeconsole.store.secrets import Kept
    from moeconsole.store.settings import Settings

OPEN_DOCUMENT: Final = "open"

_NEW_DOCUMENT: Final = """{
  "type": "event",
  "customer_id": "",
  "actions": [
    {
      "action": "",
      "attributes": {}
    }
  ]
}
"""


class Workbench(QObject):
    """Builds the parts on the services and connects those that need no window. GUI thread; owned by the main window.

    Attributes:
        files: the lane of templates, drafts and settings. `history_lane`: a long search must not hold up a draft.
            `keys`: the keyring may block. `health`: a look through the whole history for damage.

    Signals:
        notice: a sentence for the notice bar.
        key_state_changed: where the chosen connection's key is, in words.
        history_opened: the `History`, once it is there.
        closed: everything is saved; what still works in the background is to stop.
        ending: the window is about to close: what was typed and not yet left is to be taken over.
    """

    notice = Signal(str)
    key_state_changed = Signal(str)
    history_opened = Signal(object)
    ending = Signal()
    closed = Signal()

    def __init__(self, services: Services, loaded: Loaded[Settings], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self._has_ended = False
        self._redactor: Redactor | None = None
        self.files = Lane("files", self)
        self.keys = Lane("keys", self)
        self.key_keeper = KeyKeeper(services, self.keys, self)
        self.history_lane = Lane("history", self)
        self.health = Lane("health", self)
        self.preferences = Preferences(services.settings, loaded.value, self.files, self)
        self._first_notice = loaded.notice
        settings = loaded.value
        self.book = ConnectionBook(settings.connections, settings.chosen_connection, self)
        self.session = DocumentSession(DocumentState(Tree(container(Kind.OBJECT))), self)
        # before the check, which judges text that is no JSON at once: the issues of the text before go first
        self.issues = IssueModel(self.session, self)
        self.live_check = LiveCheck(self.session, services.make_checker, self)
        self.templates = services.templates(settings.templates_folder)
        self.keeper = DocumentKeeper(self.session, services, self.templates, self.files, self)
        self.transmitter = Sender(services, self)
        self.drift = DriftWatch(self.book, self.live_check, self.history_lane, self)
        self.idle = IdleWork(self)
        self._connect()

    def open_first_document(self) -> None:
        """What was open at the last end, else the sample."""
        remembered = self.preferences.recall(OPEN_DOCUMENT)
        if not isinstance(remembered, dict) or not self.keeper.restore(remembered):
            self.keeper.open_sample()

    def open_new(self) -> None:
        """A document with the keys that every request has, and one event without a name."""
        self.keeper.open_state(DocumentState(parse(_NEW_DOCUMENT)), self.tr("New event"))

    def mark_of(self, node_id: int) -> tuple[Level | None, str]:
        """The worst level of what is said of a value, and all of it in words."""
        mark = self.issues.issues_at(node_id)
        return (mark.level, mark.text) if mark is not None else (None, "")

    @property
    def sandbox_is_chosen(self) -> bool:
        return self.book.chosen.id == SANDBOX_ID

    def shown_request(self, report: Report) -> PreparedRequest:
        """The request that a click on Send would make now, with a key that is dots."""
        from moeconsole.core.request import prepare
        from moeconsole.workflows.send import body_of

        connection = self.book.chosen
        if self.sandbox_is_chosen:
            connection = replace(connection, url=self.services.sandbox_url or None)
        request = prepare(connection, body_of(self.session.state, report), Secret(DOTS))
        # what is shown is copied and saved: the key has no place in it, wherever it was typed
        return request if self._redactor is None else self._redactor.clean_request(request)

    def holds_key(self, text: str) -> bool:
        """The chosen connection's key is in this text, which is about to become a file."""
        return self._redactor is not None and self._redactor.clean(text) != text

    def _make_redactor(self, connection: Connection) -> Redactor | None:
        from moeconsole.core.redaction import Redactor
        from moeconsole.core.secret import Credentials

        key = self.services.secrets.get(connection.id)
        return None if key is None else Redactor(Credentials(connection.app_id, key))

    def _take_redactor(self, redactor: Redactor | None) -> None:
        self._redactor = redactor
        self.keeper.set_redactor(redactor)

    def start(self) -> None:
        """After the first paint: load what is heavy, piece by piece, then check and open the history."""
        if self._first_notice:
            self.notice.emit(self._first_notice)
        self.idle.add_modules(HEAVY_MODULES)
        self.idle.add(self.live_check.start)
        self.idle.add(self._open_history)
        self.idle.add(self._ask_key_state)

    def store_key(self, key: Secret) -> None:
        """Keep a key that was typed for the chosen connection."""
        self.key_keeper.store(self.book.chosen.id, key)

    def end(self, *, without_draft: bool = False) -> str | None:
        """Save the draft and what the window remembers, stop everything; a sentence where the draft is not saved."""
        if self._has_ended:
            return None
        self.ending.emit()
        self.preferences.remember(OPEN_DOCUMENT, self.keeper.remembered())
        trouble = self.keeper.save_draft_now()
        if trouble is not None and not without_draft:
            return trouble
        self._has_ended = True
        self.closed.emit()
        self.keeper.close()
        self.preferences.save()
        self.transmitter.close()
        self.files.close()
        self.history_lane.close()
        self.services.give_up_check()
        self.health.close()
        self.keys.close()
        return None

    def _connect(self) -> None:
        self.live_check.stepped.connect(self.issues.take_step)
        self.live_check.finished.connect(self.issues.take_report)
        self.book.changed.connect(self._remember_connections)
        self.book.chosen_changed.connect(self._ask_key_state)
        self.key_keeper.state_found.connect(self._on_key_state)
        self.keeper.failed.connect(self.notice)
        self.keeper.opened.connect(self._remember_document)
        self.keeper.modified_changed.connect(self._remember_document)
        self.files.failed.connect(self.notice)
        self.keys.failed.connect(self.notice)
        self.history_lane.failed.connect(self.notice)
        self.health.failed.connect(self.notice)

    @Slot()
    def _remember_document(self) -> None:
        """Now and not at the end only: after a kill the draft must find its way back."""
        if not self._has_ended:
            self.preferences.remember(OPEN_DOCUMENT, self.keeper.remembered())

    @Slot()
    def _remember_connections(self) -> None:
        self.preferences.change(connections=self.book.saved, chosen_connection=self.book.chosen.id)

    # History

    def _open_history(self) -> None:
        from moeconsole.workflows.recover import open_at_start

        self.history_lane.run(partial(open_at_start, self.services), self._on_history)

    def _on_history(self, history: History) -> None:
        from moeconsole.workflows.recover import look_through

        self._say_notices()
        self.history_opened.emit(history)
        self.health.run(partial(look_through, self.services), self._say_notices)

    def _say_notices(self, _value: object = None) -> None:
        for sentence in self.services.take_notices():
            self.notice.emit(sentence)

    # Keys

    @Slot()
    def _ask_key_state(self, _connection: Connection | None = None) -> None:
        if self.sandbox_is_chosen:
            self._take_redactor(None)
            self.key_state_changed.emit(self.tr("none needed"))
        else:
            # the keyring may take its time, and what was said of the connection before is not true of this one
            self.key_state_changed.emit(self.tr("looking…"))
            self.key_keeper.ask(self.book.chosen.id)

    @Slot(object, object)
    def _on_key_state(self, connection_id: str, kept: Kept | None) -> None:
        if connection_id == self.book.chosen.id:
            self.key_state_changed.emit(key_words(kept))
            self.keys.run(partial(self._make_redactor, self.book.chosen), self._take_redactor)
