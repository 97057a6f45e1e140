"""The history pane by keyboard and mouse: search, open, send again, star, note, delete and undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QTableView, QToolButton, QWidget

from moeconsole.gui.models.history_model import PAGE, ROW_ROLE
from moeconsole.gui.panes.history_pane import HistoryPane
from moeconsole.gui.tasks import Lane
from moeconsole.store.history import History
from tests.helpers.sends import add_many, add_send, answered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History.open(tmp_path / "history.sqlite3", owner=True).value
    yield history
    history.close()


@pytest.fixture
def pane(qtbot: QtBot, history: History) -> Iterator[HistoryPane]:
    lane = Lane("test")
    pane = HistoryPane(lane)
    qtbot.addWidget(pane)
    pane.resize(320, 480)
    pane.show()
    pane.activateWindow()
    yield pane
    lane.close()


def fill(qtbot: QtBot, pane: HistoryPane, history: History, *names: str) -> None:
    for name in names:
        add_send(history, events=(name,), request_body=f'{{"action":"{name}"}}'.encode())
    with qtbot.waitSignal(pane.model.settled):
        pane.attach(history)


def view_of(pane: HistoryPane) -> QTableView:
    view = pane.findChild(QTableView, "historyView")
    assert view is not None
    return view


def click(
    pane: HistoryPane, row: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    view = view_of(pane)
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


def shown(pane: HistoryPane) -> list[str]:
    model = view_of(pane).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def words(pane: HistoryPane) -> str:
    label = pane.findChild(QLabel, "historyViewEmpty")
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_an_empty_history_says_what_will_be_there(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    fill(qtbot, pane, history)
    assert words(pane).startswith("Nothing sent yet. Press Send")
    pane.row_recorded(add_send(history))
    qtbot.waitUntil(lambda: shown(pane) == ["Flight Booked"])
    assert words(pane) == ""


def test_search_while_typing(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    fill(qtbot, pane, history, "Booked", "Paid")
    edit = pane.findChild(QLineEdit, "historySearchEdit")
    QTest.keyClicks(edit, "boo")
    assert shown(pane) == ["Paid", "Booked"], "typing waits for nothing"
    qtbot.waitUntil(lambda: shown(pane) == ["Booked"])
    QTest.keyClicks(edit, "zz")
    qtbot.waitUntil(lambda: words(pane).startswith("Nothing found"))
    QTest.keyClick(edit, Qt.Key.Key_A, CTRL)
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(pane) == ["Paid", "Booked"])
    assert words(pane) == ""


def pick(pane: HistoryPane, text: str) -> None:
    """Open the filter's menu and choose."""
    menu = pane.findChild(QMenu, "historyFilterMenu")
    connections = pane.findChild(QMenu, "historyConnectionMenu")
    assert menu is not None and connections is not None
    menu.aboutToShow.emit()
    choices = {action.text(): action for action in [*menu.actions(), *connections.actions()]}
    choices[text].trigger()


