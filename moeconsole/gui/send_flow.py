"""From the click on Send to the answer on the screen: what is asked on the way, and who is told of the end.

The gate itself is the workflow's, so that no way of sending gets around it: the flow only asks what the gate wants
to know and tries again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from moeconsole.core.rules import Level
from moeconsole.gui.dialogs.ask import AskDialog
from moeconsole.gui.models.places import issue_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from moeconsole.core.records import HistoryEntry
    from moeconsole.gui.connection_book import ConnectionBook
    from moeconsole.gui.documents import DocumentKeeper
    from moeconsole.gui.live_check import LiveCheck
    from moeconsole.gui.sending import Sender, Sent
    from moeconsole.gui.session import DocumentSession
    from moeconsole.workflows.send import SendJob, SendResult

_SHOWN_ISSUES = 6


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
        self._pending: SendJob | None = None
        sender.finished.connect(self._on_finished)

    @Slot()
    def send(self) -> None:
        """Send the open document by the chosen connection."""
        from moeconsole.workflows.send import SendJob

        if not self._book.chosen.app_id:
            self.problem.emit(self.tr("Enter the APP_ID of your workspace first: Settings > Account > APIs."))
            return
        self._sender.send(
            SendJob(
                self._book.chosen,
                self._session.state,
                seed=self._live_check.seed,
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
        elif sent.result.refusal is Refusal.ERRORS:
            self._ask_errors(sent.job, sent.result)
        else:
            self._live_check.new_seed()
            self.answered.emit(sent.result)

    def _ask_live(self, job: SendJob, result: SendResult) -> None:
        from moeconsole.workflows.send import customer_ids_of

        users = ", ".join(customer_ids_of(result.report.payload)) or self.tr("unknown user")
        count = result.report.events
        events = self.tr("1 event") if count == 1 else self.tr("{count} events").format(count=count)
        unnamed = self.tr("APP_ID {app_id}").format(app_id=job.connection.app_id)
        text = self.tr("“{name}” is a LIVE workspace. {events} for {users} can start real campaigns.").format(
            name=job.connection.name or unnamed, events=events, users=users
        )
        self._ask(
            self.tr("Send to LIVE?"), text, (), self.tr("Send to LIVE"), replace(job, live_confirmed=True)
        )

    def _ask_errors(self, job: SendJob, result: SendResult) -> None:
        errors = [issue_text(issue) for issue in result.report.issues if issue.level is Level.ERROR]
        details = (*errors[:_SHOWN_ISSUES], *(("…",) if len(errors) > _SHOWN_ISSUES else ()))
        text = self.tr("MoEngage will refuse this request:")
        self._ask(self.tr("Send anyway?"), text, details, self.tr("Send anyway"), replace(job, force=True))

    def _ask(self, title: str, text: str, details: tuple[str, ...], accept: str, job: SendJob) -> None:
        self._pending = job
        dialog = AskDialog(title, text, details, accept, danger=True, parent=self._window)
        dialog.accepted.connect(self._send_pending)
        dialog.rejected.connect(self._call_off)
        self.asking.emit()
        dialog.open()

    @Slot()
    def _send_pending(self) -> None:
        job, self._pending = self._pending, None
        if job is not None:
            self._sender.send(job)

    @Slot()
    def _call_off(self) -> None:
        self._pending = None
        self.problem.emit(self.tr("Nothing was sent."))
