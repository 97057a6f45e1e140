"""The connection that an imported text names: offered to be kept, with the key in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from moeconsole.core.connections import Connection
    from moeconsole.core.interchange.imported import Imported
    from moeconsole.gui.dialogs.import_dialog import ConnectionOffer
    from moeconsole.gui.workbench import Workbench

_NAMED_BY: Final = 8  # characters of an APP_ID


class ImportedConnections(QObject):
    """Between what was imported and the saved connections. GUI thread; owned by the interchange desk."""

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench

    def offer(self, imported: Imported) -> ConnectionOffer | None:
        """What can be kept; None where the text names no connection, or one that is known with its key."""
        from moeconsole.core.datacenters import DATA_CENTERS
        from moeconsole.gui.dialogs.import_dialog import ConnectionOffer

        named = _connection_in(imported)
        if named is None:
            return None
        has_key = imported.credentials is not None and imported.credentials.app_id == named.app_id
        known = self._known(named)
        if known is not None:
            name = self._bench.book.name_of(known)
            return (
                ConnectionOffer("", self.tr("For “{name}”").format(name=name), has_key) if has_key else None
            )
        place = DATA_CENTERS[named.data_center].label if named.data_center else named.base_url
        words = self.tr("{place}, APP_ID {app_id}").format(place=place, app_id=named.app_id)
        return ConnectionOffer(f"{place} · {named.app_id[:_NAMED_BY]}", words, has_key)

    def _known(self, named: Connection) -> Connection | None:
        return next((one for one in self._bench.book.saved if _place(one) == _place(named)), None)

    def keep(self, imported: Imported, name: str) -> None:
        """Save and choose the connection; its key goes to the secret store."""
        from dataclasses import replace
        from uuid import uuid4

        named = _connection_in(imported)
        if named is None:
            return
        book, known = self._bench.book, self._known(named)
        if known is not None:
            book.choose(known.id)
        else:
            book.edit(replace(named, id=uuid4().hex, name=name))
        found = imported.credentials
        if found is not None and found.app_id == named.app_id:
            self._bench.store_key(found.api_key)


def _connection_in(imported: Imported) -> Connection | None:
    """The first place and APP_ID that the text names, as a connection without id and name."""
    from moeconsole.core.connections import Connection

    for document in imported.documents:
        place = document.endpoint
        app_id = place.app_id or (imported.credentials.app_id if imported.credentials else None)
        if app_id and (place.data_center or place.url):
            return Connection("", "", app_id, place.data_center, place.url, place.project_code)
    return None


def _place(connection: Connection) -> tuple[str | None, str, str, str]:
    return connection.data_center, connection.base_url, connection.app_id, connection.project_code
