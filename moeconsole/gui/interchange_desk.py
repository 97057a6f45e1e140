"""Bring in whatever is pasted, dropped or named; take out the open request as another program's command or file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from moeconsole.gui.copying import CopyActions, written_as
from moeconsole.gui.imported_connections import ImportedConnections
from moeconsole.store import files
from moeconsole.store.files import StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractScrollArea, QMainWindow, QMenu

    from moeconsole.core.document import DocumentState
    from moeconsole.core.exchange import PreparedRequest
    from moeconsole.core.interchange.imported import Imported, ImportedDocument
    from moeconsole.gui.dialogs.import_dialog import ImportChoice
    from moeconsole.gui.import_reader import ImportReader
    from moeconsole.gui.panes.request_pane import RequestPane
    from moeconsole.gui.panes.templates_pane import TemplatesPane
    from moeconsole.gui.widgets.drop_overlay import DropOverlay
    from moeconsole.gui.workbench import Workbench
    from moeconsole.store.templates import TemplateStore
    from moeconsole.workflows.importing import SavedTemplates

_MOST_BYTES: Final = 100_000_000
_MOST_FILES: Final = 100
_MOST_NAMES: Final = 5
_LONGEST_NAME: Final = 40
_DRAGS: Final = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class InterchangeDesk(QObject):
    """Between what comes from outside and the document. GUI thread; owned by the main window.

    Attributes:
        actions: paste anything, import a file; for menus.
        copies: the formats to copy the open request in.

    Signals:
        notice: a sentence.
        undo_offered: a sentence, and what takes the deed back.
    """

    notice = Signal(str)
    undo_offered = Signal(str, object)

    def __init__(
        self, bench: Workbench, templates: TemplatesPane, request: RequestPane, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._templates = templates
        self._request = request
        self._window = window
        self._reader: ImportReader | None = None
        self._overlay: DropOverlay | None = None
        self._connections = ImportedConnections(bench, self)
        self._sources: list[tuple[str, str | bytes]] = []  # those that wait, each with where it is from
        self._source = ""
        self._found: list[Imported] = []
        self._names: list[str] = []
        self._failed: list[str] = []
        paste = self._action("pasteAnythingAction", self.tr("Paste anything…"), "Ctrl+Shift+V")
        paste.setToolTip(
            self.tr(
                "Events, cURL, fetch, HTTPie, PowerShell, Python, Postman, HAR or a table: shown first, then opened."
            )
        )
        import_ = self._action("importAction", self.tr("Import…"), "Ctrl+Shift+O")
        self.actions = (paste, import_)
        self.copies = CopyActions("copyAs", self)
        paste.triggered.connect(self.paste)
        import_.triggered.connect(self.ask_for_files)
        self.copies.picked.connect(request.copy_as)
        request.save_requested.connect(self.ask_where_to_save)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def add_copies(self, menu: QMenu) -> None:
        """Put “Copy as” into a menu; it can be used while there is a request."""
        self.copies.menu_in(menu)
        menu.aboutToShow.connect(self._judge_copies)

    def watch_drops(self, field: QAbstractScrollArea) -> None:
        """Files that are dropped on this text field are imported; texts go into it as ever.

        Not before the first paint: for the first `viewport` Python makes a class for each kind of widget there is.
        """
        field.viewport().installEventFilter(self)

    # Bringing in

    @Slot()
    def paste(self) -> None:
        """Import what is in the clipboard, text or files."""
        if not self._take(QGuiApplication.clipboard().mimeData(), self.tr("From the clipboard")):
            self.notice.emit(
                self.tr("There is no text in the clipboard. Copy an event, a cURL command or a table first.")
            )

    @Slot()
    def ask_for_files(self) -> None:
        kinds = self.tr(
            "What can be imported (*.json *.har *.csv *.tsv *.txt *.md *.sh *.ps1 *.cmd *.bat *.py *.js);;All files (*)"
        )
        dialog = QFileDialog(self._window, self.tr("Import"), "", kinds)
        dialog.setObjectName("importFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.import_files)
        dialog.open()

    @Slot(list)
    def import_files(self, paths: Sequence[str]) -> None:
        """Read them by the lane, then say what is in them."""
        self._bench.files.run(partial(_contents, tuple(paths)), self._import, self.notice.emit)

    def import_text(self, text: str, source: str) -> None:
        """Say what a text is, and what can be done with it."""
        self._import([(source, text)])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DRAGS and isinstance(event, QDropEvent):
            return self._on_drag(event, takes_text=watched is self._window)
        if event.type() == QEvent.Type.DragLeave and self._overlay is not None:
            self._overlay.hide()
        if event.type() == QEvent.Type.Close and watched is self._window and self._reader is not None:
            self._reader.stop()
        return False

    def _on_drag(self, event: QDropEvent, *, takes_text: bool) -> bool:
        data = event.mimeData()
        # what is dragged within the window has a place of its own to go to
        if event.source() is not None or not (_paths(data) or (takes_text and data.hasText())):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.DragEnter:
            self._announce(_paths(data))
        elif event.type() == QEvent.Type.Drop:
            if self._overlay is not None:
                self._overlay.hide()
            self._take(data, self.tr("Dropped"))
        return True

    def _announce(self, paths: list[str]) -> None:
        """Say over the window what a drop would do."""
        if self._overlay is None:
            from moeconsole.gui.widgets.drop_overlay import DropOverlay

            self._overlay = DropOverlay(self._window)
        names = _some_of([_short(Path(path).name) for path in paths])
        if not paths:
            title = self.tr("Drop to bring in this text")
        elif len(paths) == 1:
            title = self.tr("Drop to bring in: {name}").format(name=names)
        else:
            title = self.tr("Drop to bring in {count} files: {names}").format(count=len(paths), names=names)
        self._overlay.say(title, self.tr("You see first what it is. Nothing is saved or sent by that."))

    def _take(self, data: QMimeData | None, source: str) -> bool:
        """Import it; False where there is nothing to import."""
        if data is None:
            return False
        paths = _paths(data)
        if paths:
            self.import_files(paths)
        elif data.text().strip():
            self.import_text(data.text(), source)
        else:
            return False
        return True

    def _import(self, sources: list[tuple[str, str | bytes]]) -> None:
        self._sources = list(sources)
        self._found, self._names, self._failed = [], [], []
        self._read_next()

    def _read_next(self) -> None:
        if not self._sources:
            self._show()
            return
        self._source, content = self._sources.pop(0)
        if self._reader is None:
            from moeconsole.gui.import_reader import READ_HERE, ImportReader

            self._reader = ImportReader(self)
            self._reader.understood.connect(self._on_understood)
            self._reader.failed.connect(self._on_failed)
        else:
            from moeconsole.gui.import_reader import READ_HERE
        if len(content) > READ_HERE:
            self.notice.emit(self.tr("Reading {source}…").format(source=self._source))
        self._reader.read(content)

    @Slot(object)
    def _on_understood(self, imported: Imported) -> None:
        self._found.append(imported)
        self._names.append(self._source)
        self._read_next()

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._failed.append(f"{self._source}: {sentence}" if self._names or self._sources else sentence)
        self._read_next()

    def _show(self) -> None:
        if not self._found:
            self.notice.emit(self._failed[0])
            return
        from moeconsole.core.interchange.imported import together
        from moeconsole.gui.dialogs.import_dialog import ImportDialog

        imported = together(self._found, self._failed)
        dialog = ImportDialog(
            imported,
            _some_of(self._names),
            self._templates.folders(),
            self._connections.offer(imported),
            self._bench.services.make_checker,
            self._window,
        )
        dialog.chosen.connect(partial(self._on_chosen, imported))
        dialog.open()

    # What the user decided

    def _on_chosen(self, imported: Imported, choice: ImportChoice) -> None:
        if choice.connection_name is not None:
            self._connections.keep(imported, choice.connection_name)
        if choice.folder is None:
            self._open(choice.documents[0])
        else:
            self._save(choice.documents, choice.folder)

    def _open(self, document: ImportedDocument) -> None:
        def show(state: DocumentState) -> None:
            self._bench.keeper.open_state(state, document.name)

        self._bench.files.run(partial(_draft_of, document), show)

    def _save(self, documents: tuple[ImportedDocument, ...], folder: str) -> None:
        from moeconsole.workflows.importing import save_as_templates

        if any(self._bench.holds_key(document.body_text) for document in documents):
            self.notice.emit(
                self.tr(
                    "Not saved: what was brought in holds the connection's API key. Open it, and take it out."
                )
            )
            return
        store = self._bench.templates
        work = partial(save_as_templates, store, documents, folder)
        self._bench.files.run(work, partial(self._on_saved, store), self.notice.emit)

    def _on_saved(self, store: TemplateStore, saved: SavedTemplates) -> None:
        self._templates.refresh()
        count = len(saved.new)
        if not count:
            self.notice.emit(self.tr("Nothing to save: these templates are there already."))
            return
        many = self.tr("{count} templates saved.").format(count=count)
        sentence = self.tr("1 template saved.") if count == 1 else many
        self.undo_offered.emit(sentence, partial(self._take_back, store, saved))

    def _take_back(self, store: TemplateStore, saved: SavedTemplates) -> None:
        from moeconsole.workflows.importing import take_back

        self._bench.files.run(partial(take_back, store, saved), None, self.notice.emit)
        self._templates.refresh()

    # Taking out

    @Slot()
    def _judge_copies(self) -> None:
        self.copies.set_enabled(self._request.can_export)

    @Slot(object, str)
    def ask_where_to_save(self, request: PreparedRequest, format_id: str) -> None:
        from moeconsole.core.interchange.formats import FORMATS
        from moeconsole.store.templates import safe_name

        one = FORMATS[format_id]
        name = safe_name(self._bench.keeper.document.name) + one.suffix
        kinds = f"{one.label} (*{one.suffix});;{self.tr('All files')} (*)"
        dialog = QFileDialog(self._window, self.tr("Save the request"), name, kinds)
        dialog.setObjectName("exportFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(name)
        dialog.fileSelected.connect(partial(self.save, request, format_id))
        dialog.open()

    def save(self, request: PreparedRequest, format_id: str, path: str) -> None:
        """Write the request to that file."""
        data = written_as(format_id, request).encode("utf-8", "replace")
        target = Path(path)
        said = self.tr("“{name}” was written. It holds no secret.").format(name=target.name)

        def written(_nothing: None) -> None:
            self.notice.emit(said)

        self._bench.files.run(partial(files.write_atomic, target, data), written, self.notice.emit)

    def _action(self, name: str, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        return action


def _some_of(names: Sequence[str]) -> str:
    return ", ".join(names[:_MOST_NAMES]) + ("…" if len(names) > _MOST_NAMES else "")


def _short(name: str) -> str:
    """With its beginning and its end, which says what kind of file it is."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 13]}…{name[-12:]}"


def _paths(data: QMimeData) -> list[str]:
    """The files that are on this machine."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def _contents(paths: tuple[str, ...]) -> list[tuple[str, str | bytes]]:
    """Each file's name and bytes; on the lane."""
    found: list[tuple[str, str | bytes]] = []
    for path in map(Path, paths[:_MOST_FILES]):
        if path.is_dir():
            raise StoreError(f"{path.name} is a folder. Drop the files in it.")
        with files.plain_errors(f"read {path.name}"):
            if path.stat().st_size > _MOST_BYTES:
                raise StoreError(
                    f"{path.name} is too large: {_MOST_BYTES // 1_000_000} MB can be read at most."
                )
            found.append((path.name, path.read_bytes()))
    return found


def _draft_of(document: ImportedDocument) -> DocumentState:
    from moeconsole.workflows.importing import draft_of

    return draft_of(document.body_text.encode("utf-8"))
