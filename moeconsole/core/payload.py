"""From document to payload: the request body as it would be sent now, and the way back from each value to its
row.

Taken out: rows that are switched off, `$console`, and of a key that stands twice all but the last. Put in:
variables. Nodes keep their ids, so an issue of the payload finds its row in the document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import is_
from typing import Final

from moeconsole.core import pointer, times
from moeconsole.core.document import Child, Kind, Node, Path, container, with_id
from moeconsole.core.payload_text import compact, encoded_size
from moeconsole.core.variables import Place, ResolveContext, resolve

CONSOLE_KEY: Final = "$console"

_ZoneOffset = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Part:
    """One value of the payload, resolved.

    Attributes:
        open_variables: strings that have a variable without a value.
        duplicates: members that are sent, whose key stood before as well.
        varies: it has variables, so it depends on the context.
    """

    node: Node
    open_variables: tuple[OpenVariable, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    varies: bool = False

    @property
    def unresolved(self) -> frozenset[int]:
        """Node ids of the strings to which no other rule applies."""
        return frozenset(place.node_id for place in self.open_variables)


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A key that stands twice: the member that is sent, where it stands in the part."""

    node_id: int
    name: str
    pointer: str
    position: Path


@dataclass(frozen=True, slots=True)
class OpenVariable:
    """A string in which a variable has no value, where it stands in the part."""

    node_id: int
    variable: str
    pointer: str
    position: Path


@dataclass(frozen=True, slots=True)
class Payload:
    """A whole body: `part.node` is the JSON value that is sent."""

    part: Part

    @property
    def root(self) -> Node:
        return self.part.node

    @property
    def text(self) -> str:
        return compact(self.part.node)

    @property
    def size(self) -> int:
        """Encoded bytes."""
        return encoded_size(self.text)

    @property
    def actions(self) -> tuple[Node, ...]:
        return actions_of(self.part.node)


def build(root: Node, context: ResolveContext) -> Payload:
    """The payload of a document's root."""
    builder = _Builder(context)
    return Payload(builder.part(builder.document(root)))


def build_action(action: Node, index: int, context: ResolveContext) -> Part:
    """One element of `actions`; pointers and positions in the result are relative to it."""
    base = f"/actions/{index}"
    builder = _Builder(context, base)
    return builder.part(builder.action(action, base, ()))


def build_envelope(root: Node, context: ResolveContext) -> Part:
    """The document without the elements of `actions`, which stand there as an empty array of the same id."""
    builder = _Builder(context)
    return builder.part(builder.document(root, without_actions=True))


def actions_of(root: Node) -> tuple[Node, ...]:
    """The elements of `actions`; none where there are none to count."""
    actions = root.get("actions") if root.kind is Kind.OBJECT else None
    if actions is None or actions.kind is not Kind.ARRAY:
        return ()
    return tuple(child.node for child in actions.enabled_children)


