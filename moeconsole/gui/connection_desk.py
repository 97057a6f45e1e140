"""Looking after connections: the dialogs, the test, files, and the way back from a delete."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from moeconsole.core.connections import SANDBOX_ID
from moeconsole.gui.connection_book import new_id
from moeconsole.gui.connection_testing import ConnectionTester
from moeconsole.store import files
from moeconsole.store.files import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.connection_files import ReadConnections
    from moeconsole.core.connections import Connection
    from moeconsole.core.secret import Secret
    from moeconsole.gui.connection_testing import Tested
    from moeconsole.gui.dialogs.add_workspace import AddWorkspaceDialog
    from moeconsole.gui.dialogs.connections import ConnectionsDialog
    from moeconsole.gui.key_keeper import Forgotten
    from moeconsole.gui.panes.connection_bar import ConnectionBar
    from moeconsole.gui.workbench import Workbench
    from moeconsole.store.secrets import Kept


class ConnectionDesk(QObject):
    """Between the book of connections, their dialogs and the bar. GUI thread; owned by the main window.

    Attributes:
        actions: add, test, look after; for menus.

    Signals:
        notice: a sentence.
        undo_offered: a sentence, and what takes the deed back.
    """

    notice = Signal(str)
    undo_offered = Signal(str, object)

    def __init__(self, bench: Workbench, bar: ConnectionBar, window: QWidget) -> None:
        super().__init__(window)
        self._book = bench.book
        self._keys = bench.key_keeper
        self._lane = bench.files
        self._bar = bar
        self._window = window
        self._manager: ConnectionsDialog | None = None
        self._adding: AddWorkspaceDialog | None = None
        self.tester = ConnectionTester(bench.services, self)
        bench.ending.connect(self._on_ending)
        self._add = self._action("addWorkspaceAction", self.tr("Add your workspace…"))
        self._test = self._action("testConnectionAction", self.tr("Test connection"))
        self._manage = self._action("connectionsAction", self.tr("Connections…"))
        self._test.setToolTip(self.tr("Ask MoEngage whether APP_ID and key are right. No event is recorded."))
        self._add.triggered.connect(self.add_workspace)
        self._test.triggered.connect(self.test_chosen)
        self._manage.triggered.connect(self.manage)
        bar.add_requested.connect(self.add_workspace)
        bar.remove_requested.connect(self._delete_chosen)
        self._keys.state_found.connect(self._on_key_state)
        self.tester.started.connect(self._on_test_started)
        self.tester.finished.connect(self._on_tested)

    @property
    def actions(self) -> tuple[QAction, ...]:
        return (self._add, self._test, self._manage)

    # The dialogs

    @Slot()
    def manage(self) -> None:
        """Show the connections, the chosen one selected."""
        self._bar.commit()
        if self._manager is None:
            self._manager = self._make_manager()
        self._manager.select(self._book.chosen.id)
        self._manager.show()
        self._manager.activateWindow()

    @Slot()
    def add_workspace(self) -> None:
        """Ask for a workspace of the user's own; one dialog at a time."""
        if self._adding is not None:
            self._adding.activateWindow()
            return
        from moeconsole.gui.dialogs.add_workspace import AddWorkspaceDialog

        self.tester.cancel()
        parent = self._window
        if self._manager is not None and self._manager.isVisible():
            parent = self._manager
        dialog = AddWorkspaceDialog(new_id(), tuple(one.name for one in self._book.all), parent)
        dialog.test_requested.connect(self.tester.test)
        dialog.cancel_test_requested.connect(self.tester.cancel)
        dialog.finished_with.connect(self._on_added)
        dialog.finished.connect(self._on_adding_over)
        self._adding = dialog
        dialog.open()

    def _make_manager(self) -> ConnectionsDialog:
        from moeconsole.gui.dialogs.connections import ConnectionsDialog

        dialog = ConnectionsDialog(self._book, self._window)
        dialog.key_entered.connect(self._keys.store)
        dialog.key_wanted.connect(self._keys.ask)
        dialog.forget_key_requested.connect(self._forget_key)
        dialog.test_requested.connect(self.test)
        dialog.cancel_test_requested.connect(self.tester.cancel)
        dialog.duplicate_requested.connect(self.duplicate)
        dialog.delete_requested.connect(self.delete)
        dialog.use_requested.connect(self._book.choose)
        dialog.add_requested.connect(self.add_workspace)
        dialog.import_requested.connect(self.ask_for_import)
        dialog.export_requested.connect(self.ask_for_export)
        return dialog

    @Slot(object, object)
    def _on_added(self, connection: Connection, key: Secret | None) -> None:
        self._book.put(connection)
        self._book.choose(connection.id)
        if key is not None:
            self._keys.store(connection.id, key)
        if self._manager is not None:
            self._manager.select(connection.id)
        self._say(self.tr("“{name}” is added and chosen.").format(name=connection.name))

    @Slot()
    def _on_adding_over(self, _result: int = 0) -> None:
        self._adding = None

    # The test

    @Slot()
    def test_chosen(self) -> None:
        """Test the connection that the bar shows; the outcome comes as a notice."""
        self._bar.commit()
        self.test(self._book.chosen)

    @Slot(object)
    def test(self, connection: Connection) -> None:
        """Test a connection with its own key, once a key that was just entered is kept."""
        self._keys.after(partial(self.tester.test, connection))

    @Slot(object)
    def _on_test_started(self, connection: Connection) -> None:
        self._test.setEnabled(False)
        if self._adding is not None and self._adding.connection.id == connection.id:
            self._adding.show_testing()
        elif self._manager is not None and self._manager.isVisible():
            self._manager.show_testing(connection)

    @Slot(object)
    def _on_tested(self, tested: Tested) -> None:
        self._test.setEnabled(True)
        if self._adding is not None and self._adding.connection.id == tested.connection.id:
            self._adding.show_result(tested.result)
            return
        if self._book.find(tested.connection.id) is None:
            return  # deleted meanwhile, or never added
        if self._manager is not None and self._manager.isVisible():
            self._manager.show_result(tested.connection, tested.result)
            return
        from moeconsole.gui.connection_words import check_words

        _tone, text = check_words(tested.result)
        name = self._book.name_of(tested.connection)
        self.notice.emit(self.tr("Test of “{name}”: {outcome}").format(name=name, outcome=text))

    # Keys

    @Slot(object, object)
    def _on_key_state(self, connection_id: str, kept: Kept | None) -> None:
        if self._manager is not None:
            self._manager.show_key_state(connection_id, kept, self._environment_hint())

    def _environment_hint(self) -> str:
        """What of the environment variable, where it is set: it is the command line's alone."""
        from moeconsole.store.secrets import ENVIRONMENT_VARIABLE

        if not os.environ.get(ENVIRONMENT_VARIABLE):
            return ""
        text = self.tr("{variable} is set: the command line takes that key instead; the window never does.")
        return text.format(variable=ENVIRONMENT_VARIABLE)

    @Slot(object)
    def _forget_key(self, connection: Connection) -> None:
        name = self._book.name_of(connection)

        def offer(forgotten: Forgotten) -> None:
            if not forgotten.is_gone:
                text = self.tr(
                    "The system's keyring does not answer: the API key of “{name}” may still be in it."
                    " Unlock the keyring and forget the key again."
                )
                self._say(text.format(name=name))
            elif forgotten.key is not None:
                text = self.tr("The API key of “{name}” is forgotten.").format(name=name)
                self._offer_undo(text, partial(self._keys.store, connection.id, forgotten.key))

        self._keys.forget(connection.id, offer)

    # Duplicates and deletes

    @Slot(object)
    def duplicate(self, connection: Connection) -> None:
        """Put a copy with a name and an id of its own below the connection; its key goes along."""
        from moeconsole.core.connection_files import free_name

        names = [one.name for one in self._book.all]
        copy = replace(connection, id=new_id(), name=free_name(self._book.name_of(connection), names))
        self._book.put(copy, self._book.position_of(connection.id) + 1)
        self._keys.copy(connection.id, copy.id)
        if self._manager is not None:
            self._manager.select(copy.id)

    @Slot()
    def _delete_chosen(self) -> None:
        self.delete(self._book.chosen)

    @Slot(object)
    def delete(self, connection: Connection) -> None:
        """Delete it and its key at once. The way back holds both, in memory, until it lapses or the program ends."""
        if connection.id == SANDBOX_ID:
            return
        position = self._book.position_of(connection.id)
        was_chosen = self._book.chosen.id == connection.id
        name = self._book.name_of(connection)

        def offer(forgotten: Forgotten) -> None:
            text = (
                self.tr("“{name}” is deleted, and its key.")
                if forgotten.is_gone
                else self.tr(
                    "“{name}” is deleted, but the system's keyring does not answer: if its key was there, it still"
                    " is. Undo, unlock the keyring and delete it again."
                )
            )
            restore = partial(self._restore, connection, position, forgotten.key, was_chosen=was_chosen)
            self._offer_undo(text.format(name=name), restore)

        self._book.remove(connection.id)
        self._keys.forget(connection.id, offer)

    def _restore(
        self, connection: Connection, position: int, key: Secret | None, *, was_chosen: bool
    ) -> None:
        self._book.put(connection, position)
        if key is not None:
            self._keys.store(connection.id, key)
        if was_chosen and self._book.chosen.id == SANDBOX_ID:
            self._book.choose(connection.id)
        if self._manager is not None:
            self._manager.select(connection.id)

    # Files

    @Slot(object)
    def ask_for_export(self, connections: tuple[Connection, ...]) -> None:
        dialog = self._file_dialog("exportConnectionsDialog", self.tr("Export connections without keys"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("connections.json")
        dialog.fileSelected.connect(partial(self.export, connections))
        dialog.open()

    def export(self, connections: tuple[Connection, ...], path: str) -> None:
        """Write these connections to that file: no key, no password."""
        from moeconsole.core.connection_files import to_text

        data = to_text(connections).encode()
        text = self.tr("{connections} written to “{name}”, without keys.")
        text = text.format(connections=self._counted(len(connections)), name=Path(path).name)
        self._run(partial(files.write_atomic, Path(path), data), partial(self._on_written, text))

    def _on_written(self, text: str, _nothing: None) -> None:
        self._say(text)

    @Slot()
    def ask_for_import(self) -> None:
        dialog = self._file_dialog("importConnectionsDialog", self.tr("Import connections"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    @Slot(str)
    def import_file(self, path: str) -> None:
        """Take over the connections of a file, under new ids and free names."""
        self._run(partial(_read, Path(path)), self._take)

    def _take(self, found: ReadConnections) -> None:
        from moeconsole.core.connection_files import free_name

        connections = []
        for connection in found.connections:
            name = free_name(connection.name, [one.name for one in self._book.all])
            taken = replace(connection, id=new_id(), name=name)
            self._book.put(taken)
            connections.append(taken)
        if self._manager is not None and connections:
            self._manager.select(connections[0].id)
        said = self.tr("{connections} imported. Keys are never in a file: enter them.")
        said = said.format(connections=self._counted(len(connections)))
        self._say(" ".join((said, *found.notes)))

    def _counted(self, count: int) -> str:
        if count == 1:
            return self.tr("1 connection")
        return self.tr("{count} connections").format(count=count)

    # Saying, and helpers

    @Slot()
    def _on_ending(self) -> None:
        if self._manager is not None:
            self._manager.commit()
        self.tester.close()

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._lane.run(work, done, self._say)

    def _say(self, text: str) -> None:
        """Where the user looks: in the connections, else in the window."""
        if self._manager is not None and self._manager.isVisible():
            self._manager.say(text)
        else:
            self.notice.emit(text)

    def _offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        if self._manager is not None and self._manager.isVisible():
            self._manager.offer_undo(text, undo)
        else:
            self.undo_offered.emit(text, undo)

    def _action(self, name: str, text: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        return action

    def _file_dialog(self, name: str, title: str) -> QFileDialog:
        parent = self._manager if self._manager is not None else self._window
        dialog = QFileDialog(parent, title, "", self.tr("Connections (*.json);;All files (*)"))
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


def _read(path: Path) -> ReadConnections:
    """The connections of a file, on the lane. Raises StoreError with what is wrong with it."""
    from moeconsole.core.connection_files import ConnectionFileError, read_text

    try:
        data = files.read(path)
        if data is None:
            raise StoreError(f"“{path.name}” is not there any more.")
        return read_text(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise StoreError(f"“{path.name}” is no text in UTF-8. Nothing was imported.") from None
    except ConnectionFileError as error:
        raise StoreError(str(error)) from None
