"""`send`: the same workflow as the window's button."""

from __future__ import annotations

import secrets
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

from moeconsole.cli.answers import send_json, show
from moeconsole.cli.inputs import STANDARD_INPUT, given_values, read_file
from moeconsole.cli.output import result_json, say
from moeconsole.cli.status import ExitStatus, UsageError
from moeconsole.cli.target import connection_of
from moeconsole.core.exchange import Outcome
from moeconsole.core.templates import connection_name
from moeconsole.net.cancel import CancelToken
from moeconsole.services import build_services
from moeconsole.store.files import StoreError
from moeconsole.workflows.check import read_document
from moeconsole.workflows.learn import last_types
from moeconsole.workflows.recover import with_repair
from moeconsole.workflows.send import Refusal, SendJob, SendResult
from moeconsole.workflows.send import send as send_job

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from types import FrameType

    from moeconsole.core.plan_learning import LastTypes
    from moeconsole.services import Services

_SEED_BITS = 63


def send(arguments: argparse.Namespace) -> int:
    """Validate, send, record, show the response."""
    document = read_document(read_file(arguments.file))
    with _cancelled_by_interrupt() as cancel:
        with build_services() as services:
            connection = connection_of(arguments, services, connection_name(document.state.console))
            job = SendJob(
                connection=connection,
                state=document.state,
                seed=secrets.randbits(_SEED_BITS),
                values=given_values(arguments.var, document.state.console),
                live_confirmed=arguments.live,
                force=arguments.force,
                record=not arguments.no_history,
                template_name="" if arguments.file == STANDARD_INPUT else arguments.file,
                environment_key=True,
                body=document.body,
                last_types=_last_types(services, connection.id),
            )
            sent = _sent(job, services, cancel)
            notices = (*services.take_notices(), sent.notice)
        for notice in notices:
            if notice:
                say(notice)
        if arguments.json:
            result_json(send_json(sent, job.connection))
        else:
            show(sent, job.connection)
        return _status(sent, cancel)


def _last_types(services: Services, connection_id: str) -> LastTypes:
    """What `type-drift` compares with; nothing where the history can't be read: the send itself will say so."""
    if not services.history_path.exists():
        return {}
    try:
        return with_repair(services, lambda history: last_types(history, connection_id))
    except StoreError:
        return {}


def _sent(job: SendJob, services: Services, cancel: CancelToken) -> SendResult:
    try:
        return send_job(job, services, cancel)
    except _not_tried() as error:
        raise UsageError(str(error)) from None


def _not_tried() -> tuple[type[Exception], ...]:
    """Asked only when something was raised: the sandbox's server takes 50 ms to load."""
    from moeconsole.core.secret import BadApiKeyError
    from moeconsole.sandbox.server import SandboxError

    return BadApiKeyError, SandboxError


@contextmanager
def _cancelled_by_interrupt() -> Iterator[CancelToken]:
    """Ctrl+C cancels the request, whose row in the history gets its end; a second one ends the program."""
    token = CancelToken()

    def cancel(_number: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        token.cancel()

    before = signal.signal(signal.SIGINT, cancel)
    try:
        yield token
    finally:
        signal.signal(signal.SIGINT, before)


def _status(sent: SendResult, cancel: CancelToken) -> ExitStatus:
    exchange = sent.exchange
    if cancel.cancelled and (exchange is None or exchange.outcome is not Outcome.ANSWERED):
        return ExitStatus.INTERRUPTED
    if sent.refusal is Refusal.LIVE:
        return ExitStatus.USAGE
    if sent.refusal is Refusal.ERRORS:
        return ExitStatus.PAYLOAD_ERRORS
    if exchange is None or exchange.response is None:
        return ExitStatus.NO_ANSWER
    return ExitStatus.DONE if exchange.ok else ExitStatus.REFUSED
