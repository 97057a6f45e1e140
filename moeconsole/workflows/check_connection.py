"""The connection test, for whoever asks: nothing is recorded, neither here nor at the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moeconsole.core.connection_check import (
    NO_ADDRESS,
    NO_APP_ID,
    NO_KEY,
    CheckResult,
    judge,
    prepare_check,
)
from moeconsole.core.redaction import Redactor
from moeconsole.core.secret import Credentials
from moeconsole.logs import logger

if TYPE_CHECKING:
    from moeconsole.core.connections import Connection
    from moeconsole.core.secret import Secret
    from moeconsole.net.cancel import CancelToken
    from moeconsole.services import Services


def check_connection(
    connection: Connection,
    services: Services,
    api_key: Secret | None = None,
    cancel: CancelToken | None = None,
) -> CheckResult:
    """Ask the service whether the credentials are right; blocks. Not on the GUI thread.

    Args:
        api_key: one that was typed and not yet kept; by default the connection's.

    Raises:
        SandboxError: the built-in sandbox can't start.
    """
    if not connection.app_id:
        return NO_APP_ID
    connection = services.resolved(connection)
    if not connection.base_url:
        return NO_ADDRESS
    key = api_key if api_key is not None else services.api_key(connection)
    if key is None:
        return NO_KEY
    from moeconsole.net import client

    request = prepare_check(connection, key)
    exchange = client.send(request, client.TransportOptions.from_connection(connection), cancel)
    result = judge(Redactor(Credentials(connection.app_id, key)).clean_exchange(exchange))
    logger.info("connection tested: %s, %s, %.0f ms", connection.id, result.verdict, exchange.elapsed_ms)
    return result
