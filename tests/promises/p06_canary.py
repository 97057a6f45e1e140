"""Promise 6: after sends with a canary key, what the program wrote is searched for it in four encodings."""

from __future__ import annotations

import base64
import json
import os
import subprocess
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from urllib.parse import quote

from moeconsole.sandbox.server import SandboxServer
from tests.helpers.fault_server import Fault, FaultServer, Wire, free_port, response
from tests.promises.promise import ROOT, Verdict, python, verdict
from tests.promises.window_process import APP_ID, drive, said, use_server

if TYPE_CHECKING:
    from collections.abc import Iterator

CANARY = 'Canary/Key+2 "0042"&<=é'
EVENT = b'{"type":"event","customer_id":"maria","actions":[{"action":"Paid"}]}'
PAIR = base64.b64encode(f"{APP_ID}:{CANARY}".encode()).decode()
FORMS = {
    "raw": CANARY,
    "base64": PAIR.rstrip("="),
    "URL-encoded": quote(CANARY, safe=""),
    "JSON-escaped": json.dumps(CANARY)[1:-1],
}


def run(*, quick: bool = False, program: tuple[str, ...] = ("-m", "moeconsole")) -> Verdict:
    """`program`: what is started as the command line."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        written = dict(_command_line(stack, folder / "cli", program, quick=quick))
        if not quick:
            written |= _window(stack, folder / "window")
        written |= {str(file.relative_to(folder)): file.read_bytes() for file in _files(folder)}
    hits = [
        f"{form} in {where}"
        for where, data in written.items()
        for form, text in FORMS.items()
        if text.encode() in data or text.encode("latin-1") in data
    ]
    total = sum(len(data) for data in written.values())
    problems = hits if any(b"Paid" in data for data in written.values()) else ["nothing was written"]
    return verdict(
        f"{total:,} bytes of {len(written)} files, outputs and copies searched: {len(hits)} hits", problems
    )


def echoing(status: str) -> Fault:
    """Sends the credentials back in every form, as a careless gateway would."""

    def fault(wire: Wire) -> None:
        received = wire.request()
        body = json.dumps({"error": {"message": f"key mismatch: {CANARY}"}, "seen": [*FORMS.values()]})
        head = (f"X-Echo: {received.header('Authorization')}", f"X-Key: {FORMS['URL-encoded']}")
        wire.send(response(f"{body}\n{CANARY}".encode(), *head, status=status))

    return fault


def cut(wire: Wire) -> None:
    wire.request()
    wire.send(b"HTTP/1.1 " + CANARY.encode() + b"\r\n")
    wire.reset()


def _command_line(
    stack: ExitStack, data_dir: Path, program: tuple[str, ...], *, quick: bool
) -> Iterator[tuple[str, bytes]]:
    sandbox = stack.enter_context(SandboxServer())
    servers = [stack.enter_context(FaultServer(fault)) for fault in (*map(echoing, _STATUSES), cut)]
    urls = [sandbox.url, *(server.url.split("/v1/")[0] for server in servers)]
    urls.append(f"http://127.0.0.1:{free_port()}")
    environment = os.environ | {"MOECONSOLE_DATA_DIR": str(data_dir), "MOECONSOLE_API_KEY": CANARY}
    if quick:  # the one that answers with the key
        urls = urls[2:3]
    commands = [
        ["send", "-", "--url", url, "--app-id", APP_ID, *options]
        for url in urls
        for options in ([], ["--json"])
    ]
    commands += [["history", "list"], ["history", "list", "--json"]]
    commands += [["history", "show", str(n + 1), *o] for n in range(len(urls)) for o in ([], ["--json"])]
    for command in commands:
        done = subprocess.run(
            python(*program, *command),
            input=EVENT,
            capture_output=True,
            env=environment,
            cwd=ROOT,
            check=False,
        )
        yield f"stdout of {' '.join(command)}", done.stdout
        yield f"stderr of {' '.join(command)}", done.stderr


_STATUSES = ("200 OK", "401 Unauthorized", "500 Oops")


def _window(stack: ExitStack, data_dir: Path) -> dict[str, bytes]:
    server = stack.enter_context(FaultServer(echoing("401 Unauthorized")))
    use_server(data_dir, server.port)
    done = drive("canary", data_dir, CANARY)
    copied = said(done) or []
    if done.returncode != 0 or not copied:
        raise RuntimeError(f"the window did not run: {done.stderr[-500:]}")
    # as text, not as the JSON that it came in
    copies = {f"copy {n}": text.encode() for n, text in enumerate(copied)}
    return copies | {"stderr of the window": done.stderr.encode()}


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())
