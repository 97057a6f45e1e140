"""One way in for whatever was pasted, dropped or named: it is recognised by what it looks like."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from moeconsole.core.document import Kind, Tree
from moeconsole.core.interchange import (
    from_curl,
    from_fetch,
    from_har,
    from_httpie,
    from_postman,
    from_powershell,
    from_python,
    from_wget,
)
from moeconsole.core.interchange.documents import read_bodies
from moeconsole.core.interchange.from_csv import read_csv
from moeconsole.core.interchange.imported import InterchangeError
from moeconsole.core.jsontext import JsonSyntaxError, decode, parse
from moeconsole.core.redaction import Redactor

if TYPE_CHECKING:
    from moeconsole.core.interchange.imported import Imported

_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_INSIDE: Final = re.compile(r'\s*"(?:[^"\\\n]|\\.)*"\s*:')

_UNKNOWN: Final = (
    "This is nothing that can be imported: no JSON, no command or script that sends an event (cURL, wget, "
    "HTTPie, PowerShell, fetch, Python), no Postman collection, no HAR archive and no table with a line of "
    "names and rows below it."
)

_SCRIPTS: Final = (
    (from_curl.start_of, from_curl.read_curl),
    (from_powershell.start_of, from_powershell.read_powershell),
    (from_httpie.start_of, from_httpie.read_httpie),
    (from_fetch.start_of, from_fetch.read_fetch),
    (from_python.start_of, from_python.read_python),
    (from_wget.start_of, from_wget.read_wget),
)
"""Each with where such a thing begins: a text is what stands first in it, and may hold others as data."""


def read_anything(source: str | bytes) -> Imported:
    """What the text is, what it holds for us, and what was left out.

    Bytes are UTF-8, or UTF-16 with its mark, as PowerShell writes files.

    Raises:
        InterchangeError: with a sentence.
    """
    text = _text(source).removeprefix("\ufeff")
    if not text.strip():
        raise InterchangeError("There is nothing to import: the text is empty.")
    return _without_key(_read(text))


def _read(text: str) -> Imported:
    first = text.lstrip()[0]
    if first in "{[":
        return _read_json(_tree(text))
    starts = [(start, read) for find, read in _SCRIPTS if (start := find(text)) is not None]
    if starts:
        _, read = min(starts, key=lambda pair: pair[0])
        return read(text)
    if _INSIDE.match(text):
        # the inside of an object: `"price": 3999, "currency": "EUR"`
        return _read_json(_tree("{" + text.strip().rstrip(",") + "}"))
    table = read_csv(text)
    if table is None:
        raise InterchangeError(_UNKNOWN)
    return table


def _without_key(imported: Imported) -> Imported:
    """The key goes to the secret store or to nobody, and not into a template because it stood in a body too."""
    redactor = Redactor(imported.credentials)
    documents = tuple(
        replace(
            one,
            name=redactor.clean(one.name),
            body_text=redactor.clean(one.body_text),
            folder=tuple(map(redactor.clean, one.folder)),
        )
        for one in imported.documents
    )
    name = redactor.clean(imported.name)
    if (documents, name) == (imported.documents, imported.name):
        return imported
    left_out = (*imported.left_out, "The API key where it stood in a body: dots stand in its place.")
    return replace(imported, documents=documents, left_out=left_out, name=name)


def _read_json(tree: Tree) -> Imported:
    log = from_har.log_in(tree.root)
    if log is not None:
        return from_har.read_har(log)
    collection = from_postman.collection_in(tree.root)
    if collection is not None:
        return from_postman.read_postman(collection)
    if tree.root.kind is Kind.OBJECT and tree.root.get("requests") and tree.root.get("order"):
        raise InterchangeError("This Postman collection has the form of v1. Export it again as v2.1.")
    return read_bodies(tree)


def _tree(text: str) -> Tree:
    try:
        return parse(text)
    except JsonSyntaxError as error:
        raise InterchangeError(f"The text looks like JSON, but is not. {error}") from None


def _text(source: str | bytes) -> str:
    if isinstance(source, str):
        if _LONE_SURROGATE.search(source):
            raise InterchangeError("The text has half a character in it (a lone surrogate).")
        return source
    try:
        return source.decode("utf-16") if source.startswith(_UTF16) else decode(source)
    except JsonSyntaxError as error:
        raise InterchangeError(str(error)) from None
    except UnicodeDecodeError:
        raise InterchangeError("The file begins as UTF-16, but is not.") from None
