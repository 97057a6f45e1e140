"""Where each node of a tree stands: from an id to its place, its path and its pointer, kept up to date by diffs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from moeconsole.core.diff import Changed, Inserted, Operation
from moeconsole.core.pointer import pointer_of

if TYPE_CHECKING:
    from moeconsole.core.document import Child, Node, Path, Tree


@dataclass(frozen=True, slots=True)
class _Place:
    node: Node
    child: Child | None
    parent_id: int | None


class TreeIndex:
    """The one mutable mirror of a document's tree; owned by the session, used on its thread.

    Ids of removed nodes stay known until the next `reset`, so that an undo costs nothing: ask `path` for what is left.
    """

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._places: dict[int, _Place] = {}
        self._add(tree.root, None, None)

    def update(self, tree: Tree, operations: tuple[Operation, ...]) -> None:
        """Take over `tree`, which `operations` made of the one before."""
        self._tree = tree
        for operation in operations:
            if isinstance(operation, Inserted):
                self._add(operation.child.node, operation.child, operation.parent_id)
            elif isinstance(operation, Changed):
                place = _Place(operation.node, operation.child, operation.parent_id)
                self._places[operation.node.id] = place

    def node(self, node_id: int) -> Node | None:
        place = self._places.get(node_id)
        return place.node if place else None

    def child(self, node_id: int) -> Child | None:
        """The node in its place, with its name; None for the root."""
        place = self._places.get(node_id)
        return place.child if place else None

    def parent_id(self, node_id: int) -> int | None:
        place = self._places.get(node_id)
        return place.parent_id if place else None

    def path(self, node_id: int) -> Path | None:
        """Child indexes from the root; None where the node is not in the tree (any more)."""
        path: list[int] = []
        while node_id != self._tree.root.id:
            parent_id = self.parent_id(node_id)
            parent = self.node(parent_id) if parent_id is not None else None
            if parent is None or parent_id is None:
                return None
            index = next((i for i, c in enumerate(parent.children) if c.node.id == node_id), None)
            if index is None:
                return None
            path.append(index)
            node_id = parent_id
        return tuple(reversed(path))

    def pointer(self, node_id: int) -> str | None:
        """The JSON pointer; None for what is switched off or gone."""
        path = self.path(node_id)
        return None if path is None else pointer_of(self._tree, path)

    def _add(self, node: Node, child: Child | None, parent_id: int | None) -> None:
        self._places[node.id] = _Place(node, child, parent_id)
        for below in node.children:
            self._add(below.node, below, node.id)
