"""Reading and judging a document, for window and command line alike: text that is no JSON included."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING

from moeconsole.core import templates
from moeconsole.core.checking import CheckContext, Report, report_of_text, syntax_issue
from moeconsole.core.document import DocumentState, Kind, Tree, container
from moeconsole.core.jsontext import JsonSyntaxError, decode, parse
from moeconsole.core.variables import ResolveContext

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from moeconsole.core.document import Node
    from moeconsole.services import Services


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A file as a document.

    Attributes:
        body: the file's bytes where they are no JSON: what a send goes out with, and is judged by. None where
            `state` says it all.
    """

    state: DocumentState
    body: bytes | None = None


def read_document(data: bytes) -> ReadDocument:
    """The document of a file, whatever its bytes are."""
    try:
        template = templates.read(data)
    except JsonSyntaxError:  # not UTF-8
        return ReadDocument(_unread(data), data)
    return ReadDocument(template.state, None if template.error is None else data)


def read_body(body: bytes) -> DocumentState:
    """The document that a recorded body reads as; text that is no JSON stays text."""
    return read_document(body).state


def resolve_context(
    state: DocumentState, values: Mapping[str, Node], now: datetime, seed: int
) -> ResolveContext:
    """What the document's variables are resolved with: `values` over the template's defaults."""
    return ResolveContext(now, seed, {**templates.defaults(state.console), **values})


def check(
    services: Services, state: DocumentState, context: CheckContext, body: bytes | None = None
) -> Report:
    """The report of a document; of `body` where that is sent as it stands and is no JSON."""
    try:
        if body is not None:
            parse(decode(body))
        elif state.text is not None:
            parse(state.text)
    except JsonSyntaxError as error:
        if body is None:
            return report_of_text(state.body_text, error)
        return Report((syntax_issue(error),), None, len(body.removeprefix(codecs.BOM_UTF8)))
    return services.make_checker().check(state.tree.root, context)


def _unread(data: bytes) -> DocumentState:
    return DocumentState(Tree(container(Kind.OBJECT)), data.decode("utf-8", "replace"))
