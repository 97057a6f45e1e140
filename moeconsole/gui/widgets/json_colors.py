"""Colours of JSON in a plain text view: of the lines in sight, so that a megabyte costs what a page does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextLayout

from moeconsole.gui import theme
from moeconsole.gui.widgets.text_offsets import to_units

if TYPE_CHECKING:
    from collections.abc import Iterable

_TOKEN: Final = re.compile(
    r'(?P<string>"[^"\\]*(?:\\.[^"\\]*)*"?)(?P<key>\s*:)?'
    r"|(?P<number>(?<![\w./-])-?[0-9][0-9.eE+-]*(?![\w/]))"
    r"|(?P<word>\b(?:true|false|null)\b)"
)
_LONGEST_LINE: Final = 10_000


class JsonColors:
    """Colours blocks that changed since it last saw them; owned by its view, GUI thread."""

    def __init__(self) -> None:
        self._generation = 0
        self._formats: dict[str, QTextCharFormat] = {}
        self._scheme: theme.Colors | None = None
        self.renew()

    def renew(self) -> bool:
        """The palette changed: every block is due again, unless the colours are the same."""
        scheme = theme.colors()
        if scheme is self._scheme:
            return False
        self._scheme = scheme
        self._generation += 1
        self._formats = {
            "key": _format(scheme.code_key),
            "string": _format(scheme.code_string),
            "number": _format(scheme.code_number),
            "word": _format(scheme.code_word),
        }
        return True

    def color(self, blocks: Iterable[QTextBlock]) -> list[QTextBlock]:
        """Colour what is due; returns those blocks, which the document must be told to lay out again."""
        due = []
        for block in blocks:
            line = block.text()
            # a block's revision stands still while undo is off
            state = hash((line, self._generation)) & 0x7FFFFFFF
            if block.userState() != state:
                block.setUserState(state)
                ranges = self._ranges(line)
                layout = block.layout()
                if ranges or layout.formats():
                    layout.setFormats(ranges)
                    due.append(block)
        return due

    def _ranges(self, line: str) -> list[QTextLayout.FormatRange]:
        ranges = []
        for match in _TOKEN.finditer(line, 0, _LONGEST_LINE):
            kind = "key" if match.group("key") else str(match.lastgroup)
            start, end = match.span("string" if kind == "key" else kind)
            span = QTextLayout.FormatRange()
            span.start = to_units(line, start)
            span.length = to_units(line, end) - span.start
            span.format = self._formats[kind]
            ranges.append(span)
        return ranges


def _format(color: str) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setForeground(QColor(color))
    return result
