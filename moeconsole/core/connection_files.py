"""Connections as a JSON file that may be given to others: no key, no password, no id; and back."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

from moeconsole.core import connection_fields as reading
from moeconsole.core.app_ids import read_workspace
from moeconsole.core.connections import AddressError, Connection, ProxyMode, read_address
from moeconsole.core.datacenters import DATA_CENTERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

KIND: Final = "moeconsole-connections"
VERSION: Final = 1
MAX_CONNECTIONS: Final = 500

_KNOWN: Final = tuple(field.name for field in fields(Connection) if field.name != "id")
_SECRET_WORDS: Final = ("key", "secret", "password", "authorization", "token")
_SHOWN: Final = 60


class ConnectionFileError(Exception):
    """The file can't be used; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class ReadConnections:
    """What a file holds.

    Attributes:
        connections: with empty ids: who takes them gives them new ones, so that no key of another is theirs.
        notes: sentences on what was left out or mended.
    """

    connections: tuple[Connection, ...]
    notes: tuple[str, ...] = ()


def to_text(connections: Iterable[Connection]) -> str:
    """The file of these connections, ASCII JSON with a line for each value."""
    document = {
        "kind": KIND,
        "version": VERSION,
        "connections": [_entry(connection) for connection in connections],
    }
    return json.dumps(document, indent=2) + "\n"


def read_text(text: str) -> ReadConnections:
    """The connections of a file.

    Raises:
        ConnectionFileError: it is none, or of a newer version.
    """
    document = _parsed(text)
    version = document.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise ConnectionFileError("The file is of a newer version of Moe Console. Nothing was imported.")
    found = document.get("connections")
    if not isinstance(found, list):
        raise ConnectionFileError("There are no connections in the file: it was not exported by Moe Console.")
    notes: list[str] = []
    if len(found) > MAX_CONNECTIONS:
        notes.append(f"The file has over {MAX_CONNECTIONS} connections; the others were left out.")
    connections = []
    for number, entry in enumerate(found[:MAX_CONNECTIONS], 1):
        if isinstance(entry, dict):
            reader = _Reader(entry, number)
            connections.append(reader.connection())
            notes += reader.notes
        else:
            notes.append(f"Entry {number} is no connection and was left out.")
    if not connections:
        raise ConnectionFileError("There is no connection in the file. Nothing was imported.")
    return ReadConnections(tuple(connections), tuple(notes))


def free_name(name: str, taken: Iterable[str]) -> str:
    """The name, with a number where it is taken: the command line finds a connection by its name."""
    names = set(taken)
    free, number = name, 2
    while free in names:
        free, number = f"{name} {number}", number + 1
    return free


def _entry(connection: Connection) -> dict[str, Any]:
    shared = replace(connection, proxy_url=reading.without_password(connection.proxy_url))
    empty = Connection("", "", "")
    # what stands at its default says nothing
    return {
        name: getattr(shared, name)
        for name in _KNOWN
        if name in ("name", "app_id") or getattr(shared, name) != getattr(empty, name)
    }


def _parsed(text: str) -> dict[str, Any]:
    try:
        document = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        raise ConnectionFileError("The file is not JSON. Nothing was imported.") from None
    if not isinstance(document, dict):
        raise ConnectionFileError("There are no connections in the file: it was not exported by Moe Console.")
    return document


class _Reader:
    """Reads one entry field by field; `notes` says what could not be used."""

    def __init__(self, entry: dict[str, Any], number: int) -> None:
        self._entry = entry
        name = entry.get("name")
        self._name = reading.read_name(_sendable(name)) if isinstance(name, str) else ""
        self._shown = f"“{self._name[:_SHOWN]}”" if self._name else f"Entry {number}"
        self.notes: list[str] = []

    def connection(self) -> Connection:
        self._say_unknown()
        data_center, url = self._address()
        return Connection(
            id="",
            name=self._name or self._shown,
            app_id=self._app_id(),
            data_center=data_center,
            url=url,
            project_code=self._read("project_code", reading.read_project_code),
            forwarded_for=self._read("forwarded_for", reading.read_forwarded_for),
            proxy_mode=self._proxy_mode(),
            proxy_url=self._read("proxy_url", reading.read_proxy_url),
            ca_bundle=self._read("ca_bundle", reading.read_ca_bundle),
            timeout_s=self._timeout_s(),
            test_users=self._test_users(),
            plan=self._read("plan", str),
        )

    def _say_unknown(self) -> None:
        unknown = [name for name in self._entry if name not in _KNOWN and name != "id"]
        if any(word in name.lower() for name in unknown for word in _SECRET_WORDS):
            self._note("a key or password in the file was left out; enter the key in the window")
        others = [name for name in unknown if not any(word in name.lower() for word in _SECRET_WORDS)]
        if others:
            shown = ", ".join(_sendable(name)[:_SHOWN] for name in others[:5])
            self._note(f"left out what this version does not know: {shown}")

    def _address(self) -> tuple[str | None, str | None]:
        number, url = self._text("data_center"), self._text("url")
        if number in DATA_CENTERS:
            return number, None
        if not url:
            if number:
                self._note("there is no such data center; choose one")
            return None, None
        try:
            address = read_address(url)
        except AddressError:
            self._note("the address can't be used; enter another one")
            return None, None
        return address.data_center, address.url

    def _app_id(self) -> str:
        found = read_workspace(self._text("app_id"))
        if found.api_key is not None or found.lost_key:
            self._note("a key in the file was left out; enter the key in the window")
        return found.app_id or ""

    def _read(self, name: str, read: Callable[[str], str]) -> str:
        try:
            return read(self._text(name))
        except reading.FieldError as error:
            self._note(str(error))
            return ""

    def _proxy_mode(self) -> ProxyMode:
        mode = self._text("proxy_mode") or ProxyMode.NONE.value
        if mode not in list(ProxyMode):
            self._note("its way by proxy is not known; none is used")
            return ProxyMode.NONE
        return ProxyMode(mode)

    def _timeout_s(self) -> float:
        default = Connection("", "", "").timeout_s
        value = self._entry.get("timeout_s", default)
        try:
            return reading.read_timeout(str(value) if not isinstance(value, bool) else "")
        except (reading.FieldError, ValueError):
            self._note("The time limit is a number of seconds from 1 to 600.")
            return default

    def _test_users(self) -> tuple[str, ...]:
        value = self._entry.get("test_users", [])
        if not isinstance(value, list) or not all(isinstance(user, str) for user in value):
            self._note("its test users are no list of texts and were left out")
            return ()
        return tuple(user for text in value for user in reading.read_test_users(_sendable(text)))

    def _text(self, name: str) -> str:
        value = self._entry.get(name)
        if value is None or isinstance(value, str):
            return _sendable(value or "")
        self._note(f"{name} is no text and was left out")
        return ""

    def _note(self, what: str) -> None:
        self.notes.append(f"{self._shown}: {what}" + ("" if what.endswith(".") else "."))


def _sendable(text: str) -> str:
    """Half of a surrogate pair can't be written to any file."""
    return text.encode("utf-8", "replace").decode()
