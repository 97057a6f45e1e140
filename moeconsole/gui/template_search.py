"""Search in what templates and drafts hold: read piece by piece on the files' lane, found as it goes on."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moeconsole.gui.models.template_refs import RefKind, TemplateRef
from moeconsole.store.files import StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moeconsole.gui.models.template_listing import Item
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.drafts import DraftStore
    from moeconsole.store.templates import TemplateStore

DELAY_MS: Final = 120  # after the last key
_PIECE: Final = 40  # files at a time: a save that waits gets its turn between two
_MAX_READ: Final = 2 * 1024 * 1024
_ESCAPE: Final = re.compile(r"\\u([0-9A-Fa-f]{4})")

Key = tuple[RefKind, str]


class TemplateSearch(QObject):
    """One search at a time; a new one ends the one before. GUI thread; owned by the templates pane.

    Signals:
        changed: `hits` are others, or everything was looked at.
    """

    changed = Signal()

    def __init__(self, lane: Lane, drafts: DraftStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._drafts = drafts
        self._store: TemplateStore | None = None
        self._words: tuple[str, ...] = ()
        self._left: list[Item] = []
        self._hits: frozenset[Key] = frozenset()
        self._before: frozenset[Key] = frozenset()
        self._number = 0
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive() or bool(self._left)

    @property
    def hits(self) -> frozenset[Key]:
        """What was found; while a longer word is looked for what the shorter one had stays in sight."""
        return self._hits | self._before

    def start(self, words: tuple[str, ...], items: Sequence[Item], store: TemplateStore) -> None:
        """Look for all the words (in small letters) in what these are called and hold; without words for nothing."""
        self._number += 1
        goes_on = bool(self._words) and " ".join(words).startswith(" ".join(self._words))
        self._before = self.hits if goes_on else frozenset()
        self._words, self._store = words, store
        self._hits = frozenset()
        self._left = [one for one in items if one.ref is not None and one.kind is not RefKind.TRASH]
        self._timer.stop()
        if words and self._left:
            self._timer.start()
        else:
            self._left = []
            self._before = frozenset()

    @Slot()
    def _go_on(self) -> None:
        piece = self._left[:_PIECE]
        if self._store is not None:
            work = partial(_hits_in, piece, self._words, self._store, self._drafts)
            self._lane.run(work, partial(self._take, self._number))

    def _take(self, number: int, hits: frozenset[Key]) -> None:
        if number != self._number:
            return  # of a search that was given up
        self._left = self._left[_PIECE:]
        self._hits |= hits
        if self._left:
            self._go_on()
        else:
            self._before = frozenset()
        if hits or not self._left:
            self.changed.emit()


def _hits_in(
    items: Sequence[Item], words: tuple[str, ...], store: TemplateStore, drafts: DraftStore
) -> frozenset[Key]:
    """Those of the items that have all words. Waits for the disk."""
    contents: dict[str, bytes] = {}
    if any(item.kind is RefKind.DRAFT for item in items):
        contents = {draft.id: draft.data for draft in drafts.load_all().value}
    hits = set()
    for item in items:
        data = contents.get(item.path) if item.kind is RefKind.DRAFT else _read(item.ref, store)
        text = f"{item.name}\n{searchable(data or b'')}".casefold()
        if all(word in text for word in words):
            hits.add((item.kind, item.path))
    return frozenset(hits)


def searchable(data: bytes) -> str:
    """The text of a file, with what is escaped in it as the characters that are meant."""
    text = data[:_MAX_READ].decode("utf-8", "replace")
    if "\\u" in text:
        text = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _read(ref: TemplateRef | None, store: TemplateStore) -> bytes | None:
    try:
        return ref.read(store) if ref is not None else None
    except StoreError:
        return None  # gone meanwhile
