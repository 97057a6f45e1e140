"""Twenty-seven kinds of trouble on the network, each as a server of its own (tests/helpers/fault_server.py)."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from tests.helpers.fault_server import (
    OK,
    FaultServer,
    Wire,
    answers,
    answers_and_hangs,
    answers_and_resets,
    drips,
    free_port,
    hangs,
    resets_at_once,
    response,
)
from tests.helpers.sending import server_context

if TYPE_CHECKING:
    from contextlib import ExitStack

    from tests.helpers.fault_server import Fault

PATH = "/v1/event/APPID"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def resets_before_the_answer(wire: Wire) -> None:
    wire.request()
    wire.reset()


def closes_before_the_answer(wire: Wire) -> None:
    wire.request()


KINDS: dict[str, Fault] = {
    "accepts and hangs": hangs,
    "resets at once": resets_at_once,
    "resets before the answer": resets_before_the_answer,
    "closes before the answer": closes_before_the_answer,
    "hangs after the request": answers_and_hangs(b""),
    "hangs in the body": answers_and_hangs(HEAD + b"part"),
    "drips": drips(HEAD.replace(b"50", b"5000")),
    "resets in the body": answers_and_resets(HEAD + b"part"),
    "a body cut short": answers(HEAD + b"part"),
    "a head cut short": answers(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "a bad chunk": answers(CHUNKED + b"zz\r\nx\r\n"),
    "bad gzip": answers(response(b"no gzip", "Content-Encoding: gzip")),
    "a gzip bomb": answers(response(gzip.compress(bytes(20_000_000)), "Content-Encoding: gzip")),
    "a large answer": answers(response(b"x" * 400_000)),
    "deep JSON": answers(response(b"[" * 100_000)),
    "a status line that is none": answers(b"hello\r\n\r\n"),
    "two hundred headers": answers(response(b"", *(f"X-{n}: 1" for n in range(200)))),
    "a redirect": answers(response(b"", "Location: http://127.0.0.1:1/", status="307 Temporary Redirect")),
    "429": answers(response(b'{"error":{}}', "X-RateLimit-Reset: 12", status="429 Too Many Requests")),
    "503 in HTML, of another charset": answers(
        response(b"<p>\xff\xfe", "Content-Type: text/html; charset=utf-16", status="503 Service Unavailable")
    ),
    "an empty answer": answers(response(b"")),
    "sound": answers(OK),
}
TLS_KINDS: dict[str, str] = {
    "an expired certificate": "expired",
    "another host's certificate": "wrong_host",
    "an unknown CA": "unknown_ca",
}


def open_all(stack: ExitStack) -> dict[str, tuple[str, FaultServer | None]]:
    """The URL of each kind, and the server that keeps what it was sent; None where none listens."""
    servers = {name: stack.enter_context(FaultServer(fault)) for name, fault in KINDS.items()}
    for name, certificate in TLS_KINDS.items():
        tls = server_context(certificate)
        servers[name] = stack.enter_context(FaultServer(answers(OK), tls=tls))
    found: dict[str, tuple[str, FaultServer | None]] = {
        name: (server.url, server) for name, server in servers.items()
    }
    found["TLS where none is spoken"] = (servers["sound"].url.replace("http:", "https:"), None)
    found["refused"] = (f"http://127.0.0.1:{free_port()}{PATH}", None)
    return found
