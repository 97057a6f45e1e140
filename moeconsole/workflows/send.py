"""Sending, for window and command line alike: gate, resolve, check, prepare, row, transport, complete."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeVar

from moeconsole import __version__
from moeconsole.core.checking import CheckContext, Report
from moeconsole.core.connections import Connection, Environment
from moeconsole.core.document import DocumentState, Kind, Node
from moeconsole.core.exchange import Outcome
from moeconsole.core.issues import has_errors
from moeconsole.core.payload import actions_of
from moeconsole.core.payload_text import compact
from moeconsole.core.records import HistoryEntry, SendRecord
from moeconsole.core.redaction import Redactor
from moeconsole.core.request import prepare
from moeconsole.logs import logger
from moeconsole.store.files import StoreError
from moeconsole.workflows.check import check, read_body, resolve_context
from moeconsole.workflows.recover import with_repair

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from moeconsole.core.exchange import Exchange, PreparedRequest
    from moeconsole.core.plan import Plan
    from moeconsole.core.plan_learning import SentType
    from moeconsole.core.variables import ResolveContext
    from moeconsole.net.cancel import CancelToken
    from moeconsole.services import Services
    from moeconsole.store.history import History

__all__ = [
    "NotAsSentError",
    "Refusal",
    "SendJob",
    "SendResult",
    "again",
    "body_of",
    "check",
    "customer_ids_of",
    "event_names_of",
    "needs_live_confirmation",
    "read_body",
    "resolve_context",
    "send",
    "users_of",
]

T = TypeVar("T")

_MAX_SHOWN_EVENTS: Final = 50
_KEY_IN_REQUEST: Final = (
    "The API key stands in this request outside its own field, so the service may have stored it as data. The "
    "history keeps dots in its place. Take it out of the event, and think of changing the key."
)


class NotAsSentError(Exception):
    """The history's copy of a send is not what went out; the message is a sentence."""


class Refusal(Enum):
    """Why the gate let nothing out."""

    LIVE = "live"
    DOUBLE = "double"
    ERRORS = "errors"


