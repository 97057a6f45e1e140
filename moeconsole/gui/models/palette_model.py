"""What the command palette lists: commands that fit the letters, the best first; without letters recent ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from moeconsole.core.fuzzy import find, match

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moeconsole.gui.action_registry import Command

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
SEPARATOR: Final = " › "

_RECENT: Final = 6.0  # for the newest, less for those before

_Index = QModelIndex | QPersistentModelIndex


class Fit(IntEnum):
    """How what is typed stands in a command, the best first; of several words the worst counts."""

    WORD = 0  # a word of the text begins so
    PATH = 1  # a word of its path begins so
    INSIDE = 2  # it stands amid a word
    LOOSE = 3  # its letters come in their order


@dataclass(frozen=True, slots=True)
class _Found:
    """How one typed word, or all of them, fit a command."""

    fit: Fit
    score: float
    marks: frozenset[int] = frozenset()
    path_marks: frozenset[int] = frozenset()


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
        possible = {command.key: command for command in self._commands if not command.reason}
        recent = [possible[key] for key in self._recent if key in possible]
        keys = {command.key for command in recent}
        rest = [command for command in possible.values() if command.key not in keys]
        impossible = [command for command in self._commands if command.reason]
        first = tuple(PaletteRow(command, is_recent=True) for command in recent)
        return (*first, *(PaletteRow(command) for command in (*rest, *impossible)))

    def _found(self, wanted: str) -> tuple[PaletteRow, ...]:
        """What can be done first, in the order of its fit; loose ones only where nothing fits better: Enter
        must not do what nobody meant because what was meant is not possible now.
        """
        found = [
            (command, one) for command in self._commands if (one := _fit_of(command, wanted)) is not None
        ]
        loosest = Fit.INSIDE if any(one.fit < Fit.LOOSE for _, one in found) else Fit.LOOSE
        fitting = [(command, one) for command, one in found if one.fit <= loosest]
        fitting.sort(key=lambda pair: (bool(pair[0].reason), pair[1].fit, -self._worth(*pair)))
        return tuple(
            PaletteRow(command, tuple(sorted(one.marks)), tuple(sorted(one.path_marks)))
            for command, one in fitting
        )

    def _worth(self, command: Command, found: _Found) -> float:
        is_recent = command.key in self._recent
        return found.score + (_RECENT / (1 + self._recent.index(command.key)) if is_recent else 0.0)


def _fit_of(command: Command, wanted: str) -> _Found | None:
    """How all the words fit; None where one of them does not."""
    hint = SEPARATOR.join(command.path)
    fits = [_fit_of_word(word, command.text, hint) for word in wanted.split()]
    found = [one for one in fits if one is not None]
    if len(found) < len(fits) or not found:
        return None
    return _Found(
        max(one.fit for one in found),
        sum(one.score for one in found),
        frozenset().union(*(one.marks for one in found)),
        frozenset().union(*(one.path_marks for one in found)),
    )


def _fit_of_word(word: str, text: str, hint: str) -> _Found | None:
    loose = match(word, text)
    score = loose.score if loose is not None else 0.0
    start = find(word, text, at_words=True)
    if start is not None:
        return _Found(Fit.WORD, score, _run(start, word))
    start = find(word, hint, at_words=True)
    if start is not None:
        return _Found(Fit.PATH, 0.0, path_marks=_run(start, word))
    start = find(word, text, at_words=False)
    if start is not None:
        return _Found(Fit.INSIDE, score, _run(start, word))
    return _Found(Fit.LOOSE, score, frozenset(loose.places)) if loose is not None else None


def _run(start: int, word: str) -> frozenset[int]:
    return frozenset(range(start, start + len(word)))
