"""A send of the history as Request and Stored as show it: the request, the words around it, and what is stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Outcome
from moeconsole.core.interchange.recorded import recorded_request
from moeconsole.gui import numbers
from moeconsole.gui.models.history_words import when_text

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import datetime

    from moeconsole.core.checking import Checker, Report
    from moeconsole.core.document import Node
    from moeconsole.core.exchange import PreparedRequest
    from moeconsole.core.plan import Plan
    from moeconsole.core.records import HistoryEntry
    from moeconsole.gui.models.stored_rows import EventRows


@dataclass(frozen=True, slots=True)
class PastSend:
    """What the panes show.

    Attributes:
        line: which send it is.
        request: None where a repair of the history's file lost it.
        request_note, stored_note: a sentence on the request, and on what becomes of it.
    """

    line: str
    request: PreparedRequest | None
    request_note: str
    stored_note: str


def past_send(entry: HistoryEntry, now: datetime) -> PastSend:
    """The request and its words; `now` is aware, in the zone of this machine."""
    line = _tr("Past send · {when}\nThis is not the open draft").format(when=when_text(entry.row, now))
    is_lost = not entry.method
    return PastSend(
        line, None if is_lost else recorded_request(entry), _request_note(entry), _stored_note(entry)
    )


def stored_steps(
    entry: HistoryEntry, root: Node, checker: Checker, plan: Plan | None
) -> Generator[None, None, list[EventRows]]:
    """What becomes of a body that was sent, by the clock of then; an event a step.

    What the service took it did not refuse, whatever is an error here: an open variable is text to it.
    """
    from moeconsole.core.checking import CheckContext
    from moeconsole.core.payload import actions_of
    from moeconsole.core.preview import Previewer
    from moeconsole.core.rules import Level
    from moeconsole.core.variables import ResolveContext
    from moeconsole.gui.models.stored_rows import event_rows

    steps = checker.steps(root, CheckContext(ResolveContext(entry.row.sent_at), plan))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            report: Report = end.value
            break
        yield
    issues = report.issues
    if _was_taken(entry):
        issues = tuple(issue for issue in issues if issue.level is not Level.ERROR)
    previewer = Previewer(report.payload, issues)
    actions = actions_of(report.payload) if report.payload is not None else ()
    rows = []
    for index, (stored, action) in enumerate(zip(report.stored, actions, strict=True)):
        rows.append(event_rows(stored, previewer.event(index, stored), action.id))
        yield
    return rows


def _was_taken(entry: HistoryEntry) -> bool:
    return entry.response is not None and 200 <= entry.response.status < 300


def _never_left(entry: HistoryEntry) -> bool:
    """For certain."""
    outcome = entry.row.outcome
    return outcome is Outcome.NOT_SENT or (outcome is Outcome.CANCELLED and not entry.request_may_have_left)


def _request_note(entry: HistoryEntry) -> str:
    if not entry.method:
        return _tr("The history's file was damaged, and this request is lost.")
    if not entry.intact:
        return _tr("The history's file was damaged: this may not be what was sent.")
    size = numbers.whole(len(entry.request_body))
    if entry.is_redacted:
        return _tr(
            "The API key stood in this body, and dots stand in its place. {size} bytes of body were sent."
        ).format(size=numbers.whole(entry.row.sent_bytes))
    if entry.row.outcome is None:
        text = _tr("Exactly this is being sent: {size} bytes of body.")
    elif _never_left(entry):
        text = _tr("This never left this computer: {size} bytes of body.")
    elif entry.response is None:
        text = _tr("This was sent, whole or in part: {size} bytes of body. No answer came.")
    else:
        text = _tr("Exactly this was sent: {size} bytes of body.")
    return text.format(size=size)


def _stored_note(entry: HistoryEntry) -> str:
    if entry.row.outcome is None:
        return _tr("It is under way. If MoEngage takes it, this is stored:")
    if _never_left(entry):
        return _tr("It never left this computer. If MoEngage had got it, this would be stored:")
    if entry.response is None:
        return _tr("Nobody knows whether it arrived. If it did, MoEngage has stored this:")
    if not _was_taken(entry):
        return _tr("Answered with {status}, so nothing was stored. If it had been taken:").format(
            status=entry.response.status
        )
    if entry.row.environment is Environment.SANDBOX:
        return _tr("The sandbox took it. Of this, MoEngage would store:")
    return _tr("MoEngage took it. By its documented rules it has stored this:")


def _tr(text: str) -> str:
    return QCoreApplication.translate("PastSend", text)
