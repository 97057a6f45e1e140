"""Text as SQLite looks for it: in any casing of any alphabet, and in each way that JSON may spell it.

LIKE folds the case of ASCII only; where a text has other letters, GLOB has a class for each letter instead. The
search index folds letters by a table of its own: a letter of which we don't know that both agree is not looked up.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.store.history_rows import as_json, storable

if TYPE_CHECKING:
    from collections.abc import Callable

ANYTHING: Final = "*"

_LONGEST: Final = 3_000  # SQLite takes patterns of 50,000 bytes, and a character may need 14
_MOST_WEIGHED: Final = 24
_MOST_LOOKED_UP: Final = 5  # more would be read without leaving much fewer candidates
_COMMON: Final = 0.5  # what half of all rows have is long to read and sorts little out

# where the index's reader of text and SQLite's own may part
_UNSURE: Final = frozenset("\0\ufffd\ufffe\uffff")

# letters that both fold alike: of Latin, Greek, Cyrillic; without those that share a partner with another
_SURE: Final = (("\u00c0", "\u00fe"), ("\u0100", "\u0130"), ("\u0132", "\u0149"), ("\u014a", "\u0178"),
                ("\u0386", "\u03c2"), ("\u03c3", "\u03cf"), ("\u0400", "\u0482"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pattern:
    """What follows a column in SQL, and its parameter."""

    test: str
    value: str


def containing(text: str) -> list[Pattern]:
    """A column has this text in it where one of these holds."""
    return [_pattern(["", form, ""]) for form in _spellings(text)]


def naming(name: str) -> list[Pattern]:
    """A column is this name, in which an asterisk stands for anything."""
    return [_pattern(storable(name)[:_LONGEST].split(ANYTHING))]


def lookup(text: str, share_of: Callable[[str], float]) -> str:
    """What the index's MATCH takes for a text: each spelling by the rarest trigrams in it.

    Empty where one spelling has none. `share_of` weighs a trigram: which part of the rows has it.
    """
    spellings = [_trigrams(form) for form in _spellings(text)]
    if not all(spellings):
        return ""
    quoted = [" AND ".join(map(quoted_gram, _rarest(grams, share_of))) for grams in spellings]
    return f"({' OR '.join(f'({one})' for one in quoted)})"


def quoted_gram(gram: str) -> str:
    """A trigram as MATCH takes it."""
    escaped = gram.replace('"', '""')
    return f'"{escaped}"'


def _rarest(grams: list[str], share_of: Callable[[str], float]) -> list[str]:
    if len(grams) == 1:
        return grams
    weighed = sorted((share_of(gram), gram) for gram in grams)[:_MOST_LOOKED_UP]
    return [gram for share, gram in weighed if share < _COMMON] or [weighed[0][1]]


def _spellings(text: str) -> list[str]:
    """The text as it is, and as JSON may have it: all to be looked for in any casing."""
    text = storable(text)[:_LONGEST]
    in_json = as_json(text)[1:-1]
    in_ascii = [json.dumps(casing)[1:-1] for casing in (text, text.lower(), text.upper(), text.title())]
    forms = [text, *(form for one in (in_json, *in_ascii) for form in (one, one.replace("/", "\\/")))]
    by_fold: dict[str, str] = {}
    for form in forms:
        by_fold.setdefault("".join(min(_casings(letter)) for letter in form), form)
    return list(by_fold.values())


def _pattern(parts: list[str]) -> Pattern:
    """The parts, with anything between them."""
    if all(letter.isascii() or len(_casings(letter)) == 1 for part in parts for letter in part):
        return Pattern("LIKE ? ESCAPE '\\'", "%".join(map(_for_like, parts)))
    return Pattern("GLOB ?", "*".join("".join(map(_for_glob, part)) for part in parts))


def _for_like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _for_glob(letter: str) -> str:
    casings = _casings(letter)
    return f"[{''.join(casings)}]" if len(casings) > 1 or letter in "*?[" else letter


def _casings(letter: str) -> tuple[str, ...]:
    """A letter in each casing that is one letter too."""
    found = dict.fromkeys((letter, letter.lower(), letter.upper()))
    if letter.isascii():
        return tuple(found)
    # a letter's partner in ASCII is not looked for: LIKE would not find the letter by it either
    return tuple(one for one in found if len(one) == 1 and (one == letter or not one.isascii()))


def _trigrams(text: str) -> list[str]:
    grams = dict.fromkeys(text[place : place + 3] for place in range(len(text) - 2))
    sure = [gram for gram in grams if all(map(_is_sure, gram))]
    return sure[:: -(-len(sure) // _MOST_WEIGHED)] if sure else []


def _is_sure(letter: str) -> bool:
    if letter in _UNSURE:
        return False
    if letter.isascii() or len(_casings(letter)) == 1:
        return True
    return any(first <= letter < end for first, end in _SURE)
