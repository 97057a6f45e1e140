"""The terms of a history query: their keys, how their values are read, and what may be wrong with them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Outcome
from moeconsole.core.records import SENDING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


class Key(StrEnum):
    """What a term is about; `TEXT` is a word without a key, for anything in a send."""

    TEXT = ""
    STATUS = "status"
    EVENT = "event"
    USER = "user"
    CONNECTION = "connection"
    ENV = "env"
    OUTCOME = "outcome"
    AFTER = "after"
    BEFORE = "before"
    ON = "on"
    NOTE = "note"
    TAG = "tag"
    TEMPLATE = "template"
    IS = "is"


EXAMPLES: Final = {
    Key.STATUS: "status:429",
    Key.EVENT: 'event:"Flight Booked"',
    Key.USER: "user:john@example.com",
    Key.CONNECTION: "connection:Demo",
    Key.ENV: "env:live",
    Key.OUTCOME: "outcome:unknown",
    Key.AFTER: "after:2026-11-01",
    Key.BEFORE: "before:today",
    Key.ON: "on:yesterday",
    Key.NOTE: "note:retry",
    Key.TAG: "tag:release",
    Key.TEMPLATE: "template:cart",
    Key.IS: "is:starred",
}
CHOICES: Final = {
    Key.ENV: tuple(environment.value for environment in Environment),
    Key.OUTCOME: (*(outcome.value for outcome in Outcome), SENDING),
    Key.IS: ("starred", "noted", "tagged", *(environment.value for environment in Environment)),
}
"""The keys whose values are one of a few words."""

_ALIASES: Final = {
    "customer": Key.USER, "customer_id": Key.USER, "customerid": Key.USER, "uid": Key.USER,
    "since": Key.AFTER, "from": Key.AFTER, "until": Key.BEFORE, "to": Key.BEFORE, "date": Key.ON,
    "code": Key.STATUS, "http": Key.STATUS, "result": Key.OUTCOME, "action": Key.EVENT, "name": Key.EVENT,
    "environment": Key.ENV, "label": Key.TAG, "has": Key.IS,
}  # fmt: skip


class Problem(StrEnum):
    """The kinds of errors in a query."""

    UNKNOWN_KEY = "unknown-key"
    NO_VALUE = "no-value"
    OPEN_QUOTE = "open-quote"
    BAD_STATUS = "bad-status"
    BAD_DATE = "bad-date"
    BAD_CHOICE = "bad-choice"


SENTENCES: Final = {
    Problem.UNKNOWN_KEY: "There is no filter “{word}:”. Did you mean {near}:? As plain text it needs quotes.",
    Problem.NO_VALUE: "“{word}:” needs a value, for example {example}",
    Problem.OPEN_QUOTE: "The quotation mark has no second one: add it at the end of the words.",
    Problem.BAD_STATUS: "“{value}” is no status. Type a number such as 429, 4xx for all from 400 to 499, or none.",
    Problem.BAD_DATE: "“{value}” is no day or time. Type 2026-11-01, 2026-11-01T14:30, today, yesterday, 7d or 12h.",
    Problem.BAD_CHOICE: "“{word}:” takes one of {choices}. “{value}” is none of them.",
}
"""In English; the window translates them by their kind and fills the words in."""


class QueryError(ValueError):
    """A query that means nothing at one place; as a string, a sentence for people.

    Attributes:
        start, end: the place in the typed text.
        words: what is filled into the sentence.
    """

    def __init__(
        self, problem: Problem, start: int = 0, end: int = 0, words: Mapping[str, str] | None = None
    ) -> None:
        self.problem = problem
        self.start = start
        self.end = end
        self.words = dict(words or {})
        super().__init__(SENTENCES[problem].format(**self.words))


@dataclass(frozen=True, slots=True)
class Term:
    """One condition.

    Attributes:
        value: as typed.
        negated: the sends that don't fulfil it.
        low, high: of a status, or epoch milliseconds; `low` included, `high` not. None for other keys, for an
            open end, and both for the status `none`.
    """

    key: Key
    value: str
    negated: bool = False
    low: int | None = None
    high: int | None = None


_NO_STATUS: Final = "none"
_STATUS: Final = re.compile(r"[1-9][0-9]{2}", re.ASCII)
_STATUS_CLASS: Final = re.compile(r"([1-9])xx", re.IGNORECASE | re.ASCII)
_AGO: Final = re.compile(r"([0-9]{1,5})([hdw])", re.IGNORECASE | re.ASCII)
_DAY: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", re.ASCII)
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2})?.{0,12}", re.ASCII)
_ONE_DAY: Final = timedelta(days=1)
_SHOWN: Final = 40


def read_value(key: Key, value: str, now: datetime, *, negated: bool = False) -> Term:
    """The term of a key and a value that is not empty.

    Raises:
        QueryError: the value is none of this key; without a place.
    """
    if key is Key.STATUS:
        return Term(key, value, negated, *_status(value))
    if key in {Key.AFTER, Key.BEFORE, Key.ON}:
        low, high = _time(value, now)
        if key is Key.AFTER:
            return Term(key, value, negated, low, None)
        return (
            Term(key, value, negated, None, low)
            if key is Key.BEFORE
            else Term(key, value, negated, low, high)
        )
    if key in CHOICES:
        word = value.lower().replace("-", "_")
        if word not in CHOICES[key]:
            words = {"word": key.value, "value": _shown(value), "choices": ", ".join(CHOICES[key])}
            raise QueryError(Problem.BAD_CHOICE, words=words)
        return Term(key, word, negated)
    return Term(key, value, negated)


def nearest(word: str, known: Collection[str]) -> str:
    """The key that was most likely meant."""
    import difflib  # for this sentence alone

    if word in _ALIASES:
        return _ALIASES[word].value
    return difflib.get_close_matches(word[:_SHOWN], sorted(known), 1, cutoff=0)[0]


def _status(value: str) -> tuple[int | None, int | None]:
    if value.lower() == _NO_STATUS:
        return None, None
    if (match := _STATUS_CLASS.fullmatch(value)) is not None:
        first = int(match.group(1)) * 100
        return first, first + 100
    if _STATUS.fullmatch(value) is None:
        raise QueryError(Problem.BAD_STATUS, words={"value": _shown(value)})
    return int(value), int(value) + 1


def _time(value: str, now: datetime) -> tuple[int, int]:
    """The first millisecond of a day or moment, and the first one after it."""
    try:
        start, end = _span(value.lower(), now)
        return _milliseconds(start), _milliseconds(end)
    except (ValueError, OverflowError, OSError):  # the platform's clock has its own borders
        raise QueryError(Problem.BAD_DATE, words={"value": _shown(value)}) from None


def _span(word: str, now: datetime) -> tuple[datetime, datetime]:
    today = now.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    if word == "today":
        return today, today + _ONE_DAY
    if word == "yesterday":
        return today - _ONE_DAY, today
    if (match := _AGO.fullmatch(word)) is not None:
        number, unit = int(match.group(1)), match.group(2)
        if unit == "h":
            return now - timedelta(hours=number), now
        return today - number * _ONE_DAY * (7 if unit == "w" else 1), today + _ONE_DAY
    if (match := _DAY.fullmatch(word)) is not None:
        year, month, day = map(int, match.groups())
        start = datetime(year, month, day, tzinfo=now.tzinfo)
        return start, start + _ONE_DAY
    if _MOMENT.fullmatch(word) is None:
        raise ValueError(word)
    moment = datetime.fromisoformat(word.upper())
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=now.tzinfo)
    return moment, moment + timedelta(minutes=1)


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _shown(value: str) -> str:
    return value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
