"""Advice on the values of attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from moeconsole.core.advice.subject import Attribute, Subject
from moeconsole.core.document import Kind, Node
from moeconsole.core.ingestion import simulate
from moeconsole.core.ingestion.effects import EMPTY_ARRAY, shown
from moeconsole.core.jsontext import is_number
from moeconsole.core.plan import PinnedType, Plan
from moeconsole.core.plan_learning import type_in_words
from moeconsole.core.times import EPOCH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from moeconsole.core.issues import Issue
    from moeconsole.core.plan_learning import SentType

MAX_NUMBER_DIGITS: Final = 15


def advise(subject: Subject) -> Iterator[Issue]:
    for attribute in subject.attributes:
        node = attribute.node
        if node.kind is not Kind.STRING or node.id in subject.unresolved or _is_pinned(subject, attribute):
            continue
        text = node.string
        if is_short_number(text):
            yield subject.attribute_issue("numeric-string", attribute, name=shown(attribute.name), value=text)
        elif text.lower() in ("true", "false"):
            yield subject.attribute_issue("boolean-string", attribute, name=shown(attribute.name), value=text)


def is_short_number(text: str) -> bool:
    """True for the text of a JSON number of at most 15 digits; JSON numbers have no leading zeros."""
    return is_number(text) and sum(map(str.isdigit, text)) <= MAX_NUMBER_DIGITS


def drift(
    action: Node,
    last_types: Mapping[str, Mapping[str, SentType]],
    *,
    unresolved: frozenset[int] = frozenset(),
    plan: Plan | None = None,
) -> list[Issue]:
    """`type-drift`: attributes whose type differs from that of their last sends.

    Args:
        last_types: by event name and attribute name, both as sent, the stored type and how often.
        plan: attributes that it pins are left alone.
    """
    if action.kind is not Kind.OBJECT:
        return []
    subject = Subject.of(action, unresolved, plan)
    known = last_types.get(subject.name or "", {})
    if not known:
        return []
    types = {
        stored.node_id: stored.type
        for stored in simulate(action, unresolved=unresolved, now=EPOCH).attributes
    }
    return [
        subject.attribute_issue(
            "type-drift",
            attribute,
            name=shown(attribute.name),
            before=type_in_words(before.type),
            sends=before.sends,
            now=type_in_words(now),
        )
        for attribute in subject.attributes
        if attribute.name in known
        and attribute.node.id not in unresolved
        and not _is_pinned(subject, attribute)
        for before, now in ((known[attribute.name], types[attribute.node.id]),)
        if now is not None and _differ(before.type, now)
    ]


def _differ(before: str, now: str) -> bool:
    """An empty array may be one of any type."""
    if EMPTY_ARRAY in (before, now):
        return not (before.startswith(EMPTY_ARRAY) and now.startswith(EMPTY_ARRAY))
    return before != now


def _is_pinned(subject: Subject, attribute: Attribute) -> bool:
    plan = subject.event_plan
    return plan is not None and plan.pinned(attribute.name) is not PinnedType.ANY
