"""The compact JSON text of a value, as it goes over the wire and as sizes are counted: numbers keep their
text.
"""

from __future__ import annotations

import json
import re
from typing import Final

from moeconsole.core.document import Kind, Node

_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def compact(node: Node) -> str:
    """Without white space, characters as themselves; only what JSON demands is escaped, and what is no
    character.
    """
    kind = node.kind
    if kind is Kind.STRING:
        return _plain(node.raw)
    if kind is Kind.OBJECT:
        members = [f"{_plain(child.name_raw)}:{compact(child.node)}" for child in node.enabled_children]
        return "{" + ",".join(members) + "}"
    if kind is Kind.ARRAY:
        return "[" + ",".join([compact(child.node) for child in node.enabled_children]) + "]"
    return node.raw


def encoded_size(text: str) -> int:
    """Bytes of the text in UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def _plain(raw: str) -> str:
    """The text of a string with its characters as themselves."""
    if "\\" not in raw:
        return raw
    text = json.dumps(json.loads(raw), ensure_ascii=False)
    return _SURROGATES.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
