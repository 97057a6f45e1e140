"""Drift in the window: the last sends of the chosen connection are what the types are compared with."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer

from moeconsole.core.plan_learning import SentType
from moeconsole.gui.slices import Slices
from moeconsole.services import Services
from tests.helpers.plans import DEMO, OTHER, Bench, add_event, make_bench
from tests.helpers.sends import answered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.store.history import History

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with Services(tmp_path) as services:
        yield services


@pytest.fixture
def history(services: Services) -> History:
    return services.open_history()


@pytest.fixture
def bench(services: Services) -> Iterator[Bench]:
    owner = QObject()
    bench = make_bench(services, owner)
    yield bench
    bench.lane.close()


def attach(qtbot: QtBot, bench: Bench, history: History) -> None:
    with qtbot.waitSignal(bench.drift.learned_changed):
        bench.drift.attach(history)


def messages(bench: Bench) -> list[str]:
    report = bench.live_check.report
    return [i.message for i in report.issues if i.rule == "type-drift"] if report is not None else []


def test_a_type_that_differs_from_the_last_sends_is_said(
    qtbot: QtBot, bench: Bench, history: History
) -> None:
    for number in range(14):
        add_event(history, "Booked", price=number)
    attach(qtbot, bench, history)
    qtbot.waitUntil(lambda: bool(messages(bench)))
    assert messages(bench)[0].startswith("“price” was a number in 14 sends, but is text here.")


def test_sends_of_other_connections_do_not_count(qtbot: QtBot, bench: Bench, history: History) -> None:
    add_event(history, "Booked", OTHER.id, price=5)
    attach(qtbot, bench, history)
    assert bench.live_check.last_types == {}
    with qtbot.waitSignals([bench.drift.learned_changed] * 2):  # emptied at once, then read
        bench.book.choose(OTHER.id)
    qtbot.waitUntil(lambda: "type-drift" in bench.rules())
    bench.book.choose(DEMO.id)
    assert bench.live_check.last_types == {}, "not for a moment those of another connection"
    qtbot.waitUntil(lambda: bench.live_check.report is not None)
    assert "type-drift" not in bench.rules()


def test_the_sandbox_is_a_connection_too(qtbot: QtBot, bench: Bench, history: History) -> None:
    add_event(history, "Booked", "sandbox", price=5)
    attach(qtbot, bench, history)
    bench.book.choose("sandbox")
    qtbot.waitUntil(lambda: "type-drift" in bench.rules())


def test_a_new_send_counts_after_a_refresh(qtbot: QtBot, bench: Bench, history: History) -> None:
    attach(qtbot, bench, history)
    first = add_event(history, "Booked", price=5)
    with qtbot.waitSignal(bench.drift.learned_changed):
        bench.drift.refresh()
    add_event(history, "Booked", price=6)
    with qtbot.waitSignal(bench.drift.learned_changed):
        bench.drift.refresh()
    assert bench.live_check.last_types == {"Booked": {"price": SentType("Numeric", 2)}}
    history.delete([first])
    with qtbot.waitSignal(bench.drift.learned_changed):
        bench.drift.refresh()
    assert bench.live_check.last_types == {"Booked": {"price": SentType("Numeric", 1)}}


def test_editing_the_connection_reads_nothing_anew(qtbot: QtBot, bench: Bench, history: History) -> None:
    add_event(history, "Booked", price=5)
    attach(qtbot, bench, history)
    learned = bench.drift.learned
    bench.book.rename("Demo 2")
    bench.settle(qtbot)
    assert bench.drift.learned is learned
    assert bench.live_check.last_types != {}


def test_more_than_a_page_of_sends_is_read(qtbot: QtBot, bench: Bench, history: History) -> None:
    add_event(history, "First", n=1)
    for number in range(60):
        add_event(history, "Booked", price=number)
    add_event(history, "Refused", n=1)
    history.complete(62, answered(400))
    attach(qtbot, bench, history)
    assert bench.live_check.last_types == {
        "Booked": {"price": SentType("Numeric", 50)},
        "First": {"n": SentType("Numeric", 1)},
    }


def test_refreshing_while_reading_ends_with_the_newest(qtbot: QtBot, bench: Bench, history: History) -> None:
    for number in range(120):
        add_event(history, "Booked", price=number)
    seen: list[object] = []
    bench.drift.learned_changed.connect(seen.append)
    bench.drift.attach(history)
    add_event(history, "Late", n=1)
    bench.drift.refresh()
    qtbot.waitUntil(lambda: "Late" in bench.live_check.last_types)
    assert len(seen) == 1


def test_work_in_slices_lets_the_window_live(qtbot: QtBot) -> None:
    owner = QObject()
    slices, turns, ended = Slices(owner), [0], []
    timer = QTimer(owner, interval=0)

    def count() -> None:
        turns[0] += 1

    def work():
        for _ in range(50):
            until = time.perf_counter() + 0.001
            while time.perf_counter() < until:
                pass
            yield
        return "done"

    timer.timeout.connect(count)
    timer.start()
    slices.run(work(), ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    timer.stop()
    assert ended == ["done"]
    assert turns[0] >= 10
