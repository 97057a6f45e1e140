"""Promise 4: how fast a cancel returns, in each phase, over http and TLS, and how far a deadline overshoots."""

from __future__ import annotations

from dataclasses import replace
from queue import SimpleQueue
from typing import TYPE_CHECKING

from moeconsole.net.client import send
from tests.benchmarks.bench_cancel import ANSWER_BEGUN, cancel_ms, hangs_after
from tests.helpers.fault_server import FaultServer, drips
from tests.helpers.sending import QUICK, request_to, server_context
from tests.promises.promise import Verdict, percentile_99, verdict

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from moeconsole.core.exchange import Exchange

MOST_CANCEL_MS = 50.0
MOST_OVERSHOOT_MS = 200.0
DEADLINE_S = 0.2


def run(*, quick: bool = False, send: Callable[..., Exchange] = send, rounds: int | None = None) -> Verdict:
    rounds = rounds or (20 if quick else 100)
    ways: list[tuple[str, ssl.SSLContext | None]] = [("http", None), ("TLS", server_context())]
    cancels: dict[str, list[float]] = {}
    over: list[float] = []
    for name, tls in ways:
        for phase, data in (("waiting", b""), ("reading", ANSWER_BEGUN)):
            ready: SimpleQueue[None] = SimpleQueue()
            with FaultServer(hangs_after(data, ready), tls=tls) as server:
                cancels[f"{phase}, {name}"] = [cancel_ms(server.url, ready) for _ in range(rounds)]
        with FaultServer(drips(ANSWER_BEGUN), tls=tls) as server:
            options = replace(QUICK, timeout_s=DEADLINE_S)
            ends = [send(request_to(server.url), options).elapsed_ms for _ in range(rounds // 4)]
            over += [elapsed_ms - DEADLINE_S * 1000 for elapsed_ms in ends]
    ready = SimpleQueue()
    with FaultServer(hangs_after(b"", ready, reads_request=False)) as server:
        url = server.url.replace("http:", "https:")
        cancels["in the handshake"] = [cancel_ms(url, ready) for _ in range(rounds)]
    worst = {name: percentile_99(figures) for name, figures in cancels.items()}
    problems = [f"{name}: 99 % within {ms:.1f} ms" for name, ms in worst.items() if ms > MOST_CANCEL_MS]
    if max(over) >= MOST_OVERSHOOT_MS:
        problems.append(f"a deadline was overshot by {max(over):.0f} ms")
    count = sum(len(figures) for figures in cancels.values())
    figure = (
        f"{count} cancels: 99 % within {max(worst.values()):.1f} ms; overshoot at most {max(over):.1f} ms"
    )
    return verdict(figure, problems)
