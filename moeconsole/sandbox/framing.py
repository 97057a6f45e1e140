"""HTTP on the wire: where a body ends, what an address says, how an answer begins. All bounded."""

from __future__ import annotations

import re
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from moeconsole.sandbox import responses

if TYPE_CHECKING:
    from email.message import Message
    from io import BufferedIOBase

    from moeconsole.sandbox.responses import Headers, Rejection

_MAX_LINE_BYTES: Final = 4_096
_MAX_TRAILERS: Final = 100
_DIGITS: Final = re.compile(r"[0-9]{1,400}")
_CHUNK_SIZE: Final = re.compile(rb"([0-9a-fA-F]{1,16})[ \t]*(?:;[^\r\n]*)?\r?\n")


class Unreadable(Exception):  # noqa: N818 - what the other side sent, not an error of ours
    """A request that can't be read to its end; the connection is of no more use."""

    def __init__(self, rejection: Rejection) -> None:
        super().__init__(rejection.message)
        self.rejection = rejection


def declared_length(headers: Message) -> int | None:
    """Bytes of the body; None where it comes in chunks.

    Raises:
        Unreadable: no number, two numbers, a length beside chunks, or another transfer coding.
    """
    coding = [value.strip().lower() for value in headers.get_all("Transfer-Encoding", [])]
    lengths = {value.strip() for value in headers.get_all("Content-Length", [])}
    if coding:
        if lengths or coding != ["chunked"]:
            raise Unreadable(responses.BAD_REQUEST)
        return None
    if not lengths:
        return 0
    digits = lengths.pop()
    if lengths or not _DIGITS.fullmatch(digits):
        raise Unreadable(responses.BAD_REQUEST)
    return int(digits)


def read_body(stream: BufferedIOBase, headers: Message, *, limit: int, timeout_s: float) -> bytes:
    """The whole body, at most `limit` bytes of it in memory.

    Raises:
        Unreadable: not framed as HTTP, or longer than `limit`.
        TimeoutError: not all of it came in time.
        ConnectionError: the other side left.
    """
    length = declared_length(headers)
    reader = _Reader(stream, time.monotonic() + timeout_s)
    if length is None:
        return _read_chunks(reader, limit)
    if length > limit:
        raise Unreadable(responses.TOO_LARGE)
    return reader.exactly(length)


def _read_chunks(reader: _Reader, limit: int) -> bytes:
    chunks = bytearray()
    while True:
        match = _CHUNK_SIZE.fullmatch(reader.line())
        if match is None:
            raise Unreadable(responses.BAD_REQUEST)
        size = int(match.group(1), 16)
        if size == 0:
            break
        if len(chunks) + size > limit:
            raise Unreadable(responses.TOO_LARGE)
        chunks += reader.exactly(size)
        if reader.line() not in (b"\r\n", b"\n"):
            raise Unreadable(responses.BAD_REQUEST)
    for _ in range(_MAX_TRAILERS):
        if reader.line() in (b"\r\n", b"\n"):
            return bytes(chunks)
    raise Unreadable(responses.BAD_REQUEST)


class _Reader:
    """A stream with a deadline: a socket's own timeout begins anew with each byte."""

    def __init__(self, stream: BufferedIOBase, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def exactly(self, count: int) -> bytes:
        data = bytearray()
        while len(data) < count:
            part = self._stream.read1(count - len(data))
            if not part:
                raise ConnectionResetError("The client left in the middle of its request.")
            data += part
            self._check_deadline()
        return bytes(data)

    def line(self) -> bytes:
        line = self._stream.readline(_MAX_LINE_BYTES)
        self._check_deadline()
        if not line.endswith(b"\n"):
            raise Unreadable(responses.BAD_REQUEST)
        return line

    def _check_deadline(self) -> None:
        if time.monotonic() > self._deadline:
            raise TimeoutError


def read_target(target: str) -> tuple[tuple[str, ...], Headers]:
    """The segments of the path, and the query's pairs. One slash at the end does not matter.

    Raises:
        Unreadable: no address.
    """
    try:
        parts = urlsplit(target)
    except ValueError:
        raise Unreadable(responses.BAD_REQUEST) from None
    if not parts.path.startswith("/"):
        return (), ()
    path = parts.path.removesuffix("/") if len(parts.path) > 1 else parts.path
    segments = tuple(unquote(segment, errors="replace") for segment in path[1:].split("/"))
    return segments, tuple(parse_qsl(parts.query, keep_blank_values=True))


def head(status: int, headers: Headers) -> bytes:
    """Status line and headers, to the blank line."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = ""
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode("latin-1")
