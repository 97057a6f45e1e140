"""`export`: a payload as a request in the format of another program."""

from __future__ import annotations

import contextlib
import secrets
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from moeconsole.cli.exact import result_exactly
from moeconsole.cli.inputs import given_values, read_file
from moeconsole.cli.output import issue_line, say
from moeconsole.cli.status import ExitStatus, UsageError
from moeconsole.cli.target import connection_of, saved_connection
from moeconsole.core.checking import CheckContext
from moeconsole.core.connections import Connection
from moeconsole.core.interchange.formats import FORMATS
from moeconsole.core.issues import has_errors
from moeconsole.core.redaction import Redactor
from moeconsole.core.request import prepare
from moeconsole.core.secret import BadApiKeyError, Credentials, Secret
from moeconsole.core.templates import connection_name
from moeconsole.services import COMMAND_LINE_ID, build_services
from moeconsole.workflows.check import check, read_document, resolve_context
from moeconsole.workflows.send import body_of

if TYPE_CHECKING:
    import argparse

    from moeconsole.services import Services

_SEED_BITS: Final = 63
_ANY_APP_ID: Final = "YOUR_APP_ID"
_ANY_DATA_CENTER: Final = "01"

# exports have a placeholder where the key belongs; the real one is asked for only to keep it out of the rest
_NO_KEY: Final = Secret("placeholder")


def export(arguments: argparse.Namespace) -> int:
    """The request on standard output; 1 where the payload has errors, which QA may have put there."""
    document = read_document(read_file(arguments.file))
    values = given_values(arguments.var, document.state.console)
    context = resolve_context(
        document.state, values, datetime.now(UTC), secrets.randbits(_SEED_BITS)
    )  # fmt: skip
    with build_services() as services:
        report = check(services, document.state, CheckContext(context), document.body)
        connection = _connection(arguments, services, connection_name(document.state.console))
        redactor = _redactor(connection, services)
    body = body_of(document.state, report) if document.body is None else document.body
    request = prepare(connection, body, _NO_KEY)
    shown = redactor.clean_request(request)
    for issue in redactor.clean_issues(report.issues):
        say(issue_line(issue))
    if shown != request:
        say("The API key stands in this request outside its own field: dots are written in its place.")
    text = FORMATS[arguments.format].write(shown)
    result_exactly(text)
    return ExitStatus.PAYLOAD_ERRORS if has_errors(report.issues) else ExitStatus.DONE


def _redactor(connection: Connection, services: Services) -> Redactor:
    with contextlib.suppress(BadApiKeyError):  # what can't be a key is none that could be given away
        key = services.api_key(connection, environment_first=True)
        return Redactor(Credentials(connection.app_id, key) if key else None)
    return Redactor(None)


def _connection(arguments: argparse.Namespace, services: Services, own: str) -> Connection:
    if not (arguments.connection or arguments.dc or arguments.url):
        if arguments.app_id or arguments.project:
            raise UsageError("--app-id and --project go with --dc or --url.")
        saved = saved_connection(own, services) if own else None
        if saved is not None:  # a template may also come from another machine
            return saved
        say(
            f"No connection was named: the address has data center {_ANY_DATA_CENTER} and {_ANY_APP_ID} in it."
        )
        return Connection(COMMAND_LINE_ID, "", _ANY_APP_ID, _ANY_DATA_CENTER)
    connection = connection_of(arguments, services)
    if not connection.base_url:
        raise UsageError(
            "The built-in sandbox has an address only while it runs: start one with moeconsole sandbox, and "
            "give its --url."
        )
    return connection
