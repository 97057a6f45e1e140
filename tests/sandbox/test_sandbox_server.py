"""Start, stop and address of the sandbox."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from moeconsole.core.secret import Secret
from moeconsole.sandbox import listener
from moeconsole.sandbox.server import SandboxError, SandboxServer, sample_credentials
from tests.helpers.sandbox_client import APP_ID, Client

if TYPE_CHECKING:
    from tests.sandbox.conftest import MakeSandbox


QUIET = """
import socket, sys
from moeconsole.sandbox.server import SandboxServer
with SandboxServer() as server:
    address = ("127.0.0.1", int(server.url.rpartition(":")[2]))
    for data in (b"", b"x", b"GET / HTTP/1.1\\r\\n\\r\\n", b"POST /v1/event/A HTTP/1.0\\r\\n\\r\\n"):
        with socket.create_connection(address) as channel:
            channel.sendall(data)
            channel.shutdown(socket.SHUT_WR)
            while channel.recv(1000):
                pass
unwanted = {"requests", "urllib3", "PySide6", "jsonschema", "keyring", "sqlite3"} & set(sys.modules)
assert not unwanted, unwanted
"""


def has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def test_start_and_stop_as_often_as_one_likes(make_sandbox: MakeSandbox) -> None:
    client = make_sandbox()
    server = client.server
    url = server.url
    server.start()
    assert server.url == url
    server.stop()
    server.stop()
    assert server.url == ""
    server.start()
    assert client.send().status == 200
    with SandboxServer() as other:
        assert other.url.startswith("http://127.0.0.1:")
    assert other.url == ""


@pytest.mark.parametrize(
    "host",
    ["0.0.0.0", "::", "192.168.1.5", "example.com", "", "127.0.0.1:80", "moe" * 50],  # noqa: S104
)
def test_it_listens_to_this_machine_only(host: str) -> None:
    with pytest.raises(SandboxError, match="this machine only"):
        SandboxServer(host=host)


def test_localhost_and_other_loopback_addresses(make_sandbox: MakeSandbox) -> None:
    assert make_sandbox(host="localhost").send().status == 200
    if sys.platform == "linux":  # elsewhere only the first address is set up
        assert make_sandbox(host="127.0.0.2").send().status == 200


@pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6")
def test_ipv6(make_sandbox: MakeSandbox) -> None:
    client = make_sandbox(host="::1")
    assert client.server.url.startswith("http://[::1]:")
    assert client.send().status == 200


def test_a_port_that_is_taken_or_is_none(make_sandbox: MakeSandbox) -> None:
    taken = make_sandbox().address[1]
    for port in (taken, 70_000, -1):
        with pytest.raises(SandboxError, match=f"port {port}"):
            SandboxServer(port=port).start()


@pytest.mark.parametrize(
    "arguments",
    [
        {"app_id": APP_ID},
        {"api_key": Secret("x")},
        {"app_id": "", "api_key": Secret("x")},
        {"app_id": APP_ID, "api_key": Secret("")},
        {"app_id": "not one", "api_key": Secret("x")},
    ],
)
def test_half_a_pair_is_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(SandboxError):
        SandboxServer(**arguments)


def test_sample_credentials_are_well_formed_and_new_each_time() -> None:
    one, two = sample_credentials(), sample_credentials()
    assert one.app_id != two.app_id
    assert 20 <= len(one.app_id) <= 24
    assert one.app_id.isalnum()
    assert one.app_id == one.app_id.upper()


def test_stop_ends_idle_and_half_read_connections_at_once(client: Client) -> None:
    idle = socket.create_connection(client.address)
    half = socket.create_connection(client.address)
    kept = client.connection()
    try:
        half.sendall(b"POST /v1/event/X HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n{")
        client.request("GET", "/sandbox/events", connection=kept)
        began = time.monotonic()
        client.server.stop()
        assert time.monotonic() - began < 1
        idle.settimeout(10)
        assert idle.recv(1) == b""
    finally:
        idle.close()
        half.close()
        kept.close()


def test_a_listener_of_the_inbox_may_stop_the_server(client: Client) -> None:
    stopped = threading.Event()
    stopper: list[threading.Thread] = []

    def stop(entry: object) -> None:
        stopper.append(threading.current_thread())
        client.server.stop()
        stopped.set()

    client.server.inbox.subscribe(stop)
    with pytest.raises(OSError):  # a reset or an end, as the system likes
        client.send()
    assert stopped.wait(10)
    stopper[0].join(10)
    assert not stopper[0].is_alive()


def test_a_bug_in_a_callback_reaches_the_hook_and_the_server_goes_on(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException] | None] = []
    monkeypatch.setattr(threading, "excepthook", lambda arguments: caught.append(arguments.exc_type))

    def broken(entry: object) -> None:
        raise ZeroDivisionError

    leave = client.server.inbox.subscribe(broken)
    with pytest.raises(OSError):
        client.send()
    leave()
    assert client.send().status == 200
    client.server.stop()
    assert caught == [ZeroDivisionError]


def test_one_connection_too_many_is_closed_and_room_is_made_again(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener, "MAX_CONNECTIONS", 3)
    kept = [client.connection() for _ in range(3)]
    for connection in kept:
        assert client.request("GET", "/sandbox/events", connection=connection).status == 200
    with pytest.raises(OSError):  # a reset or an end, as the system likes
        client.send()
    for connection in kept:
        connection.close()
    for _ in range(1_000):  # their threads are ending
        try:
            assert client.send().status == 200
        except OSError:
            continue
        return
    pytest.fail("the server takes nothing any more")


def test_the_server_is_quiet() -> None:
    """Nothing on standard error, whatever comes; and no Qt, no requests."""
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", QUIET], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
