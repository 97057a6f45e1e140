"""What holds for every test: no display, no folders or keys of the user, no leaked thread, no stray log line.

Qt is not imported here; pytest-qt imports it after this file has chosen the platform.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = os.environ.get("MOECONSOLE_TEST_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ.pop("MOECONSOLE_API_KEY", None)

THREAD_GRACE_S = 2.0

settings.register_profile("local", deadline=None, max_examples=100)
settings.register_profile("ci", deadline=None, max_examples=100, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture(scope="session", autouse=True)
def _not_the_users_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep a test that forgets `data_dir` away from the folder of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MOECONSOLE_DATA_DIR", str(tmp_path_factory.mktemp("nobodys-data")))
        yield


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder of the test's own, which the program finds as a user's."""
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("MOECONSOLE_DATA_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    """Fail a test that leaves a thread for which the interpreter would wait at its end."""
    before = set(threading.enumerate())
    yield
    give_up_at = time.monotonic() + THREAD_GRACE_S
    started = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in started:  # one that is just ending is no leak
        thread.join(max(0.0, give_up_at - time.monotonic()))
    leaked = [thread.name for thread in started if thread.is_alive()]
    assert not leaked, f"threads left alive: {leaked}"


@pytest.fixture(autouse=True)
def _no_stray_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse without the mark `expect_logs`."""
    yield
    if request.node.get_closest_marker("expect_logs"):
        return
    records = [record for when in ("setup", "call", "teardown") for record in caplog.get_records(when)]
    stray = [f"{r.name}: {r.getMessage()}" for r in records if r.levelno >= logging.WARNING]
    assert not stray, f"unexpected log lines: {stray}"
