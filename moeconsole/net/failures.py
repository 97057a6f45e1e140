"""What can go wrong on the way: the one table from exception to failure word and sentence.

A failure has two sentences, since what counts for the user is whether the event may have been recorded.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from requests import exceptions as of_requests
from urllib3 import exceptions as of_urllib3

if TYPE_CHECKING:
    from collections.abc import Iterator

DOUBLE: Final = "MoEngage may have recorded the event; sending it again can record it twice."
NOTHING_SENT: Final = "Nothing was sent."
TRY_AGAIN: Final = "Nothing was sent; try again."


class RefusedError(Exception):
    """We refuse to send this, before anything goes out. The sentence holds no secret.

    Attributes:
        word: as in `Exchange.failure`.
    """

    def __init__(self, word: str, sentence: str) -> None:
        super().__init__(sentence)
        self.word = word
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the sentences need to know.

    Attributes:
        may_have_left: a byte of the request was written.
        status: of the answer, where its headers had arrived.
    """

    host: str
    timeout_s: float
    may_have_left: bool
    status: int | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """A row of the table.

    Attributes:
        word: stable, for programs.
        before: the sentence where nothing had left.
        after: what happened, where a part of the request had; the warning of a double is added to it.
    """

    errors: tuple[type[BaseException], ...]
    word: str
    before: str
    after: str = "The connection broke after the request had gone out."

    def sentence(self, given: Circumstances) -> str:
        if not given.may_have_left:
            return self.before.format(host=given.host, timeout=given.timeout_s)
        after = self.after.format(host=given.host, timeout=given.timeout_s)
        if given.status is not None:
            return f"{after} The answer's status was {given.status}. {DOUBLE}"
        return f"{after} {DOUBLE}"


_BROKEN_BEFORE: Final = f"The connection to {{host}} broke before the request could be written. {TRY_AGAIN}"
_GARBLED_BEFORE: Final = (
    f"{{host}} does not speak HTTP as expected: check the address and the port. {NOTHING_SENT}"
)
_GARBLED_AFTER: Final = "The request has gone out, but the answer of {host} could not be read."
_TIMEOUT_AFTER: Final = "No complete answer came within {timeout:g} seconds."

DEADLINE: Final = Failure(
    (),
    "timeout",
    f"No connection to {{host}} came about within {{timeout:g}} seconds: check the network and the proxy, "
    f"or allow more time. {NOTHING_SENT}",
    _TIMEOUT_AFTER,
)
CANCELLED: Final = Failure(
    (), "cancelled", f"Cancelled. {NOTHING_SENT}", "Cancelled after the request had begun to go out."
)

# OpenSSL's verify codes (x509_vfy.h): what the general sentence on certificates can't tell
_CERTIFICATE_CODES: Final = {
    9: "The certificate of {host} is not valid yet: check this computer's date and time.",
    10: "The certificate of {host} has expired: check this computer's date and time, or tell its operator.",
    62: "The certificate is for another host than {host}: check the address.",
    64: "The certificate is for another address than {host}: check the address.",
}
_CERTIFICATE: Final = (
    "The certificate of {host} was issued by nobody that this computer knows. Where your company inspects "
    "traffic, choose its CA bundle in the connection; otherwise do not trust this network."
)

