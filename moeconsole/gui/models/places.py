"""Where an issue is, in a person's words: “Event 1 · price” for `/actions/0/attributes/price`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from moeconsole.core.pointer import split
from moeconsole.core.rules import RULES
from moeconsole.gui import numbers
from moeconsole.gui.sentences import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from moeconsole.core.issues import Issue

_CONTEXT = "Places"
_NUMBERS = frozenset({"size", "over", "limit", "count"})
_WORDS = frozenset(
    {"kind", "found", "outcome", "type", "before", "now", "sends", "expected", "time", "reason"}
)
_SEPARATOR = " · "

_NAMES = {
    "type": QT_TRANSLATE_NOOP("Places", "Request type"),
    "customer_id": QT_TRANSLATE_NOOP("Places", "Customer ID"),
    "device_id": QT_TRANSLATE_NOOP("Places", "Device ID"),
    "user_identifiers": QT_TRANSLATE_NOOP("Places", "User identifiers"),
    "actions": QT_TRANSLATE_NOOP("Places", "Events"),
}
_EVENT_NAMES = {
    "action": QT_TRANSLATE_NOOP("Places", "Event name"),
    "attributes": QT_TRANSLATE_NOOP("Places", "Attributes"),
    "platform": QT_TRANSLATE_NOOP("Places", "Platform"),
    "moe_os_type": QT_TRANSLATE_NOOP("Places", "TV system"),
    "app_version": QT_TRANSLATE_NOOP("Places", "App version"),
    "current_time": QT_TRANSLATE_NOOP("Places", "UTC time"),
    "user_time": QT_TRANSLATE_NOOP("Places", "User's time"),
    "user_timezone_offset": QT_TRANSLATE_NOOP("Places", "Time zone offset"),
    "real_time_action": QT_TRANSLATE_NOOP("Places", "Real-time action"),
}


def place_of(pointer: str) -> str:
    """The place that a pointer names; list elements are counted from 1."""
    parts = split(pointer)
    if not parts:
        return QCoreApplication.translate(_CONTEXT, "Whole request")
    if parts[0] != "actions" or len(parts) == 1:
        return _SEPARATOR.join([_named(_NAMES, parts[0]), *map(_counted, parts[1:])])
    event = QCoreApplication.translate(_CONTEXT, "Event {number}").format(number=_counted(parts[1]))
    if len(parts) == 2:
        return event
    if parts[2] == "attributes" and len(parts) > 3:
        # the attribute's name is as the user wrote it, even where it reads like a number
        name = parts[3] or QCoreApplication.translate("StoredRows", "(no name)")
        return _SEPARATOR.join([event, name, *map(_counted, parts[4:])])
    return _SEPARATOR.join([event, _named(_EVENT_NAMES, parts[2]), *map(_counted, parts[3:])])


def field_name(name: str) -> str:
    """What the window calls a field of the request or of an event; one that it does not know by its own name."""
    return _named({**_NAMES, **_EVENT_NAMES}, name)


def issue_text(issue: Issue) -> str:
    """The issue's message in the window's language: the template is translated, then filled in."""
    template = QCoreApplication.translate("Rules", RULES[issue.rule].message)
    return template.format(**{name: _filled(name, value) for name, value in issue.params})


def _filled(name: str, value: str | int) -> str:
    """Numbers and words of ours in the window's language; what the user wrote as it is."""
    if isinstance(value, int):
        return numbers.whole(value)
    if name in _NUMBERS:
        return numbers.regrouped(value)
    return said(value) if name in _WORDS else value


def _named(names: Mapping[str, object], key: str) -> str:
    known = names.get(key)
    return QCoreApplication.translate(_CONTEXT, str(known)) if known else key


def _counted(part: str) -> str:
    return str(int(part) + 1) if part.isascii() and part.isdecimal() and len(part) < 10 else part
