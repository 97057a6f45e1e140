"""Advice on the whole payload, and on fields that the service does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from moeconsole.core.document import Child, Kind, Node, Path
from moeconsole.core.fields import ACTION, TOP, Field
from moeconsole.core.ingestion.effects import shown
from moeconsole.core.ingestion.objects import holds_objects
from moeconsole.core.issues import Issue
from moeconsole.core.plan import nearest
from moeconsole.core.pointer import token

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from moeconsole.core.advice.subject import Subject

MAX_OBJECT_ATTRIBUTES: Final = 5
MAX_EVENTS: Final = 1_000


def advise_fields(subject: Subject) -> Iterator[Issue]:
    """`unknown-field` in an action; it is about the name, so an open variable in the value does not matter."""
    for name, (index, child) in subject.fields.items():
        if name not in ACTION:
            yield _unknown(index, child, ACTION)


def advise_envelope(root: Node) -> list[Issue]:
    """What concerns the payload as a whole; `root` is the whole payload, or any JSON value."""
    if root.kind is not Kind.OBJECT:
        return []
    issues = [
        _unknown(index, child, TOP) for index, child in enumerate(root.children) if child.name not in TOP
    ]
    for index, child in enumerate(root.children):
        if child.name == "actions" and child.node.kind is Kind.ARRAY:
            issues += _events(child.node, index)
    return issues


def _unknown(index: int, child: Child, known: Mapping[str, Field]) -> Issue:
    name = child.name or ""
    params = (("name", shown(name)), ("nearest", nearest(name, known) or ""))
    return Issue("unknown-field", token(name), (index,), child.node.id, params)


def _events(actions: Node, index: int) -> Iterator[Issue]:
    count = len(actions.children)
    if count > MAX_EVENTS:
        params = (("count", f"{count:,}"), ("limit", f"{MAX_EVENTS:,}"))
        yield Issue("many-events", "/actions", (index,), actions.id, params)
    names: set[str] = set()
    for pointer, position, child in _object_attributes(actions, index):
        name = child.name or ""
        if not names:
            yield Issue("object-feature", pointer, position, child.node.id, (("name", shown(name)),))
        if name in names:
            continue
        names.add(name)
        if len(names) == MAX_OBJECT_ATTRIBUTES + 1:
            more = (("name", shown(name)), ("count", len(names)), ("limit", MAX_OBJECT_ATTRIBUTES))
            yield Issue("object-attribute-limit", pointer, position, child.node.id, more)


def _object_attributes(actions: Node, index: int) -> Iterator[tuple[str, Path, Child]]:
    for number, action in enumerate(actions.children):
        for at, child in enumerate(action.node.children):
            if child.name != "attributes" or child.node.kind is not Kind.OBJECT:
                continue
            for place, member in enumerate(child.node.children):
                if member.node.is_container and holds_objects(member.node):
                    pointer = f"/actions/{number}/attributes{token(member.name or '')}"
                    yield pointer, (index, number, at, place), member
