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

from moeconsole.cli.arguments import HISTORY_FORMATS
from moeconsole.cli.status import ExitStatus
from moeconsole.core.interchange.formats import FORMATS
from moeconsole.logs import LOG_VARIABLE
from moeconsole.sandbox.server import SandboxServer
from tests.helpers.fault_server import Fault, FaultServer, Wire, free_port, response
from tests.promises.import_seeds import import_seeds
from tests.promises.promise import ROOT, Verdict, python, verdict
from tests.promises.window_process import APP_ID, drive, said, use_server

if TYPE_CHECKING:
    from collections.abc import Iterator

CANARY = 'Canary/Key+2 "0042"&<=é'
EVENT = b'{"type":"event","customer_id":"maria","actions":[{"action":"Paid"}]}'
MISPLACED = json.dumps(
    {
        "type": "event",
        "customer_id": f"maria {CANARY}",
        "actions": [{"action": f"Paid {CANARY}", "attributes": {CANARY: 1, "n": [{"key": CANARY}]}}],
    }
).encode()
"""The user put the key where data belongs."""
OTHER_APP_ID = "A"
PAIR = base64.b64encode(f"{APP_ID}:{CANARY}".encode()).decode()
FORMS = {
    "raw": CANARY,
    "base64": PAIR.rstrip("="),
    "base64 with another APP_ID": base64.b64encode(f"{OTHER_APP_ID}:{CANARY}".encode()).decode().rstrip("="),
    "URL-encoded": quote(CANARY, safe=""),
    "JSON-escaped": json.dumps(CANARY)[1:-1],
    "JSON-escaped as UTF-8": json.dumps(CANARY, ensure_ascii=False)[1:-1],
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
        sent = wire.request().header("Authorization") or ""
        seen = [sent.removeprefix("Basic "), *(text for form, text in FORMS.items() if "base64" not in form)]
        body = json.dumps({"error": {"message": f"key mismatch: {CANARY}"}, "seen": seen})
        head = (f"X-Echo: {sent}", f"X-Key: {FORMS['URL-encoded']}")
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
    environment = os.environ | {
        "MOECONSOLE_DATA_DIR": str(data_dir),
        "MOECONSOLE_API_KEY": CANARY,
        LOG_VARIABLE: "debug",
    }
    if quick:  # the one that answers with the key
        urls = urls[2:3]
    for command, given in _commands(urls, data_dir, quick=quick):
        done = subprocess.run(
            python(*program, *command),
            input=given,
            capture_output=True,
            env=environment,
            cwd=ROOT,
            check=False,
        )
        if done.returncode not in _EXPECTED:
            raise RuntimeError(f"{command} ended with {done.returncode}: {done.stderr[-500:]!r}")
        yield f"stdout of {' '.join(command)}", done.stdout
        yield f"stderr of {' '.join(command)}", done.stderr
    arrived = [json.loads(received.body) for server in servers for received in server.received]
    if json.loads(MISPLACED) not in arrived:
        raise RuntimeError("the key that stood in the body did not arrive as it was typed")


def _commands(urls: list[str], data_dir: Path, *, quick: bool) -> Iterator[tuple[list[str], bytes]]:
    """Every command that could write the key, and what it reads."""
    sent = 0
    for url in urls:
        for event in (EVENT, MISPLACED):
            for options in ([], ["--json"]):
                yield ["send", "-", "--url", url, "--app-id", APP_ID, "--force", *options], event
                sent += 1
    yield ["send", "-", "--url", urls[0], "--app-id", OTHER_APP_ID, "--project", PROJECT, "--json"], EVENT
    for options in ([], ["--json"]):
        yield ["history", "list", *options], b""
        yield ["history", "search", "Paid", *options], b""
    for name in HISTORY_FORMATS:
        yield ["history", "export", "--as", name], b""
        yield ["history", "export", "--as", name, "--out", str(data_dir / f"sends.{name}")], b""
    for number in range(1, sent + 2):
        for options in ([], ["--json"]):
            yield ["history", "show", str(number), *options], b""
    formats = list(FORMATS)[: 1 if quick else None]
    for name in formats:
        for event in (EVENT, MISPLACED):
            yield ["export", "-", "--as", name, "--url", urls[0], "--app-id", APP_ID], event
    seeds = import_seeds(APP_ID, CANARY, base64.b64encode(f"{APP_ID}:{CANARY}".encode()).decode())
    for kind, seed in seeds.items():
        yield ["import", "-"], seed
        yield ["import", "-", "--json", "--out", str(data_dir / "imported" / kind)], seed


_EXPECTED = (ExitStatus.DONE, ExitStatus.REFUSED, ExitStatus.NO_ANSWER, ExitStatus.PAYLOAD_ERRORS)
PROJECT = "p 1"
_STATUSES = ("200 OK", "401 Unauthorized", "500 Oops")


def _window(stack: ExitStack, data_dir: Path) -> dict[str, bytes]:
    server = stack.enter_context(FaultServer(echoing("401 Unauthorized")))
    use_server(data_dir, server.port)
    done = drive("canary", data_dir, CANARY)
    copied = said(done) or []
    if done.returncode != 0 or not copied:
        raise RuntimeError(f"the window did not run: {done.stderr[-500:]}")
    if not list((data_dir / "crashes").glob("*.txt")):
        raise RuntimeError("there is no crash report to search")
    # as text, not as the JSON that it came in
    copies = {f"copy {n}": text.encode() for n, text in enumerate(copied)}
    return copies | {"stderr of the window": done.stderr.encode()}


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())
