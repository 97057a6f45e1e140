"""Contract, ingestion and advice together, in steps: the envelope first, then one action a step.

Results are kept by the identity of the action's node: after a keystroke only the changed action is judged
again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from moeconsole.core import advice, flags, ingestion
from moeconsole.core.contract import Contract, invalid_numbers, size_issues
from moeconsole.core.document import Child, Kind, Node, container
from moeconsole.core.issues import Issue, in_order
from moeconsole.core.payload import Part, actions_of, build_action, build_envelope
from moeconsole.core.payload_text import compact, encoded_size

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping

    from moeconsole.core.ingestion import StoredEvent
    from moeconsole.core.jsontext import JsonSyntaxError
    from moeconsole.core.plan import Plan
    from moeconsole.core.plan_learning import SentType
    from moeconsole.core.variables import ResolveContext


@dataclass(frozen=True, slots=True)
class CheckContext:
    """What a payload is judged with. A new object means: judge everything anew.

    Attributes:
        last_types: by event name and attribute name, the type of its last sends, for `type-drift`.
    """

    resolve: ResolveContext
    plan: Plan | None = None
    last_types: Mapping[str, Mapping[str, SentType]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """The issues of one part: an action's, or all the rest where `action_id` is None. Pointers are whole."""

    action_id: int | None
    issues: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All that is said of one payload.

    Attributes:
        payload: the JSON value that is sent; None where the text is no JSON.
        size: encoded bytes of the compact body; of the text where that is no JSON.
        stored: what becomes of each element of `actions`.
    """

    issues: tuple[Issue, ...]
    payload: Node | None
    size: int
    stored: tuple[StoredEvent, ...] = ()

    @property
    def events(self) -> int:
        """Number of actions; 0 where there are none to count."""
        return len(actions_of(self.payload)) if self.payload is not None else 0


@dataclass(frozen=True, slots=True)
class _Judged:
    """One action's results; pointers and positions relative to it."""

    context: CheckContext
    index: int
    part: Part
    issues: tuple[Issue, ...]
    stored: StoredEvent
    size: int


def syntax_issue(error: JsonSyntaxError) -> Issue:
    return Issue("json-syntax", "", params=(("reason", str(error)),))


def report_of_text(text: str, error: JsonSyntaxError) -> Report:
    """The report of text that is no JSON."""
    return Report((syntax_issue(error),), None, encoded_size(text))


class Checker:
    """Judges one document again and again; owned by a session or by one run of a command. One thread."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._judged: WeakKeyDictionary[Node, _Judged] = WeakKeyDictionary()

    def check(self, root: Node, context: CheckContext) -> Report:
        """Everything at once."""
        steps = self.steps(root, context)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                report: Report = end.value
                return report

    def steps(
        self, root: Node, context: CheckContext, first: int | None = None
    ) -> Generator[Step, None, Report]:
        """Yields each part's issues as they are known: envelope, the action with the id `first`, the others.

        What concerns the whole payload (size, advice across events) comes last, with the envelope's issues
        again. Returns the report.
        """
        envelope = build_envelope(root, context.resolve)
        place = _actions_place(envelope.node)
        actions = actions_of(root) if place is not None else ()
        # `"actions": "{{all}}"`: the elements are a variable's value, which is not expanded again
        is_value = place is not None and not actions and bool(actions_of(envelope.node))
        actions = actions_of(envelope.node) if is_value else actions
        issues = self._envelope_issues(envelope, len(actions))
        yield Step(None, in_order(issues))

        judged: dict[int, _Judged] = {}
        for index in _first_first(actions, first):
            judged[index] = self._judge(actions[index], index, context, is_value=is_value)
            if not is_value:
                yield Step(actions[index].id, _placed(judged[index], index, place))

        ordered = [judged[index] for index in range(len(actions))]
        payload = _with_actions(envelope.node, place, [one.part.node for one in ordered])
        size = (
            encoded_size(compact(envelope.node)) + sum(one.size for one in ordered) + max(len(ordered) - 1, 0)
        )
        issues += size_issues(size, payload)
        issues += advice.advise_envelope(payload)
        found = [issue for index, one in enumerate(ordered) for issue in _placed(one, index, place)]
        # a variable's events have no rows of their own
        yield Step(None, in_order([*issues, *found] if is_value else issues))
        issues += found
        return Report(in_order(issues), payload, size, tuple(one.stored for one in ordered))

    def _envelope_issues(self, envelope: Part, action_count: int) -> list[Issue]:
        return [
            *invalid_numbers(envelope.node),
            *self._contract.envelope_issues(envelope.node, envelope.unresolved, action_count),
            *_part_issues(envelope),
        ]

    def _judge(self, action: Node, index: int, context: CheckContext, *, is_value: bool) -> _Judged:
        known = self._judged.get(action)
        if known is not None and known.context is context and (known.index == index or not known.part.varies):
            return known
        part = Part(action) if is_value else build_action(action, index, context.resolve)
        open_ids = frozenset(part.unresolved)
        now = context.resolve.now
        stored = ingestion.simulate(part.node, unresolved=open_ids, now=now, plan=context.plan)
        issues = [
            *invalid_numbers(part.node),
            *self._contract.action_issues(part.node, part.unresolved),
            *_part_issues(part),
            *(effect.issue() for effect in stored.effects),
            *flags.flag_action(part.node, unresolved=open_ids),
            *advice.advise_action(part.node, unresolved=open_ids, plan=context.plan),
        ]
        if context.last_types:
            issues += advice.drift(part.node, context.last_types, unresolved=open_ids, plan=context.plan)
        size = encoded_size(compact(part.node))
        judged = _Judged(context, index, part, tuple(issues), stored, size)
        self._judged[action] = judged
        return judged


def _part_issues(part: Part) -> Iterator[Issue]:
    """What building the payload found: keys that stand twice, variables without a value."""
    for twice in part.duplicates:
        yield Issue("duplicate-key", twice.pointer, twice.position, twice.node_id, (("name", twice.name),))
    for place in part.open_variables:
        params = (("variable", f"{{{{{place.variable}}}}}"),)
        yield Issue("variable-unresolved", place.pointer, place.position, place.node_id, params)


def _actions_place(envelope: Node) -> int | None:
    """The index of `actions` among the members, where it is an array."""
    if envelope.kind is not Kind.OBJECT:
        return None
    for index, child in enumerate(envelope.children):
        if child.name == "actions" and child.node.kind is Kind.ARRAY:
            return index
    return None


def _first_first(actions: tuple[Node, ...], first: int | None) -> Iterator[int]:
    wanted = next((index for index, action in enumerate(actions) if action.id == first), None)
    if wanted is not None:
        yield wanted
    yield from (index for index in range(len(actions)) if index != wanted)


def _placed(judged: _Judged, index: int, place: int | None) -> tuple[Issue, ...]:
    pointer, position = f"/actions/{index}", (place or 0, index)
    return tuple(issue.below(pointer, position) for issue in judged.issues)


def _with_actions(envelope: Node, place: int | None, actions: list[Node]) -> Node:
    if place is None:
        return envelope
    children = list(envelope.children)
    array = container(Kind.ARRAY, tuple(Child(action) for action in actions), "", children[place].node.id)
    children[place] = Child(array, "actions", children[place].name_raw, colon=":")
    return container(Kind.OBJECT, tuple(children), "", envelope.id)
