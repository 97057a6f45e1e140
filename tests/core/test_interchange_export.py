"""What is exported, run by the programs that it is for, sends the sandbox exactly the body of the request."""

from __future__ import annotations

import base64
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moeconsole.cli.arguments import EXPORT_FORMATS
from moeconsole.core.connections import Connection
from moeconsole.core.exchange import PreparedRequest
from moeconsole.core.interchange.formats import FORMATS
from moeconsole.core.interchange.shellwords import cmd_commands
from moeconsole.core.request import prepare
from moeconsole.core.secret import Secret
from moeconsole.sandbox.server import SandboxServer
from tests.exports.bodies import TRICKY as HARD_VALUES
from tests.exports.bodies import VARIABLES, body_with
from tests.helpers.sandbox_client import API_KEY, APP_ID

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = "canary-key-4711"
ENVIRONMENT = {"PATH": os.environ["PATH"], "MOECONSOLE_APP_ID": APP_ID, "MOECONSOLE_API_KEY": API_KEY}
TRICKY = [*HARD_VALUES.values(), VARIABLES]


def request_to(url: str, body: bytes, **changes: str) -> PreparedRequest:
    connection = Connection("c", "C", APP_ID, url=url, **changes)
    return prepare(connection, body, Secret(KEY))


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer(app_id=APP_ID, api_key=Secret(API_KEY)) as server:
        yield server


def run(sandbox: SandboxServer, command: list[str], **more: str) -> bytes:
    """Run it; the body that the sandbox took."""
    sandbox.inbox.clear()
    done = subprocess.run(
        command,
        capture_output=True,
        env=ENVIRONMENT | more,
        timeout=60,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, done.stderr
    (entry,) = sandbox.inbox.entries()
    return entry.body


needs_curl = pytest.mark.skipif(not (shutil.which("bash") and shutil.which("curl")), reason="no bash or curl")
fixtures = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])


@needs_curl
@pytest.mark.parametrize("value", TRICKY)
@pytest.mark.parametrize("indent", [None, 2])
def test_curl_by_bash_sends_the_body(value: str, indent: int | None, sandbox: SandboxServer) -> None:
    body = body_with(value, indent=indent)
    request = request_to(sandbox.url, body, project_code="a b&c")
    assert run(sandbox, ["bash", "-c", FORMATS["curl"].write(request)]) == body


@needs_curl
@fixtures
@given(value=st.text(st.characters(exclude_categories=["Cs"])))
def test_curl_by_bash_sends_any_text(value: str, sandbox: SandboxServer) -> None:
    body = body_with(value)
    assert run(sandbox, ["bash", "-c", FORMATS["curl"].write(request_to(sandbox.url, body))]) == body


