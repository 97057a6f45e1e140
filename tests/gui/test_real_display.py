"""The main job once on a real display, with Qt's X11 plugin and a picture of what was on the screen."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

from tests.helpers.x_server import x_server

ROOT = Path(__file__).resolve().parents[2]
SCREENSHOT = ROOT / "build" / "screenshots" / "real-display.png"


def test_the_sample_is_sent_on_a_real_display(data_dir: Path) -> None:
    with x_server() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, str(ROOT / "tests/helpers/real_display.py"), str(data_dir), str(SCREENSHOT)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["platform"] == "xcb"
    assert "200" in found["status"]
    assert found["rows"] == 1
    header = SCREENSHOT.read_bytes()[:24]
    assert struct.unpack(">II", header[16:24]) == (1280, 800)
