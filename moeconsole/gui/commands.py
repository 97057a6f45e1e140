"""The one undo command, and what counts as one step while somebody types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.document import DocumentState

_CHANGE_COMMAND_ID: Final = 1


class ChangeCommand(QUndoCommand):
    """A pair of whole states; beside an immutable tree no inverse is needed. Owned by the session's undo stack."""

    def __init__(
        self,
        before: DocumentState,
        after: DocumentState,
        label: str,
        merge_key: str | None,
        show: Callable[[DocumentState], None],
    ) -> None:
        super().__init__(label)
        self._before = before
        self._after = after
        self._merge_key = merge_key
        self._show = show

    @override
    def id(self) -> int:
        # must fit 32 bits, so the merge key is compared in mergeWith
        return _CHANGE_COMMAND_ID

    @override
    def undo(self) -> None:
        self._show(self._before)

    @override
    def redo(self) -> None:
        self._show(self._after)

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        if (
            not isinstance(other, ChangeCommand)
            or self._merge_key is None
            or other._merge_key != self._merge_key  # noqa: SLF001 - of the same class
        ):
            return False
        self._after = other._after  # noqa: SLF001 - of the same class
        self.setObsolete(self._after == self._before)
        return True


@dataclass(slots=True)
class TypingRun:
    """Merge keys for one text field: a word is one undo step. Owned by its editor."""

    prefix: str
    _count: int = 0
    _last: str = ""
    _inserting: bool = True

    def key(self, text: str) -> str:
        """The merge key of the edit that led to `text`."""
        grew = len(text) - len(self._last)
        small = abs(grew) == 1
        inserting = grew > 0 or not small  # a selection that is typed over begins a word
        starts_word = inserting and text[len(self._last) :].isspace()
        if not small or inserting != self._inserting or starts_word:
            self._count += 1
        self._last, self._inserting = text, inserting
        return f"{self.prefix}:{self._count}"

    def restart(self, text: str) -> None:
        """The field shows another text, or was entered anew: the next key begins a step."""
        self._count += 1
        self._last = text
        self._inserting = True
