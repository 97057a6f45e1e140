"""Settings: whatever the file holds the program starts, and nothing of the user's is thrown away."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moeconsole.core.connections import Connection, ProxyMode
from moeconsole.store.files import StoreError, previous_path
from moeconsole.store.settings import Settings, SettingsStore, Theme

if TYPE_CHECKING:
    from pathlib import Path

FULL = Settings(
    connections=(
        Connection(
            "c1", "Demo", "A_DEBUG", data_center="01", test_users=("a", "b"), plan="/home/me/plan.json"
        ),
        Connection(
            "c2",
            "Eigener “Server” \ud800",
            "B",
            url="http://127.0.0.1:80",
            proxy_mode=ProxyMode.SYSTEM,
            timeout_s=7.5,
        ),
    ),
    chosen_connection="c2",
    theme=Theme.DARK,
    templates_folder="/home/me/templates",
    notices_seen=("accepted",),
    ui={"geometry": "AdnQywAD", "columns": [1, 2], "docks": {"json": True}},
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
KEYS = [field.name for kind in (Settings, Connection) for field in dataclasses.fields(kind)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_what_was_saved_is_loaded(path: Path) -> None:
    store = SettingsStore(path)
    assert store.load().value == Settings()
    store.save(FULL)
    assert store.load() == SettingsStore(path).load()
    assert store.load().value == FULL
    assert store.load().notice is None


def test_saving_what_did_not_change_writes_nothing(path: Path) -> None:
    store = SettingsStore(path)
    store.save(FULL)
    before = path.stat().st_mtime_ns
    store.save(FULL)
    assert path.stat().st_mtime_ns == before
    assert not previous_path(path).exists()


def test_keys_of_others_stay(path: Path) -> None:
    document: dict[str, Any] = {
        "version": 1,
        "future": {"a": 1},
        "connections": [{"id": "c1", "name": "Demo", "app_id": "X", "colour": "red"}],
    }
    path.write_text(json.dumps(document))
    store = SettingsStore(path)
    loaded = store.load()
    assert loaded.notice is None
    store.save(dataclasses.replace(loaded.value, theme=Theme.LIGHT))
    saved = json.loads(path.read_bytes())
    assert saved["future"] == {"a": 1}
    assert saved["connections"][0]["colour"] == "red"
    assert saved["theme"] == "light"


def test_a_newer_version_is_read_and_never_written(path: Path) -> None:
    data = json.dumps({"version": 2, "theme": "dark", "connections": "elsewhere now"}).encode()
    path.write_bytes(data)
    store = SettingsStore(path)
    loaded = store.load()
    assert loaded.value.theme is Theme.DARK
    assert loaded.notice == "settings.json is of a newer version of Moe Console: changes are not saved."
    with pytest.raises(StoreError, match="newer version"):
        store.save(FULL)
    assert path.read_bytes() == data


@pytest.mark.parametrize(
    "garbage",
    [b"", b"\0" * 4096, b"{", b"[]", b"{}", b'{"version": "1"}', b'{"version": true}', b'{"version": 0}',
     b"[" * 100_000, b'{"version": NaN}', b'{"version": 1, "ui": {"a": 1e999}}',
     b'{"version": 1, "a": ' + b"9" * 5000 + b"}", b"\xff\xfe{\0}\0"],
)  # fmt: skip
def test_garbage_is_set_aside_and_the_version_before_it_is_used(path: Path, garbage: bytes) -> None:
    store = SettingsStore(path)
    store.save(FULL)
    store.save(dataclasses.replace(FULL, theme=Theme.LIGHT))
    path.write_bytes(garbage)
    loaded = store.load()
    assert loaded.value == FULL
    assert "settings.json.damaged" in (loaded.notice or "")
    assert (path.parent / "settings.json.damaged").read_bytes() == garbage
    store.save(loaded.value)
    assert store.load().value == FULL
    assert store.load().notice is None


def test_garbage_that_came_after_loading_does_not_replace_the_previous_version(path: Path) -> None:
    store = SettingsStore(path)
    store.save(FULL)
    store.save(dataclasses.replace(FULL, theme=Theme.LIGHT))
    path.write_bytes(b"garbage")
    store.save(FULL)
    assert SettingsStore(previous_path(path)).load().value == FULL


def test_what_was_misread_is_named_and_the_rest_used(path: Path) -> None:
    connection = {"id": "c1", "app_id": 7, "timeout_s": "soon", "proxy_mode": "magic", "test_users": [1]}
    document = {
        "version": 1,
        "theme": "pink",
        "templates_folder": 7,
        "ui": [],
        "notices_seen": "all",
        "connections": [connection, {"id": "c1"}, {"name": "no id"}, 7],
    }
    path.write_text(json.dumps(document))
    loaded = SettingsStore(path).load()
    assert loaded.value == Settings(connections=(Connection("c1", "c1", ""),))
    words = {
        "theme",
        "templates_folder",
        "ui",
        "notices_seen",
        "app_id",
        "timeout_s",
        "proxy_mode",
        "test_users",
    }
    assert all(word in (loaded.notice or "") for word in [*words, "a connection"])


@pytest.mark.parametrize("timeout_s", [0, -1, True, None, int("9" * 400)])
def test_a_deadline_that_is_none_is_not_taken(path: Path, timeout_s: object) -> None:
    path.write_text(json.dumps({"version": 1, "connections": [{"id": "c", "timeout_s": timeout_s}]}))
    assert SettingsStore(path).load().value.connections[0].timeout_s == 30.0


def test_settings_that_cannot_be_read_are_neither_used_nor_replaced(path: Path) -> None:
    path.mkdir()
    store = SettingsStore(path)
    loaded = store.load()
    assert loaded.value == Settings()
    assert "Could not read settings.json" in (loaded.notice or "")
    with pytest.raises(StoreError):
        store.save(FULL)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the disk may be slow
@given(st.one_of(st.binary(max_size=200), JSON.map(lambda value: json.dumps(value).encode())))
def test_any_bytes_give_settings_that_can_be_saved(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    check_any(tmp_path_factory, data)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the disk may be slow
@given(
    st.dictionaries(st.sampled_from(KEYS), JSON),
    st.lists(st.dictionaries(st.sampled_from(KEYS), JSON), max_size=3),
)
def test_any_values_give_settings_that_can_be_saved(
    tmp_path_factory: pytest.TempPathFactory, top: dict[str, Any], connections: list[dict[str, Any]]
) -> None:
    document = top | {"version": 1}
    if connections:
        document["connections"] = connections
    check_any(tmp_path_factory, json.dumps(document).replace("NaN", "1").replace("Infinity", "1e9").encode())


def check_any(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.mktemp("any")
    store = SettingsStore(folder / "settings.json")
    (folder / "settings.json").write_bytes(data)
    settings = store.load().value
    try:
        store.save(settings)
    except StoreError as error:
        assert "newer version" in str(error)
        return
    again = store.load()
    assert again.value == settings
    assert again.notice is None
