"""Casts between types, for arrays and for pinned types (event-api.md, section 4)."""

from __future__ import annotations

from moeconsole.core.document import Kind, Node, boolean, number, string
from moeconsole.core.jsontext import is_number


def cast(node: Node, kind: Kind) -> Node | None:
    """A scalar as another kind of scalar; None where the service can't cast it.

    To text always (the JSON text of the value), to a number from the text of a JSON number, to yes/no from
    `true` and `false` in any casing; nothing else.
    """
    if node.kind is kind:
        return node
    if kind is Kind.STRING:
        return string(node.raw, node.id)
    if node.kind is Kind.STRING:
        text = node.string
        if kind is Kind.NUMBER and is_number(text):
            return number(text, node.id)
        if kind is Kind.BOOLEAN and text.lower() in ("true", "false"):
            return boolean(text.lower() == "true", node.id)
    return None
