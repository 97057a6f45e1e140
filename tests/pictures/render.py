"""The documentation's screenshots, from the real window, into resources/screenshots/.

Run by hand: python tests/pictures/render.py

What is shown is the same on every machine and every day: one font, one time zone, one "today", answers as kept.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "UTC"
time.tzset()
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QItemSelectionModel, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QFont, QFontInfo  # noqa: E402
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QLineEdit, QWidget  # noqa: E402

from moeconsole.app import create_application, create_window  # noqa: E402
from moeconsole.core import templates  # noqa: E402
from moeconsole.core.connections import Environment  # noqa: E402
from moeconsole.core.exchange import Exchange, Outcome, Response, Timings  # noqa: E402
from moeconsole.core.secret import DOTS  # noqa: E402
from moeconsole.gui import compare_desk  # noqa: E402
from moeconsole.gui.dialogs.compare import CompareWindow  # noqa: E402
from moeconsole.gui.models import history_words  # noqa: E402
from moeconsole.services import build_services  # noqa: E402
from moeconsole.store.settings import Settings, Theme  # noqa: E402
from tests.helpers.sends import record  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from moeconsole.core.records import HistoryRow
    from moeconsole.gui.main_window import MainWindow
    from moeconsole.store.history import History

OUT = ROOT / "resources" / "screenshots"
FONT = "DejaVu Sans"
NOW = datetime(2026, 3, 12, 14, 5, tzinfo=UTC)
WITH_PROBLEMS = b"""{
  "type": "event",
  "customer_id": "maria@example.com",
  "actions": [
    {
      "action": "Order Placed",
      "attributes": {
        "price": "19.90",
        "delivery": "24.12.2026",
        "coupon": null,
        "items": [{"sku": "A-17", "size": {"eu": {"width": 42}}}, "gift wrap"]
      },
      "platform": "android",
      "current_time": 1708939453396
    }
  ]
}
"""
SENT = b"""{
  "type": "event",
  "customer_id": "maria@example.com",
  "actions": [
    {
      "action": "Order Placed",
      "attributes": {
        "price": "19.90",
        "Currency": "EUR",
        "coupon": null,
        "items": ["A-17", "B-02"]
      },
      "platform": "android",
      "current_time": 1773237600
    }
  ]
}
"""
MENDED = (
    SENT.replace(b'"19.90"', b"19.90")
    .replace(b"Currency", b"currency")
    .replace(b'        "coupon": null,\n', b"")
    .replace(b"1773237600", b"1773324000")
)
HEADERS = (("Content-Type", "application/json"), ("Date", "Thu, 12 Mar 2026 14:03:22 GMT"))
TIMINGS = Timings(dns_ms=3.1, connect_ms=11.4, tls_ms=24.8, first_byte_ms=41.9, body_ms=0.6)
ACCEPTED = b"""{
  "status": "success",
  "message": "Your request has been accepted and will be processed soon.",
  "request_id": "kQ7rXWbT"
}"""
LIMITED = b'{"status": "fail", "error": {"message": "Too many requests", "type": "RateLimit"}}'
WRONG_KEY = b'{"status": "fail", "error": {"message": "Authentication failed", "type": "Unauthorized"}}'


# ---- what was sent


def answered(status: int, reason: str, body: bytes, elapsed_ms: float) -> Exchange:
    return Exchange(Outcome.ANSWERED, elapsed_ms, Response(status, reason, HEADERS, body), timings=TIMINGS)


def fill(history: History) -> tuple[int, ...]:
    """A few days of sends with every kind of ending, oldest first; their ids."""
    ok = answered(200, "OK", ACCEPTED, 84)
    silent = Exchange(
        Outcome.UNKNOWN,
        30_000,
        None,
        "No answer within 30 s. The event may have been recorded.",
        "timeout",
        request_may_have_left=True,
    )
    lost = Exchange(Outcome.NOT_SENT, 12, None, "The address could not be found.", "dns")
    shop = {"customer_id": "maria@example.com", "events": ("Order Placed",), "request_body": SENT}
    staging = {
        "connection_name": "Shop staging",
        "environment": Environment.TEST,
        "url": "https://api-03.moengage.com/v1/event/SHOPSTAGING_DEBUG",
        "request_headers": (("Authorization", f"Basic {DOTS}"), ("Content-Type", "application/json")),
    }
    minute, hour, day = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
    sends = (
        (3 * day, ok, {"events": ("Course Finished",), "customer_id": "anil@example.com"}),
        (2 * day, answered(401, "Unauthorized", WRONG_KEY, 61), {**shop, **staging}),
        (day + 3 * hour, answered(429, "Too Many Requests", LIMITED, 38), {**shop, **staging}),
        (day + hour, ok, {**shop, **staging}),
        (5 * hour, lost, {"events": ("Cart Viewed", "Cart Left"), "customer_id": "priya@example.com"}),
        (2 * hour, silent, {"events": ("Movie Watched",), "customer_id": "jonas@example.com"}),
        (26 * minute, ok, {**shop, **staging, "request_body": MENDED}),
        (98 * timedelta(seconds=1), ok, {}),
    )
    return tuple(add(history, NOW - before, exchange, changes) for before, exchange, changes in sends)


def add(history: History, sent_at: datetime, exchange: Exchange, changes: dict[str, object]) -> int:
    row_id = history.begin(record(sent_at_ms=int(sent_at.timestamp() * 1000), **changes))
    history.complete(row_id, exchange)
    return row_id


# ---- pictures


def settle(condition: Callable[[], object]) -> None:
    """Let the event loop run until that has been true for a while: what comes in late may begin a new check."""
    loop, times_true = QEventLoop(), 0

    def look() -> None:
        nonlocal times_true
        times_true = times_true + 1 if condition() else 0
        if times_true == 5:
            loop.quit()

    timer, limit = QTimer(interval=20), QTimer(interval=10_000, singleShot=True)
    timer.timeout.connect(look)
    limit.timeout.connect(loop.quit)
    timer.start()
    limit.start()
    loop.exec()
    if not limit.isActive():
        raise TimeoutError


def is_quiet(window: MainWindow) -> bool:
    return window.bench.live_check.report is not None and window.bench.idle.is_done


def shoot(widget: QWidget, name: str) -> None:
    QApplication.processEvents()
    OUT.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(OUT / f"{name}.png"))
    print(OUT / f"{name}.png")


def raise_docks(window: MainWindow, *names: str) -> None:
    for name in names:
        window.findChild(QDockWidget, name).raise_()


def render(theme: Theme) -> None:
    """Every picture in that theme."""
    suffix = theme.value
    with tempfile.TemporaryDirectory() as folder, build_services(folder) as services:
        services.settings.save(Settings(theme=theme))
        fill(services.open_history())
        window = create_window(services)
        window.setAnimated(False)  # docks are where they belong at once
        window.resize(1280, 800)
        window.show()
        settle(lambda: is_quiet(window))
        for name, stage in STAGES:
            for widget in stage(window):
                shoot(widget, f"{name}-{suffix}")
        window.close()


def composer(window: MainWindow) -> Iterator[QWidget]:
    view, status = window.history.view, window.findChild(QLabel, "responseStatusLabel")
    settle(lambda: view.model().rowCount() > 0)
    raise_docks(window, "responseDock")
    view.selectRow(0)
    settle(lambda: "200" in status.text())
    yield window


def history(window: MainWindow) -> Iterator[QWidget]:
    view, edit = window.history.view, window.history.search_edit
    raise_docks(window, "historyDock")
    window.resizeDocks([window.docks["history"]], [380], Qt.Orientation.Horizontal)
    edit.setText("order")
    settle(lambda: view.model().rowCount() == 4)
    view.selectRow(2)
    settle(lambda: "429" in window.findChild(QLabel, "responseStatusLabel").text())
    yield window


def compare(window: MainWindow) -> Iterator[QWidget]:
    view = window.history.view
    choice = view.selectionModel()
    choice.clearSelection()
    for row in (0, 1):
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        choice.select(view.model().index(row, 0), flags)
    window.history.compare_requested.emit(window.history.selected_ids)
    settle(lambda: window.findChildren(CompareWindow))
    compared = window.findChildren(CompareWindow)[-1]
    compared.view.selectRow(0)
    yield compared
    compared.close()
    window.history.search_edit.clear()
    window.docks.reset()


def problems(window: MainWindow) -> Iterator[QWidget]:
    window.bench.keeper.open_state(templates.read(WITH_PROBLEMS).state, "Order Placed")
    settle(lambda: window.bench.issues.issues != () and is_quiet(window))
    raise_docks(window, "templatesDock", "jsonDock", "problemsDock")
    window.problems.go_to_next()
    yield window


def stored_as(window: MainWindow) -> Iterator[QWidget]:
    raise_docks(window, "storedDock")
    window.resizeDocks([window.docks["stored"]], [560], Qt.Orientation.Horizontal)
    for column, width in enumerate((140, 110)):
        window.stored.view.header().resizeSection(column, width)
    yield window


def palette(window: MainWindow) -> Iterator[QWidget]:
    window.docks.reset()
    settle(lambda: is_quiet(window))  # the tab bars that were shown before take their leave
    window.actions_.palette.trigger()
    window.findChild(QLineEdit, "paletteSearchEdit").setText("send")
    yield window


STAGES = (
    ("window", composer),
    ("history", history),
    ("compare", compare),
    ("problems", problems),
    ("stored-as", stored_as),
    ("palette", palette),
)


def main() -> None:
    app = create_application()
    font = QFont(app.font())
    font.setFamily(FONT)
    if QFontInfo(font).family() != FONT:
        raise SystemExit(f"The pictures need the font {FONT}.")
    app.setFont(font)
    told = history_words.when_text

    def when_text(row: HistoryRow, _now: datetime) -> str:
        return told(row, NOW)

    with (
        patch.object(history_words, "when_text", when_text),
        patch.object(compare_desk, "when_text", when_text),
    ):
        for chosen in (Theme.LIGHT, Theme.DARK):
            render(chosen)


if __name__ == "__main__":
    main()
