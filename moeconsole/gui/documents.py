"""The open document and its places on disk: template file, starter, draft. What a template's bytes say is core's."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moeconsole.core import drafts, templates
from moeconsole.core.annotations import text_member
from moeconsole.core.jsontext import JsonSyntaxError
from moeconsole.gui.models.template_refs import RefKind, TemplateRef, starter_text
from moeconsole.gui.open_document import OpenDocument, new_draft_id
from moeconsole.gui.sentences import said
from moeconsole.services import sample_template
from moeconsole.store.files import StoreError
from moeconsole.store.templates import ChangedOnDiskError, TemplateStore, content_hash

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from moeconsole.core.document import DocumentState
    from moeconsole.core.redaction import Redactor
    from moeconsole.gui.session import DocumentSession
    from moeconsole.gui.tasks import Lane
    from moeconsole.services import Services

DRAFT_DELAY_MS: Final = 400


class DocumentKeeper(QObject):
    """Opens, saves and never loses the document. GUI thread, files by the lane; owned by the main window.

    Signals:
        opened: the `OpenDocument`; also after it was saved under another name.
        modified_changed: it differs from its file.
        conflict: the file was changed by somebody else; a sentence.
        failed: a sentence.
        stored: templates or drafts on disk changed through us.
    """

    opened = Signal(object)
    modified_changed = Signal(bool)
    conflict = Signal(str)
    failed = Signal(str)
    stored = Signal()

    def __init__(
        self,
        session: DocumentSession,
        services: Services,
        store: TemplateStore,
        lane: Lane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._services = services
        self._store = store
        self._lane = lane
        self._document = OpenDocument("", new_draft_id())
        self._is_dirty = False
        self._redactor: Redactor | None = None
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_DELAY_MS)
        self._draft_timer.timeout.connect(self.save_draft)
        session.changed.connect(self._on_changed)
        session.undo_stack.cleanChanged.connect(self._on_clean_changed)

    @property
    def document(self) -> OpenDocument:
        return self._document

    @property
    def templates_folder(self) -> Path:
        """Where the user's templates are."""
        return self._store.folder

    @property
    def path(self) -> Path | None:
        """Where the open document's file is; None where it has none."""
        ref = self._document.ref
        return self._store_of(self._document.folder).folder / ref.path if ref is not None else None

    @property
    def is_modified(self) -> bool:
        """It differs from its file, or has none and is not as it was opened."""
        return self._is_dirty or not self._session.undo_stack.isClean()

    def set_redactor(self, redactor: Redactor | None) -> None:
        """By this one the chosen connection's key gets into no file."""
        self._redactor = redactor
        if self.is_modified:
            self._draft_timer.start()

    def set_store(self, store: TemplateStore) -> None:
        """Templates are in another folder from now on; the open document's file stays where it is."""
        document, before = self._document, self._store
        if document.ref is not None and document.folder is None:
            document = replace(document, folder=str(before.folder))
        self._store = store
        if document.folder == str(store.folder):
            document = replace(document, folder=None)
        self._document = document
        self.opened.emit(document)

    # Opening

    def open_bytes(
        self,
        data: bytes,
        name: str,
        ref: TemplateRef | None = None,
        draft_id: str | None = None,
        folder: str | None = None,
    ) -> bool:
        """Show a file's bytes; unsaved work of the document before stays on the drafts shelf."""
        try:
            origin = drafts.read_draft(data) if draft_id else templates.read(data)
        except JsonSyntaxError as error:
            self.failed.emit(
                self.tr("“{name}” can't be opened. {reason}").format(name=name, reason=said(error))
            )
            return False
        is_file = ref is not None and ref.kind is RefKind.MINE
        document = OpenDocument(
            # a file is called as in the tree: the name inside may be that of what it was copied from
            name=name if is_file else starter_text(text_member(origin.state.console, "name")) or name,
            draft_id=draft_id or new_draft_id(),
            ref=ref if is_file else None,
            folder=folder,
            origin=origin,
            saved_hash=content_hash(data) if is_file else None,
        )
        self._show(document, origin.state, origin.error, dirty=draft_id is not None)
        return True

    def open_state(self, state: DocumentState, name: str) -> None:
        """Show a document that has no file, such as a send of the history, as a new draft."""
        self._show(OpenDocument(name, new_draft_id()), state, None, dirty=True)
        self._draft_timer.start()

    def open_sample(self) -> None:
        """The event that the first start shows."""
        self.open_bytes(sample_template().read_bytes(), sample_template().stem)

    def open_ref(self, ref: TemplateRef) -> None:
        """Open a template, a starter or a draft; reading is the lane's."""
        store = self._store

        def read() -> bytes | None:
            if ref.kind is RefKind.DRAFT:
                drafts = self._services.drafts.load_all().value
                return next((draft.data for draft in drafts if draft.id == ref.path), None)
            return ref.read(store)

        def show(data: bytes | None) -> None:
            if data is not None:
                self.open_bytes(data, ref.name, ref, ref.path if ref.kind is RefKind.DRAFT else None)

        self._lane.run(read, show, self.failed.emit)

    def open_file(self, path: Path) -> None:
        """Open a file from anywhere; Save writes it where it is."""
        if path.is_relative_to(self._store.folder):
            inside = path.relative_to(self._store.folder).as_posix()
            self.open_ref(TemplateRef(RefKind.MINE, inside, path.stem))
            return
        ref = TemplateRef(RefKind.MINE, path.name, path.name)
        folder = str(path.absolute().parent)

        def show(data: bytes) -> None:
            self.open_bytes(data, path.stem, ref, folder=folder)

        self._lane.run(lambda: self._services.templates(folder).read(path.name), show, self.failed.emit)

    def restore(self, remembered: dict[str, Any]) -> bool:
        """Show what was open when the program ended: its draft, with the file that it belongs to."""
        draft_id = remembered.get("draft_id")
        try:
            drafts = self._services.drafts.load_all().value
        except StoreError as error:
            self.failed.emit(str(error))
            return False
        draft = next((one for one in drafts if one.id == draft_id), None)
        if draft is None:
            return False
        path, folder = remembered.get("path"), remembered.get("folder")
        ref = TemplateRef(RefKind.MINE, path, path) if isinstance(path, str) else None
        folder = folder if isinstance(folder, str) else None
        if not self.open_bytes(draft.data, str(remembered.get("name") or ""), ref, draft.id, folder):
            return False
        saved_hash = remembered.get("saved_hash")
        self._document = replace(
            self._document, saved_hash=saved_hash if isinstance(saved_hash, str) else None
        )
        self._choose_event(remembered.get("event"))
        self._is_dirty = bool(remembered.get("modified", True))
        self.modified_changed.emit(self.is_modified)
        return True

    def remembered(self) -> dict[str, Any]:
        """What `restore` needs, for the settings."""
        document = self._document
        return {
            "draft_id": document.draft_id,
            "name": document.name,
            "path": document.ref.path if document.ref else None,
            "folder": document.folder,
            "modified": self.is_modified,
            "saved_hash": document.saved_hash,
            "event": self._event_index(),
        }

    @Slot()
    def reload(self) -> None:
        """Show the open document's file as it is on disk now; what was not saved stays on the shelf."""
        document = self._document
        if document.ref is None:
            return
        ref, folder, store = document.ref, document.folder, self._store_of(document.folder)

        def show(data: bytes) -> None:
            self.open_bytes(data, document.name, ref, folder=folder)

        self._lane.run(lambda: store.read(ref.path), show, self.failed.emit)

    @Slot(object, object)
    def follow_move(self, old: TemplateRef, new: TemplateRef) -> None:
        """The open document's file got another path."""
        if self._document.ref == old and self._document.folder is None:
            self._document = replace(self._document, ref=new, name=new.name)
            self.opened.emit(self._document)

    # Saving

    def save(self) -> None:
        """Write the open document's file; `conflict` where it is not as we read it."""
        document = self._document
        if document.ref is not None:
            self._write(document.ref, document.saved_hash, document.folder)

    def save_as(self, path: str) -> None:
        """Write it to another file of the templates folder."""
        self._write(TemplateRef(RefKind.MINE, path, path), None)

    def overwrite(self) -> None:
        """Write the file although somebody else changed it."""
        document = self._document
        if document.ref is None:
            return
        ref, store = document.ref, self._store_of(document.folder)

        def current_hash() -> str:
            return content_hash(store.read(ref.path))

        def write(expected: str) -> None:
            if self._document.draft_id == document.draft_id:
                self._write(ref, expected, document.folder)

        self._lane.run(current_hash, write, self.failed.emit)

    @Slot()
    def keep_mine(self) -> None:
        """The file that somebody else changed is known; the next save writes over it."""
        document = self._document
        if document.ref is None:
            return
        ref, store = document.ref, self._store_of(document.folder)

        def keep(saved_hash: str) -> None:
            if self._document.ref == ref:
                self._document = replace(self._document, saved_hash=saved_hash)
                self._is_dirty = True
                self.modified_changed.emit(self.is_modified)

        self._lane.run(lambda: content_hash(store.read(ref.path)), keep, self.failed.emit)

    def both_versions(self, show: Callable[[bytes, bytes], None]) -> None:
        """Hand over the file as it is on the disk, and as a save would write it."""
        document = self._document
        if document.ref is None:
            return
        ref, store, mine = document.ref, self._store_of(document.folder), self._bytes()
        self._lane.run(lambda: store.read(ref.path), lambda theirs: show(theirs, mine), self.failed.emit)

    @Slot()
    def save_draft(self) -> None:
        """Keep the open document as it is now; the timer calls this while somebody edits."""
        self._lane.run(self._draft_saving(), None, self.failed.emit)

    def save_draft_now(self) -> str | None:
        """The same on this thread, at the end of the program; a sentence where it failed."""
        self._draft_timer.stop()
        try:
            self._draft_saving()()
        except StoreError as error:
            return str(error)
        return None

    def close(self) -> None:
        """The window goes: a stack that is taken apart says that it is clean, which is no news then."""
        self._draft_timer.stop()
        self._session.undo_stack.cleanChanged.disconnect(self._on_clean_changed)

    # Inside

    def _event_index(self) -> int | None:
        """Which event of the document the form shows."""
        actions, current = self._session.actions(), self._session.current_action_id
        ids = [child.node.id for child in actions.children] if actions is not None else []
        return ids.index(current) if current in ids else None

    def _choose_event(self, index: object) -> None:
        actions = self._session.actions()
        if actions is not None and isinstance(index, int) and 0 <= index < len(actions.children):
            self._session.set_current_action(actions.children[index].node.id)

    def _draft_saving(self) -> Callable[[], None]:
        """To be done on any thread. While the key is in the event, it may also be in the version before."""
        data = drafts.write_draft(self._session.state, self._document.origin)
        clean, save = self._clean(data), self._services.drafts.save
        return partial(save, self._document.draft_id, clean, keep_previous=clean == data)

    def _clean(self, data: bytes) -> bytes:
        return data if self._redactor is None else self._redactor.clean(data)

    def _bytes(self) -> bytes:
        return templates.write(self._session.state, self._document.origin)

    def _store_of(self, folder: str | None) -> TemplateStore:
        return self._store if folder is None else self._services.templates(folder)

    def _write(self, ref: TemplateRef, expected: str | None, folder: str | None = None) -> None:
        data, store = self._bytes(), self._store_of(folder)
        if self._clean(data) != data:
            text = self.tr(
                "Not saved: the event holds the connection's API key. Take it out, then save again."
            )
            self.failed.emit(text)
            return
        position, draft_id = self._session.revision, self._document.draft_id

        def write() -> bool:
            try:
                store.save(ref.path, data, expected=expected)
            except ChangedOnDiskError:
                return False
            return True

        def written(done: bool) -> None:
            is_open = self._document.draft_id == draft_id  # else another document came meanwhile
            if not done:
                text = self.tr("“{name}” was changed on disk by somebody else. Nothing was overwritten.")
                (self.conflict if is_open else self.failed).emit(text.format(name=ref.name))
                return
            if is_open:
                self._document = self._document.saved(ref, folder, data)
                if self._session.revision == position:
                    self._is_dirty = False
                    self._session.undo_stack.setClean()
                self.opened.emit(self._document)
                self.modified_changed.emit(self.is_modified)
            self.stored.emit()

        self._lane.run(write, written, self.failed.emit)

    def _show(
        self, document: OpenDocument, state: DocumentState, error: JsonSyntaxError | None, *, dirty: bool
    ) -> None:
        self._leave()
        self._document = document
        self._is_dirty = dirty
        self._session.load(state, error)
        self.opened.emit(document)
        self.modified_changed.emit(self.is_modified)

    def _leave(self) -> None:
        """Unsaved work stays on the shelf; what is saved needs no draft."""
        if not self._document.name and not self._session.revision:
            return
        draft_id = self._document.draft_id
        self._draft_timer.stop()
        if self.is_modified:
            self.save_draft()
        else:
            self._lane.run(lambda: self._services.drafts.discard(draft_id), None, self.failed.emit)
        self.stored.emit()

    @Slot(object)
    def _on_changed(self, _change: object) -> None:
        self._draft_timer.start()

    @Slot(bool)
    def _on_clean_changed(self, _clean: bool) -> None:
        self.modified_changed.emit(self.is_modified)
