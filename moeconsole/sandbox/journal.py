"""The inbox's file: one JSON line an entry, appended durably. What can't be read is set aside."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from moeconsole.core.jsontext import JsonSyntaxError, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from moeconsole.sandbox.responses import Headers

FILE_MODE: Final = 0o600


@dataclass(frozen=True, slots=True)
class InboxEntry:
    """One accepted request.

    Attributes:
        id: counts up; with a file from one run to the next.
        received_at: aware, UTC.
        customer_id: None where the request names its user by `user_identifiers`.
        body: as received, to the byte.
        headers: without those that carry credentials.
        stored: JSON text of what the service would store; None where nobody said.
    """

    id: int
    received_at: datetime
    app_id: str
    customer_id: str | None
    event_names: tuple[str, ...]
    body: bytes
    headers: Headers
    request_id: str
    stored: str | None = None


class Journal:
    """The file. Owned by the inbox, which calls it from one thread at a time; one process a file.

    A file that can't be read or written ends nothing: `report` gets a sentence, once for each kind of
    trouble, and the inbox goes on in memory.
    """

    def __init__(self, path: Path, report: Callable[[str], None]) -> None:
        self._path = path
        self._report = report
        self._reported: set[str] = set()
        self.lines = 0

    def load(self, keep: int) -> list[InboxEntry]:
        """The newest `keep` entries, oldest first; the file holds just these afterwards."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            self._trouble("read", error)
            return []
        *lines, torn = data.split(b"\n")
        entries: list[InboxEntry] = []
        bad: list[bytes] = []
        for line in lines:
            entry = _read(line)
            if entry is not None:
                entries.append(entry)
            elif line.strip():
                bad.append(line)
        last = _read(torn)
        if last is not None:
            entries.append(last)
        self.lines = len(entries)
        set_aside = not bad or self._set_aside(bad)
        if set_aside and (bad or torn or len(entries) > keep):
            self.rewrite(entries[-keep:])
        return entries[-keep:]

    def append(self, entry: InboxEntry) -> None:
        """On the disk when this returns, or reported."""
        try:
            _append(self._path, _line(entry))
        except OSError as error:
            self._trouble("written", error)
        else:
            self.lines += 1

    def rewrite(self, entries: Iterable[InboxEntry]) -> None:
        """Just these entries, oldest first: the old file or the new one, never half of one."""
        lines = [_line(entry) for entry in entries]
        try:
            _replace(self._path, b"".join(lines))
        except OSError as error:
            self._trouble("written", error)
        else:
            self.lines = len(lines)

    def _set_aside(self, bad: list[bytes]) -> bool:
        aside = self._path.with_name(f"{self._path.name}.bad")
        try:
            _append(aside, b"".join(line + b"\n" for line in bad))
        except OSError as error:
            self._trouble("written", error)
            return False
        lines = "1 line" if len(bad) == 1 else f"{len(bad)} lines"
        self._report(f"{lines} of {self._path} could not be read and moved to {aside.name}.")
        return True

    def _trouble(self, what: str, error: OSError) -> None:
        if what not in self._reported:
            self._reported.add(what)
            self._report(
                f"{self._path} could not be {what} ({error.strerror or error}). "
                "What the sandbox receives is kept in memory only."
            )


def _line(entry: InboxEntry) -> bytes:
    record = {
        "id": entry.id,
        "received_at": entry.received_at.isoformat(),
        "app_id": entry.app_id,
        "customer_id": entry.customer_id,
        "event_names": entry.event_names,
        "request_id": entry.request_id,
        "headers": entry.headers,
        "body": entry.body.decode(),
        "stored": entry.stored,
    }
    return json.dumps(record).encode() + b"\n"


def _read(line: bytes) -> InboxEntry | None:
    try:
        record: Any = json.loads(line)
        entry = InboxEntry(
            id=record["id"],
            received_at=datetime.fromisoformat(record["received_at"]),
            app_id=record["app_id"],
            customer_id=record["customer_id"],
            event_names=tuple(record["event_names"]),
            body=record["body"].encode(),
            headers=tuple((name, value) for name, value in record["headers"]),
            request_id=record["request_id"],
            stored=record["stored"],
        )
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    return entry if _is_sound(entry) else None


def _is_sound(entry: InboxEntry) -> bool:
    """The types of what a hand may have edited; and body and `stored` are shown inside of JSON."""
    texts = (
        "" if entry.stored is None else entry.stored,
        entry.app_id,
        entry.request_id,
        *entry.event_names,
        *(text for pair in entry.headers for text in pair),
    )
    if type(entry.id) is not int or entry.received_at.tzinfo is None:
        return False
    if not all(isinstance(text, str) for text in texts) or not isinstance(entry.customer_id, str | None):
        return False
    return _is_json(entry.body.decode()) and (entry.stored is None or _is_json(entry.stored))


def _is_json(text: str) -> bool:
    try:
        parse(text)
    except (JsonSyntaxError, TypeError):
        return False
    return True


def _append(path: Path, data: bytes) -> None:
    created = not path.exists()
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), FILE_MODE)
    with open(descriptor, "ab", buffering=0) as file:  # noqa: PTH123 - a descriptor
        size = os.fstat(descriptor).st_size
        try:
            _write_all(file.write, data)
            os.fsync(descriptor)
        except OSError:
            # half a line would spoil the next one
            with suppress(OSError):
                os.ftruncate(descriptor, size)
            raise
    if created:
        _sync_folder(path.parent)


def _write_all(write: Callable[[memoryview], int | None], data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[write(view) or 0 :]


def _replace(path: Path, data: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
