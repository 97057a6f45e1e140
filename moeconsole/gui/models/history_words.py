"""A row of the history in a person's words: how it ended, when, for whom, how long it took."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from moeconsole.core.exchange import Outcome
from moeconsole.gui.answers import Tone

if TYPE_CHECKING:
    from datetime import datetime

    from moeconsole.core.records import HistoryRow

_LONGEST_TEXT: Final = 200  # of what is drawn in one line


class Ending(StrEnum):
    """How a send ended, as the list tells them apart."""

    SENDING = "sending"
    ACCEPTED = "accepted"
    REDIRECTED = "redirected"
    REFUSED = "refused"
    SERVER_ERROR = "server_error"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Mark:
    """Sign, word and tone of an ending: no two share both sign and word."""

    icon: str
    word: str
    tone: Tone


_WORDS: Final = {
    Ending.SENDING: QT_TRANSLATE_NOOP("History", "Sending…"),
    Ending.ACCEPTED: QT_TRANSLATE_NOOP("History", "Accepted"),
    Ending.REDIRECTED: QT_TRANSLATE_NOOP("History", "Redirected"),
    Ending.REFUSED: QT_TRANSLATE_NOOP("History", "Refused"),
    Ending.SERVER_ERROR: QT_TRANSLATE_NOOP("History", "Server error"),
    Ending.NOT_SENT: QT_TRANSLATE_NOOP("History", "Not sent"),
    Ending.UNKNOWN: QT_TRANSLATE_NOOP("History", "Outcome unknown"),
    Ending.CANCELLED: QT_TRANSLATE_NOOP("History", "Cancelled"),
}
_SIGNS: Final = {
    Ending.SENDING: ("history-sending", Tone.NEUTRAL),
    Ending.ACCEPTED: ("answer-ok", Tone.OK),
    Ending.REDIRECTED: ("answer-refused", Tone.REFUSED),
    Ending.REFUSED: ("answer-refused", Tone.REFUSED),
    Ending.SERVER_ERROR: ("answer-unsure", Tone.UNSURE),
    Ending.NOT_SENT: ("history-not-sent", Tone.REFUSED),
    Ending.UNKNOWN: ("answer-unsure", Tone.UNSURE),
    Ending.CANCELLED: ("answer-neutral", Tone.NEUTRAL),
}
_UNANSWERED: Final = {
    Outcome.NOT_SENT: Ending.NOT_SENT,
    Outcome.UNKNOWN: Ending.UNKNOWN,
    Outcome.CANCELLED: Ending.CANCELLED,
}
_BY_CLASS: Final = {2: Ending.ACCEPTED, 3: Ending.REDIRECTED, 4: Ending.REFUSED, 5: Ending.SERVER_ERROR}


def ending_of(row: HistoryRow) -> Ending:
    if row.outcome is None:
        return Ending.SENDING
    if row.outcome in _UNANSWERED:
        return _UNANSWERED[row.outcome]
    return _BY_CLASS.get((row.status or 0) // 100, Ending.UNKNOWN)


def mark_of(row: HistoryRow) -> Mark:
    """The sign of its ending, and the word in the window's language."""
    ending = ending_of(row)
    icon, tone = _SIGNS[ending]
    return Mark(icon, ending_word(ending), tone)


def ending_word(ending: Ending) -> str:
    return _tr(str(_WORDS[ending]))


def status_text(row: HistoryRow) -> str:
    """Word and number: “Accepted 200”."""
    word = mark_of(row).word
    return word if row.status is None else f"{word} {row.status}"


def event_text(row: HistoryRow) -> str:
    """The events' names in one line."""
    names = [_one_line(name) for name in row.events if name.strip()]
    return ", ".join(names)[:_LONGEST_TEXT] if names else _tr("(no event name)")


def user_text(row: HistoryRow) -> str:
    user = _one_line(row.customer_id) or _tr("no customer ID")
    return _tr("{user} and {count} more").format(user=user, count=row.users - 1) if row.users > 1 else user


def connection_text(row: HistoryRow) -> str:
    return _one_line(row.connection_name) or _tr("Unsaved connection")


def note_text(row: HistoryRow) -> str:
    """The note in quotation marks and the tags, in one line."""
    note = _one_line(row.note)
    return " ".join((*((f"“{note}”",) if note else ()), *(f"#{_one_line(tag)}" for tag in row.tags)))


def duration_text(row: HistoryRow) -> str:
    if row.elapsed_ms is None:
        return ""
    if row.elapsed_ms < 1_000:
        return _tr("{time} ms").format(time=QLocale().toString(round(row.elapsed_ms)))
    return _tr("{time} s").format(time=QLocale().toString(row.elapsed_ms / 1_000, "f", 1))


def when_text(row: HistoryRow, now: datetime) -> str:
    """Day and time in the zone of `now` (aware): “Today 14:03:22”, “Mon 16 Nov 14:03”."""
    sent = row.sent_at.astimezone(now.tzinfo)
    days = (now.date() - sent.date()).days
    if days == 0:
        return _tr("Today {time}").format(time=f"{sent:%H:%M:%S}")
    if days == 1:
        return _tr("Yesterday {time}").format(time=f"{sent:%H:%M:%S}")
    day = QDate(sent.year, sent.month, sent.day)
    if sent.year != now.year:
        return QLocale().toString(day, "d MMM yyyy")
    return f"{QLocale().toString(day, 'ddd d MMM')} {sent:%H:%M}"


def short_when_text(row: HistoryRow, now: datetime) -> str:
    """The same where there is little room: of today the time, else the day."""
    sent = row.sent_at.astimezone(now.tzinfo)
    if now.date() == sent.date():
        return f"{sent:%H:%M}"
    day = QDate(sent.year, sent.month, sent.day)
    return QLocale().toString(day, "d MMM" if sent.year == now.year else "MMM yyyy")


def sentence_of(row: HistoryRow, now: datetime) -> str:
    """All of it, for screen readers."""
    parts = [event_text(row), status_text(row), when_text(row, now), user_text(row), connection_text(row)]
    if row.starred:
        parts.append(_tr("starred"))
    return ", ".join(filter(None, (*parts, duration_text(row), note_text(row))))


def tooltip_of(row: HistoryRow, now: datetime) -> str:
    """All of it on several lines, with the exact time."""
    sent = row.sent_at.astimezone(now.tzinfo)
    exact = f"{sent:%Y-%m-%d %H:%M:%S}.{sent.microsecond // 1000:03d} {sent:%z}"
    lines = [event_text(row), f"{status_text(row)}  {duration_text(row)}".rstrip(), exact]
    lines += [user_text(row), f"{connection_text(row)}: {row.url[:_LONGEST_TEXT]}", note_text(row)]
    return "\n".join(filter(None, lines))


def _one_line(text: str) -> str:
    return " ".join(text[: 2 * _LONGEST_TEXT].split())[:_LONGEST_TEXT]


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)
