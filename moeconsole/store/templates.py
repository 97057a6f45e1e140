"""The user's folder of templates: reading, saving, moving, a trash. What a template means is core's."""

from __future__ import annotations

import contextlib
import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from moeconsole.store.files import StoreError, ensure_folder, plain_errors, read, write_atomic
from moeconsole.store.trash import Trash, Trashed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SUFFIX: Final = ".json"

_MAX_NAME_BYTES: Final = 120
_MAX_DEPTH: Final = 16
_MAX_ENTRIES: Final = 20_000
_UNSAFE: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DIGITS: Final = re.compile(r"([0-9]{1,18})")
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


class ChangedOnDiskError(StoreError):
    """The file is no longer what the caller read: another program changed it."""


class OutsideFolderError(StoreError):
    """A path that leads out of the templates folder."""


@dataclass(frozen=True, slots=True)
class TemplateEntry:
    """A folder or a template.

    Attributes:
        path: relative to the templates folder, with `/`.
        name: as shown: without `.json`.
    """

    path: str
    name: str
    is_folder: bool
    modified_ns: int


def content_hash(data: bytes) -> str:
    """What `save` takes to see whether a file is still what was read."""
    import hashlib  # OpenSSL: 5 ms

    return hashlib.sha256(data).hexdigest()


def safe_name(text: str) -> str:
    """A name that every file system takes, near to the text; "Untitled" where nothing is left."""
    name = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    name = " ".join(_UNSAFE.sub(" ", name).split()).strip(". ")
    name = name.encode("utf-8")[:_MAX_NAME_BYTES].decode("utf-8", "ignore").rstrip(". ")
    if _DEVICES.fullmatch(name):
        name = f"_{name}"
    return name or "Untitled"


