"""Which part of the JSON text a problem is about: a name, a value, or the bracket of a whole object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from moeconsole.core.spans import Placed, nodes_between
from moeconsole.core.textedit import Span

if TYPE_CHECKING:
    from moeconsole.core.document import Tree

# what these say is about the name, not about the value
_ABOUT_NAMES: Final = frozenset(
    {
        "duplicate-key",
        "reserved-prefix",
        "attribute-name-empty",
        "attribute-name-truncated",
        "attribute-name-case",
        "object-key",
        "unknown-field",
        "plan-unknown-attribute",
    }
)


def marked_span(placed: Placed, rule: str) -> Span:
    """The value; of a whole object or list its name, or its bracket, as waves under a page say nothing."""
    if placed.name is not None and (rule in _ABOUT_NAMES or placed.node.is_container):
        return placed.name
    return Span(placed.span.start, placed.span.start + 1) if placed.node.is_container else placed.span


def marked_below(tree: Tree, node_id: int, span: Span, rule: str) -> Span:
    """The same of a node whose value stands at `span`."""
    for placed in nodes_between(tree, span.start, span.end):
        if placed.node.id == node_id:
            return marked_span(placed, rule)
    return span
