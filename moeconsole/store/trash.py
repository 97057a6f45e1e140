"""Where deleted templates and folders wait to be restored, each with a note of where it was."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from moeconsole.store.files import StoreError, ensure_folder, plain_errors, read, write_atomic

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MARK_LENGTH: Final = 9  # eight hexadecimal digits and a hyphen before the name
_MAX_NOTE: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Trashed:
    """What was deleted, for `restore`.

    Attributes:
        path: where it was, relative to the templates folder.
        kept_as: its name in the trash.
        deleted_ns: when, in nanoseconds since 1970; 0 where that is not known.
    """

    path: str
    kept_as: str
    deleted_ns: int = 0
    is_folder: bool = False

    @property
    def name(self) -> str:
        """As shown."""
        name = self.path.rpartition("/")[2]
        return name if self.is_folder else name.removesuffix(".json")


class Trash:
    """A folder with what was deleted from any templates folder. Owned by a template store; any thread.

    Beside each thing lies a hidden note, written first: what is in the trash can be put back where it was by
    a later start, too. A note without its thing means nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, source: Path, path: str, home: Path) -> Trashed:
        """Move a file or folder here; `path` is where it stood in the templates folder `home`."""
        ensure_folder(self._folder)
        kept_as = f"{os.urandom(4).hex()}-{source.name}"
        now = datetime.now(UTC).timestamp()
        trashed = Trashed(path, kept_as, int(now * 1e9), source.is_dir() and not source.is_symlink())
        note = {"path": path, "folder": str(home), "deleted_ns": trashed.deleted_ns}
        write_atomic(self._note(kept_as), json.dumps(note).encode("utf-8", "replace"))
        with plain_errors(f"delete {path}"):
            shutil.move(source, self._folder / kept_as)
        return trashed

    def take(self, trashed: Trashed, target: Path) -> None:
        """Move it out of here to `target`, which is free."""
        with plain_errors(f"bring back {trashed.path}"):
            shutil.move(self._folder / trashed.kept_as, target)
            self._note(trashed.kept_as).unlink(missing_ok=True)

    def forget(self, trashed: Trashed) -> None:
        """Delete it for good; nothing happens where it is gone already."""
        thing = self._folder / trashed.kept_as
        with plain_errors(f"delete {trashed.path} for good"):
            if thing.is_dir() and not thing.is_symlink():
                shutil.rmtree(thing)
            else:
                thing.unlink(missing_ok=True)
            self._note(trashed.kept_as).unlink(missing_ok=True)

    def list(self, home: Path) -> tuple[Trashed, ...]:
        """What was deleted from that templates folder, or nobody knows from which; the last one first."""
        if not self._folder.is_dir():
            return ()
        with plain_errors("read the trash"):
            found = tuple(self._found(home))
        return tuple(sorted(found, key=lambda one: (-one.deleted_ns, one.path)))

    def _found(self, home: Path) -> Iterator[Trashed]:
        with os.scandir(self._folder) as scan:
            for entry in scan:
                name = entry.name[_MARK_LENGTH:]
                if entry.name.startswith(".") or not name:
                    continue
                note = self._read(entry.name)
                if note.get("folder", str(home)) != str(home):
                    continue
                path, deleted_ns = note.get("path"), note.get("deleted_ns")
                yield Trashed(
                    path if isinstance(path, str) and path else name,
                    entry.name,
                    deleted_ns if isinstance(deleted_ns, int) and deleted_ns > 0 else 0,
                    entry.is_dir(follow_symlinks=False),
                )

    def _read(self, kept_as: str) -> dict[str, object]:
        """The note; empty where there is none that can be read."""
        try:
            data = read(self._note(kept_as))
            note = json.loads(data) if data is not None and len(data) <= _MAX_NOTE else None
        except (StoreError, ValueError, RecursionError):
            return {}
        return note if isinstance(note, dict) else {}

    def _note(self, kept_as: str) -> Path:
        # the thing's own name can be as long as the system allows: its mark alone names the note
        return self._folder / f".{kept_as[: _MARK_LENGTH - 1]}.note"
