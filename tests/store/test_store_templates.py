"""The templates folder: nothing overwritten unseen, nothing reached outside, the deleted comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moeconsole.store.files import StoreError
from moeconsole.store.templates import (
    ChangedOnDiskError,
    OutsideFolderError,
    TemplateStore,
    content_hash,
    safe_name,
)

if TYPE_CHECKING:
    from pathlib import Path


links = pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")


@pytest.fixture
def store(tmp_path: Path) -> TemplateStore:
    return TemplateStore(tmp_path / "templates", tmp_path / "data" / ".trash")


def listed(store: TemplateStore) -> list[str]:
    return [entry.path + "/" * entry.is_folder for entry in store.list()]


def test_the_tree(store: TemplateStore) -> None:
    assert store.list() == ()
    for path in ("b.json", "A.json", "Travel/Flight booked.json", "Travel/Deep/x.JSON", ".git/config.json"):
        store.save(path, b"{}", expected=None)
    (store.folder / "README.md").touch()
    store.create_folder("Empty")
    assert listed(store) == [
        "Empty/",
        "Travel/",
        "Travel/Deep/",
        "Travel/Deep/x.JSON",
        "Travel/Flight booked.json",
        "A.json",
        "b.json",
    ]
    entry = store.list()[4]
    assert (entry.name, entry.is_folder) == ("Flight booked", False)
    assert entry.modified_ns == (store.folder / entry.path).stat().st_mtime_ns


def test_saving_equal_bytes_writes_nothing(store: TemplateStore) -> None:
    assert store.save("a.json", b"{}", expected=None)
    before = (store.folder / "a.json").stat()
    assert not store.save("a.json", b"{}", expected=None)
    assert not store.save("a.json", b"{}", expected="whatever")
    assert (store.folder / "a.json").stat() == before


def test_a_change_by_another_program_is_not_overwritten(store: TemplateStore) -> None:
    store.save("a.json", b"1", expected=None)
    read = content_hash(store.read("a.json"))
    assert store.save("a.json", b"2", expected=read)
    with pytest.raises(ChangedOnDiskError, match="changed by another program"):
        store.save("a.json", b"3", expected=read)
    with pytest.raises(ChangedOnDiskError, match="already a template"):
        store.save("a.json", b"3", expected=None)
    assert store.read("a.json") == b"2"


def test_a_file_that_is_gone_is_written_again_rather_than_lost(store: TemplateStore) -> None:
    assert store.save("Gone/a.json", b"1", expected=content_hash(b"0"))
    assert store.read("Gone/a.json") == b"1"


def test_reading_what_is_gone_is_a_sentence(store: TemplateStore) -> None:
    for act in (store.read, store.delete, store.duplicate):
        with pytest.raises(StoreError, match=r"a\.json does not exist any more"):
            act("a.json")


def test_renaming_and_moving(store: TemplateStore) -> None:
    store.save("a.json", b"1", expected=None)
    store.save("b.json", b"2", expected=None)
    with pytest.raises(StoreError, match=r"already something at b\.json"):
        store.rename("a.json", "b.json")
    store.rename("a.json", "a.json")
    store.rename("a.json", "New/c.json")
    store.rename("New", "Old")
    with pytest.raises(StoreError, match="into itself"):
        store.rename("Old", "Old/Old")
    assert listed(store) == ["Old/", "Old/c.json", "b.json"]
    store.rename("b.json", "B.json")
    assert listed(store) == ["Old/", "Old/c.json", "B.json"]
    with pytest.raises(StoreError, match="already something"):
        store.create_folder("Old")


def test_duplicates_get_a_free_name(store: TemplateStore) -> None:
    store.save("T/a.json", b"1", expected=None)
    assert store.duplicate("T/a.json") == "T/a 2.json"
    assert store.duplicate("T/a.json") == "T/a 3.json"
    assert store.read("T/a 3.json") == b"1"


def test_what_was_deleted_comes_back(store: TemplateStore) -> None:
    store.save("T/a.json", b"1", expected=None)
    trashed = store.delete("T/a.json")
    folder = store.delete("T")
    assert listed(store) == []
    store.save("T/a.json", b"other", expected=None)
    assert store.restore(trashed) == "T/a 2.json"
    assert store.restore(folder) == "T 2"
    assert store.read("T/a 2.json") == b"1"
    with pytest.raises(StoreError, match=r"Could not bring back T/a\.json"):
        store.restore(trashed)


@pytest.mark.parametrize(
    "path",
    [
        "",
        ".",
        "..",
        "../a.json",
        "/etc/passwd",
        "a/../../b.json",
        "a\\..\\b.json",
        "a\0.json",
        "\ud800/../..",
    ],
)
def test_paths_out_of_the_folder_are_refused(store: TemplateStore, path: str) -> None:
    store.folder.mkdir()
    for act in (store.read, store.delete, store.create_folder):
        with pytest.raises(OutsideFolderError):
            act(path)
    with pytest.raises(OutsideFolderError):
        store.save(path, b"", expected=None)
    store.save("a.json", b"", expected=None)
    with pytest.raises(OutsideFolderError):
        store.rename("a.json", path)


@links
def test_links_are_not_followed_out(store: TemplateStore, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.json").write_bytes(b"secret")
    store.save("in/side.json", b"1", expected=None)
    (store.folder / "folder").symlink_to(outside)
    (store.folder / "file.json").symlink_to(outside / "secret.json")
    (store.folder / "within.json").symlink_to(store.folder / "in" / "side.json")
    (store.folder / "circle.json").symlink_to("circle.json")
    (store.folder / "dangling.json").symlink_to(tmp_path / "nowhere.json")
    assert listed(store) == ["in/", "in/side.json", "within.json"]
    for path in ("folder/secret.json", "file.json", "dangling.json"):
        with pytest.raises(OutsideFolderError):
            store.read(path)
        with pytest.raises(OutsideFolderError):
            store.save(path, b"", expected=None)
    with pytest.raises(StoreError, match=r"can't be followed|round in a circle"):
        store.read("circle.json")
    assert not (tmp_path / "nowhere.json").exists()
    store.save("within.json", b"2", expected=content_hash(b"1"))  # the file is changed, the link stays
    assert store.read("in/side.json") == b"2"
    assert (store.folder / "within.json").is_symlink()
    store.delete("within.json")
    assert store.read("in/side.json") == b"2"


@links
def test_a_templates_folder_that_is_a_link_itself_is_fine(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    store = TemplateStore(tmp_path / "link", tmp_path / ".trash")
    store.save("a.json", b"1", expected=None)
    assert listed(store) == ["a.json"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Flight Booked", "Flight Booked"),
        ("  a/b\\c:d  ", "a b c d"),
        ("..", "Untitled"),
        ("", "Untitled"),
        (".hidden", "hidden"),
        ("ends with dots...", "ends with dots"),
        ("CON", "_CON"),
        ("lpt1.json", "_lpt1.json"),
        ("Zu\u0308rich\n\t!", "Zürich !"),
        ("\ud800", "Untitled"),
        ("é" * 200, "é" * 60),
    ],
)
def test_names_become_safe(text: str, name: str) -> None:
    assert safe_name(text) == name


@settings(deadline=None)  # the disk may be slow
@given(st.text(st.characters()))
def test_any_name_can_be_saved_and_listed(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("names")
    store = TemplateStore(folder, folder / ".trash")
    name = safe_name(text)
    assert safe_name(name) == name
    store.save(f"{name}.json", b"{}", expected=None)
    assert [entry.name for entry in store.list()] == [name]
    assert [file.name for file in folder.iterdir()] == [f"{name}.json"]


def test_the_trash_is_known_after_a_restart_and_by_its_folder(store: TemplateStore, tmp_path: Path) -> None:
    trash = tmp_path / "data" / ".trash"
    store.save("T/a.json", b"1", expected=None)
    store.save("b.json", b"2", expected=None)
    store.delete("T")
    store.delete("b.json")
    again = TemplateStore(tmp_path / "templates", trash)
    assert [(one.path, one.name, one.is_folder) for one in again.trashed()] == [
        ("b.json", "b", False),
        ("T", "T", True),
    ]
    assert TemplateStore(tmp_path / "other", trash).trashed() == ()
    assert again.restore(again.trashed()[1]) == "T"
    assert again.read("T/a.json") == b"1"
    assert [one.path for one in again.trashed()] == ["b.json"]


def test_what_lies_in_the_trash_without_a_note_can_be_restored_too(
    store: TemplateStore, tmp_path: Path
) -> None:
    store.save("b.json", b"2", expected=None)
    store.delete("b.json")
    for note in (tmp_path / "data" / ".trash").glob(".*.note"):
        note.write_bytes(b"[" * 100_000)
    (tmp_path / "data" / ".trash" / ".00000000.note").write_bytes(b"{}")
    (found,) = store.trashed()
    assert (found.path, found.deleted_ns) == ("b.json", 0)
    assert store.restore(found) == "b.json"


def test_the_longest_name_can_be_deleted(store: TemplateStore) -> None:
    path = safe_name("n" * 400) + ".json"
    store.save(path, b"1", expected=None)
    assert store.restore(store.delete(path)) == path


def test_what_is_forgotten_is_gone_for_good(store: TemplateStore, tmp_path: Path) -> None:
    for path in ("Shop/Deep/Paid.json", "Booked.json", "Kept.json"):
        store.save(path, b"{}", expected=None)
    for path in ("Shop", "Booked.json", "Kept.json"):
        store.delete(path)
    by_path = {one.path: one for one in store.trashed()}
    store.forget((by_path["Shop"], by_path["Booked.json"]))
    assert store.trashed() == (by_path["Kept.json"],)
    assert len(list((tmp_path / "data" / ".trash").iterdir())) == 2, "the kept one and its note"
    store.forget((by_path["Shop"],))
    with pytest.raises(StoreError, match="bring back"):
        store.restore(by_path["Shop"])
    assert store.restore(by_path["Kept.json"]) == "Kept.json"


@links
def test_of_a_link_in_the_trash_only_the_link_is_forgotten(store: TemplateStore) -> None:
    store.save("Shop/Paid.json", b"{}", expected=None)
    (store.folder / "Link").symlink_to(store.folder / "Shop", target_is_directory=True)
    store.delete("Link")
    store.forget(store.trashed())
    assert store.read("Shop/Paid.json") == b"{}"
    assert store.trashed() == ()


def test_templates_are_in_the_order_of_what_is_shown(store: TemplateStore) -> None:
    names = [
        "10.json",
        "2 b.json",
        "9" * 40 + ".json",
        "Paid 10.json",
        "Paid 2.json",
        "Paid.json",
        "paid 1.JSON",
    ]
    for name in names:
        store.save(name, b"{}", expected=None)
    order = [
        "2 b.json",
        "10.json",
        "9" * 40 + ".json",
        "Paid.json",
        "paid 1.JSON",
        "Paid 2.json",
        "Paid 10.json",
    ]
    assert listed(store) == order
