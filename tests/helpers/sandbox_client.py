"""A client of the sandbox that sends exactly what a test says."""

from __future__ import annotations

import base64
import http.client
import json
import socket
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from moeconsole.sandbox.server import SandboxServer

APP_ID = "DEMOWORKSPACE0123456789"
API_KEY = "a-data-key-of-the-tests"
PATH = f"/v1/event/{APP_ID}"


def basic(user: str = APP_ID, key: str = API_KEY) -> str:
    return "Basic " + base64.b64encode(f"{user}:{key}".encode()).decode()


def payload(*names: str, **changes: Any) -> dict[str, Any]:
    """A body that passes, but for the changes; None takes a key out."""
    body = {
        "type": "event",
        "customer_id": "john@example.com",
        "actions": [{"action": name} for name in names or ("Flight Booked",)],
    }
    return {key: value for key, value in (body | changes).items() if value is not None}


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def error(self) -> dict[str, str]:
        assert self.json["status"] == "fail"
        return self.json["error"]


@dataclass
class Client:
    """Requests over real sockets; one connection for each unless `connection` is used."""

    server: SandboxServer
    defaults: dict[str, str] = field(
        default_factory=lambda: {"Content-Type": "application/json", "Authorization": basic()}
    )

    @property
    def address(self) -> tuple[str, int]:
        parts = urlsplit(self.server.url)
        assert parts.hostname and parts.port
        return parts.hostname, parts.port

    def connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(*self.address, timeout=10)

    def request(
        self,
        method: str = "POST",
        path: str = PATH,
        body: bytes | dict[str, Any] | None = None,
        headers: dict[str, str | None] | None = None,
        connection: http.client.HTTPConnection | None = None,
    ) -> Answer:
        data = json.dumps(body).encode() if isinstance(body, dict) else body
        sent = {
            name: value for name, value in {**self.defaults, **(headers or {})}.items() if value is not None
        }
        channel = connection or self.connection()
        try:
            channel.request(method, path, data, sent)
            response = channel.getresponse()
            return Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
        finally:
            if connection is None:
                channel.close()

    def send(self, *names: str, **changes: Any) -> Answer:
        return self.request(body=payload(*names, **changes))

    def raw(self, data: bytes, *, half_close: bool = True) -> bytes:
        """All that comes back for these bytes until the other side closes."""
        with socket.create_connection(self.address, timeout=10) as channel:
            channel.sendall(data)
            if half_close:
                channel.shutdown(socket.SHUT_WR)
            parts = []
            while part := channel.recv(65_536):
                parts.append(part)
            return b"".join(parts)

    def put_faults(self, *faults: dict[str, Any]) -> Answer:
        return self.request("PUT", "/sandbox/faults", {"faults": list(faults)})