# The first row of which one error is among the causes counts: from the particular to the general.
TABLE: Final = (
    Failure((ssl.SSLCertVerificationError,), "certificate", f"{_CERTIFICATE} {NOTHING_SENT}"),
    Failure(
        (
            of_urllib3.ProxyError,
            of_urllib3.ProxySchemeUnknown,
            of_urllib3.ProxySchemeUnsupported,
            of_requests.ProxyError,
            of_requests.InvalidProxyURL,
        ),
        "proxy",
        f"The proxy opened no way to {{host}}: check the proxy's address and password. {NOTHING_SENT}",
    ),
    Failure(
        (socket.gaierror, of_urllib3.NameResolutionError),
        "dns",
        f"There is no address for {{host}}: check its spelling, and that you are online. {NOTHING_SENT}",
    ),
    Failure(
        (ConnectionRefusedError,),
        "refused",
        f"{{host}} refused the connection: no server listens there, or a firewall is in between. {TRY_AGAIN}",
    ),
    Failure(
        # before "unreadable": http.client calls a silent end of the connection a bad status line as well
        (
            ConnectionError,
            ssl.SSLEOFError,
            ssl.SSLZeroReturnError,
            http.client.IncompleteRead,
            of_urllib3.IncompleteRead,
            of_urllib3.InvalidChunkLength,
        ),
        "broken",
        _BROKEN_BEFORE,
    ),
    Failure(
        (of_urllib3.NewConnectionError,),
        "unreachable",
        f"{{host}} can't be reached: check that you are online, the VPN and the proxy. {TRY_AGAIN}",
    ),
    Failure(
        (of_urllib3.ConnectTimeoutError, of_requests.ConnectTimeout),
        "timeout",
        f"{{host}} did not take the connection in time: check the network and the proxy. {TRY_AGAIN}",
        _TIMEOUT_AFTER,
    ),
    Failure(
        (
            TimeoutError,
            of_urllib3.TimeoutError,
            of_urllib3.ReadTimeoutError,
            of_requests.Timeout,
            of_requests.ReadTimeout,
        ),
        "timeout",
        DEADLINE.before,
        _TIMEOUT_AFTER,
    ),
    Failure(
        (of_urllib3.DecodeError, of_requests.ContentDecodingError, zlib.error),
        "unreadable",
        _GARBLED_BEFORE,
        _GARBLED_AFTER,
    ),
    Failure(
        (ssl.SSLError, of_urllib3.SSLError, of_requests.SSLError),
        "tls",
        f"No secure connection to {{host}} came about: check address, port and proxy. {NOTHING_SENT}",
    ),
    Failure(
        (
            http.client.HTTPException,  # a bad status line, a line too long, more than 100 headers
            of_urllib3.InvalidHeader,
            of_urllib3.HeaderParsingError,
            of_urllib3.BodyNotHttplibCompatible,
            of_urllib3.ResponseNotChunked,
            of_requests.ChunkedEncodingError,
            of_requests.InvalidJSONError,
            of_requests.JSONDecodeError,
        ),
        "unreadable",
        _GARBLED_BEFORE,
        _GARBLED_AFTER,
    ),
    Failure(
        (
            of_urllib3.LocationValueError,
            of_urllib3.LocationParseError,
            of_urllib3.URLSchemeUnknown,
            of_requests.InvalidURL,
            of_requests.InvalidSchema,
            of_requests.MissingSchema,
            of_requests.URLRequired,
            UnicodeError,
        ),
        "address",
        f"{{host}} is no address that can be sent to: check its spelling. {NOTHING_SENT}",
    ),
    Failure(
        (of_requests.InvalidHeader,),
        "header",
        f"A header holds characters that can't be sent: check the connection. {NOTHING_SENT}",
    ),
    Failure(
        (
            of_urllib3.ProtocolError,
            of_urllib3.ClosedPoolError,
            of_urllib3.EmptyPoolError,
            of_urllib3.FullPoolError,
            of_requests.ConnectionError,
            OSError,
        ),
        "broken",
        _BROKEN_BEFORE,
    ),
    Failure(
        # we follow no redirect, try nothing twice, raise for no status, send no file: these can't come
        (
            of_urllib3.HTTPError,
            of_urllib3.PoolError,
            of_urllib3.RequestError,
            of_urllib3.MaxRetryError,
            of_urllib3.HostChangedError,
            of_urllib3.ResponseError,
            of_urllib3.TimeoutStateError,
            of_urllib3.UnrewindableBodyError,
            of_requests.RequestException,
            of_requests.HTTPError,
            of_requests.TooManyRedirects,
            of_requests.RetryError,
            of_requests.StreamConsumedError,
            of_requests.UnrewindableBodyError,
            ValueError,
        ),
        "broken",
        _BROKEN_BEFORE,
    ),
)


def explain(error: BaseException, given: Circumstances) -> tuple[str, str] | None:
    """The failure word and the sentence; None for an error that is a bug of ours."""
    if isinstance(error, RefusedError):
        return error.word, error.sentence
    causes = tuple(_causes(error))
    row = next((row for row in TABLE if any(isinstance(cause, row.errors) for cause in causes)), None)
    if row is None:
        return None
    sentences = (_CERTIFICATE_CODES.get(getattr(cause, "verify_code", 0)) for cause in causes)
    if sentence := next(filter(None, sentences), None):
        return row.word, f"{sentence.format(host=given.host)} {NOTHING_SENT}"
    return row.word, row.sentence(given)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what it was made of: the libraries keep that in `args`, `reason` or `__cause__`."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        cause = waiting.pop()
        if not isinstance(cause, BaseException) or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        waiting += [*cause.args, getattr(cause, "reason", None), cause.__cause__]
