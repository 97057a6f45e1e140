"""Drafts: what the user works on or put aside, kept through a kill. Their content is the session's affair."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.store.files import (
    Loaded,
    StoreError,
    ensure_folder,
    plain_errors,
    previous_path,
    read_with_fallback,
    remove_leftovers,
    write_atomic,
)

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIX: Final = ".draft"
_VERSION: Final = 1
_CALLED: Final = "the draft"  # a file's name of 32 digits says nothing to anybody
_HEADER: Final = re.compile(rb"moeconsole-draft (\d{1,6})(?: ([0-9a-f]{64}))?\n")
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Draft:
    """A document as it was last saved; `modified_ns` is the file's time."""

    id: str
    data: bytes
    modified_ns: int


class DraftStore:
    """A folder with a file for each draft: the open document's, and the shelf of those it was opened over.

    Owned by the services; one thread at a time. Each file begins with a line that holds the version and the
    content's SHA-256, so that damage is seen; a damaged one is set aside and its previous version used.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, draft_id: str, data: bytes, *, keep_previous: bool = True) -> None:
        """Keeps the draft, on the disk when this returns, and the version before it.

        Args:
            keep_previous: False where a secret may be in the version before: none is left.

        Raises:
            StoreError: it can't be written; the version before is still there.
        """
        ensure_folder(self._folder)
        header = f"moeconsole-draft {_VERSION} {_digest(data)}\n"
        path = self._path(draft_id)
        write_atomic(path, header.encode() + data, keep_previous=keep_previous, called=_CALLED)
        if not keep_previous:
            with plain_errors("remove the draft's version before"):
                previous_path(path).unlink(missing_ok=True)

    def load_all(self) -> Loaded[tuple[Draft, ...]]:
        """All drafts, the last saved first; a sentence for each that could not be had as it was."""
        remove_leftovers(self._folder)
        drafts: list[Draft] = []
        notices: list[str] = []
        for draft_id in self._ids():
            path = self._path(draft_id)
            try:
                loaded = read_with_fallback(path, _content)
                if loaded.value is not None:
                    drafts.append(Draft(draft_id, loaded.value, _modified_ns(path)))
                notice = loaded.notice
            except _NewerError:
                notice = f"{path.name} is of a newer version of Moe Console and was left alone."
            except StoreError as error:
                notice = str(error)
            if notice:
                notices.append(notice)
        drafts.sort(key=lambda draft: draft.modified_ns, reverse=True)
        return Loaded(tuple(drafts), " ".join(notices) or None)

    def discard(self, draft_id: str) -> None:
        """Removes the draft; nothing where there is none.

        Raises:
            StoreError: it can't be removed.
        """
        path = self._path(draft_id)
        with plain_errors("remove the draft"):
            previous_path(path).unlink(missing_ok=True)  # first: alone, it would come back
            path.unlink(missing_ok=True)

    def _ids(self) -> list[str]:
        suffixes = (_SUFFIX, previous_path(self._path("x")).name[1:])
        if not self._folder.is_dir():
            return []
        with plain_errors("read the drafts"):
            names = [file.name for file in self._folder.iterdir()]
        ids = {name.removesuffix(suffix) for name in names for suffix in suffixes if name.endswith(suffix)}
        return sorted(draft_id for draft_id in ids if _ID.fullmatch(draft_id))

    def _path(self, draft_id: str) -> Path:
        if not _ID.fullmatch(draft_id):
            raise ValueError(f"not an id of a draft: {draft_id!r}")
        return self._folder / (draft_id + _SUFFIX)


class _NewerError(Exception):
    """A draft of a newer version: not ours to set aside."""


def _content(file: bytes) -> bytes:
    header = _HEADER.match(file)
    if header is None:
        raise ValueError("no header")
    if int(header[1]) > _VERSION:
        raise _NewerError
    data = file[header.end() :]
    if header[2] != _digest(data).encode():
        raise ValueError("damaged")
    return data


def _modified_ns(path: Path) -> int:
    for candidate in (path, previous_path(path)):
        try:
            return candidate.stat().st_mtime_ns
        except OSError:
            continue
    return 0


def _digest(data: bytes) -> str:
    import hashlib  # OpenSSL: not at the first paint

    return hashlib.sha256(data).hexdigest()
