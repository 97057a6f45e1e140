"""What the service will store, as `preview` shows it: the simulation's result beside the issues."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from moeconsole.core.document import Child, Kind, Node, container, null
from moeconsole.core.issues import Issue, has_errors
from moeconsole.core.jsontext import is_number
from moeconsole.core.numbers import number_text
from moeconsole.core.payload_text import compact

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from moeconsole.core.ingestion import Change, StoredAttribute, StoredEvent


@dataclass(frozen=True, slots=True)
class PreviewAttribute:
    """One member of `attributes`.

    Attributes:
        pointer: in the whole payload.
        type, value: None where the attribute is dropped.
        rules: the ids of all issues at or under it, in their order.
    """

    name: str
    pointer: str
    type: str | None
    value: Node | None
    change: Change
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PreviewEvent:
    """One element of `actions`; cli.md says what each part means.

    Attributes:
        accepted: False where the request is refused whole, and for an event of the future.
        current_time, user_time: as they print; None where unknown here.
        offset: JSON text of a number of seconds; None where it is the profile's.
    """

    action: str | None
    customer_id: str | None
    device_id: str | None
    accepted: bool
    platform: str | None
    app_version: str | None
    current_time: str | None
    user_time: str | None
    offset: str | None
    offset_from: str
    attributes: tuple[PreviewAttribute, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """One entry for each element of `actions`."""

    events: tuple[PreviewEvent, ...]


class Previewer:
    """Makes the preview of one payload, event by event.

    Attributes:
        shared: what the entries of all events have in common; where it is equal, and what is stored of an
            event too, the entries differ in their pointers and rules only.
    """

    def __init__(self, root: Node | None, issues: tuple[Issue, ...]) -> None:
        """For the payload `root`, None where there is no JSON, and its issues with whole pointers."""
        self._customer_id = _text(root, "customer_id")
        self._device_id = _text(root, "device_id")
        if root is not None and (root.kind is not Kind.OBJECT or root.member("device_id") is None):
            self._device_id = self._customer_id
        self._refused = has_errors(issues)
        self._rules = _rules_by_attribute(issues)
        self.shared = (self._customer_id, self._device_id, self._refused)

    def event(self, index: int, event: StoredEvent) -> PreviewEvent:
        """The entry of one event, which stands at `index` in `actions`."""
        times = event.times
        return PreviewEvent(
            action=event.action,
            customer_id=self._customer_id,
            device_id=self._device_id,
            accepted=not self._refused and not event.future,
            platform=event.platform,
            app_version=event.app_version,
            current_time=times.current_time.utc_text if times.current_time else None,
            user_time=times.user_time.wall_text if times.user_time else None,
            offset=None if times.offset_s is None else number_text(times.offset_s),
            offset_from=times.offset_from.value,
            attributes=tuple(
                _attribute(attribute, f"/actions/{index}{attribute.pointer}", self._rules)
                for attribute in event.attributes
            ),
        )


def preview_of(root: Node | None, stored: Iterable[StoredEvent], issues: tuple[Issue, ...]) -> Preview:
    """The preview of a payload.

    Args:
        root: the payload; None where there is no JSON.
        stored: what becomes of each of its actions, in order.
        issues: of the whole payload, with whole pointers.
    """
    previewer = Previewer(root, issues)
    return Preview(tuple(previewer.event(index, event) for index, event in enumerate(stored)))


def to_json_text(preview: Preview, issues: tuple[Issue, ...]) -> str:
    """The output of `preview --json`: one JSON document, numbers as they were sent."""
    events = ",\n".join(_event_json(event) for event in preview.events)
    entries = ",\n".join(f"  {json.dumps(issue_entry(issue), ensure_ascii=False)}" for issue in issues)
    return f'{{"events": [{_lines(events)}],\n "issues": [{_lines(entries)}]}}\n'


def issue_entry(issue: Issue) -> dict[str, str]:
    """An issue as `validate --json` and `preview --json` print it."""
    return {
        "level": issue.level.value,
        "rule": issue.rule,
        "pointer": issue.pointer,
        "message": issue.message,
        "source": issue.source,
    }


def _text(root: Node | None, name: str) -> str | None:
    node = root.get(name) if root is not None and root.kind is Kind.OBJECT else None
    return node.string if node is not None and node.kind is Kind.STRING else None


def _rules_by_attribute(issues: tuple[Issue, ...]) -> dict[str, dict[str, None]]:
    """The rules of each attribute by its pointer, in order and without repetition."""
    rules: dict[str, dict[str, None]] = {}
    for issue in issues:
        parts = issue.pointer.split("/", 5)
        if len(parts) > 4 and parts[1] == "actions" and parts[3] == "attributes":
            rules.setdefault("/".join(parts[:5]), {})[issue.rule] = None
    return rules


def _attribute(stored: StoredAttribute, pointer: str, rules: dict[str, dict[str, None]]) -> PreviewAttribute:
    found = tuple(rules.get(pointer, ()))
    return PreviewAttribute(stored.name, pointer, stored.type, stored.value, stored.change, found)


def _event_json(event: PreviewEvent) -> str:
    attributes = ",\n".join(f"    {_attribute_json(attribute)}" for attribute in event.attributes)
    head = {
        "action": event.action,
        "customer_id": event.customer_id,
        "device_id": event.device_id,
        "accepted": event.accepted,
        "platform": event.platform,
        "app_version": event.app_version,
        "current_time": event.current_time,
        "user_time": event.user_time,
    }
    tail = f'"offset": {event.offset or "null"}, "offset_from": {json.dumps(event.offset_from)}'
    return f'  {_open(head)}, {tail},\n   "attributes": [{_lines(attributes)}]}}'


def _attribute_json(attribute: PreviewAttribute) -> str:
    head = {"name": attribute.name, "pointer": attribute.pointer, "type": attribute.type}
    tail = {"change": attribute.change.value, "rules": attribute.rules}
    value = "null" if attribute.value is None else compact(_valid(attribute.value))
    return f'{_open(head)}, "value": {value}, {json.dumps(tail, ensure_ascii=False)[1:]}'


def _valid(node: Node) -> Node:
    """The value with null for each number that is none, as it stands while it is typed."""
    if node.kind is Kind.NUMBER:
        return node if is_number(node.raw) else null(node.id)
    if not node.is_container:
        return node
    children = tuple(Child(_valid(c.node), c.name, c.name_raw, colon=":") for c in node.children)
    return container(node.kind, children, node_id=node.id)


def _open(head: Mapping[str, str | bool | None]) -> str:
    """The members as JSON, without the closing bracket."""
    return json.dumps(head, ensure_ascii=False)[:-1]


def _lines(entries: str) -> str:
    return f"\n{entries}\n " if entries else ""
