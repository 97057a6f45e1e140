"""Advice: what works today, but is recommended against, or is probably not what was meant (rules.md).

One file a topic. Nothing here changes a value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from moeconsole.core.advice import clock, envelope, names, planned, platform, values
from moeconsole.core.advice.envelope import advise_envelope
from moeconsole.core.advice.subject import Subject
from moeconsole.core.advice.values import drift
from moeconsole.core.document import Kind, Node

if TYPE_CHECKING:
    from moeconsole.core.issues import Issue
    from moeconsole.core.plan import Plan

__all__ = ["advise_action", "advise_envelope", "drift"]

_TOPICS = (clock.advise, platform.advise, names.advise, values.advise, planned.advise, envelope.advise_fields)


def advise_action(
    action: Node, *, unresolved: frozenset[int] = frozenset(), plan: Plan | None = None
) -> list[Issue]:
    """All advice on one element of `actions`; pointers and positions are relative to it.

    Args:
        unresolved: ids of strings in which a variable is left; no rule applies to their text.
    """
    if action.kind is not Kind.OBJECT:
        return []
    subject = Subject.of(action, unresolved, plan)
    return [issue for topic in _TOPICS for issue in topic(subject)]
