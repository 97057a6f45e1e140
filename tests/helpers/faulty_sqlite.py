"""Makes the n-th call that SQLite makes to the system fail, as SQLite's own tests do: by `xSetSystemCall`.

Syncs can't be replaced that way: SQLite calls them directly.
"""

from __future__ import annotations

import _sqlite3
import ctypes
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_INT, _PTR, _SIZE, _OFF = ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int64
_WRITE = (ctypes.c_ssize_t, _INT, _PTR, _SIZE, _OFF)
_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "open": (_INT, ctypes.c_char_p, _INT, _INT),
    "write": (ctypes.c_ssize_t, _INT, _PTR, _SIZE),
    "pwrite": _WRITE,
    "pwrite64": _WRITE,
    "ftruncate": (_INT, _INT, _OFF),
    "fallocate": (_INT, _INT, _OFF, _OFF),
    "fstat": (_INT, _INT, _PTR),
    "openDirectory": (_INT, ctypes.c_char_p, _PTR),
    "unlink": (_INT, ctypes.c_char_p),
}


class _Vfs(ctypes.Structure):
    _fields_ = [  # as ctypes wants it; sqlite3.h, struct sqlite3_vfs, version 3
        ("version", _INT), ("file_size", _INT), ("longest_path", _INT), ("next", _PTR),
        ("name", ctypes.c_char_p), ("app_data", _PTR), *((f"method_{n}", _PTR) for n in range(12)),
        ("time64", _PTR), ("set_system_call", _PTR), ("get_system_call", _PTR), ("next_system_call", _PTR),
    ]  # fmt: skip


_SET = ctypes.CFUNCTYPE(_INT, _PTR, ctypes.c_char_p, _PTR)
_GET = ctypes.CFUNCTYPE(_PTR, _PTR, ctypes.c_char_p)


class FaultySqlite:
    """Counts the calls, and lets one fail with an errno; -1 for none."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.fail_at = -1
        self.code = 0

    def begin(self, fail_at: int, code: int) -> None:
        self.calls.clear()
        self.fail_at, self.code = fail_at, code


@contextmanager
def faulty_sqlite() -> Iterator[FaultySqlite]:
    """SQLite of this process goes through the counter while the block runs. Needs SQLite's Unix VFS.

    Raises:
        OSError, AttributeError: the library is not to be reached here.
    """
    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    library.sqlite3_vfs_find.argtypes = [ctypes.c_char_p]
    pointer = library.sqlite3_vfs_find(None)
    vfs = pointer.contents
    set_call = ctypes.cast(vfs.set_system_call, _SET)
    get_call = ctypes.cast(vfs.get_system_call, _GET)
    address = ctypes.cast(pointer, _PTR)
    faults = FaultySqlite()
    kept: list[Any] = []
    for name, signature in _SIGNATURES.items():
        original = get_call(address, name.encode())
        if original:
            kept.append(_replacement(faults, name, signature, original))
            set_call(address, name.encode(), ctypes.cast(kept[-1], _PTR))
    try:
        yield faults
    finally:
        faults.begin(-1, 0)
        for name in _SIGNATURES:
            set_call(address, name.encode(), None)
        kept.clear()


def _replacement(faults: FaultySqlite, name: str, signature: tuple[Any, ...], original: int) -> Any:
    kind = ctypes.CFUNCTYPE(*signature, use_errno=True)
    real = kind(original)

    def call(*arguments: Any) -> int:
        faults.calls.append(name)
        if len(faults.calls) - 1 == faults.fail_at:
            ctypes.set_errno(faults.code)
            return faults.code if name == "fallocate" else -1
        return int(real(*arguments))

    return kind(call)
