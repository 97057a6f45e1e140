"""The usability script: ten tasks on the real window, by keyboard alone, each with its key strokes counted.

`python -m tests.gui.test_usability` does them all and prints the table.
"""

from __future__ import annotations

import json
import signal
import sys
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit

from moeconsole.core.connections import SANDBOX_ID, Connection, ProxyMode
from moeconsole.core.secret import Secret
from moeconsole.services import build_services
from moeconsole.store.history import History
from tests.helpers.command_line import GOOD
from tests.helpers.connection_desk import save_connections
from tests.helpers.fault_server import FaultServer, answers
from tests.helpers.hands import Hands, table, task
from tests.helpers.run_window import TYPED
from tests.helpers.sends import add_send, answered
from tests.helpers.window import WAIT_MS, find, focused, open_window
from tests.helpers.windows import window_process

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

CURL = (
    "curl -X POST 'https://api-01.moengage.com/v1/event/ABCDEFGHIJ0123456789KL'"
    " -H 'Content-Type: application/json'"
    ' -d \'{"type":"event","customer_id":"asha@example.com","actions":[{"action":"Order Placed"}]}\''
)
NO_WAY = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"


@pytest.fixture(scope="module", autouse=True)
def _table() -> Iterator[None]:
    yield
    print(f"\n{table()}")


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


def body(window: MainWindow) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(window.bench.session.state.body_text)
    return read


def event(window: MainWindow) -> dict[str, Any]:
    first: dict[str, Any] = body(window)["actions"][0]
    return first


def history_of(window: MainWindow) -> QAbstractItemView:
    return find(window, QAbstractItemView, "historyView")


def wait_for_rows(qtbot: QtBot, window: MainWindow, count: int) -> None:
    qtbot.waitUntil(lambda: history_of(window).model().rowCount() == count, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)


def wait_for_status(qtbot: QtBot, window: MainWindow, status: str) -> None:
    label = find(window, QLabel, "responseStatusLabel")
    qtbot.waitUntil(lambda: status in label.text(), timeout=WAIT_MS)


def rules(window: MainWindow) -> set[str]:
    report = window.bench.live_check.report
    return {issue.rule for issue in report.issues} if report is not None else {"checking"}


