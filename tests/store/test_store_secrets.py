"""API keys: in the keyring only where it proves to keep them, and nowhere else but memory."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, ClassVar

import pytest
from keyring import core
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from moeconsole.core.secret import BadApiKeyError, Secret
from moeconsole.store.secrets import ENVIRONMENT_VARIABLE, SERVICE, Kept, SecretStore

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = Secret("CANARY-1")


class MemoryKeyring(KeyringBackend):
    """A keyring that works; named in the environment variable that the keyring library reads."""

    priority = 1
    entries: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class HangingKeyring(MemoryKeyring):
    """A locked keyring that asks the user, who does not answer until `unlocked` is set."""

    unlocked: ClassVar[threading.Event] = threading.Event()
    answered: ClassVar[threading.Event] = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.unlocked.wait()
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        super().delete_password(service, username)
        self.answered.set()


class LockedKeyring(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("CANARY")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(password)


class CuttingKeyring(MemoryKeyring):
    """A keyring that keeps a part, as of an entry that is too long."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:3])


@pytest.fixture(autouse=True)
def _fresh_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    MemoryKeyring.entries.clear()
    HangingKeyring.unlocked.clear()
    HangingKeyring.answered.clear()
    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)
    monkeypatch.setattr(core, "_keyring_backend", None)
    choose(monkeypatch, MemoryKeyring)
    yield
    HangingKeyring.unlocked.set()


def choose(monkeypatch: pytest.MonkeyPatch, backend: type[KeyringBackend] | str) -> None:
    name = backend if isinstance(backend, str) else f"{backend.__module__}.{backend.__name__}"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)


def test_a_key_is_kept_in_the_keyring_one_entry_a_connection() -> None:
    store = SecretStore()
    assert store.get("c1") is None
    assert store.where("c1") is None
    assert store.set("c1", KEY) is Kept.KEYRING
    assert MemoryKeyring.entries == {(SERVICE, "c1"): KEY.reveal()}
    assert store.where("c1") is Kept.KEYRING
    assert SecretStore().get("c1") == KEY
    assert store.get("c2") is None
    assert store.delete("c1")
    assert store.delete("c1"), "a second time is no mistake"
    assert store.get("c1") is None
    assert MemoryKeyring.entries == {}


@pytest.mark.parametrize(
    "backend",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "no.such.Keyring",
        LockedKeyring,
        CuttingKeyring,
    ],
)
def test_where_the_keyring_does_not_keep_it_the_session_does(
    monkeypatch: pytest.MonkeyPatch, backend: type[KeyringBackend] | str, capfd: pytest.CaptureFixture[str]
) -> None:
    choose(monkeypatch, backend)
    store = SecretStore()
    assert store.get("c1") is None
    assert store.set("c1", KEY) is Kept.SESSION
    assert store.where("c1") is Kept.SESSION
    assert store.get("c1") == KEY
    assert SecretStore().get("c1") is None
    assert MemoryKeyring.entries == {}
    store.delete("c1")
    assert store.get("c1") is None
    assert capfd.readouterr() == ("", "")


def test_a_delete_says_when_the_keyring_did_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    store = SecretStore()
    store.set("c1", KEY)
    with monkeypatch.context() as patch:
        patch.setattr(MemoryKeyring, "get_password", LockedKeyring.get_password)
        assert not store.delete("c1")
    assert store.get("c1") == KEY
    assert store.delete("c1")


def test_a_keyring_that_writes_plain_files_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MemoryKeyring, "__module__", "keyrings.alt.file")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "")
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    monkeypatch.setattr(core, "init_backend", lambda limit: core.set_keyring(MemoryKeyring()))
    assert SecretStore().set("c1", KEY) is Kept.SESSION
    assert MemoryKeyring.entries == {}


def test_a_keyring_that_hangs_is_given_up_and_waited_for_only_once(monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, HangingKeyring)
    store = SecretStore(time_limit_s=0.3)
    assert store.set("c1", KEY) is Kept.SESSION
    patient = SecretStore(time_limit_s=60)
    patient._last_call_ended = store._last_call_ended
    assert patient.get("c1") is None  # at once, not after a minute
    assert store.get("c1") == KEY
    HangingKeyring.unlocked.set()
    assert HangingKeyring.answered.wait(10)  # what was written too late is taken back
    ended = store._last_call_ended
    assert ended is not None
    assert ended.wait(10)
    assert MemoryKeyring.entries == {}
    store._time_limit_s = 10
    assert store.set("c1", KEY) is Kept.KEYRING  # it answers again


def test_a_key_that_moves_to_the_keyring_leaves_the_session(monkeypatch: pytest.MonkeyPatch) -> None:
    store = SecretStore()
    with monkeypatch.context() as patch:
        patch.setattr(MemoryKeyring, "set_password", CuttingKeyring.set_password)
        store.set("c1", Secret("CANARY-old"))
    store.set("c1", KEY)
    assert store.where("c1") is Kept.KEYRING
    assert store.get("c1") == KEY


def test_the_environment_variable_is_for_the_command_line_only(monkeypatch: pytest.MonkeyPatch) -> None:
    store = SecretStore()
    store.set("c1", KEY)
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, " from-environment\n")
    assert store.get("c1") == KEY
    assert store.get("c1", environment_first=True) == Secret("from-environment")
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "CANARY\nX")
    with pytest.raises(BadApiKeyError) as caught:
        store.get("c1", environment_first=True)
    assert "CANARY" not in str(caught.value)
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "")
    assert store.get("c1", environment_first=True) == KEY


def test_the_keyrings_library_is_loaded_with_the_first_call_only() -> None:
    code = (
        "import sys; from moeconsole.store.secrets import SecretStore; store = SecretStore()\n"
        "assert not [name for name in sys.modules if name.startswith('keyring')]\n"
        "assert store.get('x') is None and 'keyring.core' in sys.modules"
    )
    environment = os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, env=environment)


def test_no_thread_is_left_after_a_call() -> None:
    before = threading.active_count()
    SecretStore().set("c1", KEY)
    assert threading.active_count() == before
