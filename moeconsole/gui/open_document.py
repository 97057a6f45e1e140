"""What the window knows of the document that is open: where it comes from, and where Save writes it."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from moeconsole.core import templates
from moeconsole.store.templates import content_hash

if TYPE_CHECKING:
    from moeconsole.core.templates import Template
    from moeconsole.gui.models.template_refs import TemplateRef


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """Where the open document comes from.

    Attributes:
        ref: the template file that Save writes; None for a new document and for a starter.
        origin: the file as it was read: layout, line ends.
        saved_hash: of the bytes on disk; None where there are none.
        draft_id: under which it is kept while it is open.
        folder: that `ref` is in; None for the user's templates.
    """

    name: str
    draft_id: str
    ref: TemplateRef | None = None
    folder: str | None = None
    origin: Template | None = None
    saved_hash: str | None = None

    def saved(self, ref: TemplateRef, folder: str | None, data: bytes) -> OpenDocument:
        """The same, after Save wrote these bytes there."""
        name = ref.name.rpartition("/")[2].removesuffix(".json")
        origin, saved_hash = templates.read(data), content_hash(data)
        return replace(self, name=name, ref=ref, folder=folder, origin=origin, saved_hash=saved_hash)


def new_draft_id() -> str:
    """An id that no other draft has."""
    return os.urandom(16).hex()
