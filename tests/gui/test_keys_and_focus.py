"""Everything is reached by keyboard: panes by number and round, Tab as the eye goes, no key meant twice."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)

from moeconsole.core import templates
from moeconsole.gui.action_registry import is_command
from tests.helpers.window import WAIT_MS, find, focused, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

TWO_EVENTS = b"""{"type": "event", "customer_id": "",
  "actions": [{"action": "First One", "attributes": {"coupon": null}}, {"action": "Second One"}]}"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, tmp_path) as window:
        window.composer.customer_id_edit.setFocus()
        yield window


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def open_two(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.keeper.open_state(templates.read(TWO_EVENTS).state, "Two")
    qtbot.waitUntil(lambda: len(window.bench.issues.issues) > 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.bench.live_check.report is not None, timeout=WAIT_MS)


def test_each_pane_has_a_number(window: MainWindow) -> None:
    places = (
        (Qt.Key.Key_2, "attributeView"),
        (Qt.Key.Key_3, "jsonEdit"),
        (Qt.Key.Key_4, "storedView"),
        (Qt.Key.Key_5, "requestView"),
        (Qt.Key.Key_6, "errorFilterButton"),
        (Qt.Key.Key_7, "guideDoneButton"),
        (Qt.Key.Key_8, "historyView"),
        (Qt.Key.Key_9, "templateView"),
        (Qt.Key.Key_0, "sandboxInboxView"),
        (Qt.Key.Key_1, "customerIdEdit"),
        (Qt.Key.Key_L, "connectionCombo"),
    )
    for key, name in places:
        press(key, CONTROL)
        assert focused(name), name


def test_a_pane_that_was_closed_comes_back(window: MainWindow) -> None:
    window.docks["history"].close()
    press(Qt.Key.Key_8, CONTROL)
    assert focused("historyView")
    window.docks["templates"].close()
    press(Qt.Key.Key_T, CONTROL)
    assert focused("templateSearchEdit")
    press(Qt.Key.Key_F, CONTROL)
    assert focused("historySearchEdit")


def test_f6_goes_round_what_is_in_sight_and_back_to_where_one_was(window: MainWindow) -> None:
    window.composer.name_edit.setFocus()
    visited = []
    for _ in range(5):
        press(Qt.Key.Key_F6)
        widget = QApplication.focusWidget()
        assert widget is not None
        visited.append(widget.objectName())
    assert visited == ["jsonEdit", "guideDoneButton", "templateView", "connectionCombo", "actionNameEdit"]
    press(Qt.Key.Key_F6, SHIFT)
    assert focused("connectionCombo")


def test_events_and_problems_one_after_the_other(qtbot: QtBot, window: MainWindow) -> None:
    open_two(qtbot, window)
    window.composer.customer_id_edit.setFocus()
    session = window.bench.session
    first = session.current_action_id
    press(Qt.Key.Key_PageDown, CONTROL)
    assert session.current_action_id != first
    press(Qt.Key.Key_PageDown, CONTROL)
    assert session.current_action_id == first
    press(Qt.Key.Key_PageUp, CONTROL)
    assert session.current_action_id != first
    press(Qt.Key.Key_F8)
    chosen = window.problems.current_issue()
    assert chosen is not None
    press(Qt.Key.Key_F8)
    assert window.problems.current_issue() != chosen
    press(Qt.Key.Key_F8, SHIFT)
    assert window.problems.current_issue() == chosen
    press(Qt.Key.Key_F8, SHIFT)
    last = window.problems.current_issue()
    assert last == window.bench.issues.issues[-1]


def test_tab_goes_through_the_composer_as_the_eye_does(window: MainWindow) -> None:
    """Rows from top to bottom, in a row from left to right."""
    composer = window.composer
    places: list[tuple[int, int, int, str]] = []
    seen: set[QWidget] = set()
    while (widget := QApplication.focusWidget()) is not None and composer.isAncestorOf(widget):
        if widget in seen or isinstance(widget, QAbstractItemView):
            break  # a table is walked cell by cell
        seen.add(widget)
        corner = widget.mapTo(composer, QPoint(0, 0))
        places.append((corner.y(), widget.height(), corner.x(), widget.objectName()))
        if widget.objectName() == "appVersionEdit":
            break
        press(Qt.Key.Key_Tab)
    names = [name for *_, name in places]
    assert names[:2] == ["customerIdEdit", "deviceIdEdit"]
    for before, after in itertools.pairwise(places):
        same_row = abs((before[0] + before[1] / 2) - (after[0] + after[1] / 2)) < min(before[1], after[1]) / 2
        assert after[2] > before[2] if same_row else after[0] > before[0], (before, after)


def test_tab_order_of_the_whole_composer(window: MainWindow) -> None:
    """To its end: the rows and what stands in them."""
    composer = window.composer
    chain: list[QWidget] = []
    composer.customer_id_edit.setFocus()
    while (widget := QApplication.focusWidget()) is not None and composer.isAncestorOf(widget):
        if widget not in chain:  # a clock has parts
            chain.append(widget)
        press(Qt.Key.Key_Tab)
    places = [
        (
            one.mapTo(composer, one.rect().center()).y(),
            one.mapTo(composer, QPoint(0, 0)).x(),
            one.objectName(),
        )
        for one in chain
    ]
    assert len(places) > 15
    for before, after in itertools.pairwise(places):
        same_row = abs(before[0] - after[0]) < 8
        assert after[1] > before[1] if same_row else after[0] > before[0], (before, after)


def test_tab_leaves_the_json_editor(window: MainWindow) -> None:
    edit = find(window, QPlainTextEdit, "jsonEdit")
    edit.setFocus()
    text = edit.toPlainText()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not edit
    assert edit.toPlainText() == text
    edit.setFocus()
    press(Qt.Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is not edit


def test_no_key_is_meant_twice(window: MainWindow) -> None:
    """Of the whole window, or of one widget: Qt would do neither of two."""
    everywhere: Counter[str] = Counter()
    for action in window.findChildren(QAction):
        if is_command(action) and action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
            everywhere.update(
                {key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()}
            )
    assert [key for key, count in everywhere.items() if key and count > 1] == []
    for widget in window.findChildren(QWidget):
        own = Counter(key.toString() for action in widget.actions() for key in action.shortcuts())
        if not isinstance(widget, QMainWindow) and widget.actions():
            assert [key for key, count in own.items() if key and count > 1] == [], widget.objectName()


def test_the_type_and_the_name_of_a_row_are_changed_by_key(window: MainWindow) -> None:
    view, model = window.attributes.view, window.attributes.model
    view.setFocus()
    view.setCurrentIndex(model.index(0, 2))
    press(Qt.Key.Key_T, CONTROL | SHIFT)
    combo = find(view, QComboBox, "attributeTypeCombo")
    assert combo.view().isVisible()
    QTest.keyClick(combo.view(), Qt.Key.Key_Home)
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)
    assert model.index(0, 1).data() == "Text"
    press(Qt.Key.Key_F2, CONTROL)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert view.currentIndex().column() == 0
    press(Qt.Key.Key_Escape)


def test_the_list_of_shortcuts_is_made_of_the_actions_and_can_be_searched(window: MainWindow) -> None:
    press(Qt.Key.Key_Slash, CONTROL)
    dialog = find(window, QDialog, "shortcutsDialog")
    model = find(dialog, QTreeView, "shortcutsView").model()
    groups = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert groups[:4] == ["File", "Edit", "Send", "Go"]
    assert {"Attributes", "Events", "History", "Templates"} <= set(groups)
    search = find(dialog, QLineEdit, "shortcutSearchEdit")
    search.setText("previous problem")
    assert model.rowCount() == 1
    group = model.index(0, 0)
    assert model.index(0, 1, group).data() == "Shift+F8"
    search.setText("Ctrl+Space")
    assert model.index(0, 0, model.index(0, 0)).data() == "Switch off or on"
    search.setText("nothing of the kind")
    assert find(dialog, QWidget, "shortcutsViewEmpty").isVisible()
    dialog.close()
