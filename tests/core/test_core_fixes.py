"""A fix puts right what its issue is about and nothing else, and is not offered where it would be a guess."""

from __future__ import annotations

import pytest

from moeconsole.core.document import DocumentState
from moeconsole.core.fixes import _FIXES, fix_for
from moeconsole.core.issues import Issue
from moeconsole.core.jsontext import parse
from moeconsole.core.rules import RULES

CASES = [
    ("time-milliseconds", "/t", '{"t": 1708939453396}', '{"t": 1708939453}'),
    ("time-milliseconds", "/t", '{"t": "1708939453396"}', '{"t": "1708939453"}'),
    ("time-milliseconds", "/t", '{"t": "{{$now}}"}', None),
    ("time-as-string", "/t", '{"t": "1590404615"}', '{"t": 1590404615}'),
    ("time-as-string", "/t", '{"t": "0590404615"}', None),
    ("platform-case", "/p", '{"p": "Android"}', '{"p": "ANDROID"}'),
    ("platform-case", "/p", '{"p": "ios"}', '{"p": "iOS"}'),
    ("platform-case", "/p", '{"p": "Windows"}', None),
    ("os-type-unknown", "/p", '{"p": "roku"}', '{"p": "ROKU"}'),
    ("os-type-unknown", "/p", '{"p": "Commodore"}', None),
    ("numeric-string", "/n", '{"n": "19.90", "m": 1.0}', '{"n": 19.90, "m": 1.0}'),
    ("boolean-string", "/n", '{"n": "TRUE"}', '{"n": true}'),
    ("offset-not-number", "/o", '{"o": "19800"}', '{"o": 19800}'),
    ("offset-not-number", "/o", '{"o": "+05:30"}', None),
    ("customer-id-not-string", "/c", '{"c": 1234567890123456789}', '{"c": "1234567890123456789"}'),
    ("customer-id-not-string", "/c", '{"c": true}', None),
    ("type-not-event", "/type", '{"type": "Event"}', '{"type": "event"}'),
    ("type-not-event", "", '{"a": 1}', '{"type": "event", "a": 1}'),
    ("null-dropped", "/a/b", '{"a": {"b": null, "c": 1}}', '{"a": {"c": 1}}'),
    ("null-dropped", "/a/1", '{"a": [1, null, 2]}', '{"a": [1, 2]}'),
    ("name-whitespace", "/ a ", '{" a ": 1}', '{"a": 1}'),
    ("name-whitespace", "/ a ", '{" a ": 1, "a": 2}', None),
    ("name-whitespace", "/action", '{"action": " Sold "}', '{"action": "Sold"}'),
    ("duplicate-key", "/a", '{"a": 1, "b": 2, "a": 3}', '{"b": 2, "a": 3}'),
]


@pytest.mark.parametrize(("rule", "pointer", "text", "expected"), CASES)
def test_fix(rule: str, pointer: str, text: str, expected: str | None) -> None:
    fix = fix_for(Issue(rule, pointer), DocumentState(parse(text)))
    assert (fix and fix.state.tree.text) == expected


def test_the_row_keeps_its_id_so_that_its_selection_stays() -> None:
    state = DocumentState(parse('{"p": "Android"}'))
    fix = fix_for(Issue("platform-case", "/p"), state)
    assert fix is not None
    assert fix.state.tree.root.children[0].node.id == state.tree.root.children[0].node.id


def test_nothing_is_fixed_while_the_text_is_no_json() -> None:
    state = DocumentState(parse('{"p": "Android"}'), text="{")
    assert fix_for(Issue("platform-case", "/p"), state) is None


def test_an_issue_of_a_place_that_is_gone_has_no_fix() -> None:
    assert fix_for(Issue("platform-case", "/gone"), DocumentState(parse("{}"))) is None


def test_every_fix_is_one_of_a_known_rule() -> None:
    assert set(_FIXES) <= set(RULES)
