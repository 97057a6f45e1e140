"""SQLite's errors, told apart: damage, trouble of the environment, and bugs of ours, which pass."""

from __future__ import annotations

import contextlib
import sqlite3
from functools import partial
from typing import TYPE_CHECKING, Final

from moeconsole.store.files import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRIMARY_CODE: Final = 0xFF
UNREADABLE: Final = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What reading a damaged file raises; the second where SQLite's message quotes bytes that are no text."""

_DAMAGE: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_ENVIRONMENT: Final = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_BUSY: "another program keeps the file locked",
    sqlite3.SQLITE_LOCKED: "another program keeps the file locked",
    sqlite3.SQLITE_PROTOCOL: "another program keeps the file locked",
    sqlite3.SQLITE_IOERR: "the disk reported an error",
    sqlite3.SQLITE_READONLY: "the file or the disk is read-only",
    sqlite3.SQLITE_CANTOPEN: "the file can't be opened",
    sqlite3.SQLITE_PERM: "this user has no permission",
    sqlite3.SQLITE_AUTH: "this user has no permission",
    sqlite3.SQLITE_NOMEM: "memory is short",
}


lenient_text: Final = partial(str, encoding="utf-8", errors="replace")
"""The `text_factory` of our connections: a damaged byte in one text must not hide the rows around it."""


class DamagedDatabaseError(StoreError):
    """The file is not a database, or no longer a sound one."""


@contextlib.contextmanager
def sqlite_errors(action: str) -> Iterator[None]:
    """Turns what the environment does to us into a StoreError: "Could not {action}: the disk is full.".

    Wrong SQL, broken constraints and misuse are bugs: they pass unchanged, to the exception hook.
    """
    try:
        yield
    except UnicodeDecodeError as error:  # Python can't decode a message that quotes damaged bytes
        raise DamagedDatabaseError(f"Could not {action}: the file is damaged.") from error
    except sqlite3.Error as error:
        code = _code(error)
        if code in _DAMAGE:
            raise DamagedDatabaseError(f"Could not {action}: the file is damaged.") from error
        known = _ENVIRONMENT.get(code)
        if known is None:
            raise
        raise StoreError(f"Could not {action}: {known}.") from error


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary result code; -1 for errors of Python's module itself, which have none."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & _PRIMARY_CODE if isinstance(code, int) else -1
