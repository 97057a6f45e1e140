"""The terms of a history query as conditions in SQL, and as an expression that the search index narrows by.

A condition is the truth: whether a row is found never depends on the index, which only names candidates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.core.exchange import Outcome
from moeconsole.core.history_query import Key
from moeconsole.store.history_schema import IS_ANNOTATED, IS_REFUSED, IS_STARRED, IS_UNANSWERED
from moeconsole.store.text_patterns import ANYTHING, containing, lookup, naming

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from moeconsole.core.history_query import Term
    from moeconsole.store.text_patterns import Pattern

_ID: Final = re.compile(r"[0-9a-f]{32}")  # how the ids of saved connections look

INDEXED: Final = (
    "url",
    "connection_name",
    "customer_id",
    "events",
    "template_name",
    "variables",
    "reason",
    "response_headers",
    "error",
    "request_body",
    "response_body",
)
"""The columns of the index, named as their source."""

BODIES: Final = ("request_body", "response_body")


def text_of(column: str) -> str:
    """The SQL of a column's text."""
    return f"CAST({column} AS TEXT)" if column in BODIES else column


_SEARCHED: Final = (*map(text_of, INDEXED), "note", "tags")


@dataclass(frozen=True, slots=True)
class Condition:
    """SQL that is true of the wanted rows, with its parameters."""

    sql: str
    values: tuple[object, ...] = ()
    needs_body: bool = False


def condition(term: Term) -> Condition:
    """The condition of a term; of rows that lack something, it holds what people would say."""
    plain = _CONDITIONS[term.key](term)
    truth = "IS NOT TRUE" if term.negated else "IS TRUE"
    return Condition(f"({plain.sql}) {truth}", plain.values, plain.needs_body)


def can_be_looked_up(terms: Iterable[Term]) -> bool:
    """Whether the index can narrow the search for these."""
    return candidates(terms, lambda _gram: 0.0) is not None


def candidates(terms: Iterable[Term], share_of: Callable[[str], float]) -> str | None:
    """What the index's MATCH takes: every row in it that fulfils all terms is among the answers.

    None where no term has three characters in a row to look up. Notes and tags are not in the index.
    """
    texts = [text for term in terms if not term.negated for text in _looked_up(term)]
    parts = [part for text in texts if (part := lookup(text, share_of))]
    return " AND ".join(parts) or None


def _looked_up(term: Term) -> list[str]:
    """The texts that a row must have in its columns of the index."""
    if term.key in {Key.TEXT, Key.USER, Key.TEMPLATE}:
        return [term.value]
    if term.key is Key.EVENT or (term.key is Key.CONNECTION and not _ID.fullmatch(term.value)):
        return term.value.split(ANYTHING)
    return []


def _text(term: Term) -> Condition:
    return Condition(*_like(_SEARCHED, containing(term.value)), needs_body=True)


def _status(term: Term) -> Condition:
    if term.low is None:
        return Condition("status IS NULL")
    return Condition("status >= ? AND status < ?", (term.low, term.high))


def _event(term: Term) -> Condition:
    return _among("events", term.value)


def _user(term: Term) -> Condition:
    """The row names the first user; the others are in the body alone."""
    patterns = containing(term.value)
    first, values = _like(("customer_id",), patterns)
    others, more = _like((text_of("request_body"),), patterns)
    return Condition(f"{first} OR (users > 1 AND ({others}))", (*values, *more), needs_body=True)


def _connection(term: Term) -> Condition:
    if _ID.fullmatch(term.value):
        return Condition("connection_id = ? OR connection_name = ?", (term.value, term.value))
    return Condition(*_like(("connection_name",), naming(term.value)))


def _env(term: Term) -> Condition:
    return Condition("environment = ?", (term.value,))


def _outcome(term: Term) -> Condition:
    return Condition("outcome = ?", (term.value,))


def _time(term: Term) -> Condition:
    tests = [("sent_at_ms >= ?", term.low), ("sent_at_ms < ?", term.high)]
    given = [(sql, value) for sql, value in tests if value is not None]
    return Condition(" AND ".join(sql for sql, _ in given), tuple(value for _, value in given))


def _note(term: Term) -> Condition:
    return Condition(*_like(("note",), containing(term.value)))


def _tag(term: Term) -> Condition:
    return _among("tags", term.value)


def _template(term: Term) -> Condition:
    return Condition(*_like(("template_name",), containing(term.value)), needs_body=True)


def _flag(term: Term) -> Condition:
    flags = {"starred": IS_STARRED, "noted": "note <> ''", "tagged": "tags <> '[]'"}
    return Condition(flags[term.value]) if term.value in flags else _env(term)


_CONDITIONS: Final[dict[Key, Callable[[Term], Condition]]] = {
    Key.TEXT: _text,
    Key.STATUS: _status,
    Key.EVENT: _event,
    Key.USER: _user,
    Key.CONNECTION: _connection,
    Key.ENV: _env,
    Key.OUTCOME: _outcome,
    Key.AFTER: _time,
    Key.BEFORE: _time,
    Key.ON: _time,
    Key.NOTE: _note,
    Key.TAG: _tag,
    Key.TEMPLATE: _template,
    Key.IS: _flag,
}


def _like(columns: tuple[str, ...], patterns: list[Pattern]) -> tuple[str, tuple[object, ...]]:
    tests = [f"{column} {pattern.test}" for column in columns for pattern in patterns]
    return " OR ".join(tests), (*[pattern.value for pattern in patterns] * len(columns),)


def _among(column: str, name: str) -> Condition:
    """A column's list has this name as one of its elements."""
    sql, values = _like(("value",), naming(name))
    return Condition(f"EXISTS (SELECT 1 FROM {elements_of(column)} WHERE {sql})", values)


def elements_of(column: str) -> str:
    """A column's list as a table with the column `value`; empty where damage left something else."""
    return f"json_each(iif(json_valid({column}), {column}, '[]'))"


@dataclass(frozen=True, slots=True)
class Source:
    """An index of the light table that has all wanted rows, and the condition that lets SQLite walk it."""

    index: str
    condition: Condition


def rare_source(terms: Iterable[Term]) -> Source | None:
    """An index of few rows: those that somebody starred, noted or tagged."""
    for term in terms:
        if term.negated:
            continue
        if term.key is Key.IS and term.value == "starred":
            return Source("send_starred", Condition(IS_STARRED))
        if term.key in {Key.NOTE, Key.TAG} or (term.key is Key.IS and term.value in {"noted", "tagged"}):
            return ANNOTATED
    return None


def uncommon_source(terms: Iterable[Term]) -> Source | None:
    """An index that may have many rows, if fewer than all: the search index narrows better."""
    for term in terms:
        if term.negated:
            continue
        if term.key is Key.OUTCOME and term.value != Outcome.ANSWERED:
            return Source("send_unanswered", Condition(f"{IS_UNANSWERED} AND outcome = ?", (term.value,)))
        if term.key is Key.STATUS and term.low is not None and term.low >= 300:
            return Source("send_refused", Condition(f"{IS_REFUSED} AND status / 100 = ?", (term.low // 100,)))
    return None


ANNOTATED: Final = Source("send_annotated", Condition(IS_ANNOTATED))
