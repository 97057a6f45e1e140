"""An `os` of which the n-th call that saving a file makes fails, as a full or broken disk would have it."""

from __future__ import annotations

import os
from typing import Any, NoReturn

SAVING = ("open", "write", "fsync", "close", "replace", "stat", "chmod")


class FaultyOs:
    """Stands in for `os` in `moeconsole.store.files`; a failing write takes a part first. -1: none fails."""

    def __init__(self, fail_at: int, code: int, *, unlink_fails: bool = False) -> None:
        self.calls: list[str] = []
        self._fail_at = fail_at
        self._code = code
        self._unlink_fails = unlink_fails

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        if name == "unlink" and self._unlink_fails:
            return self.fail
        if name not in SAVING:
            return real

        def call(*arguments: Any) -> Any:
            if self.is_due(name):
                if name == "write":
                    real(arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
                if name == "close":
                    real(*arguments)  # Linux closes it even where close reports an error
                self.fail()
            return real(*arguments)

        return call

    def is_due(self, name: str) -> bool:
        """Counts a call; whether it is the one that fails."""
        self.calls.append(name)
        return len(self.calls) - 1 == self._fail_at

    def fail(self, *_arguments: Any) -> NoReturn:
        raise OSError(self._code, os.strerror(self._code))
