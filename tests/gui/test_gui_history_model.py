"""The history's rows: pages on demand, what is new at the top, nothing stale, no wait on the GUI thread."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from moeconsole.core.exchange import Outcome
from moeconsole.core.history_query import HistoryQuery, parse_query
from moeconsole.gui.delegates.history_delegate import HistoryDelegate
from moeconsole.gui.models import history_words as words
from moeconsole.gui.models.history_model import (
    CONNECTION_COLUMN,
    DURATION_COLUMN,
    EVENT_COLUMN,
    PAGE,
    ROW_ROLE,
    STATUS_COLUMN,
    USER_COLUMN,
    HistoryModel,
)
from moeconsole.gui.tasks import Lane
from moeconsole.store.history import History
from tests.helpers.sends import RECORD, add_many, add_send, answered, record, unanswered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WARNING = QAbstractItemModelTester.FailureReportingMode.Warning  # which fails the test
TOP = QModelIndex()


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History.open(tmp_path / "history.sqlite3", owner=True).value
    yield history
    history.close()


@pytest.fixture
def lane(qapp: object, history: History) -> Iterator[Lane]:
    lane = Lane("test")
    yield lane
    lane.close()


@pytest.fixture
def model(qtbot: QtBot, lane: Lane) -> HistoryModel:
    model = HistoryModel(lane, lane)
    tester = QAbstractItemModelTester(model, WARNING, model)
    tester.setUseFetchMore(False)
    return model


def attach(qtbot: QtBot, model: HistoryModel, history: History) -> None:
    with qtbot.waitSignal(model.settled):
        model.attach(history)


NOW = datetime(2026, 11, 25, tzinfo=UTC)


def show(qtbot: QtBot, model: HistoryModel, typed: str) -> None:
    with qtbot.waitSignal(model.settled):
        model.show(parse_query(typed, NOW))


def events(model: HistoryModel) -> list[str]:
    return [model.index(row, EVENT_COLUMN).data() for row in range(model.rowCount())]


def ids(model: HistoryModel) -> list[int]:
    return [model.index(row, 0).data(ROW_ROLE).id for row in range(model.rowCount())]


def test_a_send_that_is_recorded_while_a_query_comes_back_is_not_missed(
    qtbot: QtBot, lane: Lane, model: HistoryModel, history: History
) -> None:
    model.attach(history)
    has_read = threading.Event()
    lane.run(has_read.set)
    assert has_read.wait(10)  # its rows are on their way to this thread
    model.row_recorded(add_send(history))
    qtbot.waitUntil(lambda: model.rowCount() == 1)


def test_ten_thousand_rows_come_page_by_page(qtbot: QtBot, lane: Lane, history: History) -> None:
    model = HistoryModel(lane, lane)  # without the tester, which reads all rows at each insertion
    add_many(history, 9_950)
    attach(qtbot, model, history)
    assert model.rowCount() == PAGE
    while model.canFetchMore(TOP):
        before = model.rowCount()
        model.fetchMore(TOP)
        assert model.rowCount() == before, "the page comes with a later turn"
        assert not model.canFetchMore(TOP), "one page at a time"
        qtbot.waitUntil(lambda before=before: model.rowCount() > before)
    assert ids(model) == list(range(9_950, 0, -1))


def test_the_store_is_never_called_on_the_gui_thread(
    qtbot: QtBot, model: HistoryModel, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = set()
    for name in ("page", "set_star", "set_note", "delete", "restore"):
        real = getattr(History, name)

        def called(*args: object, real: object = real, **named: object) -> object:
            threads.add(threading.current_thread())
            return real(*args, **named)  # type: ignore[operator]

        monkeypatch.setattr(History, name, called)
    row_id = add_send(history)
    attach(qtbot, model, history)
    model.set_star([row_id], starred=True)
    model.set_note(row_id, "keep")
    with qtbot.waitSignal(model.deleted) as deleted:
        model.delete([row_id])
    model.restore(deleted.args[0])
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert threading.main_thread() not in threads


def test_a_send_appears_as_sending_and_is_completed_in_its_place(
    qtbot: QtBot, model: HistoryModel, history: History
) -> None:
    add_send(history, events=("Old",))
    attach(qtbot, model, history)
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    row_id = history.begin(record(events=("New",)))
    model.row_recorded(row_id)
    qtbot.waitUntil(lambda: events(model) == ["New", "Old"])
    assert model.index(0, STATUS_COLUMN).data() == "Sending…"
    assert model.index(0, DURATION_COLUMN).data() == ""
    history.complete(row_id, answered(202))
    model.row_completed(row_id)
    qtbot.waitUntil(lambda: model.index(0, STATUS_COLUMN).data() == "Accepted 202")
    assert model.index(0, DURATION_COLUMN).data() == "84 ms"
    assert not resets


def test_rows_of_another_program_come_with_the_next_send(
    qtbot: QtBot, model: HistoryModel, history: History
) -> None:
    attach(qtbot, model, history)
    for name in ("A", "B", "C"):
        last = add_send(history, events=(name,))
    model.row_recorded(last)
    qtbot.waitUntil(lambda: events(model) == ["C", "B", "A"])


def test_more_new_rows_than_a_page_leave_no_gap(qtbot: QtBot, model: HistoryModel, history: History) -> None:
    add_send(history)
    attach(qtbot, model, history)
    add_many(history, PAGE + 50)
    model.row_recorded(PAGE + 51)
    qtbot.waitUntil(lambda: model.rowCount() == PAGE and not model.is_querying)
    model.fetchMore(TOP)
    qtbot.waitUntil(lambda: model.rowCount() == PAGE + 51)
    assert ids(model) == list(range(PAGE + 51, 0, -1))


def test_a_filter_is_a_new_query_and_what_an_older_one_found_is_dropped(
    qtbot: QtBot, model: HistoryModel, lane: Lane, history: History
) -> None:
    add_send(history, events=("Booked",))
    add_send(history, events=("Paid",))
    attach(qtbot, model, history)
    hold = threading.Event()
    lane.run(lambda: hold.wait(10))
    seen = []
    model.modelReset.connect(lambda: seen.append(events(model)))
    for text in ("B", "Bo", "Pai"):
        model.show(HistoryQuery.of_text(text))
    assert model.is_querying
    assert events(model) == ["Paid", "Booked"], "the rows before stay until the first page has come"
    with qtbot.waitSignal(model.settled):
        hold.set()
    assert seen == [["Paid"]]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("book", ["Booked"]),
        ("status:4xx", ["Paid"]),
        ("outcome:not_sent", ["Lost"]),
        ("connection:other", ["Lost"]),
    ],
)
def test_filters(
    qtbot: QtBot, model: HistoryModel, history: History, typed: str, expected: list[str]
) -> None:
    add_send(history, events=("Booked",))
    add_send(history, answered(401), events=("Paid",))
    add_send(history, unanswered(Outcome.NOT_SENT), events=("Lost",), connection_name="Other")
    attach(qtbot, model, history)
    show(qtbot, model, typed)
    assert events(model) == expected


def test_a_row_that_the_filter_lets_through_no_more_goes(
    qtbot: QtBot, model: HistoryModel, history: History
) -> None:
    attach(qtbot, model, history)
    show(qtbot, model, "status:2xx")
    row_id = history.begin(record())
    model.row_recorded(row_id)
    history.complete(row_id, answered(200))
    model.row_completed(row_id)
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    show(qtbot, model, "needle")
    assert model.rowCount() == 0
    model.set_note(row_id, "a needle")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    model.set_note(row_id, "")
    qtbot.waitUntil(lambda: model.rowCount() == 0)


def test_deleted_rows_come_back_to_their_places(qtbot: QtBot, model: HistoryModel, history: History) -> None:
    for number in range(5):
        add_send(history, events=(f"E{number}",))
    attach(qtbot, model, history)
    with qtbot.waitSignal(model.deleted) as deleted:
        model.delete([2, 4])
    assert ids(model) == [5, 3, 1]
    assert history.get(4) is None
    model.restore(deleted.args[0])
    qtbot.waitUntil(lambda: ids(model) == [5, 4, 3, 2, 1])
    assert model.index_of(2).row() == 3
    assert not model.index_of(99).isValid()


def test_rows_go_while_a_page_is_on_its_way(qtbot: QtBot, model: HistoryModel, history: History) -> None:
    add_many(history, 3 * PAGE)
    attach(qtbot, model, history)
    model.fetchMore(TOP)
    model.delete(ids(model))
    qtbot.waitUntil(lambda: model.rowCount() == PAGE and ids(model)[0] == 2 * PAGE)
    model.fetchMore(TOP)
    qtbot.waitUntil(lambda: model.rowCount() == 2 * PAGE)
    assert ids(model) == list(range(2 * PAGE, 0, -1))


def test_an_older_row_waits_for_its_page(qtbot: QtBot, model: HistoryModel, history: History) -> None:
    add_many(history, 2 * PAGE)
    attach(qtbot, model, history)
    model.set_star([1], starred=True)
    model.set_star([2 * PAGE], starred=True)
    qtbot.waitUntil(lambda: model.index(0, 0).data(ROW_ROLE).starred)
    assert model.rowCount() == PAGE
    model.fetchMore(TOP)
    qtbot.waitUntil(lambda: model.rowCount() == 2 * PAGE)
    assert model.index(2 * PAGE - 1, 0).data(ROW_ROLE).starred


def test_a_history_that_cannot_be_read_is_said(qtbot: QtBot, model: HistoryModel, history: History) -> None:
    history.close()
    with qtbot.waitSignals([model.failed, model.settled]):
        model.attach(history)
    assert not model.is_querying


def test_rows_are_read_by_assistive_tools(qtbot: QtBot, model: HistoryModel, history: History) -> None:
    add_send(history, events=("Booked", "Paid"), users=3)
    attach(qtbot, model, history)
    assert events(model) == ["Booked, Paid"]
    assert model.index(0, USER_COLUMN).data() == "john@example.com and 2 more"
    assert model.index(0, CONNECTION_COLUMN).data() == "Sandbox"
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Booked, Paid, Accepted 200, ")
    assert "127.0.0.1" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert model.headerData(STATUS_COLUMN, Qt.Orientation.Horizontal) == "Status"


SENT = datetime(2026, 11, 23, 20, 0, 1, tzinfo=timezone(timedelta(hours=5, minutes=30)))


@pytest.mark.parametrize(
    ("now", "text"),
    [
        (SENT, "Today 20:00:01"),
        (SENT + timedelta(hours=4), "Yesterday 20:00:01"),
        (SENT + timedelta(days=3), "Mon 23 Nov 20:00"),
        (SENT + timedelta(days=60), "23 Nov 2026"),
        (SENT.astimezone(UTC), "Today 14:30:01"),
    ],
)
def test_the_day_is_that_of_the_readers_zone(
    qtbot: QtBot, model: HistoryModel, history: History, now: datetime, text: str
) -> None:
    add_send(history, sent_at_ms=int(SENT.timestamp() * 1000))
    (row,) = history.page()
    assert words.when_text(row, now) == text


@pytest.mark.parametrize(
    ("now", "text"),
    [
        (SENT, "20:00"),
        (SENT + timedelta(hours=4), "23 Nov"),
        (SENT + timedelta(days=60), "Nov 2026"),
    ],
)
def test_where_there_is_little_room_the_time_is_short(history: History, now: datetime, text: str) -> None:
    add_send(history, sent_at_ms=int(SENT.timestamp() * 1000))
    (row,) = history.page()
    delegate = HistoryDelegate(now=lambda: now)
    assert delegate.when_shown(row, 400) == words.when_text(row, now)
    assert delegate.when_shown(row, 110) == text


def test_no_two_endings_look_the_same_without_colour(history: History) -> None:
    for outcome in (Outcome.NOT_SENT, Outcome.UNKNOWN, Outcome.CANCELLED):
        add_send(history, unanswered(outcome))
    for status in (200, 307, 401, 503):
        add_send(history, answered(status))
    history.begin(RECORD)
    marks = [words.mark_of(row) for row in history.page()]
    assert len({mark.word for mark in marks}) == len(marks)
