"""`moeconsole sandbox` as other programs use it: one line, then service until a signal."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from moeconsole.core.secret import Secret
from moeconsole.sandbox.command import serve
from tests.helpers.sandbox_client import Client, basic, payload

if TYPE_CHECKING:
    from pathlib import Path

RUN = """
import sys
from pathlib import Path
from moeconsole.core.secret import Secret
from moeconsole.sandbox.command import serve
app_id, key, state = sys.argv[1:]
sys.exit(serve(host="127.0.0.1", port=0, app_id=app_id or None, api_key=Secret(key) if key else None,
               state=Path(state) if state else None, out=sys.stdout, err=sys.stderr))
"""
Start = Callable[..., tuple["subprocess.Popen[str]", dict[str, str]]]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals to another process")


@pytest.fixture
def start() -> Iterator[Start]:
    processes: list[subprocess.Popen[str]] = []

    def started(
        app_id: str = "", key: str = "", state: str = ""
    ) -> tuple[subprocess.Popen[str], dict[str, str]]:
        process = subprocess.Popen(
            [sys.executable, "-X", "dev", "-c", RUN, app_id, key, state],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        processes.append(process)
        assert process.stdout
        return process, json.loads(process.stdout.readline())

    yield started
    for process in processes:
        process.kill()
        process.communicate()


class Running:
    """What `Client` needs of a server that runs elsewhere."""

    def __init__(self, url: str) -> None:
        self.url = url


def send(line: dict[str, str], **headers: str) -> int:
    client: Any = Client(Running(line["url"]))  # type: ignore[arg-type]
    pair = basic(line["app_id"], line["api_key"])
    path = f"/v1/event/{line['app_id']}"
    status: int = client.request(path=path, body=payload(), headers={"Authorization": pair} | headers).status
    return status


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_one_line_then_service_until_a_signal(start: Start, number: int, status: int) -> None:
    process, line = start()
    assert set(line) == {"url", "app_id", "api_key"}
    assert send(line) == 200
    assert send(line | {"app_id": "ANOTHER1", "api_key": "another"}) == 200
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (status, "", "")


def test_a_given_pair_is_the_only_one(start: Start) -> None:
    _, line = start("MINE123", "my-key")
    assert (line["app_id"], line["api_key"]) == ("MINE123", "my-key")
    assert send(line) == 200
    assert send(line | {"api_key": "another"}) == 401
    assert send(line | {"app_id": "ANOTHER1"}) == 400


def test_the_inbox_survives_a_kill(start: Start, tmp_path: Path) -> None:
    state = tmp_path / "inbox.jsonl"
    process, line = start(state=str(state))
    for _ in range(3):
        assert send(line) == 200
    process.kill()
    process.wait(timeout=30)
    _, line = start(state=str(state))
    client: Any = Client(Running(line["url"]))  # type: ignore[arg-type]
    assert len(client.request("GET", "/sandbox/events").json["events"]) == 3


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"host": "192.168.1.5"}, "this machine only"),
        ({"app_id": "A1"}, "or neither"),
        ({"api_key": Secret("x")}, "or neither"),
        ({"port": 99_999}, "can't listen"),
    ],
)
def test_what_can_not_be_had_is_said_and_ends_with_2(arguments: dict[str, Any], words: str) -> None:
    usual: dict[str, Any] = {"host": "127.0.0.1", "port": 0, "app_id": None, "api_key": None, "state": None}
    out, err = io.StringIO(), io.StringIO()
    handler = signal.getsignal(signal.SIGINT)
    assert serve(**(usual | arguments), out=out, err=err) == 2
    assert out.getvalue() == ""
    assert words in err.getvalue()
    assert signal.getsignal(signal.SIGINT) is handler
