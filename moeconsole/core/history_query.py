"""What is typed to narrow the history, and the query that it means: `status:4xx event:"Flight Booked" john`.

Terms stand one after the other and all must hold; `-` before a term turns it round. How dates, statuses and the
other values are read is in `history_terms`; how a query becomes SQL is the store's affair.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.core.history_terms import (
    CHOICES,
    EXAMPLES,
    Key,
    Problem,
    QueryError,
    Term,
    nearest,
    read_value,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

_KEY: Final = re.compile(r"([A-Za-z][A-Za-z_]*):(?!//)")  # the colon of an address makes no key
_QUOTE: Final = '"'
_ESCAPED: Final = re.compile(r'\\(["\\])')
_KEYS: Final = frozenset(key.value for key in Key if key is not Key.TEXT)


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """The terms, in the order typed; all must hold. Without any, everything passes."""

    terms: tuple[Term, ...] = ()

    @classmethod
    def of_text(cls, text: str) -> HistoryQuery:
        """The sends that hold this text, whatever it looks like."""
        return cls((Term(Key.TEXT, text),)) if text else cls()

    def with_terms(self, *terms: Term) -> HistoryQuery:
        return HistoryQuery((*self.terms, *terms))

    def __bool__(self) -> bool:
        return bool(self.terms)


EVERYTHING: Final = HistoryQuery()


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One line of the grammar's help: what may be typed, and what it finds."""

    example: str
    meaning: str


HELP: Final = (
    HelpLine("paris", "the text anywhere in a send: what was sent and answered, names, notes, tags"),
    HelpLine('"seat 12 A"', "words that follow each other"),
    HelpLine("-paris", "not this; a minus may stand before every term"),
    HelpLine("status:429  status:4xx", "the answer's status; none for no answer"),
    HelpLine('event:"Flight Booked"', "an event of this name; * stands for anything: event:Flight*"),
    HelpLine("user:john@", "the customer id has this in it"),
    HelpLine("connection:Demo", "sent through this connection; * stands for anything"),
    HelpLine("env:live", "one of live, test, sandbox"),
    HelpLine("outcome:unknown", "one of answered, not_sent, unknown, cancelled, sending"),
    HelpLine("after:2026-11-01", "sent on this day or later; also a time, today, yesterday, 7d, 12h"),
    HelpLine("before:today", "sent before this day or time began"),
    HelpLine("on:yesterday", "sent on this day"),
    HelpLine("note:retry  template:cart", "the note, or the template's name, has this in it"),
    HelpLine("tag:release", "marked with this tag; * stands for anything"),
    HelpLine("is:starred", "one of starred, noted, tagged, live, test, sandbox"),
)


@dataclass(frozen=True, slots=True)
class _Token:
    """One term as it stands in the text, from `start` to `end`; its value from `value_start` on."""

    start: int
    end: int
    negated: bool
    key: str | None
    key_start: int
    value: str
    value_start: int
    closed: bool


def parse_query(text: str, now: datetime) -> HistoryQuery:
    """The query that is typed. `now` is local; without a zone, days are those of this machine.

    Raises:
        QueryError: the first thing in it that means nothing, with its place and a sentence.
    """
    terms = []
    for token in _tokens(text):
        if not token.closed:
            raise QueryError(Problem.OPEN_QUOTE, token.value_start, token.end)
        term = _term(token, now)
        if term is not None:
            terms.append(term)
    return HistoryQuery(tuple(terms))


def format_query(query: HistoryQuery) -> str:
    """Text that means this query."""
    return " ".join(format_term(term) for term in query.terms)


def format_term(term: Term) -> str:
    """Text that means this term."""
    sign = "-" if term.negated else ""
    if term.key is Key.TEXT:
        return f"{sign}{_quoted(term.value, free=True)}"
    return f"{sign}{term.key.value}:{_quoted(term.value, free=False)}"


