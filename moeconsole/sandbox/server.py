"""The sandbox as a whole: start, stop, address, inbox, faults."""

from __future__ import annotations

import ipaddress
import secrets
import string
from threading import Event, Lock
from typing import TYPE_CHECKING, Final, Self

from moeconsole.core.secret import Credentials, Secret
from moeconsole.sandbox.checks import is_app_id
from moeconsole.sandbox.faults import FaultQueue
from moeconsole.sandbox.handler import bound
from moeconsole.sandbox.inbox import Inbox
from moeconsole.sandbox.listener import Listener
from moeconsole.sandbox.ratelimit import RateLimit
from moeconsole.sandbox.service import Service, Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

IDLE_TIMEOUT_S: Final = 30.0

_APP_ID_CHARACTERS: Final = string.ascii_uppercase + string.digits
_APP_ID_LENGTH: Final = 24


class SandboxError(Exception):
    """The sandbox can't be had as it was asked for; the message is a sentence for the user."""


class SandboxServer:
    """A stand-in for the Event API on this machine. Owned by who made it; `start` and `stop` on that thread.

    Attributes:
        inbox: what was accepted; stays when the server stops.
        faults: what goes wrong with the next requests.
    """

    def __init__(
        self,
        *,
        app_id: str | None = None,
        api_key: Secret | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        state: Path | None = None,
        store: Store | None = None,
        report: Callable[[str], None] = lambda sentence: None,  # noqa: ARG005 - says nothing
        timeout_s: float = IDLE_TIMEOUT_S,
    ) -> None:
        """Nothing is bound yet.

        Args:
            app_id, api_key: both, or neither: then each well-formed pair is taken.
            host: a loopback address, or `localhost`.
            port: 0 for a free one.
            state: a file that keeps the inbox from one run to the next.
            store: what the service would store of an accepted body, as JSON text.
            report: is told in a sentence what is wrong with `state`, on any thread.
            timeout_s: how long a client may be silent.

        Raises:
            SandboxError: no such pair, or the host is not this machine.
        """
        self._known = _credentials(app_id, api_key)
        self._host = _loopback(host)
        self._port = port
        self._timeout_s = timeout_s
        self._lock = Lock()
        self._listener: Listener | None = None
        self._stopping = Event()
        self.inbox = Inbox(state, report)
        self.faults = FaultQueue()
        self._service = Service(self._known, self.inbox, self.faults, store, RateLimit())

    @property
    def url(self) -> str:
        """`http://127.0.0.1:PORT`; empty while it is not running."""
        listener = self._listener
        if listener is None:
            return ""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{listener.port}"

    def start(self) -> None:
        """Ready for requests when this returns.

        Raises:
            SandboxError: the address can't be had.
        """
        with self._lock:
            if self._listener is not None:
                return
            self._stopping = Event()
            handler = bound(self._service, self._stopping, self._timeout_s)
            try:
                listener = Listener(self._host, self._port, handler)
            except (OSError, OverflowError) as error:
                reason = getattr(error, "strerror", None) or error
                raise SandboxError(
                    f"The sandbox can't listen on {self._host}, port {self._port}: {reason}."
                ) from None
            listener.open()
            self._listener = listener

    def stop(self) -> None:
        """No thread and no socket is left when this returns. Requests under way get no answer."""
        with self._lock:
            listener, self._listener = self._listener, None
        if listener is not None:
            self._stopping.set()
            listener.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def sample_credentials() -> Credentials:
    """A well-formed pair, made up."""
    app_id = "".join(secrets.choice(_APP_ID_CHARACTERS) for _ in range(_APP_ID_LENGTH))
    return Credentials(app_id, Secret(secrets.token_urlsafe(18)))


def _credentials(app_id: str | None, api_key: Secret | None) -> Credentials | None:
    if app_id is None and api_key is None:
        return None
    if not app_id or not api_key:
        raise SandboxError("The sandbox needs an APP_ID and an API key, or neither: then it takes any.")
    if not is_app_id(app_id):
        raise SandboxError("An APP_ID has letters, digits, _ and - only, at most 64 of them.")
    return Credentials(app_id, api_key)


def _loopback(host: str) -> str:
    if host == "localhost":
        return "127.0.0.1"
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        address = None
    if address is None or not address.is_loopback:
        raise SandboxError(f"The sandbox serves this machine only: “{host[:60]}” is no loopback address.")
    return str(address)
