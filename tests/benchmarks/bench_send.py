"""CPU of a send by hand beside a bare `requests.Session`, and of a later https send beside http.

Run by hand: python tests/benchmarks/bench_send.py [rounds]. The server is a process of its own, so that the
CPU time of this one is the client's alone. All are measured in turn, in one run.
"""

from __future__ import annotations

import gc
import ssl
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

import requests  # noqa: E402

from moeconsole.net.client import TransportOptions, send  # noqa: E402
from tests.helpers.fault_server import OK, FaultServer, Wire  # noqa: E402
from tests.helpers.sending import BODY, CA_BUNDLE, KEY, request_to, server_context  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

SERVE: Final = "--serve"


def serve() -> None:
    """Answers any number of requests of a connection, over http and over https, until its input ends."""

    def keeps_answering(wire: Wire) -> None:
        while True:
            wire.request()
            wire.send(OK)

    with FaultServer(keeps_answering) as plain, FaultServer(keeps_answering, tls=server_context()) as secure:
        print(plain.url, secure.url, flush=True)
        sys.stdin.read()


def cpu_us(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return (process_time() - start) * 1e6


def measure(url: str, secure_url: str, rounds: int) -> None:
    options = TransportOptions(ca_bundle=CA_BUNDLE)
    plain, secure = request_to(url), request_to(secure_url)
    kept = requests.Session()
    kept.trust_env = False
    call = {"data": BODY, "headers": dict(plain.headers), "auth": ("APPID", KEY)}

    def our_http() -> None:
        assert send(plain, options).ok

    def our_https() -> None:
        assert send(secure, options).ok

    def kept_session() -> None:
        assert kept.post(url, **call).ok  # type: ignore[arg-type]

    def fresh_session() -> None:
        with requests.Session() as session:
            session.trust_env = False
            assert session.post(url, **call).ok  # type: ignore[arg-type]

    def fresh_session_https() -> None:
        with requests.Session() as session:
            session.trust_env = False
            assert session.post(secure_url, verify=CA_BUNDLE, **call).ok  # type: ignore[arg-type]

    # With the store: one more, `our_send_with_its_history_row` (sending row, send, completed row).
    runs = {
        run.__name__: (run, [])
        for run in (kept_session, fresh_session, our_http, our_https, fresh_session_https)
    }
    first_us = {name: cpu_us(run) for name, (run, _) in runs.items()}
    gc.collect()
    for _ in range(rounds):
        for run, figures in runs.values():
            figures.append(cpu_us(run))
    medians = {name: median(figures) for name, (_, figures) in runs.items()}
    for name, value in medians.items():
        print(f"{name:20} first {first_us[name]:8.0f} us   median {value:7.0f} us")
    print(f"our send / a fresh requests.Session: {medians['our_http'] / medians['fresh_session']:.2f}")
    print(f"our send / a kept requests.Session:  {medians['our_http'] / medians['kept_session']:.2f}")
    print(f"our https / our http:                {medians['our_https'] / medians['our_http']:.2f}")
    print(f"our https / a fresh one's https:     {medians['our_https'] / medians['fresh_session_https']:.2f}")
    kept.close()


def main() -> None:
    if SERVE in sys.argv:
        serve()
        return
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    command = [sys.executable, __file__, SERVE]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        print(sys.version.split()[0], ssl.OPENSSL_VERSION, f"{rounds} rounds")
        measure(*server.stdout.readline().split(), rounds)
        server.communicate()


if __name__ == "__main__":
    main()
