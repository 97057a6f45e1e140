"""What came back: the outcome in words, the service's answer, and where the time went."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from moeconsole.core.exchange import Exchange, Response, Timings
from moeconsole.gui import numbers, theme
from moeconsole.gui.answers import Answer, answer_of, request_id_of, still_sending
from moeconsole.gui.models.history_words import when_text
from moeconsole.gui.panes.response_parts import BodyView, StatusBox
from moeconsole.gui.widgets.code_view import CodeView
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.waterfall import Waterfall

if TYPE_CHECKING:
    from moeconsole.core.records import HistoryEntry
    from moeconsole.gui.explained import Explained
    from moeconsole.gui.panes.guide import Guide

_TICK_MS: Final = 100
_LEAST_LINES: Final = 4


class ResponsePane(QWidget):
    """Shows one attempt: under way, ended, or of the history. GUI thread; owned by the main window.

    Signals:
        jump_requested: to the field or setting that an answer is about: a word for `Jumps.go`.
    """

    jump_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._said_accepted = False  # that accepted is not processed, once a session
        self._request_id = ""
        self._clock = QElapsedTimer()
        self._ticking = QTimer(self, interval=_TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._box: StatusBox = StatusBox(self)
        self._box.copy_id.clicked.connect(self._copy_request_id)
        self._box.explanation.jump_requested.connect(self.jump_requested)
        self._progress = QProgressBar(self)
        self._progress.setObjectName("sendingProgress")
        self._progress.setAccessibleName(self.tr("Sending"))
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(theme.TIGHT)
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when it comes and goes
        self._progress.setSizePolicy(policy)
        self._accepted = QLabel(
            self.tr(
                "“Accepted” is not yet “processed”: MoEngage stores the event a little later, and may "
                "still drop or cut values. The problem list says which."
            ),
            self,
        )
        self._accepted.setObjectName("acceptedNoteLabel")
        self._accepted.setWordWrap(True)
        self._accepted.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, 0)
        self._tabs = self._build_tabs()
        self._guide: Guide | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._progress)
        layout.addWidget(self._box)
        layout.addWidget(self._accepted)
        layout.addWidget(self._tabs, 1)
        layout.addStretch(0)
        self.clear()

    def _build_tabs(self) -> QTabWidget:
        tabs = QTabWidget(self)
        tabs.setObjectName("responseTabs")
        tabs.setAccessibleName(self.tr("Parts of the answer"))
        tabs.tabBar().setAccessibleName(self.tr("Parts of the answer"))
        self._body = BodyView(tabs)
        self._headers = CodeView(tabs)
        self._headers.setObjectName("responseHeadersView")
        self._headers.setAccessibleName(self.tr("Headers of the answer"))
        self._timing = Waterfall()
        self._timing.setObjectName("responseTimingView")
        self._timing.setAccessibleName(self.tr("Where the time went"))
        tabs.addTab(self._body, self.tr("Body"))
        tabs.addTab(self._headers, self.tr("Headers"))
        timing = named(QScrollArea(), "responseTimingScroll", self.tr("Where the time went"))
        timing.setFrameShape(QFrame.Shape.NoFrame)
        timing.setWidgetResizable(True)
        timing.setWidget(self._timing)
        tabs.addTab(timing, self.tr("Timing"))
        # a few lines: an answer with much to say must not push the composer away
        lines = _LEAST_LINES * tabs.fontMetrics().lineSpacing()
        tabs.setMinimumHeight(tabs.tabBar().sizeHint().height() + lines)
        return tabs

    # What is shown

    def show_guide(self) -> Guide:
        """The first steps, in place of the empty pane."""
        from moeconsole.gui.panes.guide import Guide

        self._guide = Guide(self)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self._box), self._guide)
        self.clear()
        return self._guide

    def end_guide(self) -> None:
        """It was read, or there is an answer to show."""
        if self._guide is not None:
            self._guide.hide()
            self._guide.deleteLater()
            self._guide = None
            self._box.show()

    def clear(self) -> None:
        """Nothing was sent yet."""
        self._stop()
        self._show_answer(None)
        self._box.say(
            self.tr("Send the event (Ctrl+Enter) to see the answer here, with what it means and what to do."),
            "",
            "",
        )
        self._set_guiding(on=True)
        self._tabs.hide()
        self._accepted.hide()

    def show_sending(self) -> None:
        """A request is under way."""
        self._set_guiding(on=False)
        self._show_answer(None)
        self._tabs.hide()
        self._accepted.hide()
        self._progress.show()
        self._clock.start()
        self._ticking.start()
        self._tick()

    def show_exchange(self, exchange: Exchange) -> None:
        """A send ended."""
        from moeconsole.gui.explained import explained

        self._stop()
        self._accepted.setVisible(exchange.ok and not self._said_accepted)
        self._said_accepted = self._said_accepted or exchange.ok
        now = datetime.now(UTC)
        meaning = explained(exchange.response, now, now)
        self._show(answer_of(exchange), exchange.response, exchange.timings, exchange.elapsed_ms, meaning)

    def show_entry(self, entry: HistoryEntry) -> None:
        """Look back at a send of the history."""
        from moeconsole.gui.explained import explained

        self._stop()
        self._accepted.hide()
        outcome = entry.row.outcome
        if outcome is None:
            answer = still_sending()
        else:
            left = entry.request_may_have_left
            elapsed = entry.row.elapsed_ms or 0.0
            answer = answer_of(
                Exchange(outcome, elapsed, entry.response, entry.error, entry.failure, entry.timings, left)
            )
        answered_at = entry.row.sent_at + timedelta(milliseconds=entry.row.elapsed_ms or 0)
        now = datetime.now(UTC)
        meaning = explained(entry.response, answered_at, now)
        when = self.tr("sent: {when}").format(when=when_text(entry.row, now.astimezone()))
        self._show(answer, entry.response, entry.timings, entry.row.elapsed_ms, meaning, when)

    def _show(
        self,
        answer: Answer,
        response: Response | None,
        timings: Timings,
        elapsed_ms: float | None,
        meaning: Explained | None,
        when: str = "",
    ) -> None:
        self._set_guiding(on=False)
        self._show_answer(answer)
        facts = []
        if elapsed_ms is not None:
            facts.append(self.tr("{ms} ms").format(ms=f"{elapsed_ms:,.0f}"))
        if response is not None:
            size = len(response.body)
            many = self.tr("{size} bytes").format(size=numbers.whole(size))
            facts.append(self.tr("1 byte") if size == 1 else many)
            if response.truncated:
                facts.append(self.tr("the rest was cut off"))
        if when:
            facts.append(when)
        self._request_id = request_id_of(response) if response is not None else ""
        self._box.say(answer.text, answer.detail, " · ".join(facts), self._request_id, meaning)
        self._tabs.show()
        self._tabs.setTabVisible(0, response is not None)
        self._tabs.setTabVisible(1, response is not None)
        self._body.show_body(response)
        self._headers.show_text(headers_text(response), is_json=False)
        self._timing.show_timings(timings)

    def _set_guiding(self, *, on: bool) -> None:
        guiding = on and self._guide is not None
        self._box.setVisible(not guiding)
        if self._guide is not None:
            self._guide.setVisible(guiding)

    def _show_answer(self, answer: Answer | None) -> None:
        self._answer = answer
        self._request_id = ""
        self._box.set_tone(answer.tone if answer is not None else None)

    # While it is being sent

    @Slot()
    def _tick(self) -> None:
        seconds = self._clock.elapsed() / 1000
        text = self.tr("Sending … {seconds} s").format(seconds=f"{seconds:.1f}")
        self._box.say(text, "", "")

    def _stop(self) -> None:
        self._ticking.stop()
        self._progress.hide()

    @Slot()
    def _copy_request_id(self) -> None:
        QGuiApplication.clipboard().setText(self._request_id)


def headers_text(response: Response | None) -> str:
    """Status line and headers as they came."""
    if response is None:
        return ""
    lines = [f"{response.status} {response.reason}".rstrip()]
    return "\n".join(lines + [f"{name}: {value}" for name, value in response.headers])
