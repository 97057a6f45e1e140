"""API keys: kept in the system's keyring, or else in memory until the program ends; never in a file."""

from __future__ import annotations

import os
import threading
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from moeconsole.core.secret import Secret, check_api_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

SERVICE: Final = "moeconsole"
ENVIRONMENT_VARIABLE: Final = "MOECONSOLE_API_KEY"
TIME_LIMIT_S: Final = 3.0

# These take a password and forget it, refuse it, or write it to a plain file.
_UNUSABLE: Final = ("keyring.backends.null", "keyring.backends.fail", "keyrings.alt")

T = TypeVar("T")


class Kept(StrEnum):
    """Where a key is: `SESSION` ends with the program."""

    KEYRING = "keyring"
    SESSION = "session"


class SecretStore:
    """The API key of each connection, one entry a connection.

    Owned by the services; any thread but the GUI's: a call may wait for the keyring up to `time_limit_s`.
    A keyring that doesn't answer in time (a locked one asks the user) counts as absent until it does: later
    calls don't wait for it again. The keyring's library is loaded with the first call (130 ms).
    """

    def __init__(self, *, time_limit_s: float = TIME_LIMIT_S) -> None:
        self._time_limit_s = time_limit_s
        self._lock = threading.Lock()
        self._session: dict[str, Secret] = {}
        self._backend: KeyringBackend | None = None
        self._last_call_ended: threading.Event | None = None

    def get(self, connection_id: str, *, environment_first: bool = False) -> Secret | None:
        """The connection's key, or None. `environment_first` is for the command line: `MOECONSOLE_API_KEY`.

        Raises:
            BadApiKeyError: the variable holds what can't be a key.
        """
        if environment_first and (from_environment := os.environ.get(ENVIRONMENT_VARIABLE)):
            return check_api_key(from_environment)
        with self._lock:
            return self._session.get(connection_id) or self._from_keyring(connection_id)

    def set(self, connection_id: str, secret: Secret) -> Kept:
        """Keeps the key, in the keyring where that gives it back, else for this session; says which."""
        with self._lock:
            if self._run(lambda given_up: self._write(given_up, connection_id, secret)):
                self._session.pop(connection_id, None)
                return Kept.KEYRING
            self._session[connection_id] = secret
            return Kept.SESSION

    def delete(self, connection_id: str) -> bool:
        """Forgets the key; False where the keyring refused or did not answer, and may still hold it."""
        with self._lock:
            self._session.pop(connection_id, None)
            return self._run(lambda _given_up: self._erase(connection_id)) is not None

    def where(self, connection_id: str) -> Kept | None:
        """Where the connection's key is, or None where there is none."""
        with self._lock:
            if connection_id in self._session:
                return Kept.SESSION
            return Kept.KEYRING if self._from_keyring(connection_id) else None

    def _from_keyring(self, connection_id: str) -> Secret | None:
        return self._run(lambda _given_up: self._read(connection_id))

    def _run(self, work: Callable[[threading.Event], T]) -> T | None:
        """The result of `work` on a daemon thread; None where it failed, or did not end in time.

        In the second case its argument is set: nobody waits for it any more.
        """
        if self._last_call_ended is not None and not self._last_call_ended.is_set():
            return None
        results: list[T] = []
        given_up, ended = threading.Event(), threading.Event()

        def run() -> None:
            try:
                results.append(work(given_up))
            except Exception:  # noqa: BLE001, S110 (a worker's border: backends raise what they like, keys in it)
                pass
            finally:
                ended.set()

        self._last_call_ended = ended
        thread = threading.Thread(target=run, name="keyring", daemon=True)
        thread.start()
        if not ended.wait(self._time_limit_s):
            given_up.set()
            return None
        thread.join()
        return results[0] if results else None

    # What follows runs on the daemon thread.

    def _read(self, connection_id: str) -> Secret | None:
        backend = self._usable_backend()
        text = backend.get_password(SERVICE, connection_id) if backend else None
        return Secret(text) if text else None

    def _write(self, given_up: threading.Event, connection_id: str, secret: Secret) -> bool:
        backend = self._usable_backend()
        if backend is None:
            return False
        backend.set_password(SERVICE, connection_id, secret.reveal())
        kept = bool(backend.get_password(SERVICE, connection_id) == secret.reveal())
        if given_up.is_set() or not kept:
            self._erase(connection_id)  # the session keeps it: what is here would come back as an old key
            return False
        return True

    def _erase(self, connection_id: str) -> bool:
        backend = self._usable_backend()
        if backend is not None and backend.get_password(SERVICE, connection_id) is not None:
            backend.delete_password(SERVICE, connection_id)
        return True

    def _usable_backend(self) -> KeyringBackend | None:
        if self._backend is None:
            from keyring import core

            core.init_backend(limit=core.recommended)
            self._backend = core.get_keyring()
        module = type(self._backend).__module__
        return None if module.startswith(_UNUSABLE) else self._backend
