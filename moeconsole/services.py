"""The real things that both faces work with, built from the user's data folder, opened when first needed."""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from moeconsole import paths
from moeconsole.core.connections import SANDBOX_ID, Connection
from moeconsole.core.secret import Secret, check_api_key

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from moeconsole.core.checking import Checker
    from moeconsole.core.contract import Contract
    from moeconsole.sandbox.server import SandboxServer
    from moeconsole.store.drafts import DraftStore
    from moeconsole.store.history import History
    from moeconsole.store.lock import DataLock
    from moeconsole.store.secrets import SecretStore
    from moeconsole.store.settings import SettingsStore
    from moeconsole.store.templates import TemplateStore

SANDBOX_APP_ID: Final = "SANDBOX0WORKSPACE0DEMO"
COMMAND_LINE_ID: Final = "command-line"
"""How the ids of connections begin that the command line spells out: no keyring has an entry of theirs."""

_SANDBOX_KEY: Final = "any-key-will-do"
SAMPLE_TEMPLATE: Final = ("templates", "Travel", "Flight Booked.json")

# Heavy modules are imported where they are first needed: `validate` loads neither requests nor keyring nor Qt


class Services:
    """Owns database, sandbox and stores. Made by the composition root; `close` when the program ends.

    Opening is guarded by a lock, so any thread may ask; what may then be called where is said by each store.
    """

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self._lock = Lock()
        self._history: History | None = None
        self._sandbox: SandboxServer | None = None
        self._notices: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def history_path(self) -> Path:
        return self.data_dir / "history.sqlite3"

    @cached_property
    def settings(self) -> SettingsStore:
        from moeconsole.store.settings import SettingsStore

        return SettingsStore(self.data_dir / "settings.json")

    @cached_property
    def secrets(self) -> SecretStore:
        from moeconsole.store.secrets import SecretStore

        return SecretStore()

    @cached_property
    def drafts(self) -> DraftStore:
        from moeconsole.store.drafts import DraftStore

        return DraftStore(self.data_dir / "drafts")

    @cached_property
    def lock(self) -> DataLock:
        """Held by the process that owns the history's file: the window, or a command for a moment."""
        from moeconsole.store.lock import DataLock

        return DataLock(self.data_dir / "owner.lock")

    @cached_property
    def contract(self) -> Contract:
        from moeconsole.core.contract import Contract

        return Contract(paths.resource("schemas", "event.schema.json").read_text("utf-8"))

    def templates(self, folder: str | None = None) -> TemplateStore:
        """The user's templates: in `folder`, or in the data folder."""
        from moeconsole.store.templates import TemplateStore

        return TemplateStore(Path(folder) if folder else self.data_dir / "templates", self.data_dir / "trash")

    def make_checker(self) -> Checker:
        from moeconsole.core.checking import Checker

        return Checker(self.contract)

    def open_history(self) -> History:
        """The history, opened once. Raises StoreError where it can't be had. Not on the GUI thread."""
        from moeconsole.store.history import History

        with self._lock:
            if self._history is None:
                loaded = History.open(self.history_path, owner=self.lock.held)
                self._history = loaded.value
                if loaded.notice:
                    self._notices.append(loaded.notice)
            return self._history

    def repair_history(self, *, thorough: bool = True) -> None:
        """Repair the history where it is damaged, for who holds the lock; the notice says what became of it.

        Raises:
            StoreError: it can't be repaired.
        """
        with self._lock:
            history = self._history
        if history is None:
            self.open_history()  # as the owner that repairs it
            return
        history.database.owner = True
        notice = history.database.check_and_repair(thorough=thorough)
        if notice:
            with self._lock:
                self._notices.append(notice)

    def give_up_check(self) -> None:
        """End a look through the history that is under way. Any thread."""
        with self._lock:
            history = self._history
        if history is not None:
            history.database.give_up_check()

    def take_notices(self) -> tuple[str, ...]:
        """Sentences for the user that opening things left behind; each is given once."""
        with self._lock:
            notices, self._notices = tuple(self._notices), []
        return notices

    def sandbox(self) -> SandboxServer:
        """The sandbox of this process, running. Raises SandboxError where loopback can't be had."""
        from moeconsole.sandbox.server import SandboxServer

        with self._lock:
            if self._sandbox is None:
                self._sandbox = SandboxServer(store=self.stored_text)
            self._sandbox.start()
            return self._sandbox

    @property
    def sandbox_url(self) -> str:
        """Where the sandbox listens; empty while it does not run, and this does not start it."""
        with self._lock:
            return self._sandbox.url if self._sandbox is not None else ""

    def stored_text(self, body: bytes) -> str:
        """What MoEngage would store of a body that the sandbox took: the JSON of `preview`. Any thread."""
        from moeconsole.core.checking import CheckContext
        from moeconsole.core.jsontext import decode, parse
        from moeconsole.core.preview import preview_of, to_json_text
        from moeconsole.core.rules import Level
        from moeconsole.core.variables import ResolveContext

        context = CheckContext(ResolveContext(datetime.now(UTC)))
        report = self.make_checker().check(parse(decode(body)).root, context)
        # it was taken; what is an error here alone, an open variable, is text to the service
        issues = tuple(issue for issue in report.issues if issue.level is not Level.ERROR)
        return to_json_text(preview_of(report.payload, report.stored, issues), issues)

    def resolved(self, connection: Connection) -> Connection:
        """The connection with its real address: the built-in one gets the sandbox's, which starts."""
        return replace(connection, url=self.sandbox().url) if connection.id == SANDBOX_ID else connection

    def api_key(self, connection: Connection, *, environment_first: bool = False) -> Secret | None:
        """The connection's key; the sandbox takes any. May wait for the keyring: not on the GUI thread.

        Raises:
            BadApiKeyError: the environment variable holds what can't be a key.
        """
        if connection.id == SANDBOX_ID:
            return Secret(_SANDBOX_KEY)
        if connection.id.startswith(COMMAND_LINE_ID):
            from moeconsole.store.secrets import ENVIRONMENT_VARIABLE

            from_environment = os.environ.get(ENVIRONMENT_VARIABLE) if environment_first else None
            return check_api_key(from_environment) if from_environment else None
        return self.secrets.get(connection.id, environment_first=environment_first)

    def close(self) -> None:
        """Stop the sandbox, close the database; take the lock for the last checkpoint where it is free."""
        from moeconsole.store.files import StoreError

        with self._lock:
            sandbox, self._sandbox = self._sandbox, None
            history, self._history = self._history, None
        if sandbox is not None:
            sandbox.stop()
        if history is not None:
            with contextlib.suppress(StoreError):  # the log stays beside the file, as sound as before
                database = history.database
                if not database.owner and not database.read_only and self.lock.try_acquire():
                    database.owner = True
                    database.checkpoint()
            history.close()
        self.lock.release()


def sandbox_connection() -> Connection:
    """The connection that is there from the start: no account, no key, no network."""
    return Connection(SANDBOX_ID, "Sandbox", SANDBOX_APP_ID)


def sample_template() -> Path:
    """The event of the vendor's documents, which the first start shows."""
    return paths.resource(*SAMPLE_TEMPLATE)


def build_services(data_dir: Path | str | None = None) -> Services:
    """The services of a data folder; by default the user's. Touches nothing yet."""
    return Services(Path(data_dir) if data_dir is not None else paths.data_dir())
