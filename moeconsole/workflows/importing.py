"""What both faces do with what was imported: drafts, template files; and the child that reads long texts."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.core.interchange.carried import carry, carry_error
from moeconsole.core.interchange.imported import InterchangeError
from moeconsole.core.interchange.reader import read_anything
from moeconsole.core.jsontext import JsonSyntaxError, decode
from moeconsole.core.reindent import NotJsonError, reindent
from moeconsole.core.templates import write
from moeconsole.store.files import StoreError
from moeconsole.store.templates import SUFFIX, ChangedOnDiskError, safe_name
from moeconsole.workflows.check import read_body

if TYPE_CHECKING:
    from collections.abc import Iterable

    from moeconsole.core.document import DocumentState
    from moeconsole.core.interchange.imported import ImportedDocument
    from moeconsole.store.templates import TemplateStore

_MAX_SAME_NAMES: Final = 1_000


@dataclass(frozen=True, slots=True)
class SavedTemplates:
    """Paths inside the store's folder.

    Attributes:
        paths: one for each document, in their order.
        new: those that were written; a file that held these very bytes before was not.
        new_folders: those that were not there before, the innermost first.
    """

    paths: tuple[str, ...]
    new: tuple[str, ...]
    new_folders: tuple[str, ...]


def draft_of(body: bytes) -> DocumentState:
    """The document of a body; what came in one line gets a line for each value, as people read it."""
    state = read_body(body)
    if state.text is not None or "\n" in state.tree.text.strip():
        return state
    try:
        laid_out = "".join(reindent(body.decode("utf-8", "replace")))
    except NotJsonError:
        return state
    return read_body(laid_out.encode())


def save_body(store: TemplateStore, body: bytes, path: str) -> None:
    """A body that was sent as a template of that path, with a line for each value; never over another file.

    Raises:
        StoreError: the body is no text or was lost, there is such a file, or the system refuses.
    """
    if not body:
        raise StoreError("The history's file was damaged, and the body of this send is lost.")
    try:
        decode(body)
    except JsonSyntaxError as error:
        raise StoreError("The body of this send is no text, so it can't be a template.") from error
    if not store.save(path, write(draft_of(body)), expected=None):
        # it holds these very bytes: whoever takes this back would delete what was there before
        raise ChangedOnDiskError(f"There is already a template at {path}.")


def save_as_templates(
    store: TemplateStore, documents: Iterable[ImportedDocument], folder: str = ""
) -> SavedTemplates:
    """Each in a file of its own, to the byte, in the folders that it was in; nothing is written over.

    Raises:
        StoreError: the system refuses, or a thousand files have that name.
    """
    above = [safe_name(part) for part in folder.split("/") if part.strip()]
    paths: list[str] = []
    new: list[str] = []
    new_folders: list[str] = []
    for document in documents:
        parts = [*above, *map(_folder_name, document.folder)]
        folders = ["/".join(parts[:count]) for count in range(1, len(parts) + 1)]
        new_folders += [one for one in folders if not (store.folder / one).is_dir()]
        path, is_new = _saved(store, document, "".join(f"{part}/" for part in parts))
        paths.append(path)
        new += [path] if is_new else []
    return SavedTemplates(tuple(paths), tuple(new), tuple(sorted(set(new_folders), reverse=True)))


def take_back(store: TemplateStore, saved: SavedTemplates) -> None:
    """What was saved goes to the trash; folders that came with it go too where nothing else is in them.

    Raises:
        StoreError: something of it was moved meanwhile, or the system refuses; the rest went.
    """
    failed: StoreError | None = None
    for path in saved.new:
        try:
            store.delete(path)
        except StoreError as error:
            failed = failed or error
    for folder in saved.new_folders:
        store.remove_empty_folder(folder)
    if failed is not None:
        raise failed


def _folder_name(name: str) -> str:
    """No name that a template beside it could have."""
    return safe_name(safe_name(name).removesuffix(SUFFIX))


def _saved(store: TemplateStore, document: ImportedDocument, above: str) -> tuple[str, bool]:
    data = document.body_text.encode("utf-8")
    for number in range(1, _MAX_SAME_NAMES):
        path = above + safe_name(document.name) + (f" {number}" if number > 1 else "") + SUFFIX
        try:
            return path, store.save(path, data, expected=None)
        except ChangedOnDiskError:
            continue
    raise StoreError(f"There are {_MAX_SAME_NAMES:,} files named “{document.name}” already.")


def read_standard_input() -> None:
    """The child's whole life: the text on standard input, what was understood of it on standard output."""
    try:
        answer = carry(read_anything(sys.stdin.buffer.read()))
    except InterchangeError as error:
        answer = carry_error(error)
    sys.stdout.write(answer)  # ASCII, whatever the terminal's encoding