@dataclass(frozen=True, slots=True)
class SendJob:
    """Everything that is sent, frozen at the click.

    Attributes:
        seed: of `{{$uuid}}` and `{{$random.int}}`: another one for each send.
        values: of variables, by name, over the template's defaults.
        last_types: what the connection's last sends were like, for `type-drift`; none without.
        live_confirmed: the user said yes to sending to a live workspace.
        may_double: it went out before, and nobody knows what became of it.
        double_confirmed: the user said yes to that.
        force: send although the payload has errors.
        record: write it into the history.
        environment_key: the API key of the environment variable goes first: for the command line.
        body: sent as it stands, byte for byte: a send of the history again, or a file that is no JSON.
            `state` is what it reads as.
    """

    connection: Connection
    state: DocumentState
    seed: int = 0
    values: dict[str, Node] = field(default_factory=dict)
    plan: Plan | None = None
    live_confirmed: bool = False
    may_double: bool = False
    double_confirmed: bool = False
    force: bool = False
    record: bool = True
    template_name: str = ""
    environment_key: bool = False
    body: bytes | None = None
    last_types: Mapping[str, Mapping[str, SentType]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SendResult:
    """How a job ended. `request`, `exchange` and the report's issues are without the API key, wherever it stood.

    Attributes:
        row_id: of the history; None where nothing was recorded.
        request: as it may be shown and copied; None where the gate refused.
        sent_bytes: of the body on the wire.
        notice: a sentence where the history could not be written, or not as it was sent; the send itself counts.
    """

    report: Report
    refusal: Refusal | None = None
    request: PreparedRequest | None = None
    sent_bytes: int = 0
    exchange: Exchange | None = None
    row_id: int | None = None
    notice: str | None = None


def again(entry: HistoryEntry, connection: Connection) -> SendJob:
    """The job that sends an entry of the history again, as it was; what is wrong with it was known then.

    Raises:
        NotAsSentError: the entry's body has dots where the API key stood, or was damaged.
    """
    if not entry.intact:
        raise NotAsSentError(
            "The history's file was damaged, and what it has of this send is not what was recorded: it can't be "
            "sent again as it was. Open it as a draft and look it through."
        )
    if entry.is_redacted:
        raise NotAsSentError(
            "The API key stood in the body of this send, and the history keeps dots in its place: it can't be "
            "sent again as it was. Open it as a draft and replace the dots."
        )
    template = read_body(entry.request_body)
    unknown = entry.row.outcome in (None, Outcome.UNKNOWN)
    broken_off = entry.row.outcome is Outcome.CANCELLED and entry.request_may_have_left
    return SendJob(
        connection,
        template,
        may_double=unknown or broken_off,
        force=True,
        template_name=entry.template_name,
        body=entry.request_body,
    )


def needs_live_confirmation(connection: Connection, users: tuple[str, ...]) -> bool:
    """True for a live workspace, unless all users of the payload are on its list of test users."""
    if connection.environment is not Environment.LIVE:
        return False
    return not users or any(user not in connection.test_users for user in users)


def _refusal(job: SendJob, report: Report) -> Refusal | None:
    """The gate: every send goes through it, whoever asked for it."""
    if needs_live_confirmation(job.connection, users_of(report.payload)) and not job.live_confirmed:
        return Refusal.LIVE
    if job.may_double and not job.double_confirmed:
        return Refusal.DOUBLE
    return Refusal.ERRORS if has_errors(report.issues) and not job.force else None


def send(
    job: SendJob,
    services: Services,
    cancel: CancelToken | None = None,
    on_recorded: Callable[[int], None] | None = None,
) -> SendResult:
    """Send a job and record it; blocks until the exchange has ended. Not on the GUI thread.

    What can go wrong with network, answer or history is in the result.

    Raises:
        SandboxError: the built-in sandbox can't start.
        BadApiKeyError: the environment variable holds what can't be a key.
    """
    context = resolve_context(job.state, job.values, datetime.now(UTC), job.seed)
    report = check(services, job.state, CheckContext(context, job.plan, job.last_types), job.body)
    refusal = _refusal(job, report)
    if refusal is not None:
        return SendResult(report, refusal)
    connection = services.resolved(job.connection)
    key = services.api_key(connection, environment_first=job.environment_key)
    body = body_of(job.state, report) if job.body is None else job.body
    request = prepare(connection, body, key)
    return _send_and_record(job, services, report, request, context, cancel, on_recorded)


def _send_and_record(
    job: SendJob,
    services: Services,
    report: Report,
    request: PreparedRequest,
    context: ResolveContext,
    cancel: CancelToken | None,
    on_recorded: Callable[[int], None] | None,
) -> SendResult:
    from moeconsole.net import client

    redactor = Redactor(request.credentials)
    shown = redactor.clean_request(request)
    connection_id = redactor.clean(job.connection.id)
    logger.info("send started: connection %s, %d bytes", connection_id, len(request.body))
    row_id, notice = None, None
    if job.record:
        record = redactor.clean_record(_record(job, report, request, context))
        row_id, notice = _written(services, lambda history: history.begin(record))
        if row_id is not None and on_recorded is not None:
            on_recorded(row_id)
    exchange = client.send(request, client.TransportOptions.from_connection(job.connection), cancel)
    exchange = redactor.clean_exchange(exchange)  # the server may send the key back
    if row_id is not None:
        begun = row_id
        _, notice = _written(services, lambda history: history.complete(begun, exchange))
    logger.info(
        "send ended: connection %s, %s, status %s, %.0f ms, row %s%s",
        connection_id,
        exchange.failure or exchange.outcome.value,
        "-" if exchange.response is None else exchange.response.status,
        exchange.elapsed_ms,
        "-" if row_id is None else row_id,
        "" if notice is None else ", history not written",
    )
    if shown != request:
        notice = " ".join(filter(None, (_KEY_IN_REQUEST, notice)))
        report = replace(report, issues=redactor.clean_issues(report.issues))
    return SendResult(report, None, shown, len(request.body), exchange, row_id, notice)


def _written(services: Services, write: Callable[[History], T]) -> tuple[T | None, str | None]:
    """What writing to the history gave, or None and the sentence why that failed: the send goes on."""
    try:
        return with_repair(services, write), None
    except StoreError as error:
        return None, str(error)


def body_of(state: DocumentState, report: Report) -> bytes:
    """The bytes on the wire: compact UTF-8; text that is no JSON byte for byte as it was typed."""
    if report.payload is None:
        return (state.text or "").encode("utf-8", "surrogatepass")
    return compact(report.payload).encode("utf-8", "surrogatepass")


def users_of(payload: Node | None) -> tuple[str, ...]:
    """Everybody whom the payload may reach: its customer id and each of its identifiers, of whatever type.

    What the service refuses today counts as well: the gate asks too often rather than once too seldom.
    """
    if payload is None or payload.kind is not Kind.OBJECT:
        return ()
    customer, found = payload.get("customer_id"), payload.get("user_identifiers")
    nodes = [] if customer is None else [customer]
    if found is not None:
        nodes += [child.node for child in found.enabled_children] if found.is_container else [found]
    return tuple(dict.fromkeys(node.string if node.kind is Kind.STRING else compact(node) for node in nodes))


def customer_ids_of(payload: Node | None) -> tuple[str, ...]:
    """The customer id that the payload names."""
    node = payload.get("customer_id") if payload is not None and payload.kind is Kind.OBJECT else None
    return (node.string,) if node is not None and node.kind is Kind.STRING else ()


def event_names_of(payload: Node | None) -> tuple[str, ...]:
    """The names of the payload's events, as far as they are text."""
    names = (action.get("action") for action in (actions_of(payload) if payload is not None else ()))
    return tuple(name.string for name in names if name is not None and name.kind is Kind.STRING)


def _record(job: SendJob, report: Report, request: PreparedRequest, context: ResolveContext) -> SendRecord:
    users = customer_ids_of(report.payload)
    return SendRecord(
        sent_at_ms=int(datetime.now(UTC).timestamp() * 1000),
        connection_id=job.connection.id,
        connection_name=job.connection.name,
        environment=job.connection.environment,
        method=request.method,
        url=request.url,
        request_headers=request.shown_headers(),
        request_body=request.body,
        customer_id=users[0] if users else "",
        users=max(len(users), 1),
        events=event_names_of(report.payload)[:_MAX_SHOWN_EVENTS],
        variables=tuple((name, compact(value)) for name, value in sorted(context.values.items())),
        template_name=job.template_name,
        program_version=__version__,
    )
