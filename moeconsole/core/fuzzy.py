"""Finding a name by a few of its letters: whether they fit, how well, and which letters are meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from unicodedata import category

_LETTER: Final = 1.0
_WORD_START: Final = 8.0
_IN_A_ROW: Final = 8.5
_FIRST: Final = 4.0
_WHOLE: Final = 20.0
_CASE: Final = 0.5
_REST: Final = 0.02  # a short name before a long one
_NEVER: Final = float("-inf")


@dataclass(frozen=True, slots=True)
class Match:
    """How well the letters fit: the higher, the better. `places` are the indexes of the letters, ascending."""

    score: float
    places: tuple[int, ...] = ()


def match(wanted: str, text: str) -> Match | None:
    """Find every word of `wanted` in `text`, in any order; None where one of them is not in it.

    A word fits where its letters come in its order, casing aside; those at the beginnings of words and those
    side by side count most, so that "nwe" finds "New event".
    """
    score, places = 0.0, set[int]()
    for word in wanted.split():
        found = _match_word(word, text)
        if found is None:
            return None
        score += found.score
        places.update(found.places)
    return Match(score - _REST * len(text), tuple(sorted(places)))


def _match_word(word: str, text: str) -> Match | None:
    """The best way to lay the letters of `word` over `text`, by trying all of them, letter by letter."""
    letters = [letter.casefold() for letter in word]
    target = [letter.casefold() for letter in text]
    if not _comes_in_order(letters, target):
        return None
    worths = [_worth(text, index) for index in range(len(text))]
    best = [_NEVER] * len(target)  # score with the current letter laid on that place
    origins: list[list[int]] = []
    for row, letter in enumerate(letters):
        now, came_from = [_NEVER] * len(target), [-1] * len(target)
        reach, reached_at = (0.0, -1) if row == 0 else (_NEVER, -1)  # the best of the letter before, so far
        for index, other in enumerate(target):
            if row and index and best[index - 1] > reach:
                reach, reached_at = best[index - 1], index - 1
            if other != letter:
                continue
            gain = worths[index] + (_CASE if text[index] == word[row] else 0.0)
            now[index], came_from[index] = reach + gain, reached_at
            if row and index and best[index - 1] + gain + _IN_A_ROW > now[index]:
                now[index], came_from[index] = best[index - 1] + gain + _IN_A_ROW, index - 1
        best = now
        origins.append(came_from)
    end = max(range(len(target)), key=best.__getitem__)
    places = [end]
    for came_from in reversed(origins[1:]):
        places.append(came_from[places[-1]])
    bonus = _WHOLE if len(letters) == len(target) else 0.0
    return Match(best[end] + bonus, tuple(reversed(places)))


def _comes_in_order(letters: list[str], target: list[str]) -> bool:
    rest = iter(target)
    return all(letter in rest for letter in letters)


def begins_word(text: str, index: int) -> bool:
    """Whether a word begins there; a vowel sign of an Indian script ends none."""
    here = text[index]
    if index == 0 or not here.isalnum():
        return index == 0
    before = text[index - 1]
    return not (before.isalnum() or category(before)[0] == "M") or (before.islower() and here.isupper())


def find(wanted: str, text: str, *, at_words: bool) -> int | None:
    """Where `wanted` first stands in `text` as it is written, casing aside; with `at_words` where a word begins."""
    folded, length = wanted.casefold(), len(wanted)
    for index in range(len(text) - length + 1):
        if text[index : index + length].casefold() == folded and (not at_words or begins_word(text, index)):
            return index
    return None


def _worth(text: str, index: int) -> float:
    first = _FIRST if index == 0 else 0.0
    return _LETTER + first + (_WORD_START if begins_word(text, index) else 0.0)