@needs_curl
def test_curl_sends_the_greatest_body_that_the_service_takes(sandbox: SandboxServer, tmp_path: Path) -> None:
    """No system takes that much in one argument."""
    room = 131_072 - len(body_with(""))
    body, script = body_with("é%\\'" * (room // 6)), tmp_path / "event.sh"
    body += b" " * (131_072 - len(body))
    script.write_text(FORMATS["curl"].write(request_to(sandbox.url, body)), "utf-8")
    assert run(sandbox, ["bash", str(script)]) == body


@pytest.mark.parametrize("value", TRICKY)
def test_python_sends_the_body(value: str, sandbox: SandboxServer, tmp_path: Path) -> None:
    body, script = body_with(value, indent=2), tmp_path / "event.py"
    script.write_text(FORMATS["python"].write(request_to(sandbox.url, body)), "utf-8")
    assert run(sandbox, [sys.executable, str(script)]) == body


@fixtures
@given(value=st.text(st.characters(exclude_categories=["Cs"])))
def test_python_sends_any_text(value: str, sandbox: SandboxServer) -> None:
    """In this process: the interpreter's start would be most of the test."""
    body = body_with(value)
    sandbox.inbox.clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MOECONSOLE_APP_ID", APP_ID)
        patch.setenv("MOECONSOLE_API_KEY", API_KEY)
        exec(FORMATS["python"].write(request_to(sandbox.url, body)), {})  # noqa: S102
    assert [entry.body for entry in sandbox.inbox.entries()] == [body]


@pytest.mark.skipif(not (shutil.which("bash") and shutil.which("http")), reason="no HTTPie here")
@pytest.mark.parametrize("value", TRICKY)
def test_httpie_sends_the_body(value: str, sandbox: SandboxServer, tmp_path: Path) -> None:
    body = body_with(value)
    command = FORMATS["httpie"].write(request_to(sandbox.url, body, forwarded_for="203.0.113.7"))
    assert run(sandbox, ["bash", "-c", command], HOME=str(tmp_path)) == body


@pytest.mark.skipif(shutil.which("newman") is None, reason="no newman here")
@pytest.mark.parametrize("value", TRICKY[:-1])
def test_newman_sends_the_body(value: str, sandbox: SandboxServer, tmp_path: Path) -> None:
    """But for `{{`, which Postman takes for its own wherever it stands."""
    body, file = body_with(value, indent=2), tmp_path / "c.postman_collection.json"
    file.write_text(FORMATS["postman"].write(request_to(sandbox.url, body)), "utf-8")
    command = ["newman", "run", str(file), "--env-var", f"MOECONSOLE_API_KEY={API_KEY}"]
    assert run(sandbox, command, HOME=str(tmp_path)) == body


@pytest.mark.skipif(shutil.which("pwsh") is None, reason="no PowerShell here")
@pytest.mark.parametrize("value", TRICKY)
def test_powershell_sends_the_body(value: str, sandbox: SandboxServer, tmp_path: Path) -> None:
    body, script = body_with(value, indent=2), tmp_path / "event.ps1"
    script.write_text(FORMATS["powershell"].write(request_to(sandbox.url, body)), "utf-8")
    assert run(sandbox, ["pwsh", "-NoProfile", "-File", str(script)], HOME=str(tmp_path)) == body


@given(value=st.text(st.characters(exclude_categories=["Cs"])))
def test_powershell_gets_the_text_from_plain_ascii(value: str) -> None:
    """Read back by PowerShell's own rule for single quotes, which are the only ones used."""
    script = FORMATS["powershell"].write(request_to("https://gateway.example", body_with(value)))
    assert script.isascii()
    line = next(line for line in script.split("\n") if line.startswith("$body = "))
    parts = re.findall(r"'((?:[^']|'')*)'|ConvertFromUtf32\(0x([0-9A-F]+)\)", line)
    text = "".join(chr(int(code, 16)) if code else quoted.replace("''", "'") for quoted, code in parts)
    assert text.encode() == body_with(value)


@given(
    body=st.binary(min_size=1), agent=st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1)
)
def test_the_batch_file_holds_the_body_and_the_arguments(body: bytes, agent: str) -> None:
    headers = (("User-Agent", f"x{agent}x"),)
    request = PreparedRequest(
        "POST", "https://gateway.example/v1/event/A%20B?project_code=a%26b", headers, body
    )
    lines = FORMATS["curl-windows"].write(request).split("\r\n")
    encoded = "".join(line[5:] for line in lines if re.fullmatch(r"echo [A-Za-z0-9+/=]+", line))
    assert base64.b64decode(encoded) == body
    start = next(number for number, line in enumerate(lines) if line.startswith("curl.exe"))
    (words,) = cmd_commands("\n".join(lines[start:-1]).replace("%%", "%"))
    assert words[3] == request.url
    assert f"User-Agent: x{agent}x" in words


@pytest.mark.parametrize("body", [b"\x00\xff'%\\ \x80", b"", b"no JSON", b"{}"])
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_takes_every_body_and_keeps_the_key_out(name: str, body: bytes) -> None:
    request = request_to("https://gateway.example", body, forwarded_for="203.0.113.7")
    text = FORMATS[name].write(request)
    pair = base64.b64encode(f"{APP_ID}:{KEY}".encode()).decode()
    assert KEY not in text
    assert pair not in text
    assert "gateway.example" in text
    anonymous = FORMATS[name].write(prepare(Connection("c", "C", APP_ID, "01"), body, None))
    assert "MOECONSOLE_API_KEY" not in anonymous


def test_the_command_line_offers_every_format() -> None:
    assert tuple(FORMATS) == EXPORT_FORMATS
    assert all(one.id == name and one.label and one.suffix.startswith(".") for name, one in FORMATS.items())


def test_markdown_fences_hold_whatever_is_in_them() -> None:
    text = FORMATS["markdown"].write(request_to("https://gateway.example", b"```\nx\n````"))
    assert "`````\n```\nx\n````\n`````" in text
    page = FORMATS["markdown"].write(
        request_to("https://gateway.example", body_with("a").replace(b"Quote", b"*#|"))
    )
    assert page.splitlines()[0] == r"# \*\#| Tested"
