"""Help for every rule: short, complete, and true: each example is judged as the program judges a request."""

from __future__ import annotations

import re
from dataclasses import FrozenInstanceError
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from moeconsole import paths
from moeconsole.core.checking import CheckContext, Checker, syntax_issue
from moeconsole.core.contract import Contract
from moeconsole.core.fields import ACTION, TOP
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.rules import RULES, Level
from moeconsole.core.rules.help import _HELP, help_of
from moeconsole.core.variables import ResolveContext

if TYPE_CHECKING:
    from moeconsole.core.issues import Issue

CONTRACT = Contract(paths.resource("schemas", "event.schema.json").read_text("utf-8"))
CONTEXT = CheckContext(ResolveContext(datetime(2026, 11, 23, tzinfo=UTC)))

# a short example can't show a size, nor what a plan or earlier sends decide
WITHOUT_EXAMPLE = {
    "body-too-large",
    "event-name-truncated",
    "attribute-count",
    "attribute-name-truncated",
    "value-truncated",
    "url-dropped",
    "array-too-long",
    "array-element-truncated",
    "object-array-too-long",
    "object-too-large",
    "object-too-many-keys",
    "object-attribute-limit",
    "many-events",
    "pinned-type",
    "plan-unknown-event",
    "plan-unknown-attribute",
    "plan-missing-attribute",
    "type-drift",
}
WITH_EXAMPLE = sorted(set(RULES) - WITHOUT_EXAMPLE)
# what an example can't help saying as well
OBJECTS = {"object-feature"}

_FIRST_NAME = re.compile(r'"([^"]*)":')
_SENTENCE_END = re.compile(r"[.?!](?= [A-Z“]|$)")


def request_of(fragment: str) -> str:
    """A request that is faultless but for the fragment: itself if it is whole, else around its members."""
    if fragment[0] in "{[":
        return fragment
    name = _FIRST_NAME.match(fragment)
    assert name is not None, "a fragment begins with a member"
    names = re.findall(_FIRST_NAME, fragment)
    if name[1] in TOP:
        rest = {
            "type": '"type": "event"',
            "customer_id": '"customer_id": "maria@example.com"',
            "actions": '"actions": [{"action": "Sign Up"}]',
        }
        return "{" + ", ".join([fragment, *(text for key, text in rest.items() if key not in names)]) + "}"
    if name[1] in ACTION:
        action = fragment if "action" in names else f'"action": "Sign Up", {fragment}'
        return request_of(f'"actions": [{{{action}}}]')
    return request_of(f'"attributes": {{{fragment}}}')


def issues_of(fragment: str) -> tuple[Issue, ...]:
    try:
        root = parse(request_of(fragment)).root
    except JsonSyntaxError as error:
        return (syntax_issue(error),)
    return Checker(CONTRACT).check(root, CONTEXT).issues


def test_every_rule_has_help_and_no_help_is_without_a_rule() -> None:
    assert set(_HELP) == set(RULES)
    with pytest.raises(KeyError):
        help_of("no-such-rule")


@pytest.mark.parametrize("rule", RULES)
def test_help_is_short_plain_and_complete(rule: str) -> None:
    found = help_of(rule)
    assert found.source == RULES[rule].source
    assert 0 < len(found.title) <= 60
    assert found.title[-1] not in ".!?:"
    sentences = [part.strip() for part in _SENTENCE_END.split(found.text) if part.strip()]
    assert found.text[-1] == "."
    assert 2 <= len(sentences) <= 5
    assert max(map(len, sentences)) <= 190, max(sentences, key=len)
    assert not re.search(r"[{}\n]|  ", found.title + found.text), "it is shown as it is, never formatted"
    assert max(map(len, (found.example_wrong + "\n" + found.example_right).split("\n"))) <= 60


def test_titles_are_unique() -> None:
    titles = [help_of(rule).title.lower() for rule in RULES]
    assert len(set(titles)) == len(titles)


def test_help_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        help_of("null-dropped").title = ""  # type: ignore[misc]


@pytest.mark.parametrize("rule", sorted(WITHOUT_EXAMPLE))
def test_these_have_no_example(rule: str) -> None:
    assert (help_of(rule).example_wrong, help_of(rule).example_right) == ("", "")


@pytest.mark.parametrize("rule", WITH_EXAMPLE)
def test_the_wrong_example_breaks_the_rule_and_no_other(rule: str) -> None:
    found = [issue.rule for issue in issues_of(help_of(rule).example_wrong)]
    assert found.count(rule) == 1
    assert set(found) - {rule} <= OBJECTS


@pytest.mark.parametrize("rule", WITH_EXAMPLE)
def test_the_right_example_is_all_right(rule: str) -> None:
    found = {issue.rule for issue in issues_of(help_of(rule).example_right)}
    assert found <= (OBJECTS if rule != "object-feature" else set())


@pytest.mark.parametrize("rule", WITH_EXAMPLE)
def test_the_message_of_the_example_is_one_or_two_sentences(rule: str) -> None:
    """Its template takes what the code brings."""
    for issue in issues_of(help_of(rule).example_wrong):
        message = issue.message
        assert not re.search(r"\{[a-z_]*\}(?!\})", message.replace("{{customer}}", ""))
        assert len(_SENTENCE_END.findall(message)) <= 3
        assert message[-1] in ".?"


def test_a_message_says_what_happens_to_the_request_or_value() -> None:
    for rule in RULES.values():
        if rule.level is not Level.ADVICE and rule.id not in ("variable-unresolved", "duplicate-key"):
            assert "MoEngage" in rule.message or "stored" in rule.message, rule.id
