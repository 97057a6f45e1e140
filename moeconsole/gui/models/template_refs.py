"""What the template tree names to others: a file of the user's, a starter of the program's, a draft."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from moeconsole import paths
from moeconsole.store import files
from moeconsole.store.files import StoreError

if TYPE_CHECKING:
    from moeconsole.store.templates import TemplateStore


class RefKind(StrEnum):
    MINE = "mine"
    STARTER = "starter"
    DRAFT = "draft"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class TemplateRef:
    """A document that can be opened; two are equal where kind and path are.

    Attributes:
        path: relative to the templates folder or to that of the starters, with `/`; a draft's id; what a deleted
            one is called in the trash.
        name: as shown.
    """

    kind: RefKind
    path: str
    name: str = field(compare=False)

    def read(self, store: TemplateStore) -> bytes:
        """The bytes of the file. Not on the GUI thread.

        Raises:
            StoreError: it can't be read.
            ValueError: a draft, which is the draft store's; what is in the trash is restored first.
        """
        if self.kind is RefKind.MINE:
            return store.read(self.path)
        if self.kind is RefKind.STARTER:
            data = files.read(starters_folder().joinpath(*PurePosixPath(self.path).parts))
            if data is None:
                raise StoreError(f"The starter {self.name} is missing from this installation.")
            return data
        raise ValueError(f"a {self.kind} is not read from the templates")


def starter_text(text: str) -> str:
    """A name or a note of a starter in the window's language; any other text as it is.

    The files keep their English; the texts to translate are read from them (tests/translations/collect.py).
    """
    return QCoreApplication.translate("Starters", text) if text else ""


def starters_folder() -> Path:
    """The templates that come with the program; read-only."""
    return paths.resource("templates")
