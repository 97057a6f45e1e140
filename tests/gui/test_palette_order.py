"""In which order the palette lists what it found: what begins so before what has the letters somewhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.gui.action_registry import Command
from moeconsole.gui.models.palette_model import ROW_ROLE, PaletteModel, PaletteRow

WORDS = ("Send", "again", "Save", "as", "Go", "to", "History", "Gains", "stage", "Sandbox", "ग़लती", "पर")


def command(text: str, path: str = "", reason: str = "", key: str = "") -> Command:
    return Command(key or text, text, tuple(filter(None, (path,))), print, reason=reason)


def listed(commands: list[Command], wanted: str, recent: tuple[str, ...] = ()) -> list[PaletteRow]:
    model = PaletteModel()
    model.load(commands, recent)
    model.search(wanted)
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def texts(commands: list[Command], wanted: str) -> list[str]:
    return [row.command.text for row in listed(commands, wanted)]


def fit(wanted: str, row: PaletteRow) -> int:
    """0 to 3, by other means than the model's."""

    def of_word(word: str) -> int:
        begins = re.compile(rf"(?<!\S){re.escape(word)}", re.IGNORECASE)
        if begins.search(row.command.text):
            return 0
        if begins.search(row.hint):
            return 1
        return 2 if word.casefold() in row.command.text.casefold() else 3

    return max(of_word(word) for word in wanted.split())


def test_a_word_goes_before_letters_here_and_there() -> None:
    commands = [command("Add gain"), command("Arrange all in rows"), command("Send again"), command("Gains")]
    assert texts(commands, "again")[0] == "Send again"
    assert texts(commands, "gain")[:2] == ["Gains", "Add gain"]


def test_what_is_not_possible_comes_last_and_nothing_else_takes_its_place() -> None:
    again = command("Send again", reason="choose a row first")
    loose = command("Arrange all in rows")
    assert texts([loose, again], "again") == ["Send again"], "Enter must not do something else"
    assert texts([again, command("Again"), loose], "again") == ["Again", "Send again"]
    assert texts([again, loose], "") == ["Arrange all in rows", "Send again"]


def test_a_recent_one_that_is_not_possible_is_no_recent_one() -> None:
    again = command("Send again", reason="choose a row first")
    rows = listed([again, command("Save")], "", ("Send again", "Save"))
    assert [(row.command.text, row.is_recent) for row in rows] == [("Save", True), ("Send again", False)]


def test_letters_of_several_words_still_find_what_no_word_finds() -> None:
    assert texts([command("New event"), command("Save")], "nwe") == ["New event"]


@pytest.mark.parametrize(("wanted", "marks"), [("again", (5, 6, 7, 8, 9)), ("se ag", (0, 1, 5, 6))])
def test_what_was_found_is_marked(wanted: str, marks: tuple[int, ...]) -> None:
    assert listed([command("Send again")], wanted)[0].marks == marks


@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join),
            st.sampled_from(("", "History", "Send", "Edit")),
            st.sampled_from(("", "", "not possible now")),
        ),
        max_size=12,
    ),
    st.one_of(
        st.sampled_from(("again", "se", "sa", "hist ag", "aga", "s", "gain", "sga", "ती", "ग")),
        st.text("sendagi ", min_size=1, max_size=5),
    ).filter(str.strip),
    st.lists(st.integers(0, 11), max_size=3),
)
def test_the_order_of_whatever_is_found(
    parts: list[tuple[str, str, str]], wanted: str, recent: list[int]
) -> None:
    commands = [command(*part, key=str(number)) for number, part in enumerate(parts)]
    rows = listed(commands, wanted, tuple(map(str, recent)))
    order = [(bool(row.command.reason), fit(wanted, row)) for row in rows]
    assert order == sorted(order)
    fits = {one for _, one in order}
    assert fits in ({3}, set()) or 3 not in fits
    found = {row.command.key for row in rows}
    begins = {one.key for one in commands if fit(wanted, PaletteRow(one)) < 2}
    assert begins <= found, "nothing that fits by its words is missing"
