"""The history's grammar: what is typed, what it means, what is wrong with it, and how picked filters edit it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.history_query import (
    CHOICES,
    EVERYTHING,
    HELP,
    HistoryQuery,
    Key,
    Problem,
    QueryError,
    Term,
    format_query,
    parse_query,
    with_flag,
    with_term,
)
from moeconsole.core.history_terms import EXAMPLES

NOW = datetime(2026, 11, 25, 11, 30, tzinfo=UTC)
TODAY_MS = 1_795_564_800_000
DAY_MS = 86_400_000


def parse(text: str, now: datetime = NOW) -> HistoryQuery:
    return parse_query(text, now)


def only(text: str, now: datetime = NOW) -> Term:
    (term,) = parse(text, now).terms
    return term


def problem(text: str) -> QueryError:
    with pytest.raises(QueryError) as caught:
        parse(text)
    return caught.value


def test_nothing_typed_is_everything() -> None:
    assert parse("") == parse(" \t\u00a0 ") == parse('""') == EVERYTHING
    assert not EVERYTHING


def test_the_grammar_of_the_tooltip() -> None:
    text = (
        'status:429 event:"Flight Booked" user:john@example.com connection:Demo is:starred -is:sandbox '
        '-status:2xx free "quoted phrase" -not'
    )
    assert [(term.key.value, term.value, term.negated) for term in parse(text).terms] == [
        ("status", "429", False),
        ("event", "Flight Booked", False),
        ("user", "john@example.com", False),
        ("connection", "Demo", False),
        ("is", "starred", False),
        ("is", "sandbox", True),
        ("status", "2xx", True),
        ("", "free", False),
        ("", "quoted phrase", False),
        ("", "not", True),
    ]


@pytest.mark.parametrize("line", HELP, ids=lambda line: line.example)
def test_every_example_of_the_help_means_something(line: object) -> None:
    assert parse(line.example)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("key", "example"), EXAMPLES.items())
def test_every_key_has_an_example(key: Key, example: str) -> None:
    assert only(example).key is key
    assert set(EXAMPLES) == set(Key) - {Key.TEXT}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("https://api-01.moengage.com/v1", ["https://api-01.moengage.com/v1"]),
        ("12:30", ["12:30"]),
        ('{"price":3999}', ['{"price":3999}']),
        ('"price":3999', ["price", ":3999"]),
        (r'"say \"hi\" \n \\"', ['say "hi" \\n \\']),
        ("-", ["-"]),
        ("a - b", ["a", "-", "b"]),
        ('"is:starred"', ["is:starred"]),
        ("5\u2033", ["5\u2033"]),
    ],
)
def test_free_words(text: str, values: list[str]) -> None:
    terms = parse(text).terms
    assert [term.value for term in terms] == values
    assert all(term.key is Key.TEXT and not term.negated for term in terms)


def test_keys_and_choices_in_any_casing() -> None:
    assert only("STATUS:4XX") == Term(Key.STATUS, "4XX", low=400, high=500)
    assert only("Is:Starred") == Term(Key.IS, "starred")
    assert only("outcome:Not-Sent") == Term(Key.OUTCOME, "not_sent")
    assert only("Event:Flight").value == "Flight"


def test_statuses() -> None:
    assert only("status:429") == Term(Key.STATUS, "429", low=429, high=430)
    assert only("status:none") == Term(Key.STATUS, "none")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("after:2026-11-25", TODAY_MS, None),
        ("after:2026-11-5", TODAY_MS - 20 * DAY_MS, None),
        ("after:today", TODAY_MS, None),
        ("before:today", None, TODAY_MS),
        ("on:yesterday", TODAY_MS - DAY_MS, TODAY_MS),
        ("on:2026-11-25", TODAY_MS, TODAY_MS + DAY_MS),
        ("after:7d", TODAY_MS - 7 * DAY_MS, None),
        ("after:2w", TODAY_MS - 14 * DAY_MS, None),
        ("after:12H", TODAY_MS - 1_800_000, None),
        ("before:2026-11-25T01:00", None, TODAY_MS + 3_600_000),
        ('before:"2026-11-25 01:00:30"', None, TODAY_MS + 3_630_000),
        ("before:2026-11-25t01:00z", None, TODAY_MS + 3_600_000),
        ("before:2026-11-25T01:00+01:00", None, TODAY_MS),
    ],
)
def test_days_and_times(text: str, low: int | None, high: int | None) -> None:
    term = only(text)
    assert (term.low, term.high) == (low, high)


def test_days_are_those_of_the_zone() -> None:
    kolkata = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))
    assert only("after:today", kolkata).low == TODAY_MS - 19_800_000
    berlin = NOW.astimezone(ZoneInfo("Europe/Berlin"))
    assert only("after:2026-07-01", berlin).low == 1_782_856_800_000  # two hours ahead in summer
    assert only("on:2026-10-25", berlin) == Term(  # 25 hours
        Key.ON, "2026-10-25", low=1_792_879_200_000, high=1_792_969_200_000
    )
    assert only("after:today", NOW.replace(tzinfo=None)).low is not None  # this machine's


@pytest.mark.parametrize(
    ("text", "kind", "place", "part"),
    [
        ("a statsu:429", Problem.UNKNOWN_KEY, "statsu:", "Did you mean status:?"),
        ("customer_id:j", Problem.UNKNOWN_KEY, "customer_id:", "Did you mean user:?"),
        ("-zzz:1", Problem.UNKNOWN_KEY, "zzz:", "As plain text it needs quotes"),
        ("x status:", Problem.NO_VALUE, "status:", "for example status:429"),
        ('user:"" x', Problem.NO_VALUE, 'user:""', "user:john@"),
        ('x event:"Flight B', Problem.OPEN_QUOTE, '"Flight B', "no second one"),
        ('"', Problem.OPEN_QUOTE, '"', "no second one"),
        (r'"a\"', Problem.OPEN_QUOTE, r'"a\"', "no second one"),
        ("status:20", Problem.BAD_STATUS, "20", "“20” is no status"),
        ("status:4x", Problem.BAD_STATUS, "4x", "4xx"),
        ("x after:tomorrow y", Problem.BAD_DATE, "tomorrow", "“tomorrow” is no day"),
        ("on:2026-02-30", Problem.BAD_DATE, "2026-02-30", "no day"),
        ("on:0000-01-01", Problem.BAD_DATE, "0000-01-01", "no day"),
        ("on:9999-12-31", Problem.BAD_DATE, "9999-12-31", "no day"),
        ("env:prod", Problem.BAD_CHOICE, "prod", "one of sandbox, test, live"),
        ("is:" + "x" * 99, Problem.BAD_CHOICE, "x" * 99, "x…”"),
    ],
)
def test_errors_say_where_and_what(text: str, kind: Problem, place: str, part: str) -> None:
    error = problem(text)
    assert error.problem is kind
    assert text[error.start : error.end] == place
    assert part in str(error)


PIECES = st.sampled_from(
    [
        *(f"{key.value}:" for key in Key),
        "-",
        '"',
        "\\",
        " ",
        "status:4xx",
        "7d",
        "today",
        "0001-01-01",
        "é",
        ":",
    ]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=12).map("".join))
def test_any_text_is_a_query_or_our_error(text: str) -> None:
    try:
        query = parse(text)
    except QueryError as error:
        assert 0 <= error.start < error.end <= len(text)
        assert str(error)
        return
    assert parse(format_query(query)) == query


VALUES = st.text(min_size=1, max_size=12)
TERMS = st.one_of(
    st.builds(Term, st.just(Key.TEXT), VALUES, st.booleans()),
    *(
        st.builds(Term, st.just(key), VALUES, st.booleans())
        for key in (Key.EVENT, Key.USER, Key.CONNECTION, Key.NOTE, Key.TAG, Key.TEMPLATE)
    ),
    *(st.builds(Term, st.just(key), st.sampled_from(words), st.booleans()) for key, words in CHOICES.items()),
)


@given(st.lists(TERMS, max_size=5))
def test_a_formatted_query_is_read_back(terms: list[Term]) -> None:
    query = HistoryQuery(tuple(terms))
    assert parse(format_query(query)) == query


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("", "4xx", "status:4xx"),
        ("  john ", "4xx", "john status:4xx"),
        ("a status:200 b", "4xx", "a status:4xx b"),
        ("a status:200 b status:3xx c", "4xx", "a status:4xx b c"),
        ("a -status:200", "4xx", "a -status:200 status:4xx"),
        ('a "b', "4xx", 'a "b" status:4xx'),
        ("a status:200 b", None, "a b"),
        ("status:200 b", None, "b"),
        ("a Status:", None, "a"),
        ("a  b", None, "a  b"),
    ],
)
def test_a_picked_filter_edits_the_typed_text(text: str, value: str | None, expected: str) -> None:
    assert with_term(text, Key.STATUS, value) == expected


def test_a_picked_name_is_quoted() -> None:
    assert with_term("x", Key.EVENT, 'Seat "A"') == r'x event:"Seat \"A\""'


def test_flags_are_set_each_for_itself() -> None:
    assert with_flag("is:sandbox x", "starred", True) == "is:sandbox x is:starred"
    assert with_flag("is:starred x", "starred", False) == "-is:starred x"
    assert with_flag("x -IS:Starred is:live", "starred", None) == "x is:live"


@given(st.lists(PIECES | st.text(max_size=5), max_size=8).map("".join), VALUES)
def test_whatever_was_typed_can_be_edited(text: str, value: str) -> None:
    edited = with_term(text, Key.EVENT, value)
    assert with_term(edited, Key.EVENT, value) == edited
    cleared = with_term(edited, Key.EVENT, None)
    try:
        terms = parse(edited).terms
    except QueryError:
        return
    assert Term(Key.EVENT, value) in terms
    assert not [term for term in parse(cleared).terms if term.key is Key.EVENT and not term.negated]
