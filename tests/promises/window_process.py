"""Starts the real window in a process of its own, driven by a script of window_drivers.py, on a folder of ours."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING, Any

from tests.promises.promise import ROOT, python

if TYPE_CHECKING:
    from pathlib import Path

APP_ID = "PROMISESWORKSPACE"
LONGEST_S = 120


def use_server(data_dir: Path, port: int, **changes: Any) -> None:
    """Settings whose chosen connection is to that port of loopback."""
    connection = {
        "id": "c",
        "name": "Promises",
        "app_id": APP_ID,
        "url": f"http://127.0.0.1:{port}",
    } | changes
    settings = {"version": 1, "chosen_connection": "c", "connections": [connection]}
    data_dir.mkdir(exist_ok=True)
    (data_dir / "settings.json").write_text(json.dumps(settings))


def drive(driver: str, data_dir: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A run of the window until the driver closes it; the faults are in a module of their own."""
    module = "planted_drivers" if driver.startswith("planted_") else "window_drivers"
    return subprocess.run(
        python("-m", "tests.promises.driven", module, driver, *arguments),
        cwd=ROOT,
        env=os.environ | {"MOECONSOLE_DATA_DIR": str(data_dir), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=False,
    )


def said(done: subprocess.CompletedProcess[str]) -> Any:
    """The JSON document that the driver printed last; None where it printed none."""
    lines = done.stdout.strip().splitlines()
    try:
        return json.loads(lines[-1]) if lines else None
    except ValueError:
        return None
