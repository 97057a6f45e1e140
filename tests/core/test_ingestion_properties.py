"""Properties of the simulation: it never raises, what it stores is within every limit, and storing that again
changes nothing.
"""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simulating import NOW, Raw, judge, node

from moeconsole.core.document import Child, Kind, Node, container, encode_string
from moeconsole.core.ingestion import Change, StoredEvent, simulate
from moeconsole.core.payload_text import compact
from moeconsole.core.preview import preview_of, to_json_text
from moeconsole.core.rules import RULES, Level

texts = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            "",
            "{}",
            "true",
            "FALSE",
            "19.90",
            "2020-05-31",
            "2020-05-31T16:33:35Z",
            "01.03.2024",
            "2020-15-12",
            "moe_x",
        ]
    ),
    st.integers(505, 520).map("n".__mul__),
    st.integers(505, 520).map(lambda length: "https://" + "\U0001f600" * (length - 8)),
)
in_range = st.one_of(
    st.integers(-(2**63), 2**63 - 1).map(lambda n: Raw(str(n))), st.sampled_from([Raw("1.0")])
)
extreme = st.sampled_from(
    [Raw(r) for r in ("1e400", "9" * 5000, "1e999999999999", "-1e-999999999", "12a", "", "-")]
)
counts = st.sampled_from([48, 50, 51, 98, 100, 101])
names = st.one_of(texts, st.sampled_from(["a", "b", "c", "A", "a.b", "$x", "k" * 200, "k" * 201]))


def json_values(numbers: st.SearchStrategy[Raw]) -> st.SearchStrategy[Any]:
    leaves = st.one_of(st.none(), st.booleans(), numbers, texts)
    small = st.one_of(leaves, st.dictionaries(names, leaves, max_size=2))
    long = st.one_of(
        st.builds(
            lambda value, more, count: [value] * count + more, small, st.lists(small, max_size=3), counts
        ),
        st.builds(lambda value, count: {f"k{n}": value for n in range(count)}, small, counts),
    )
    return st.recursive(
        st.one_of(leaves, leaves, leaves, long),
        lambda inner: st.one_of(st.lists(inner, max_size=5), st.dictionaries(names, inner, max_size=5)),
        max_leaves=8,
    )


ordinary = json_values(in_range)
anything = json_values(st.one_of(in_range, extreme))
times = st.one_of(
    anything, st.sampled_from([1433837969, 1433837969000, 4102444800, "1433837969", "2020-05-31", 60000])
)


def actions(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    fields = {
        "action": st.one_of(texts, names),
        "attributes": st.dictionaries(names, values, max_size=6),
        "platform": texts,
        "moe_os_type": texts,
        "current_time": times,
        "user_time": times,
        "user_timezone_offset": times,
    }
    return st.fixed_dictionaries({}, optional=fields)


slow = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@slow
@given(
    st.one_of(anything, st.dictionaries(st.sampled_from(["action", "attributes", "platform", "x"]), anything))
)
def test_any_value_can_be_an_action_or_a_payload(value: Any) -> None:
    root = node({"actions": [value], "type": value})
    events, issues = judge(root)
    to_json_text(preview_of(root, events, issues), issues)
    judge(node(value))


@slow
@given(actions(anything))
def test_issues_and_preview_agree(action: Any) -> None:
    root = node({"type": "event", "customer_id": "john@example.com", "actions": [action]})
    events, issues = judge(root)
    preview = preview_of(root, events, issues)
    assert all(issue.message for issue in issues)
    unchanging = {"number-out-of-range", "reserved-prefix"}
    for attribute in preview.events[0].attributes:
        changing = {rule for rule in attribute.rules if RULES[rule].level is Level.LOSS} - unchanging
        assert (attribute.change is Change.KEPT) is not bool(changing)
        assert (attribute.type is None) is (attribute.change is Change.DROPPED)
    assert preview.events[0].accepted is not any(issue.rule == "future-time" for issue in issues)


@slow
@given(actions(ordinary))
def test_what_is_stored_is_within_every_limit(action: Any) -> None:
    stored = simulate(node(action), now=NOW)
    assert stored.action is None or len(stored.action) <= 200
    for attribute in stored.attributes:
        if attribute.value is not None:
            assert 1 <= len(attribute.name) <= 200
            check_value(attribute.value, 1)
            if attribute.value.kind is Kind.OBJECT:
                assert key_count(attribute.value) <= 100


def check_value(value: Node, level: int) -> None:
    assert value.kind is not Kind.NULL
    if value.kind is Kind.STRING:
        assert len(value.string) <= 512
    if value.kind is Kind.ARRAY:
        kinds = {child.node.kind for child in value.children}
        assert len(kinds) <= 1 and Kind.ARRAY not in kinds
        assert len(value.children) <= (100 if Kind.OBJECT in kinds else 50)
        for child in value.children:
            check_value(child.node, level)
    if value.kind is Kind.OBJECT:
        assert level <= 2 and value.children
        for child in value.children:
            assert child.name and len(child.name) <= 200 and not set(child.name) & set("$.%#")
            assert child.node.raw != '""'
            check_value(child.node, level + 1)


def key_count(value: Node) -> int:
    own = len(value.children) if value.kind is Kind.OBJECT else 0
    return own + sum(key_count(child.node) for child in value.children)


def as_action(stored: StoredEvent) -> Node:
    """The action that sends exactly what was stored."""
    kept = [a for a in stored.attributes if a.value is not None]
    attributes = [Child(a.value, a.name, encode_string(a.name), colon=":") for a in kept if a.value]
    children = [Child(container(Kind.OBJECT, tuple(attributes)), "attributes", '"attributes"', colon=":")]
    if stored.action is not None:
        children.append(Child(node(stored.action), "action", '"action"', colon=":"))
    return container(Kind.OBJECT, tuple(children))


@slow
@given(actions(ordinary))
def test_storing_what_was_stored_changes_nothing(action: Any) -> None:
    first = simulate(node(action), now=NOW)
    second = simulate(as_action(first), now=NOW)
    kept = [a for a in first.attributes if a.value is not None]
    assert second.action == first.action
    assert [(a.name, a.type, a.value and compact(a.value)) for a in second.attributes] == [
        (a.name, a.type, a.value and compact(a.value)) for a in kept
    ]
    # a text that only looks like a date is still said to be text; a cut name may end in a period
    said_again = {"date-format", "date-not-on-calendar", "event-name-period", "event-name-truncated"}
    assert {effect.rule for effect in second.effects} <= said_again
