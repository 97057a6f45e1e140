"""What is stored of an event: its name, its times, its attributes' names and number."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from simulating import NOW, Raw, event, node, stored

from moeconsole.core import flags
from moeconsole.core.ingestion import Change, simulate
from moeconsole.core.times import OffsetFrom

NOW_S = int(NOW.timestamp())


@pytest.mark.parametrize(
    ("sent", "name", "found"),
    [
        ("Added to cart", "Added to cart", []),
        ("n" * 200, "n" * 200, []),
        ("n" * 201, "n" * 200, ["event-name-truncated"]),
        ("\U0001f600" * 201, "\U0001f600" * 200, ["event-name-truncated"]),
        ("cart.add", "cart. add", ["event-name-period"]),
        ("cart. add", "cart. add", ["event-name-period"]),
        ("a..b.", "a. . b. ", ["event-name-period"]),
        ("a.  b", "a.  b", ["event-name-period"]),
        ("." + "n" * 199, ". " + "n" * 198, ["event-name-period", "event-name-truncated"]),
        ("", "", []),
        (None, None, []),
        (5, None, []),
    ],
)
def test_event_names(sent: Any, name: str | None, found: list[str]) -> None:
    result = stored(action=sent)
    assert result.action == name
    assert [effect.rule for effect in result.effects] == found
    assert {effect.pointer for effect in result.effects} <= {"/action"}


def test_a_name_with_an_open_variable_is_left_alone() -> None:
    action = event(action="{{a}}.b")
    name = action.get("action")
    assert name is not None
    result = simulate(action, unresolved=frozenset({name.id}), now=NOW)
    assert (result.action, result.effects) == ("{{a}}.b", ())


@pytest.mark.parametrize("value", [None, 5, "text", [], [{"action": "x"}], True])
def test_what_is_no_object_is_an_event_without_anything(value: Any) -> None:
    result = simulate(node(value), now=NOW)
    assert (result.action, result.platform, result.app_version, result.attributes) == (None, None, None, ())
    assert result.effects == () and not result.future


def test_platform_and_version_are_texts_or_nothing() -> None:
    assert stored(platform="iOS", app_version="1.2").platform == "iOS"
    assert stored(platform=5, app_version=Raw("1.2")).app_version is None


@pytest.mark.parametrize("value", [None, [], "text", 5])
def test_attributes_that_are_no_object_are_none(value: Any) -> None:
    assert simulate(node({"action": "Added", "attributes": value}), now=NOW).attributes == ()


def test_the_first_hundred_attributes_are_kept() -> None:
    names = {f"a{number}": None if number == 3 else number for number in range(101)}
    result = stored(names)
    kept = [attribute for attribute in result.attributes if attribute.change is not Change.DROPPED]
    assert (len(result.attributes), len(kept)) == (101, 99)
    assert result.attributes[100].change is Change.DROPPED
    found = {effect.rule: effect for effect in result.effects}
    assert found["attribute-count"].pointer == "/attributes"
    assert found["attribute-count"].issue().message.startswith("This event has 101 attributes")
    del names["a100"]
    assert [effect.rule for effect in stored(names).effects] == ["null-dropped"]


@pytest.mark.parametrize(
    ("sent", "name", "change", "found"),
    [
        ("n" * 200, "n" * 200, Change.KEPT, []),
        ("n" * 201, "n" * 200, Change.TRUNCATED, ["attribute-name-truncated"]),
        ("", "", Change.DROPPED, ["attribute-name-empty"]),
        (" ", " ", Change.KEPT, []),
        ("a.b/c~", "a.b/c~", Change.KEPT, []),
    ],
)
def test_attribute_names(sent: str, name: str, change: Change, found: list[str]) -> None:
    result = stored({sent: 1})
    assert (result.attributes[0].name, result.attributes[0].change) == (name, change)
    assert [effect.rule for effect in result.effects] == found


def test_pointers_are_escaped() -> None:
    assert stored({"a/b~": None}).effects[0].pointer == "/attributes/a~1b~0"


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({}, None),
        ({"current_time": NOW_S + 60}, None),
        ({"current_time": NOW_S + 61}, "/current_time"),
        ({"current_time": Raw(f"{NOW_S + 60}.001")}, "/current_time"),
        ({"current_time": 4102444800}, "/current_time"),
        ({"current_time": 4102444800000}, "/current_time"),
        ({"user_time": 4102444800}, None),
        ({"user_time": 4102444800, "user_timezone_offset": 3600}, "/user_time"),
        ({"user_time": NOW_S + 3660, "user_timezone_offset": 3600}, None),
        ({"user_time": NOW_S + 3661, "user_timezone_offset": 3600}, "/user_time"),
        ({"user_time": "9999-12-31T23:59:59", "user_timezone_offset": -3600}, "/user_time"),
        ({"current_time": NOW_S, "user_time": 4102444800}, None),
        ({"user_timezone_offset": 54000}, None),
        ({"current_time": "nonsense"}, None),
    ],
)
def test_events_of_the_future(fields: dict[str, Any], pointer: str | None) -> None:
    result = stored(**fields)
    assert result.future is (pointer is not None)
    assert [(e.rule, e.pointer) for e in result.effects] == ([("future-time", pointer)] if pointer else [])
    assert all(effect.issue().message for effect in result.effects)


def test_the_clock_given_decides() -> None:
    action = event(current_time=NOW_S)
    assert not simulate(action, now=NOW).future
    assert simulate(action, now=NOW - timedelta(seconds=61)).future


def test_times_with_an_open_variable_are_not_given() -> None:
    action = event(current_time="{{a}}")
    time = action.get("current_time")
    assert time is not None
    result = simulate(action, unresolved=frozenset({time.id}), now=NOW)
    assert (result.times.current_time, result.times.offset_from) == (None, OffsetFrom.PROFILE)


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"platform": "iOS"}, []),
        ({"platform": "ios"}, []),
        ({"platform": "Symbian"}, [("platform-not-allowed", "/platform")]),
        ({"platform": ""}, [("platform-not-allowed", "/platform")]),
        ({"platform": 5}, []),
        ({"action": "moe_x"}, [("reserved-prefix", "/action")]),
        ({"action": "MOE_x"}, [("reserved-prefix", "/action")]),
        ({"action": "moex"}, []),
        ({"action": None}, []),
        ({"attributes": {"Moe_": 1, "x": 2}}, [("reserved-prefix", "/attributes/Moe_")]),
        ({"attributes": []}, []),
    ],
)
def test_flags(fields: dict[str, Any], found: list[tuple[str, str]]) -> None:
    issues = flags.flag_action(event(**fields))
    assert [(issue.rule, issue.pointer) for issue in issues] == found
    assert all(issue.message for issue in issues)


def test_flags_look_at_nothing_else() -> None:
    assert flags.flag_action(node([{"platform": "x"}])) == []
    action = event(platform="{{p}}")
    platform = action.get("platform")
    assert platform is not None
    assert flags.flag_action(action, unresolved=frozenset({platform.id})) == []
