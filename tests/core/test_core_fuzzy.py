"""Letters of a name find it, and the name that is meant comes first."""

from __future__ import annotations

import pytest

from moeconsole.core.fuzzy import match

COMMANDS = ("New event", "Next event", "Add an event", "Send", "Save", "Save as…", "Go to Sandbox inbox")


def ranked(wanted: str) -> list[str]:
    found = [(match(wanted, text), text) for text in COMMANDS]
    return [text for one, text in sorted(found, key=lambda pair: -(pair[0].score if pair[0] else 0)) if one]


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("nwe", "New event"),
        ("nxe", "Next event"),
        ("save", "Save"),
        ("sa", "Save"),
        ("saa", "Save as…"),
        ("event add", "Add an event"),
        ("SEND", "Send"),
        ("inbox", "Go to Sandbox inbox"),
    ],
)
def test_the_name_that_is_meant_comes_first(wanted: str, first: str) -> None:
    assert ranked(wanted)[0] == first


def test_every_word_and_every_letter_must_be_there_in_order() -> None:
    assert match("evne", "New event") is None
    assert match("new send", "New event") is None
    assert match("", "New event") is not None


def test_the_letters_that_are_meant_are_told() -> None:
    found = match("ne", "New event")
    assert found is not None
    assert found.places == (0, 1)
    found = match("nev", "New event")
    assert found is not None
    assert [("New event")[place] for place in found.places] == ["N", "e", "v"]
    assert found.places == (0, 4, 5), "the beginnings of words count more than letters side by side"


def test_a_long_name_and_letters_of_other_scripts() -> None:
    found = match("größe", "Die Größe")
    assert found is not None
    assert found.places == (4, 5, 6, 7, 8)
    assert match("आ", "आयोजन") is not None
    assert match("a" * 40, "a" * 2_000) is not None
