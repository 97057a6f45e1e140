"""A fix puts right what its issue is about and nothing else, and is not offered where it would be a guess."""

from __future__ import annotations

import pytest

from moeconsole.core.document import DocumentState
from moeconsole.core.fixes import _FIXES, fix_for, fixes_for
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
    ("value-truncated", "/a", f'{{"a": "{"x" * 513}"}}', f'{{"a": "{"x" * 512}"}}'),
    ("event-name-truncated", "/action", f'{{"action": "{"x" * 201}"}}', f'{{"action": "{"x" * 200}"}}'),
    ("attribute-name-truncated", f"/{'x' * 201}", f'{{"{"x" * 201}": 1}}', f'{{"{"x" * 200}": 1}}'),
    ("unknown-field", "/costumer_id", '{"costumer_id": "maria"}', '{"customer_id": "maria"}'),
    ("unknown-field", "/costumer_id", '{"costumer_id": 12}', None),
    ("unknown-field", "/price", '{"price": 12}', None),
    (
        "unknown-field",
        "/actions/0/Platform",
        '{"actions": [{"Platform": "iOS"}]}',
        '{"actions": [{"platform": "iOS"}]}',
    ),
    (
        "unknown-field",
        "/actions/0/price",
        '{"actions": [{"action": "a", "price": 1.0, "attributes": {"b": 2}}]}',
        '{"actions": [{"action": "a", "attributes": {"b": 2, "price": 1.0}}]}',
    ),
    (
        "unknown-field",
        "/actions/0/price",
        '{"actions": [{"action": "a", "price": 1}]}',
        '{"actions": [{"action": "a", "attributes": {"price": 1}}]}',
    ),
    ("unknown-field", "/actions/0/b", '{"actions": [{"b": 1, "attributes": {"b": 2}}]}', None),
    ("date-format", "/d", '{"d": "21.05.2019"}', '{"d": "2019-05-21"}'),
    ("date-format", "/d", '{"d": "2019-05-21 03:47"}', '{"d": "2019-05-21T03:47:00Z"}'),
    ("date-format", "/d", '{"d": "5/6/2019"}', None),
    ("duplicate-key", "/a", '{"a": 1, "b": 2, "a": 3}', '{"b": 2, "a": 3}'),
]


@pytest.mark.parametrize(("rule", "pointer", "text", "expected"), CASES)
def test_fix(rule: str, pointer: str, text: str, expected: str | None) -> None:
    fix = fix_for(Issue(rule, pointer), DocumentState(parse(text)))
    assert (fix and fix.state.tree.text) == expected


def test_where_day_and_month_may_be_swapped_both_dates_are_offered() -> None:
    fixes = fixes_for(Issue("date-format", "/d"), DocumentState(parse('{"d": "5/6/2019 03:47"}')))
    assert [fix.label.format(value=fix.value) for fix in fixes] == [
        "Write 2019-06-05T03:47:00Z, read as UTC",
        "Write 2019-05-06T03:47:00Z, read as UTC",
    ]
    assert [fix.state.tree.text for fix in fixes] == [
        '{"d": "2019-06-05T03:47:00Z"}',
        '{"d": "2019-05-06T03:47:00Z"}',
    ]


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


def test_a_time_that_was_picked_in_a_zone_gets_its_offset_at_that_date() -> None:
    tree = parse('{"user_time": "2024-07-01T09:00:00"}')
    picked = {tree.root.children[0].node.id: "Europe/Berlin"}
    fix = fix_for(Issue("time-without-offset", "/user_time"), DocumentState(tree, zones=picked))
    assert fix is not None
    assert fix.state.tree.text == '{"user_time": "2024-07-01T09:00:00", "user_timezone_offset": 7200}'
    assert fix_for(Issue("time-without-offset", "/user_time"), DocumentState(tree)) is None
    nowhere = {tree.root.children[0].node.id: "Europe/Nowhere"}
    assert fix_for(Issue("time-without-offset", "/user_time"), DocumentState(tree, zones=nowhere)) is None
