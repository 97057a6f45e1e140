"""Yes and no are shown, edited and read in the window's words; the payload knows true and false."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from moeconsole.core.templates import Variable, variables
from moeconsole.core.values import ValueType
from moeconsole.core.variable_edits import value_from_text
from moeconsole.gui import languages
from moeconsole.gui.dialogs.send_values import SendValuesDialog
from moeconsole.gui.models.attribute_model import Column
from moeconsole.gui.models.variable_model import VariableColumn, VariableModel
from moeconsole.gui.yes_no import read
from tests.helpers.documents import make_session
from tests.helpers.rows import open_pane, press
from tests.helpers.window import find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from moeconsole.gui.panes.attributes_pane import AttributesPane

SEAT = '{"actions": [{"attributes": {"seat": true}}]}'
Key = Qt.Key


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before, owner = QLocale(), QObject()
    languages.install(qapp, "de", owner, QLocale("de_DE"))
    yield
    shiboken6.delete(owner)
    QLocale.setDefault(before)


def editor(pane: AttributesPane) -> QLineEdit:
    pane.view.edit_cell(pane.model.index(0, Column.VALUE))
    return find(pane, QLineEdit, "attributeValueEdit")


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("Nein", "false"),
        ("nein", "false"),
        ("JA", "true"),
        ("no", "false"),
        ("yes", "true"),
        ("false", "false"),
        ("true", "true"),
        ("vielleicht", '"vielleicht"'),
    ],
)
def test_a_row_is_edited_in_the_words_of_the_window(qtbot: QtBot, typed: str, sent: str) -> None:
    pane = open_pane(qtbot, SEAT)
    line = editor(pane)
    assert line.text() == "Ja"
    press(Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    press(typed)
    assert pane.model.session.tree.text == SEAT.replace("true", sent)
    assert line.text() == typed, "what is typed stays as it is typed"
    press(Key.Key_Escape)
    assert pane.model.session.tree.text == SEAT


@pytest.mark.usefixtures("german")
def test_f4_turns_the_word(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, SEAT)
    line = editor(pane)
    press(Key.Key_F4)
    assert line.text() == "Nein"
    assert pane.model.session.tree.text == SEAT.replace("true", "false")
    press(Key.Key_F4)
    assert line.text() == "Ja"
    assert pane.model.index(0, Column.VALUE).data(Qt.ItemDataRole.ToolTipRole) == "Ja"
    press(Key.Key_Escape)


@pytest.mark.usefixtures("german")
def test_the_default_of_a_variable_too() -> None:
    session = make_session('{"actions": []}')
    model = VariableModel(session, session)
    name = model.add()
    model.setData(model.index_of(name, VariableColumn.TYPE), "Boolean")
    default = model.index_of(name, VariableColumn.DEFAULT)
    assert model.setData(default, "Ja")
    assert default.data() == "Ja"
    assert variables(session.state.console)[name].default.raw == "true"


@pytest.mark.usefixtures("german")
def test_the_question_for_a_value_says_its_default_in_the_words_of_the_window(qtbot: QtBot) -> None:
    variable = Variable("gift", type="Boolean")
    default = value_from_text(variable, "yes")
    dialog = SendValuesDialog((Variable("gift", type="Boolean", default=default),), {})
    qtbot.addWidget(dialog)
    combo = find(dialog, QComboBox, "variable_gift_Edit")
    assert combo.itemText(0).startswith("Ja")


def test_in_english_nothing_else_is_read() -> None:
    assert read("Yes", ValueType.YES_NO).raw == "true"
    assert read("ja", ValueType.YES_NO).raw == '"ja"'
    assert read("Yes", ValueType.TEXT).raw == '"Yes"'
