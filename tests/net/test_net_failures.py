"""One table knows every exception of the libraries below us: a new one fails here, not at a user's."""

from __future__ import annotations

import http.client
import socket
import ssl

import pytest
import requests.exceptions
import urllib3.exceptions

from moeconsole.net.failures import CANCELLED, DEADLINE, TABLE, Circumstances, Failure, explain

BEFORE = Circumstances("h.example.test", 30.0, may_have_left=False)
AFTER = Circumstances("h.example.test", 30.0, may_have_left=True)
LISTED = {error for row in TABLE for error in row.errors}


def exceptions_of(module: object) -> list[type[Exception]]:
    """Those that it defines, without warnings."""
    name = getattr(module, "__name__", "")
    return [
        value
        for value in vars(module).values()
        if isinstance(value, type)
        and not value.__name__.startswith("_")
        and issubclass(value, Exception)
        and not issubclass(value, Warning)
        and value.__module__ == name
    ]


@pytest.mark.parametrize(
    "error",
    exceptions_of(requests.exceptions) + exceptions_of(urllib3.exceptions),
    ids=lambda e: f"{e.__module__}.{e.__name__}",
)
def test_every_exception_of_the_libraries_has_a_row_of_its_own(error: type[Exception]) -> None:
    assert error in LISTED


def test_the_enumeration_finds_them() -> None:
    found = exceptions_of(requests.exceptions) + exceptions_of(urllib3.exceptions)
    assert len(found) > 50
    assert {requests.exceptions.ConnectTimeout, urllib3.exceptions.NameResolutionError} <= set(found)


@pytest.mark.parametrize("error", exceptions_of(http.client) + exceptions_of(ssl) + exceptions_of(socket))
def test_those_of_the_standard_library_are_covered(error: type[Exception]) -> None:
    assert any(issubclass(error, listed) for listed in LISTED)


@pytest.mark.parametrize("row", [*TABLE, DEADLINE, CANCELLED], ids=lambda row: row.word)
def test_every_sentence_says_whether_the_event_may_have_been_recorded(row: Failure) -> None:
    assert "Nothing was sent" in row.sentence(BEFORE)
    assert row.sentence(AFTER).endswith(
        "MoEngage may have recorded the event; sending it again can record it twice."
    )
    for given in (BEFORE, AFTER):
        assert "{" not in row.sentence(given)


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (socket.gaierror(-2, "Name or service not known"), "dns"),
        (OSError(101, "Network is unreachable"), "broken"),
        (urllib3.exceptions.NewConnectionError(None, "Network is unreachable"), "unreachable"),  # type: ignore[arg-type]
        (
            requests.exceptions.ConnectionError(
                urllib3.exceptions.ProtocolError("x", ConnectionResetError())
            ),
            "broken",
        ),
        (http.client.RemoteDisconnected("x"), "broken"),
        (http.client.BadStatusLine("x"), "unreadable"),
        (UnicodeError("label too long"), "address"),
        (ssl.SSLError(1, "handshake failure"), "tls"),
        (requests.exceptions.SSLError(ssl.SSLCertVerificationError(1, "x")), "certificate"),
    ],
)
def test_the_particular_cause_counts(error: Exception, word: str) -> None:
    explained = explain(error, BEFORE)
    assert explained is not None
    assert explained[0] == word


def test_a_bug_of_ours_is_no_failure_of_the_network() -> None:
    assert explain(TypeError("a bug"), BEFORE) is None


def test_an_error_that_is_its_own_cause_ends() -> None:
    error = OSError()
    error.args = (error,)
    assert explain(error, AFTER) is not None