class _Builder:
    """One pass over one value."""

    def __init__(self, context: ResolveContext, base: str = "") -> None:
        self._context = context
        self._base = base
        self._zone_offset_s: _ZoneOffset = self._offset_now
        self._open_variables: list[OpenVariable] = []
        self._duplicates: list[Duplicate] = []
        self._varies = False

    def part(self, node: Node) -> Part:
        """What was built, with what was found on the way."""
        return Part(node, tuple(self._open_variables), tuple(self._duplicates), self._varies)

    def document(self, root: Node, *, without_actions: bool = False) -> Node:
        if root.kind is not Kind.OBJECT:
            return self._value(root, "", ())
        children: list[Child] = []
        for index, child in enumerate(self._sent(_without_console(root), "", ())):
            if child.name != "actions" or child.node.kind is not Kind.ARRAY:
                node = self._value(child.node, pointer.token(child.name or ""), (index,))
            elif without_actions:
                node = container(Kind.ARRAY, node_id=child.node.id)
            else:
                node = self._actions(child.node, (index,))
            children.append(_placed(child, node))
        return container(Kind.OBJECT, tuple(children), node_id=root.id)

    def _actions(self, node: Node, position: Path) -> Node:
        children = tuple(
            _placed(child, self.action(child.node, f"/actions/{index}", (*position, index)))
            for index, child in enumerate(node.enabled_children)
        )
        return container(Kind.ARRAY, children, node_id=node.id)

    def action(self, node: Node, base: str, position: Path) -> Node:
        if node.kind is Kind.OBJECT:
            self._zone_offset_s = self._offset_at(node, base)
        result = self._value(node, base, position)
        self._zone_offset_s = self._offset_now
        return result

    def _value(self, node: Node, where: str, position: Path) -> Node:
        if node.kind is Kind.STRING:
            return self._string(node, where, position) if "{{" in node.raw else node
        if not node.children:
            return node
        children = [
            _placed(child, self._value(child.node, where + pointer.token(key), (*position, index)))
            for index, key, child in self._keyed(node, where, position)
        ]
        if len(children) == len(node.children) and all(map(is_, children, node.children)):
            return node
        return container(node.kind, tuple(children), node_id=node.id)

    def _string(self, node: Node, where: str, position: Path) -> Node:
        value = resolve(node, self._context, Place(where, self._zone_offset_s))
        if value is node:
            return node
        self._varies = True
        if isinstance(value, str):
            self._open_variables.append(OpenVariable(node.id, value, where[len(self._base) :], position))
            return node
        return self._put_in(value, node.id, where, position)

    def _put_in(self, value: Node, node_id: int, where: str, position: Path) -> Node:
        """A variable's value. All of it has the string's id: an issue in it is one of that row."""
        if not value.is_container:
            return with_id(value, node_id)
        children = tuple(
            _placed(child, self._put_in(child.node, node_id, where + pointer.token(key), (*position, index)))
            for index, key, child in self._keyed(value, where, position, node_id)
        )
        return container(value.kind, children, node_id=node_id)

    def _keyed(
        self, node: Node, where: str, position: Path, owner: int | None = None
    ) -> Iterator[tuple[int, str | int, Child]]:
        """The children that are sent, each with its index and its token in a pointer."""
        if node.kind is Kind.ARRAY:
            return ((index, index, child) for index, child in enumerate(node.enabled_children))
        members = self._sent(node, where, position, owner)
        return ((index, child.name or "", child) for index, child in enumerate(members))

    def _sent(self, node: Node, where: str, position: Path, owner: int | None = None) -> list[Child]:
        """The members that are sent: enabled ones, of each name the last."""
        enabled = node.enabled_children
        last = {child.name: child for child in enabled}
        if len(last) == len(enabled):
            return list(enabled)
        twice = {child.name for child in enabled if last[child.name] is not child}
        members = [child for child in enabled if last[child.name] is child]
        for index, child in enumerate(members):
            if child.name in twice:
                name = child.name or ""
                place = (where + pointer.token(name))[len(self._base) :]
                node_id = child.node.id if owner is None else owner
                self._duplicates.append(Duplicate(node_id, name, place, (*position, index)))
        return members

    def _offset_now(self, zone: str) -> int:
        self._varies = True
        return times.zone_offset_s(zone, int(self._context.now.timestamp()))

    def _offset_at(self, action: Node, base: str) -> _ZoneOffset:
        """The offset of a zone at the time of this event: its UTC time, else its wall clock, else now."""

        def offset_s(zone: str) -> int:
            self._varies = True
            utc = self._time(action, "current_time", base)
            current = times.read_current_time(utc) if utc is not None else None
            if current is not None:
                return times.zone_offset_s(zone, current.instant.epoch_s)
            wall = self._time(action, "user_time", base)
            local = times.read_user_time(wall) if wall is not None else None
            if local is not None:
                return times.local_to_utc(local.instant.naive, zone).offset_s
            return self._offset_now(zone)

        return offset_s

    def _time(self, action: Node, name: str, base: str) -> Node | None:
        node = action.get(name)
        if node is None or node.kind is not Kind.STRING or "{{" not in node.raw:
            return node
        value = resolve(node, self._context, Place(base + pointer.token(name), self._offset_now))
        return None if isinstance(value, str) else value


def _without_console(root: Node) -> Node:
    children = tuple(child for child in root.children if child.name != CONSOLE_KEY)
    return container(Kind.OBJECT, children, node_id=root.id)


def _placed(child: Child, node: Node) -> Child:
    return child if node is child.node else Child(node, child.name, child.name_raw, colon=":")
