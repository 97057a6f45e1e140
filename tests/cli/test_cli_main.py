"""The first word, help, the job without a display, and `sandbox` as a process."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from moeconsole import __version__
from tests.helpers.command_line import BAD, GOOD, ROOT, command, environment
from tests.helpers.sandbox_client import Client

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = ("validate", "preview", "send", "history", "export", "import", "sandbox")


def test_version(run_here: Any) -> None:
    assert run_here("--version").out == f"moeconsole {__version__}\n"


def test_check_says_what_is_lacking(run_process: Any) -> None:
    ended = run_process("--check")
    assert ended.status in {0, 2}
    assert ended.out


@pytest.mark.parametrize("arguments", [(), *((name,) for name in COMMANDS), ("history", "list")])
def test_help(arguments: tuple[str, ...], run_here: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns in ("80", "1"):
        monkeypatch.setenv("COLUMNS", columns)
        ended = run_here(*arguments, "--help")
        assert (ended.status, ended.err) == (0, "")
        assert ended.out.startswith("usage: moeconsole")
        assert ended.out.splitlines()[0].split()[1:3] == ["moeconsole", (*arguments, "[FILE]")[0]]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["vaildate"], "Did you mean validate?"),
        (["vaildate", "a.json"], "Did you mean validate?"),
        (["nothing.json"], "neither a command nor a file. The commands are validate, "),
        (["--unknown"], "--unknown"),
        (["validate"], "FILE"),
        (["validate", "--unknown", "x"], "--unknown"),
        (["history"], "list|search|show|export"),
        (["history", "delete"], "delete"),
        (["send", "x", "--api-key", "k"], "--api-key"),
        (["sandbox", "--port", "99999"], "no number from 0 to 65,535"),
        (["sandbox", "--host", "192.168.1.5"], "this machine only"),
        (["sandbox", "--app-id", "A1"], "go together"),
        (["sandbox", "--app-id", "A1", "--api-key", ""], "key is empty"),
        (["--", "--nothing"], "neither a command nor a file"),
    ],
)
def test_wrong_usage(arguments: list[str], words: str, run_here: Any) -> None:
    ended = run_here(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert words in ended.err
    assert "Traceback" not in ended.err


def test_more_files_than_one(run_here: Any, write: Any) -> None:
    ended = run_here(write(GOOD), write(GOOD))
    assert ended.status == 2
    assert "one FILE at a time" in ended.err


def test_without_a_display_the_sample_is_sent(run_process: Any) -> None:
    ended = run_process()
    assert ended.status == 0
    assert json.loads(ended.out)["status"] == "success"
    assert "There is no display" in ended.err
    assert "To open the window" in ended.err
    (row,) = run_process("history", "list", "--json").json["rows"]
    assert (row["events"], row["connection"], row["status"]) == (["Flight Booked"], "Sandbox", 200)


def test_without_a_display_a_file_is_sent(data_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "validate").write_text(BAD, "utf-8")
    done = subprocess.run(
        command("./validate"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env=environment(data_dir),
        check=False,
    )
    assert done.returncode == 1
    assert "type-not-event" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals to another process")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_the_sandbox_says_where_it_is_and_stores_what_is_stored(
    number: int, status: int, data_dir: Path, run_process: Any, write: Any
) -> None:
    with subprocess.Popen(
        command("sandbox", "--app-id", "MINE123", "--api-key", "my-key"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(data_dir),
    ) as process:
        try:
            assert process.stdout is not None
            line = json.loads(process.stdout.readline())
            assert {**line, "url": ""} == {"url": "", "app_id": "MINE123", "api_key": "my-key"}
            file = write(GOOD.replace('"Added to cart"', '"Added to cart","attributes":{"ids":[1,"2"]}'))
            to = ("--url", line["url"], "--app-id", "MINE123")
            assert run_process("send", file, *to, MOECONSOLE_API_KEY="my-key").status == 0
            refused = run_process("send", file, *to, "--json", MOECONSOLE_API_KEY="another")
            assert (refused.status, refused.json["status"]) == (3, 401)
            process_server: Any = type("Running", (), {"url": line["url"]})
            (entry,) = Client(process_server).request("GET", "/sandbox/events").json["events"]
            assert entry["stored"]["events"][0]["attributes"][0]["value"] == [1, 2]
        finally:
            process.send_signal(number)
            out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (status, "", "")


def test_an_interrupt_before_there_is_anything_to_cancel(
    run_here: Any, write: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("moeconsole.cli.judge.read_document", interrupted)
    ended = run_here("validate", write(GOOD), "--json")
    assert ended.status == 130
    assert ended.json == {"error": "Interrupted."}


def test_a_send_to_somewhere_else_loads_no_sandbox(data_dir: Path, write: Any) -> None:
    script = (
        "import sys; from moeconsole.cli.main import run; status = run(sys.argv[1:]); "
        "print([name for name in sys.modules if name in ('PySide6', 'keyring', 'http.server', "
        "'moeconsole.sandbox.server')], file=sys.stderr); sys.exit(status)"
    )
    arguments = ["send", write(GOOD), "--url", "http://127.0.0.1:9", "--app-id", "A", "--json"]
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        env=environment(data_dir),
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stderr.strip()) == (4, "[]")
