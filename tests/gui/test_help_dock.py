"""The help dock: of fields and of rules, complete, legible at its width, following the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QFrame, QLabel, QPlainTextEdit, QPushButton, QWidget

from moeconsole.core import templates
from moeconsole.core.field_help import TOPICS
from moeconsole.core.issues import Issue
from moeconsole.core.rules import RULES
from moeconsole.core.rules.help import help_of
from moeconsole.gui import theme
from moeconsole.gui.help_topics import topic_of
from moeconsole.gui.panes.help_pane import HelpPane
from moeconsole.store.settings import Theme
from tests.helpers.window import WAIT_MS, find, focused, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

NULL = Issue("null-dropped", "/actions/0/attributes/<b>coupon<~1b>", (), None, (("name", "<b>coupon</b>"),))
WIDTH = 250
BAD = b'{"type": "event", "customer_id": "", "actions": [{"action": "First One", "attributes": {"coupon": null}}]}'


@pytest.fixture
def pane(qtbot: QtBot) -> HelpPane:
    pane = HelpPane()
    qtbot.addWidget(pane)
    pane.resize(WIDTH, 900)
    pane.show()
    return pane


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, tmp_path) as window:
        yield window


def label(pane: QWidget, name: str) -> QLabel:
    return find(pane, QLabel, f"help{name}Label")


def sample(pane: QWidget, name: str) -> QPlainTextEdit:
    return find(pane, QPlainTextEdit, f"help{name}Edit")


def test_an_issue_shows_its_place_and_message_above_the_help(pane: HelpPane) -> None:
    pane.show_issue(NULL)
    assert label(pane, "Place").text() == "Event 1 · <b>coupon</b>"
    assert label(pane, "Message").text() == NULL.message
    assert label(pane, "Title").text() == help_of("null-dropped").title
    assert label(pane, "Text").text() == help_of("null-dropped").text
    assert label(pane, "Level").text() == "Changed silently"
    assert RULES["null-dropped"].source in label(pane, "Source").text()
    assert "null-dropped" in label(pane, "Source").text()
    assert sample(pane, "Wrong").toPlainText() == '"coupon": null,\n"price": 3999'
    assert sample(pane, "Right").toPlainText() == '"price": 3999'


def test_a_field_shows_what_it_is_how_it_is_written_and_its_rules(pane: HelpPane) -> None:
    pane.show_issue(NULL)
    pane.show_topic("customer_id")
    topic = TOPICS["customer_id"]
    assert label(pane, "Title").text() == topic.title
    assert label(pane, "Form").text() == topic.form
    assert sample(pane, "Right").toPlainText() == topic.example
    assert not find(pane, QFrame, "helpMessageFrame").isVisible(), "nothing is left of the issue before"
    assert not sample(pane, "Wrong").isVisible()
    rules = label(pane, "Rules").text()
    assert all(help_of(rule).title in rules for rule in topic.rules)


@pytest.mark.parametrize(
    ("key", "heading"),
    [("customer_id", "How it is written"), ("history", "Good to know"), ("connection", "Good to know")],
)
def test_what_nobody_writes_has_another_heading(pane: HelpPane, key: str, heading: str) -> None:
    pane.show_topic(key)
    shown = [one.text() for one in pane.findChildren(QLabel) if one.isVisible()]
    assert heading in shown
    assert shown.count("How it is written") == (heading == "How it is written")


def test_a_rule_leads_back_to_its_field(pane: HelpPane) -> None:
    pane.show_topic("customer_id")
    label(pane, "Rules").linkActivated.emit("customer-id-empty")
    assert label(pane, "Title").text() == help_of("customer-id-empty").title
    find(pane, QPushButton, "helpBackButton").click()
    assert label(pane, "Title").text() == "Customer ID"
    assert not find(pane, QPushButton, "helpBackButton").isVisible()


def test_text_that_looks_like_markup_is_shown_as_it_is(pane: HelpPane) -> None:
    pane.show_issue(NULL)
    named = [found for found in pane.findChildren(QLabel) if found.objectName().startswith("help")]
    named.remove(label(pane, "Rules"))  # links to rules, whose titles are ours
    assert {found.textFormat() for found in named} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("key", [*RULES, *TOPICS])
def test_nothing_is_cut_off_in_a_narrow_dock(pane: HelpPane, key: str) -> None:
    pane.show_topic("variables")
    if key in RULES:
        pane.show_rule(key)
    else:
        pane.show_topic(key)
    QApplication.sendPostedEvents()
    body = pane.widget()
    assert body.width() <= pane.viewport().width()
    for name in ("Wrong", "Right"):
        edit = sample(pane, name)
        if edit.isVisible():
            assert edit.verticalScrollBar().maximum() == 0, edit.toPlainText()
            assert edit.horizontalScrollBar().maximum() == 0
    for found in body.findChildren(QLabel):
        if found.isVisible() and found.wordWrap():
            assert found.heightForWidth(found.width()) <= found.height(), found.text()


def test_it_follows_the_palette(qtbot: QtBot, pane: HelpPane) -> None:
    pane.show_rule("null-dropped")
    level = label(pane, "Level")

    def color() -> str:
        formats = sample(pane, "Right").document().firstBlock().layout().formats()
        return formats[0].format.foreground().color().name() if formats else ""

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for chosen, scheme in ((Theme.LIGHT, theme.LIGHT), (Theme.DARK, theme.DARK)):
        theme.apply(application, chosen)
        qtbot.waitUntil(lambda wanted=scheme.loss: wanted in level.styleSheet())
        qtbot.waitUntil(lambda wanted=scheme.code_key: color() == wanted)


def test_an_unknown_rule_or_field_is_a_mistake_of_the_caller(pane: HelpPane) -> None:
    with pytest.raises(KeyError):
        pane.show_rule("no-such-rule")
    with pytest.raises(KeyError):
        pane.show_topic("no-such-field")


# In the window


def title(window: MainWindow) -> str:
    return label(find(window, QDockWidget, "helpDock"), "Title").text()


def press_f1() -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, Qt.Key.Key_F1)


def test_it_is_hidden_and_empty_until_f1(window: MainWindow) -> None:
    dock = find(window, QDockWidget, "helpDock")
    assert not dock.isVisible()
    assert dock.widget() is None
    window.composer.customer_id_edit.setFocus()
    press_f1()
    assert dock.isVisible()
    assert title(window) == "Customer ID"
    assert focused("customerIdEdit"), "the work goes on where it was"


def test_it_follows_the_focus_and_escape_closes_it(window: MainWindow) -> None:
    window.composer.customer_id_edit.setFocus()
    press_f1()
    window.composer.name_edit.setFocus()
    assert title(window) == "Event name"
    find(window, QWidget, "appIdEdit").setFocus()
    assert title(window) == "APP_ID"
    find(window, QWidget, "jsonEdit").setFocus()
    assert title(window) == "JSON"
    window.attributes.view.edit_cell(window.attributes.model.index(0, 2))
    assert title(window) == "Value of an attribute"
    window.composer.name_edit.setFocus()
    press_f1()
    pane = find(window, HelpPane, "helpPane")
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert not find(window, QDockWidget, "helpDock").isVisible()
    assert focused("actionNameEdit")


def test_of_a_chosen_problem_it_is_the_rules(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.keeper.open_state(templates.read(BAD).state, "Bad")
    qtbot.waitUntil(lambda: len(window.bench.issues.issues) > 1, timeout=WAIT_MS)
    window.docks["problems"].raise_()
    view = find(window, QWidget, "problemsView")
    window.problems.go_to_next()
    view.setFocus()
    press_f1()
    chosen = window.problems.current_issue()
    assert chosen is not None
    assert title(window) == help_of(chosen.rule).title
    find(window, QPushButton, "problemHelpButton").click()
    assert title(window) == help_of(chosen.rule).title


def test_every_field_that_takes_the_focus_has_a_help_of_its_own(window: MainWindow) -> None:
    """Of bar and composer each field; in the docks at least that of the pane."""
    for part in (window.bar, window.composer):
        for widget in part.findChildren(QWidget):
            takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            if takes and widget.objectName():
                topic = topic_of(widget)
                assert topic in TOPICS
                assert topic != "window", widget.objectName()
    for widget in window.findChildren(QWidget):
        assert topic_of(widget) in TOPICS
    fields = {
        "customerIdEdit": "customer_id",
        "deviceIdEdit": "device_id",
        "actionNameEdit": "action",
        "platformComboLine": "platform",
        "osTypeCombo": "moe_os_type",
        "appVersionEdit": "app_version",
        "offsetEdit": "user_timezone_offset",
        "timeZoneComboLine": "time zone",
        "dateTimeEditLine": "date and time",
        "realTimeActionCheck": "real_time_action",
        "dataCenterEdit": "data_center",
        "apiKeyEdit": "api_key",
        "historySearchEdit": "history search",
        "userIdentifiersView": "user_identifiers",
    }
    for name, topic in fields.items():
        assert topic_of(find(window, QWidget, name)) == topic, name
