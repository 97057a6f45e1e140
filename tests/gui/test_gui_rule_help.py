"""The help of a rule stands beside the window: complete, legible at its size, one dialog for all rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPlainTextEdit, QScrollArea, QWidget

from moeconsole.core.issues import Issue
from moeconsole.core.rules import RULES
from moeconsole.core.rules.help import help_of
from moeconsole.gui import theme
from moeconsole.gui.dialogs.rule_help import RuleHelpDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

NULL = Issue("null-dropped", "/actions/0/attributes/<b>coupon<~1b>", (), None, (("name", "<b>coupon</b>"),))


@pytest.fixture
def dialog(qtbot: QtBot) -> RuleHelpDialog:
    dialog = RuleHelpDialog()
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def _palette_kept() -> Iterator[None]:
    before = QApplication.palette()
    yield
    QApplication.setPalette(before)


def label(dialog: RuleHelpDialog, name: str) -> QLabel:
    return dialog.findChild(QLabel, f"ruleHelp{name}Label")


def sample(dialog: RuleHelpDialog, name: str) -> QPlainTextEdit:
    return dialog.findChild(QPlainTextEdit, f"ruleHelp{name}Edit")


def test_an_issue_shows_its_place_and_message_above_the_help(dialog: RuleHelpDialog) -> None:
    dialog.show_issue(NULL)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert label(dialog, "Place").text() == "Event 1 · <b>coupon</b>"
    assert label(dialog, "Message").text() == NULL.message
    assert label(dialog, "Title").text() == help_of("null-dropped").title == dialog.accessibleName()
    assert label(dialog, "Text").text() == help_of("null-dropped").text
    assert label(dialog, "Level").text() == "Changed silently"
    assert RULES["null-dropped"].source in label(dialog, "Source").text()
    assert "null-dropped" in label(dialog, "Source").text()
    assert sample(dialog, "Wrong").toPlainText() == '"coupon": null,\n"price": 3999'
    assert sample(dialog, "Right").toPlainText() == '"price": 3999'
    message = dialog.findChild(QFrame, "ruleHelpMessageFrame")
    assert top(message, dialog) < top(label(dialog, "Title"), dialog) < top(sample(dialog, "Right"), dialog)


def top(widget: QWidget, dialog: RuleHelpDialog) -> int:
    return widget.mapTo(dialog, widget.rect().topLeft()).y()


def test_a_rule_alone_has_no_message_left_of_the_issue_before(dialog: RuleHelpDialog) -> None:
    dialog.show_issue(NULL)
    dialog.show_rule("value-truncated")
    assert not dialog.findChild(QFrame, "ruleHelpMessageFrame").isVisible()
    assert not sample(dialog, "Wrong").isVisible(), "there is no example"
    assert "coupon" not in dialog.accessibleDescription()


def test_text_that_looks_like_markup_is_shown_as_it_is(dialog: RuleHelpDialog) -> None:
    dialog.show_issue(NULL)
    labels = [found for found in dialog.findChildren(QLabel) if found.text() and found.buddy() is None]
    assert {found.textFormat() for found in labels} == {Qt.TextFormat.PlainText}


def test_escape_hides_it_and_it_can_be_asked_for_again(qtbot: QtBot, dialog: RuleHelpDialog) -> None:
    dialog.show_rule("null-dropped")
    qtbot.waitExposed(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.show_rule("date-format")
    assert dialog.isVisible()
    assert label(dialog, "Title").text() == help_of("date-format").title


@pytest.mark.parametrize("rule", RULES)
def test_nothing_is_cut_off(dialog: RuleHelpDialog, rule: str) -> None:
    dialog.show_rule("json-syntax")
    dialog.show_rule(rule)
    scroll = dialog.findChild(QScrollArea, "ruleHelpScrollArea")
    assert not scroll.verticalScrollBar().isVisible()
    assert scroll.widget().width() <= scroll.viewport().width()
    for name in ("Wrong", "Right"):
        edit = sample(dialog, name)
        if edit.isVisible():
            assert edit.sizeHint().width() <= edit.width()
            assert edit.verticalScrollBar().maximum() == 0
    for found in dialog.findChildren(QLabel):
        if found.isVisible() and found.wordWrap():
            assert found.heightForWidth(found.width()) <= found.height(), found.objectName()


@pytest.mark.usefixtures("_palette_kept")
def test_it_follows_the_palette(qtbot: QtBot, dialog: RuleHelpDialog) -> None:
    dialog.show_rule("null-dropped")
    level = label(dialog, "Level")
    found = set()
    for scheme in (theme.LIGHT, theme.DARK):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, scheme.window)
        QApplication.setPalette(palette)
        qtbot.waitUntil(lambda wanted=scheme.loss: wanted in level.styleSheet())
        line = sample(dialog, "Right").document().firstBlock().layout().formats()
        found.add(line[0].format.foreground().color().name())
    assert found == {theme.LIGHT.code_key, theme.DARK.code_key}


def test_an_unknown_rule_is_a_mistake_of_the_caller(dialog: RuleHelpDialog) -> None:
    with pytest.raises(KeyError):
        dialog.show_rule("no-such-rule")
    assert not dialog.isVisible()
