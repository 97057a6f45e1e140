"""The plan of a connection: opened, followed on the disk, learned from the history; and its names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from moeconsole.gui.plan_desk import SANDBOX_PLAN, PlanDesk
from moeconsole.services import Services
from moeconsole.store.history import History
from tests.helpers.plans import DEMO, OTHER, Bench, add_event, make_bench

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


PINNED = {"Booked": {"attributes": {"price": {"type": "Numeric"}, "seat": {"required": True}}}}


class Desk:
    """A plan desk with all that it says."""

    def __init__(self, bench: Bench, window: QWidget) -> None:
        self.bench = bench
        self.window = window
        self.desk = PlanDesk(bench.book, bench.preferences, bench.live_check, bench.drift, bench.lane, window)
        self.notices: list[str] = []
        self.offers: list[tuple[str, Callable[[], None]]] = []
        self.names: list[tuple[str, ...]] = []
        self.desk.notice.connect(self.notices.append)
        self.desk.open_offered.connect(self._on_offered)
        self.desk.names_changed.connect(self.names.append)

    def _on_offered(self, sentence: str, accept: Callable[[], None]) -> None:
        self.offers.append((sentence, accept))

    def event_names(self) -> list[str] | None:
        return list(self.desk.plan.events) if self.desk.plan is not None else None


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with Services(tmp_path / "data") as services:
        services.data_dir.mkdir()
        yield services


@pytest.fixture
def desk(qtbot: QtBot, services: Services) -> Iterator[Desk]:
    window = QWidget()
    qtbot.addWidget(window)
    bench = make_bench(services, window)
    yield Desk(bench, window)
    bench.lane.close()


def write(path: Path, events: Any) -> str:
    path.write_text(json.dumps({"events": events}), "utf-8")
    return str(path)


def open_plan(qtbot: QtBot, desk: Desk, path: str) -> None:
    with qtbot.waitSignal(desk.desk.plan_changed):
        desk.desk.open_plan(path)


def test_an_opened_plan_is_kept_with_the_connection_and_checks_by_it(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = write(tmp_path / "plan.json", PINNED)
    open_plan(qtbot, desk, path)
    assert desk.bench.book.chosen.plan == path
    assert desk.bench.live_check.plan is desk.desk.plan
    qtbot.waitUntil(lambda: "pinned-type" in desk.bench.rules())
    assert "plan-missing-attribute" in desk.bench.rules()
    _, close, _ = desk.desk.actions
    assert close.isEnabled()
    close.trigger()
    assert desk.bench.book.chosen.plan == ""
    assert desk.bench.live_check.plan is None
    assert not close.isEnabled()
    qtbot.waitUntil(lambda: desk.bench.live_check.report is not None)
    assert "pinned-type" not in desk.bench.rules()


def test_each_connection_has_its_own_plan(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    open_plan(qtbot, desk, write(tmp_path / "a.json", {"A": {}}))
    desk.bench.book.choose(OTHER.id)
    assert desk.desk.plan is None, "at once: no check by another connection's plan"
    open_plan(qtbot, desk, write(tmp_path / "b.json", {"B": {}}))
    desk.bench.book.choose(DEMO.id)
    qtbot.waitUntil(lambda: desk.event_names() == ["A"])
    assert desk.notices == []


def test_the_sandbox_keeps_its_plan_and_stays_the_sandbox(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.bench.book.choose("sandbox")
    path = write(tmp_path / "plan.json", {"A": {}})
    open_plan(qtbot, desk, path)
    assert desk.bench.book.chosen.id == "sandbox"
    assert desk.bench.preferences.recall(SANDBOX_PLAN) == path
    desk.bench.book.choose(DEMO.id)
    assert desk.desk.plan is None
    desk.bench.book.choose("sandbox")
    qtbot.waitUntil(lambda: desk.event_names() == ["A"])
    desk.desk.close_plan()
    assert desk.desk.plan is None
    assert desk.bench.preferences.recall(SANDBOX_PLAN) == ""


def test_a_plan_that_was_open_is_loaded_at_the_start(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.bench.preferences.remember(SANDBOX_PLAN, write(tmp_path / "plan.json", {"A": {}}))
    desk.bench.book.remove(DEMO.id)  # the sandbox is chosen
    desk.desk.start()
    qtbot.waitUntil(lambda: desk.event_names() == ["A"])


def test_a_change_on_the_disk_is_followed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    open_plan(qtbot, desk, write(path, {"A": {}}))
    write(path, {"B": {}})
    qtbot.waitUntil(lambda: desk.event_names() == ["B"])
    for name in ("C", "D"):  # as programs save: a new file in the place of the old
        write(tmp_path / "new", {name: {}})
        (tmp_path / "new").replace(path)
        qtbot.waitUntil(lambda wanted=[name]: desk.event_names() == wanted)
    assert desk.notices == []


def test_a_mistake_in_the_plan_is_said_once_and_the_last_good_one_stays(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "plan.json"
    open_plan(qtbot, desk, write(path, {"A": {}}))
    good = desk.desk.plan
    path.write_text('{"events": {"A": 5}}', "utf-8")
    qtbot.waitUntil(lambda: bool(desk.notices))
    (notice,) = desk.notices
    assert notice.startswith("The plan “plan.json” can't be used: it stays as it was before.")
    assert "events › A" in notice
    assert desk.desk.plan is good
    (tmp_path / "unrelated").write_text("x")  # the folder changes, the mistake is the same
    write(path, {"B": {}})
    qtbot.waitUntil(lambda: desk.event_names() == ["B"])
    assert len(desk.notices) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"{", "not JSON"), (b"\xff", "UTF-8"), (b"{}", "events"), (b" " * 4_000_001, "too large"),
     (None, "There is no such file any more.")],
)  # fmt: skip
def test_what_is_no_plan_is_said(
    qtbot: QtBot, desk: Desk, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    path = tmp_path / "plan.json"
    if content is not None:
        path.write_bytes(content)
    with qtbot.waitSignal(desk.desk.notice):
        desk.desk.open_plan(str(path))
    assert reason in desk.notices[0]
    assert desk.desk.plan is None
    with qtbot.waitSignal(desk.desk.notice):  # asked for again, said again
        desk.desk.open_plan(str(path))


def test_a_missing_plan_is_used_when_it_comes(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    with qtbot.waitSignal(desk.desk.notice):
        desk.desk.open_plan(str(path))
    write(path, {"A": {}})
    qtbot.waitUntil(lambda: desk.event_names() == ["A"])


def test_typing_into_the_connection_does_not_load_the_plan_again(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    open_plan(qtbot, desk, write(tmp_path / "plan.json", {"A": {}}))
    plan = desk.desk.plan
    desk.bench.book.rename("Demo 2")
    desk.bench.settle(qtbot)
    assert desk.desk.plan is plan


def test_names_are_the_plans_first_then_those_that_were_sent(
    qtbot: QtBot, desk: Desk, services: Services, tmp_path: Path
) -> None:
    history = services.open_history()
    add_event(history, "Seen", n=1)
    add_event(history, "Booked", price=1, channel="web")
    with qtbot.waitSignal(desk.desk.names_changed):
        desk.bench.drift.attach(history)
    assert desk.names[-1] == ("Booked", "Seen")
    open_plan(
        qtbot,
        desk,
        write(tmp_path / "plan.json", {"Z": {}, "Booked": {"attributes": {"seat": {}, "price": {}}}}),
    )
    assert desk.names[-1] == ("Z", "Booked", "Seen")
    assert desk.desk.attribute_names("Booked") == ("seat", "price", "channel")
    assert desk.desk.attribute_names("Seen") == ("n",)
    assert desk.desk.attribute_names("?") == ()


def test_a_plan_is_learned_from_the_history_and_can_be_used(
    qtbot: QtBot, desk: Desk, services: Services, tmp_path: Path
) -> None:
    *_, learn = desk.desk.actions
    assert not learn.isEnabled()
    history = services.open_history()
    for number in range(60):
        add_event(history, "Booked", price=number)
    add_event(history, "Elsewhere", OTHER.id)
    desk.desk.attach(history)
    learn.trigger()
    dialog = desk.window.findChild(QFileDialog, "learnPlanDialog")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "learned"))
    with qtbot.waitSignal(desk.desk.open_offered):
        dialog.accept()
    written = json.loads((tmp_path / "learned.json").read_bytes())
    assert written["events"] == {
        "Booked": {
            "note": "60 sends",
            "attributes": {"price": {"type": "Numeric", "required": True, "note": "60 sends"}},
        }
    }
    assert learn.isEnabled()
    ((sentence, use),) = desk.offers
    assert "“learned.json” was written" in sentence
    assert desk.desk.plan is None
    with qtbot.waitSignal(desk.desk.plan_changed):
        use()
    assert desk.event_names() == ["Booked"]


def test_learning_into_the_open_plan_uses_it_at_once(
    qtbot: QtBot, desk: Desk, services: Services, tmp_path: Path
) -> None:
    history = services.open_history()
    add_event(history, "Booked", price=1)
    desk.desk.attach(history)
    path = write(tmp_path / "plan.json", {"A": {}})
    open_plan(qtbot, desk, path)
    desk.desk.learn(path)
    qtbot.waitUntil(lambda: desk.event_names() == ["Booked"])
    qtbot.waitUntil(lambda: bool(desk.notices))
    assert desk.offers == []


def test_nothing_sent_teaches_nothing_and_writes_nothing(
    qtbot: QtBot, desk: Desk, services: Services, tmp_path: Path
) -> None:
    desk.desk.attach(services.open_history())
    with qtbot.waitSignal(desk.desk.notice):
        desk.desk.learn(str(tmp_path / "plan.json"))
    assert "nothing to learn" in desk.notices[0]
    assert not (tmp_path / "plan.json").exists()


def test_a_plan_that_cannot_be_written_or_read_is_said(
    qtbot: QtBot, desk: Desk, services: Services, tmp_path: Path
) -> None:
    history = services.open_history()
    add_event(history, "Booked", price=1)
    desk.desk.attach(history)
    *_, learn = desk.desk.actions
    with qtbot.waitSignal(desk.desk.notice):
        desk.desk.learn(str(tmp_path / "no folder" / "plan.json"))
    assert desk.notices[-1] == "Could not save plan.json: the file or folder does not exist."
    closed = History.open(services.data_dir / "history.sqlite3", owner=False).value
    closed.close()
    desk.desk.attach(closed)
    with qtbot.waitSignal(desk.desk.notice):
        desk.desk.learn(str(tmp_path / "plan.json"))
    assert desk.notices[-1] == "history.sqlite3 is already closed."
    assert learn.isEnabled()


def test_the_dialog_opens_a_plan(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "plan.json", {"A": {}})
    desk.desk.actions[0].trigger()
    dialog = desk.window.findChild(QFileDialog, "openPlanDialog")
    assert dialog is not None
    dialog.selectFile(path)
    with qtbot.waitSignal(desk.desk.plan_changed):
        dialog.accept()
    assert desk.event_names() == ["A"]
