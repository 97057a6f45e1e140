"""Runs what is exported by the programs that it is for: `python -m tests.exports [--no-install]`.

HTTPie and newman are installed into a temporary folder by pip and npm; PowerShell is used where it is installed.
Each body must reach the sandbox to the byte. Prints a table; exit 1 where one did not. Minutes long, by hand.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from moeconsole.core.connections import Connection
from moeconsole.core.request import prepare
from moeconsole.core.secret import Secret
from moeconsole.sandbox.server import SandboxServer
from tests.exports.bodies import VARIABLES, all_bodies
from tests.exports.programs import programs, run
from tests.helpers.sandbox_client import API_KEY, APP_ID

if TYPE_CHECKING:
    from tests.exports.programs import Program

NEVER_WRITTEN = "canary-key-4711"


def campaign(program: Program, sandbox: SandboxServer, folder: Path) -> tuple[int, list[str]]:
    """How many bodies were sent, and what went wrong."""
    connection = Connection("c", "C", APP_ID, url=sandbox.url, project_code="a b&c")
    problems, count = [], 0
    for name, body in all_bodies().items():
        if program.knows_variables and VARIABLES.encode() in body:
            continue
        count += 1
        taken, reason = run(program, prepare(connection, body, Secret(NEVER_WRITTEN)), sandbox, folder)
        if taken != body:
            problems.append(f"{name}: {reason or _difference(taken or b'', body)}")
    return count, problems


def _difference(taken: bytes, body: bytes) -> str:
    place = next(
        (index for index, pair in enumerate(zip(taken, body, strict=False)) if pair[0] != pair[1]), -1
    )
    return f"{len(taken)} bytes of {len(body)}, the first other one at {place}: {taken[place : place + 20]!r}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.exports", description=__doc__)
    parser.add_argument("--no-install", action="store_true", help="only what this machine has")
    arguments = parser.parse_args()
    failed = False
    with (
        tempfile.TemporaryDirectory() as name,
        SandboxServer(app_id=APP_ID, api_key=Secret(API_KEY)) as sandbox,
    ):
        folder = Path(name)
        print("| Format | Run by | Bodies that arrived to the byte |\n|---|---|---|", flush=True)
        for program in programs(folder, install=not arguments.no_install):
            if program.command is None:
                print(f"| {program.format} | {program.name} | not to be had here |", flush=True)
                continue
            count, problems = campaign(program, sandbox, folder)
            failed = failed or bool(problems)
            print(f"| {program.format} | {program.name} | {count - len(problems)} of {count} |", flush=True)
            for problem in problems:
                print(f"    {problem}")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
