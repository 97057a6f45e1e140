"""Keys of connections, from the window to the secret store and never back: kept, moved, forgotten, asked after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.secret import Secret
    from moeconsole.gui.tasks import Lane
    from moeconsole.services import Services
    from moeconsole.store.secrets import Kept


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What became of a key.

    Attributes:
        key: as it was; None where there was none, or the keyring did not give it.
        is_gone: False where the keyring did not answer, and may still hold it.
    """

    key: Secret | None
    is_gone: bool


class KeyKeeper(QObject):
    """Works on its lane, since a keyring may block. GUI thread; owned by the workbench.

    Signals:
        state_found: a connection's id, and where its key is: a `Kept`, or None.
    """

    state_found = Signal(object, object)

    def __init__(self, services: Services, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._lane = lane

    def ask(self, connection_id: str) -> None:
        """Find out where the key is."""

        def work() -> tuple[str, Kept | None]:
            return connection_id, self._services.secrets.where(connection_id)

        self._lane.run(work, self._say)

    def after(self, then: Callable[[], None]) -> None:
        """Call `then` here when all that was asked for so far is done."""
        self._lane.run(_nothing, lambda _none: then())

    def store(self, connection_id: str, key: Secret) -> None:
        """Keep a key that was typed."""

        def work() -> tuple[str, Kept | None]:
            return connection_id, self._services.secrets.set(connection_id, key)

        self._lane.run(work, self._say)

    def copy(self, from_id: str, to_id: str) -> None:
        """Give a duplicate the key of its original."""

        def work() -> tuple[str, Kept | None]:
            secrets = self._services.secrets
            key = secrets.get(from_id)
            return to_id, None if key is None else secrets.set(to_id, key)

        self._lane.run(work, self._say)

    def forget(self, connection_id: str, forgotten: Callable[[Forgotten], None]) -> None:
        """Delete the key; `forgotten` gets it, to offer a way back as long as the program runs."""

        def work() -> Forgotten:
            secrets = self._services.secrets
            key = secrets.get(connection_id)
            return Forgotten(key, secrets.delete(connection_id))

        def done(result: Forgotten) -> None:
            if result.is_gone:
                self.state_found.emit(connection_id, None)
            forgotten(result)

        self._lane.run(work, done)

    def _say(self, found: tuple[str, Kept | None]) -> None:
        self.state_found.emit(*found)


def _nothing() -> None:
    """Its turn comes when those before it are done."""
