"""Looking back in the real window: a past send in Request and Stored as, and the draft untouched behind it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTreeView

from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Exchange, Outcome
from tests.helpers.sends import add_send, answered, record, unanswered
from tests.helpers.window import WAIT_MS, click, find, open_window, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

HEADERS = (("Authorization", "Basic ••••"), ("Content-Type", "application/json"), ("X-Odd", "1"))
LINE = "not the open draft"


def body_of(name: str, **attributes: Any) -> bytes:
    action = {"action": name, "attributes": attributes, "current_time": 1_700_000_000}
    return json.dumps({"type": "event", "customer_id": "maria", "actions": [action]}).encode()


@pytest.fixture
def window(qtbot: QtBot, data_dir: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, data_dir) as window:
        yield window


def sent(
    qtbot: QtBot, window: MainWindow, name: str, exchange: Exchange | None = None, **changes: Any
) -> int:
    """A row of the history, in the list."""
    history = window.bench.services.open_history()
    changes = {
        "request_body": body_of(name, price=3999, nothing=None),
        "request_headers": HEADERS,
        "environment": Environment.TEST,
        **changes,
    }
    row_id = add_send(history, exchange, events=(name,), **changes)
    window.history.row_recorded(row_id)
    qtbot.waitUntil(lambda: window.history.model.index_of(row_id).isValid(), timeout=WAIT_MS)
    return row_id


def choose(window: MainWindow, *row_ids: int) -> None:
    selection = window.history.view.selectionModel()
    flags = QItemSelectionModel.SelectionFlag
    for number, row_id in enumerate(row_ids):
        how = flags.Select if number else flags.ClearAndSelect
        selection.select(window.history.model.index_of(row_id), how | flags.Rows)


def look_at(qtbot: QtBot, window: MainWindow, row_id: int) -> None:
    """Choose the row, and wait until all of it is shown."""
    choose(window, row_id)
    line = window.stored.line
    qtbot.waitUntil(lambda: not line.isHidden() and window._look_back.row_id == row_id, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window._look_back._slices._timer.isActive(), timeout=WAIT_MS)


def request_text(window: MainWindow) -> str:
    return find(window, QPlainTextEdit, "requestView").toPlainText()


def stored(window: MainWindow) -> dict[str, list[str]]:
    model = window.stored.model
    if not model.rowCount():
        return {}
    parent = model.index(0, 0)
    rows = range(model.rowCount(parent))
    found = [[model.index(row, column, parent).data() for column in range(4)] for row in rows]
    return {"": [parent.data()], **{row[0]: row[1:] for row in found}}


def is_looking_back(window: MainWindow) -> bool:
    lines = {window.request.line.isHidden(), window.stored.line.isHidden()}
    assert len(lines) == 1, "both panes show the same"
    return lines == {False}


def test_a_row_shows_its_request_and_what_is_stored_beside_its_answer(
    qtbot: QtBot, window: MainWindow
) -> None:
    row_id = sent(qtbot, window, "Paid")
    before = window.bench.session.state, window.bench.session.undo_stack.count()
    draft = window.request.request
    json_text = find(window, QPlainTextEdit, "jsonEdit").toPlainText()
    look_at(qtbot, window, row_id)
    assert find(window, QLabel, "responseStatusLabel").text()
    assert "sent: " in find(window, QLabel, "responseFactsLabel").text()
    qtbot.waitUntil(lambda: body_of("Paid", price=3999, nothing=None).decode() in request_text(window))
    assert request_text(window).startswith(
        "POST http://127.0.0.1:4321/v1/event/DEMO\nAuthorization: Basic ••••\n"
    )
    assert "X-Odd: 1" in request_text(window)
    assert "Exactly this was sent" in find(window, QLabel, "requestNoteLabel").text()
    assert stored(window)[""] == ["Paid"]
    assert stored(window)["price"] == ["Numeric", "3999", ""]
    assert stored(window)["nothing"][2] == "Not stored"
    assert stored(window)["User"][1] == "maria"
    for line in (window.request.line, window.stored.line):
        assert LINE in line.text
    assert LINE in window.stored.view.accessibleName()
    assert LINE in find(window, QPlainTextEdit, "requestView").accessibleName()
    # the draft: its JSON, its request, its undo
    assert (window.bench.session.state, window.bench.session.undo_stack.count()) == before
    assert find(window, QPlainTextEdit, "jsonEdit").toPlainText() == json_text
    assert window.request.request == draft


def test_back_by_button_by_escape_and_by_action(qtbot: QtBot, window: MainWindow) -> None:
    row_id = sent(qtbot, window, "Paid")
    back = window.findChild(QAction, "backToDraftAction")
    assert back is not None and not back.isEnabled()
    shown = stored(window)
    for way in range(3):
        look_at(qtbot, window, row_id)
        assert stored(window) != shown
        if way == 0:
            click(find(window, QPushButton, "requestBackButton"))
        elif way == 1:
            window.history.view.setFocus()
            QTest.keyClick(window.history.view, Qt.Key.Key_Escape)
        else:
            back.trigger()
        assert not is_looking_back(window)
        assert stored(window) == shown
        assert not back.isEnabled()
        assert window.stored.view.accessibleName() == "What MoEngage will store"
        choose(window)
        window.history.view.clearSelection()
        qtbot.waitUntil(lambda: not window.history._select_timer.isActive())


def test_escape_works_in_the_panes_too_and_elsewhere_stays_what_it_is(
    qtbot: QtBot, window: MainWindow
) -> None:
    row_id = sent(qtbot, window, "Paid")
    look_at(qtbot, window, row_id)
    customer = find(window, QLineEdit, "customerIdEdit")
    customer.setFocus()
    QTest.keyClick(customer, Qt.Key.Key_Escape)
    assert is_looking_back(window)
    view = find(window, QPlainTextEdit, "requestView")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not is_looking_back(window)


def test_typing_goes_to_the_draft_and_back_to_it(qtbot: QtBot, window: MainWindow) -> None:
    row_id = sent(qtbot, window, "Paid")
    look_at(qtbot, window, row_id)
    write(find(window, QLineEdit, "customerIdEdit"), "new@example.com")
    assert not is_looking_back(window)
    qtbot.waitUntil(lambda: "new@example.com" in request_text(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: stored(window)["User"][1] == "new@example.com", timeout=WAIT_MS)
    entry = window.bench.services.open_history().get(row_id)
    assert entry is not None and b"new@example" not in entry.request_body
    # the answer stays: it is not of the draft, and it says when it came
    assert "sent: " in find(window, QLabel, "responseFactsLabel").text()


def test_undo_goes_back_too(qtbot: QtBot, window: MainWindow) -> None:
    row_id = sent(qtbot, window, "Paid")
    write(find(window, QLineEdit, "customerIdEdit"), "new@example.com")
    look_at(qtbot, window, row_id)
    window.bench.session.undo_stack.undo()
    assert not is_looking_back(window)


def test_a_send_goes_back_and_its_own_row_can_be_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    row_id = sent(qtbot, window, "Paid")
    look_at(qtbot, window, row_id)
    click(find(window, QPushButton, "sendButton"))
    assert not is_looking_back(window)
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)
    look_at(qtbot, window, row_id + 1)
    assert stored(window)[""] == ["Flight Booked"]
    note = find(window, QLabel, "storedNoteLabel")
    assert "sandbox" in note.text() and not note.isHidden()


def test_the_check_of_the_draft_goes_on_behind(qtbot: QtBot, window: MainWindow) -> None:
    row_id = sent(qtbot, window, "Paid")
    look_at(qtbot, window, row_id)
    with qtbot.waitSignal(window.bench.live_check.finished):
        window.bench.live_check.renew()
    assert stored(window)[""] == ["Paid"]
    assert is_looking_back(window)


def test_several_rows_none_and_a_filter_go_back(qtbot: QtBot, window: MainWindow) -> None:
    first, second = sent(qtbot, window, "Paid"), sent(qtbot, window, "Booked")
    look_at(qtbot, window, first)
    choose(window, first, second)
    qtbot.waitUntil(lambda: not is_looking_back(window))
    look_at(qtbot, window, first)
    window.history.view.clearSelection()
    qtbot.waitUntil(lambda: not is_looking_back(window))
    look_at(qtbot, window, first)
    window.history.search_edit.setText("event:Booked")
    qtbot.waitUntil(lambda: not is_looking_back(window), timeout=WAIT_MS)


def test_a_deleted_row_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    row_id = sent(qtbot, window, "Paid")
    sent(qtbot, window, "Booked")
    look_at(qtbot, window, row_id)
    window.history.view.setFocus()
    QTest.keyClick(window.history.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not is_looking_back(window), timeout=WAIT_MS)


def test_a_row_that_is_gone_by_the_time_shows_nothing(qtbot: QtBot, window: MainWindow) -> None:
    row_id = sent(qtbot, window, "Paid")
    window.bench.services.open_history().delete([row_id])
    window._look_back.look(row_id)
    assert window._look_back.row_id == row_id
    qtbot.waitUntil(lambda: window._look_back.row_id is None, timeout=WAIT_MS)
    assert not is_looking_back(window)


def test_the_last_of_several_choices_wins(qtbot: QtBot, window: MainWindow) -> None:
    names = [f"Event {number}" for number in range(5)]
    rows = [sent(qtbot, window, name) for name in names]
    for row_id in rows:
        window._look_back.look(row_id)
    qtbot.waitUntil(lambda: stored(window)[""] == [names[-1]], timeout=WAIT_MS)
    assert request_text(window).count("Event 4") == 1


def test_a_running_send_gets_its_answer(qtbot: QtBot, window: MainWindow) -> None:
    history = window.bench.services.open_history()
    row_id = history.begin(record(request_body=body_of("Slow"), request_headers=HEADERS))
    window.history.row_recorded(row_id)
    qtbot.waitUntil(lambda: window.history.model.index_of(row_id).isValid(), timeout=WAIT_MS)
    look_at(qtbot, window, row_id)
    assert "is being sent" in find(window, QLabel, "requestNoteLabel").text()
    assert "under way" in find(window, QLabel, "storedNoteLabel").text()
    history.complete(row_id, answered(401))
    window.history.row_completed(row_id)
    note = find(window, QLabel, "storedNoteLabel")
    qtbot.waitUntil(lambda: "Answered with 401" in note.text(), timeout=WAIT_MS)
    assert "Exactly this was sent" in find(window, QLabel, "requestNoteLabel").text()
    assert is_looking_back(window)


def test_a_star_leaves_the_answer_alone(qtbot: QtBot, window: MainWindow) -> None:
    row_id = sent(qtbot, window, "Paid")
    look_at(qtbot, window, row_id)
    shown: list[object] = []
    show = window.response.show_entry
    window.response.show_entry = lambda entry: (shown.append(entry), show(entry))  # type: ignore[method-assign]
    with qtbot.waitSignal(window.history.entry_changed):
        window.history.model.set_star([row_id], starred=True)
    qtbot.waitUntil(lambda: bool(window._look_back._shown and window._look_back._shown.row.starred))
    assert shown == []


@pytest.mark.parametrize(
    ("exchange", "request_words", "stored_words"),
    [
        (None, "Exactly this was sent", "MoEngage took it"),
        (answered(401), "Exactly this was sent", "Answered with 401, so nothing was stored"),
        (unanswered(Outcome.NOT_SENT), "never left this computer", "never left this computer"),
        (unanswered(Outcome.CANCELLED), "never left this computer", "never left this computer"),
        (unanswered(Outcome.UNKNOWN), "whole or in part", "Nobody knows whether it arrived"),
    ],
)
def test_what_is_said_of_each_ending(
    qtbot: QtBot, window: MainWindow, exchange: Exchange | None, request_words: str, stored_words: str
) -> None:
    look_at(qtbot, window, sent(qtbot, window, "Paid", exchange))
    assert request_words in find(window, QLabel, "requestNoteLabel").text()
    assert stored_words in find(window, QLabel, "storedNoteLabel").text()


def test_a_body_that_is_no_json(qtbot: QtBot, window: MainWindow) -> None:
    look_at(qtbot, window, sent(qtbot, window, "Broken", answered(400), request_body=b'{"half": \xff'))
    assert request_text(window).endswith('{"half": \\xff')
    assert stored(window) == {}
    assert "no JSON" in find(window, QLabel, "storedViewEmpty").text()
    click(find(window, QPushButton, "requestBackButton"))
    assert stored(window)[""] == ["Flight Booked"]


def test_a_body_without_events(qtbot: QtBot, window: MainWindow) -> None:
    look_at(qtbot, window, sent(qtbot, window, "None", answered(400), request_body=b"[]"))
    assert "no event that can be read" in find(window, QLabel, "storedViewEmpty").text()


def test_a_body_that_a_repair_lost(qtbot: QtBot, window: MainWindow) -> None:
    row_id = sent(qtbot, window, "Lost")
    with window.bench.services.open_history().database.write("lose it") as connection:
        connection.execute("DELETE FROM body WHERE id = ?", (row_id,))
    look_at(qtbot, window, row_id)
    assert request_text(window) == ""
    assert "is lost" in find(window, QLabel, "requestNoteLabel").text()
    assert "is lost" in find(window, QLabel, "storedViewEmpty").text()
    assert not find(window, QPushButton, "copyRequestButton").isEnabled()


def test_a_body_that_held_the_key(qtbot: QtBot, window: MainWindow) -> None:
    look_at(qtbot, window, sent(qtbot, window, "Key", sent_bytes=900))
    assert "dots stand in its place. 900 bytes" in find(window, QLabel, "requestNoteLabel").text()


def test_copy_is_of_what_is_shown_and_the_menu_is_of_the_draft(qtbot: QtBot, window: MainWindow) -> None:
    click(find(window, QPushButton, "sendButton"))
    qtbot.waitUntil(lambda: window.request.can_export, timeout=WAIT_MS)
    row_id = sent(qtbot, window, "Paid")
    look_at(qtbot, window, row_id)
    clipboard = QGuiApplication.clipboard()
    combo = window.request._format
    combo.setCurrentIndex(combo.findData("curl"))
    assert "No secret in it" in find(window, QLabel, "requestNoteLabel").text()
    click(find(window, QPushButton, "copyRequestButton"))
    assert "Paid" in clipboard.text() and clipboard.text().startswith("curl")
    window.request.copy_as("curl")
    assert "Flight Booked" in clipboard.text()
    with qtbot.waitSignal(window.request.save_requested) as asked:
        find(window, QPushButton, "saveRequestButton").click()
    assert b"Paid" in asked.args[0].body


def test_a_value_that_was_sent_leads_nowhere(qtbot: QtBot, window: MainWindow) -> None:
    look_at(qtbot, window, sent(qtbot, window, "Paid"))
    window.docks["stored"].raise_()
    view = find(window, QTreeView, "storedView")
    view.setFocus()
    view.setCurrentIndex(window.stored.model.index(4, 0, window.stored.model.index(0, 0)))
    assert window.stored.model.node_id(view.currentIndex()) is not None
    with qtbot.assertNotEmitted(window.stored.node_activated):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_request_comes_before_the_json_and_goes_again(qtbot: QtBot, window: MainWindow) -> None:
    docks = window.docks

    def front() -> str:
        names = ("json", "stored", "request")
        return next(name for name in names if not docks[name].visibleRegion().isEmpty())

    qtbot.waitUntil(lambda: front() == "json")
    row_id = sent(qtbot, window, "Paid")
    look_at(qtbot, window, row_id)
    qtbot.waitUntil(lambda: front() == "request")
    assert not docks["response"].visibleRegion().isEmpty()
    window._look_back.leave()
    qtbot.waitUntil(lambda: front() == "json")
    docks["stored"].raise_()
    choose(window)
    window.history.view.clearSelection()
    look_at(qtbot, window, row_id)
    assert front() == "stored"
    window._look_back.leave()
    assert front() == "stored"
    docks["stored"].close()
    docks["request"].close()
    window.history.view.clearSelection()
    look_at(qtbot, window, row_id)
    assert docks["request"].isHidden() and front() == "json"


def test_opening_it_as_a_draft_shows_the_draft(qtbot: QtBot, window: MainWindow) -> None:
    row_id = sent(qtbot, window, "Paid")
    look_at(qtbot, window, row_id)
    with qtbot.waitSignal(window.bench.session.loaded):
        window.history._actions.open.trigger()
    assert not is_looking_back(window)
    qtbot.waitUntil(lambda: stored(window).get("") == ["Paid"], timeout=WAIT_MS)


def test_old_sends_are_judged_by_their_own_clock(qtbot: QtBot, window: MainWindow) -> None:
    """An event of "tomorrow" was not accepted then, though its time has come since."""
    look_at(qtbot, window, sent(qtbot, window, "Early", sent_at_ms=1_600_000_000_000))
    assert "its time has not come yet" in stored(window)[""][0]
