"""Promise 3: thousands of sends into every kind of network fault, and what the history says of each.

They go the way of every send: the workflow, from the gate to the completed row, over real sockets.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from unittest.mock import patch

from moeconsole.cli.answers import send_json
from moeconsole.core.connections import Connection
from moeconsole.core.exchange import Exchange, Outcome, PreparedRequest
from moeconsole.core.explain import explain
from moeconsole.core.secret import Secret
from moeconsole.net import client
from moeconsole.net.cancel import CancelToken
from moeconsole.net.client import TransportOptions
from moeconsole.services import Services, build_services
from moeconsole.workflows.check import read_document
from moeconsole.workflows.send import SendJob
from moeconsole.workflows.send import send as send_job
from tests.helpers.sending import CA_BUNDLE, KEY
from tests.promises.fault_kinds import ANSWERED, open_all
from tests.promises.promise import NOW, Verdict, verdict

if TYPE_CHECKING:
    from tests.promises.fault_kinds import Place

THREADS = 16
TIMEOUT_S = 0.4
PATIENT_S = 20.0
"""For kinds that do answer, however busy this machine is."""

HEAVY_EVERY = 20
"""Rounds between two of a kind that moves megabytes."""

Send = Callable[[PreparedRequest, TransportOptions, CancelToken | None], Exchange]
Places = dict[str, "Place"]

send_once: Send = client.send


@dataclass(frozen=True, slots=True)
class Sent:
    number: int
    kind: str
    row_id: int
    exchange: Exchange


def run(*, quick: bool = False, send: Send = send_once, count: int | None = None) -> Verdict:
    count = count or (400 if quick else 10_000)
    uncaught: list[str] = []
    hook = threading.excepthook
    threading.excepthook = lambda given: uncaught.append(f"uncaught in a thread: {given.exc_value!r}")
    try:
        with ExitStack() as stack:
            folder = stack.enter_context(TemporaryDirectory())
            places, elsewhere = open_all(stack)
            services = stack.enter_context(build_services(folder))
            stack.enter_context(patch.object(client, "send", send))
            sent, problems = _send_all(places, services, count)
            problems += uncaught
            problems += _rows(services, sent)
            if elsewhere.connections:
                problems.append(f"{elsewhere.connections} redirects were followed")
            arrivals = _arrivals(places)
    finally:
        threading.excepthook = hook
    problems += _doubles(sent, arrivals, places)
    outcomes = Counter(one.exchange.outcome.value for one in sent)
    doubled = sum(arrived > 1 for arrived in arrivals.values())
    words = ", ".join(f"{number:,} {name.replace('_', ' ')}" for name, number in sorted(outcomes.items()))
    figure = f"{count:,} sends, {len(places)} kinds: {words}; {len(problems)} wrong, {doubled} sent twice"
    return verdict(figure, problems)


def order(places: Places, count: int) -> list[str]:
    """The kinds in turn, the heavy ones now and then."""
    names: list[str] = []
    turn = 0
    while len(names) < count:
        names += [
            name for name, place in places.items() if not place.kind.is_heavy or turn % HEAVY_EVERY == 0
        ]
        turn += 1
    return names[:count]


def connection_to(kind: str, place: Place) -> Connection:
    timeout_s = PATIENT_S if place.kind.outcomes == ANSWERED else TIMEOUT_S
    return Connection(kind, kind, "APPID", url=place.base_url, ca_bundle=CA_BUNDLE, timeout_s=timeout_s)


def _send_all(places: Places, services: Services, count: int) -> tuple[list[Sent], list[str]]:
    for name in places:
        services.secrets.set(name, Secret(KEY))
    services.contract  # noqa: B018  # built before the threads ask for it
    names = order(places, count)

    def one(number: int) -> Sent | str:
        kind = names[number]
        place = places[kind]
        body = {"type": "event", "customer_id": f"user-{number}", "actions": [{"action": "Paid"}]}
        document = read_document(json.dumps(body).encode())
        connection = connection_to(kind, place)
        try:
            result = send_job(SendJob(connection, document.state, body=document.body), services)
            exchange, row_id = result.exchange, result.row_id
            if exchange is None or row_id is None or result.notice is not None:
                return f"{kind}: not sent or not recorded: {result.refusal}, {result.notice}"
            json.dumps(send_json(result, connection))
            found = wrong(place, exchange)
        except Exception as error:  # noqa: BLE001  # the very thing that is looked for
            return f"{kind}: {error!r}"
        return f"{kind}: {found}" if found else Sent(number, kind, row_id, exchange)

    with ThreadPoolExecutor(THREADS) as pool:
        ended = list(pool.map(one, range(count)))
    return [one for one in ended if isinstance(one, Sent)], [one for one in ended if isinstance(one, str)]


def wrong(place: Place, exchange: Exchange) -> str:
    """What an exchange with a kind of trouble has that it must not have; empty where all is right."""
    kind, response = place.kind, exchange.response
    status = response.status if response else None
    outcomes = kind.outcomes
    if outcomes != ANSWERED and exchange.failure == "timeout":
        # a busy machine: the time was over before a byte was written. That none arrived is looked up later
        outcomes = outcomes | {Outcome.NOT_SENT}
    if exchange.outcome not in outcomes or (kind.status is not None and status != kind.status):
        return f"ended with {exchange.outcome.value}, {status}, {exchange.failure}"
    if (response is None) != (exchange.error is not None):
        return f"{exchange.error} beside an answer"
    explanation = explain(response, NOW) if response else None
    said = explanation.sentence if explanation else ""
    return "" if kind.says in said else f"is explained as {said!r}"


def _rows(services: Services, sent: list[Sent]) -> list[str]:
    """What the history says otherwise than the exchange, or not at all, or twice."""
    rows = services.open_history().page(limit=10_000_000)
    problems = [] if len(rows) == len(sent) else [f"{len(rows)} rows of {len(sent)} sends"]
    by_id = {row.id: row for row in rows}
    for one in sent:
        row = by_id.get(one.row_id)
        status = one.exchange.response.status if one.exchange.response else None
        if row is None or (row.outcome, row.status) != (one.exchange.outcome, status):
            problems.append(f"{one.kind}: the row says {row}, the send {one.exchange.outcome}")
    return problems


def _arrivals(places: Places) -> Counter[int]:
    """How often the whole request of each number arrived."""
    servers = [place.server for place in places.values() if place.server is not None]
    return Counter(
        int(json.loads(received.body)["customer_id"].removeprefix("user-"))
        for server in servers
        for received in server.received
    )


def _doubles(sent: list[Sent], arrivals: Counter[int], places: Places) -> list[str]:
    """Requests that arrived twice, or although nothing was sent; answers to what never arrived."""
    problems = []
    for one in sent:
        arrived, outcome = arrivals[one.number], one.exchange.outcome
        most = 0 if outcome is Outcome.NOT_SENT else 1
        if arrived > most or (outcome is Outcome.ANSWERED and arrived == 0):
            problems.append(f"{one.kind}: {outcome.value}, and arrived {arrived} times")
    tries = Counter(one.kind for one in sent)
    for kind, place in places.items():
        # the kind without TLS knocks at the sound server's door
        expected = tries[kind] + (tries["speaks no TLS"] if kind == "sound" else 0)
        if place.server is not None and place.server.connections > expected:
            problems.append(f"{kind}: {place.server.connections} connections for {expected} sends")
    return problems


def resending(
    request: PreparedRequest, options: TransportOptions, cancel: CancelToken | None = None
) -> Exchange:
    """A client that does what ours must not: it tries again whatever failed."""
    exchange = send_once(request, options, cancel)
    return exchange if exchange.ok else send_once(request, options, cancel)


def following(
    request: PreparedRequest, options: TransportOptions, cancel: CancelToken | None = None
) -> Exchange:
    """Another one: it goes where a redirect points."""
    exchange = send_once(request, options, cancel)
    location = exchange.response.header("Location") if exchange.response else None
    return send_once(replace(request, url=location), options, cancel) if location else exchange
