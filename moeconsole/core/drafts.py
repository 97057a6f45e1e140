"""Drafts: what is kept of an open document. A template file, and for text that is no JSON what such a file
leaves out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from moeconsole.core.annotations import text_member
from moeconsole.core.document import DocumentState, Kind, Tree, container, member, string
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.templates import Template, read, write

_DRAFT: Final = "$draft"


def write_draft(state: DocumentState, origin: Template | None = None) -> bytes:
    """The bytes from which `read_draft` makes that state again.

    Those of the template file, or of text that is no JSON also the last document that could be read, with its
    switched-off rows and its `$console`.
    """
    if state.text is None:
        return write(state, origin)
    readable = write(replace(state, text=None), origin).decode()
    text = state.text.encode("utf-8", "replace").decode()  # what is no character can't be in a file
    kept = (member("text", string(text)), member("document", string(readable)))
    return write(DocumentState(Tree(container(Kind.OBJECT, (member(_DRAFT, container(Kind.OBJECT, kept)),)))))


def read_draft(data: bytes) -> Template:
    """The document of a draft.

    Raises:
        JsonSyntaxError: the bytes are not UTF-8.
    """
    template = read(data)
    root = template.state.tree.root
    kept = root.get(_DRAFT) if root.kind is Kind.OBJECT else None
    if kept is None:
        return template
    template, text = read(text_member(kept, "document").encode("utf-8", "replace")), text_member(kept, "text")
    try:
        parse(text)
    except JsonSyntaxError as error:
        return replace(template, state=replace(template.state, text=text), error=error)
    return template
