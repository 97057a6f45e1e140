"""The contract: each rule of the error table both ways, at the pointer that rules.md says, in sentences."""

from __future__ import annotations

import json
import string as ascii_letters
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from moeconsole import paths
from moeconsole.core.contract import MAX_BODY_BYTES, Contract, describe, invalid_numbers, shown, size_issues
from moeconsole.core.document import Kind, member, null, number, scalar, string
from moeconsole.core.edits import append
from moeconsole.core.issues import Issue, has_errors, in_order
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.payload import build, build_action, build_envelope
from moeconsole.core.rules import RULES, Level
from moeconsole.core.variables import ResolveContext
from tests.helpers.trees import json_values

SCHEMA = paths.resource("schemas", "event.schema.json").read_text("utf-8")
CONTRACT = Contract(SCHEMA)
WHOLE = Draft202012Validator(json.loads(SCHEMA))
CONTEXT = ResolveContext(datetime(2026, 11, 23, tzinfo=UTC))
CASES = json.loads((Path(__file__).parent.parent / "cases" / "rules.json").read_text("utf-8"))


def issues_of(text: str) -> list[Issue]:
    """As checking.py puts them together: the envelope, then the actions one by one."""
    root = parse(text).root
    payload = build(root, CONTEXT)
    envelope = build_envelope(root, CONTEXT)
    issues = CONTRACT.envelope_issues(envelope.node, envelope.unresolved, len(payload.actions))
    issues += invalid_numbers(envelope.node)
    place = next((i for i, c in enumerate(envelope.node.children) if c.name == "actions"), 0)
    for index, _ in enumerate(payload.actions):
        actions = root.get("actions")
        assert actions is not None
        part = build_action(actions.children[index].node, index, CONTEXT)
        found = CONTRACT.action_issues(part.node, part.unresolved) + invalid_numbers(part.node)
        issues += [issue.below(f"/actions/{index}", (place, index)) for issue in found]
    return list(in_order(issues + size_issues(payload.size, root)))


def said(text: str) -> list[tuple[str, str]]:
    return [(issue.rule, issue.pointer) for issue in issues_of(text)]


def request(**fields: Any) -> str:
    """A request without a fault but for these; a field of `...` is left out."""
    whole = {
        "type": "event",
        "customer_id": "maria@example.com",
        "actions": [{"action": "Added to cart"}],
        **fields,
    }
    return json.dumps({name: value for name, value in whole.items() if value is not ...})


def action(**fields: Any) -> str:
    whole = {"action": "Added to cart", **fields}
    return request(actions=[{"action": "First one"}, {n: v for n, v in whole.items() if v is not ...}])


