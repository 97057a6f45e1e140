"""The account of whether a byte of the request may have left, and that none leaves after a stop."""

from __future__ import annotations

import socket
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.exchange import Response
from moeconsole.net.attempt import Attempt, Stop, StoppedError

if TYPE_CHECKING:
    from collections.abc import Iterator

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.settimeout(5)
        theirs.settimeout(5)
        yield ours, theirs


def test_a_first_write_that_fails_has_sent_nothing(pair: Pair) -> None:
    ours, theirs = pair
    theirs.close()
    attempt = Attempt()
    with pytest.raises(ConnectionError):
        attempt.write(ours, b"POST")
    assert not attempt.request_may_have_left


def test_a_later_write_that_fails_changes_nothing(pair: Pair) -> None:
    ours, theirs = pair
    attempt = Attempt()
    attempt.write(ours, b"POST")
    theirs.close()
    with pytest.raises(ConnectionError):
        attempt.write(ours, b" /")
    assert attempt.request_may_have_left


def test_a_write_that_the_system_takes_in_parts_arrives_whole(pair: Pair) -> None:
    ours, theirs = pair
    data = bytes(range(256)) * 20_000
    arrived = bytearray()

    def reads() -> None:
        while len(arrived) < len(data):
            arrived.extend(theirs.recv(65536))

    reader = Thread(target=reads)
    reader.start()
    Attempt().write(ours, data)
    reader.join()
    assert arrived == data


def test_nothing_is_written_after_a_stop(pair: Pair) -> None:
    ours, theirs = pair
    attempt = Attempt()
    attempt.stop(Stop.DEADLINE)
    with pytest.raises(StoppedError):
        attempt.write(ours, b"POST")
    with pytest.raises(StoppedError):
        attempt.watch(ours)
    ours.close()
    assert theirs.recv(10) == b""
    assert not attempt.request_may_have_left


def test_what_came_first_counts() -> None:
    response = Response(200, "OK", (), b"")
    stopped, ended = Attempt(), Attempt()
    stopped.stop(Stop.DEADLINE)
    stopped.cancel()
    stopped.finish(response)
    ended.finish(response)
    ended.cancel()
    assert (stopped.result, stopped.stopped_by) == (None, Stop.DEADLINE)
    assert (ended.result, ended.stopped_by) == (response, None)


def test_a_stop_wakes_a_reader_of_a_watched_socket(pair: Pair) -> None:
    ours, _ = pair
    attempt = Attempt()
    attempt.watch(ours)
    read: list[bytes] = []
    reader = Thread(target=lambda: read.append(ours.recv(10)))
    reader.start()
    attempt.cancel()
    reader.join()
    attempt.finish(OSError())
    assert read == [b""]
