"""What the template tree shows, read from the disk in one go: files of the user's, starters, drafts, trash."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from moeconsole.core import templates
from moeconsole.core.annotations import text_member
from moeconsole.core.jsontext import JsonSyntaxError
from moeconsole.gui.models.template_refs import RefKind, TemplateRef, starter_text, starters_folder
from moeconsole.store.files import StoreError
from moeconsole.store.templates import TemplateStore, content_hash

if TYPE_CHECKING:
    from collections.abc import Mapping

    from moeconsole.store.drafts import Draft, DraftStore
    from moeconsole.store.trash import Trashed

_LONGEST_NAME: Final = 80
_LOOKED_AT: Final = 64 * 1024  # of a draft, for its name
_EVENT_NAME: Final = re.compile(r'"action"\s*:\s*("(?:[^"\\\x00-\x1f]|\\.){1,400}")')
_TYPE: Final = re.compile(r'type"\s*:\s*"event')


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the tree below its section: a folder where `ref` is None.

    Attributes:
        path: as of `TemplateRef`; unique in its section.
        parent: the path of the folder that it is in; empty at the top of the section.
        modified_ns: of drafts and of what was deleted, which show their time; else 0.
        note: of starters the campaign that they would trigger; of what was deleted the path where it was.
    """

    kind: RefKind
    path: str
    name: str
    ref: TemplateRef | None = None
    parent: str = ""
    modified_ns: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """All rows in the order in which they are shown, each folder before what is in it.

    Attributes:
        folders: absolute paths of the folders to watch.
        open_hash: `content_hash` of the file that was asked for; None where it is not there.
        notice: a sentence where not all could be read.
        is_missing: the templates folder is not there.
        trashed: what was deleted, by the paths of its items.
    """

    items: tuple[Item, ...] = ()
    folders: tuple[str, ...] = ()
    open_hash: str | None = None
    notice: str | None = None
    is_missing: bool = False
    trashed: Mapping[str, Trashed] = field(default_factory=dict)


def read_listing(store: TemplateStore, drafts: DraftStore, open_path: str | None) -> Listing:
    """Read everything, and the hash of the open file. Waits for the disk: not on the GUI thread.

    Raises:
        StoreError: the templates folder can't be read.
    """
    notice = None
    try:
        loaded = drafts.load_all()
        found, notice = loaded.value, loaded.notice
    except StoreError as error:
        found, notice = (), str(error)
    starters = _starters()
    mine = _files(store, RefKind.MINE)
    trashed = {one.kept_as: one for one in store.trashed()}
    is_missing = not store.folder.is_dir()
    folders = [] if is_missing else [str(store.folder)]
    folders += [str(store.folder / item.path) for item in mine if item.ref is None]
    return Listing(
        (*_drafts(found), *mine, *_files(starters, RefKind.STARTER), *map(_deleted, trashed.values())),
        tuple(folders),
        _hash(store, open_path),
        notice,
        is_missing,
        trashed,
    )


@lru_cache(maxsize=1)
def _starters() -> TemplateStore:
    return TemplateStore(starters_folder(), starters_folder())  # nothing is ever deleted there


def draft_name(data: bytes) -> str:
    """The first event's name, else the first line that says something; empty where none does."""
    text = data[:_LOOKED_AT].decode("utf-8", "replace")
    event = _EVENT_NAME.search(text)
    if event is not None:
        try:
            return " ".join(json.loads(event[1]).split())[:_LONGEST_NAME]
        except ValueError:
            pass
    lines = (line.strip(' \t\r{}[],"') for line in text.splitlines())
    # every request says that it is an event
    return next((line for line in lines if line and not _TYPE.match(line)), "")[:_LONGEST_NAME]


def _drafts(drafts: tuple[Draft, ...]) -> tuple[Item, ...]:
    items = []
    for draft in drafts:
        name = _draft_name(draft.id, draft.modified_ns, draft.data)
        ref = TemplateRef(RefKind.DRAFT, draft.id, name)
        items.append(Item(RefKind.DRAFT, draft.id, name, ref, modified_ns=draft.modified_ns))
    return tuple(items)


@lru_cache(maxsize=256)
def _draft_name(_draft_id: str, _modified_ns: int, data: bytes) -> str:
    return draft_name(data)


def _files(store: TemplateStore, kind: RefKind) -> tuple[Item, ...]:
    items = []
    for entry in store.list():
        above = str(PurePosixPath(entry.path).parent)
        is_starter = kind is RefKind.STARTER
        name = starter_text(entry.name) if is_starter else entry.name
        ref = None if entry.is_folder else TemplateRef(kind, entry.path, name)
        note = starter_text(_note(store, entry.path)) if is_starter and ref is not None else ""
        items.append(Item(kind, entry.path, name, ref, "" if above == "." else above, note=note))
    return tuple(items)


@lru_cache(maxsize=256)
def _note(starters: TemplateStore, path: str) -> str:
    """What a starter says of itself; those do not change while the program runs."""
    try:
        template = templates.read(starters.read(path))
    except (StoreError, JsonSyntaxError):
        return ""
    return text_member(template.state.console, "note")


def _deleted(one: Trashed) -> Item:
    ref = TemplateRef(RefKind.TRASH, one.kept_as, one.name)
    return Item(RefKind.TRASH, one.kept_as, one.name, ref, modified_ns=one.deleted_ns, note=one.path)


def _hash(store: TemplateStore, path: str | None) -> str | None:
    try:
        return content_hash(store.read(path)) if path is not None else None
    except StoreError:
        return None  # gone, or not to be read
