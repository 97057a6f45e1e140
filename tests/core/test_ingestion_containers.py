"""What is stored of arrays and objects, on both sides of each limit."""

from __future__ import annotations

import json
from typing import Any

import pytest
from simulating import Raw, effects, one, rules, value_of

from moeconsole.core.ingestion import Change

LONG = "n" * 600


@pytest.mark.parametrize(
    ("sent", "stored_type", "value", "found"),
    [
        ([], "Array", [], []),
        ([1, 2.5], "Array<Numeric>", [1, 2.5], []),
        ([True], "Array<Boolean>", [True], []),
        (["a", ""], "Array<String>", ["a", ""], []),
        (
            ["2020-05-31", "2020-05-31T16:33:35Z"],
            "Array<Datetime>",
            ["2020-05-31", "2020-05-31T16:33:35Z"],
            [],
        ),
        (["2020-05-31", "a"], "Array<String>", ["2020-05-31", "a"], []),
        (
            ["2020-05-31", "2020-13-31"],
            "Array<String>",
            ["2020-05-31", "2020-13-31"],
            [("date-not-on-calendar", "/1")],
        ),
        (["01.03.2024"], "Array<String>", ["01.03.2024"], [("date-format", "/0")]),
        ([1, None, 2], "Array<Numeric>", [1, 2], [("null-dropped", "/1")]),
        ([None], "Array", [], [("null-dropped", "/0")]),
        ([[1], 2, [3]], "Array<Numeric>", [2], [("array-nested", "")]),
        ([[{"a": 1}]], "Array", [], [("array-nested", "")]),
        ([1, "2"], "Array<Numeric>", [1, 2], [("array-cast", "/1")]),
        ([None, 1, "2"], "Array<Numeric>", [1, 2], [("null-dropped", "/0"), ("array-cast", "/2")]),
        ([1, " 2"], None, None, [("array-mixed-types", "")]),
        ([1, "01"], None, None, [("array-mixed-types", "")]),
        ([1, "two"], None, None, [("array-mixed-types", "")]),
        ([1, "2", "two"], None, None, [("array-mixed-types", "")]),
        ([1, True], None, None, [("array-mixed-types", "")]),
        ([True, 1], None, None, [("array-mixed-types", "")]),
        ([True, "FALSE"], "Array<Boolean>", [True, False], [("array-cast", "/1")]),
        ([True, "no"], None, None, [("array-mixed-types", "")]),
        (
            ["a", Raw("1.0"), True],
            "Array<String>",
            ["a", "1.0", "true"],
            [("array-cast", "/1"), ("array-cast", "/2")],
        ),
        (["2020-05-31", 5], "Array<String>", ["2020-05-31", "5"], [("array-cast", "/1")]),
        ([1, Raw("1e400")], "Array<Numeric>", [1, None], [("number-out-of-range", "/1")]),
        ([1, "1e400"], "Array<Numeric>", [1, None], [("array-cast", "/1"), ("number-out-of-range", "/1")]),
        ([LONG], "Array<String>", ["n" * 512], [("array-element-truncated", "/0")]),
        (["n" * 512], "Array<String>", ["n" * 512], []),
        (["https://" + LONG], "Array<String>", ["https://" + "n" * 504], [("array-element-truncated", "/0")]),
        (
            ["a", Raw("1" * 600)],
            "Array<String>",
            ["a", "1" * 512],
            [("array-cast", "/1"), ("array-element-truncated", "/1")],
        ),
        (
            ["2020-05-31", LONG],
            "Array<String>",
            ["2020-05-31", "n" * 512],
            [("array-element-truncated", "/1")],
        ),
        (list(range(50)), "Array<Numeric>", list(range(50)), []),
        (list(range(51)), "Array<Numeric>", list(range(50)), [("array-too-long", "")]),
        ([*range(50), "two"], "Array<Numeric>", list(range(50)), [("array-too-long", "")]),
        ([None, *range(50)], "Array<Numeric>", list(range(50)), [("null-dropped", "/0")]),
        ([[], *range(50)], "Array<Numeric>", list(range(50)), [("array-nested", "")]),
    ],
)
def test_arrays_of_primitives(
    sent: Any, stored_type: str | None, value: Any, found: list[tuple[str, str]]
) -> None:
    attribute = one(sent)
    assert (attribute.type, value_of(attribute)) == (stored_type, value)
    assert effects(sent) == found


