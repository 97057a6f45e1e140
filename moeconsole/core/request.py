"""From connection and body to the exact request, which request view, cURL command and send all use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from moeconsole import __version__
from moeconsole.core.exchange import Headers, PreparedRequest
from moeconsole.core.secret import Credentials, Secret

if TYPE_CHECKING:
    from moeconsole.core.connections import Connection

USER_AGENT: Final = f"MoeConsole/{__version__}"


def prepare(connection: Connection, body: bytes, api_key: Secret | None) -> PreparedRequest:
    """The POST that sends `body` to the connection's endpoint (event-api.md, section 1).

    Without a key the request has no `Authorization`, which the service answers with 401.
    """
    headers: Headers = (
        ("Content-Type", "application/json"),
        ("Accept", "application/json"),
        ("Accept-Encoding", "gzip"),
        ("User-Agent", USER_AGENT),
    )
    if connection.forwarded_for:
        headers = (*headers, ("X-Forwarded-For", connection.forwarded_for))
    credentials = Credentials(connection.app_id, api_key) if api_key else None
    return PreparedRequest("POST", connection.endpoint(), headers, body, credentials)
