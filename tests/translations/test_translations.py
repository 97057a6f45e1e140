"""The translations are whole: each text of the program in each language, with its gaps and accelerators."""

from __future__ import annotations

import json
import re
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from tests.translations import collect, update

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_ACCELERATOR = re.compile(r"&(?=\w)")
HOW = "run: python -m tests.translations.update"


def gaps(text: str) -> set[str]:
    """The names that are filled in; none where the text is no template."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name}
    except ValueError:
        return set()


@pytest.mark.parametrize("code", update.CODES)
class TestLanguage:
    def test_has_exactly_the_texts_of_the_program(self, code: str) -> None:
        there, needed = set(update.load(code)), set(collect.texts(code))
        assert there - needed == set(), HOW
        assert needed - there == set(), HOW

    def test_leaves_nothing_untranslated(self, code: str) -> None:
        assert list(update.missing(code)) == []

    def test_keeps_what_is_filled_in(self, code: str) -> None:
        # a sentence that is put together by its parts may do without a letter of English grammar
        wrong = [
            (source, translation)
            for (context, source), translation in update.load(code).items()
            if translation
            and gaps(translation) != gaps(source)
            and not (context == collect.SENTENCES and gaps(translation) < gaps(source))
        ]
        assert wrong == []

    def test_keeps_the_accelerators(self, code: str) -> None:
        counts = [
            (source, translation)
            for (_, source), translation in update.load(code).items()
            if len(_ACCELERATOR.findall(source)) != len(_ACCELERATOR.findall(translation))
        ]
        assert counts == []

    def test_is_compiled(self, code: str, qapp: QApplication) -> None:
        translator = QTranslator()
        assert translator.load(str(update.qm_file(code)))
        stale = [
            text
            for text, translation in update.load(code).items()
            if (translator.translate(*text) or text[1]) != translation
        ]
        assert stale == [], HOW


def test_the_window_knows_the_templates_of_the_sentences_below() -> None:
    assert json.loads(update.TEMPLATES.read_text(encoding="utf-8")) == collect.templates(), HOW


def test_what_could_not_be_done_with_the_history_is_said_in_the_windows_language() -> None:
    """ "Could not record the send in the history: ...": the part in the middle is a text of its own."""
    assert {"record the send in the history", "read the history", "make the file smaller"} <= set(
        collect.sentences()
    )
