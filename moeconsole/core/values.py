"""Values as a row of the form shows and edits them: types in a marketer's words, an editor's text to a value,
one type to another. Pasted rows are in pasting.py; where rows stand and who stores them is not known here.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from moeconsole.core import times
from moeconsole.core.dates import Dating, classify
from moeconsole.core.document import (
    Child,
    Kind,
    Node,
    boolean,
    container,
    fresh_copy,
    null,
    number,
    string,
    with_id,
)
from moeconsole.core.jsontext import JsonSyntaxError, is_number, parse
from moeconsole.core.numbers import exact, number_text
from moeconsole.core.payload_text import compact
from moeconsole.core.variables import whole_variable

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.templates import Variable

_YES: Final = frozenset({"true", "yes"})
_NO: Final = frozenset({"false", "no"})
# epoch seconds of 1973: what is smaller is an amount, not a moment
_FIRST_EPOCH_S: Final = 100_000_000


class ValueType(StrEnum):
    """What a row's type column says."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"
    DATE = "date"
    LIST = "list"
    OBJECT = "object"
    NOTHING = "nothing"


VARIABLE_TYPES: Final = {
    ValueType.TEXT: "String",
    ValueType.NUMBER: "Numeric",
    ValueType.YES_NO: "Boolean",
    ValueType.DATE: "Date",
}
"""The types that a variable can have, by the names that `$console` gives them."""

_TYPES_OF_KINDS: Final = {
    Kind.NUMBER: ValueType.NUMBER,
    Kind.BOOLEAN: ValueType.YES_NO,
    Kind.ARRAY: ValueType.LIST,
    Kind.OBJECT: ValueType.OBJECT,
    Kind.NULL: ValueType.NOTHING,
}
_TYPES_BY_NAME: Final = {name: value_type for value_type, name in VARIABLE_TYPES.items()} | {
    "Datetime": ValueType.DATE
}


class ConversionError(ValueError):
    """The value can't become one of that type; the message is a sentence for the user that says why."""


def type_of(node: Node) -> ValueType:
    """A string is a date where the service stores it as one (event-api.md, section 4)."""
    if node.kind is Kind.STRING:
        return ValueType.DATE if classify(node.string) is Dating.ACCEPTED else ValueType.TEXT
    return _TYPES_OF_KINDS[node.kind]


def variable_type(name: str, variable: Variable | None) -> ValueType:
    """The type of a variable's value: built in, as defined, or its default's; text where nothing is said."""
    if name.startswith("$"):
        if name.startswith("$now.iso"):
            return ValueType.DATE
        return ValueType.TEXT if name == "$uuid" else ValueType.NUMBER
    if variable is not None and variable.type is not None:
        return _TYPES_BY_NAME.get(variable.type, ValueType.TEXT)
    return ValueType.TEXT if variable is None or variable.default is None else type_of(variable.default)


def text_for_edit(node: Node) -> str:
    """What an editor begins with: a string's characters, a number as it came, lists and objects as JSON."""
    if node.kind is Kind.STRING:
        return node.string
    if node.kind is Kind.BOOLEAN:
        return "yes" if node.raw == "true" else "no"
    return "" if node.kind is Kind.NULL else compact(node)


def node_from_text(text: str, value_type: ValueType) -> Node:
    """What the text in the editor of a row of that type stands for. Never fails: half typed is a value too.

    A number keeps what was typed, valid or not (`12a`). Whatever the type, a variable is a string, and so is
    what begins like one; so is text in a yes/no row that is neither.
    """
    if whole_variable(text) is not None:
        return string(text)
    if value_type is ValueType.NUMBER and not text.lstrip().startswith("{"):
        return number(text.strip())
    if value_type is ValueType.YES_NO:
        answer = _yes_or_no(text)
        return string(text) if answer is None else boolean(answer)
    if value_type is ValueType.NOTHING and text.strip() in ("", "null"):
        return null()
    return string(text)


def same_scalar(one: Node, other: Node) -> bool:
    """Whether two scalars are the same value, however their strings are escaped."""
    return one.kind is other.kind and not one.is_container and text_for_edit(one) == text_for_edit(other)


