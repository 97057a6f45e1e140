"""Writing a support bundle of sends of the history, a send at a time: they may be more than fits into memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moeconsole import __version__
from moeconsole.core.bundle import Counts, json_pieces, markdown_pieces
from moeconsole.store.files import StoreError, write_atomic_in_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from moeconsole.core.records import HistoryEntry
    from moeconsole.store.history import History


def write_bundle(history: History, ids: Sequence[int], path: Path, stopped: Callable[[], bool]) -> Counts:
    """Writes those of these sends that there are, as JSON or Markdown, as the file's name ends; how many.

    No file is better than one that says less than it should.

    Raises:
        StoreError: none of them is left, some were deleted or `stopped` said so meanwhile, or the system refuses.
    """
    found = history.existing(ids)
    if not found:
        raise StoreError("None of the chosen sends is in the history any more, so no file was written.")
    counts = Counts(len(ids), len(found))
    write = json_pieces if path.suffix.lower() == ".json" else markdown_pieces
    pieces = write(_entries(history, found, stopped), counts, __version__)
    write_atomic_in_pieces(path, (piece.encode("utf-8", "replace") for piece in pieces))
    return counts


def _entries(history: History, ids: Sequence[int], stopped: Callable[[], bool]) -> Iterator[HistoryEntry]:
    for row_id in ids:
        if stopped():
            raise StoreError("The window was closed while sends were being saved, so no file was written.")
        entry = history.get(row_id)
        if entry is None:
            raise StoreError(
                "Sends were deleted while they were being saved, so no file was written. Try again."
            )
        yield entry
