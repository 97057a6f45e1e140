"""Variables in the window: asked for before a send, previewed as they go out, remembered, defined in a table."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from moeconsole.core.connections import Connection
from moeconsole.core.payload_text import compact
from moeconsole.gui.dialogs.send_values import SendValuesDialog
from moeconsole.gui.dialogs.variables import VariablesDialog
from moeconsole.gui.models.issue_model import IssueModel
from moeconsole.gui.models.variable_model import VariableColumn, VariableModel
from moeconsole.gui.panes.json_pane import JsonPane
from moeconsole.gui.variables import looks_secret
from moeconsole.gui.widgets.field_edit import FieldEdit
from tests.helpers.documents import make_session
from tests.helpers.rows import open_pane, press
from tests.helpers.window import WAIT_MS, click, find, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

Key = Qt.Key
TEMPLATE = """{
  "type": "event",
  "customer_id": "{{user}}",
  "actions": [{"action": "Paid", "attributes": {"price": "{{price}}", "token": "{{token}}", "gift": "{{gift}}"}}],
  "$console": {"variables": {
    "user": {"type": "String", "default": "maria@example.com", "note": "Who paid."},
    "price": {"type": "Numeric"},
    "token": {"type": "String", "default": "t"},
    "gift": {"type": "Boolean", "default": true}
  }}
}
"""


@pytest.fixture
def owner() -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


def ask(qtbot: QtBot, window: MainWindow) -> SendValuesDialog:
    click(find(window, QAbstractButton, "sendButton"))
    qtbot.waitUntil(lambda: bool(window.findChildren(SendValuesDialog)), timeout=WAIT_MS)
    dialog = window.findChildren(SendValuesDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() in dialog.findChildren(QWidget))
    return dialog


def field(dialog: QWidget, name: str) -> QLineEdit:
    return find(dialog, QLineEdit, f"variable_{name}_Edit")


def open_template(window: MainWindow) -> None:
    assert window.bench.keeper.open_bytes(TEMPLATE.encode(), "Paid")


def sent_bodies(window: MainWindow) -> list[dict]:
    history = window.bench.services.open_history()
    entries = [history.get(row.id) for row in history.page(limit=10)]
    return [json.loads(entry.request_body) for entry in entries if entry is not None]


def test_the_form_asks_by_keyboard_and_what_was_previewed_goes_out(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        open_template(window)
        dialog = ask(qtbot, window)
        send = find(dialog, QPushButton, "sendValuesAcceptButton")
        assert not send.isEnabled()
        assert dialog.focusWidget() is field(dialog, "price")  # the first one that is needed
        press("42x")
        assert "number" in field(dialog, "price").accessibleDescription()
        press(Key.Key_Return)
        assert dialog.isVisible()
        press(Key.Key_Backspace, ".50", Key.Key_Tab, "s3cret", Key.Key_Tab, Key.Key_Down, Key.Key_Down)
        assert send.isEnabled()
        press(Key.Key_Return)
        status = find(window, QLabel, "responseStatusLabel")
        qtbot.waitUntil(lambda: "200" in status.text(), timeout=WAIT_MS)
        attributes = {"price": 42.5, "token": "s3cret", "gift": False}
        (body,) = sent_bodies(window)
        assert body["actions"][0]["attributes"] == attributes
        assert body["customer_id"] == "maria@example.com"
        qtbot.waitUntil(lambda: window.bench.live_check.report is not None, timeout=WAIT_MS)
        report = window.bench.live_check.report
        assert report is not None
        assert json.loads(compact(report.payload))["actions"][0]["attributes"] == attributes
        again = ask(qtbot, window)
        assert field(again, "price").text() == "42.50"
        find(again, QAbstractButton, "sendValuesSilentCheck").click()
        again.accept()
        qtbot.waitUntil(lambda: not window.findChildren(SendValuesDialog), timeout=WAIT_MS)
        qtbot.waitUntil(lambda: len(sent_bodies(window)) == 2, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)
        click(find(window, QAbstractButton, "sendButton"))
        qtbot.waitUntil(lambda: len(sent_bodies(window)) == 3, timeout=WAIT_MS)
        assert not window.findChildren(SendValuesDialog)
    kept = (data_dir / "settings.json").read_text("utf-8")
    assert "42.50" in kept
    assert "s3cret" not in kept
    with open_window(qtbot, data_dir) as window:
        open_template(window)
        dialog = ask(qtbot, window)
        assert field(dialog, "price").text() == "42.50"
        assert field(dialog, "token").text() == ""
        dialog.reject()
        qtbot.waitUntil(lambda: "Nothing was sent" in window.notices.text)


def test_values_are_remembered_for_each_connection(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        book = window.bench.book
        open_template(window)
        sandbox = book.chosen
        for connection_id, price in (("", "1"), ("one", "2")):
            if connection_id:
                book.edit(Connection(connection_id, "Other", "APP_DEBUG", "01"))
            window._variables.ask(list)
            dialog = window.findChildren(SendValuesDialog)[-1]
            assert field(dialog, "price").text() == "", "another connection has not been asked yet"
            field(dialog, "price").setText(price)
            dialog.accept()
            qtbot.waitUntil(lambda: not window.findChildren(SendValuesDialog), timeout=WAIT_MS)
        assert window.bench.session.given_values["price"].raw == "2"
        book.choose(sandbox.id)
        assert window.bench.session.given_values["price"].raw == "1"
    with open_window(qtbot, data_dir) as window:
        open_template(window)
        assert window.bench.session.given_values["price"].raw == "1"
        window.bench.book.choose("one")
        assert window.bench.session.given_values["price"].raw == "2"


def test_without_variables_nothing_is_asked(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        click(find(window, QAbstractButton, "sendButton"))
        status = find(window, QLabel, "responseStatusLabel")
        qtbot.waitUntil(lambda: "200" in status.text(), timeout=WAIT_MS)
        assert not window.findChildren(SendValuesDialog)


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("api_key", True), ("apiKey", True), ("password", True), ("authToken", True), ("user.pin", True),
        ("shipping", False), ("price", False), ("opinion", False), ("keyword", False),
    ],
)  # fmt: skip
def test_secrets_are_known_by_their_names(name: str, secret: bool) -> None:
    assert looks_secret(name) is secret


# The table


def cells(model: VariableModel, name: str) -> list[str]:
    return [model.index_of(name, column).data() for column in VariableColumn]


def test_definitions_are_edited_and_undone(qtbot: QtBot, owner: QObject) -> None:
    session = make_session(TEMPLATE, owner)
    model = VariableModel(session, owner)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    assert cells(model, "user")[:4] == ["user", "Text", "maria@example.com", "Who paid."]
    assert "maria@example.com (default)" in cells(model, "user")[4]
    refused: list[str] = []
    model.refused.connect(refused.append)
    for bad in ("1a", "price", "a b"):
        assert not model.setData(model.index_of("user"), bad)
    assert len(refused) == 3
    assert model.setData(model.index_of("user"), "who")
    assert '"customer_id": "{{who}}"' in session.tree.text
    assert model.setData(model.index_of("price", VariableColumn.DEFAULT), "1.50")
    assert model.index_of("price", VariableColumn.DEFAULT).data() == "1.50"
    assert model.setData(model.index_of("price", VariableColumn.TYPE), "String")
    assert compact(session.state.console).count('"default":"1.50"') == 1
    assert model.setData(model.index_of("price", VariableColumn.DEFAULT), "")
    model.remove("price")
    assert cells(model, "price")[3] == "used, but not defined here yet"
    assert model.setData(model.index_of("price", VariableColumn.NOTE), "What it costs.")
    assert session.undo_stack.count() == 6
    session.undo_stack.setIndex(0)
    assert cells(model, "user")[3] == "Who paid."
    assert cells(model, "$now")[3] == "built in"
    assert tester.model() is model


@pytest.mark.parametrize("seed", range(3))
def test_the_model_follows_random_edits(seed: int, owner: QObject) -> None:
    session = make_session(TEMPLATE, owner)
    model = VariableModel(session, owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    chance = random.Random(seed)

    def index(column: int | None = None) -> QModelIndex:
        column = chance.randrange(5) if column is None else column
        return model.index(chance.randrange(model.rowCount()), column)

    def body() -> None:
        name = chance.choice(["{{user}}", "{{new}}", "x", "{{a}} {{b}}"])
        root = session.tree.root.id
        session.set_field(root, "customer_id", make_session(f'"{name}"', owner).tree.root, "set")

    steps = (
        model.add,
        lambda: model.remove(model.name_at(index())),
        lambda: model.setData(index(), chance.choice(["a", "b", "7", "yes", ""])),
        lambda: model.setData(index(VariableColumn.TYPE), chance.choice(["String", "Numeric", "Boolean"])),
        body,
        session.undo_stack.undo,
        session.undo_stack.redo,
    )
    for _ in range(250):
        chance.choice(steps)()
        shown = [model.index(row, 0).data() for row in range(model.rowCount())]
        fresh = VariableModel(session)
        assert shown == [fresh.index(row, 0).data() for row in range(fresh.rowCount())]
        assert len(set(shown)) == len(shown)
        fresh.deleteLater()
    session.undo_stack.setIndex(0)
    assert model.name_at(model.index(0, 0)) == "user"


def test_the_table_by_keyboard(qtbot: QtBot, owner: QObject) -> None:
    session = make_session(TEMPLATE, owner)
    dialog = VariablesDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.view.hasFocus)
    press(Key.Key_Insert)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QLineEdit, "variableCellEdit")))
    press("city", Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.index_of("city").isValid())
    dialog.view.setCurrentIndex(dialog.model.index_of("city"))
    dialog.view.setFocus()
    press(Key.Key_Delete)
    assert not dialog.model.index_of("city").isValid()
    press(Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert dialog.model.index_of("city").isValid()
    for kind in (QLineEdit, QPushButton, QComboBox):
        assert all(one.objectName() and one.accessibleName() for one in dialog.findChildren(kind))


# Completion


def popup_of(widget: QObject) -> QWidget | None:
    from moeconsole.gui.widgets.variable_completion import _VariableList

    lists = widget.findChildren(_VariableList)
    return lists[0].popup() if lists else None


def press_in_list(widget: QObject, *keys: Qt.Key | str) -> None:
    """Keys as the system gives them while the list is open: it has them first."""
    popup = popup_of(widget)
    assert popup is not None
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(popup, key)
        else:
            QTest.keyClick(popup, key)


def is_offered(widget: QObject) -> bool:
    popup = popup_of(widget)
    return popup is not None and popup.isVisible()


def test_braces_open_the_list_in_a_field(qtbot: QtBot) -> None:
    session = make_session(TEMPLATE)
    edit = FieldEdit(session, "customer_id", lambda: session.tree.root.id, ("customerIdEdit", "Customer ID"))
    session.setParent(edit)
    qtbot.addWidget(edit)
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    assert "maria@example.com (default)" in edit.toolTip()
    edit.setText("\U0001f600")
    press("{{")
    assert is_offered(edit)
    press_in_list(edit, "pr", Key.Key_Return)
    assert edit.text() == "\U0001f600{{price}}"
    assert '"\U0001f600{{price}}"' in session.tree.text
    assert not is_offered(edit)
    edit.clear()
    press("{{")
    press_in_list(edit, "$no", Key.Key_Tab)
    assert edit.text() == "{{$now}}"
    assert "when it is sent now" in edit.toolTip()
    session.give_values({})
    press(Key.Key_Escape)


def test_braces_open_the_list_in_an_attribute_and_in_the_text(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, TEMPLATE)
    session = pane.model.session
    pane.view.edit_cell(pane.model.index(0, 2))
    qtbot.waitUntil(lambda: bool(pane.findChildren(QLineEdit, "attributeValueEdit")))
    editor = pane.findChildren(QLineEdit, "attributeValueEdit")[-1]
    editor.selectAll()
    press("{{us")
    assert is_offered(editor)
    press_in_list(editor, Key.Key_Return)
    assert session.current_action is not None
    assert '"price": "{{user}}"' in session.tree.text
    json_pane = JsonPane(session, IssueModel(session, pane))
    qtbot.addWidget(json_pane)
    json_pane.show()
    json_pane.activateWindow()
    json_pane.edit.setFocus()
    qtbot.waitUntil(json_pane.edit.hasFocus)
    cursor = json_pane.edit.textCursor()
    cursor.setPosition(json_pane.edit.text.index("Paid") + 4)
    json_pane.edit.setTextCursor(cursor)
    press(" {{gi")
    assert is_offered(json_pane.edit)
    press_in_list(json_pane.edit, Key.Key_Tab)
    assert '"action": "Paid {{gift}}"' in session.tree.text
    cursor.setPosition(0)
    json_pane.edit.setTextCursor(cursor)
    press("{{")
    assert not is_offered(json_pane.edit)


def test_the_note_is_edited_word_by_word_and_undone(qtbot: QtBot, owner: QObject) -> None:
    session = make_session(TEMPLATE, owner)
    dialog = VariablesDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    note = find(dialog, QLineEdit, "templateNoteEdit")
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    press("Starts it")
    assert compact(session.state.console).startswith('{"note":"Starts it",')
    assert session.undo_stack.count() == 2
    session.undo_stack.setIndex(0)
    assert note.text() == ""
    assert "note" not in compact(session.state.console).split("variables")[0]
