"""JSON texts as documents: bodies, several bodies, parts of a body that lack their envelope."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from moeconsole.core.document import Child, Kind, Node, Tree, container, member, string, text_of
from moeconsole.core.interchange.imported import (
    NOWHERE,
    Endpoint,
    Imported,
    ImportedDocument,
    ImportedKind,
    InterchangeError,
)
from moeconsole.core.interchange.parts import events_name
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.reindent import reindent

if TYPE_CHECKING:
    from collections.abc import Sequence

ENVELOPE: Final = ("type", "customer_id", "user_identifiers", "device_id")
"""The keys of the body beside `actions` (event-api.md, section 2)."""

_NO_NAME: Final = "Untitled"
_MAX_NAME: Final = 80


def named_document(
    text: str, endpoint: Endpoint = NOWHERE, name: str = "", folder: tuple[str, ...] = ()
) -> ImportedDocument:
    """A document of that text, named after its events where it has no name yet."""
    if not name:
        try:
            name = events_name(parse(text).root)
        except JsonSyntaxError:
            name = ""
    return ImportedDocument(short_name(name) or _NO_NAME, text, endpoint, folder)


def short_name(text: str) -> str:
    """One line of it."""
    return " ".join(text.split())[:_MAX_NAME]


def is_body(node: Node) -> bool:
    """True for an object that is a request body, whatever may be wrong with it."""
    if node.kind is not Kind.OBJECT:
        return False
    kind = node.get("type")
    return node.get("actions") is not None or (
        kind is not None and kind.kind is Kind.STRING and kind.string.lower() == "event"
    )


def read_bodies(tree: Tree) -> Imported:
    """A body, a list of bodies, or a part of one: actions, an action, attributes alone.

    Raises:
        InterchangeError: a value that is none of these.
    """
    root = tree.root
    if is_body(root):
        return Imported(ImportedKind.PAYLOAD, (named_document(tree.text),))
    if root.kind is Kind.OBJECT:
        action = root.get("action")
        document = _of_action(root) if action is not None else body_of((_action("", root.children),))
        return Imported(ImportedKind.FRAGMENT, (document,))
    elements = [child.node for child in root.children] if root.kind is Kind.ARRAY else []
    if elements and all(is_body(element) for element in elements):
        documents = tuple(named_document(text_of(element)) for element in elements)
        return Imported(ImportedKind.PAYLOAD, documents)
    if elements and all(element.kind is Kind.OBJECT and element.get("action") for element in elements):
        return Imported(ImportedKind.FRAGMENT, (body_of(tuple(elements)),))
    raise InterchangeError(
        "This is JSON, but no request body, no event and no attributes: an object is missing."
    )


def body_of(actions: Sequence[Node], envelope: Sequence[Child] = ()) -> ImportedDocument:
    """A whole body around actions, laid out; values keep their text."""
    given = {child.name for child in envelope}
    before = [] if "type" in given else [member("type", string("event"))]
    if not given & {"customer_id", "user_identifiers"}:
        before.append(member("customer_id", string("")))
    events = container(Kind.ARRAY, tuple(Child(action) for action in actions))
    root = container(Kind.OBJECT, (*before, *envelope, member("actions", events)))
    return named_document("".join(reindent(text_of(root))))


def _of_action(node: Node) -> ImportedDocument:
    """Keys of the envelope that stand beside the event's name go up where they belong."""
    envelope = [child for child in node.children if child.name in ENVELOPE]
    rest = tuple(child for child in node.children if child.name not in ENVELOPE)
    return body_of((container(Kind.OBJECT, rest),), envelope)


def _action(name: str, attributes: Sequence[Child]) -> Node:
    return container(
        Kind.OBJECT,
        (
            member("action", string(name)),
            member("attributes", container(Kind.OBJECT, tuple(attributes))),
        ),
    )
