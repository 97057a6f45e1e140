"""A running sandbox, and the proof after each test that nothing of it is left."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from moeconsole.core.secret import Secret
from moeconsole.sandbox.server import SandboxServer
from tests.helpers.sandbox_client import API_KEY, APP_ID, Client

MakeSandbox = Callable[..., Client]


@pytest.fixture
def make_sandbox() -> Iterator[MakeSandbox]:
    servers: list[SandboxServer] = []

    def make(**arguments: Any) -> Client:
        server = SandboxServer(**arguments)
        servers.append(server)
        server.start()
        return Client(server)

    before = set(threading.enumerate())
    yield make
    for server in servers:
        server.stop()
    assert set(threading.enumerate()) <= before, "a thread of the sandbox outlived it"


@pytest.fixture
def client(make_sandbox: MakeSandbox) -> Client:
    """A sandbox that knows one pair."""
    return make_sandbox(app_id=APP_ID, api_key=Secret(API_KEY))
