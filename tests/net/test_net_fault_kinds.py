"""Each kind of trouble once, by name: what a send comes to, how often it arrives, what its answer is said to mean."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.exchange import Outcome
from moeconsole.net.client import TransportOptions, send
from tests.helpers.sending import BODY, request_to
from tests.promises.fault_kinds import KINDS, REDIRECTS, open_all
from tests.promises.p03_faults import connection_to, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.helpers.fault_server import FaultServer
    from tests.promises.fault_kinds import Place

Laboratory = tuple["dict[str, Place]", "FaultServer"]


@pytest.fixture(scope="module")
def laboratory() -> Iterator[Laboratory]:
    with ExitStack() as stack:
        yield open_all(stack)


@pytest.mark.parametrize("name", [*KINDS, *(f"a redirect, {status}" for status in REDIRECTS)])
def test_each_kind_of_trouble(name: str, laboratory: Laboratory) -> None:
    places, elsewhere = laboratory
    place = places[name]
    before = place.server.connections if place.server else 0
    options = TransportOptions.from_connection(connection_to(name, place))
    exchange = send(request_to(f"{place.base_url}/v1/event/APPID"), options)
    assert wrong(place, exchange) == ""
    assert elsewhere.connections == 0
    if place.server is not None:
        assert place.server.connections == before + 1
        arrived = [received.body for received in place.server.received]
        assert arrived == [BODY] or (arrived == [] and exchange.outcome is not Outcome.ANSWERED)
