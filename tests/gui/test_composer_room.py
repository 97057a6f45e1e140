"""What of the form is in sight: in a small window, with one event or many, with signs at its fields."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from moeconsole.gui.models.attribute_model import Column
from moeconsole.gui.panes.composer import Composer
from tests.helpers.composers import check, make_composer, session_of
from tests.helpers.rows import open_pane
from tests.helpers.window import WAIT_MS, click, find, focused, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_ROWS = 4


def place_in(widget: QAbstractItemView | QLabel | QLineEdit, ancestor: Composer) -> QRect:
    return QRect(widget.mapTo(ancestor.viewport(), QPoint(0, 0)), widget.size())


def test_the_first_attributes_are_in_sight_without_scrolling_even_beside_an_answer(
    qtbot: QtBot, data_dir: Path
) -> None:
    with open_window(qtbot, data_dir) as window:
        window.resize(1280, 800)
        click(find(window, QPushButton, "sendButton"))
        status = find(window, QLabel, "responseStatusLabel")
        qtbot.waitUntil(lambda: "200" in status.text(), timeout=WAIT_MS)
        composer, view = find(window, Composer, "composer"), find(window, QAbstractItemView, "attributeView")
        rows = place_in(view, composer).top() + view.viewport().y() + _ROWS * view.sizeHintForRow(0)
        qtbot.waitUntil(lambda: rows <= composer.viewport().height())
        assert view.viewport().height() >= _ROWS * view.sizeHintForRow(0)


def test_no_field_is_cut_off_at_the_right_of_a_small_window(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        window.resize(1024, 700)
        composer = find(window, Composer, "composer")
        qtbot.waitUntil(lambda: window.width() == 1024)
        assert composer.widget().width() <= composer.viewport().width()
        offset = find(window, QLineEdit, "offsetEdit")
        assert place_in(offset, composer).right() < composer.viewport().width()


def test_one_event_is_one_row_with_its_buttons(qtbot: QtBot) -> None:
    composer = make_composer(qtbot, '{"actions": [{"action": "A"}]}')
    events = composer.events
    qtbot.waitUntil(lambda: events.view.geometry().center().y() in range(events.height()))
    assert events.view.width() < events.width()
    assert events.height() < 2 * events.view.height()
    events.add()
    qtbot.waitUntil(lambda: events.view.geometry().top() > 0 and events.height() > 2 * 28)
    assert events.view.width() == events.width()
    session_of(composer).undo_stack.undo()
    qtbot.waitUntil(lambda: events.height() < 2 * events.view.height())


def test_a_sign_makes_no_event_taller_and_brings_no_scroll_bar(qtbot: QtBot) -> None:
    composer = make_composer(
        qtbot, '{"customer_id": "jo", "actions": [{"action": "moe_a"}, {"action": "B"}]}'
    )
    view = composer.events.view
    before = view.visualRect(view.model().index(0, 0)).height()
    check(session_of(composer))
    assert view.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole) is not None
    assert view.visualRect(view.model().index(0, 0)).height() == before
    assert view.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("time", [{}, {"current_time": "{{$now}}"}, {"current_time": 1, "user_time": 1}])
def test_what_stands_in_empty_fields_is_whole_in_a_narrow_window(
    qtbot: QtBot, time: dict[str, object]
) -> None:
    event = {"action": "A", "platform": "TV", **time}
    composer = make_composer(qtbot, json.dumps({"actions": [event]}))
    shown = [line for line in composer.findChildren(QLineEdit) if line.isVisible() and not line.text()]
    assert shown
    for line in shown:
        assert room_of(line) >= line.fontMetrics().horizontalAdvance(line.placeholderText()), (
            line.objectName()
        )


def test_a_field_without_a_sign_keeps_no_room_for_one(qtbot: QtBot) -> None:
    composer = make_composer(qtbot, '{"customer_id": "jo", "actions": [{"action": "moe_a"}]}')
    buttons = composer.findChildren(QToolButton, "fieldSignButton")
    assert buttons
    assert not [button.parent().objectName() for button in buttons if button.isVisible()]
    check(session_of(composer))
    shown = [button.parent().objectName() for button in buttons if button.isVisible()]
    assert shown == ["actionNameEdit"]


def test_an_offset_in_quotes_is_whole_beside_its_sign(qtbot: QtBot) -> None:
    event = '{"action": "A", "current_time": "x", "user_timezone_offset": "19800"}'
    composer = make_composer(qtbot, '{"customer_id": "jo", "actions": [' + event + "]}")
    check(session_of(composer))
    offset = composer.time_control.offset_edit
    assert offset.actions()[0].isVisible()
    assert room_of(offset) >= offset.fontMetrics().horizontalAdvance('"19800"')


def test_the_keyboard_reaches_the_list_of_one_event(qtbot: QtBot) -> None:
    composer = make_composer(qtbot, '{"actions": [{"action": "A"}]}')
    composer.events.view.setFocus()
    QTest.keyClick(composer.events.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(session_of(composer).actions().children) == 2


def test_the_value_has_room_in_a_narrow_window(qtbot: QtBot) -> None:
    pane = open_pane(qtbot)
    pane.resize(430, 300)
    header = pane.view.header()
    qtbot.waitUntil(lambda: pane.view.width() <= 430)
    assert header.sectionSize(Column.VALUE) >= 130
    header.resizeSection(Column.NAME, 200)
    pane.resize(440, 300)
    assert header.sectionSize(Column.NAME) == 200, "what was set by hand stays"


def test_the_fields_of_a_row_are_of_one_height(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        names = ("dateTimeEdit", "timeNowButton", "timeZoneCombo", "offsetEdit")
        places = [find(window, QWidget, name) for name in names]
        tops = {one.mapTo(window, QPoint(0, 0)).y() for one in places}
        assert len(tops) == 1
        assert len({one.height() for one in places}) == 1
        assert all(one.geometry().bottom() < one.parentWidget().height() for one in places)


def test_another_kind_of_time_moves_no_dock(qtbot: QtBot) -> None:
    composer = make_composer(qtbot, '{"actions": [{"action": "A", "current_time": 1433837969}]}')
    combo = composer.time_control.mode_combo
    widths = set()
    for row in range(combo.count()):
        combo.setCurrentIndex(row)
        QApplication.sendPostedEvents()
        widths.add(composer.minimumSizeHint().width())
    assert len(widths) == 1


def room_of(line: QLineEdit) -> int:
    """The width that a line has for its text, beside a sign where one is there."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    signs = [button for button in line.findChildren(QToolButton) if button.isVisible()]
    return inside.width() - 4 - sum(sign.width() + 2 for sign in signs)  # Qt's own margins


