"""The connections that the window knows, and the one that is chosen. What is kept of them is the settings' affair."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from moeconsole.core.connections import SANDBOX_ID, Connection
from moeconsole.services import sandbox_connection


class ConnectionBook(QObject):
    """The sandbox and the user's connections; editing the bar from the sandbox starts one without a name: unsaved.

    GUI thread; owned by the main window, which saves on `changed`.

    Signals:
        changed: the list, or a connection in it.
        chosen_changed: the chosen `Connection`, also after it was edited.
    """

    changed = Signal()
    chosen_changed = Signal(object)

    def __init__(self, saved: tuple[Connection, ...], chosen_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sandbox = sandbox_connection()
        self._saved = {connection.id: connection for connection in saved if connection.id != SANDBOX_ID}
        self._chosen_id = chosen_id if chosen_id in self._saved else SANDBOX_ID

    @property
    def all(self) -> tuple[Connection, ...]:
        """The sandbox first."""
        return (self._sandbox, *self._saved.values())

    @property
    def saved(self) -> tuple[Connection, ...]:
        """What goes into the settings, an unsaved one included: no work is lost."""
        return tuple(self._saved.values())

    @property
    def chosen(self) -> Connection:
        return self._saved.get(self._chosen_id, self._sandbox)

    def find(self, connection_id: str) -> Connection | None:
        return self._sandbox if connection_id == SANDBOX_ID else self._saved.get(connection_id)

    def choose(self, connection_id: str) -> None:
        if connection_id != self._chosen_id and self.find(connection_id) is not None:
            self._chosen_id = connection_id
            self.chosen_changed.emit(self.chosen)
            self.changed.emit()

    def edit(self, edited: Connection) -> None:
        """Put `edited`, made from the chosen connection, in its place; from the sandbox it starts an unsaved one."""
        if edited == self.chosen:
            return
        if edited.id == SANDBOX_ID:
            edited = replace(edited, id=new_id(), name="")
        self._saved[edited.id] = edited
        self._chosen_id = edited.id
        self.changed.emit()
        self.chosen_changed.emit(edited)

    def rename(self, name: str) -> None:
        """Give the chosen connection a name; that is how an unsaved one is saved."""
        self.edit(replace(self.chosen, name=name))

    def name_of(self, connection: Connection) -> str:
        """The name for people."""
        return connection.name or self.tr("Unsaved connection")

    def put(self, connection: Connection, position: int | None = None) -> None:
        """Change a connection, chosen or not; or take a new one in, at that place among the user's, else at the end."""
        if connection == self._saved.get(connection.id) or connection.id == SANDBOX_ID:
            return
        is_new = connection.id not in self._saved
        self._saved[connection.id] = connection
        if is_new and position is not None:
            order = [key for key in self._saved if key != connection.id]
            order.insert(position, connection.id)
            self._saved = {key: self._saved[key] for key in order}
        self.changed.emit()
        if connection.id == self._chosen_id:
            self.chosen_changed.emit(connection)

    def position_of(self, connection_id: str) -> int:
        """Its place among the user's connections."""
        return list(self._saved).index(connection_id)

    def remove(self, connection_id: str) -> None:
        """Forget a connection; the sandbox is chosen where it was the chosen one."""
        if self._saved.pop(connection_id, None) is None:
            return
        if self._chosen_id == connection_id:
            self._chosen_id = SANDBOX_ID
            self.changed.emit()
            self.chosen_changed.emit(self.chosen)
        else:
            self.changed.emit()


def new_id() -> str:
    """An id that no connection ever had: the secret store keeps keys by it."""
    from uuid import uuid4

    return uuid4().hex
