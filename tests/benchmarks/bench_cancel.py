"""How long a cancelled send takes to return, in each phase, and by how much a drip overshoots the deadline.

Run by hand: python tests/benchmarks/bench_cancel.py [rounds].
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from statistics import median, quantiles
from threading import Event, Thread
from time import perf_counter
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

from moeconsole.core.exchange import Outcome
from moeconsole.net.cancel import CancelToken
from moeconsole.net.client import send
from tests.helpers.fault_server import Fault, FaultServer, Wire, drips
from tests.helpers.sending import QUICK, request_to, server_context

if TYPE_CHECKING:
    import ssl

ANSWER_BEGUN = b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\npart"


def hangs_after(data: bytes, ready: SimpleQueue[None], *, reads_request: bool = True) -> Fault:
    """Says on `ready` when the client waits for more than `data`."""

    def fault(wire: Wire) -> None:
        if reads_request:
            wire.request()
        wire.send(data)
        ready.put(None)
        wire.hang()

    return fault


def cancel_ms(url: str, ready: SimpleQueue[None]) -> float:
    """One cancelled send: milliseconds from the cancel to the return."""
    token, returned = CancelToken(), Event()
    ended: list[float] = []

    def work() -> None:
        exchange = send(request_to(url), QUICK, token)
        ended.append(perf_counter())
        assert exchange.outcome is Outcome.CANCELLED
        returned.set()

    thread = Thread(target=work)
    thread.start()
    ready.get(timeout=5)
    start = perf_counter()
    token.cancel()
    thread.join()
    return (ended[0] - start) * 1000


def report(name: str, figures: list[float]) -> None:
    most = quantiles(figures, n=100, method="inclusive")[98]
    print(f"{name:26} median {median(figures):6.2f}   99 % {most:6.2f}   max {max(figures):6.2f}")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    print(f"milliseconds, {rounds} rounds")
    ways: list[tuple[str, ssl.SSLContext | None]] = [("http", None), ("TLS", server_context())]
    for name, tls in ways:
        for phase, data in (("waiting", b""), ("reading", ANSWER_BEGUN)):
            ready: SimpleQueue[None] = SimpleQueue()
            with FaultServer(hangs_after(data, ready), tls=tls) as server:
                report(f"cancel, {phase}, {name}", [cancel_ms(server.url, ready) for _ in range(rounds)])
    ready = SimpleQueue()
    with FaultServer(hangs_after(b"", ready, reads_request=False)) as server:
        url = server.url.replace("http:", "https:")
        report("cancel, in the handshake", [cancel_ms(url, ready) for _ in range(rounds)])
    options = replace(QUICK, timeout_s=0.2)
    for name, tls in ways:
        with FaultServer(drips(ANSWER_BEGUN), tls=tls) as server:
            over = [
                send(request_to(server.url), options).elapsed_ms - 200 for _ in range(max(2, rounds // 5))
            ]
        report(f"deadline overshoot, {name}", over)


if __name__ == "__main__":
    main()
