"""`send` where something comes in between: Ctrl+C, a history that can't be written."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers.command_line import GOOD, SEND_KEYS, command, environment, to
from tests.helpers.fault_server import FaultServer, answers_and_hangs

if TYPE_CHECKING:
    from pathlib import Path

    from moeconsole.sandbox.server import SandboxServer


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOECONSOLE_API_KEY", "a-key-of-the-tests")


@pytest.mark.skipif(sys.platform == "win32", reason="signals to another process")
class TestInterrupted:
    def interrupted(self, data_dir: Path, file: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        with (
            FaultServer(answers_and_hangs(b"")) as server,
            subprocess.Popen(
                command("send", file, *to(server), *arguments),
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                env=environment(data_dir, MOECONSOLE_API_KEY="k"),
            ) as process,
        ):
            assert server.arrived.wait(30)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=30)
        return subprocess.CompletedProcess([], process.returncode, out, err)

    def test_the_row_says_cancelled(self, run_here: Any, write: Any, data_dir: Path) -> None:
        done = self.interrupted(data_dir, write(GOOD), "--json")
        assert done.returncode == 130
        sent = json.loads(done.stdout)
        assert list(sent) == SEND_KEYS
        assert (sent["outcome"], sent["status"]) == ("cancelled", None)
        assert sent["error"]
        row = run_here("history", "show", str(sent["id"]), "--json").json
        assert row["outcome"] == "cancelled"
        assert row["error"] == sent["error"]

    def test_people_read_a_sentence(self, write: Any, data_dir: Path) -> None:
        done = self.interrupted(data_dir, write(GOOD))
        assert (done.returncode, done.stdout) == (130, "")
        assert "Traceback" not in done.stderr


class TestHistoryThatCanNotBeWritten:
    def check(self, ended: Any) -> None:
        assert ended.status == 0
        assert (ended.json["id"], ended.json["ok"]) == (None, True)
        assert ended.err.startswith("Could not ")
        assert "Traceback" not in ended.err

    def test_the_folder_can_not_be_made(
        self, run_here: Any, write: Any, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("MOECONSOLE_DATA_DIR", write("a file", "file") + "/data")
        self.check(run_here("send", write(GOOD), *to(sandbox), "--json"))
        assert run_here("history", "list", "--json").status == 2

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
    def test_a_read_only_folder(
        self, run_here: Any, write: Any, sandbox: SandboxServer, data_dir: Path
    ) -> None:
        data_dir.chmod(0o500)
        try:
            self.check(run_here("send", write(GOOD), *to(sandbox), "--json"))
        finally:
            data_dir.chmod(0o700)

    @pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes")
    @pytest.mark.parametrize("rows_before", [0, 1])
    def test_a_full_disk(
        self, rows_before: int, run_here: Any, write: Any, sandbox: SandboxServer, data_dir: Path
    ) -> None:
        file = write(GOOD)
        for _ in range(rows_before):
            run_here("send", file, *to(sandbox))
        script = 'ulimit -f "$1"; shift; exec "$@"'
        done = subprocess.run(
            ["bash", "-c", script, "bash", "0", *command("send", file, *to(sandbox), "--json")],
            capture_output=True,
            text=True,
            env=environment(data_dir, MOECONSOLE_API_KEY="k", PYTHONDONTWRITEBYTECODE="1"),
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        sent = json.loads(done.stdout)
        assert (sent["ok"], sent["id"]) == (True, None)
        assert done.stderr.startswith("Could not ")
        assert "Traceback" not in done.stderr
        assert len(run_here("history", "list", "--json").json["rows"]) == rows_before

    def test_a_newer_history(self, run_here: Any, write: Any, sandbox: SandboxServer, data_dir: Path) -> None:
        file = write(GOOD)
        run_here("send", file, *to(sandbox))
        with sqlite3.connect(data_dir / "history.sqlite3") as connection:
            connection.execute("PRAGMA user_version=99")
        connection.close()
        ended = run_here("send", file, *to(sandbox), "--json")
        assert (ended.status, ended.json["id"]) == (0, None)
        assert "newer version" in ended.err
        assert len(run_here("history", "list", "--json").json["rows"]) == 1
