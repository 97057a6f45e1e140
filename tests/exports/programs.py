"""The programs that exports are written for: where they come from, and how each runs an export."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from moeconsole.core.interchange.formats import FORMATS
from tests.helpers.sandbox_client import API_KEY, APP_ID

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from moeconsole.core.exchange import PreparedRequest
    from moeconsole.sandbox.server import SandboxServer

INSTALL_LIMIT_S = 300
RUN_LIMIT_S = 60
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "MOECONSOLE_APP_ID": APP_ID,
    "MOECONSOLE_API_KEY": API_KEY,
}


@dataclass(frozen=True, slots=True)
class Program:
    """Something that runs one format.

    Attributes:
        command: its words, given the path of the exported file; None where the program can't be had here.
        knows_variables: it replaces `{{…}}` itself.
    """

    name: str
    format: str
    command: Callable[[Path], list[str]] | None
    knows_variables: bool = False


def programs(folder: Path, *, install: bool) -> tuple[Program, ...]:
    """Those on this machine; with `install` also what its package managers bring into `folder`."""
    bash = shutil.which("bash")
    http = shutil.which("http") or (_httpie(folder) if install else None)
    newman = shutil.which("newman") or (_newman(folder) if install else None)
    pwsh = shutil.which("pwsh")
    return (
        Program("bash and curl", "curl", _words(bash if shutil.which("curl") else None)),
        Program("Python and requests", "python", _words(sys.executable)),
        Program("bash and HTTPie", "httpie", _words(bash if http else None)),
        Program("PowerShell", "powershell", _words(pwsh, "-NoProfile", "-File")),
        Program("newman", "postman", _newman_command(newman), knows_variables=True),
    )


def run(
    program: Program, request: PreparedRequest, sandbox: SandboxServer, folder: Path
) -> tuple[bytes | None, str]:
    """Export the request, run that; the body that the sandbox took, or None and why there is none."""
    assert program.command is not None
    one = FORMATS[program.format]
    file = folder / f"event{one.suffix}"
    file.write_bytes(one.write(request).encode("utf-8"))
    sandbox.inbox.clear()
    path = os.pathsep.join([str(folder / "httpie" / "bin"), ENVIRONMENT["PATH"]])
    ended = subprocess.run(
        program.command(file),
        capture_output=True,
        env={**ENVIRONMENT, "PATH": path, "HOME": str(folder)},
        timeout=RUN_LIMIT_S,
        check=False,
        stdin=subprocess.DEVNULL,
        cwd=folder,
    )
    entries = sandbox.inbox.entries()
    if ended.returncode or len(entries) != 1:
        said = (ended.stderr or ended.stdout).decode("utf-8", "replace").strip()[-200:]
        return None, f"exit {ended.returncode}, {len(entries)} requests: {said}"
    return entries[0].body, ""


def _words(program: str | None, *options: str) -> Callable[[Path], list[str]] | None:
    return None if program is None else lambda file: [program, *options, str(file)]


def _newman_command(program: str | None) -> Callable[[Path], list[str]] | None:
    if program is None:
        return None
    key = f"MOECONSOLE_API_KEY={API_KEY}"
    return lambda file: [program, "run", str(file), "--env-var", key, "--reporters", "cli"]


def _httpie(folder: Path) -> str | None:
    home = folder / "httpie"
    _installed([sys.executable, "-m", "venv", str(home)], folder)
    _installed([str(home / "bin" / "pip"), "install", "--quiet", "httpie"], folder)
    return shutil.which("http", path=str(home / "bin"))


def _newman(folder: Path) -> str | None:
    home = folder / "newman"
    home.mkdir()
    npm = shutil.which("npm")
    if npm:
        _installed([npm, "install", "--no-audit", "--no-fund", "--prefix", str(home), "newman"], home)
    return shutil.which("newman", path=str(home / "node_modules" / ".bin"))


def _installed(command: list[str], folder: Path) -> None:
    """What can't be installed is not there afterwards, which is what counts."""
    subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        timeout=INSTALL_LIMIT_S,
        check=False,
        stdin=subprocess.DEVNULL,
    )