def with_term(text: str, key: Key, value: str | None) -> str:
    """The typed text with `key:value` in the place of what it says of `key`; None takes that away.

    What is turned round by a minus stays, as does every other character. The text need not mean anything yet.
    """
    own = [token for token in _tokens(text) if not token.negated and _is(token, key)]
    return _replaced(text, own, None if value is None else format_term(Term(key, value)))


def with_flag(text: str, flag: str, on: bool | None) -> str:
    """The typed text with `is:flag`, or `-is:flag` where it is off, or neither for None."""
    own = [token for token in _tokens(text) if _is(token, Key.IS) and token.value.lower() == flag]
    return _replaced(text, own, None if on is None else format_term(Term(Key.IS, flag, negated=not on)))


def _replaced(text: str, old: list[_Token], new: str | None) -> str:
    pieces, position = [], 0
    for token in old:
        if new is not None:
            pieces += [text[position : token.start], new]
            new = None
            position = token.end
        else:
            pieces.append(text[position : token.start].rstrip())
            position = token.end
    rest = text[position:]
    pieces.append(rest if old and pieces[-1] else rest.lstrip() if old else rest)
    result = "".join(pieces)
    if new is not None:
        result = f"{_closed(result.rstrip())} {new}".strip()
    return result


def _closed(text: str) -> str:
    """A quotation that is still open ends before what is added."""
    return f"{text}{_QUOTE}" if any(not token.closed for token in _tokens(text)) else text


def _is(token: _Token, key: Key) -> bool:
    return token.key is not None and token.key.lower() == key.value


def _term(token: _Token, now: datetime) -> Term | None:
    if token.key is None:
        return Term(Key.TEXT, token.value, token.negated) if token.value else None
    word = token.key.lower()
    if word not in _KEYS:
        words = {"word": token.key, "near": nearest(word, _KEYS)}
        raise QueryError(Problem.UNKNOWN_KEY, token.key_start, token.value_start, words)
    key = Key(word)
    if not token.value:
        words = {"word": word, "example": EXAMPLES[key]}
        raise QueryError(Problem.NO_VALUE, token.key_start, token.end, words)
    try:
        return read_value(key, token.value, now, negated=token.negated)
    except QueryError as error:
        raise QueryError(error.problem, token.value_start, token.end, error.words) from None


def _tokens(text: str) -> Iterator[_Token]:
    position = 0
    while True:
        while position < len(text) and text[position].isspace():
            position += 1
        if position == len(text):
            return
        token = _token(text, position)
        yield token
        position = token.end


def _token(text: str, start: int) -> _Token:
    place = start
    negated = text[place] == "-" and place + 1 < len(text) and not text[place + 1].isspace()
    if negated:
        place += 1
    match = _KEY.match(text, place)
    key = match.group(1) if match else None
    value_start = match.end() if match else place
    value, end, closed = _value(text, value_start)
    return _Token(start, end, negated, key, place, value, value_start, closed)


def _value(text: str, start: int) -> tuple[str, int, bool]:
    """The value that begins at `start`, where it ends, and whether its quotation does."""
    if not text.startswith(_QUOTE, start):
        end = start
        while end < len(text) and not text[end].isspace():
            end += 1
        return text[start:end], end, True
    end = start + 1
    while end < len(text) and text[end] != _QUOTE:
        end += 2 if _ESCAPED.match(text, end) else 1
    value = _ESCAPED.sub(r"\1", text[start + 1 : end])
    return value, min(end + 1, len(text)), end < len(text)


def _quoted(value: str, *, free: bool) -> str:
    plain = value and not value.startswith(_QUOTE) and not any(character.isspace() for character in value)
    if plain and not (free and (value.startswith("-") or _KEY.match(value))):
        return value
    escaped = value.replace("\\", "\\\\").replace(_QUOTE, f"\\{_QUOTE}")
    return f"{_QUOTE}{escaped}{_QUOTE}"


__all__ = [
    "CHOICES",
    "EVERYTHING",
    "HELP",
    "HelpLine",
    "HistoryQuery",
    "Key",
    "Problem",
    "QueryError",
    "Term",
    "format_query",
    "format_term",
    "parse_query",
    "with_flag",
    "with_term",
]