class TemplateStore:
    """A folder of JSON files that may live in git and be changed by other programs at any time.

    Owned by the services; any thread. Paths are relative to the folder, with `/`; what leads out of it, by
    `..` or by a link, is refused. Every method raises StoreError with a sentence where the system refuses.
    """

    def __init__(self, folder: Path, trash: Path) -> None:
        self.folder = folder
        self._trash = Trash(trash)

    def list(self) -> tuple[TemplateEntry, ...]:
        """Folders and templates, each folder before what is in it, by name; hidden ones are left out."""
        if not self.folder.is_dir():
            return ()
        with plain_errors(f"read the folder {self.folder.name}"):
            root = self.folder.resolve()
            entries: list[TemplateEntry] = []
            for entry in _walk(root, root, 0):
                entries.append(entry)
                if len(entries) == _MAX_ENTRIES:
                    break
            return tuple(entries)

    def read(self, path: str) -> bytes:
        data = read(self._inside(path))
        if data is None:
            raise StoreError(f"{path} does not exist any more.")
        return data

    def save(self, path: str, data: bytes, *, expected: str | None) -> bool:
        """Writes the template, atomically; False where the file held these bytes already.

        `expected` is the `content_hash` of what the caller read; None for a new template.

        Raises:
            ChangedOnDiskError: the file holds something else than what was expected.
        """
        target = self._inside(path)
        found = read(target)
        if found == data:
            return False
        if found is not None and content_hash(found) != expected:
            if expected is None:
                raise ChangedOnDiskError(f"There is already a template at {path}.")
            raise ChangedOnDiskError(f"{path} was changed by another program since it was opened.")
        ensure_folder(target.parent)
        write_atomic(target, data)
        return True

    def create_folder(self, path: str) -> None:
        target = self._free(path)
        ensure_folder(target.parent)
        with plain_errors(f"make the folder {path}"):
            target.mkdir()

    def rename(self, path: str, new_path: str) -> None:
        """Renames or moves a template or a folder; never over another."""
        source = self._existing(path)
        target = self._inside(new_path)
        if source == target:
            return
        if source in target.parents:
            raise StoreError(f"{path} can't be moved into itself.")
        if not (target.exists() and source.samefile(target)):  # another casing, where that is the same file
            target = self._free(new_path)
        ensure_folder(target.parent)
        with plain_errors(f"rename {path}"):
            source.rename(target)

    def duplicate(self, path: str) -> str:
        """Copies a template beside itself under the first free name; returns the copy's path."""
        data = self.read(path)
        original = PurePosixPath(path)
        for number in range(2, _MAX_ENTRIES):
            copy = str(original.with_name(f"{original.stem} {number}{original.suffix}"))
            if not os.path.lexists(self._inside(copy)):
                self.save(copy, data, expected=None)
                return copy
        raise StoreError(f"There are too many copies of {path}.")

    def delete(self, path: str) -> Trashed:
        """Moves a template or a folder to the trash."""
        return self._trash.put(self._existing(path), path, self.folder)

    def remove_empty_folder(self, path: str) -> None:
        """Nothing happens where something is in it, or where it is not there."""
        with contextlib.suppress(OSError):
            self._entry(path).rmdir()

    def trashed(self) -> tuple[Trashed, ...]:
        """What was deleted from this folder and can be restored, the last one first."""
        return self._trash.list(self.folder)

    def restore(self, trashed: Trashed) -> str:
        """Brings back what was deleted, to its place or, where that is taken, to a free name beside it."""
        path = PurePosixPath(trashed.path)
        number = 2
        while os.path.lexists(self._inside(str(path))):
            path = path.with_name(f"{PurePosixPath(trashed.path).stem} {number}{path.suffix}")
            number += 1
        target = self._inside(str(path))
        ensure_folder(target.parent)
        self._trash.take(trashed, target)
        return str(path)

    def forget(self, trashed: Iterable[Trashed]) -> None:
        """Deletes for good what is in the trash."""
        for one in trashed:
            self._trash.forget(one)

    def _inside(self, path: str) -> Path:
        """The file of a relative path; links are followed, and must end inside."""
        parts = PurePosixPath(path).parts
        unsafe = not parts or path.startswith("/") or ".." in parts or "\0" in path or "\\" in path
        if unsafe or PurePosixPath(path).is_absolute() or Path(path).drive:
            raise OutsideFolderError(f"{path!r} is not a path inside the templates folder.")
        root = self.folder.resolve()
        try:
            target = root.joinpath(*parts).resolve()
        except (OSError, RuntimeError, ValueError) as error:  # links in a circle; half a surrogate pair
            raise StoreError(f"{path!r} can't be followed.") from error
        if target == root or not target.is_relative_to(root):
            raise OutsideFolderError(f"{path!r} leads out of the templates folder.")
        return target

    def _entry(self, path: str) -> Path:
        """The entry of that name itself, which may be a link: for renaming and deleting."""
        self._inside(path)
        return self.folder.resolve().joinpath(*PurePosixPath(path).parts)

    def _existing(self, path: str) -> Path:
        target = self._entry(path)
        if not os.path.lexists(target):
            raise StoreError(f"{path} does not exist any more.")
        return target

    def _free(self, path: str) -> Path:
        target = self._inside(path)
        if os.path.lexists(target):
            raise StoreError(f"There is already something at {path}.")
        return target


def _walk(root: Path, folder: Path, depth: int) -> Iterator[TemplateEntry]:
    with os.scandir(folder) as scan:
        found = sorted(scan, key=_tree_order)
    for entry in found:
        if entry.name.startswith("."):
            continue
        path = Path(entry.path)
        relative = path.relative_to(root).as_posix()
        try:
            if entry.is_dir(follow_symlinks=False):
                yield TemplateEntry(
                    relative, entry.name, is_folder=True, modified_ns=entry.stat().st_mtime_ns
                )
                if depth < _MAX_DEPTH:
                    yield from _walk(root, path, depth + 1)
            elif _is_template(entry, root):
                name = entry.name[: -len(SUFFIX)]
                yield TemplateEntry(relative, name, is_folder=False, modified_ns=entry.stat().st_mtime_ns)
        except OSError:
            continue  # gone meanwhile, or a folder that this user may not read


def _tree_order(entry: os.DirEntry[str]) -> tuple[bool, tuple[str | int, ...], str]:
    """Folders first, then by what is shown: `Paid`, `Paid 2`, `Paid 10`."""
    is_folder = entry.is_dir(follow_symlinks=False)
    shown = entry.name if is_folder else entry.name.removesuffix(SUFFIX)
    parts = _DIGITS.split(shown.casefold())
    by_value = tuple(int(part) if place % 2 else part for place, part in enumerate(parts))
    return not is_folder, by_value, entry.name


def _is_template(entry: os.DirEntry[str], root: Path) -> bool:
    if not entry.name.lower().endswith(SUFFIX) or not entry.is_file():
        return False
    return not entry.is_symlink() or Path(entry.path).resolve().is_relative_to(root)
