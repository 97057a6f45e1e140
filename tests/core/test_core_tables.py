"""Tables copied in a spreadsheet become attributes: what is a name and what a value, and which kind it gets."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.document import Child, Kind, container
from moeconsole.core.jsontext import is_number
from moeconsole.core.payload_text import compact
from moeconsole.core.tables import is_table, rows_from_table
from moeconsole.core.values import ConversionError


def read(text: str) -> str:
    return compact(container(Kind.OBJECT, rows_from_table(text, Kind.OBJECT)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("price\t3999\ncurrency\tINR\n", '{"price":3999,"currency":"INR"}'),
        ("Name\tValue\r\nprice\t3999\r\nin_stock\tTRUE\r\n", '{"price":3999,"in_stock":true}'),
        ("price\tcurrency\tgift\n19.90\tEUR\tfalse\n", '{"price":19.90,"currency":"EUR","gift":false}'),
        ("price\tcurrency\n19.90\tEUR", '{"price":19.90,"currency":"EUR"}'),
        ("price\t19.90\ncurrency\tEUR", '{"price":19.90,"currency":"EUR"}'),
        ("brand\tAcme\ncurrency\tEUR", '{"brand":"Acme","currency":"EUR"}'),
        ("price\t19.90", '{"price":19.90}'),
        ("sku\tnote\tprice\n007\t\t9007199254740993\n", '{"sku":"007","price":9007199254740993}'),
        (
            'note\ttext\tn\n"two\nlines, ""said"""\tx\t1e30',
            '{"note":"two\\nlines, \\"said\\"","text":"x","n":1e30}',
        ),
        ("sum\t1,234.50\nday\t2026-11-24", '{"sum":"1,234.50","day":"2026-11-24"}'),
    ],
)
def test_both_ways_of_a_table_are_read(text: str, expected: str) -> None:
    assert is_table(text)
    assert read(text) == expected


def test_a_list_takes_each_line_as_an_object() -> None:
    rows = rows_from_table("sku\tprice\nA-1\t2\nB-2\t3\n", Kind.ARRAY)
    assert [compact(row.node) for row in rows] == ['{"sku":"A-1","price":2}', '{"sku":"B-2","price":3}']


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a\tb\tc\n1\t2\t3\n4\t5\t6", "2 lines of values"),
        ("a\tb\tc", "one line"),
        ("\t5\nprice\t3\nx\t1", "without a name"),
        ("a\t\tc\n1\t2\t3", "without a name"),
        ("\t\n", "empty"),
        ("x\t" + "y" * 200_000, "too long"),
    ],
)
def test_what_is_no_table_of_attributes_is_said(text: str, words: str) -> None:
    with pytest.raises(ConversionError, match=words):
        rows_from_table(text, Kind.OBJECT)


CELLS = st.text(max_size=12)


@given(st.lists(st.tuples(CELLS.filter(str.strip), CELLS), min_size=3, max_size=6))
def test_any_pairs_that_a_spreadsheet_writes_come_back(pairs: list[tuple[str, str]]) -> None:
    pairs = [(name.replace("\r", " ").replace("\0", ""), value.replace("\r", "")) for name, value in pairs]
    if not all(name.strip() for name, _ in pairs) or pairs[0][0].strip().casefold() in ("name", "key"):
        return
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(pairs)
    rows = rows_from_table(out.getvalue(), Kind.OBJECT)
    assert [row.name for row in rows] == [name.strip() for name, _ in pairs]
    for row, (_, value) in zip(rows, pairs, strict=True):
        if is_number(value.strip()):
            assert row.node.raw == value.strip()
        elif value.strip().casefold() in ("true", "false"):
            assert json.loads(row.node.raw) is (value.strip().casefold() == "true")
        else:
            assert row.node.string == value


@given(st.text(alphabet='ab1.\t\n" \r', max_size=60), st.sampled_from([Kind.OBJECT, Kind.ARRAY]))
def test_nothing_but_our_own_error_escapes(text: str, into: Kind) -> None:
    try:
        rows = rows_from_table(text, into)
    except ConversionError:
        return
    assert all(isinstance(row, Child) for row in rows)