BAD: list[tuple[str, list[tuple[str, str]]]] = [
    ("[]", [("not-an-object", "")]),
    ('"x"', [("not-an-object", "")]),
    ("null", [("not-an-object", "")]),
    (request(type=...), [("type-not-event", "")]),
    (request(type="EVENT"), [("type-not-event", "/type")]),
    (request(type=5), [("type-not-event", "/type")]),
    (request(type=None), [("type-not-event", "/type")]),
    (request(customer_id=...), [("customer-id-missing", "")]),
    (request(customer_id=5), [("customer-id-not-string", "/customer_id")]),
    (request(customer_id=None), [("customer-id-not-string", "/customer_id")]),
    (request(customer_id=["ab"]), [("customer-id-not-string", "/customer_id")]),
    (request(customer_id=""), [("customer-id-empty", "/customer_id")]),
    (request(customer_id=" \t\u00a0\n"), [("customer-id-empty", "/customer_id")]),
    (request(customer_id="", user_identifiers={"u": "x"}), [("customer-id-empty", "/customer_id")]),
    (request(customer_id=" x "), [("customer-id-too-short", "/customer_id")]),
    (
        request(customer_id="1"),
        [("customer-id-too-short", "/customer_id"), ("customer-id-reserved", "/customer_id")],
    ),
    (request(customer_id=" NULL\n"), [("customer-id-reserved", "/customer_id")]),
    (request(customer_id="(Empty)"), [("customer-id-reserved", "/customer_id")]),
    (request(user_identifiers={}), [("user-identifiers-invalid", "/user_identifiers")]),
    (request(user_identifiers=[]), [("user-identifiers-invalid", "/user_identifiers")]),
    (
        request(user_identifiers={"a/b": 1, "c": "x"}),
        [("user-identifiers-invalid", "/user_identifiers/a~1b")],
    ),
    (request(device_id=5), [("device-id-not-string", "/device_id")]),
    (request(device_id=None), [("device-id-not-string", "/device_id")]),
    (request(actions=...), [("actions-missing", "")]),
    (request(actions={}), [("actions-missing", "/actions")]),
    (request(actions=None), [("actions-missing", "/actions")]),
    (request(actions=[]), [("actions-empty", "/actions")]),
    (request(actions=["x"]), [("action-not-object", "/actions/0")]),
    (request(actions=[{"action": "ok"}, []]), [("action-not-object", "/actions/1")]),
    (action(action=...), [("action-name-missing", "/actions/1")]),
    (action(action=""), [("action-name-missing", "/actions/1/action")]),
    (action(action=" \u2003"), [("action-name-missing", "/actions/1/action")]),
    (action(action=5), [("action-name-not-string", "/actions/1/action")]),
    (action(action=None), [("action-name-not-string", "/actions/1/action")]),
    (action(attributes=[]), [("attributes-not-object", "/actions/1/attributes")]),
    (action(attributes=None), [("attributes-not-object", "/actions/1/attributes")]),
    (action(platform=5), [("platform-not-string", "/actions/1/platform")]),
    (action(app_version=1.2), [("app-version-not-string", "/actions/1/app_version")]),
    (action(current_time="yesterday"), [("time-format", "/actions/1/current_time")]),
    (action(current_time=None), [("time-format", "/actions/1/current_time")]),
    (action(current_time=True), [("time-format", "/actions/1/current_time")]),
    (action(current_time=10**19), [("time-format", "/actions/1/current_time")]),
    (action(user_time={}), [("time-format", "/actions/1/user_time")]),
    (action(user_time="2024-13-01"), [("time-format", "/actions/1/user_time")]),
    (action(user_timezone_offset="19800"), [("offset-not-number", "/actions/1/user_timezone_offset")]),
    (action(user_timezone_offset=True), [("offset-not-number", "/actions/1/user_timezone_offset")]),
    (action(user_timezone_offset=-54001), [("offset-out-of-range", "/actions/1/user_timezone_offset")]),
    (action(user_timezone_offset=54000.5), [("offset-out-of-range", "/actions/1/user_timezone_offset")]),
    (
        action(user_timezone_offset=0).replace('offset": 0', 'offset": -1e400'),
        [("offset-out-of-range", "/actions/1/user_timezone_offset")],
    ),
    (
        action(user_timezone_offset=0).replace('offset": 0', f'offset": {"9" * 5000}'),
        [
            ("offset-out-of-range", "/actions/1/user_timezone_offset"),
        ],
    ),
]


