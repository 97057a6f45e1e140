"""Runs the command line: as a process of its own, as users do, or in this one where many runs matter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from moeconsole.cli.main import run

if TYPE_CHECKING:
    import pytest

    from moeconsole.sandbox.server import SandboxServer
    from tests.helpers.fault_server import FaultServer

ROOT = Path(__file__).parents[2]
TIMEOUT_S = 60

GOOD = '{"type":"event","customer_id":"maria@example.com","actions":[{"action":"Added to cart"}]}'
BAD = '{"type":"EVENT","customer_id":"maria@example.com","actions":[{"action":"Added to cart"}]}'


APP_ID = "DEMOWORKSPACE0123456789"
SEND_KEYS = [
    *("id", "url", "status", "ok", "outcome", "elapsed_ms", "sent_bytes"),
    *("request", "response", "explanation", "error", "issues"),
]


@dataclass(frozen=True)
class Ended:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        return json.loads(self.out)

    def exact_json(self) -> Any:
        """The same, with numbers as their text: none is rounded on the way."""
        return json.loads(self.out, parse_int=str, parse_float=str)


def environment(data_dir: Path, **changes: str) -> dict[str, str]:
    """Of a process that finds its data there, and neither a display nor a key."""
    ours = {key: value for key, value in os.environ.items() if key not in _NOT_OURS}
    return ours | {"MOECONSOLE_DATA_DIR": str(data_dir), "PYTHONPATH": str(ROOT)} | changes


_NOT_OURS = (
    *("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "MOECONSOLE_API_KEY"),
    *("COLUMNS", "PYTHONIOENCODING", "PYTHONUTF8", "LC_ALL", "LANG"),
)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "moeconsole", *arguments]


def to(server: SandboxServer | FaultServer | str) -> list[str]:
    """The arguments of `send` for that server, whatever the path of its URL."""
    url = server if isinstance(server, str) else server.url
    return ["--url", url.split("/v1/")[0], "--app-id", APP_ID]


def in_process(capsys: pytest.CaptureFixture[str], *arguments: str) -> Ended:
    """A run in this process, on the data folder of the environment."""
    capsys.readouterr()
    try:
        status = run(arguments)
    except SystemExit as end:  # --help
        status = int(end.code or 0)
    out, err = capsys.readouterr()
    return Ended(status, out, err)


def as_process(data_dir: Path, *arguments: str, stdin: bytes = b"", **changes: str) -> Ended:
    """A run as a process of its own."""
    done = subprocess.run(
        command(*arguments),
        input=stdin,
        capture_output=True,
        env=environment(data_dir, **changes),
        timeout=TIMEOUT_S,
        check=False,
    )
    encoding = changes.get("PYTHONIOENCODING", "utf-8")
    return Ended(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))
