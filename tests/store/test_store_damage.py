"""Six kinds of damage to each file of the data folder: it opens with a notice, and nothing that can be read is lost."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

import pytest

from moeconsole.core import templates
from moeconsole.core.connections import Connection
from moeconsole.core.jsontext import JsonSyntaxError
from moeconsole.store.drafts import DraftStore
from moeconsole.store.files import StoreError
from moeconsole.store.history import History
from moeconsole.store.settings import Settings, SettingsStore
from moeconsole.store.sqlite_errors import DamagedDatabaseError
from moeconsole.store.templates import TemplateStore
from tests.helpers.sends import add_send

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ROWS = 200
RANDOM = bytes(range(128, 256)) * 64


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def garbled_in_the_middle(path: Path) -> None:
    data = path.read_bytes()
    middle = len(data) // 2
    length = min(len(RANDOM), len(data) // 4)
    path.write_bytes(data[:middle] + RANDOM[:length] + data[middle + length :])


def garbled_header(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(RANDOM[:16] + data[16:])


def a_folder_instead(path: Path) -> None:
    path.unlink()
    path.mkdir()


DAMAGES = [emptied, cut, garbled_in_the_middle, garbled_header]


def files_with(folder: Path, data: bytes) -> list[str]:
    """The files that hold these very bytes."""
    return [file.name for file in folder.iterdir() if file.is_file() and file.read_bytes() == data]


# The history


@pytest.fixture
def history(tmp_path: Path) -> Path:
    path = tmp_path / "history.sqlite3"
    made = History.open(path, owner=True).value
    for number in range(ROWS):
        add_send(made, request_body=b"%d" % number * 300)
    made.close()
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return path


@pytest.mark.parametrize(
    ("damage", "least"),
    [(emptied, 0), (cut, ROWS // 4), (garbled_in_the_middle, ROWS // 2), (garbled_header, ROWS)],
)
def test_a_damaged_history(damage: Callable[[Path], None], least: int, history: Path) -> None:
    damage(history)
    damaged = history.read_bytes()
    opened = History.open(history, owner=True)
    notice = opened.notice or opened.value.database.check_and_repair()
    assert notice is not None
    assert "history.sqlite3" in notice
    rows = opened.value.page(limit=ROWS)
    assert len(rows) >= least
    whole = [entry for row in rows if (entry := opened.value.get(row.id)) is not None and entry.intact]
    assert len(whole) >= least // 2
    assert all(entry.request_body == b"%d" % (entry.row.id - 1) * 300 for entry in whole)
    assert files_with(history.parent, damaged) or damage is emptied, "set aside as it was"
    kept = add_send(opened.value)
    opened.value.close()
    again = History.open(history, owner=True)
    assert again.notice is None
    assert again.value.get(kept) is not None
    again.value.close()


@pytest.mark.parametrize("damage", [cut, garbled_header])
def test_a_damaged_history_of_another_process_is_left_to_it(
    damage: Callable[[Path], None], history: Path
) -> None:
    damage(history)
    damaged = history.read_bytes()
    with pytest.raises(DamagedDatabaseError, match="damaged"):
        History.open(history, owner=False)
    assert history.read_bytes() == damaged


def test_a_newer_history(history: Path) -> None:
    with contextlib.closing(sqlite3.connect(history)) as database:
        database.execute("PRAGMA user_version=99")
    before = history.read_bytes()
    opened = History.open(history, owner=True)
    assert "newer version of Moe Console" in (opened.notice or "")
    assert len(opened.value.page(limit=ROWS)) == ROWS
    with pytest.raises(StoreError, match="newer version"):
        add_send(opened.value)
    opened.value.close()
    assert history.read_bytes() == before


def test_a_folder_instead_of_the_history(history: Path) -> None:
    a_folder_instead(history)
    with pytest.raises(StoreError, match=r"Could not open history\.sqlite3: .+\."):
        History.open(history, owner=True)
    assert history.is_dir()


# The settings

OLD = Settings(connections=(Connection("c", "Shop", "APP", "01"),))
NEW = Settings(connections=(*OLD.connections, Connection("d", "Käse", "B", "02")), ui={"columns": [1, 2, 3]})


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "settings.json"
    store = SettingsStore(path)
    store.save(OLD)
    store.save(NEW)
    return path


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_settings(damage: Callable[[Path], None], settings: Path) -> None:
    damage(settings)
    damaged = settings.read_bytes()
    store = SettingsStore(settings)
    loaded = store.load()
    assert loaded.value == OLD, "the version before"
    assert "previous version is used" in (loaded.notice or "")
    assert files_with(settings.parent, damaged)
    store.save(loaded.value)
    assert (store.load().value, store.load().notice) == (OLD, None)


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_settings_of_which_both_versions_are(damage: Callable[[Path], None], settings: Path) -> None:
    previous = settings.with_name("settings.json.bak")
    damage(settings)
    damage(previous)
    damaged = [settings.read_bytes(), previous.read_bytes()]
    store = SettingsStore(settings)
    loaded = store.load()
    assert loaded.value == Settings()
    assert loaded.notice
    store.save(NEW)
    assert store.load().value == NEW
    assert all(files_with(settings.parent, data) for data in damaged)


def test_newer_settings(settings: Path) -> None:
    newer = settings.read_bytes().replace(b'"version": 1', b'"version": 99')
    settings.write_bytes(newer)
    store = SettingsStore(settings)
    loaded = store.load()
    assert loaded.value == NEW
    assert "newer version of Moe Console" in (loaded.notice or "")
    with pytest.raises(StoreError, match="newer version"):
        store.save(OLD)
    assert settings.read_bytes() == newer


def test_a_folder_instead_of_the_settings(settings: Path) -> None:
    a_folder_instead(settings)
    store = SettingsStore(settings)
    loaded = store.load()
    assert loaded.value == Settings()
    assert "it is a folder" in (loaded.notice or "")
    with pytest.raises(StoreError, match="it is a folder"):
        store.save(NEW)
    assert settings.is_dir()


# Drafts


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    store = DraftStore(tmp_path / "drafts")
    store.save("other", b"untouched")
    store.save("d", b"old " * 200)
    store.save("d", b"new " * 200)
    return tmp_path / "drafts" / "d.draft"


def drafts(path: Path) -> tuple[dict[str, bytes], str]:
    loaded = DraftStore(path.parent).load_all()
    return {one.id: one.data for one in loaded.value}, loaded.notice or ""


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_draft(damage: Callable[[Path], None], draft: Path) -> None:
    damage(draft)
    damaged = draft.read_bytes()
    found, notice = drafts(draft)
    assert found == {"other": b"untouched", "d": b"old " * 200}
    assert "previous version is used" in notice
    assert files_with(draft.parent, damaged)


def test_a_newer_draft(draft: Path) -> None:
    newer = draft.read_bytes().replace(b"moeconsole-draft 1", b"moeconsole-draft 99")
    draft.write_bytes(newer)
    found, notice = drafts(draft)
    assert found == {"other": b"untouched"}
    assert "newer version of Moe Console and was left alone" in notice
    assert draft.read_bytes() == newer


def test_a_folder_instead_of_a_draft(draft: Path) -> None:
    a_folder_instead(draft)
    found, notice = drafts(draft)
    assert found["other"] == b"untouched"
    assert "it is a folder" in notice
    assert draft.is_dir()


def test_a_file_instead_of_the_drafts(draft: Path) -> None:
    for file in draft.parent.iterdir():
        file.unlink()
    draft.parent.rmdir()
    draft.parent.write_bytes(b"")
    assert drafts(draft) == ({}, "")
    with pytest.raises(StoreError, match=r"Could not .+\."):
        DraftStore(draft.parent).save("d", b"")


# Templates

TEMPLATE = (
    b'{"type": "event", "customer_id": "maria", "actions": [{"action": "Paid", "attributes": {"n": 1.0}}]}'
)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    store = TemplateStore(tmp_path / "templates", tmp_path / "trash")
    store.save("t.json", TEMPLATE, expected=None)
    store.save("other.json", b"{}", expected=None)
    return tmp_path / "templates" / "t.json"


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_template_is_shown_as_it_is(damage: Callable[[Path], None], template: Path) -> None:
    """It may be anybody's file: it is neither moved nor mended."""
    damage(template)
    damaged = template.read_bytes()
    store = TemplateStore(template.parent, template.parent.parent / "trash")
    assert [entry.path for entry in store.list()] == ["other.json", "t.json"]
    assert store.read("t.json") == damaged
    try:
        read = templates.read(damaged)
    except JsonSyntaxError as error:
        assert str(error)
    else:
        assert read.error is not None
        assert templates.write(read.state, read) == damaged
    assert template.read_bytes() == damaged


def test_what_a_newer_version_wrote_into_a_template_stays() -> None:
    newer = TEMPLATE[:-1] + b', "$console": {"version": 99, "note": "n", "future": {"x": [1.0]}}}'
    read = templates.read(newer)
    assert read.error is None
    assert templates.write(read.state, read) == newer


def test_a_folder_instead_of_a_template(template: Path) -> None:
    a_folder_instead(template)
    store = TemplateStore(template.parent, template.parent.parent / "trash")
    with pytest.raises(StoreError, match="it is a folder"):
        store.read("t.json")
    with pytest.raises(StoreError):
        store.save("t.json", b"{}", expected=None)
    assert store.read("other.json") == b"{}"
    assert template.is_dir()
