"""The user's settings as a JSON file. API keys, drafts and templates have stores of their own."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from moeconsole.core.connections import SANDBOX_ID, Connection, ProxyMode
from moeconsole.store.files import (
    Loaded,
    StoreError,
    ensure_folder,
    read,
    read_with_fallback,
    remove_leftovers,
    write_atomic,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VERSION: Final = 1

JsonObject = dict[str, Any]


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the program remembers of the user's choices; each field's default is a fresh start.

    Attributes:
        language: a code such as `de`; empty for the system's.
        templates_folder: None for the one in the data folder.
        notices_seen: ids of explanations that are shown once.
        ui: what the window remembers of itself, any JSON (geometry as base64 text).
    """

    connections: tuple[Connection, ...] = ()
    chosen_connection: str = SANDBOX_ID
    theme: Theme = Theme.SYSTEM
    language: str = ""
    templates_folder: str | None = None
    notices_seen: tuple[str, ...] = ()
    ui: Mapping[str, Any] = field(default_factory=dict)


class SettingsStore:
    """The settings file.

    Owned by the services; one thread at a time. Keys that this version does not know, of the file and of
    each connection, stay in the file when it is saved. A file of a newer version is read as far as it is
    understood, and never written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Loaded[Settings]:
        """The settings on the disk; whatever the file holds, there are settings and no exception."""
        remove_leftovers(self._path.parent)
        try:
            loaded = read_with_fallback(self._path, _parse)
        except StoreError as error:
            return Loaded(Settings(), f"{error} The settings are those of a fresh start.")
        if loaded.value is None:
            return Loaded(Settings(), loaded.notice)
        document = loaded.value
        reader = _Reader(document)
        settings = reader.settings()
        notices = [loaded.notice] if loaded.notice else []
        if _is_newer(document):
            notices.append(f"{self._path.name} is of a newer version of Moe Console: changes are not saved.")
        elif reader.misread:
            notices.append(f"{self._path.name}: the default stands in for {', '.join(reader.misread)}.")
        return Loaded(settings, " ".join(notices) or None)

    def save(self, settings: Settings) -> None:
        """Writes the settings; the version before stays as `.bak`. Writes nothing where nothing changed.

        Raises:
            StoreError: the file can't be written, or is of a newer version.
        """
        ensure_folder(self._path.parent)
        before = read(self._path)
        document: JsonObject = {}
        sound = False
        if before is not None:
            try:
                document = _parse(before)
                sound = True
            except (ValueError, RecursionError):
                pass  # nothing to keep
        if _is_newer(document):
            raise StoreError(f"Could not save {self._path.name}: it is of a newer version of Moe Console.")
        after = _serialize(_merged(document, settings))
        if after != before:
            write_atomic(self._path, after, keep_previous=sound)


class _Reader:
    """Reads a settings document field by field, and notes in `misread` what it could not use."""

    def __init__(self, document: JsonObject) -> None:
        self._document = document
        self.misread: list[str] = []

    def settings(self) -> Settings:
        defaults = Settings()
        theme = self._text(self._document, "theme", defaults.theme.value)
        if theme not in list(Theme):
            self.misread.append("theme")
            theme = defaults.theme.value
        ui = self._document.get("ui", {})
        if not isinstance(ui, dict):
            self.misread.append("ui")
            ui = {}
        return Settings(
            connections=self._connections(),
            chosen_connection=self._text(self._document, "chosen_connection", defaults.chosen_connection),
            theme=Theme(theme),
            language=self._text(self._document, "language", defaults.language),
            templates_folder=self._optional_text(self._document, "templates_folder"),
            notices_seen=self._texts(self._document, "notices_seen"),
            ui=ui,
        )

    def _connections(self) -> tuple[Connection, ...]:
        found = self._document.get("connections", [])
        if not isinstance(found, list):
            self.misread.append("connections")
            return ()
        connections: dict[str, Connection] = {}
        for entry in found:
            identifier = entry.get("id") if isinstance(entry, dict) else None
            if isinstance(identifier, str) and identifier and identifier not in connections:
                connections[identifier] = self._connection(identifier, entry)
            else:
                self.misread.append("a connection")
        return tuple(connections.values())

    def _connection(self, identifier: str, entry: JsonObject) -> Connection:
        proxy_mode = self._text(entry, "proxy_mode", ProxyMode.NONE.value)
        if proxy_mode not in list(ProxyMode):
            self.misread.append("proxy_mode")
            proxy_mode = ProxyMode.NONE.value
        return Connection(
            id=identifier,
            name=self._text(entry, "name", identifier),
            app_id=self._text(entry, "app_id", ""),
            data_center=self._optional_text(entry, "data_center"),
            url=self._optional_text(entry, "url"),
            project_code=self._text(entry, "project_code", ""),
            forwarded_for=self._text(entry, "forwarded_for", ""),
            proxy_mode=ProxyMode(proxy_mode),
            proxy_url=self._text(entry, "proxy_url", ""),
            ca_bundle=self._text(entry, "ca_bundle", ""),
            timeout_s=self._timeout_s(entry),
            test_users=self._texts(entry, "test_users"),
            plan=self._text(entry, "plan", ""),
        )

    def _timeout_s(self, entry: JsonObject) -> float:
        default = 30.0
        value = entry.get("timeout_s", default)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            try:
                seconds = float(value)
            except OverflowError:
                seconds = math.inf
            if 0 < seconds < math.inf:
                return seconds
        self.misread.append("timeout_s")
        return default

    def _text(self, holder: JsonObject, key: str, default: str) -> str:
        value = holder.get(key, default)
        if isinstance(value, str):
            return value
        self.misread.append(key)
        return default

    def _optional_text(self, holder: JsonObject, key: str) -> str | None:
        return None if holder.get(key) is None else self._text(holder, key, "") or None

    def _texts(self, holder: JsonObject, key: str) -> tuple[str, ...]:
        value = holder.get(key, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self.misread.append(key)
        return ()


def _parse(data: bytes) -> JsonObject:
    document = json.loads(data.decode("utf-8-sig"), parse_constant=_finite, parse_float=_finite)
    if not isinstance(document, dict):
        raise ValueError("not a JSON object")
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ValueError("no version")
    return document


def _finite(text: str) -> float:
    """`NaN`, `Infinity` and `1e999` can be read, but not written again as JSON."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is out of range")
    return number


def _is_newer(document: JsonObject) -> bool:
    return int(document.get("version", VERSION)) > VERSION


def _merged(document: JsonObject, settings: Settings) -> JsonObject:
    """The document with our keys replaced and the others kept."""
    found = document.get("connections")
    entries = found if isinstance(found, list) else []
    known = {item.name for item in fields(Connection)}
    extras = {
        str(entry.get("id")): {key: value for key, value in entry.items() if key not in known}
        for entry in entries
        if isinstance(entry, dict)
    }
    connections = [asdict(connection) | extras.get(connection.id, {}) for connection in settings.connections]
    ours = {item.name: getattr(settings, item.name) for item in fields(Settings)}
    return document | ours | {"version": VERSION, "connections": connections}


def _serialize(document: JsonObject) -> bytes:
    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
    return (text + "\n").encode("utf-8", "backslashreplace")  # half a surrogate pair becomes its JSON escape
