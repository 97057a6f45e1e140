"""The trouble that there is on a network, one row a kind: what the server does, and what a send must come to."""

from __future__ import annotations

import gzip
import ssl
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import format_datetime
from typing import TYPE_CHECKING, Final

from moeconsole.core.exchange import Outcome
from tests.helpers.fault_server import (
    OK,
    Fault,
    FaultServer,
    answers,
    answers_and_hangs,
    answers_and_resets,
    drips,
    free_port,
    full_backlog,
    hangs,
    reads_and_ends,
    reads_and_resets,
    resets_at_once,
    response,
)
from tests.helpers.sending import server_context
from tests.promises.promise import NOW

if TYPE_CHECKING:
    from contextlib import ExitStack

ANSWERED, NOT_SENT, UNKNOWN = {Outcome.ANSWERED}, {Outcome.NOT_SENT}, {Outcome.UNKNOWN}
EITHER = NOT_SENT | UNKNOWN
"""Where it depends on whether a byte was taken before the end was noticed."""

CHUNKED: Final = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
GZIP: Final = "Content-Encoding: gzip"
LIMITED: Final = "429 Too Many Requests"
LARGE: Final = 10 * 1024 * 1024
REDIRECTS: Final = {
    301: "Moved Permanently",
    302: "Found",
    303: "See Other",
    307: "Temporary Redirect",
    308: "Permanent Redirect",
}

Tls = Callable[[], ssl.SSLContext]


@dataclass(frozen=True)
class Kind:
    """One kind of trouble.

    Attributes:
        fault: what the server does with a connection; None where none listens.
        outcomes: what a send may come to.
        status: of the answer that is then recorded.
        tls: of a server that speaks it.
        says: words that the explanation of the answer must have.
        is_heavy: it moves megabytes, so that a campaign meets it now and then.
    """

    fault: Fault | None
    outcomes: set[Outcome] = field(default_factory=lambda: ANSWERED)
    status: int | None = None
    tls: Tls | None = None
    says: str = ""
    is_heavy: bool = False


@dataclass(frozen=True)
class Place:
    """Where a kind of trouble waits.

    Attributes:
        base_url: of a connection to it.
        server: keeps what it was sent; None where none listens.
    """

    kind: Kind
    base_url: str
    server: FaultServer | None


def head(length: int) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % length


def answered(body: bytes = b"{}", *headers: str, status: str = "200 OK", says: str = "") -> Kind:
    """A whole answer."""
    return Kind(
        answers(response(body, *headers, status=status)),
        ANSWERED,
        int(status.split(" ", maxsplit=1)[0]),
        says=says,
    )


def ended(fault: Fault, outcomes: set[Outcome] = UNKNOWN, tls: Tls | None = None) -> Kind:
    """No whole answer."""
    return Kind(fault, outcomes, tls=tls)


def of_certificate(name: str) -> Tls:
    return lambda: server_context(name)


def tls_1_1() -> ssl.SSLContext:
    """Of a server that speaks nothing newer."""
    context = server_context()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1_1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


