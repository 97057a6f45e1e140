"""Dates as people write them, in the form that the service stores as dates; offered, never written unasked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

# English, and German where its first three letters differ
_MONTHS: Final = (
    *(("jan",), ("feb",), ("mar", "mär"), ("apr",), ("may", "mai"), ("jun",), ("jul",), ("aug",)),
    *(("sep",), ("oct", "okt"), ("nov",), ("dec", "dez")),
)
_WEEKDAY: Final = r"(?:[^\W\d_]{2,10}\.?,? )?"
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?"
_NAME: Final = r"(?P<name>[^\W\d_]{3,9})\.?"
_YEAR: Final = r"(?P<year>\d{4})"
_TAIL: Final = (
    r"(?:(?:T|,? |,? at |,? um )(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?(?: Uhr)?(?: ?(?P<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?)?"
)
_FORMS: Final = tuple(
    form + _TAIL
    for form in (
        r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})",
        r"(?P<one>\d{1,2})(?P<mark>[-/.])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4})",
        r"(?P<one>\d{1,2})(?P<mark>/)(?P<two>\d{1,2})/(?P<short>\d{2})",
        rf"{_WEEKDAY}{_DAY}[ /-]{_NAME}(?:,? |-|/){_YEAR}",
        rf"{_WEEKDAY}{_NAME}[ -]{_DAY}(?:,? |-){_YEAR}",
        rf"{_YEAR}[ -]{_NAME}[ -]{_DAY}",
    )
)
_LONGEST: Final = 60
_LAST_CENTURY: Final = 69


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text may mean.

    Attributes:
        text: the date in the service's form: `2019-05-21` or `2019-05-21T03:47:35Z`.
        is_utc_assumed: it has a time of day, and nothing says in which zone.
    """

    text: str
    is_utc_assumed: bool = False


def readings(text: str) -> tuple[Reading, ...]:
    """The dates that a text may mean: one where it is certain, two where day and month may be swapped.

    None for what is no date, is on no calendar, or is written so that the service takes it already.
    """
    text = text.strip()
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return ()
    for form in _FORMS:
        match = re.fullmatch(form, text, re.IGNORECASE)
        if match is not None:
            found = tuple(dict.fromkeys(_read(match)))
            return () if any(reading.text == text for reading in found) else found
    return ()


def _read(match: re.Match[str]) -> Iterator[Reading]:
    parts = match.groupdict()
    short = parts.get("short")
    year = _whole_year(int(short)) if short else int(parts["year"] or 0)
    for month, day in _days(parts):
        try:
            moment = datetime(year, month, day, *_clock(parts), tzinfo=UTC)
            reading = _written(moment, parts)
        except (ValueError, OverflowError):
            continue
        yield reading


def _whole_year(short: int) -> int:
    """Of two digits, as other programs read them: a birthday is not in the future."""
    return short + (1900 if short >= _LAST_CENTURY else 2000)


def _days(parts: dict[str, str | None]) -> Iterator[tuple[int, int]]:
    """Month and day; with periods the day comes first wherever they are used, else both orders are."""
    if (one := parts.get("one")) and (two := parts.get("two")):
        yield int(two), int(one)
        if parts["mark"] != ".":
            yield int(one), int(two)
        return
    name, day = (parts.get("name") or "").casefold(), int(parts["day"] or 0)
    if not name:
        yield int(parts["month"] or 0), day
    for number, names in enumerate(_MONTHS, 1):
        if name[:3] in names:
            yield number, day


def _clock(parts: dict[str, str | None]) -> tuple[int, int, int]:
    """Hour, minute, second.

    Raises:
        ValueError: no clock shows that hour with am or pm.
    """
    hour, minute, second = (int(parts[unit] or 0) for unit in ("hour", "minute", "second"))
    half = (parts["half"] or "").casefold()
    if half and not 1 <= hour <= 12:
        raise ValueError(hour)
    return (hour % 12 + 12 * (half == "p") if half else hour), minute, second


def _written(moment: datetime, parts: dict[str, str | None]) -> Reading:
    if parts["hour"] is None:
        return Reading(f"{moment:%Y-%m-%d}".rjust(10, "0"))
    zone = parts["zone"]
    if zone and zone[0] in "+-":
        digits = zone[1:].replace(":", "").ljust(4, "0")
        offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        moment += -offset if zone[0] == "+" else offset
    return Reading(f"{moment:%Y-%m-%dT%H:%M:%SZ}".rjust(20, "0"), is_utc_assumed=not zone)