@pytest.mark.parametrize(
    ("sent", "change"),
    [
        ([1, "two"], Change.DROPPED),
        ([1, "2"], Change.RETYPED),
        ([1, None], Change.TRUNCATED),
        (["2020-13-31", LONG], Change.RETYPED),
        ({"k": {"k": {"k": 1}}, "d": "01.03.2024"}, Change.STRINGIFIED),
        ({"k": None, "l": 1}, Change.TRUNCATED),
        ({"k": "https://" + LONG, "l": 1}, Change.TRUNCATED),
        ({"k": None}, Change.DROPPED),
        ({"k": Raw("1e400")}, Change.KEPT),
    ],
)
def test_the_strongest_change_counts(sent: Any, change: Change) -> None:
    assert one(sent).change is change


@pytest.mark.parametrize(
    ("sent", "stored_type", "value", "found"),
    [
        ([{"a": 1}], "Array<Object>", [{"a": 1}], []),
        ([{"a": 1}, "b", 2], "Array<Object>", [{"a": 1}], [("object-array-mixed", "")]),
        ([None, {"a": 1}], "Array<Object>", [{"a": 1}], [("null-dropped", "/0")]),
        ([{}, {"a": 1}], "Array<Object>", [{"a": 1}], [("object-empty", "/0")]),
        ([{"a": None}], "Array", [], [("object-member-dropped", "/0/a"), ("object-empty", "/0")]),
        (
            [{"a": {"b": {"c": 1}}}],
            "Array<Object>",
            [{"a": {"b": '{"c":1}'}}],
            [("object-too-deep", "/0/a/b")],
        ),
        ([{"a": 1}] * 100, "Array<Object>", [{"a": 1}] * 100, []),
        ([{"a": 1}] * 101, "Array<Object>", [{"a": 1}] * 100, [("object-array-too-long", "")]),
        (["b", *[{"a": 1}] * 100], "Array<Object>", [{"a": 1}] * 100, [("object-array-mixed", "")]),
        ([{}, *[{"a": 1}] * 100], "Array<Object>", [{"a": 1}] * 100, [("object-empty", "/0")]),
    ],
)
def test_arrays_of_objects(sent: Any, stored_type: str, value: Any, found: list[tuple[str, str]]) -> None:
    attribute = one(sent)
    assert (attribute.type, value_of(attribute)) == (stored_type, value)
    assert effects(sent) == found


@pytest.mark.parametrize(
    ("sent", "value", "found"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({}, None, [("object-empty", "")]),
        ({"a": 1, "b": None, "c": "", "d": {}, "e": []}, {"a": 1, "e": []}, [
            ("object-member-dropped", "/b"), ("object-member-dropped", "/c"), ("object-member-dropped", "/d"),
        ]),
        (
            {"a": {"b": None}},
            None,
            [("object-member-dropped", "/a/b"), ("object-member-dropped", "/a"), ("object-empty", "")],
        ),
        ({"": 1, "b": 2}, {"b": 2}, [("object-key", "/")]),
        ({"k" * 200: 1}, {"k" * 200: 1}, []),
        ({"k" * 201: 1, "b": 2}, {"b": 2}, [("object-key", "/" + "k" * 201)]),
        ({"a$": 1, "a.": 1, "a%": 1, "a#": 1, "b": 2}, {"b": 2}, [("object-key", f"/a{c}") for c in "$.%#"]),
        ({"a b/c~": 1}, {"a b/c~": 1}, []),
        ({"$": {"b": None}, "b": 1}, {"b": 1}, [("object-key", "/$")]),
        ({"a": {"b": 1}}, {"a": {"b": 1}}, []),
        ({"a": {"b": {"c": 1}}}, {"a": {"b": '{"c":1}'}}, [("object-too-deep", "/a/b")]),
        ({"a": {"b": {"c": {"d": []}}}}, {"a": {"b": '{"c":{"d":[]}}'}}, [("object-too-deep", "/a/b")]),
        ({"a": {"b": {"c": None}}}, {"a": {"b": '{"c":null}'}}, [("object-too-deep", "/a/b")]),
        ({"a": {"b": {}, "c": 1}}, {"a": {"c": 1}}, [("object-member-dropped", "/a/b")]),
        (
            {"a": {"b": {"c": LONG}}},
            {"a": {"b": '{"c":"' + "n" * 506}},
            [("object-too-deep", "/a/b"), ("value-truncated", "/a/b")],
        ),
        ({"a": "n" * 513}, {"a": "n" * 512}, [("value-truncated", "/a")]),
        ({"a": "https://" + LONG, "b": 1}, {"b": 1}, [("url-dropped", "/a")]),
        ({"a": "01.03.2024"}, {"a": "01.03.2024"}, [("date-format", "/a")]),
        ({"a": "2020-15-12"}, {"a": "2020-15-12"}, [("date-not-on-calendar", "/a")]),
        ({"a": Raw("1e400")}, {"a": None}, [("number-out-of-range", "/a")]),
        ({"a": [1, "two"], "b": 1}, {"b": 1}, [("array-mixed-types", "/a")]),
        ({"a": list(range(51))}, {"a": list(range(50))}, [("array-too-long", "/a")]),
        ({"a": [None, 1]}, {"a": [1]}, [("null-dropped", "/a/0")]),
        # an array is no level: objects in it stand one below the object that holds it
        ({"a": [{"b": 1}]}, {"a": [{"b": 1}]}, []),
        ({"a": [{"b": {"c": 1}}]}, {"a": [{"b": '{"c":1}'}]}, [("object-too-deep", "/a/0/b")]),
        (
            {"a": {"b": [{"c": 1}, {}, 2]}},
            {"a": {"b": ['{"c":1}']}},
            [("object-array-mixed", "/a/b"), ("object-too-deep", "/a/b/0"), ("object-empty", "/a/b/1")],
        ),
        (
            {"a": {"b": [{"c": LONG}]}},
            {"a": {"b": ['{"c":"' + "n" * 506]}},
            [("object-too-deep", "/a/b/0"), ("array-element-truncated", "/a/b/0")],
        ),
    ],
)  # fmt: skip
def test_objects(sent: Any, value: Any, found: list[tuple[str, str]]) -> None:
    attribute = one(sent)
    assert (attribute.type, value_of(attribute)) == (None if value is None else "Object", value)
    assert effects(sent) == found


