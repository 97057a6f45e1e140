"""JSON pointers (RFC 6901), from a pointer to a node and back. Switched-off nodes have no pointer."""

from __future__ import annotations

import re
from typing import Final

from moeconsole.core.document import Child, Kind, Node, Path, Tree

# RFC 6901, section 4: no leading zeros; no array here has a thousand million elements
_array_index: Final = re.compile(r"0|[1-9][0-9]{0,8}").fullmatch


def token(name: str | int) -> str:
    """One reference token with its slash."""
    text = str(name)
    if "~" in text or "/" in text:
        text = text.replace("~", "~0").replace("/", "~1")
    return "/" + text


def split(pointer: str) -> tuple[str, ...]:
    """The tokens of a pointer. Raises ValueError where it neither is empty nor begins with a slash."""
    if not pointer:
        return ()
    if not pointer.startswith("/"):
        raise ValueError(f"A JSON pointer begins with a slash: {pointer[:60]!r}")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/"))


def pointer_of(tree: Tree, path: Path) -> str | None:
    """The pointer of the node at that path; None where it, or a node above it, is switched off.

    Members whose key stands twice share a pointer.
    """
    node, pointer = tree.root, ""
    for index in path:
        child = node.children[index]
        if not child.enabled:
            return None
        if node.kind is Kind.OBJECT:
            pointer += token(child.name or "")
        else:
            pointer += token(sum(1 for other in node.children[:index] if other.enabled))
        node = child.node
    return pointer


def path_of(tree: Tree, pointer: str) -> Path | None:
    """The path of the node that the pointer names; of a key that stands twice the last. None where there is
    none.
    """
    node, path = tree.root, []
    for part in split(pointer):
        index = _index(node, part)
        if index is None:
            return None
        path.append(index)
        node = node.children[index].node
    return tuple(path)


def _index(node: Node, part: str) -> int | None:
    if node.kind is Kind.OBJECT:
        return _last(node.children, part)
    if node.kind is Kind.ARRAY and _array_index(part):
        enabled = [index for index, child in enumerate(node.children) if child.enabled]
        return enabled[int(part)] if int(part) < len(enabled) else None
    return None


def _last(children: tuple[Child, ...], name: str) -> int | None:
    for index in range(len(children) - 1, -1, -1):
        if children[index].name == name and children[index].enabled:
            return index
    return None
