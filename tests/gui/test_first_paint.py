"""What the window does without until it is painted, and that it makes no connection before the first send.

In a process of its own: the test run itself has loaded everything. Times are the benchmarks' affair.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

SCRIPT = """
import enum, json, sys

sockets = []

def listen(event, arguments):
    if event.startswith("socket."):
        sockets.append(event)

sys.addaudithook(listen)

def names(kind):
    return {kind.__qualname__, *(name for one in kind.__subclasses__() for name in names(one))}

from moeconsole.app import begin_window, create_application
from moeconsole.services import build_services
from PySide6.QtCore import QTimer

app = create_application()
said = {}

def on_painted():
    said["modules"] = sorted(sys.modules)
    said["enumerations"] = sorted(names(enum.Enum))
    said["sockets at first paint"] = list(sockets)

def on_checked(report):
    done.start()

def end_when_idle():
    if window.bench.idle.is_done:
        said["sockets"] = sockets
        window.close()
        app.quit()

with build_services(sys.argv[1]) as services:
    window = begin_window(services)
    window.painted.connect(on_painted)
    window.bench.live_check.finished.connect(on_checked)
    done = QTimer(interval=0)
    done.timeout.connect(end_when_idle)
    window.show()
    app.exec()
print(json.dumps(said))
"""

HEAVY = {
    "requests",
    "urllib3",
    "jsonschema",
    "referencing",
    "attr",
    "keyring",
    "http.client",
    "http.server",
    "sqlite3",
    "ssl",
    "socket",
    "email",
    "platformdirs",
    "hashlib",
    "uuid",
    "html",
    "shlex",
    "PySide6.QtSvg",
    "PySide6.QtTest",
    "PySide6.QtNetwork",
    "moeconsole.core.advice",
    "moeconsole.core.app_ids",
    "moeconsole.core.checking",
    "moeconsole.core.connection_check",
    "moeconsole.core.explain",
    "moeconsole.core.field_help",
    "moeconsole.core.curl",
    "moeconsole.core.ingestion",
    "moeconsole.core.interchange",
    "moeconsole.core.pasting",
    "moeconsole.core.plan",
    "moeconsole.core.preview",
    "moeconsole.core.request",
    "moeconsole.core.rules.help",
    "moeconsole.core.sizes",
    "moeconsole.gui.desks",
    "moeconsole.gui.dialogs.about",
    "moeconsole.gui.dialogs.shortcuts",
    "moeconsole.gui.models.palette_model",
    "moeconsole.gui.panes.help_pane",
    "moeconsole.gui.panes.history_pane",
    "moeconsole.gui.panes.inbox_pane",
    "moeconsole.gui.panes.problems_pane",
    "moeconsole.gui.panes.request_pane",
    "moeconsole.gui.panes.stored_pane",
    "moeconsole.gui.dialogs.ask",
    "moeconsole.gui.dialogs.save_template",
    "moeconsole.gui.explained",
    "moeconsole.gui.widgets.calendar_popup",
    "moeconsole.net.client",
    "moeconsole.sandbox.server",
    "moeconsole.store.history",
    "moeconsole.workflows.send",
}

# Of classes that the window has no use for before its first paint. Those of QStyle come with the first QStyle that
# Qt hands over; those of QWizard with the first widget of Qt's own (a viewport), as Python then makes a class for
# each kind of widget there is: 6 and 10 ms.
SPARED_ENUMERATIONS = {"QStyle.PixelMetric", "QWizard.WizardStyle"}


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a window on an empty data folder reports of its start."""
    data_dir = tmp_path_factory.mktemp("first-paint")
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(data_dir)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    report: dict[str, Any] = json.loads(ended.stdout)
    return report


def test_nothing_heavy_is_loaded_at_the_first_paint(said: dict[str, Any]) -> None:
    assert sorted(HEAVY & set(said["modules"])) == []


def test_no_classes_are_made_that_nobody_uses(said: dict[str, Any]) -> None:
    assert "QMainWindow.DockOption" in said["enumerations"]
    assert sorted(SPARED_ENUMERATIONS & set(said["enumerations"])) == []


def test_the_window_opens_no_connection_before_the_first_send(said: dict[str, Any]) -> None:
    assert said["sockets at first paint"] == []
    # urllib3 looks for IPv6 by binding a socket of this machine when it is imported
    assert set(said["sockets"]) <= {"socket.__new__", "socket.bind"}