def test_a_long_list_of_texts_of_the_third_level_is_cut_like_one_of_texts() -> None:
    attribute = one({"a": {"b": [{"c": number} for number in range(51)]}})
    assert len(value_of(attribute)["a"]["b"]) == 50


def keys(count: int) -> dict[str, int]:
    return {f"k{number}": number for number in range(count)}


@pytest.mark.parametrize(
    ("sent", "value"),
    [
        (keys(101), keys(100)),
        ({"a": keys(60), "b": keys(60)}, {"a": keys(60), "b": keys(38)}),
        ({"a": keys(99), "b": keys(5)}, {"a": keys(99)}),  # the 100th is a, whose members are 2 to 100
        ({"a": keys(98), "b": keys(5)}, {"a": keys(98)}),  # b is the 100th: empty, so it is dropped
        ({"l": [keys(50), keys(60)]}, {"l": [keys(50), keys(49)]}),
        ({"l": [keys(99), keys(5)]}, {"l": [keys(99)]}),
        ({**keys(99), "l": [keys(1)]}, {**keys(99), "l": []}),
    ],
)
def test_keys_are_counted_with_all_levels_parents_first(sent: Any, value: Any) -> None:
    attribute = one(sent)
    assert value_of(attribute) == value
    assert effects(sent) == [("object-too-many-keys", "")]


@pytest.mark.parametrize(
    "sent",
    [
        keys(100),
        {"a": keys(49), "b": keys(49)},
        [keys(100), keys(100)],  # each element of a list has its own hundred
        {**keys(100), "": 1, "n": None, "e": {}},  # members first, then the count
        {**keys(97), "a": {"b": {"c": 1, "d": 2, "e": 3}}},  # the third level is a text
    ],
)
def test_a_hundred_keys_are_fine(sent: Any) -> None:
    assert "object-too-many-keys" not in rules(sent)


def _sized(size: int, filler: str = "n") -> dict[str, str]:
    """An object of that many bytes of compact UTF-8."""
    whole = {f"k{number:02d}": filler * 500 for number in range(99)}
    used = 1
    kept: dict[str, str] = {}
    for name, text in whole.items():
        if used + 511 - 500 + len(text.encode()) + 200 > size:
            break
        kept[name] = text
        used += len(name) + 6 + len(text.encode())
    rest = size - used - 9
    kept["end"] = "n" * rest
    return kept


@pytest.mark.parametrize("filler", ["n", "é", "\U0001f600"])
@pytest.mark.parametrize(("size", "found"), [(25_600, False), (25_601, True)])
def test_objects_of_25_kilobytes(filler: str, size: int, found: bool) -> None:
    sent = _sized(size, filler)
    assert len(json.dumps(sent, ensure_ascii=False, separators=(",", ":")).encode()) == size
    assert (rules(sent) == ["object-too-large"]) is found
    assert (one(sent).change is Change.DROPPED) is found


def test_the_size_of_a_list_of_objects_counts_too_and_that_of_a_list_of_texts_does_not() -> None:
    assert rules([{"a": "n" * 500}] * 60) == ["object-too-large"]
    assert rules(["\U0001f600" * 512] * 50) == []