def empty_value(value_type: ValueType, now: datetime) -> Node:
    """What a row of that type begins with. A date begins with `now`, as what is no date would be text."""
    makers: dict[ValueType, Callable[[], Node]] = {
        ValueType.TEXT: lambda: string(""),
        ValueType.NUMBER: lambda: number(0),
        ValueType.YES_NO: lambda: boolean(False),
        ValueType.DATE: lambda: string(now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")),
        ValueType.LIST: lambda: container(Kind.ARRAY),
        ValueType.OBJECT: lambda: container(Kind.OBJECT),
        ValueType.NOTHING: null,
    }
    return makers[value_type]()


def convert(node: Node, value_type: ValueType, now: datetime) -> Node:
    """The value as one of that type, with the same id; numbers keep their text.

    What is empty (nothing, "", [], {}) becomes the type's empty value, and everything can become nothing.

    Raises:
        ConversionError: it can't, without guessing or losing something.
    """
    if type_of(node) is value_type:
        return node
    if value_type is ValueType.NOTHING or _is_empty(node):
        return with_id(empty_value(value_type, now), node.id)
    return with_id(_CONVERSIONS[value_type](node), node.id)


def _is_empty(node: Node) -> bool:
    if node.is_container:
        return not node.children
    return node.kind is Kind.NULL or (node.kind is Kind.STRING and not node.string.strip())


def _to_text(node: Node) -> Node:
    if node.kind is Kind.STRING:
        raise ConversionError(
            f"MoEngage stores every text written like “{_shown(node)}” as a date. "
            "Change the text itself if it should stay text."
        )
    if node.kind is Kind.BOOLEAN:
        return string(node.raw)
    only = _only_value(node)
    return string(text_for_edit(node if only is None or only.is_container else only))


def _to_number(node: Node) -> Node:
    if node.kind is Kind.STRING:
        text = node.string.strip()
        if is_number(text):
            return number(text)
        moment = times.read_current_time(node) if type_of(node) is ValueType.DATE else None
        if moment is not None:
            return number(number_text(moment.instant.epoch_s))
    if node.kind is Kind.BOOLEAN:
        return number(int(node.raw == "true"))
    only = _only_value(node)
    if only is not None and not only.is_container:
        return number(only.raw) if only.kind is Kind.NUMBER else _to_number(only)
    raise ConversionError(f"{_described(node)} is not a number. Numbers look like 3999, 19.90 or 1e30.")


def _to_yes_no(node: Node) -> Node:
    answer: bool | None = None
    if node.kind is Kind.STRING:
        answer = _yes_or_no(node.string)
    elif node.kind is Kind.NUMBER:
        parsed = exact(node.raw)
        answer = {Fraction(0): False, Fraction(1): True}.get(parsed.value) if parsed else None
    only = _only_value(node)
    if only is not None and only.kind is Kind.BOOLEAN:
        return boolean(only.raw == "true")
    if answer is None:
        raise ConversionError(
            f"{_described(node)} is neither yes nor no. Only yes, no, true, false, 1 and 0 are."
        )
    return boolean(answer)


def _to_date(node: Node) -> Node:
    from moeconsole.core.date_readings import readings  # its patterns are for the few who ask

    moment = times.read_current_time(node) if node.kind in (Kind.STRING, Kind.NUMBER) else None
    text = moment.instant.utc_text if moment is not None else None
    if moment is not None and text is not None and _is_moment(moment):
        return string(text)
    only = _only_value(node)
    if only is not None and only.kind is Kind.STRING and type_of(only) is ValueType.DATE:
        return string(only.string)
    found = readings(node.string) if node.kind is Kind.STRING else ()
    if len(found) == 1 and not found[0].is_utc_assumed:
        return string(found[0].text)
    raise ConversionError(
        f"{_described(node)} is not a date that MoEngage knows. "
        "Dates look like 2019-05-21 or 2019-05-21T03:47:35Z, or are seconds since 1970."
    )


def _is_moment(moment: times.Moment) -> bool:
    return moment.form is times.Form.ISO or moment.instant.epoch_s >= _FIRST_EPOCH_S


def _to_list(node: Node) -> Node:
    if node.kind is Kind.STRING:
        parsed = _json_text(node.string, Kind.ARRAY)
        if parsed is not None:
            return parsed
        if "," in node.string:
            parts = [part.strip() for part in node.string.split(",")]
            return container(Kind.ARRAY, tuple(Child(string(part)) for part in parts if part))
    return container(Kind.ARRAY, (Child(fresh_copy(node)),))


def _to_object(node: Node) -> Node:
    if node.kind is Kind.STRING:
        parsed = _json_text(node.string, Kind.OBJECT)
        if parsed is not None:
            return parsed
    only = _only_value(node)
    if only is not None and only.kind is Kind.OBJECT:
        return fresh_copy(only)
    raise ConversionError(f"{_described(node)} has no names, and an object is made of named values.")


_CONVERSIONS: Final[dict[ValueType, Callable[[Node], Node]]] = {
    ValueType.TEXT: _to_text,
    ValueType.NUMBER: _to_number,
    ValueType.YES_NO: _to_yes_no,
    ValueType.DATE: _to_date,
    ValueType.LIST: _to_list,
    ValueType.OBJECT: _to_object,
}


def _only_value(node: Node) -> Node | None:
    """The value of a list that has just one."""
    return node.children[0].node if node.kind is Kind.ARRAY and len(node.children) == 1 else None


def _json_text(text: str, kind: Kind) -> Node | None:
    try:
        root = parse(text.strip()).root
    except JsonSyntaxError:
        return None
    return root if root.kind is kind else None


def _yes_or_no(text: str) -> bool | None:
    word = text.strip().casefold()
    return True if word in _YES else False if word in _NO else None


def _described(node: Node) -> str:
    """The value at the beginning of a sentence."""
    if node.kind is Kind.ARRAY:
        return f"A list of {len(node.children)} values" if len(node.children) != 1 else "A list"
    if node.kind is Kind.OBJECT:
        return "An object"
    return f"“{_shown(node)}”"


def _shown(node: Node, limit: int = 40) -> str:
    text = text_for_edit(node)
    return text if len(text) <= limit else text[: limit - 1] + "…"
