"""The lock on the data folder: its holder owns the history's file, and is the window that others raise."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING, Final

from moeconsole.store.files import PRIVATE_MODE, ensure_folder, plain_errors

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path

_TAKEN: Final = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class DataLock:
    """A lock of the operating system on one file, which ends with the process whatever happens.

    Owned by the services; one thread at a time. The file itself stays: deleting it would let two hold it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        return self._descriptor is not None

    def try_acquire(self) -> bool:
        """Takes the lock without waiting; True where we hold it (already).

        Raises:
            StoreError: the lock file can't be opened.
        """
        if self._descriptor is not None:
            return True
        ensure_folder(self._path.parent)
        with plain_errors(f"open {self._path.name}"):
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, PRIVATE_MODE)
            try:
                _lock(descriptor)
            except OSError as error:
                os.close(descriptor)
                if error.errno in _TAKEN:
                    return False
                raise
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Gives the lock back; nothing where it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