def test_a_row_that_is_added_below_the_edge_of_the_form_comes_into_sight(
    qtbot: QtBot, data_dir: Path
) -> None:
    with open_window(qtbot, data_dir) as window:
        window.resize(1024, 600)
        composer, view = find(window, Composer, "composer"), find(window, QAbstractItemView, "attributeView")
        qtbot.waitUntil(lambda: window.height() == 600)
        composer.verticalScrollBar().setValue(0)
        edge = place_in(view, composer).bottom()
        qtbot.waitUntil(lambda: edge > composer.viewport().height())
        click(find(window, QAbstractButton, "addAttributeButton"))
        qtbot.waitUntil(lambda: focused("attributeNameEdit"))
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        qtbot.waitUntil(lambda: place_in(editor, composer).bottom() < composer.viewport().height())
        assert place_in(editor, composer).top() >= 0


def test_a_field_that_gets_the_focus_comes_into_sight(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        window.resize(1024, 600)
        composer = find(window, Composer, "composer")
        bar = composer.verticalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() > 0)
        bar.setValue(bar.maximum())
        composer.focus_first()
        label = composer.customer_id_edit.parentWidget().findChild(QLabel)
        assert label is not None
        assert place_in(label, composer).top() >= 0


def test_the_row_that_is_worked_on_stays_in_sight_where_the_table_becomes_lower(qtbot: QtBot) -> None:
    attributes = {f"a{number}": "x" for number in range(20)}
    pane = open_pane(qtbot, json.dumps({"actions": [{"action": "A", "attributes": attributes}]}))
    view = pane.view
    row = view.model().index(7, 0)
    view.select([row])
    height = pane.height()
    assert view.visualRect(row).bottom() <= view.viewport().height()
    pane.resize(pane.width(), height - 200)
    qtbot.waitUntil(lambda: pane.height() == height - 200)
    qtbot.waitUntil(lambda: view.visualRect(row).bottom() <= view.viewport().height())
    assert view.visualRect(row).top() >= 0


def test_what_is_worked_on_stays_in_sight_where_the_form_gets_less_room(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        window.resize(1280, 800)
        composer, view = find(window, Composer, "composer"), find(window, QAbstractItemView, "attributeView")
        qtbot.waitUntil(lambda: window.height() == 800)
        view.setFocus()
        row = view.model().index(2, Column.NAME)
        view.setCurrentIndex(row)
        window.resize(1280, 640)
        qtbot.waitUntil(lambda: window.height() == 640)

        def bottom() -> int:
            return view.viewport().mapTo(composer.viewport(), view.visualRect(row).bottomLeft()).y()

        qtbot.waitUntil(lambda: bottom() < composer.viewport().height())
