"""The connection test over real connections: right, wrong, nobody there, cancelled; the key leaves no trace."""

from __future__ import annotations

import json
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.connection_check import CheckResult, Verdict
from moeconsole.core.connections import Connection
from moeconsole.core.secret import Secret
from moeconsole.net.cancel import CancelToken
from moeconsole.sandbox.server import SandboxServer
from moeconsole.services import Services, build_services, sandbox_connection
from moeconsole.workflows.check_connection import check_connection
from tests.helpers.fault_server import FaultServer, Wire, free_port, hangs, response

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "canary-key-of-the-tests"


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    with build_services(data_dir) as built:
        yield built


def to(url: str, app_id: str = "SHOPAPP") -> Connection:
    return Connection("c", "Shop", app_id, url=url)


@pytest.mark.parametrize(
    "app_id, key, verdict",
    [
        ("SHOPAPP", CANARY, Verdict.RIGHT),
        ("SHOPAPP", "another-key", Verdict.WRONG_KEY),
        ("OTHERAPP", CANARY, Verdict.WRONG_APP_ID),
    ],
)
def test_the_sandbox_knows_right_from_wrong(
    app_id: str, key: str, verdict: Verdict, services: Services, caplog: pytest.LogCaptureFixture
) -> None:
    with SandboxServer(app_id="SHOPAPP", api_key=Secret(CANARY)) as server:
        result = check_connection(to(server.url, app_id), services, Secret(key))
        assert server.inbox.entries() == ()
    assert result.verdict is verdict
    assert bool(result.app_name) is (verdict is Verdict.RIGHT)
    assert not services.history_path.exists(), "the test is no send"
    assert key not in caplog.text + repr(result)


def test_the_sandbox_without_credentials_takes_any(services: Services) -> None:
    assert check_connection(sandbox_connection(), services).verdict is Verdict.RIGHT


def test_the_connections_own_key_is_used(services: Services) -> None:
    with SandboxServer(app_id="SHOPAPP", api_key=Secret(CANARY)) as server:
        assert check_connection(to(server.url), services).verdict is Verdict.INCOMPLETE
        services.secrets.set("c", Secret(CANARY))
        assert check_connection(to(server.url), services).verdict is Verdict.RIGHT


def test_what_is_missing_is_said_without_a_connection(services: Services) -> None:
    assert "APP_ID" in check_connection(Connection("c", "", "", "01"), services, Secret(CANARY)).sentence
    assert "data center" in check_connection(Connection("c", "", "A"), services, Secret(CANARY)).sentence
    with FaultServer(hangs) as server:
        assert "API key" in check_connection(to(server.url.split("/v1/")[0]), services).sentence
        assert server.connections == 0


def test_a_key_that_comes_back_is_not_in_the_words(services: Services) -> None:
    def sends_it_back(wire: Wire) -> None:
        body = json.loads(wire.request().body)
        wire.send(response(json.dumps({"status": "success", "app_name": body["app_secret"]}).encode()))

    with FaultServer(sends_it_back) as server:
        result = check_connection(to(server.url.split("/v1/")[0]), services, Secret(CANARY))
    assert result.verdict is Verdict.RIGHT
    assert CANARY not in repr(result)


def test_nobody_there(services: Services) -> None:
    result = check_connection(to(f"http://127.0.0.1:{free_port()}"), services, Secret(CANARY))
    assert result.verdict is Verdict.NO_ANSWER
    assert "refused the connection" in result.sentence


def test_it_can_be_cancelled(services: Services) -> None:
    results: list[CheckResult] = []
    cancel = CancelToken()
    with FaultServer(hangs) as server:
        connection = to(server.url.split("/v1/")[0])
        thread = Thread(
            target=lambda: results.append(check_connection(connection, services, Secret(CANARY), cancel))
        )
        thread.start()
        assert server.accepted.wait(10)
        cancel.cancel()
        thread.join()
    assert results[0].verdict is Verdict.CANCELLED
