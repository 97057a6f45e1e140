"""What a script has set its variables to, as far as that is known without running it."""

from __future__ import annotations

from typing import Final, Generic, TypeVar

from moeconsole.core.document import Kind, Node, container, member
from moeconsole.core.interchange.imported import InterchangeError

Value = TypeVar("Value")

_LEAST: Final = 2_000_000  # characters: twice of itself, twenty lines grow a letter to a million
_TIMES: Final = 4  # the script's own length
_SHARE_KEPT: Final = 16
_MAX_DEPTH: Final = 150  # a document may have 200 levels, with those of its envelope


class Known(Generic[Value]):
    """Values by name. What they and calls put into each other is bounded, however short the script is.

    Args:
        script: the text whose variables these are.
    """

    def __init__(self, script: str) -> None:
        self._values: dict[str, Value | None] = {}
        self._left = max(_LEAST, _TIMES * len(script))

    def set(self, name: str, value: Value | None) -> None:
        """None is what is not known.

        Raises:
            InterchangeError: too much is inside each other.
        """
        if isinstance(value, Node):
            _see_to_depth(value, 0)
        self._values[name] = value

    def get(self, name: str) -> Value | None:
        """The value, to be put in where the name stands.

        Raises:
            InterchangeError: that would be more than any script means.
        """
        value = self._values.get(name)
        self._count(_length(value))
        return value

    def before(self, name: str) -> Value | None:
        """The value that something is added to. It is not there twice, so it counts for little.

        Raises:
            InterchangeError: as for `get`.
        """
        value = self._values.get(name)
        self._count(_length(value) // _SHARE_KEPT)
        return value

    def made(self, text: str) -> str:
        """A text that a call made of another one, which may be longer.

        Raises:
            InterchangeError: as for `get`.
        """
        self._count(len(text))
        return text

    def _count(self, length: int) -> None:
        self._left -= length
        if self._left < 0:
            raise InterchangeError("The script puts its values into each other too often to be read.")


def _length(value: object) -> int:
    if isinstance(value, Node):
        return value.length
    return len(value) if isinstance(value, str) else 1


def with_member(table: Node, name: str, value: Node) -> Node | None:
    """The object with that member, in the place that the name has already, else at the end; None for other values."""
    if table.kind is not Kind.OBJECT:
        return None
    members = {child.name or "": child.node for child in table.children} | {name: value}
    return container(Kind.OBJECT, tuple(member(key, node) for key, node in members.items()))


def _see_to_depth(node: Node, depth: int) -> None:
    if depth > _MAX_DEPTH:
        raise InterchangeError("The script has too many brackets inside each other.")
    for child in node.children:
        _see_to_depth(child.node, depth + 1)
