"""`moeconsole sandbox`: the sandbox by itself, for integration tests. Its arguments are cli.py's affair."""

from __future__ import annotations

import json
import signal
import socket
from contextlib import ExitStack
from typing import TYPE_CHECKING, TextIO

from moeconsole.core.secret import Credentials, Secret
from moeconsole.sandbox.server import SandboxError, SandboxServer, sample_credentials

if TYPE_CHECKING:
    from pathlib import Path
    from types import FrameType

    from moeconsole.sandbox.service import Store


def serve(
    *,
    host: str,
    port: int,
    app_id: str | None,
    api_key: Secret | None,
    state: Path | None,
    out: TextIO,
    err: TextIO,
    store: Store | None = None,
) -> int:
    """Serve until SIGTERM (0) or Ctrl+C (130); 2 where the sandbox can't start. Main thread only.

    One JSON line goes to `out` once requests are taken; sentences go to `err`.
    """

    def report(sentence: str) -> None:
        print(sentence, file=err, flush=True)

    with ExitStack() as stack:
        # from here on a signal is kept for _wait, so one that comes early is not lost
        arrived = _signals(stack)
        try:
            server = SandboxServer(
                app_id=app_id,
                api_key=api_key,
                host=host,
                port=port,
                state=state,
                store=store,
                report=report,
            )
            stack.enter_context(server)
        except SandboxError as error:
            report(str(error))
            return 2
        credentials = Credentials(app_id, api_key) if app_id and api_key else sample_credentials()
        _announce(server.url, credentials, out)
        return _wait(arrived)


def _announce(url: str, credentials: Credentials, out: TextIO) -> None:
    line = {"url": url, "app_id": credentials.app_id, "api_key": credentials.api_key.reveal()}
    print(json.dumps(line), file=out, flush=True)


def _signals(stack: ExitStack) -> socket.socket:
    """A socket that gives the numbers of arrived signals: waiting for it wakes on every system."""
    reader, writer = socket.socketpair()
    stack.enter_context(reader)
    stack.enter_context(writer)
    writer.settimeout(0)
    stack.callback(signal.set_wakeup_fd, signal.set_wakeup_fd(writer.fileno()))
    for number in (signal.SIGINT, signal.SIGTERM):
        stack.callback(signal.signal, number, signal.signal(number, _ignored))
    return reader


def _ignored(number: int, frame: FrameType | None) -> None:
    """The number is on its way through the wake-up socket."""


def _wait(arrived: socket.socket) -> int:
    while True:
        number = arrived.recv(1)[0]
        if number == signal.SIGINT:
            return 130
        if number == signal.SIGTERM:
            return 0
