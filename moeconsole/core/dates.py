"""Which texts the service stores as dates, and which are dates to people only (event-api.md, section 4)."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from functools import cache
from typing import Final


class Dating(Enum):
    """`NOT_ON_CALENDAR`: the shape of an ISO date, but no such day or time, stored as text."""

    NO_DATE = "no date"
    ACCEPTED = "accepted"
    NOT_ON_CALENDAR = "not on the calendar"
    OTHER_FORMAT = "other format"


_OFFSET: Final = r"[+-][0-9]{2}(?::?[0-9]{2})?"
_CLOCK: Final = r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]+)?)?(?: ?[ap]\.?m\.?)?"
_ZONE: Final = (
    rf"(?: ?(?:Z|UTC?|GMT|IST|[ECMP][SD]T|[CEW]ES?T|BST|SGT|WIB|GST))?(?: ?{_OFFSET})?(?: \([^()]*\))?"
)
_TAIL: Final = rf"(?:(?:T|,? |,? at ){_CLOCK}{_ZONE})?"
_WEEKDAY: Final = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? )?"
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY: Final = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_YEAR: Final = r"(?P<year>[0-9]{4})"

_ISO: Final = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]+)?)?"
    rf"(?: ?(?:[Zz]|{_OFFSET}))?(?: (?:UTC|GMT))?)?"
)
_ACCEPTED: Final = re.compile(r".{10}(?:T.{8}(?:\.[0-9]+)?Z)?")

_ISO_BASIC: Final = re.compile(
    rf"([0-9]{{4}})([0-9]{{2}})([0-9]{{2}})T([0-9]{{2}})([0-9]{{2}})(?:([0-9]{{2}})(?:\.[0-9]+)?)?(?:Z|{_OFFSET})?"
)
_DAY_OR_MONTH_FIRST: Final = re.compile(
    r"([0-9]{1,2})(?:([-/.])([0-9]{1,2})\2([0-9]{4})|/([0-9]{1,2})/([0-9]{2}))" + _TAIL,
    re.IGNORECASE | re.ASCII,
)
_MONTH_NAMES: Final = (
    rf"{_WEEKDAY}{_DAY}(?: |-|/){_MONTH}(?:,? |-|/){_YEAR}{_TAIL}",  # 31 May 2020, and RFC 2822
    rf"{_WEEKDAY}{_MONTH}[ -]{_DAY}(?:,? |-){_YEAR}{_TAIL}",  # May 31, 2020
    rf"{_YEAR}[ -]{_MONTH}[ -]{_DAY}{_TAIL}",  # 2020 May 31
    rf"{_WEEKDAY}{_MONTH} {{1,2}}{_DAY} {_CLOCK}{_ZONE} {_YEAR}",  # Sun May 31 16:33:35 2020
)
_a_month: Final = re.compile("|".join(_MONTHS), re.IGNORECASE).search

_SHORTEST: Final = len("1/2/03")
_LONGEST: Final = 100
# of the numbers with two periods these are dates; 1.2.3456 is a version
_YEARS_AFTER_PERIODS: Final = frozenset((*range(1800, 2200), 9999))


def classify(text: str) -> Dating:
    """What the service makes of a string, at most 512 characters long."""
    if len(text) < _SHORTEST or not text.isascii() or not text[0].isalnum() or text.isdigit():
        return Dating.NO_DATE
    if text[4] == "-":
        iso = _ISO.fullmatch(text)
        if iso is not None:
            accepted = Dating.ACCEPTED if _ACCEPTED.fullmatch(text) else Dating.OTHER_FORMAT
            return accepted if _moment_exists(iso) else Dating.NOT_ON_CALENDAR
    if len(text) <= _LONGEST and _in_other_format(text):
        return Dating.OTHER_FORMAT
    return Dating.NO_DATE


def _in_other_format(text: str) -> bool:
    if text[0].isdigit():
        match = _DAY_OR_MONTH_FIRST.fullmatch(text)
        if match is not None:
            return _day_or_month_first(match)
        match = _ISO_BASIC.fullmatch(text)
        if match is not None:
            return _moment_exists(match)
    if _a_month(text):
        for form in _month_names():
            match = form.fullmatch(text)
            if match is not None:
                month = _MONTHS.index(match["month"][:3].lower()) + 1
                return _exists(int(match["year"]), month, int(match["day"]))
    return False


@cache
def _month_names() -> tuple[re.Pattern[str], ...]:
    # compiled for the first text that names a month: 6 ms that the first paint does without
    return tuple(re.compile(form, re.IGNORECASE | re.ASCII) for form in _MONTH_NAMES)


def _day_or_month_first(match: re.Match[str]) -> bool:
    first, separator, second, year, short_second, short_year = match.groups()
    if separator == "." and int(year) not in _YEARS_AFTER_PERIODS:
        return False
    one, two = int(first), int(second or short_second)
    in_year = int(year) if year else 2000 + int(short_year)
    return _exists(in_year, one, two) or _exists(in_year, two, one)


def _moment_exists(match: re.Match[str]) -> bool:
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    return _exists(year, month, day) and hour < 24 and minute < 60 and second < 60


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
