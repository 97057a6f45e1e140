"""Variables: `{{name}}` and the built-in `{{$now-2h}}`, `{{$uuid}}` … in the strings of a payload (cli.md).

Names are never expanded, values never twice, other braces are literal. One `ResolveContext` serves check,
preview and send, so what was previewed is what goes out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from moeconsole.core import times
from moeconsole.core.document import Kind, Node, boolean, number, string, with_id
from moeconsole.core.jsontext import is_number
from moeconsole.core.payload_text import compact

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

VARIABLE: Final = re.compile(r"\{\{([A-Za-z_][A-Za-z0-9_.]*|\$[A-Za-z][^{}\s]*)\}\}")
_SHIFT: Final = re.compile(r"\$now(\.iso)?(?:([+-][0-9]{1,9})([smhdw]))?")
_UNIT_S: Final = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_OFFSET: Final = "$offset."

BUILT_IN: Final = (
    "$now",
    "$now.iso",
    "$now-2h",
    "$now.iso+30m",
    "$offset.Europe/Berlin",
    "$uuid",
    "$random.int",
)
"""Examples of each built-in variable, for completion and help."""


class VariableError(ValueError):
    """A value that does not fit the variable's type; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class ResolveContext:
    """What variables are resolved with.

    Attributes:
        now: aware, UTC.
        seed: of `{{$uuid}}` and `{{$random.int}}`.
        values: by name, given values over defaults.
    """

    now: datetime
    seed: int = 0
    values: Mapping[str, Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a string stands: its pointer sets its random values apart, its event's time decides
    `{{$offset.…}}`.
    """

    pointer: str
    zone_offset_s: Callable[[str], int]


def whole_variable(text: str) -> str | None:
    """The variable's name where the whole text is one variable."""
    match = VARIABLE.fullmatch(text)
    return match.group(1) if match else None


def resolve(node: Node, context: ResolveContext, place: Place) -> Node | str:
    """The string node with its variables put in, with the same id; or the name of the first one without a
    value.

    The node itself where it has no variable.
    """
    text = node.string
    name = whole_variable(text)
    if name is not None:
        value = _value(name, context, place, 0)
        return name if value is None else with_id(value, node.id)
    parts: list[str] = []
    position = 0
    for count, match in enumerate(VARIABLE.finditer(text)):
        value = _value(match.group(1), context, place, count)
        if value is None:
            return match.group(1)
        parts += (
            text[position : match.start()],
            value.string if value.kind is Kind.STRING else compact(value),
        )
        position = match.end()
    if not parts:
        return node
    return string("".join(parts) + text[position:], node.id)


def typed_value(name: str, text: str, type_name: str | None) -> Node:
    """The value that a user typed for a variable, in the variable's type (`Numeric`, `Boolean`; else text).

    Raises:
        VariableError: the text is no number, or neither true nor false.
    """
    if type_name == "Numeric":
        if not is_number(text.strip()):
            raise VariableError(f"The variable “{name}” is a number, but its value is “{text[:60]}”.")
        return number(text.strip())
    if type_name == "Boolean":
        if text.strip().lower() not in ("true", "false"):
            raise VariableError(
                f"The variable “{name}” is a yes/no value (true or false), but its value is “{text[:60]}”."
            )
        return boolean(text.strip().lower() == "true")
    return string(text)


def _value(name: str, context: ResolveContext, place: Place, count: int) -> Node | None:
    if not name.startswith("$"):
        return context.values.get(name)
    if name == "$uuid":
        import uuid  # this and hashlib take 10 ms, and few payloads have random variables

        return string(str(uuid.UUID(bytes=_random(context.seed, place, count)[:16], version=4)))
    if name == "$random.int":
        return number(int.from_bytes(_random(context.seed, place, count)[:4], "big") >> 1)
    if name.startswith(_OFFSET):
        try:
            return number(place.zone_offset_s(name[len(_OFFSET) :]))
        except times.UnknownZoneError:
            return None
    shift = _SHIFT.fullmatch(name)
    if shift is None:
        return None
    iso, amount, unit = shift.groups()
    try:
        moment = context.now + timedelta(seconds=int(amount or 0) * _UNIT_S[unit or "s"])
    except OverflowError:
        return None
    if iso:
        return string(f"{moment.replace(tzinfo=None).isoformat(timespec='seconds')}Z")
    return number(int(times.epoch_of(moment) // 1))


def _random(seed: int, place: Place, count: int) -> bytes:
    """The same bytes for the same seed and place, whatever else the payload holds."""
    import hashlib

    return hashlib.sha256(f"{seed}\n{place.pointer}\n{count}".encode("utf-8", "replace")).digest()
