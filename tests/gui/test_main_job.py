"""The main job, with keyboard and mouse alone: compose, fix, send, look back, come again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)

from tests.helpers.rows import press
from tests.helpers.window import WAIT_MS, click, find, focused, open_window, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

Key = Qt.Key


def rules(window: MainWindow) -> set[str]:
    report = window.bench.live_check.report
    return {issue.rule for issue in report.issues} if report is not None else {"checking"}


def body(window: MainWindow) -> dict:
    return json.loads(window.bench.session.state.body_text)


def add_row(qtbot: QtBot, name: str, type_name: str, value: str) -> None:
    """A row of the attributes, from the key that adds one."""
    qtbot.waitUntil(lambda: focused("attributeNameEdit"))
    press(name, Key.Key_Tab)
    qtbot.waitUntil(lambda: focused("attributeTypeCombo"))
    press(type_name, Key.Key_Tab)
    qtbot.waitUntil(lambda: focused("attributeValueEdit"))
    press(value)


def compose(qtbot: QtBot, window: MainWindow) -> None:
    """An event with a number, a yes/no, a date, a list and an object in an object."""
    QTest.keyClick(window, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: focused("customerIdEdit"))
    write(find(window, QLineEdit, "customerIdEdit"), "maria@example.com")
    write(find(window, QLineEdit, "actionNameEdit"), "Order Placed")
    view = find(window, QAbstractItemView, "attributeView")
    click(find(window, QAbstractButton, "addAttributeButton"))
    add_row(qtbot, "total", "Num", "19.90")
    press(Key.Key_Return)
    add_row(qtbot, "gift", "Yes", "yes")
    press(Key.Key_Return)
    add_row(qtbot, "delivery", "Date", "2026-12-24")
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: focused("attributeNameEdit"))
    press("tags", Key.Key_Tab)
    qtbot.waitUntil(lambda: focused("attributeTypeCombo"))
    press("List", Key.Key_Return)
    qtbot.waitUntil(view.hasFocus)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: focused("attributeValueEdit"))
    press("red")
    qtbot.waitUntil(lambda: body(window)["actions"][0]["attributes"]["tags"] == ["red"])
    view.setFocus()
    view.setCurrentIndex(view.model().index(3, 0))
    press(Key.Key_Insert)
    qtbot.waitUntil(lambda: focused("attributeNameEdit"))
    press("shop", Key.Key_Tab)
    qtbot.waitUntil(lambda: focused("attributeTypeCombo"))
    press("Obj", Key.Key_Return)
    qtbot.waitUntil(view.hasFocus)
    press(Key.Key_Return)
    add_row(qtbot, "city", "Text", "Pune")


def set_zone(qtbot: QtBot, window: MainWindow, zone: str) -> None:
    mode = find(window, QComboBox, "timeModeCombo")
    click(mode)
    mode.hidePopup()
    mode.setFocus()
    QTest.keyClicks(mode, "At")
    click(find(window, QAbstractButton, "timeNowButton"))
    combo = find(window, QComboBox, "timeZoneCombo")
    write(combo.lineEdit(), zone)
    QTest.keyClick(combo.lineEdit(), Key.Key_Return)
    qtbot.waitUntil(lambda: "user_timezone_offset" in body(window)["actions"][0])


def test_the_first_start_sends_the_sample_with_one_click_and_it_is_there_again(
    qtbot: QtBot, data_dir: Path
) -> None:
    with open_window(qtbot, data_dir) as window:
        assert find(window, QComboBox, "connectionCombo").currentText() == "Sandbox"
        assert find(window, QLabel, "environmentBadge").text() == "SANDBOX"
        assert find(window, QLineEdit, "actionNameEdit").text() == "Flight Booked"
        click(find(window, QAbstractButton, "sendButton"))
        status = find(window, QLabel, "responseStatusLabel")
        qtbot.waitUntil(lambda: "200" in status.text(), timeout=WAIT_MS)
        answer = find(window, QPlainTextEdit, "responseBodyView")
        qtbot.waitUntil(lambda: "success" in answer.toPlainText())
        history = find(window, QAbstractItemView, "historyView")
        qtbot.waitUntil(lambda: history.model().rowCount() == 1, timeout=WAIT_MS)
        inbox = find(window, QAbstractItemView, "sandboxInboxView")
        qtbot.waitUntil(lambda: inbox.model().rowCount() == 1)
    with open_window(qtbot, data_dir) as window:
        history = find(window, QAbstractItemView, "historyView")
        qtbot.waitUntil(lambda: history.model().rowCount() == 1, timeout=WAIT_MS)


def test_an_event_is_composed_mended_sent_and_found_again(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        compose(qtbot, window)
        set_zone(qtbot, window, "Asia/Kolkata")
        action = body(window)["actions"][0]
        assert action["user_timezone_offset"] == 19800
        assert action["attributes"] == {
            "total": 19.90,
            "gift": True,
            "delivery": "2026-12-24",
            "tags": ["red"],
            "shop": {"city": "Pune"},
        }
        assert '"total": 19.90' in window.bench.session.state.body_text, "numbers keep their text"

        mend_the_platform(qtbot, window)
        click(find(window, QAbstractButton, "sendButton"))
        status = find(window, QLabel, "responseStatusLabel")
        qtbot.waitUntil(lambda: "200" in status.text(), timeout=WAIT_MS)
        inbox = window.bench.services.sandbox().inbox.entries()
        assert json.loads(inbox[0].body) == body(window)
        sent = body(window)

    with open_window(qtbot, data_dir) as window:
        assert body(window) == sent, "the open document comes back"
        search = find(window, QLineEdit, "historySearchEdit")
        window.docks["history"].raise_()
        qtbot.waitUntil(search.isVisible)
        write(search, "2026-12-24")
        history = find(window, QAbstractItemView, "historyView")
        qtbot.waitUntil(lambda: history.model().rowCount() == 1, timeout=WAIT_MS)
        click(find(window, QAbstractButton, "addActionButton"))
        history.setFocus()
        history.setCurrentIndex(history.model().index(0, 0))
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: body(window) == sent, timeout=WAIT_MS)


def mend_the_platform(qtbot: QtBot, window: MainWindow) -> None:
    """A problem shows while it is typed, and its fix is one key."""
    combo = find(window, QComboBox, "platformCombo")
    write(combo.lineEdit(), "android")
    qtbot.waitUntil(lambda: "platform-case" in rules(window), timeout=WAIT_MS)
    problems = find(window, QAbstractItemView, "problemsView")
    model = problems.model()
    texts = [model.index(row, 1).data() for row in range(model.rowCount())]
    row = next(row for row, text in enumerate(texts) if "ANDROID" in text)
    window.docks["problems"].raise_()
    problems.setFocus()
    problems.setCurrentIndex(model.index(row, 1))
    QTest.keyClick(problems, Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: body(window)["actions"][0]["platform"] == "ANDROID")
    qtbot.waitUntil(lambda: "platform-case" not in rules(window), timeout=WAIT_MS)
    undo = window.actions_.undo
    undo.trigger()
    assert body(window)["actions"][0]["platform"] == "android", "a fix is one undo step"
    window.actions_.redo.trigger()
    assert QApplication.focusWidget() is not None
