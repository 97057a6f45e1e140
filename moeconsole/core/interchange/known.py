"""What a script has set its variables to, as far as that is known without running it."""

from __future__ import annotations

from typing import Final, Generic, TypeVar

from moeconsole.core.document import Node
from moeconsole.core.interchange.imported import InterchangeError

Value = TypeVar("Value")

_LEAST: Final = 2_000_000  # characters: twice of itself, twenty lines grow a letter to a million
_TIMES: Final = 4  # the script's own length
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
        self._count(value.length if isinstance(value, Node) else len(value) if isinstance(value, str) else 1)
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


def _see_to_depth(node: Node, depth: int) -> None:
    if depth > _MAX_DEPTH:
        raise InterchangeError("The script has too many brackets inside each other.")
    for child in node.children:
        _see_to_depth(child.node, depth + 1)
