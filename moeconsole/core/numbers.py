"""Exact values of JSON number texts, without floats. No text, however extreme, raises or costs much."""

from __future__ import annotations

import math
import re
from fractions import Fraction
from typing import Final, NamedTuple

from moeconsole.core.jsontext import is_number

_PARTS: Final = re.compile(r"(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?")
_MAX_INTEGER_DIGITS: Final = 20
_MAX_DECIMALS: Final = 18
_EXPONENT_CAP: Final = 10**9


class Exact(NamedTuple):
    """`coefficient / 10**decimals`; `decimals` as written, at most 18 (finer digits are cut off)."""

    coefficient: int
    decimals: int

    @property
    def value(self) -> Fraction:
        return Fraction(self.coefficient, 10**self.decimals)


def exact(text: str) -> Exact | None:
    """The value of digits with an optional sign, fraction and exponent.

    None where the text is none of these, or has more than 20 digits before the point: nothing that is
    measured here (times, offsets) is that large.
    """
    match = _PARTS.fullmatch(text)
    if match is None:
        return None
    sign, whole, fraction, exponent = match.groups()
    fraction = fraction or ""
    decimals = len(fraction) - _exponent(exponent or "0")
    digits = (whole + fraction).lstrip("0")
    if not digits:
        return Exact(0, 0)
    if len(digits) - decimals > _MAX_INTEGER_DIGITS:
        return None
    if decimals > _MAX_DECIMALS:
        digits = digits[: max(len(digits) - (decimals - _MAX_DECIMALS), 0)] or "0"
        decimals = _MAX_DECIMALS
    coefficient = int(sign + digits)
    if decimals < 0:
        return Exact(coefficient * 10**-decimals, 0)
    return Exact(coefficient, decimals)


def is_out_of_range(text: str) -> bool:
    """True for a JSON number that is an integer outside signed 64 bits, or a float that overflows."""
    if len(text) < 19 and "e" not in text and "E" not in text:
        return False
    if not is_number(text):
        return False
    if not text.lstrip("-").isdecimal():
        return math.isinf(float(text))
    return len(text) > 20 or not -(2**63) <= int(text) < 2**63


def number_text(value: Fraction) -> str:
    """The shortest JSON text of a number that has an end as a decimal."""
    if value.denominator == 1:
        return str(value.numerator)
    decimals = 1
    while (value * 10**decimals).denominator != 1:
        decimals += 1
    digits = f"{abs(value.numerator) * 10**decimals // value.denominator:0{decimals + 1}d}"
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}"


def _exponent(text: str) -> int:
    # int() refuses thousands of digits, and past the cap the outcome is the same
    digits = text.lstrip("+-").lstrip("0")
    size = int(digits or "0") if len(digits) < 10 else _EXPONENT_CAP
    return -size if text.startswith("-") else size
