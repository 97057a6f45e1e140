"""Contract, ingestion and advice in steps: what comes first, what is kept, and that the steps add up."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from moeconsole import paths
from moeconsole.core import edits
from moeconsole.core.checking import CheckContext, Checker, Report, Step, report_of_text
from moeconsole.core.contract import Contract
from moeconsole.core.document import Node, Tree, string
from moeconsole.core.issues import in_order
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.payload_text import compact, encoded_size
from moeconsole.core.plan_learning import SentType
from moeconsole.core.rules import Level
from moeconsole.core.variables import ResolveContext

NOW = datetime(2026, 11, 23, 16, 40, tzinfo=UTC)
CONTRACT = Contract(paths.resource("schemas", "event.schema.json").read_text("utf-8"))
CONTEXT = CheckContext(ResolveContext(NOW))


def document(*actions: object, **changes: object) -> Tree:
    body = {"type": "event", "customer_id": "maria@example.com", "actions": list(actions)}
    return parse(json.dumps(body | changes, ensure_ascii=False))


def event(name: str = "Added to cart", **attributes: object) -> dict[str, object]:
    return {"action": name, "attributes": attributes}


def steps_of(
    checker: Checker, root: Node, context: CheckContext = CONTEXT, first: int | None = None
) -> tuple[list[Step], Report]:
    steps: list[Step] = []
    generator = checker.steps(root, context, first)
    while True:
        try:
            steps.append(next(generator))
        except StopIteration as end:
            return steps, end.value


def action_ids(tree: Tree) -> list[int]:
    actions = tree.root.get("actions")
    assert actions is not None
    return [child.node.id for child in actions.children]


def test_the_envelope_comes_first_then_the_changed_action() -> None:
    tree = document(event(), event(), event())
    first, second, third = action_ids(tree)
    steps, _ = steps_of(Checker(CONTRACT), tree.root)
    assert [step.action_id for step in steps] == [None, first, second, third, None]
    steps, _ = steps_of(Checker(CONTRACT), tree.root, first=third)
    assert [step.action_id for step in steps] == [None, third, first, second, None]
    steps, _ = steps_of(Checker(CONTRACT), tree.root, first=-1)
    assert [step.action_id for step in steps] == [None, first, second, third, None]


def test_the_steps_add_up_to_the_report() -> None:
    tree = document(event("ab", x=None), event("moe_x"), 5, type="EVENT", more=1, current=None)
    steps, report = steps_of(Checker(CONTRACT), tree.root)
    last = {step.action_id: step.issues for step in steps}
    assert in_order([issue for issues in last.values() for issue in issues]) == report.issues
    assert report.issues == Checker(CONTRACT).check(tree.root, CONTEXT).issues
    pointers = [issue.pointer for issue in report.issues]
    assert pointers.index("/actions/0/attributes/x") < pointers.index("/actions/1/action")
    assert pointers.index("/actions/2") < pointers.index("/more")


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        '"text"',
        "5",
        '{"actions": {}}',
        '{"actions": []}',
        '{"actions": [{}], "actions": []}',
        '{"actions": [], "actions": [{}, 5]}',
        '{"x": "é🛫", "actions": [{"action": "é"}, {}]}',
        '{"$console": {}, "actions": [{"action": "{{$uuid}}"}]}',
    ],
)
def test_size_and_payload_fit_each_other(text: str) -> None:
    report = Checker(CONTRACT).check(parse(text).root, CONTEXT)
    assert report.payload is not None
    assert report.size == encoded_size(compact(report.payload))
    assert len(report.stored) == report.events


def test_text_that_is_no_json() -> None:
    text = '{"é": '
    with pytest.raises(JsonSyntaxError) as caught:
        parse(text)
    report = report_of_text(text, caught.value)
    assert [issue.rule for issue in report.issues] == ["json-syntax"]
    assert "Line 1, column 7" in report.issues[0].message
    assert (report.payload, report.events, report.size) == (None, 0, len(text.encode()))


def test_after_a_change_only_the_changed_action_is_judged_again() -> None:
    tree = document(event(a="1"), event(b="2"))
    checker = Checker(CONTRACT)
    before = checker.check(tree.root, CONTEXT)
    changed = edits.replace_node(tree, (2, 1, 0), string("Other name"))
    after = checker.check(changed.root, CONTEXT)
    assert after.stored[0] is before.stored[0]
    assert after.stored[1] is not before.stored[1]
    assert after.issues == Checker(CONTRACT).check(changed.root, CONTEXT).issues


def test_a_new_context_judges_everything_anew() -> None:
    tree = document({"action": "Added to cart", "current_time": int(NOW.timestamp()) + 3600})
    checker = Checker(CONTRACT)
    assert "future-time" in {issue.rule for issue in checker.check(tree.root, CONTEXT).issues}
    later = CheckContext(ResolveContext(NOW.replace(hour=20)))
    assert "future-time" not in {issue.rule for issue in checker.check(tree.root, later).issues}


def test_an_action_that_moves_takes_its_issues_along() -> None:
    tree = document(event(), event("ab", x=None))
    checker = Checker(CONTRACT)
    checker.check(tree.root, CONTEXT)
    moved = edits.remove(tree, (2, 0))
    pointers = {issue.pointer for issue in checker.check(moved.root, CONTEXT).issues}
    assert pointers == {"/actions/0/action", "/actions/0/attributes/x"}


def test_random_values_of_an_action_that_moves_are_made_anew() -> None:
    tree = document(event(), event(id="{{$uuid}}"))
    checker = Checker(CONTRACT)
    checker.check(tree.root, CONTEXT)
    moved = edits.remove(tree, (2, 0))
    kept, fresh = checker.check(moved.root, CONTEXT), Checker(CONTRACT).check(moved.root, CONTEXT)
    assert kept.payload is not None
    assert fresh.payload is not None
    assert compact(kept.payload) == compact(fresh.payload)


def test_types_of_the_last_sends() -> None:
    context = CheckContext(ResolveContext(NOW), None, {"Added to cart": {"price": SentType("Numeric", 5)}})
    report = Checker(CONTRACT).check(document(event(price="five")).root, context)
    assert "type-drift" in {issue.rule for issue in report.issues}


def test_events_that_are_a_variables_value_are_judged_and_sent() -> None:
    value = parse('[{"action": "Flight Booked", "attributes": {"a": null, "b": "{{x}}"}}]').root
    root = parse('{"type": "event", "customer_id": "maria", "actions": "{{all}}"}').root
    context = CheckContext(ResolveContext(datetime(2026, 1, 1, tzinfo=UTC), values={"all": value}))
    steps = []
    running = Checker(CONTRACT).steps(root, context)
    while True:
        try:
            steps.append(next(running))
        except StopIteration as end:
            report = end.value
            break
    assert report.events == 1
    assert [issue.rule for issue in report.issues if issue.level is not Level.ADVICE] == ["null-dropped"]
    assert "{{x}}" in compact(report.payload), "values are never expanded twice"
    assert "null-dropped" in [issue.rule for issue in steps[-1].issues]
