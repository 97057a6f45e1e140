"""Files that survive a crash: atomic writes, a previous version to fall back on, and errors in plain words.

What stands in the files is the affair of the stores beside this module. All functions may run on any thread.
"""

# The calls go through `os` of this module, so that a test can make each of them fail in turn.

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import shutil
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

T = TypeVar("T")

PRIVATE_MODE: Final = 0o600
PRIVATE_FOLDER_MODE: Final = 0o700
PREVIOUS_SUFFIX: Final = ".bak"
TEMPORARY_PREFIX: Final = ".moeconsole-"
TEMPORARY_SUFFIX: Final = ".tmp"
LEFTOVER_AGE_S: Final = 3600.0

_REASONS: Final = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EACCES: "this user has no permission",
    errno.EPERM: "this user has no permission",
    errno.EROFS: "the disk is read-only",
    errno.ENOENT: "the file or folder does not exist",
    errno.ENOTDIR: "a part of the path is not a folder",
    errno.EISDIR: "it is a folder",
    errno.EEXIST: "the name is already taken",
    errno.ENOTEMPTY: "the folder is not empty",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EIO: "the disk reported an error",
    errno.EFBIG: "the file is too large for this disk",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open",
    errno.EBUSY: "another program is using it",
    errno.ELOOP: "its links go round in a circle",
}


class StoreError(Exception):
    """Something on this machine kept us from reading or writing; `str()` is a ready sentence."""


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """What was read, and a sentence for the user where not all went well."""

    value: T
    notice: str | None = None


def reason(error: OSError) -> str:
    """Why the system refused, in plain words, to follow a colon."""
    known = _REASONS.get(error.errno or 0)
    return known or (error.strerror or "the system gave no reason").rstrip(".").lower()


@contextlib.contextmanager
def plain_errors(action: str) -> Iterator[None]:
    """Turns an OSError into a StoreError: "Could not {action}: the disk is full."."""
    try:
        yield
    except OSError as error:
        raise StoreError(f"Could not {action}: {reason(error)}.") from error


def read(path: Path) -> bytes | None:
    """The whole file, or None where there is none.

    Raises:
        StoreError: it is there, but can't be read.
    """
    with plain_errors(f"read {path.name}"):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None


def ensure_folder(folder: Path) -> None:
    """Makes the folder, and those above it, for this user alone; a folder that exists stays as it is.

    Raises:
        StoreError: it can't be made.
    """
    with plain_errors(f"make the folder {folder.name}"):
        folder.mkdir(PRIVATE_FOLDER_MODE, parents=True, exist_ok=True)


def write_atomic(path: Path, data: bytes, *, keep_previous: bool = False, called: str = "") -> None:
    """Replaces the file's content so that at any moment, kill or not, the old or the new content is there.

    A new file is for this user alone; one that exists keeps its permissions. With `keep_previous` the old
    content goes to `<name>.bak` first, in the same safe way.

    Args:
        called: what the sentence of an error calls it, where the file's own name would say nothing to a person.

    Raises:
        StoreError: the old content is still there (or, if only the last fsync of the folder failed, the new).
    """
    name = called or path.name
    with plain_errors(f"save {name}"):
        if keep_previous:
            previous = read(path)
            if previous is not None and previous != data:
                _replace(previous_path(path), (previous,))
        _replace(path, (data,))


def write_atomic_in_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """The same for more than fits into memory at once. What making a piece raises leaves the old content there.

    Raises:
        StoreError: as for `write_atomic`.
    """
    with plain_errors(f"save {path.name}"):
        _replace(path, pieces)


def previous_path(path: Path) -> Path:
    """Where `write_atomic` keeps the previous version."""
    return path.with_name(path.name + PREVIOUS_SUFFIX)


def read_with_fallback(path: Path, parse: Callable[[bytes], T]) -> Loaded[T | None]:
    """The parsed file; where it does not parse, it is set aside and the previous version is used.

    `parse` raises ValueError (or RecursionError) for what it can't read. The value is None where there is
    neither a file nor a previous version that parses.

    Raises:
        StoreError: the file is there, but the system doesn't let us read it.
    """
    data = read(path)
    if data is not None:
        try:
            return Loaded(parse(data))
        except (ValueError, RecursionError):
            damage = f"{path.name} could not be understood and was {_set_aside_in_words(path)}"
    previous = read(previous_path(path))
    if previous is None:
        return Loaded(None, None if data is None else f"{damage}; there is no previous version to use.")
    try:
        value = parse(previous)
    except (ValueError, RecursionError):
        _set_aside_in_words(previous_path(path))
        return Loaded(
            None, f"{path.name} and its previous version could not be understood; both were set aside."
        )
    if data is None:
        return Loaded(value, f"{path.name} was missing; the previous version is used.")
    return Loaded(value, f"{damage}; the previous version is used.")


def aside_path(path: Path) -> Path:
    """The first free name of `<name>.damaged`, `<name>.damaged-2`, …."""
    for number in itertools.count(1):
        target = path.with_name(f"{path.name}.damaged" + (f"-{number}" if number > 1 else ""))
        if not target.exists():
            break
    return target


def set_aside(path: Path) -> Path:
    """Renames a damaged file to its `aside_path`, and returns that.

    Raises:
        StoreError: it can't be renamed.
    """
    target = aside_path(path)
    with plain_errors(f"set {path.name} aside"):
        os.replace(path, target)
    return target


def remove_leftovers(folder: Path) -> None:
    """Removes what a killed writer left here over an hour ago; says nothing if it can't."""
    oldest = time.time() - LEFTOVER_AGE_S
    with contextlib.suppress(OSError):
        for leftover in folder.glob(f"{TEMPORARY_PREFIX}*{TEMPORARY_SUFFIX}"):
            if leftover.stat().st_mtime >= oldest:
                continue
            if leftover.is_dir():
                shutil.rmtree(leftover)
            else:
                leftover.unlink(missing_ok=True)


def _set_aside_in_words(path: Path) -> str:
    try:
        return f"set aside as {set_aside(path).name}"
    except StoreError:
        return "left where it is, because it can't be renamed"


def _replace(path: Path, pieces: Iterable[bytes]) -> None:
    temporary = path.with_name(f"{TEMPORARY_PREFIX}{os.urandom(8).hex()}{TEMPORARY_SUFFIX}")
    try:
        _write_new(temporary, pieces)
        _copy_mode(path, temporary)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    sync_folder(path.parent)


def _write_new(path: Path, pieces: Iterable[bytes]) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, PRIVATE_MODE)
    try:
        for data in pieces:
            rest = memoryview(data)
            while rest:  # a disk that fills up may take a part: only the next call says so
                rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copy_mode(source: Path, target: Path) -> None:
    try:
        mode = os.stat(source).st_mode & 0o777
    except FileNotFoundError:
        return
    if mode != PRIVATE_MODE:
        os.chmod(target, mode)


def sync_folder(folder: Path) -> None:
    """Makes the renames in this folder last through a power cut. Raises OSError."""
    if sys.platform != "win32":  # there a folder can't be opened, and the file system keeps the order
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno != errno.EINVAL:  # some network file systems know no fsync of folders
                raise
        finally:
            os.close(descriptor)
