"""What the command palette lists: commands that fit the letters, the best first; without letters recent ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from moeconsole.core.fuzzy import match

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moeconsole.gui.action_registry import Command

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
SEPARATOR: Final = " › "

_RECENT: Final = 6.0  # for the newest, less for those before
_NOT_NOW: Final = 30.0
_BY_PATH: Final = 20.0
_PATH_LETTER: Final = (
    6.0  # less than the beginning of a name: one letter finds "Send" before what is in "Starter"
)

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """A command as it is shown.

    Attributes:
        marks: the letters of its text that were found.
        path_marks: and of its path, as `hint` writes it.
        is_recent: of the recent ones that come first while nothing is typed.
    """

    command: Command
    marks: tuple[int, ...] = ()
    path_marks: tuple[int, ...] = ()
    is_recent: bool = False

    @property
    def hint(self) -> str:
        return SEPARATOR.join(self.command.path)


class PaletteModel(QAbstractListModel):
    """GUI thread; owned by the palette."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: tuple[Command, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._rows: tuple[PaletteRow, ...] = ()

    def load(self, commands: Sequence[Command], recent: Sequence[str]) -> None:
        """Take these commands, and which of them were used last, the newest first."""
        self._commands, self._recent = tuple(commands), tuple(recent)
        self.search("")

    def search(self, text: str) -> None:
        """Show what fits."""
        wanted = text.strip()
        self.beginResetModel()
        self._rows = self._found(wanted) if wanted else self._all()
        self.endResetModel()

    def command(self, index: _Index) -> Command | None:
        return self._rows[index.row()].command if index.isValid() else None

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.command.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            command = row.command
            return ", ".join(filter(None, (command.text, row.hint, *command.keys[:1], command.reason)))
        return row if role == ROW_ROLE else None

    def _all(self) -> tuple[PaletteRow, ...]:
        by_key = {command.key: command for command in self._commands}
        recent = [by_key[key] for key in self._recent if key in by_key]
        keys = {command.key for command in recent}
        rest = [command for command in self._commands if command.key not in keys]
        possible = [command for command in rest if not command.reason]
        impossible = [command for command in rest if command.reason]
        first = tuple(PaletteRow(command, is_recent=True) for command in recent)
        return (*first, *(PaletteRow(command) for command in (*possible, *impossible)))

    def _found(self, wanted: str) -> tuple[PaletteRow, ...]:
        scored = []
        for order, command in enumerate(self._commands):
            found = _row_of(command, wanted)
            if found is None:
                continue
            row, score = found
            if command.key in self._recent:
                score += _RECENT / (1 + self._recent.index(command.key))
            scored.append((-score + (_NOT_NOW if command.reason else 0.0), order, row))
        return tuple(row for _score, _order, row in sorted(scored, key=lambda one: one[:2]))


def _row_of(command: Command, wanted: str) -> tuple[PaletteRow, float] | None:
    """Each word stands in the command's text, by its letters, or in its path, as it is written."""
    hint = SEPARATOR.join(command.path)
    score, marks, path_marks = 0.0, set[int](), set[int]()
    for word in wanted.split():
        found = match(word, command.text)
        place = hint.casefold().find(word.casefold())
        if found is not None:
            score += found.score
            marks.update(found.places)
        elif place >= 0 and not (place and hint[place - 1].isalnum()):
            score += min(_BY_PATH, _PATH_LETTER * len(word))
            path_marks.update(range(place, min(place + len(word), len(hint))))
        else:
            return None
    return PaletteRow(command, tuple(sorted(marks)), tuple(sorted(path_marks))), score
