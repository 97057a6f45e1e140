"""Frozen dataclasses that are made fast behave as those of the standard library."""

from __future__ import annotations

import copy
import dataclasses
import inspect
from typing import TYPE_CHECKING, Any

import pytest

from moeconsole.core.document import Child, Node
from moeconsole.core.frozen import dataclass as fast

if TYPE_CHECKING:
    from collections.abc import Mapping


def described(make: Any) -> Any:
    @make(frozen=True, slots=True)
    class Thing:
        name: str
        size: int = 3
        hidden: str = dataclasses.field(default="x", repr=False)
        note: str = dataclasses.field(default="", compare=False)
        more: Mapping[str, int] = dataclasses.field(default_factory=dict)

        @property
        def double(self) -> int:
            return self.size * 2

    return Thing


STANDARD, FAST = described(dataclasses.dataclass), described(fast)


@fast(frozen=True, slots=True)
class Pair:
    first: int
    second: int


@pytest.mark.parametrize("thing", [STANDARD, FAST])
def test_values_defaults_and_texts(thing: Any) -> None:
    one = thing("a", note="n")
    assert (one.name, one.size, one.hidden, one.note, one.more, one.double) == ("a", 3, "x", "n", {}, 6)
    assert repr(one) == f"{thing.__qualname__}(name='a', size=3, note='n', more={{}})"
    assert thing("a").more is not thing("a").more
    assert thing.__match_args__ == ("name", "size", "hidden", "note", "more")
    assert list(inspect.signature(thing).parameters) == ["name", "size", "hidden", "note", "more"]


@pytest.mark.parametrize("thing", [STANDARD, FAST])
def test_equal_by_what_is_compared(thing: Any) -> None:
    assert thing("a", note="one") == thing("a", note="other")
    assert thing("a") != thing("b")
    assert thing("a") != ("a", 3, "x", {})
    assert (FAST("a") == STANDARD("a")) is False


def test_equal_ones_have_the_same_hash() -> None:
    assert hash(Pair(1, 2)) == hash(Pair(1, 2))
    assert len({Pair(1, 2), Pair(1, 2), Pair(2, 1)}) == 2


@pytest.mark.parametrize("thing", [STANDARD, FAST])
def test_nothing_can_be_changed(thing: Any) -> None:
    one = thing("a")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'name'"):
        one.name = "b"
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'name'"):
        del one.name
    with pytest.raises((AttributeError, TypeError)):
        one.other = 1
    assert not hasattr(one, "__dict__")


@pytest.mark.parametrize("thing", [STANDARD, FAST])
def test_the_tools_of_dataclasses_work(thing: Any) -> None:
    one = thing("a", 5)
    assert dataclasses.replace(one, size=6) == thing("a", 6)
    assert dataclasses.asdict(one) == {"name": "a", "size": 5, "hidden": "x", "note": "", "more": {}}
    assert [field.name for field in dataclasses.fields(thing)] == ["name", "size", "hidden", "note", "more"]
    match one:
        case thing(name, size):
            assert (name, size) == ("a", 5)


@pytest.mark.parametrize("thing", [STANDARD, FAST])
def test_wrong_arguments_are_refused(thing: Any) -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        thing()
    with pytest.raises(TypeError, match="unexpected keyword argument 'color'"):
        thing("a", color=1)


def test_copies() -> None:
    assert copy.copy(Pair(1, 2)) == Pair(1, 2)


def test_one_that_is_compared_by_identity() -> None:
    assert "__eq__" not in vars(Node) or Node.__eq__ is object.__eq__
    assert Child.__init__.__qualname__ == "Child.__init__"


def test_methods_of_its_own_stay() -> None:
    @fast(frozen=True, slots=True)
    class Shy:
        value: int

        def __post_init__(self) -> None:
            if self.value < 0:
                raise ValueError("below zero")

        def __repr__(self) -> str:
            return "Shy"

    assert repr(Shy(1)) == "Shy"
    with pytest.raises(ValueError, match="below zero"):
        Shy(-1)


def test_what_is_not_frozen_is_left_to_the_standard_library() -> None:
    @fast(slots=True)
    class Count:
        value: int = 0

    count = Count()
    count.value += 1
    assert count == Count(1)
