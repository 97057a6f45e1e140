"""Losses that change no value of the event, and so are no effects of the simulation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from moeconsole.core.document import Kind, Node
from moeconsole.core.fields import PLATFORMS, platform_of
from moeconsole.core.ingestion.effects import shown
from moeconsole.core.issues import Issue
from moeconsole.core.pointer import token

if TYPE_CHECKING:
    from collections.abc import Iterator

RESERVED_PREFIX: Final = "moe_"


def flag_action(action: Node, *, unresolved: frozenset[int] = frozenset()) -> list[Issue]:
    """`platform-not-allowed` and `reserved-prefix`; pointers and positions relative to the action."""
    return [*_flags(action, unresolved)] if action.kind is Kind.OBJECT else []


def _flags(action: Node, unresolved: frozenset[int]) -> Iterator[Issue]:
    for index, child in enumerate(action.children):
        node = child.node
        if child.name == "attributes" and node.kind is Kind.OBJECT:
            for number, member in enumerate(node.children):
                if is_reserved(member.name or ""):
                    yield _reserved(
                        f"/attributes{token(member.name or '')}", (index, number), member.node, member.name
                    )
        elif node.kind is not Kind.STRING or node.id in unresolved:
            continue
        elif child.name == "platform" and platform_of(node.string) is None:
            params = (("value", shown(node.string)), ("allowed", ", ".join(PLATFORMS)))
            yield Issue("platform-not-allowed", "/platform", (index,), node.id, params)
        elif child.name == "action" and is_reserved(node.string):
            yield _reserved("/action", (index,), node, node.string)


def is_reserved(name: str) -> bool:
    """True for a name that begins like the system's own, in any casing (event-api.md, section 4)."""
    return name[: len(RESERVED_PREFIX)].lower() == RESERVED_PREFIX


def _reserved(pointer: str, position: tuple[int, ...], node: Node, name: str | None) -> Issue:
    return Issue("reserved-prefix", pointer, position, node.id, (("name", shown(name or "")),))
