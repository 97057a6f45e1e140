"""The documentation's screenshots, from the real window, into resources/screenshots/.

Run by hand: python tests/pictures/render.py
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QLabel, QLineEdit  # noqa: E402

from moeconsole.app import create_application, create_window  # noqa: E402
from moeconsole.core import templates  # noqa: E402
from moeconsole.services import build_services  # noqa: E402
from moeconsole.store.settings import Settings, Theme  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.gui.main_window import MainWindow

OUT = ROOT / "resources" / "screenshots"
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


def settle(condition: Callable[[], bool]) -> None:
    """Let the event loop run until that is true, ten seconds at most."""
    loop, clock = QEventLoop(), QElapsedTimer()
    clock.start()
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: (condition() or clock.elapsed() > 10_000) and loop.quit())
    timer.start()
    loop.exec()


def shoot(window: MainWindow, name: str) -> None:
    settle(lambda: window.bench.live_check.report is not None and window.bench.idle.is_done)
    OUT.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(OUT / f"{name}.png"))
    print(OUT / f"{name}.png")


def raise_docks(window: MainWindow, *names: str) -> None:
    for name in names:
        window.findChild(QDockWidget, name).raise_()


def render(theme: Theme) -> None:
    suffix = theme.value
    with tempfile.TemporaryDirectory() as folder, build_services(folder) as services:
        services.settings.save(Settings(theme=theme))
        window = create_window(services)
        window.resize(1280, 800)
        window.show()
        settle(lambda: window.bench.live_check.report is not None and window.bench.idle.is_done)
        window.findChild(QAbstractButton, "sendButton").click()
        status = window.findChild(QLabel, "responseStatusLabel")
        settle(lambda: "200" in status.text())
        shoot(window, f"window-{suffix}")
        window.bench.keeper.open_state(templates.read(WITH_PROBLEMS).state, "Order Placed")
        raise_docks(window, "storedDock", "problemsDock", "historyDock")
        settle(lambda: window.bench.issues.issues != ())
        shoot(window, f"problems-{suffix}")
        window.actions_.palette.trigger()
        window.findChild(QLineEdit, "paletteSearchEdit").setText("event")
        shoot(window, f"palette-{suffix}")
        window.close()


if __name__ == "__main__":
    create_application()
    for chosen in (Theme.LIGHT, Theme.DARK):
        render(chosen)
