"""Exact numbers: what is a number, what is out of range, and that no text costs or raises."""

from __future__ import annotations

from fractions import Fraction

import pytest

from moeconsole.core.numbers import exact, is_out_of_range, number_text


@pytest.mark.parametrize(
    ("text", "value", "decimals"),
    [
        ("0", 0, 0),
        ("-0.0", 0, 0),
        ("1.50", Fraction(3, 2), 2),
        ("15e-1", Fraction(3, 2), 1),
        ("1.5e3", 1500, 0),
        ("-1.5E+3", -1500, 0),
        ("007", 7, 0),
        ("0e999999999999", 0, 0),
        ("1e-999999999999", 0, 18),
        ("-1e-" + "9" * 5000, 0, 18),
        ("0." + "1" * 5000, Fraction(int("1" * 18), 10**18), 18),
        ("99999999999999999999", 10**20 - 1, 0),
    ],
)
def test_value_and_decimals(text: str, value: Fraction, decimals: int) -> None:
    parsed = exact(text)
    assert parsed is not None
    assert (parsed.value, parsed.decimals) == (value, decimals)


@pytest.mark.parametrize(
    "text", ["", "12a", "-", "1.", ".5", "1e", "100000000000000000000", "1e999999999999", "1" * 5000, "٣"]
)
def test_no_measure(text: str) -> None:
    assert exact(text) is None


@pytest.mark.parametrize(
    ("text", "out"),
    [
        ("9223372036854775807", False),
        ("9223372036854775808", True),
        ("-9223372036854775808", False),
        ("-9223372036854775809", True),
        ("9" * 5000, True),
        ("9223372036854775808.0", False),
        ("1e308", False),
        ("-1.8e308", True),
        ("1e400", True),
        ("1e-400", False),
        ("1e999999999999", True),
        ("12345678901234567890a", False),
        ("eeeee", False),
    ],
)
def test_range(text: str, out: bool) -> None:
    assert is_out_of_range(text) is out


@pytest.mark.parametrize(
    ("value", "text"),
    [(Fraction(19800), "19800"), (Fraction(-3, 2), "-1.5"), (Fraction(1, 8), "0.125"), (Fraction(0), "0")],
)
def test_number_text(value: Fraction, text: str) -> None:
    assert number_text(value) == text