def test_what_is_picked_is_typed(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    add_send(history, answered(401), events=("Refused one",))
    add_send(history, events=("Other's",), connection_name="R&D")
    fill(qtbot, pane, history, "Good")
    pane.set_connections(["Sandbox", "R&D"])
    edit = pane.findChild(QLineEdit, "historySearchEdit")
    assert edit is not None
    pick(pane, "Refused")
    qtbot.waitUntil(lambda: shown(pane) == ["Refused one"])
    assert edit.text() == "status:4xx"
    pick(pane, "Refused")
    assert edit.text() == ""
    pick(pane, "R&&D")
    qtbot.waitUntil(lambda: shown(pane) == ["Other's"])
    assert edit.text() == "connection:R&D"
    pick(pane, "Starred")
    assert edit.text() == "connection:R&D is:starred"
    qtbot.waitUntil(lambda: shown(pane) == [])
    pick(pane, "Show everything")
    qtbot.waitUntil(lambda: len(shown(pane)) == 3)


def test_a_status_takes_the_place_of_an_outcome(pane: HistoryPane) -> None:
    edit = pane.findChild(QLineEdit, "historySearchEdit")
    assert edit is not None
    pick(pane, "Outcome unknown")
    pick(pane, "Server error")
    assert edit.text() == "status:5xx"


def test_an_error_is_said_below_and_the_list_stays(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    fill(qtbot, pane, history, "Booked", "Paid")
    edit = pane.findChild(QLineEdit, "historySearchEdit")
    assert edit is not None
    QTest.keyClicks(edit, "stauts:429")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert "status" in pane.search.error
    assert shown(pane) == ["Paid", "Booked"]
    edit.setText("event:Paid")
    qtbot.waitUntil(lambda: shown(pane) == ["Paid"])
    assert pane.search.error == ""
    assert "status:4xx" in edit.toolTip()


@pytest.mark.parametrize(
    ("key", "modifiers", "signal"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "open_requested"),
        (Qt.Key.Key_Return, CTRL | SHIFT, "send_again_requested"),
    ],
)
def test_keys(
    qtbot: QtBot,
    pane: HistoryPane,
    history: History,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    signal: str,
) -> None:
    fill(qtbot, pane, history, "A", "B")
    with qtbot.waitSignal(pane.entry_selected) as selected:
        click(pane, 1)
    assert selected.args == [1]
    with qtbot.waitSignal(getattr(pane, signal)) as asked:
        QTest.keyClick(view_of(pane), key, modifiers)
    assert asked.args == [1]


def test_a_row_is_copied_in_any_format(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    fill(qtbot, pane, history, "A", "B")
    click(pane, 1)
    with qtbot.waitSignal(pane.copy_requested) as asked:
        QTest.keyClick(view_of(pane), Qt.Key.Key_C, CTRL)
    assert asked.args == [1, "curl"]
    action = pane.findChild(QAction, "historyCopyPostmanAction")
    assert action is not None and action.text() == "Postman collection v2.1"
    with qtbot.waitSignal(pane.copy_requested) as asked:
        action.trigger()
    assert asked.args == [1, "postman"]
    view_of(pane).selectAll()
    assert not action.isEnabled()


def test_a_double_click_opens(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    fill(qtbot, pane, history, "A", "B")
    view = view_of(pane)
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(pane.open_requested) as asked:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [2]


def test_the_buttons_below_do_the_same(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    fill(qtbot, pane, history, "A")
    again = pane.findChild(QToolButton, "historyAgainButton")
    assert again is not None and not again.isEnabled()
    click(pane, 0)
    with qtbot.waitSignal(pane.send_again_requested) as asked:
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert asked.args == [1]


def test_delete_and_undo(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    fill(qtbot, pane, history, "A", "B", "C")
    click(pane, 0)
    click(pane, 1, SHIFT)
    with qtbot.waitSignal(pane.undo_offered) as offered:
        QTest.keyClick(view_of(pane), Qt.Key.Key_Delete)
    assert shown(pane) == ["A"]
    assert [row.id for row in history.page()] == [1]
    text, undo = offered.args
    assert "2 send" in text
    undo()
    qtbot.waitUntil(lambda: shown(pane) == ["C", "B", "A"])


def test_a_star_and_a_note(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    fill(qtbot, pane, history, "A", "B")
    note = pane.findChild(QLineEdit, "historyNoteEdit")
    star = pane.findChild(QToolButton, "historyStarButton")
    assert note is not None and star is not None
    assert not note.isEnabled()
    click(pane, 1)
    QTest.mouseClick(star, Qt.MouseButton.LeftButton)
    QTest.keyClick(view_of(pane), Qt.Key.Key_F2)
    QTest.keyClicks(note, "first try")
    QTest.keyClick(note, Qt.Key.Key_Return)
    row = view_of(pane).model().index(1, 0)
    qtbot.waitUntil(lambda: row.data(ROW_ROLE).note == "first try")
    assert row.data(ROW_ROLE).starred
    assert history.page()[1].note == "first try"
    click(pane, 0)
    assert (note.text(), star.isChecked()) == ("", False)
    QTest.keyClicks(note, "second")
    click(pane, 1)  # leaving keeps what was typed
    qtbot.waitUntil(lambda: history.page()[0].note == "second")
    assert note.text() == "first try"
    assert star.isChecked()
    QTest.mouseClick(star, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not row.data(ROW_ROLE).starred)


def test_what_is_typed_as_a_note_survives_the_rows_change(
    qtbot: QtBot, pane: HistoryPane, history: History
) -> None:
    fill(qtbot, pane, history, "A")
    click(pane, 0)
    note = pane.findChild(QLineEdit, "historyNoteEdit")
    assert note is not None
    QTest.keyClicks(note, "half a wo")
    history.set_star(1, starred=True)
    pane.row_completed(1)
    qtbot.waitUntil(lambda: pane.model.index(0, 0).data(ROW_ROLE).starred)
    assert note.text() == "half a wo"
    pane.search_edit.setText("A")
    with qtbot.waitSignal(pane.model.settled):
        QTest.keyClick(pane.search_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: history.page()[0].note == "half a wo")


def test_scrolling_fetches_before_the_end_is_reached(
    qtbot: QtBot, pane: HistoryPane, history: History
) -> None:
    add_many(history, 2_000)
    fill(qtbot, pane, history)
    bar = view_of(pane).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert pane.model.rowCount() == PAGE
    while pane.model.rowCount() < 2_000:
        before = pane.model.rowCount()
        bar.setValue(bar.maximum() - view_of(pane).viewport().height())
        qtbot.waitUntil(lambda before=before: pane.model.rowCount() > before)
    assert pane.model.rowCount() == 2_000


def test_the_selection_stays_while_new_rows_come(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    fill(qtbot, pane, history, "A", "B")
    with qtbot.waitSignal(pane.entry_selected):
        click(pane, 0)
    again: list[int] = []
    pane.entry_selected.connect(again.append)
    pane.row_recorded(add_send(history, events=("C",)))
    qtbot.waitUntil(lambda: shown(pane) == ["C", "B", "A"])
    assert pane.selected_ids == (2,)
    assert again == []


def test_home_and_end_go_through_the_rows(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    fill(qtbot, pane, history, "A", "B", "C")
    click(pane, 1)
    QTest.keyClick(view_of(pane), Qt.Key.Key_Home)
    assert pane.selected_ids == (3,)
    QTest.keyClick(view_of(pane), Qt.Key.Key_End)
    assert pane.selected_ids == (1,)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_the_menu_at_a_row(qtbot: QtBot, pane: HistoryPane, history: History) -> None:
    fill(qtbot, pane, history, "A")
    click(pane, 0)
    pane.view.customContextMenuRequested.emit(QPoint(20, 10))
    menus = [menu for menu in pane.findChildren(QMenu) if menu.isVisible()]
    texts = [action.text() for action in menus[0].actions() if action.text()]
    assert texts == [
        "Open as a new draft",
        "Send again as it was",
        "Save as template…",
        "Compare with the draft",
        "Copy as cURL",
        "Copy as",
        "Save a support bundle…",
        "Star",
        "Note…",
        "Tags…",
        "Delete",
    ]
    menus[0].close()


def test_every_part_has_a_name(pane: HistoryPane) -> None:
    for kind in (QLineEdit, QToolButton, QTableView):
        for widget in pane.findChildren(kind):
            assert widget.objectName(), widget
            assert isinstance(widget, QWidget) and widget.accessibleName(), widget.objectName()


def test_the_first_arrow_key_chooses_the_newest_row_even_where_it_is_the_only_one(
    qtbot: QtBot, pane: HistoryPane, history: History
) -> None:
    fill(qtbot, pane, history, "Only")
    view = view_of(pane)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert pane.selected_ids == ()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert len(pane.selected_ids) == 1
