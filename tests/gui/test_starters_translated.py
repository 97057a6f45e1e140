"""In another language the starters are called in it; their files, and what they send, stay as they are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from moeconsole.gui.models.template_refs import RefKind
from tests.helpers.window import WAIT_MS, find, open_window
from tests.translations import collect

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

NOTE = "An order confirmation at once, and a request for a review ten days later."


class _Words(QTranslator):
    """Turns the texts of starters round, and leaves all others."""

    @override
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"<{source}>" if context == "Starters" else source

    @override
    def isEmpty(self) -> bool:
        return False


@pytest.fixture(autouse=True)
def _language(qapp: QApplication) -> Iterator[None]:
    translator = _Words()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_names_and_notes_are_translated_and_the_payload_is_not(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        items = _starters(qtbot, window)
        item = items["E-commerce/Order Placed.json"]
        assert (item.name, item.note) == ("<Order Placed>", f"<{NOTE}>")
        assert items["E-commerce"].name == "<E-commerce>"
        assert window.windowTitle().startswith("<Flight Booked>")
        window.bench.keeper.open_ref(item.ref)
        note = find(window, QLabel, "templateNoteLabel")
        qtbot.waitUntil(lambda: note.text() == f"<{NOTE}>", timeout=WAIT_MS)
        assert json.loads(window.bench.session.tree.text)["actions"][0]["action"] == "Order Placed"


def test_each_starter_is_known_to_the_catalogue(qtbot: QtBot, data_dir: Path) -> None:
    known = {source for context, source in collect.texts() if context == "Starters"}
    with open_window(qtbot, data_dir) as window:
        for item in _starters(qtbot, window).values():
            assert item.name[1:-1] in known
            assert item.note[1:-1] in known | {""}


def _starters(qtbot: QtBot, window: MainWindow) -> dict:
    model = window.templates.model

    def found() -> dict:
        return {item.path: item for item in model.items if item.kind is RefKind.STARTER}

    qtbot.waitUntil(lambda: len(found()) > 26, timeout=WAIT_MS)
    return found()
