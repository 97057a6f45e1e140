"""What is done to template files and drafts from the tree, and what others do to the files meanwhile."""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from moeconsole.gui.models.template_listing import Item, Listing, read_listing
from moeconsole.gui.models.template_refs import RefKind, TemplateRef
from moeconsole.store.templates import SUFFIX, safe_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from moeconsole.gui.tasks import Lane
    from moeconsole.store.drafts import Draft, DraftStore
    from moeconsole.store.templates import TemplateStore
    from moeconsole.store.trash import Trashed

SETTLE_MS: Final = 200
"""Programs write in several steps: the folder is read when nothing happened for so long."""

_MAX_WATCHED: Final = 500  # folders; the system's watches are few


class TemplateFiles(QObject):
    """Files by the lane, and a watch on their folders. GUI thread; owned by the templates pane.

    Attributes:
        must_exist: say it where the templates folder, which the user chose, is not there.

    Signals:
        listed: a `Listing`.
        created: the path of what came to be among the user's files, once it is listed.
        folder_missing: the path of the templates folder, which the user chose and which is not there.
        moved: the old `TemplateRef` and the new one, of each template that got another path.
        changed_outside: the open `TemplateRef`, whose file is not what we wrote or read.
        undo_offered: a sentence, and what takes the deed back.
        notice: a sentence.
    """

    listed = Signal(object)
    created = Signal(str)
    folder_missing = Signal(str)
    moved = Signal(object, object)
    changed_outside = Signal(object)
    undo_offered = Signal(str, object)
    notice = Signal(str)

    def __init__(
        self, store: TemplateStore, drafts: DraftStore, lane: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._drafts = drafts
        self._lane = lane
        self._items: tuple[Item, ...] = ()
        self._open: TemplateRef | None = None
        self._known_hash: str | None = None
        self._last_notice: str | None = None
        self._expected: str | None = None
        self._trashed: Mapping[str, Trashed] = {}
        self.must_exist = False
        self._watcher: QFileSystemWatcher | None = None
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.refresh)

    def set_open(self, ref: TemplateRef | None, saved_hash: str | None) -> None:
        """Look after this file: `saved_hash` is what we last read or wrote; None: nobody needs to know."""
        self._open = ref if ref is not None and ref.kind is RefKind.MINE else None
        self._known_hash = saved_hash
        self._watch_open_file()

    @property
    def store(self) -> TemplateStore:
        return self._store

    def set_store(self, store: TemplateStore, *, must_exist: bool) -> None:
        """Show another folder from now on; with `must_exist` it is said where it is not there."""
        self._store = store
        self.must_exist = must_exist
        self._open = None
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        path, store = self._open.path if self._open else None, self._store
        self._run(lambda: read_listing(store, self._drafts, path), partial(self._take, store, self._open))

    @Slot()
    def look_again(self) -> None:
        """Read everything soon: no watch sees what others do on a network drive."""
        self._settle.start()

    # What is done

    def rename(self, item: Item, name: str) -> None:
        """Give a template or a folder another name; what no file system takes is left out of it."""
        if safe_name(name) == safe_name("") != name.strip():
            self.notice.emit(self.tr("“{name}” can't be the name of a file.").format(name=name))
            return
        new = str(PurePosixPath(item.path).with_name(safe_name(name) + ("" if item.ref is None else SUFFIX)))
        self._relocate(item.path, new, self._refs_at(item), None)

    def move(self, item: Item, folder: str) -> None:
        """Put a template or a folder into another folder, with a way back."""
        name = PurePosixPath(item.path).name
        new = f"{folder}/{name}" if folder else name
        text = self.tr("“{name}” is in {folder} now.").format(
            name=item.name, folder=folder or self.tr("Mine")
        )
        self._relocate(item.path, new, self._refs_at(item), text)

    def _relocate(self, old: str, new: str, refs: list[TemplateRef], offer: str | None) -> None:
        store = self._store

        def done(_nothing: None) -> None:
            there = []
            for ref in refs:
                path = new + ref.path[len(old) :]
                there.append(TemplateRef(RefKind.MINE, path, PurePosixPath(path).stem))
                self.moved.emit(ref, there[-1])
            self._expect(new)
            if offer is not None:
                self.undo_offered.emit(offer, partial(self._relocate, new, old, there, None))

        self._change(lambda: store.rename(old, new), done)

    def duplicate(self, item: Item) -> None:
        store = self._store
        self._change(lambda: store.duplicate(item.path), self._expect)

    def restore(self, item: Item) -> None:
        """Put back what was deleted, where it was or beside it."""
        trashed = self._trashed.get(item.path)
        if trashed is not None:
            self._restore(trashed)

    def create_folder(self, parent: str) -> None:
        """Make a folder of a free name."""
        taken = {item.path.casefold() for item in self._items if item.kind is RefKind.MINE}
        name, number = self.tr("New folder"), 1
        path = name = f"{parent}/{name}" if parent else name
        while path.casefold() in taken:
            number += 1
            path = f"{name} {number}"

        store = self._store

        def work() -> str:
            store.create_folder(path)
            return path

        self._change(work, self._expect)

    def delete(self, item: Item) -> None:
        """To the trash, or off the shelf, with a way back."""
        if item.kind is RefKind.DRAFT:
            self._change(partial(self._discard, item.path), partial(self._offer_draft, item))
        else:
            store = self._store
            self._change(lambda: store.delete(item.path), partial(self._offer_restore, item))

    def forget(self, items: Sequence[Item]) -> None:
        """Delete for good what is in the trash; there is no way back."""
        store, found = self._store, [self._trashed.get(item.path) for item in items]
        self._change(lambda: store.forget(filter(None, found)), None)

    def reveal(self, item: Item | None) -> None:
        """Show the folder that the item is in with the system's file manager."""
        path = self._store.folder / item.path if item is not None else self._store.folder
        folder = path.parent if item is not None and item.ref is not None else path
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.notice.emit(self.tr("The folder is {path}.").format(path=folder))

    # Ways back

    def _offer_restore(self, item: Item, trashed: Trashed) -> None:
        text = self.tr("“{name}” is in the trash.").format(name=item.name)
        self.undo_offered.emit(text, partial(self._restore, trashed))

    def _restore(self, trashed: Trashed) -> None:
        store = self._store
        self._change(lambda: store.restore(trashed), self._expect)

    def _discard(self, draft_id: str) -> Draft | None:
        found = next((draft for draft in self._drafts.load_all().value if draft.id == draft_id), None)
        self._drafts.discard(draft_id)
        return found

    def _offer_draft(self, item: Item, draft: Draft | None) -> None:
        if draft is not None:
            text = self.tr("The draft “{name}” is deleted.").format(name=item.name)
            self.undo_offered.emit(text, partial(self._put_back, draft))

    def _put_back(self, draft: Draft) -> None:
        self._change(lambda: self._drafts.save(draft.id, draft.data), None)

    # To and from the lane

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None] | None) -> None:
        self._lane.run(work, done, self.notice.emit)

    def _change(self, work: Callable[[], Any], done: Callable[[Any], None] | None) -> None:
        self._run(work, done)
        self.refresh()

    def _expect(self, path: str) -> None:
        """The listing that is on its way will have this one."""
        self._expected = path

    def _refs_at(self, item: Item) -> list[TemplateRef]:
        """The templates that go where the item goes."""
        if item.ref is not None:
            return [item.ref]
        mine = [one.ref for one in self._items if one.kind is RefKind.MINE and one.ref is not None]
        return [ref for ref in mine if ref.path.startswith(f"{item.path}/")]

    def _take(self, store: TemplateStore, asked_for: TemplateRef | None, listing: Listing) -> None:
        if store is not self._store:
            return  # of the folder before
        self._items = listing.items
        self._trashed = listing.trashed
        self._watch(listing.folders)
        self.listed.emit(listing)
        if listing.notice and listing.notice != self._last_notice:
            self.notice.emit(listing.notice)
        self._last_notice = listing.notice
        if listing.is_missing and self.must_exist:
            self.must_exist = False  # once is enough
            self.folder_missing.emit(str(store.folder))
        expected, self._expected = self._expected, None
        if expected is not None:
            self.created.emit(expected)
        if asked_for == self._open:
            self._compare(listing.open_hash)

    def _compare(self, found: str | None) -> None:
        """Tell of a change by others, once for each; a file that is gone is written anew by the next save."""
        if self._open is None or self._known_hash is None or found is None or found == self._known_hash:
            return
        self._known_hash = found
        self.changed_outside.emit(self._open)

    # Watching

    def _watch(self, folders: tuple[str, ...]) -> None:
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._on_disk_changed)
            self._watcher.fileChanged.connect(self._on_disk_changed)
        wanted = set(folders[:_MAX_WATCHED])
        watched = set(self._watcher.directories())
        if watched - wanted:
            self._watcher.removePaths(list(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(list(wanted - watched))
        self._watch_open_file()

    def _watch_open_file(self) -> None:
        """Files themselves, too: a program that writes in place does not touch the folder."""
        if self._watcher is None:
            return
        wanted = set()
        if self._open is not None and self._known_hash is not None:
            wanted.add(str(self._store.folder / self._open.path))
        watched = set(self._watcher.files())
        if watched - wanted:
            self._watcher.removePaths(list(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(list(wanted - watched))

    @Slot(str)
    def _on_disk_changed(self, _path: str) -> None:
        self._settle.start()
