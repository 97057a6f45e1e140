"""Which connection a command means: `--connection`, `--dc`, `--url`, `--sandbox`, or the template's own."""

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


def connection_of(arguments: argparse.Namespace, services: Services, own: str = "") -> Connection:
    """The connection that the arguments name, else the template's `own`, which is empty where it has none.

    Raises UsageError where nothing names one, or the arguments several.
    """
    ways = [f"--{name}" for name in ("connection", "dc", "url", "sandbox") if getattr(arguments, name)]
    if len(ways) > 1 or not (ways or own):
        raise UsageError("Say where to send: one of --sandbox, --connection NAME, --dc NN or --url URL.")
    if arguments.connection or not ways:
        return _saved(arguments, services, arguments.connection or own)
    if arguments.sandbox:
        connection = sandbox_connection()
        app_id = arguments.app_id or connection.app_id
        return replace(connection, app_id=app_id, project_code=arguments.project)
    if not arguments.app_id:
        raise UsageError(f"{ways[0]} needs --app-id ID.")
    return _with_key(_spelled_out(arguments), services)


def saved_connection(name: str, services: Services) -> Connection | None:
    """The connection of that name in the settings; None without one. Raises UsageError where there are several."""
    found = [one for one in _connections(services) if one.name == name]
    if len(found) > 1:
        raise UsageError(f"There are {len(found)} connections “{name}”: give them names of their own.")
    # its test users spare the window's question; here --live is always asked for
    return replace(found[0], test_users=()) if found else None


def _saved(arguments: argparse.Namespace, services: Services, name: str) -> Connection:
    if arguments.app_id or arguments.project:
        raise UsageError("--app-id and --project go with --dc or --url; a saved connection has its own.")
    saved = saved_connection(name, services)
    if saved is None and name != sandbox_connection().name:
        who = "" if arguments.connection else ", which the template asks for"
        raise UsageError(f"There is no connection “{name}”{who}. Connections are saved in the window.")
    return saved or sandbox_connection()


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
