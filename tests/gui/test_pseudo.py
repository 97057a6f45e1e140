"""In a language of brackets every text of the window and its dialogs shows, and none is cut off at 1280x800."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from moeconsole.app import create_window
from moeconsole.core.field_help import TOPICS
from moeconsole.core.rules import RULES
from moeconsole.gui.dialogs.about import AboutDialog
from moeconsole.gui.dialogs.ask import AskDialog
from moeconsole.gui.dialogs.name import NameDialog
from moeconsole.gui.dialogs.save_template import SaveTemplateDialog
from moeconsole.gui.docks import PLACES
from moeconsole.gui.panes.help_pane import HelpPane
from moeconsole.services import build_services
from tests.translations.pseudo import PseudoTranslator, clipped, pseudo, untranslated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

TROUBLE = b"""{"type": "event", "customer_id": 7, "actions": [{"action": "Order", "platform": "android",
"attributes": {"price": "19.90", "coupon": null, "items": [{"sku": "A"}, "wrap"]}, "current_time": 1708939453396}]}"""


@pytest.fixture(autouse=True)
def _brackets(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with build_services(tmp_path) as services:
        window = create_window(services)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        qtbot.waitUntil(lambda: window.bench.live_check.report is not None and window.bench.idle.is_done)
        yield window
        window.close()


def test_gaps_and_accelerators_stay() -> None:
    assert pseudo("&Save {name}") == "[&Sàvé {name}~~~~]"


def test_every_text_of_the_window_is_translated_and_fits(qtbot: QtBot, window: MainWindow) -> None:
    assert list(untranslated(window)) == []
    for name in PLACES:
        dock = window.docks[name]
        dock.show()
        dock.raise_()
        qtbot.waitUntil(lambda dock=dock: dock.widget() is not None and dock.widget().isVisible())
        assert list(clipped(window)) == []


def test_problems_are_translated(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.keeper.open_bytes(TROUBLE, "trouble")
    qtbot.waitUntil(lambda: window.bench.issues.rowCount() > 3)
    qtbot.waitUntil(lambda: window.bench.idle.is_done)
    assert list(untranslated(window)) == []
    assert list(clipped(window)) == []


def test_the_help_of_each_field_and_rule_is_translated(qtbot: QtBot) -> None:
    pane = HelpPane()
    qtbot.addWidget(pane)
    for key in TOPICS:
        pane.show_topic(key)
        assert list(untranslated(pane)) == []
    for rule in RULES:
        pane.show_rule(rule)
        assert list(untranslated(pane)) == []


def test_dialogs_are_translated_and_fit(qtbot: QtBot, tmp_path: Path) -> None:
    dialogs: tuple[QWidget, ...] = (
        AboutDialog(tmp_path),
        AskDialog("[Title]", "[Text]", ("[Detail]",)),
        NameDialog("[Question]", "Mine"),
        SaveTemplateDialog("Name", ["A"]),
    )
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert list(untranslated(dialog)) == []
        assert list(clipped(dialog)) == []


@pytest.mark.parametrize(
    "action",
    [
        *("connectionsAction", "addWorkspaceAction", "variablesAction"),
        *("shortcutsAction", "aboutAction"),
    ],
)
def test_the_dialogs_of_actions_are_translated_and_fit(window: MainWindow, action: str) -> None:
    before = set(window.findChildren(QWidget))
    window.findChild(QAction, action).trigger()
    opened = [one for one in set(window.findChildren(QWidget)) - before if one.isWindow()]
    for dialog in opened:
        assert list(untranslated(dialog)) == []
        assert list(clipped(dialog)) == []
    assert opened != []
