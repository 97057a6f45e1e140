"""HTTPie's request items: `name=text`, `name:=json`, `Header:value`, and names that lead into objects and lists."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from moeconsole.core.document import Child, Kind, Node, container, member, null
from moeconsole.core.interchange.imported import InterchangeError

SEPARATORS: Final = ("==@", ":=@", "==", ":=", "=@", ":@", "=", ":", ";", "@")
"""The longest first: at one place the longest counts."""

_ESCAPED: Final = re.compile(r"\\([:;=@])|[^\\]+|\\", re.DOTALL)
_SEPARATOR: Final = re.compile("|".join(map(re.escape, SEPARATORS)))
_STEPS: Final = re.compile(r"\[([^\[\]]*)\]")
_NAME: Final = re.compile(r"([^\[\]]*)((?:\[[^\[\]]*\])*)", re.DOTALL)
_MOST_STEPS: Final = 50
_MOST_ELEMENTS: Final = 10_000
_MOST_PADDED: Final = 100_000  # elements of all lists

Step = str | int | None
"""Into a member, an element, or a new element at the end."""


@dataclass(frozen=True, slots=True)
class Item:
    """One word, taken apart; `separator` is empty where it has none."""

    name: str
    separator: str
    value: str


def item_of(word: str) -> Item:
    """As HTTPie takes it apart: the first separator that no backslash stands before."""
    name: list[str] = []
    for part in _ESCAPED.finditer(word):
        if part.group(1):
            name.append(part.group(1))
            continue
        found = _SEPARATOR.search(part.group())
        if found is None:
            name.append(part.group())
            continue
        name.append(part.group()[: found.start()])
        rest = _ESCAPED.sub(lambda one: one.group(1) or one.group(), word[part.start() + found.end() :])
        return Item("".join(name), found.group(), rest)
    return Item("".join(name), "", "")


class _Object(dict[str, "_Part"]):
    """An object that is being put together."""


class _List(list["_Part"]):
    """A list that is being put together."""


_Part = Node | _Object | _List | None


class JsonItems:
    """Puts a body together from names and values, as HTTPie does: `a[b]:=1` is `{"a": {"b": 1}}`."""

    def __init__(self) -> None:
        self._root: _Part = None
        self._padded = 0

    @property
    def is_empty(self) -> bool:
        return self._root is None

    def put(self, name: str, value: Node) -> None:
        """Put it in.

        Raises:
            InterchangeError: the name leads into what is no object or list.
        """
        match = _NAME.fullmatch(name)
        if match is None:
            steps: list[Step] = [name]
        else:
            inner = [_step(step) for step in _STEPS.findall(match.group(2))]
            # a name that begins with a bracket is that of an element of the body itself
            steps = inner if inner and not match.group(1) else [match.group(1), *inner]
        if len(steps) > _MOST_STEPS:
            raise InterchangeError("A name in the HTTPie command has too many brackets.")
        self._root = self._put(self._root, steps, value)

    def body(self) -> Node:
        return _node(self._root)

    def _put(self, part: _Part, steps: list[Step], value: Node) -> _Part:
        if not steps:
            return value
        step, *rest = steps
        if isinstance(step, str):
            if part is None:
                part = _Object()
            if not isinstance(part, _Object):
                raise InterchangeError("A name in the HTTPie command leads into what is no object.")
            part[step] = self._put(part.get(step), rest, value)
            return part
        if part is None:
            part = _List()
        if not isinstance(part, _List):
            raise InterchangeError("A name in the HTTPie command leads into what is no list.")
        place = len(part) if step is None else step
        if place >= _MOST_ELEMENTS:
            raise InterchangeError("A name in the HTTPie command leads too far into a list.")
        missing = max(place + 1 - len(part), 0)
        self._padded += missing
        if self._padded > _MOST_PADDED:
            raise InterchangeError("The names in the HTTPie command lead too far into lists.")
        part += [None] * missing
        part[place] = self._put(part[place], rest, value)
        return part


def _step(text: str) -> Step:
    if not text:
        return None
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else text


def _node(part: _Part) -> Node:
    if isinstance(part, _Object):
        return container(Kind.OBJECT, tuple(member(name, _node(inner)) for name, inner in part.items()))
    if isinstance(part, _List):
        return container(Kind.ARRAY, tuple(Child(_node(inner)) for inner in part))
    return null() if part is None else part
