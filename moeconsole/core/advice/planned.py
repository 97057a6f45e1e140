"""Advice from a plan: unknown and missing names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moeconsole.core.document import Kind
from moeconsole.core.ingestion.effects import shown
from moeconsole.core.issues import Issue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from moeconsole.core.advice.subject import Subject


def advise(subject: Subject) -> Iterator[Issue]:
    plan, event_plan = subject.plan, subject.event_plan
    if plan is None or subject.name is None:
        return
    if event_plan is None:
        nearest = _quoted(plan.nearest(subject.name))
        yield subject.issue("plan-unknown-event", "action", name=shown(subject.name), nearest=nearest)
        return
    for attribute in subject.attributes:
        if attribute.name not in event_plan.attributes:
            params = {"name": shown(attribute.name), "nearest": _quoted(event_plan.nearest(attribute.name))}
            yield subject.attribute_issue("plan-unknown-attribute", attribute, **params)
    sent = {attribute.name for attribute in subject.attributes}
    for name, expected in event_plan.attributes.items():
        if expected.required and name not in sent:
            yield from _missing(subject, name)


def _missing(subject: Subject, name: str) -> Iterator[Issue]:
    if "attributes" not in subject.fields:
        yield Issue("plan-missing-attribute", "", (), subject.action.id, (("name", shown(name)),))
    elif subject.fields["attributes"][1].node.kind is Kind.OBJECT:
        yield subject.issue("plan-missing-attribute", "attributes", name=shown(name))


def _quoted(name: str | None) -> str:
    return f"“{shown(name)}”" if name else "—"
