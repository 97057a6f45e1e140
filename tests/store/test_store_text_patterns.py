"""Any casing of any alphabet: patterns find it, and the index looks up only letters that it folds alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from moeconsole.store.history import History
from moeconsole.store.text_patterns import _casings, _is_sure
from tests.helpers.searching import found, holding, index_all
from tests.helpers.sends import add_send

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History.open(tmp_path / "history.sqlite3", owner=True).value
    yield history
    history.close()


@pytest.mark.parametrize(
    "text", ["Łódź", "łódź", "ŁÓDŹ", "łÓdŹ", "Ρόδος", "ΡΌΔΟΣ", "Ёлка", "[Ł*?^]", "straße", "ÇA"]
)
@pytest.mark.parametrize("indexed", [False, True])
def test_any_casing_is_found(history: History, text: str, indexed: bool) -> None:
    row_id = add_send(history, request_body=f'{{"v":"<{text}>"}}'.encode(), events=(f"Visit {text}",))
    if indexed:
        index_all(history)
    for typed in {text, text.lower(), text.upper(), text.swapcase(), text.title()}:
        if len(typed) != len(text) or "ς" in typed + text:
            continue  # ß has no upper casing of its own; the σ at the end of a word has none of its own either
        assert holding(history, typed) == holding(history, f"<{typed}>") == [row_id], typed
        if "*" not in text:
            assert found(history, f'event:"visit {typed}"') == found(history, f"event:*{typed}") == [row_id]


def test_letters_that_are_looked_up_are_folded_alike_by_the_index(history: History) -> None:
    letters = [
        letter for letter in map(chr, range(0x80, 0x3000)) if _is_sure(letter) and len(_casings(letter)) > 1
    ]
    assert len(letters) > 300
    index_all(history)
    with history.database.write("look") as connection:
        for letter in letters:
            for other in _casings(letter):
                connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
                connection.execute("INSERT INTO search (rowid, url_text) VALUES (1, ?)", (f"x{other}x",))
                match = connection.execute(
                    "SELECT rowid FROM search WHERE search MATCH ?", (f'"x{letter}x"',)
                )
                assert match.fetchall() == [(1,)], letter
