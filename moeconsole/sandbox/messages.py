"""A request as the sandbox judges it, and a reply as it goes out, both free of sockets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from moeconsole.sandbox.responses import Headers

JSON_TYPE: Final = "application/json"
HTML_TYPE: Final = "text/html; charset=utf-8"


class Drop(StrEnum):
    """Where the connection ends: before the first byte of the answer, or in the middle of its body."""

    BEFORE_ANSWER = "before_answer"
    IN_ANSWER = "in_answer"


@dataclass(frozen=True, slots=True)
class Request:
    """A request that was read whole.

    Attributes:
        path: the segments between the slashes, percent-decoded.
        query: name and value pairs.
        headers: as they came, in order.
    """

    method: str
    path: tuple[str, ...]
    query: Headers
    headers: Headers
    body: bytes

    def header(self, name: str) -> str | None:
        """The first header of that lower-case name."""
        return next((value for key, value in self.headers if key.lower() == name), None)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, and what is to happen to it on its way."""

    status: int
    body: bytes
    headers: Headers = ()
    content_type: str = JSON_TYPE
    delay_ms: int = 0
    drop: Drop | None = None
