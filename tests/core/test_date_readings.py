"""Dates as people write them are read only where they are certain, or both ways where day and month may swap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.date_readings import readings
from moeconsole.core.dates import Dating, classify


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("21.05.2019", ["2019-05-21"]),
        ("5.6.2019", ["2019-06-05"]),
        ("21.05.2019 03:47", ["2019-05-21T03:47:00Z?"]),
        ("21.05.2019, 03:47:35 Uhr", ["2019-05-21T03:47:35Z?"]),
        ("5/21/2019 3:47 pm", ["2019-05-21T15:47:00Z?"]),
        ("5/21/2019 12:47 a.m.", ["2019-05-21T00:47:00Z?"]),
        ("5/21/2019 13:47 pm", []),
        ("5/6/2019", ["2019-06-05", "2019-05-06"]),
        ("5-6-2019", ["2019-06-05", "2019-05-06"]),
        ("5/5/2019", ["2019-05-05"]),
        ("5/21/19", ["2019-05-21"]),
        ("25/12/85", ["1985-12-25"]),
        ("0000-5-21", []),
        ("21 May 2019", ["2019-05-21"]),
        ("21. Mai 2019", ["2019-05-21"]),
        ("3. März 2019", ["2019-03-03"]),
        ("May 21st, 2019 at 3:47 PM", ["2019-05-21T15:47:00Z?"]),
        ("Sun, 31 May 2020 16:33:35 +0530", ["2020-05-31T11:03:35Z"]),
        ("2019-05-21T03:47:35+05:30", ["2019-05-20T22:17:35Z"]),
        ("2019-05-21 03:47:35 UTC", ["2019-05-21T03:47:35Z"]),
        ("2019-05-21 03:47", ["2019-05-21T03:47:00Z?"]),
        ("2019-5-21", ["2019-05-21"]),
        ("2019/05/21", ["2019-05-21"]),
        ("2019-05-21", []),
        ("2019-05-21T03:47:35Z", []),
        ("31.02.2019", []),
        ("32/13/2019", []),
        ("1.2.3456.7", []),
        ("0001-01-01 00:00 +05:00", []),
        ("soon", []),
        ("12:30", []),
        ("20190521", []),
        ("", []),
    ],
)
def test_a_date_is_read_as_it_is_written(text: str, expected: list[str]) -> None:
    assert [found.text + "?" * found.is_utc_assumed for found in readings(text)] == expected


@given(st.one_of(st.text(max_size=70), st.from_regex(r"[0-9./ :-]{1,30}(am|pm|UTC)?", fullmatch=True)))
def test_what_is_read_is_a_date_to_the_service(text: str) -> None:
    for found in readings(text):
        assert classify(found.text) is Dating.ACCEPTED