KINDS: Final[dict[str, Kind]] = {
    # before a byte could leave
    "refuses": Kind(None, NOT_SENT),
    "does not take the connection": Kind(None, NOT_SENT),
    "speaks no TLS": Kind(None, NOT_SENT),
    "a TLS handshake without end": ended(hangs, NOT_SENT),
    "ends in the TLS handshake": ended(lambda wire: wire.sock.recv(10), NOT_SENT),
    "an expired certificate": ended(answers(OK), NOT_SENT, of_certificate("expired")),
    "another host's certificate": ended(answers(OK), NOT_SENT, of_certificate("wrong_host")),
    "an unknown CA": ended(answers(OK), NOT_SENT, of_certificate("unknown_ca")),
    "TLS 1.1": ended(answers(OK), NOT_SENT, tls_1_1),
    # in the middle
    "accepts and hangs": ended(hangs),
    "resets at once": ended(resets_at_once, EITHER),
    "resets before the answer": ended(reads_and_resets),
    "ends before the answer": ended(reads_and_ends),
    "hangs after the request": ended(answers_and_hangs(b"")),
    "hangs in the head": ended(answers_and_hangs(b"HTTP/1.1 200 OK\r\nX-A")),
    "hangs in the body": ended(answers_and_hangs(head(50) + b"part")),
    "drips the head": ended(drips(b"HTTP/1.1 200 OK\r\nX-Slow: ")),
    "drips the body": ended(drips(head(5_000))),
    "resets in the body": ended(answers_and_resets(head(50) + b"part")),
    "a body cut short over TLS": ended(answers(head(50) + b"part"), tls=of_certificate("good")),
    # answers that can't be read
    "a length that is too long": ended(answers(head(50) + b"part")),
    "a length that is none": ended(answers(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}"), ANSWERED),
    "two lengths": ended(answers(response(b"{}", "Content-Length: 1"))),
    "a head cut short": ended(answers(b"HTTP/1.1 200 OK\r\nContent-Le")),
    "a bad chunk": ended(answers(CHUNKED + b"zz\r\nx\r\n")),
    "ends between chunks": ended(answers(CHUNKED + b"3\r\nabc\r\n")),
    "bad gzip": ended(answers(response(b"no gzip", GZIP))),
    "a status line that is none": ended(answers(b"hello\r\n\r\n")),
    "two hundred headers": ended(answers(response(b"", *(f"X-{n}: 1" for n in range(200))))),
    "an endless header": ended(answers(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000)),
    # answers that are odd
    "a length that is too short": Kind(answers(head(5) + b'{"status":"success"}'), ANSWERED, 200),
    # its length is right: the status counts, and what there is of the body is shown
    "gzip cut short": Kind(answers(response(gzip.compress(b"x" * 5_000)[:20], GZIP)), ANSWERED, 200),
    "a gzip bomb": Kind(
        answers(response(gzip.compress(bytes(20 * LARGE)), GZIP)), ANSWERED, 200, is_heavy=True
    ),
    "10 MB": Kind(answers(response(b"x" * LARGE)), ANSWERED, 200, is_heavy=True),
    "deep JSON": answered(b"[" * 100_000, status="400 Bad Request"),
    "a huge number": answered(b'{"error": {"message": ' + b"9" * 5_000 + b"}}", status="400 Bad Request"),
    "HTML": answered(b"<p>Sorry", "Content-Type: text/html", status="502 Bad Gateway", says="problem of its own"),
    "another charset": answered(
        b"<p>\xff\xfe", "Content-Type: text/html; charset=utf-16", status="503 Service Unavailable"
    ),
    "a charset that there is not": answered(b'{"a": "\xe9"}', "Content-Type: application/json; charset=klingon"),
    "nothing": answered(b""),
    "no length, until the end": Kind(answers(b"HTTP/1.1 200 OK\r\n\r\n{}"), ANSWERED, 200),
    "99 headers": answered(b"{}", *(f"X-{n}: 1" for n in range(98))),
    "sound": Kind(answers(OK), ANSWERED, 200),
    "sound over TLS": Kind(answers(OK), ANSWERED, 200, of_certificate("good")),
    # too many events, in each form of saying until when
    "429, seconds": answered(b"{}", "X-RateLimit-Reset: 12", status=LIMITED, says="Wait 12 seconds"),
    "429, epoch": answered(
        b"{}", f"X-RateLimit-Reset: {int(NOW.timestamp()) + 34}", status=LIMITED, says="Wait 34 seconds"
    ),
    "429, Retry-After": answered(b"{}", "Retry-After: 56", status=LIMITED, says="Wait 56 seconds"),
    "429, Retry-After as a date": answered(
        b"{}",
        f"Retry-After: {format_datetime(NOW, usegmt=True)}",
        status=LIMITED,
        says="Wait 1 second ",
    ),
    "429, nothing said": answered(b"", status=LIMITED, says="until the minute's window resets"),
    "429, nonsense": answered(b"{}", "X-RateLimit-Reset: soon", status=LIMITED, says="until the minute's"),
    "400 of Envoy": answered(
        b"", "X-Envoy-RateLimited: true", status="400 Bad Request", says="Too many events"
    ),
}  # fmt: skip


def open_all(stack: ExitStack) -> tuple[dict[str, Place], FaultServer]:
    """Each kind at its place, and the server to which the redirects point, where nothing must ever arrive."""
    elsewhere = stack.enter_context(FaultServer(answers(OK)))
    kinds = dict(KINDS)
    for status, reason in REDIRECTS.items():
        kinds[f"a redirect, {status}"] = answered(
            b"", f"Location: {elsewhere.url}", status=f"{status} {reason}"
        )
    places = {name: _listening(stack, kind) for name, kind in kinds.items() if kind.fault is not None}
    for name in ("a TLS handshake without end", "ends in the TLS handshake"):
        place = places[name]
        places[name] = Place(place.kind, place.base_url.replace("http:", "https:"), place.server)
    plain = places["sound"].base_url.replace("http:", "https:")
    full = stack.enter_context(full_backlog())
    places["refuses"] = Place(kinds["refuses"], f"http://127.0.0.1:{free_port()}", None)
    places["does not take the connection"] = Place(
        kinds["does not take the connection"], f"http://127.0.0.1:{full}", None
    )
    places["speaks no TLS"] = Place(kinds["speaks no TLS"], plain, None)
    return places, elsewhere


def _listening(stack: ExitStack, kind: Kind) -> Place:
    assert kind.fault is not None
    server = stack.enter_context(FaultServer(kind.fault, tls=kind.tls() if kind.tls else None))
    return Place(kind, server.url.split("/v1/")[0], server)
