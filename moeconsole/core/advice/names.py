"""Advice on names of events and attributes: the naming guide (event-api.md, section 4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from moeconsole.core.advice.emoji import EMOJI_CLASS
from moeconsole.core.flags import RESERVED_PREFIX
from moeconsole.core.ingestion.effects import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from moeconsole.core.advice.subject import Subject
    from moeconsole.core.issues import Issue

MIN_EVENT_NAME: Final = 5

# the period is not among them: it has a rule of its own, event-name-period
_advised_against: Final = re.compile(f"[$<>+%!`&*#|{{}}?\"=/:\\\\@'{EMOJI_CLASS}]").findall


def advise(subject: Subject) -> Iterator[Issue]:
    if subject.name is not None:
        yield from _event_name(subject, subject.name)
    yield from _attribute_names(subject)


def _event_name(subject: Subject, name: str) -> Iterator[Issue]:
    if len(name) < MIN_EVENT_NAME:
        yield subject.issue("event-name-short", "action", name=name, length=len(name), limit=MIN_EVENT_NAME)
    characters = dict.fromkeys(_advised_against(name))
    if characters:
        yield subject.issue("event-name-character", "action", characters=" ".join(characters))
    if name.startswith("moe") and not name.startswith(RESERVED_PREFIX):
        yield subject.issue("event-name-moe", "action", name=shown(name))
    if name != name.strip():
        yield subject.issue("name-whitespace", "action", name=shown(name))


def _attribute_names(subject: Subject) -> Iterator[Issue]:
    first: dict[str, str] = {}
    for attribute in subject.attributes:
        name = attribute.name
        if name != name.strip():
            yield subject.attribute_issue("name-whitespace", attribute, name=shown(name))
        other = first.setdefault(name.lower(), name)
        if other != name:
            params = {"name": shown(name), "other": shown(other)}
            yield subject.attribute_issue("attribute-name-case", attribute, **params)