@pytest.mark.parametrize("text, expected", BAD)
def test_what_the_service_refuses(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        request(),
        request(customer_id=..., user_identifiers={"moe_mobile": "+919876543210"}),
        request(customer_id="ab", device_id="", x=[1, {"y": None}]),
        request(customer_id="é\u0301"),
        request(customer_id="nulls"),
        action(attributes={"a": {"b": [None, {}]}, "actions": 5}),
        action(platform="", app_version="", real_time_action="true"),
        action(current_time=1433837969, user_time="2015-06-09", user_timezone_offset=54000),
        action(current_time="1708939453396", user_timezone_offset=-54000.0),
        action(current_time=1709280000000, user_timezone_offset=19800.5),
        request(actions=[{"action": "x", "attributes": {"$": 1}}], attributes={"misplaced": 1}),
    ],
)
def test_what_it_takes(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_the_cases_of_the_error_table(case: dict[str, Any]) -> None:
    errors = {rule for rule in RULES if RULES[rule].level is Level.ERROR}
    try:
        found = {issue.rule for issue in issues_of(case["text"])}
    except JsonSyntaxError:
        found = {"json-syntax"}
    wanted = errors & set(case["must"])
    assert wanted <= found
    if "error" in case["must_not"] or not wanted:
        assert found.isdisjoint(errors)


def test_a_string_with_an_open_variable_is_not_judged() -> None:
    assert said(request(type="{{x}}", customer_id="{{y}}", actions="{{z}}")) == []
    assert (
        said(action(action="{{x}}", current_time="{{y}} 1", user_timezone_offset="{{z}}", attributes="{{a}}"))
        == []
    )
    assert said(request(customer_id="{{x}}", type="no")) == [("type-not-event", "/type")]


def test_of_a_key_that_stands_twice_the_last_is_judged() -> None:
    text = request().replace('"type": "event"', '"type": 5, "x": 1, "type": "no"')
    assert said(text) == [("type-not-event", "/type")]
    assert said('{"type": 5, ' + request()[1:]) == []


def test_issues_come_in_document_order() -> None:
    text = '{"actions": [{"platform": 1, "action": 2}, 3], "customer_id": 4, "type": 5, "device_id": 6}'
    assert [pointer for _, pointer in said(text)] == [
        "/actions/0/platform",
        "/actions/0/action",
        "/actions/1",
        "/customer_id",
        "/type",
        "/device_id",
    ]


def test_numbers_that_are_none_are_syntax_errors_and_nothing_else() -> None:
    root = parse(action(current_time=1, user_timezone_offset=1)).root
    actions = root.get("actions")
    assert actions is not None
    node = actions.children[1].node
    for name, raw in (("current_time", "12a"), ("user_timezone_offset", " ")):
        tree = append(parse('{"action": "x"}'), (), member(name, number(raw)))
        part = build_action(tree.root, 0, CONTEXT)
        issues = CONTRACT.action_issues(part.node, part.unresolved) + invalid_numbers(part.node)
        assert [(issue.rule, issue.pointer, issue.position) for issue in issues] == [
            ("json-syntax", f"/{name}", (1,))
        ]
        assert issues[0].node_id == tree.root.children[1].node.id
    assert "“12a” is no number." in _messages(parse('{"l": []}').root, number("12a"))
    assert "The number is empty." in _messages(node, number(""))


def _messages(root: Any, node: Any) -> str:
    from moeconsole.core.document import Tree

    return " ".join(
        issue.message for issue in invalid_numbers(append(Tree(root), (), member("n", node)).root)
    )


def test_half_a_character_is_a_syntax_error() -> None:
    tree = append(parse("{}"), (), member("a\udcff", string("\ud800")))
    issues = invalid_numbers(tree.root)
    assert [(issue.rule, issue.pointer) for issue in issues] == [("json-syntax", "/a\udcff")] * 2
    assert all("surrogate" in issue.message for issue in issues)
    assert invalid_numbers(parse('[1.0, "\\ud83d\\ude00", {"é": null}]').root) == []


def test_the_size_of_the_body() -> None:
    root = null()
    assert size_issues(MAX_BODY_BYTES, root) == []
    (issue,) = size_issues(MAX_BODY_BYTES + 1, root)
    assert (issue.rule, issue.pointer, issue.node_id) == ("body-too-large", "", root.id)
    assert "131,073 bytes, 1 over the limit of 131,072" in issue.message


documents = st.one_of(
    json_values,
    st.fixed_dictionaries(
        {},
        optional={
            "type": st.just("event") | json_values,
            "customer_id": st.text(max_size=3) | json_values,
            "user_identifiers": st.dictionaries(st.text(max_size=2), st.text(max_size=2)) | json_values,
            "device_id": json_values,
            "actions": json_values
            | st.lists(
                st.fixed_dictionaries(
                    {},
                    optional={
                        "action": st.text(max_size=3) | json_values,
                        "attributes": json_values,
                        "platform": json_values,
                        "app_version": json_values,
                        "current_time": json_values | st.integers(),
                        "user_time": json_values,
                        "user_timezone_offset": json_values | st.integers(-60_000, 60_000),
                    },
                )
                | json_values,
                max_size=3,
            ),
        },
    ),
)


@given(documents)
def test_any_value_is_judged_as_the_whole_schema_judges_it(value: Any) -> None:
    issues = issues_of(json.dumps(value))
    by_schema = [issue for issue in issues if issue.rule not in ("customer-id-reserved", "body-too-large")]
    if WHOLE.is_valid(value):
        assert {issue.rule for issue in by_schema} <= {"time-format"}
    else:
        assert by_schema
    assert has_errors(tuple(issues)) == bool(issues)
    assert [issue.position for issue in issues] == sorted(issue.position for issue in issues)
    for issue in issues:
        assert issue.node_id is not None
        _assert_is_a_sentence(issue.message)


def _assert_is_a_sentence(message: str) -> None:
    assert message[-1] in ".)"
    assert message[0] in "“" + ascii_letters.ascii_uppercase
    assert "{}" not in message.replace("curly brackets { }", "")


def test_the_schema_is_one_that_others_can_use() -> None:
    Draft202012Validator.check_schema(json.loads(SCHEMA))
    assert WHOLE.is_valid(json.loads(request()))
    assert not WHOLE.is_valid(json.loads(action(platform=5)))


def test_every_constraint_has_a_rule_that_is_in_the_table() -> None:
    used = set(_rules_in(json.loads(SCHEMA)))
    errors = {rule for rule in RULES if RULES[rule].level is Level.ERROR}
    assert used <= errors
    by_code = {"json-syntax", "customer-id-reserved", "body-too-large", "variable-unresolved"}
    assert used | by_code == errors


def _rules_in(schema: Any) -> Any:
    if isinstance(schema, dict):
        if "x-rule" in schema:
            yield schema["x-rule"]
        for value in schema.values():
            yield from _rules_in(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _rules_in(value)


def test_every_message_can_be_formatted_with_what_its_issues_bring() -> None:
    brought = {
        "json-syntax": {"reason": "Why."},
        "variable-unresolved": {"variable": "{{x}}"},
        "body-too-large": {"size": "1", "over": "1"},
    }
    for rule, parameters in brought.items():
        _assert_is_a_sentence(Issue(rule, "", params=tuple(parameters.items())).message)
    reached = {rule for _, expected in BAD for rule, _ in expected}
    errors = {rule for rule in RULES if RULES[rule].level is Level.ERROR}
    assert reached | set(brought) == errors
    for text, _ in BAD:
        for issue in issues_of(text):
            _assert_is_a_sentence(issue.message)
            assert issue.source


def test_values_in_messages_are_cut_and_never_formatted() -> None:
    (issue,) = issues_of(request(type="{type} " + "x" * 100))
    assert "“{type} xxx" in issue.message
    assert len(issue.message) < 200
    assert shown(string("x" * 60)) == "x" * 60
    assert shown(parse('{"a" : [1]}').root) == '{"a":[1]}'
    assert describe(scalar(Kind.BOOLEAN, "true")) == "a yes/no value"


def test_at_one_place_errors_come_before_losses_before_advice() -> None:
    known = [rule for rule in RULES if RULES[rule].level is not Level.ERROR]
    mixed = [Issue(rule, "/a", (0,)) for rule in [*known, "type-not-event"]]
    ranks = [issue.level.rank for issue in in_order(mixed)]
    assert ranks == sorted(ranks)
