"""From the click on Send to the answer on the screen: what is asked on the way, and who is told of the end.

The gate itself is the workflow's, so that no way of sending gets around it: the flow only asks what the gate wants
to know and tries again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from moeconsole.core.connections import SANDBOX_ID
from moeconsole.core.datacenters import DATA_CENTERS
from moeconsole.core.exchange import Outcome
from moeconsole.core.rules import Level
from moeconsole.core.variable_edits import needed_of
from moeconsole.gui.models.places import issue_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from moeconsole.core.connections import Connection
    from moeconsole.core.records import HistoryEntry
    from moeconsole.gui.connection_book import ConnectionBook
    from moeconsole.gui.dialogs.ask import AskDialog
    from moeconsole.gui.documents import DocumentKeeper
    from moeconsole.gui.live_check import LiveCheck
    from moeconsole.gui.sending import Sender, Sent
    from moeconsole.gui.session import DocumentSession
    from moeconsole.workflows.send import SendJob, SendResult

_SHOWN_ISSUES = 6
AskFirst = Callable[[Callable[[], None]], None]


class SendFlow(QObject):
    """The way of every send of the window. GUI thread; owned by the main window.

    Signals:
        answered: a `SendResult` whose request went out, or could not.
        asking: nothing is under way: a question is put to the user first.
        problem: a sentence where nothing was tried.
    """

    answered = Signal(object)
    asking = Signal()
    problem = Signal(str)

    def __init__(
        self,
        sender: Sender,
        session: DocumentSession,
        keeper: DocumentKeeper,
        book: ConnectionBook,
        live_check: LiveCheck,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._sender = sender
        self._session = session
        self._keeper = keeper
        self._book = book
        self._live_check = live_check
        self._window = window
        self._unclear: set[tuple[str, str]] = set()
        self._ask_first: AskFirst | None = None
        sender.finished.connect(self._on_finished)

    def ask_first(self, ask: AskFirst) -> None:
        """What wants to know something before the document is sent; given what goes on with sending."""
        self._ask_first = ask

    @Slot()
    def send(self) -> None:
        """Send the open document by the chosen connection."""
        if not self._book.chosen.app_id:
            self.problem.emit(self.tr("Enter the APP_ID of your workspace first: Settings > Account > APIs."))
            return
        if self._ask_first is None:
            self._send_now()
        else:
            self._ask_first(self._send_now)

    def _send_now(self) -> None:
        from moeconsole.workflows.send import SendJob

        state = self._session.state
        self._sender.send(
            SendJob(
                self._book.chosen,
                state,
                may_double=(self._book.chosen.id, state.body_text) in self._unclear,
                seed=self._live_check.seed,
                values=needed_of(self._session.tree.root, self._session.given_values),
                plan=self._live_check.plan,
                last_types=self._live_check.last_types,
                template_name=self._keeper.document.name,
            )
        )

    def send_again(self, entry: HistoryEntry) -> None:
        """Send an entry of the history as it was, by its own connection, or by the chosen one where that is gone."""
        from moeconsole.workflows.send import NotAsSentError, again

        connection = self._book.find(entry.row.connection_id) or self._book.chosen
        try:
            job = again(entry, connection)
        except NotAsSentError as error:
            self.problem.emit(str(error))
            return
        self._sender.send(job)

    @Slot(object)
    def _on_finished(self, sent: Sent) -> None:
        if sent.result is None:
            self.problem.emit(sent.error or "")
            return
        from moeconsole.workflows.send import Refusal

        if sent.result.refusal is Refusal.LIVE:
            self._ask_live(sent.job, sent.result)
        elif sent.result.refusal is Refusal.DOUBLE:
            self._ask_double(sent.job)
        elif sent.result.refusal is Refusal.ERRORS:
            self._ask_errors(sent.job, sent.result)
        else:
            self._live_check.new_seed()
            self._note_end(sent.job, sent.result)
            self.answered.emit(sent.result)

    def _note_end(self, job: SendJob, result: SendResult) -> None:
        """Remember what may have arrived without an answer, until it is answered: the next send of it asks."""
        exchange = result.exchange
        if exchange is None:
            return
        sent = (job.connection.id, job.state.body_text)
        if exchange.outcome is Outcome.ANSWERED:
            self._unclear.discard(sent)
        elif exchange.request_may_have_left:
            self._unclear.add(sent)

    def _ask_live(self, job: SendJob, result: SendResult) -> None:
        from moeconsole.workflows.send import users_of

        users = users_of(result.report.payload)
        connection = self._book.find(job.connection.id)
        new = tuple(user for user in users if user.strip() and user not in job.connection.test_users)
        is_kept = connection is not None and connection.id != SANDBOX_ID
        self._ask(
            self.tr("Send to LIVE?"),
            self._live_words(job, result.report.events, users),
            (self._where(job.connection), *((self._double_words(),) if job.may_double else ())),
            self.tr("&Send to LIVE"),
            replace(job, live_confirmed=True, double_confirmed=True),
            new if is_kept else (),
        )

    def _live_words(self, job: SendJob, count: int, users: tuple[str, ...]) -> str:
        who = self.tr("{count} users").format(count=len(users)) if len(users) > 1 else "".join(users)
        unnamed = self.tr("APP_ID {app_id}").format(app_id=job.connection.app_id)
        return self.tr("“{name}” is a LIVE workspace. {events} for {users} can start real campaigns.").format(
            name=job.connection.name or unnamed,
            events=self.tr("1 event") if count == 1 else self.tr("{count} events").format(count=count),
            users=who or self.tr("unknown user"),
        )

    def _where(self, connection: Connection) -> str:
        center = DATA_CENTERS.get(connection.data_center or "")
        if center is None:
            text = self.tr("Address {place}, APP_ID {app_id}")
            return text.format(place=connection.base_url, app_id=connection.app_id)
        text = self.tr("Data center {place}, APP_ID {app_id}")
        return text.format(place=center.label, app_id=connection.app_id)

    def _double_words(self) -> str:
        return self.tr(
            "It went out before, and nobody knows whether MoEngage recorded it: sending it again can double it."
        )

    def _ask_double(self, job: SendJob) -> None:
        self._ask(
            self.tr("Send it again?"),
            self._double_words(),
            (self.tr("Look in the dashboard first whether the event is there. Events can't be deleted."),),
            self.tr("&Send again"),
            replace(job, double_confirmed=True),
        )

    def _ask_errors(self, job: SendJob, result: SendResult) -> None:
        errors = [issue_text(issue) for issue in result.report.issues if issue.level is Level.ERROR]
        details = (*errors[:_SHOWN_ISSUES], *(("…",) if len(errors) > _SHOWN_ISSUES else ()))
        text = self.tr("MoEngage will refuse this request:")
        self._ask(self.tr("Send anyway?"), text, details, self.tr("&Send anyway"), replace(job, force=True))

    def _ask(
        self,
        title: str,
        text: str,
        details: tuple[str, ...],
        accept: str,
        job: SendJob,
        new_users: tuple[str, ...] = (),
    ) -> None:
        from moeconsole.gui.dialogs.ask import AskDialog

        option = ""
        if len(new_users) == 1:
            option = self.tr("Also add {user} to this connection's test users").format(user=new_users[0])
        elif new_users:
            option = self.tr("Also add all of them to this connection's test users")
        dialog = AskDialog(title, text, details, accept, danger=True, option=option, parent=self._window)
        dialog.accepted.connect(partial(self._on_yes, dialog, job, new_users))
        dialog.rejected.connect(self._call_off)
        self.asking.emit()
        dialog.open()

    def _on_yes(self, dialog: AskDialog, job: SendJob, new_users: tuple[str, ...]) -> None:
        """Send by the connection that was asked about, whatever became of it meanwhile."""
        kept = self._book.find(job.connection.id)
        if dialog.option_is_checked and kept is not None:
            self._book.put(replace(kept, test_users=(*kept.test_users, *new_users)))
        self._sender.send(job)

    @Slot()
    def _call_off(self) -> None:
        self.problem.emit(self.tr("Nothing was sent."))
