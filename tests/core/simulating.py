"""Helpers of the ingestion and advice tests: from JSON text to stored events, issues and previews."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from moeconsole.core import advice, flags
from moeconsole.core.document import Child, Kind, Node, container, encode_string, scalar
from moeconsole.core.ingestion import StoredAttribute, StoredEvent, simulate
from moeconsole.core.issues import Issue, in_order
from moeconsole.core.jsontext import parse
from moeconsole.core.payload_text import compact

if TYPE_CHECKING:
    from moeconsole.core.plan import Plan

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


class Raw(str):
    """A number's text, valid or not."""


def node(value: Any) -> Node:
    """A tree of a Python value; `Raw` becomes a number with that text."""
    if isinstance(value, Raw):
        return scalar(Kind.NUMBER, str(value))
    if isinstance(value, dict):
        children = tuple(Child(node(v), k, encode_string(k), colon=":") for k, v in value.items())
        return container(Kind.OBJECT, children)
    if isinstance(value, list | tuple):
        return container(Kind.ARRAY, tuple(Child(node(v)) for v in value))
    return parse(json.dumps(value, ensure_ascii=False)).root if not isinstance(value, str) else _string(value)


def _string(text: str) -> Node:
    return scalar(Kind.STRING, encode_string(text))


def event(attributes: Any = None, **fields: Any) -> Node:
    """An action without any issue, but for what is given."""
    whole = {"action": "Added to cart", **fields}
    if attributes is not None:
        whole["attributes"] = attributes
    return node(whole)


def stored(attributes: Any = None, plan: Plan | None = None, **fields: Any) -> StoredEvent:
    return simulate(event(attributes, **fields), now=NOW, plan=plan)


def one(value: Any, plan: Plan | None = None) -> StoredAttribute:
    """The only attribute, `x`, as it is stored."""
    (attribute,) = stored({"x": value}, plan).attributes
    return attribute


def value_of(attribute: StoredAttribute) -> Any:
    return None if attribute.value is None else json.loads(compact(attribute.value))


def effects(value: Any) -> list[tuple[str, str]]:
    """The rules that an attribute `x` breaks, each with its pointer below the attribute."""
    return [(e.rule, e.pointer.removeprefix("/attributes/x")) for e in stored({"x": value}).effects]


def rules(value: Any) -> list[str]:
    return [rule for rule, _ in effects(value)]


def judge(root: Node, plan: Plan | None = None) -> tuple[list[StoredEvent], tuple[Issue, ...]]:
    """Losses and advice of a whole payload with whole pointers."""
    events: list[StoredEvent] = []
    issues: list[Issue] = []
    actions = root.get("actions") if root.kind is Kind.OBJECT else None
    for index, child in enumerate(actions.children if actions and actions.kind is Kind.ARRAY else ()):
        result = simulate(child.node, now=NOW, plan=plan)
        events.append(result)
        found = [effect.issue() for effect in result.effects]
        found += flags.flag_action(child.node)
        found += advice.advise_action(child.node, plan=plan)
        issues += [issue.below(f"/actions/{index}", (9, index)) for issue in found]
    issues += advice.advise_envelope(root)
    return events, in_order(issues)


def advised(attributes: Any = None, plan: Plan | None = None, **fields: Any) -> list[str]:
    """The advice on one action, as rule ids."""
    return [issue.rule for issue in advice.advise_action(event(attributes, **fields), plan=plan)]


def advised_at(attributes: Any = None, plan: Plan | None = None, **fields: Any) -> dict[str, str]:
    """The advice on one action: rule id to pointer."""
    return {i.rule: i.pointer for i in advice.advise_action(event(attributes, **fields), plan=plan)}
