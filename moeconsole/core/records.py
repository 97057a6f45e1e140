"""What the history keeps of a send, as values: before it goes out, as a row of the list, and whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from moeconsole.core.connections import Environment
    from moeconsole.core.exchange import Headers, Outcome, Response, Timings

SENDING: Final = "sending"
INTERRUPTED: Final = "The program ended before an answer came. The service may have recorded the events."

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SendRecord:
    """All that is known before the first byte goes out.

    Attributes:
        sent_at_ms: epoch milliseconds, UTC.
        customer_id: the first user's; empty where the body names none.
        users: how many users the request is for.
        events: the event names, in the order of the body.
        request_headers: as `PreparedRequest.shown_headers` gives them: the secret is dots.
        sent_bytes: of the body on the wire; None where `request_body` is that.
        variables: name and JSON text of each variable as it was resolved.
        template_name: where the document came from; empty for an unsaved one.
    """

    sent_at_ms: int
    connection_id: str
    connection_name: str
    environment: Environment
    method: str
    url: str
    request_headers: Headers
    request_body: bytes
    customer_id: str = ""
    users: int = 1
    events: tuple[str, ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    template_name: str = ""
    program_version: str = ""
    sent_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A send as the list shows it, without its bodies.

    Attributes:
        id: grows with each send and is never given twice.
        outcome: None while it is being sent.
        status: None without an answer, as is `elapsed_ms` while it is being sent.
    """

    id: int
    sent_at_ms: int
    connection_id: str
    connection_name: str
    environment: Environment
    url: str
    customer_id: str
    users: int
    events: tuple[str, ...]
    outcome: Outcome | None
    status: int | None
    elapsed_ms: float | None
    sent_bytes: int
    starred: bool = False
    note: str = ""
    tags: tuple[str, ...] = ()

    @property
    def sent_at(self) -> datetime:
        return _EPOCH + timedelta(milliseconds=self.sent_at_ms)

    def as_json(self) -> dict[str, object]:
        """A row of `history list --json` (cli.md)."""
        return {
            "id": self.id,
            "sent_at": self.sent_at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "connection": self.connection_name,
            "url": self.url,
            "customer_id": self.customer_id,
            "events": list(self.events),
            "outcome": self.outcome or SENDING,
            "status": self.status,
            "elapsed_ms": self.elapsed_ms,
        }


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A send whole.

    Attributes:
        error: a ready sentence where there was no answer.
        intact: the bodies have the hash that they had when they were written.
    """

    row: HistoryRow
    method: str
    request_headers: Headers
    request_body: bytes
    response: Response | None
    timings: Timings
    error: str | None
    failure: str | None
    request_may_have_left: bool
    variables: tuple[tuple[str, str], ...]
    template_name: str
    program_version: str
    intact: bool

    @property
    def is_redacted(self) -> bool:
        """The API key stood in the body that was sent, and dots stand for it here."""
        return self.intact and len(self.request_body) != self.row.sent_bytes


@dataclass(frozen=True, slots=True)
class Retention:
    """What the history gives up; a part left out gives up nothing. Starred rows always stay.

    Attributes:
        max_age_days: rows sent longer ago go.
        max_rows: older rows than this many go.
        max_bytes: the oldest go until the rest fills about this much of the file.
    """

    max_age_days: int | None = None
    max_rows: int | None = None
    max_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Space:
    """What the history takes on the disk.

    Attributes:
        file_bytes: the file, and what is beside it until it is moved in.
        free_bytes: of these, what later rows fill before the file grows again.
        rows_at_most: an estimate that takes no time: deleted rows may be counted.
        gives_back: much of what is free goes back to the disk by itself. A file of an older version only grows.
    """

    file_bytes: int
    free_bytes: int
    rows_at_most: int
    gives_back: bool = True
