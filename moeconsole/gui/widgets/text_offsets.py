"""Python's text (code points, newlines) and a QTextDocument's (UTF-16 units, paragraph separators)."""

from __future__ import annotations

import re
from typing import Final

from moeconsole.core.textedit import Replacement, replacement

_LINE_BREAK: Final = re.compile("\r\n?")
# a document takes these for a paragraph's end; JSON has them in strings only, where an escape is the same
# (and a byte order mark is lost where a text is handed to Qt and back)
_SEPARATOR: Final = re.compile("[\u2029\ufdd0\ufdd1\ufeff\ufffe]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def displayable(text: str) -> str:
    """The text as a document shows it and gives it back: equal for nearly every text."""
    if text.isascii():
        return _LINE_BREAK.sub("\n", text) if "\r" in text else text
    text = _LINE_BREAK.sub("\n", text.removeprefix("\ufeff"))
    text = _SEPARATOR.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
    return _SURROGATE.sub("\ufffd", text)


def to_units(text: str, offset: int) -> int:
    """UTF-16 units before that many code points."""
    return offset if text.isascii() else unit_count(text[:offset])


def unit_count(text: str) -> int:
    """Length of the text in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_code_points(text: str, units: int) -> int:
    """Code points before that many UTF-16 units."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass"))


def edit_of(before: str, after: str, position: int, removed: int, added: int) -> Replacement | None:
    """The edit that `QTextDocument.contentsChange` tells of, in code points; None where the text is the same.

    At the document's end the signal counts the final paragraph separator, and for a change of formats it
    names text that stayed: so it is a hint, trimmed, or where it does not fit the edit is found anew.
    """
    start = to_code_points(before, position)
    old_end = to_code_points(before, position + removed)
    new_end = to_code_points(after, position + added)
    if before[old_end:] != after[new_end:] or before[:start] != after[:start]:
        return replacement(before, after)
    edit = replacement(before[start:old_end], after[start:new_end])
    return edit and Replacement(start + edit.start, start + edit.end, edit.text)
