"""Rows into the object or list above them, and out of the one that they are in: each is one undo step."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from moeconsole.core import edits
from moeconsole.core.document import Child, Kind, Node, Path, Tree
from moeconsole.gui.models.row_edits import Refusal

if TYPE_CHECKING:
    from moeconsole.gui.models.row_edits import RowEdits
    from moeconsole.gui.session import DocumentSession

_SHOWN_LENGTH: Final = 40


class RowNesting(QObject):
    """Moves rows one level in or out; they keep their ids and the text of their values.

    What goes into a list loses its name, and what leaves one gets a name made of the list's: both are said.
    GUI thread; owned by a model of rows; stores through the session alone.

    Signals:
        refused: a `Refusal`.
        told: a sentence about what was done beside the move.
    """

    refused = Signal(object)
    told = Signal(str)

    def __init__(
        self, session: DocumentSession, edits_of_rows: RowEdits, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._edits = edits_of_rows

    def move_in(self, node_ids: list[int], outermost_id: int | None) -> list[int]:
        """Rows of one container to the end of the object or list above the first of them; their ids.

        Args:
            outermost_id: the value whose rows are shown; it stays where it is.
        """
        ids, parent = self._rows(node_ids, outermost_id)
        if not ids or parent is None:
            return []
        target = self._above(ids[0], parent)
        if target is None:
            return []
        path = self._session.path(target.node.id)
        return self._move(ids, parent, target.node, (*(path or ()), len(target.node.children)))

    def move_out(self, node_ids: list[int], outermost_id: int | None) -> list[int]:
        """Rows of one container to behind that container, beside it; their ids."""
        ids, parent = self._rows(node_ids, outermost_id)
        if not ids or parent is None:
            return []
        outer_id = self._session.parent_id(parent.id)
        outer = self._session.node(outer_id) if outer_id is not None else None
        path = self._session.path(parent.id)
        if parent.id == outermost_id or outer is None or not path:
            text = self.tr("“{name}” is in no object or list: there is nothing to move it out of.")
            self._refuse(text.format(name=self._called(ids[0])))
            return []
        return self._move(ids, parent, outer, (*path[:-1], path[-1] + 1))

    # Where from and where to

    def _rows(self, node_ids: list[int], outermost_id: int | None) -> tuple[list[int], Node | None]:
        """Those beside the first one, and what they are in."""
        ids = [] if outermost_id in node_ids else self._edits.siblings(node_ids)
        parent_id = self._session.parent_id(ids[0]) if ids else None
        return ids, self._session.node(parent_id) if parent_id is not None else None

    def _above(self, node_id: int, parent: Node) -> Child | None:
        """The object or list right above that row; refused where there is none."""
        index = next(at for at, child in enumerate(parent.children) if child.node.id == node_id)
        if not index:
            text = self.tr("Nothing stands above “{name}”. Move an object or a list there first.")
            self._refuse(text.format(name=self._called(node_id)))
            return None
        above = parent.children[index - 1]
        if not above.node.is_container:
            text = self.tr("“{above}” is no object or list, so “{name}” can't go into it.")
            called = self._called(above.node.id)
            self._refuse(text.format(above=called, name=self._called(node_id)))
            return None
        return above

    def _move(self, ids: list[int], source: Node, target: Node, place: Path) -> list[int]:
        children = [child for child in source.children if child.node.id in set(ids)]
        clash = _clash(children, target)
        if clash is not None:
            text = self.tr("There is already a “{name}” where this would go. Rename one of the two first.")
            self._refuse(text.format(name=_cut(clash)))
            return []
        placed = self._as_rows_of(target, children, source)
        paths = sorted((path for path in map(self._session.path, ids) if path), reverse=True)

        def change(tree: Tree) -> Tree:
            # what is taken away stands behind the place, or in the container before it: the place stays
            for path in paths:
                tree = edits.remove(tree, path)
            for offset, child in enumerate(placed):
                tree = edits.insert(tree, (*place[:-1], place[-1] + offset), child)
            return tree

        self._session.edit(change, self.tr("Move"))
        self._tell(children, placed)
        return ids

    def _as_rows_of(self, target: Node, children: list[Child], source: Node) -> list[Child]:
        """With names where they go into an object, without where into a list."""
        if target.kind is Kind.ARRAY:
            return [Child(child.node, enabled=child.enabled) for child in children]
        rows = {child.node.id: row for row, child in enumerate(source.children, 1)}
        taken = {child.name for child in target.children}
        placed = []
        for child in children:
            named = child
            if child.name is None:
                named = child.renamed(_free_name(self._list_name(source), rows[child.node.id], taken))
                taken.add(named.name)
            placed.append(named)
        return placed

    # Words

    def _tell(self, before: list[Child], after: list[Child]) -> None:
        pairs = list(zip(before, after, strict=True))
        lost = [old.name for old, new in pairs if old.name and new.name is None]
        given = [new.name for old, new in pairs if old.name is None and new.name is not None]
        if lost:
            text = self.tr("Values in a list have no names: {names} went. Undo brings it back.")
            self.told.emit(text.format(names=_quoted(lost)))
        elif given:
            text = self.tr("Values of an object need a name: this is {names} now.")
            self.told.emit(text.format(names=_quoted(given)))

    def _called(self, node_id: int) -> str:
        """The name of a row, or what the row of a list is called by its number."""
        child = self._session.child(node_id)
        if child is not None and child.name is not None:
            return _cut(child.name)
        path = self._session.path(node_id)
        return str(path[-1] + 1) if path else ""

    def _list_name(self, node: Node) -> str:
        """The name of the list, or of the nearest thing around it that has one."""
        current: int | None = node.id
        while current is not None:
            child = self._session.child(current)
            if child is not None and child.name:
                return child.name
            current = self._session.parent_id(current)
        return "value"

    def _refuse(self, reason: str) -> None:
        self.refused.emit(Refusal(reason))


def _clash(children: list[Child], target: Node) -> str | None:
    """The first name that is sent and that the target sends already."""
    if target.kind is not Kind.OBJECT:
        return None
    taken = {child.name for child in target.enabled_children}
    names = (child.name for child in children if child.enabled and child.name is not None)
    return next((name for name in names if name in taken), None)


def _free_name(base: str, first: int, taken: set[str | None]) -> str:
    return next(name for number in count(first) if (name := f"{base}_{number}") not in taken)


def _quoted(names: list[str]) -> str:
    return ", ".join(f"“{_cut(name)}”" for name in names)


def _cut(name: str) -> str:
    return name if len(name) <= _SHOWN_LENGTH else name[: _SHOWN_LENGTH - 1] + "…"
