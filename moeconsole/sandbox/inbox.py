"""What the sandbox took: the newest requests, for the window's list and over HTTP."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from moeconsole.core.jsontext import decode
from moeconsole.sandbox.journal import InboxEntry, Journal

if TYPE_CHECKING:
    from pathlib import Path

    from moeconsole.sandbox.responses import Headers

__all__ = ["MAX_BYTES", "MAX_ENTRIES", "Inbox", "InboxEntry", "Received"]

MAX_ENTRIES: Final = 1_000
MAX_BYTES: Final = 32 * 1024 * 1024
"""Of all bodies together: a thousand of the largest would be 128 MB."""

Listener = Callable[[InboxEntry | None], None]
"""Called with each new entry, and with None when the inbox was cleared."""


@dataclass(frozen=True, slots=True)
class Received:
    """An accepted request before it has an id and a time. Attributes as of `InboxEntry`."""

    app_id: str
    customer_id: str | None
    event_names: tuple[str, ...]
    body: bytes
    headers: Headers
    request_id: str
    stored: str | None = None


class Inbox:
    """Bounded: the oldest fall out. Owned by the sandbox; any thread.

    Listeners are called on the thread that adds or clears, outside of the lock; the answer waits for them.
    """

    def __init__(self, state: Path | None, report: Callable[[str], None]) -> None:
        self._lock = threading.Lock()
        self._listeners: tuple[Listener, ...] = ()
        self._journal = Journal(state, report) if state else None
        self._entries: deque[InboxEntry] = deque(self._journal.load(MAX_ENTRIES) if self._journal else ())
        self._bytes = sum(_size(entry) for entry in self._entries)
        self._last_id = max((entry.id for entry in self._entries), default=0)
        self._shrink()

    def entries(self) -> tuple[InboxEntry, ...]:
        """Newest first."""
        with self._lock:
            return tuple(reversed(self._entries))

    def add(self, received: Received) -> InboxEntry:
        """Keep it; with a file it is on the disk when this returns."""
        with self._lock:
            entry = InboxEntry(
                self._last_id + 1,
                datetime.now(UTC),
                received.app_id,
                received.customer_id,
                received.event_names,
                received.body,
                received.headers,
                received.request_id,
                received.stored,
            )
            self._last_id = entry.id
            self._entries.append(entry)
            self._bytes += _size(entry)
            self._shrink()
            self._write(entry)
        self._tell(entry)
        return entry

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
            self._bytes = 0
            if self._journal:
                self._journal.rewrite(())
        self._tell(None)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called from now on; calling what this returns ends it."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners = tuple(other for other in self._listeners if other is not listener)

        return unsubscribe

    def _shrink(self) -> None:
        while len(self._entries) > MAX_ENTRIES or self._bytes > MAX_BYTES:
            self._bytes -= _size(self._entries.popleft())

    def _write(self, entry: InboxEntry) -> None:
        if self._journal is None:
            return
        if self._journal.lines >= 2 * MAX_ENTRIES:
            self._journal.rewrite(self._entries)
        else:
            self._journal.append(entry)

    def _tell(self, entry: InboxEntry | None) -> None:
        for listener in self._listeners:
            listener(entry)


def as_json(entries: tuple[InboxEntry, ...]) -> bytes:
    """`{"events": [...]}` for `GET /sandbox/events`: the bodies stand there in the very text that came."""
    return b'{"events": [' + b", ".join(_entry_json(entry) for entry in entries) + b"]}"


def _entry_json(entry: InboxEntry) -> bytes:
    meta = {
        "id": entry.id,
        "received_at": entry.received_at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "app_id": entry.app_id,
        "customer_id": entry.customer_id,
        "event_names": entry.event_names,
        "request_id": entry.request_id,
        "headers": _joined(entry.headers),
    }
    head = json.dumps(meta)[:-1]
    body = decode(entry.body).strip()
    return f'{head}, "body": {body}, "stored": {entry.stored or "null"}}}'.encode()


def _joined(headers: Headers) -> dict[str, str]:
    """By name; what came in several headers of one name is one list (RFC 9110, section 5.3)."""
    by_name: dict[str, str] = {}
    for name, value in headers:
        by_name[name] = f"{by_name[name]}, {value}" if name in by_name else value
    return by_name


def _size(entry: InboxEntry) -> int:
    return len(entry.body) + len(entry.stored or "")
