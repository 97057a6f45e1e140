"""What a variable stands for, in words: for tooltips, for the list that `{{` opens, for the table of variables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from moeconsole.core import times
from moeconsole.core.document import Kind, Node, string
from moeconsole.core.payload_text import compact
from moeconsole.core.templates import variables
from moeconsole.core.variable_edits import used
from moeconsole.core.variables import BUILT_IN, VARIABLE, Place, ResolveContext, resolve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from moeconsole.core.document import DocumentState
    from moeconsole.gui.session import DocumentSession

_SHOWN_LENGTH: Final = 80


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A variable to choose: what stands between the braces, and a few words on it."""

    name: str
    meaning: str


def suggestions(state: DocumentState, given: Mapping[str, Node]) -> tuple[Suggestion, ...]:
    """The variables that the template defines or uses, then the built-in ones."""
    names = dict.fromkeys((*variables(state.console), *used(state.tree.root), *BUILT_IN))
    return tuple(Suggestion(name, meaning(name, state, given)) for name in names)


def suggestions_of(session: DocumentSession) -> tuple[Suggestion, ...]:
    """Those of the open document."""
    return suggestions(session.state, session.given_values)


def meaning(name: str, state: DocumentState, given: Mapping[str, Node]) -> str:
    """What the variable would be if it were sent now."""
    if name.startswith("$"):
        return _built_in(name)
    if name in given:
        return _tr("{value} (your value)").format(value=shown(given[name]))
    variable = variables(state.console).get(name)
    if variable is None or variable.value is None:
        return _tr("no value yet: you are asked for it when you send")
    return _tr("{value} (default)").format(value=shown(variable.value))


def described(text: str, state: DocumentState, given: Mapping[str, Node]) -> str:
    """What becomes of the variables in a text, one a line; empty where there is none."""
    if "{{" not in text:
        return ""
    names = dict.fromkeys(match[1] for match in VARIABLE.finditer(text))
    return "\n".join(
        _tr("{name} is sent as: {value}").format(name="{{" + name + "}}", value=meaning(name, state, given))
        for name in names
    )


def shown(value: Node) -> str:
    """A value in one short line."""
    text = value.string if value.kind is Kind.STRING else compact(value)
    text = " ".join(text.split()) if text else '""'
    return text if len(text) <= _SHOWN_LENGTH else text[: _SHOWN_LENGTH - 1] + "…"


def _built_in(name: str) -> str:
    if name == "$uuid":
        return _tr("a new random id for each send")
    if name == "$random.int":
        return _tr("a random whole number, another one for each send")
    now = datetime.now(UTC)
    context = ResolveContext(now)
    value = resolve(string("{{" + name + "}}"), context, Place("", lambda zone: _offset_s(zone, now)))
    if isinstance(value, str):
        return _tr("unknown: no such built-in variable")
    if name.startswith("$offset."):
        return _tr("{value} (that zone’s offset in seconds, at the event’s time)").format(value=shown(value))
    return _tr("{value} (when it is sent now)").format(value=shown(value))


def _offset_s(zone: str, now: datetime) -> int:
    return times.zone_offset_s(zone, int(now.timestamp()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("VariableWords", text)
