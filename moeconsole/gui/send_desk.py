"""What the window shows of a send: under way, answered, not sent; and the request that a click would make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from moeconsole.gui.docks import Docks
    from moeconsole.gui.panes.connection_bar import ConnectionBar
    from moeconsole.gui.panes.history_pane import HistoryPane
    from moeconsole.gui.panes.inbox_pane import InboxPane
    from moeconsole.gui.panes.request_pane import RequestPane
    from moeconsole.gui.panes.response_pane import ResponsePane
    from moeconsole.gui.send_flow import SendFlow
    from moeconsole.gui.workbench import Workbench
    from moeconsole.workflows.send import SendResult

_REQUEST_DELAY_MS: Final = 150  # after the last key: the whole body is written anew


class SendDesk(QObject):
    """Between the send flow and the panes that show how it goes. GUI thread; owned by the main window.

    Signals:
        notice: a sentence for the notice bar.
    """

    notice = Signal(str)

    def __init__(
        self,
        bench: Workbench,
        flow: SendFlow,
        bar: ConnectionBar,
        request: RequestPane,
        response: ResponsePane,
        history: HistoryPane,
        inbox: InboxPane,
        docks: Docks,
    ) -> None:
        super().__init__(flow)
        self._bench = bench
        self._flow = flow
        self._bar = bar
        self._request = request
        self._response = response
        self._history = history
        self._inbox = inbox
        self._docks = docks
        self._timer = QTimer(self, singleShot=True, interval=_REQUEST_DELAY_MS)
        self._timer.timeout.connect(self._show_request)
        bar.send_button.clicked.connect(self.send)
        bar.cancel_button.clicked.connect(bench.transmitter.cancel)
        bench.transmitter.started.connect(self._on_started)
        bench.transmitter.recorded.connect(history.row_recorded)
        bench.transmitter.finished.connect(self._on_over)
        bench.live_check.finished.connect(self._timer.start)
        bench.book.chosen_changed.connect(self._show_request)
        flow.asking.connect(response.clear)
        flow.answered.connect(self._on_answered)
        flow.problem.connect(self._on_problem)

    @Slot()
    def send(self) -> None:
        """Send the open document: the button, the shortcut and the menu come here."""
        self._bar.commit()
        self._flow.send()

    @Slot(object)
    def _on_started(self, _job: object) -> None:
        self._bar.set_sending(sending=True)
        self._response.show_sending()
        self._docks["response"].raise_()

    @Slot(object)
    def _on_over(self, _sent: object) -> None:
        self._bar.set_sending(sending=False)

    @Slot(object)
    def _on_answered(self, result: SendResult) -> None:
        if result.exchange is not None:
            self._response.show_exchange(result.exchange)
        if result.row_id is not None:
            self._history.row_completed(result.row_id)
            self._bench.drift.refresh()
        if result.notice:
            self.notice.emit(result.notice)
        if self._bench.sandbox_is_chosen:
            self._inbox.attach(self._bench.services.sandbox())
            self._show_request()

    @Slot(str)
    def _on_problem(self, sentence: str) -> None:
        self._response.clear()
        self.notice.emit(sentence)

    @Slot()
    def _show_request(self, _connection: object = None) -> None:
        report = self._bench.live_check.report
        if report is None:
            return
        note = ""
        if not self._bench.session.is_readable:
            note = self.tr("This is no JSON: MoEngage refuses it. Send asks first, then sends exactly this.")
        self._request.show_request(self._bench.shown_request(report), note)
