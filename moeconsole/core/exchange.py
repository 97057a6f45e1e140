"""What passes between us and the service: the prepared request, the answer, and how the attempt ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from moeconsole.core.secret import DOTS, Credentials

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PreparedRequest:
    """A request, exact to the byte, but for the `Authorization` header that `credentials` become on the wire.

    Attributes:
        headers: in the order in which they are written, without `Authorization`.
        body: the encoded bytes, serialised once; not in the repr: that of the connection test holds the key.
    """

    method: str
    url: str
    headers: Headers
    body: bytes = field(repr=False)
    credentials: Credentials | None = None

    def shown_headers(self) -> Headers:
        """The headers as they may be shown, stored and copied: the secret is dots."""
        if self.credentials is None:
            return self.headers
        return (("Authorization", f"Basic {DOTS}"), *self.headers)


class Outcome(StrEnum):
    """How an attempt to send ended.

    `NOT_SENT`: no byte of the request left, it may be tried again. `UNKNOWN`: anything that failed after the
    first byte, the service may have recorded the events; never sent again by itself.
    """

    ANSWERED = "answered"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds of each phase; None where the phase was not reached or does not apply."""

    dns_ms: float | None = None
    connect_ms: float | None = None
    tls_ms: float | None = None
    first_byte_ms: float | None = None
    body_ms: float | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """An answer of the service, with at most the size cap's bytes of its body, decompressed.

    Attributes:
        truncated: the body was longer than what is kept.
    """

    status: int
    reason: str
    headers: Headers
    body: bytes
    truncated: bool = False

    def header(self, name: str) -> str | None:
        """The first header of that name, in any casing."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True)
class Exchange:
    """The end of one attempt. With `ANSWERED` there is a response; otherwise `error` is a ready sentence.

    Attributes:
        failure: a stable word for the kind of failure, such as `dns`, `refused`, `timeout`, `tls`; None if answered.
        request_may_have_left: a byte of the request was written (a cancelled send may have been recorded).
    """

    outcome: Outcome
    elapsed_ms: float
    response: Response | None = None
    error: str | None = None
    failure: str | None = None
    timings: Timings = field(default_factory=Timings)
    request_may_have_left: bool = False

    @property
    def ok(self) -> bool:
        """The service answered with a 2xx: accepted, which is not yet processed."""
        return self.response is not None and 200 <= self.response.status < 300
