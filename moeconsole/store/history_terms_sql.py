"""The terms of a history query as conditions in SQL, and as an expression that the search index narrows by.

A condition is the truth: whether a row is found never depends on the index, which only names candidates.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.core.exchange import Outcome
from moeconsole.core.history_query import Key
from moeconsole.store.history_rows import as_json, storable
from moeconsole.store.history_schema import IS_ANNOTATED, IS_REFUSED, IS_STARRED, IS_UNANSWERED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from moeconsole.core.history_query import Term

_LONGEST_PATTERN: Final = 10_000  # of 50,000 that SQLite takes; every character may need an escape
_MOST_TRIGRAMS: Final = 24  # more would be read without leaving fewer candidates
_ANYTHING: Final = "*"
_ID: Final = re.compile(r"[0-9a-f]{32}")  # how the ids of saved connections look

# characters at which the index's reader of text and LIKE's may part
_UNSURE: Final = frozenset("\0\ufffd\ufffe\uffff")

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


def candidates(terms: Iterable[Term]) -> str | None:
    """What the index's MATCH takes: every row in it that fulfils all terms is among the answers.

    None where no term has three characters in a row to look up. Notes and tags are not in the index.
    """
    parts = [part for term in terms if not term.negated for part in _parts(term)]
    return " AND ".join(parts) or None


def _parts(term: Term) -> list[str]:
    if term.key in {Key.TEXT, Key.USER, Key.TEMPLATE}:
        pieces = [term.value]
    elif term.key is Key.EVENT or (term.key is Key.CONNECTION and not _ID.fullmatch(term.value)):
        pieces = term.value.split(_ANYTHING)
    else:
        return []
    return [part for piece in pieces if (part := _lookup(piece))]


def _lookup(text: str) -> str:
    """Any of the text's forms, each by the trigrams in it; empty where one form has none."""
    forms = [_trigrams(form) for form in _forms(text)]
    if not all(forms):
        return ""
    quoted = [" AND ".join('"' + gram.replace('"', '""') + '"' for gram in form) for form in forms]
    return f"({' OR '.join(f'({form})' for form in quoted)})"


def _trigrams(text: str) -> list[str]:
    grams = dict.fromkeys(text[place : place + 3] for place in range(len(text) - 2))
    sure = [gram for gram in grams if _UNSURE.isdisjoint(gram)]
    return sure[:: -(-len(sure) // _MOST_TRIGRAMS)] if sure else []


def _text(term: Term) -> Condition:
    return Condition(*_like(_SEARCHED, _contains(term.value)), needs_body=True)


def _status(term: Term) -> Condition:
    if term.low is None:
        return Condition("status IS NULL")
    return Condition("status >= ? AND status < ?", (term.low, term.high))


def _event(term: Term) -> Condition:
    return _among("events", term.value)


def _user(term: Term) -> Condition:
    """The row names the first user; the others are in the body alone."""
    patterns = _contains(term.value)
    first, values = _like(("customer_id",), patterns)
    others, more = _like((text_of("request_body"),), patterns)
    return Condition(f"{first} OR (users > 1 AND ({others}))", (*values, *more), needs_body=True)


def _connection(term: Term) -> Condition:
    if _ID.fullmatch(term.value):
        return Condition("connection_id = ? OR connection_name = ?", (term.value, term.value))
    return Condition(*_like(("connection_name",), _whole(term.value)))


def _env(term: Term) -> Condition:
    return Condition("environment = ?", (term.value,))


def _outcome(term: Term) -> Condition:
    return Condition("outcome = ?", (term.value,))


def _time(term: Term) -> Condition:
    tests = [("sent_at_ms >= ?", term.low), ("sent_at_ms < ?", term.high)]
    given = [(sql, value) for sql, value in tests if value is not None]
    return Condition(" AND ".join(sql for sql, _ in given), tuple(value for _, value in given))


def _note(term: Term) -> Condition:
    return Condition(*_like(("note",), _contains(term.value)))


def _tag(term: Term) -> Condition:
    return _among("tags", term.value)


def _template(term: Term) -> Condition:
    return Condition(*_like(("template_name",), _contains(term.value)), needs_body=True)


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


def _like(columns: tuple[str, ...], patterns: list[str]) -> tuple[str, tuple[object, ...]]:
    tests = [f"{column} LIKE ? ESCAPE '\\'" for column in columns for _ in patterns]
    return " OR ".join(tests), (*patterns * len(columns),)


def _among(column: str, name: str) -> Condition:
    """A column's list has this name as one of its elements."""
    sql, values = _like(("value",), _whole(name))
    return Condition(f"EXISTS (SELECT 1 FROM {elements_of(column)} WHERE {sql})", values)


def elements_of(column: str) -> str:
    """A column's list as a table with the column `value`; empty where damage left something else."""
    return f"json_each(iif(json_valid({column}), {column}, '[]'))"


def _contains(text: str) -> list[str]:
    return [f"%{_escape_like(form)}%" for form in _forms(text)]


def _whole(name: str) -> list[str]:
    """As many patterns as casings; an asterisk stands for anything."""
    name = storable(name)[:_LONGEST_PATTERN]
    forms = _without_twins((name, name.lower(), name.upper()))
    return [_escape_like(form).replace(_ANYTHING, "%") for form in forms]


def _forms(text: str) -> list[str]:
    """How the text may stand in a column: in other casings than LIKE folds, and escaped as JSON has it."""
    text = storable(text)[:_LONGEST_PATTERN]
    spelled = [form for casing in (text, text.lower(), text.upper()) for form in _spellings(casing)]
    return _without_twins(spelled)


def _spellings(text: str) -> list[str]:
    in_json = as_json(text)[1:-1]
    in_ascii = json.dumps(text)[1:-1]
    return [text, in_json, in_ascii, in_json.replace("/", "\\/"), in_ascii.replace("/", "\\/")]


def _without_twins(forms: Iterable[str]) -> list[str]:
    twins: dict[bytes, str] = {}
    for form in forms:
        twins.setdefault(form.encode().lower(), form)  # bytes.lower folds what LIKE folds
    return list(twins.values())


def _escape_like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


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