def question(qtbot: QtBot, window: MainWindow) -> str:
    """The title of the question that is asked, once it is there."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QDialog)), timeout=WAIT_MS)
    (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
    dialog.activateWindow()  # as a desktop does
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT_MS)
    return dialog.windowTitle()


def test_task_1_send_the_sample(qtbot: QtBot, data_dir: Path, hands: Hands) -> None:
    with open_window(qtbot, data_dir) as window, task(1, "Send the sample", hands):
        hands.press("Ctrl+Return")
        wait_for_status(qtbot, window, "200")
        answer = find(window, QPlainTextEdit, "responseBodyView")
        qtbot.waitUntil(lambda: "success" in answer.toPlainText())
        wait_for_rows(qtbot, window, 1)


def test_task_2_send_a_bad_payload_on_purpose(qtbot: QtBot, data_dir: Path, hands: Hands) -> None:
    with open_window(qtbot, data_dir) as window, task(2, "Send a bad payload on purpose", hands):
        hands.press("Ctrl+1", "Del")
        qtbot.waitUntil(lambda: not body(window).get("customer_id"))
        hands.press("Ctrl+Return")
        assert question(qtbot, window) == "Send anyway?"
        hands.press("Alt+S")  # Enter sends nothing; the button's own key does
        wait_for_status(qtbot, window, "400")
        wait_for_rows(qtbot, window, 1)


def test_task_3_find_yesterdays_429(qtbot: QtBot, data_dir: Path, hands: Hands) -> None:
    now = datetime.now(UTC)
    with build_services(data_dir) as services:
        history = History.open(services.data_dir / "history.sqlite3", owner=True).value
        for days, status in ((0, 429), (1, 200), (1, 429), (2, 429)):
            sent_at = now - timedelta(days=days)
            add_send(
                history,
                answered(status),
                events=(f"Event of {days} days ago, {status}",),
                sent_at_ms=int(sent_at.timestamp() * 1000),
            )
        history.close()
    with open_window(qtbot, data_dir) as window, task(3, "Find yesterday's 429", hands):
        wait_for_rows(qtbot, window, 4)
        hands.press("Ctrl+F")
        hands.look_for("historySearchEdit")
        hands.type("status:429 on:yesterday")
        hands.press("Return")
        wait_for_rows(qtbot, window, 1)
        assert "1 days ago, 429" in history_of(window).model().index(0, 0).data()
        hands.press("Down")
        hands.look_for("historyView")
        wait_for_status(qtbot, window, "429")


def test_task_4_save_and_reload_a_template(qtbot: QtBot, data_dir: Path, hands: Hands) -> None:
    with open_window(qtbot, data_dir) as window, task(4, "Save and reload a template", hands):
        saved = body(window)
        hands.press("Ctrl+S")
        question(qtbot, window)
        hands.type("Mine")
        hands.press("Return")
        hands.back_in(window)
        qtbot.waitUntil(lambda: window.windowTitle() == "Mine[*]", timeout=WAIT_MS)
        hands.press("Ctrl+N")
        qtbot.waitUntil(lambda: body(window) != saved)
        hands.press("Ctrl+K")
        hands.look_for("paletteSearchEdit")
        hands.type("mi")
        hands.press("Return")
        qtbot.waitUntil(lambda: body(window) == saved, timeout=WAIT_MS)
        assert window.windowTitle() == "Mine[*]"


def test_task_5_set_the_time_to_yesterday_nine_in_mumbai(
    qtbot: QtBot, data_dir: Path, tmp_path: Path, hands: Hands
) -> None:
    mumbai = ZoneInfo("Asia/Kolkata")
    day = datetime.now(mumbai).date() - timedelta(days=1)
    file = tmp_path / "event.json"
    file.write_text(GOOD)
    with (
        open_window(qtbot, data_dir, str(file)) as window,
        task(5, "Set the time to yesterday 09:00 in Mumbai", hands),
    ):
        qtbot.waitUntil(lambda: event(window)["action"] == "Added to cart", timeout=WAIT_MS)
        assert event(window).keys() == {"action"}, "nothing of it is there yet"
        hands.press("Alt+W")
        hands.look_for("timeModeCombo")
        hands.press("A")  # At a time
        hands.press("Alt+Z")
        hands.look_for("timeZoneCombo")
        hands.type("mumbai")
        hands.press("Return")
        qtbot.waitUntil(lambda: event(window).get("user_timezone_offset") == 19_800, timeout=WAIT_MS)
        hands.press("Alt+U")  # by now the clock there is the user's
        hands.look_for("dateTimeEdit")
        hands.press("Tab", "Tab", "Down", "Tab")  # the day before; and on to the hour
        hands.type("090000")
        nine = int(datetime.combine(day, time(9), mumbai).timestamp())
        qtbot.waitUntil(lambda: event(window)["current_time"] == nine, timeout=WAIT_MS)
        assert find(window, QComboBox, "timeZoneCombo").currentText() == "Asia/Kolkata  +05:30"
        assert "09:00" in find(window, QLabel, "timeSummaryLabel").accessibleName()


def test_task_6_fix_a_milliseconds_mistake(
    qtbot: QtBot, data_dir: Path, tmp_path: Path, hands: Hands
) -> None:
    now_s = int(datetime.now(UTC).timestamp())
    file = tmp_path / "event.json"
    file.write_text(
        json.dumps(
            {
                "type": "event",
                "customer_id": "maria@example.com",
                "actions": [{"action": "Order Placed", "platform": "ANDROID", "current_time": now_s * 1000}],
            }
        )
    )
    with (
        open_window(qtbot, data_dir, str(file)) as window,
        task(6, "Fix a milliseconds mistake", hands),
    ):
        qtbot.waitUntil(lambda: "time-milliseconds" in rules(window), timeout=WAIT_MS)
        hands.press("F8", "Alt+Return")
        qtbot.waitUntil(lambda: event(window)["current_time"] == now_s, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: "time-milliseconds" not in rules(window), timeout=WAIT_MS)


def test_task_7_compare_two_sends(qtbot: QtBot, data_dir: Path, hands: Hands) -> None:
    with open_window(qtbot, data_dir) as window, task(7, "Compare two sends", hands):
        hands.press("Ctrl+Return")
        wait_for_rows(qtbot, window, 1)
        hands.press("Ctrl+1", "End")
        hands.type("x")
        hands.press("Ctrl+Return")
        wait_for_rows(qtbot, window, 2)
        hands.press("Ctrl+8", "Down", "Shift+Down", "Ctrl+Shift+D")
        assert question(qtbot, window) == "Compare"
        view = find(window, QAbstractItemView, "compareView")
        model = view.model()
        texts = [model.index(0, column).data() for column in range(model.columnCount())]
        assert model.rowCount() == 1, "of the two sends, in the order of their going"
        assert texts == ["Changed", "Customer ID", '"john@example.com"', '"john@example.comx"']
        hands.press("Escape")
        hands.back_in(window)


def test_task_8_switch_to_live_and_back(qtbot: QtBot, data_dir: Path, hands: Hands) -> None:
    with FaultServer(answers(NO_WAY)) as proxy:
        url = f"http://127.0.0.1:{proxy.port}"
        app_id = "ABCDEFGHIJ0123456789KL"
        live = Connection("live", "Shop", app_id, "01", proxy_mode=ProxyMode.MANUAL, proxy_url=url)
        save_connections(data_dir, live, chosen=SANDBOX_ID)
        with build_services(data_dir) as services:
            services.secrets.set("live", Secret("key-of-the-tests"))
        with open_window(qtbot, data_dir) as window, task(8, "Switch to live and back", hands):
            badge = find(window, QLabel, "environmentBadge")
            assert badge.text() == "SANDBOX"
            hands.press("Ctrl+L", "Down")
            qtbot.waitUntil(lambda: badge.text() == "LIVE")
            hands.press("Ctrl+Return")
            assert question(qtbot, window) == "Send to LIVE?"
            hands.press("Escape")
            hands.back_in(window)
            assert "Nothing was sent" in window.notices.text
            assert focused("connectionCombo"), "the focus is back where it was"
            hands.press("Up")
            qtbot.waitUntil(lambda: badge.text() == "SANDBOX")
            assert proxy.connections == 0
            assert history_of(window).model().rowCount() == 0


def test_task_9_import_a_curl(qtbot: QtBot, data_dir: Path, hands: Hands) -> None:
    with open_window(qtbot, data_dir) as window, task(9, "Import a cURL", hands):
        QGuiApplication.clipboard().setText(CURL)
        hands.press("Ctrl+Shift+V")
        question(qtbot, window)
        hands.press("Return")
        hands.back_in(window)
        name = find(window, QLineEdit, "actionNameEdit")
        qtbot.waitUntil(lambda: name.text() == "Order Placed", timeout=WAIT_MS)
        assert body(window)["customer_id"] == "asha@example.com"


def test_task_10_recover_after_a_kill(qtbot: QtBot, data_dir: Path, hands: Hands) -> None:
    def kept() -> bool:
        return any(TYPED in path.read_text() for path in (data_dir / "drafts").glob("*.draft"))

    with window_process(data_dir, "type") as killed:
        killed.line()
        hands.strokes += killed.line()["strokes"]
        qtbot.waitUntil(kept, timeout=WAIT_MS)
        assert killed.end(signal.SIGKILL)[0] == -signal.SIGKILL
    with open_window(qtbot, data_dir) as window, task(10, "Recover after a kill", hands):
        assert find(window, QLineEdit, "actionNameEdit").text() == TYPED
        hands.press("Ctrl+Return")
        wait_for_status(qtbot, window, "200")


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s", "-p", "no:randomly"]))
