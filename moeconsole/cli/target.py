"""Which connection a command means: `--connection`, `--dc`, `--url` or `--sandbox`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from moeconsole.cli.output import say
from moeconsole.cli.status import UsageError
from moeconsole.core.connections import AddressError, Connection, read_address
from moeconsole.core.datacenters import DATA_CENTERS
from moeconsole.services import COMMAND_LINE_ID, sandbox_connection

if TYPE_CHECKING:
    import argparse

    from moeconsole.services import Services


def connection_of(arguments: argparse.Namespace, services: Services) -> Connection:
    """The connection that the arguments name. Raises UsageError where they name none, or several."""
    ways = [f"--{name}" for name in ("connection", "dc", "url", "sandbox") if getattr(arguments, name)]
    if len(ways) != 1:
        raise UsageError("Say where to send: one of --sandbox, --connection NAME, --dc NN or --url URL.")
    if arguments.connection:
        return _saved(arguments, services)
    if arguments.sandbox:
        connection = sandbox_connection()
        app_id = arguments.app_id or connection.app_id
        return replace(connection, app_id=app_id, project_code=arguments.project)
    if not arguments.app_id:
        raise UsageError(f"{ways[0]} needs --app-id ID.")
    return _with_key(_spelled_out(arguments), services)


def _saved(arguments: argparse.Namespace, services: Services) -> Connection:
    if arguments.app_id or arguments.project:
        raise UsageError("--app-id and --project go with --dc or --url; a saved connection has its own.")
    name = arguments.connection
    found = [one for one in _connections(services) if one.name == name]
    if not found and name == sandbox_connection().name:
        return sandbox_connection()
    if not found:
        raise UsageError(f"There is no connection “{name}”. Connections are saved in the window.")
    if len(found) > 1:
        raise UsageError(f"There are {len(found)} connections “{name}”: give them names of their own.")
    # its test users spare the window's question; here --live is always asked for
    return replace(found[0], test_users=())


def _spelled_out(arguments: argparse.Namespace) -> Connection:
    if arguments.dc:
        if arguments.dc not in DATA_CENTERS:
            raise UsageError(f"There is no data center “{arguments.dc[:20]}”: {', '.join(DATA_CENTERS)}.")
        number, url = arguments.dc, None
    else:
        try:
            address = read_address(arguments.url)
        except AddressError as error:
            raise UsageError(str(error)) from None
        number, url = address.data_center, address.url
    # one id for one workspace: what its last sends were like is looked up by it
    identifier = f"{COMMAND_LINE_ID} {number or url} {arguments.app_id}"
    return Connection(
        identifier, arguments.app_id, arguments.app_id, number, url, project_code=arguments.project
    )


def _with_key(connection: Connection, services: Services) -> Connection:
    """The saved connection to the same workspace, whose key the keyring has, where there is one."""
    for saved in _connections(services):
        if (saved.base_url, saved.app_id) == (connection.base_url, connection.app_id):
            return replace(saved, project_code=connection.project_code or saved.project_code, test_users=())
    return connection


def _connections(services: Services) -> tuple[Connection, ...]:
    loaded = services.settings.load()
    if loaded.notice:
        say(loaded.notice)
    return loaded.value.connections
