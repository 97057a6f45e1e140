"""Drafts: what was saved comes back after whatever happened to the program."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

import pytest

from moeconsole.store import files
from moeconsole.store.drafts import DraftStore
from moeconsole.store.files import StoreError
from tests.helpers.faulty_os import FaultyOs

if TYPE_CHECKING:
    from pathlib import Path


def test_drafts_come_back_the_last_saved_first(tmp_path: Path) -> None:
    store = DraftStore(tmp_path / "drafts")
    assert store.load_all().value == ()
    store.save("open", b"one")
    store.save("shelf-1", b"")
    store.save("open", b"two \x00\xff")
    for name, seconds in (("open", 2_000_000_000), ("shelf-1", 1_000_000_000)):
        os.utime(tmp_path / "drafts" / f"{name}.draft", (seconds, seconds))
    loaded = DraftStore(tmp_path / "drafts").load_all()
    assert [(draft.id, draft.data) for draft in loaded.value] == [("open", b"two \x00\xff"), ("shelf-1", b"")]
    assert loaded.value[0].modified_ns == 2_000_000_000 * 10**9
    assert loaded.notice is None


def test_where_one_can_not_be_saved_the_sentence_says_so_without_the_name_of_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "os", FaultyOs(0, errno.EACCES))
    with pytest.raises(StoreError, match=r"^Could not save the draft: "):
        DraftStore(tmp_path).save("bc33a452a00afd5d05ec34978ccb2d32", b"one")


def test_a_discarded_draft_stays_away(tmp_path: Path) -> None:
    store = DraftStore(tmp_path)
    store.save("open", b"one")
    store.save("open", b"two")
    store.discard("open")
    store.discard("open")
    assert store.load_all().value == ()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damage", [b"", b"two", b"moeconsole-draft 1 " + b"0" * 64 + b"\ntwo", b"\0" * 100])
def test_a_damaged_draft_is_set_aside_and_the_version_before_it_used(tmp_path: Path, damage: bytes) -> None:
    store = DraftStore(tmp_path)
    store.save("other", b"other")
    store.save("open", b"one")
    store.save("open", b"two")
    (tmp_path / "open.draft").write_bytes(damage)
    loaded = store.load_all()
    assert {draft.id: draft.data for draft in loaded.value} == {"open": b"one", "other": b"other"}
    assert "open.draft.damaged" in (loaded.notice or "")
    assert (tmp_path / "open.draft.damaged").read_bytes() == damage


def test_a_draft_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "open.draft").write_bytes(b"moeconsole-draft 2\nwho knows")
    loaded = DraftStore(tmp_path).load_all()
    assert loaded.value == ()
    assert loaded.notice == "open.draft is of a newer version of Moe Console and was left alone."
    assert (tmp_path / "open.draft").exists()


def test_a_draft_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    store = DraftStore(tmp_path)
    store.save("good", b"1")
    (tmp_path / "bad.draft").mkdir()
    loaded = store.load_all()
    assert [draft.id for draft in loaded.value] == ["good"]
    assert "Could not read bad.draft" in (loaded.notice or "")


def test_a_draft_whose_file_is_missing_comes_from_the_version_before(tmp_path: Path) -> None:
    store = DraftStore(tmp_path)
    store.save("open", b"one")
    store.save("open", b"two")
    (tmp_path / "open.draft").unlink()
    assert [draft.data for draft in store.load_all().value] == [b"one"]


@pytest.mark.parametrize("draft_id", ["", "../x", "a/b", "a.b", "x" * 65])
def test_an_id_is_no_path(tmp_path: Path, draft_id: str) -> None:
    with pytest.raises(ValueError, match="not an id"):
        DraftStore(tmp_path).save(draft_id, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="a file in a folder's place reads otherwise there")
def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_bytes(b"a file")
    with pytest.raises(StoreError, match="Could not make the folder drafts"):
        DraftStore(tmp_path / "drafts").save("open", b"")
