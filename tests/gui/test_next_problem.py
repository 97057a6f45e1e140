"""F8 goes to every problem: to its field, or where there is none to its place in the JSON text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.window import WAIT_MS, focused, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

ATTRIBUTES = (
    '{"type": "event", "customer_id": "maria", "actions": [{"action": "Order Placed", "attributes": {%s}}]}'
)
EVENT = '"actions": [{"action": "Order Placed"}]'


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, tmp_path) as window:
        yield window


def open_text(qtbot: QtBot, window: MainWindow, text: str, rule: str) -> None:
    window.bench.keeper.open_bytes(text.encode(), "it")
    qtbot.waitUntil(lambda: rule in {issue.rule for issue in window.bench.issues.issues}, timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: not window.bench.issues.is_checking or not window.bench.session.is_readable, timeout=WAIT_MS
    )


def go_to(window: MainWindow, rule: str) -> None:
    """F8 from a field until that problem is chosen."""
    window.composer.device_id_edit.setFocus()
    for _ in window.bench.issues.issues:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_F8)
        issue = window.problems.current_issue()
        if issue is not None and issue.rule == rule:
            return
    raise AssertionError(rule)


def selected(window: MainWindow) -> str:
    return window.json.edit.textCursor().selectedText()


@pytest.mark.parametrize("is_closed", [True, False])
@pytest.mark.parametrize(
    ("text", "rule", "marked"),
    [
        ('{"type": "events", "customer_id": "maria", ' + EVENT + "}", "type-not-event", '"events"'),
        ('{"customer_id": "maria", ' + EVENT + "}", "type-not-event", "{"),
        ("[1, 2]", "not-an-object", "["),
        ('{"type": "event", "customer_id": "maria", "actions": [5]}', "action-not-object", "5"),
        (
            '{"type": "event", "type": "event", "customer_id": "maria", ' + EVENT + "}",
            "duplicate-key",
            '"type"',
        ),
    ],
)
def test_what_has_no_field_is_shown_in_the_json(
    qtbot: QtBot, window: MainWindow, text: str, rule: str, marked: str, is_closed: bool
) -> None:
    open_text(qtbot, window, text, rule)
    if is_closed:
        window.docks["json"].close()
    else:
        window.docks["stored"].raise_()
    go_to(window, rule)
    assert focused("jsonEdit")
    assert window.json.edit.isVisible()
    assert selected(window) == marked


def test_text_that_is_no_json_has_the_cursor_where_reading_stopped(qtbot: QtBot, window: MainWindow) -> None:
    text = '{"type": "event",\n "customer_id": maria}'
    open_text(qtbot, window, text, "json-syntax")
    window.docks["json"].close()
    go_to(window, "json-syntax")
    assert focused("jsonEdit")
    assert window.json.edit.isVisible()
    assert window.json.edit.cursor_offset == text.index("maria")


@pytest.mark.parametrize("actions", ["", ', "actions": []'])
def test_where_there_is_no_event_the_first_one_can_be_added(
    qtbot: QtBot, window: MainWindow, actions: str
) -> None:
    rule = "actions-empty" if actions else "actions-missing"
    open_text(qtbot, window, '{"type": "event", "customer_id": "maria"' + actions + "}", rule)
    go_to(window, rule)
    assert focused("addFirstActionButton")


@pytest.mark.parametrize(
    ("text", "rule", "name"),
    [
        ('{"type": "event", "customer_id": "", ' + EVENT + "}", "customer-id-empty", "customerIdEdit"),
        ('{"type": "event", ' + EVENT + "}", "customer-id-missing", "customerIdEdit"),
        (
            '{"type": "event", "customer_id": "maria", "more": 1, ' + EVENT + "}",
            "unknown-field",
            "attributeValueEdit",
        ),
        (ATTRIBUTES % '"": 1', "attribute-name-empty", "attributeNameEdit"),
        (ATTRIBUTES % '" a": 1', "name-whitespace", "attributeNameEdit"),
        (ATTRIBUTES % '"moe_a": 1', "reserved-prefix", "attributeNameEdit"),
        (ATTRIBUTES % '"o": {"a.b": 1}', "object-key", "attributeNameEdit"),
        (ATTRIBUTES % '"a": "1"', "numeric-string", "attributeValueEdit"),
        (
            '{"type": "event", "customer_id": "maria", "actions": [{}]}',
            "action-name-missing",
            "actionNameEdit",
        ),
    ],
)
def test_what_has_a_field_is_shown_there(
    qtbot: QtBot, window: MainWindow, text: str, rule: str, name: str
) -> None:
    open_text(qtbot, window, text, rule)
    go_to(window, rule)
    assert focused(name)
