"""In a language of brackets every text of the window and its dialogs shows, and none is cut off at 1280x800."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from moeconsole.app import create_window
from moeconsole.core.checking import Checker
from moeconsole.core.contract import Contract
from moeconsole.core.document import boolean, number, string
from moeconsole.core.field_help import TOPICS
from moeconsole.core.interchange.imported import Imported, ImportedDocument, ImportedKind
from moeconsole.core.records import Retention, Space
from moeconsole.core.rules import RULES
from moeconsole.core.templates import Variable
from moeconsole.gui.dialogs.about import AboutDialog
from moeconsole.gui.dialogs.ask import AskDialog
from moeconsole.gui.dialogs.compare import CompareWindow
from moeconsole.gui.dialogs.history_storage import HistoryStorageDialog
from moeconsole.gui.dialogs.import_dialog import ConnectionOffer, ImportDialog
from moeconsole.gui.dialogs.name import NameDialog
from moeconsole.gui.dialogs.save_template import SaveTemplateDialog
from moeconsole.gui.dialogs.send_values import SendValuesDialog
from moeconsole.gui.docks import PLACES
from moeconsole.gui.models.import_model import PROBLEMS_COLUMN
from moeconsole.gui.panes.help_pane import HelpPane
from moeconsole.paths import resource
from moeconsole.services import build_services
from moeconsole.workflows.compare import Side
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
        show_whole(qtbot, dialog)


def show_whole(qtbot: QtBot, dialog: QWidget) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert list(untranslated(dialog)) == []
    assert list(clipped(dialog)) == []


@pytest.mark.parametrize("kind", list(ImportedKind))
def test_what_is_brought_in_is_shown_translated_and_fits(qtbot: QtBot, kind: ImportedKind) -> None:
    names = ("[Order Placed]", "[Order Delivered]", "[Trip Cancelled]")
    documents = tuple(ImportedDocument(name, TROUBLE.decode()) for name in names)
    for imported in (
        Imported(kind, documents, ("Empty cells.", "Rows after the first 100 (2).")),
        Imported(kind, documents[:1]),
    ):
        offer = ConnectionOffer("[Shop]", "[data center 03, APP_ID ABC]", has_key=True)
        dialog = ImportDialog(imported, "[pasted]", ("[Travel]",), offer, make_checker)
        show_whole(qtbot, dialog)
        qtbot.waitUntil(lambda dialog=dialog: dialog.model.index(0, PROBLEMS_COLUMN).data() != pseudo("…"))
        assert list(clipped(dialog)) == []


def make_checker() -> Checker:
    return Checker(Contract(resource("schemas", "event.schema.json").read_text("utf-8")))


@pytest.mark.parametrize(
    "answers", [("", ""), ('{"status": "ok"}', '{"status": 1, "new": null}'), ("x", "y")]
)
def test_a_comparison_is_translated_and_fits(qtbot: QtBot, answers: tuple[str, str]) -> None:
    one, other = TROUBLE.decode(), TROUBLE.decode().replace('"19.90"', "19.9").replace('"coupon"', '"Coupon"')
    window = CompareWindow(
        Side(one, answers[0], 200),
        Side(other.replace("1708", "1709"), answers[1], 429),
        ("[before]", "[after]"),
    )
    show_whole(qtbot, window)
    rows = [
        window.model.index(row, column).data() for row in range(window.model.rowCount()) for column in (0, 1)
    ]
    assert rows != []
    assert [text for text in rows if not text.startswith("[")] == []


@pytest.mark.parametrize("count", [2, 9])
def test_values_for_a_send_are_asked_in_translation_and_fit(qtbot: QtBot, count: int) -> None:
    kinds = (
        Variable("order_value", "Numeric", number("149.70"), "The sum of the order, in its currency."),
        Variable("is_gift", "Boolean", boolean(True)),
        Variable("api_token", "String"),
        Variable("placed_at", "Date", string("2019-05-21")),
    )
    asked = tuple(replace(kinds[i % 4], name=f"{kinds[i % 4].name}_{i}") for i in range(count))
    dialog = SendValuesDialog(asked, {"order_value_0": "much"})
    show_whole(qtbot, dialog)


@pytest.mark.parametrize("rows", [0, 1, 123_456])
def test_the_room_of_the_history_is_told_in_translation_and_fits(qtbot: QtBot, rows: int) -> None:
    show_whole(qtbot, HistoryStorageDialog(Space(123_456_789, 0, rows), Retention(30, 1000, 1 << 30)))


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
