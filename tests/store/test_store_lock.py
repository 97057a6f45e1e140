"""The lock on the data folder: one holder, and it ends with the process."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from moeconsole.store.files import StoreError
from moeconsole.store.lock import DataLock

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import sys, pathlib
from moeconsole.store.lock import DataLock
print(DataLock(pathlib.Path(sys.argv[1])).try_acquire(), flush=True)
sys.stdin.read()
"""


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    first, second = DataLock(tmp_path / "new" / "lock"), DataLock(tmp_path / "new" / "lock")
    assert first.try_acquire()
    assert first.try_acquire()
    assert first.held
    assert not second.try_acquire()
    first.release()
    first.release()
    assert not first.held
    assert second.try_acquire()
    second.release()


def test_a_killed_process_holds_it_no_longer(tmp_path: Path) -> None:
    lock = DataLock(tmp_path / "lock")
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "lock")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"True"
        assert not lock.try_acquire()
        other.kill()
        other.wait()
    assert lock.try_acquire()
    lock.release()


def test_a_lock_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "lock").mkdir()
    with pytest.raises(StoreError, match="Could not open lock"):
        DataLock(tmp_path / "lock").try_acquire()
