"""Saving a file: old or new is there whatever fails, and what can't be parsed never stops the program."""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moeconsole.store import files
from moeconsole.store.files import StoreError, read_with_fallback, remove_leftovers, write_atomic
from tests.helpers.faulty_os import SAVING, FaultyOs

if TYPE_CHECKING:
    from collections.abc import Iterator

OLD = b'{"old": 1}' * 500
NEW = b'{"new": 2}' * 700


def saving_calls(folder: Path) -> list[str]:
    path = folder / "counted.json"
    path.write_bytes(OLD)
    path.chmod(0o640)
    counting = FaultyOs(-1, 0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "os", counting)
        write_atomic(path, NEW, keep_previous=True)
    return counting.calls


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("unlink_fails", [False, True])
def test_each_call_of_saving_may_fail_and_old_or_new_is_readable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, unlink_fails: bool
) -> None:
    calls = saving_calls(tmp_path)
    assert set(calls) == set(SAVING)
    for fail_at, name in enumerate(calls):
        path = tmp_path / f"{fail_at}.json"
        path.write_bytes(OLD)
        path.chmod(0o640)
        with monkeypatch.context() as patch:
            patch.setattr(files, "os", FaultyOs(fail_at, code, unlink_fails=unlink_fails))
            with pytest.raises(StoreError) as caught:
                write_atomic(path, NEW, keep_previous=True)
        assert path.read_bytes() in (OLD, NEW), name
        assert str(caught.value).endswith(f": {files.reason(OSError(code, ''))}.")
        if not unlink_fails:
            assert not list(tmp_path.glob(".moeconsole-*")), name
        write_atomic(path, NEW)
        assert path.read_bytes() == NEW


def test_a_write_that_takes_only_a_part_is_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Sluggish(FaultyOs):
        def write(self, descriptor: int, data: memoryview) -> int:
            return os.write(descriptor, data[:7])

    monkeypatch.setattr(files, "os", Sluggish(-1, 0))
    write_atomic(tmp_path / "a", OLD)
    assert (tmp_path / "a").read_bytes() == OLD


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_new_file_is_private_and_an_existing_one_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_atomic(path, OLD)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    write_atomic(path, NEW)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_the_previous_version_is_kept_where_asked(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_atomic(path, OLD, keep_previous=True)
    assert not files.previous_path(path).exists()
    write_atomic(path, NEW, keep_previous=True)
    write_atomic(path, NEW, keep_previous=True)
    assert files.previous_path(path).read_bytes() == OLD


@pytest.mark.parametrize(
    ("current", "previous", "value", "words"),
    [
        (b"2", b"1", 2, []),
        (b"{", b"1", 1, ["set aside as a.json.damaged", "previous version is used"]),
        (b"\xff\xfe", b"1", 1, ["set aside"]),
        (b"[" * 100_000, b"1", 1, ["set aside"]),
        (b"{", b"{", None, ["both were set aside"]),
        (b"", None, None, ["set aside", "no previous version"]),
        (None, b"1", 1, ["missing", "previous version is used"]),
        (None, None, None, []),
    ],
)
def test_what_does_not_parse_is_set_aside_and_the_last_good_is_used(
    tmp_path: Path, current: bytes | None, previous: bytes | None, value: object, words: list[str]
) -> None:
    path = tmp_path / "a.json"
    for file, data in ((path, current), (files.previous_path(path), previous)):
        if data is not None:
            file.write_bytes(data)
    loaded = read_with_fallback(path, json.loads)
    assert loaded.value == value
    assert (loaded.notice is None) == (not words)
    assert all(word in (loaded.notice or "") for word in words)
    if current is not None and words:
        assert (tmp_path / "a.json.damaged").read_bytes() == current


def test_files_set_aside_earlier_are_never_overwritten(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / "a").write_bytes(b"%d" % number)
        files.set_aside(tmp_path / "a")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.damaged", "a.damaged-2", "a.damaged-3"]


def test_a_damaged_file_that_cannot_be_renamed_is_said_and_the_previous_version_still_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"{")
    files.previous_path(path).write_bytes(b"1")
    monkeypatch.setattr(files, "os", FaultyOs(0, errno.EROFS))  # the rename
    loaded = read_with_fallback(path, json.loads)
    assert loaded.value == 1
    assert "can't be renamed" in (loaded.notice or "")


def test_an_unreadable_file_is_an_error_and_never_set_aside(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(StoreError, match="Could not read a: it is a folder"):
        read_with_fallback(tmp_path / "a", json.loads)
    assert (tmp_path / "a").is_dir()


def test_leftovers_of_killed_writers_go_and_those_of_living_ones_stay(tmp_path: Path) -> None:
    old, old_folder, young = (tmp_path / f".moeconsole-{name}.tmp" for name in ("old", "folder", "young"))
    old_folder.mkdir()
    (old_folder / "copy").touch()
    for file in (old, young, tmp_path / "mine.tmp"):
        file.touch()
    long_ago = time.time() - 7200
    for file in (old, old_folder, tmp_path / "mine.tmp"):
        os.utime(file, (long_ago, long_ago))
    remove_leftovers(tmp_path)
    remove_leftovers(tmp_path / "no such folder")
    assert {file.name for file in tmp_path.iterdir()} == {young.name, "mine.tmp"}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "no permission"),
        (errno.EROFS, "read-only"),
        (errno.ENOENT, "does not exist"),
        (errno.EXDEV, "invalid cross-device link"),
    ],
)
def test_errors_of_the_system_in_plain_words(code: int, words: str) -> None:
    with pytest.raises(StoreError, match=words), files.plain_errors("save it"):
        raise OSError(code, os.strerror(code))


def test_an_error_without_a_number_still_makes_a_sentence() -> None:
    assert files.reason(OSError("odd")) == "the system gave no reason"


@settings(deadline=None)  # the disk may be slow
@given(st.binary(max_size=300))
def test_any_bytes_come_back(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    write_atomic(path, data)
    assert files.read(path) == data


@pytest.fixture(autouse=True)
def _no_open_files() -> Iterator[None]:
    """A failed save leaks no file descriptor."""
    before = open_files()
    yield
    assert open_files() <= before


def open_files() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0
