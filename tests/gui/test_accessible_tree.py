"""What a screen reader gets to know: the real AT-SPI tree on a real display, and a send by real key strokes alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.x_server import x_server

ROOT = Path(__file__).resolve().parents[2]
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@pytest.mark.skipif(
    not all(map(shutil.which, ("dbus-run-session", "xdotool")))
    or not any(map(os.path.exists, BUS_LAUNCHERS)),
    reason="this machine has no D-Bus session, no AT-SPI or no xdotool",
)
def test_a_send_with_a_screen_reader(data_dir: Path) -> None:
    with x_server() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            ["dbus-run-session", "--", sys.executable, str(ROOT / "tests/helpers/accessible_send.py")],
            env=environment,
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])  # the daemon of AT-SPI has a word to say first
    assert found["nodes"] > 50
    assert found["nameless"] == []
    assert found["reached"][-1] == "text: Customer ID"
    assert "200 Accepted" in found["status"]
