"""The partner of a bracket in JSON text. Strings never cross a line there, so each line is read by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from moeconsole.gui.widgets.text_offsets import to_code_points, to_units

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextCursor

_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[{}\[\]]')
_MOST_LINES: Final = 2_000
_LONGEST_LINE: Final = 10_000


def partner_of(cursor: QTextCursor) -> list[int]:
    """Positions (UTF-16 units) of the bracket beside the cursor and of its partner; empty for none."""
    block = cursor.block()
    line = block.text()
    if len(line) > _LONGEST_LINE:
        return []
    column = to_code_points(line, cursor.positionInBlock())
    near = [at for at in (column - 1, column) if 0 <= at < len(line) and line[at] in "{}[]"]
    brackets = _brackets(line) if near else []
    for at in near:
        if (at, line[at]) in brackets:
            own = block.position() + to_units(line, at)
            partner = _forward(block, at) if line[at] in "{[" else _backward(block, at)
            return [own] if partner is None else sorted([own, partner])
    return []


def _brackets(line: str) -> list[tuple[int, str]]:
    return [(match.start(), match.group()) for match in _TOKEN.finditer(line) if match.group()[0] != '"']


def _forward(block: QTextBlock, column: int) -> int | None:
    depth = 0
    for _ in range(_MOST_LINES):
        if not block.isValid():
            return None
        line = block.text()
        for at, bracket in _brackets(line):
            if at >= column:
                depth += 1 if bracket in "{[" else -1
                if depth == 0:
                    return block.position() + to_units(line, at)
        block, column = block.next(), 0
    return None


def _backward(block: QTextBlock, column: int) -> int | None:
    depth = 0
    limit: int | None = column
    for _ in range(_MOST_LINES):
        if not block.isValid():
            return None
        line = block.text()
        for at, bracket in reversed(_brackets(line)):
            if limit is None or at <= limit:
                depth += 1 if bracket in "}]" else -1
                if depth == 0:
                    return block.position() + to_units(line, at)
        block, limit = block.previous(), None
    return None
