"""Promise 3: thousands of sends into every kind of network fault, and what the history says of each."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from moeconsole.core.exchange import Exchange, Outcome, PreparedRequest
from moeconsole.net import client
from moeconsole.net.client import TransportOptions
from moeconsole.store.history import History
from tests.helpers.sending import CA_BUNDLE, request_to
from tests.helpers.sends import record
from tests.promises.fault_kinds import open_all
from tests.promises.promise import Verdict, verdict

if TYPE_CHECKING:
    from tests.helpers.fault_server import FaultServer

THREADS = 16
OPTIONS = TransportOptions(
    timeout_s=0.4, connect_timeout_s=0.4, ca_bundle=CA_BUNDLE, max_response_bytes=100_000
)

Send = Callable[[PreparedRequest, TransportOptions], Exchange]


@dataclass(frozen=True, slots=True)
class Sent:
    number: int
    kind: str
    row_id: int
    exchange: Exchange


def run(*, quick: bool = False, send: Send = client.send, count: int | None = None) -> Verdict:
    count = count or (400 if quick else 10_000)
    uncaught: list[str] = []
    hook = threading.excepthook
    threading.excepthook = lambda given: uncaught.append(f"uncaught in a thread: {given.exc_value!r}")
    try:
        with ExitStack() as stack:
            folder = stack.enter_context(TemporaryDirectory())
            kinds = open_all(stack)
            history = History.open(Path(folder) / "history.sqlite3", owner=True).value
            stack.callback(history.close)
            sent, problems = _send_all(kinds, history, send, count)
            problems += uncaught
            problems += _rows(history, sent)
            arrivals = _arrivals(kinds)
    finally:
        threading.excepthook = hook
    problems += _doubles(sent, arrivals, kinds)
    outcomes = Counter(one.exchange.outcome.value for one in sent)
    doubled = sum(arrived > 1 for arrived in arrivals.values())
    words = ", ".join(f"{number:,} {name.replace('_', ' ')}" for name, number in sorted(outcomes.items()))
    figure = f"{count:,} sends, {len(kinds)} kinds: {words}; {len(problems)} wrong, {doubled} sent twice"
    return verdict(figure, problems)


def _send_all(
    kinds: dict[str, tuple[str, FaultServer | None]], history: History, send: Send, count: int
) -> tuple[list[Sent], list[str]]:
    names = sorted(kinds)

    def one(number: int) -> Sent | str:
        kind = names[number % len(names)]
        request = request_to(kinds[kind][0], body=b"%d" % number)
        try:
            row_id = history.begin(record(request_body=request.body, url=request.url))
            exchange = send(request, OPTIONS)
            history.complete(row_id, exchange)
        except Exception as error:  # noqa: BLE001  # the very thing that is looked for
            return f"{kind}: {error!r}"
        return Sent(number, kind, row_id, exchange)

    with ThreadPoolExecutor(THREADS) as pool:
        ended = list(pool.map(one, range(count)))
    return [one for one in ended if isinstance(one, Sent)], [one for one in ended if isinstance(one, str)]


def _rows(history: History, sent: list[Sent]) -> list[str]:
    """What the history says otherwise than the exchange, or not at all, or twice."""
    rows = history.page(limit=10_000_000)
    problems = [] if len(rows) == len(sent) else [f"{len(rows)} rows of {len(sent)} sends"]
    by_id = {row.id: row for row in rows}
    for one in sent:
        row = by_id.get(one.row_id)
        status = one.exchange.response.status if one.exchange.response else None
        if row is None or (row.outcome, row.status) != (one.exchange.outcome, status):
            problems.append(f"{one.kind}: the row says {row}, the send {one.exchange.outcome}")
    return problems


def _arrivals(kinds: dict[str, tuple[str, FaultServer | None]]) -> Counter[int]:
    """How often the whole request of each number arrived."""
    servers = [server for _, server in kinds.values() if server is not None]
    return Counter(int(received.body) for server in servers for received in server.received)


def _doubles(
    sent: list[Sent], arrivals: Counter[int], kinds: dict[str, tuple[str, FaultServer | None]]
) -> list[str]:
    """Requests that arrived twice, or although nothing was sent; answers to what never arrived."""
    problems = []
    for one in sent:
        arrived, outcome = arrivals[one.number], one.exchange.outcome
        most = 0 if outcome is Outcome.NOT_SENT else 1
        if arrived > most or (outcome is Outcome.ANSWERED and arrived == 0):
            problems.append(f"{one.kind}: {outcome.value}, and arrived {arrived} times")
    tries = Counter(one.kind for one in sent)
    for kind, (_, server) in kinds.items():
        # the kind without TLS knocks at the sound server's door
        expected = tries[kind] + (tries["TLS where none is spoken"] if kind == "sound" else 0)
        if server is not None and server.connections > expected:
            problems.append(f"{kind}: {server.connections} connections for {expected} sends")
    return problems


def resending(request: PreparedRequest, options: TransportOptions) -> Exchange:
    """A client that does what ours must not: it tries again whatever failed."""
    exchange = client.send(request, options)
    return exchange if exchange.ok else client.send(request, replace(options))
