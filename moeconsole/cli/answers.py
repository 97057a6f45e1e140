"""What `send` prints: the answer for people, or its JSON document (cli.md)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from moeconsole.cli.output import body_json, headers_json, issue_line, result, say
from moeconsole.core.exchange import Outcome
from moeconsole.core.explain import explain
from moeconsole.core.preview import issue_entry
from moeconsole.workflows.send import Refusal

if TYPE_CHECKING:
    from moeconsole.core.connections import Connection
    from moeconsole.core.exchange import Response
    from moeconsole.workflows.send import SendResult

_REFUSALS = {
    Refusal.LIVE: "Nothing was sent: “{name}” is a live workspace, where real users may get messages. "
    "Add --live to send.",
    Refusal.ERRORS: "Nothing was sent: the payload has errors. Add --force to send it all the same.",
}


def show(sent: SendResult, connection: Connection) -> None:
    """The answer's body on standard output, the rest on standard error."""
    for issue in sent.report.issues:
        say(issue_line(issue))
    error = _error(sent, connection)
    if error is not None:
        say(f"moeconsole: {error}")
    exchange = sent.exchange
    response = exchange.response if exchange else None
    if exchange is None or response is None:
        return
    say(f"{response.status} {response.reason} in {exchange.elapsed_ms:.0f} ms")
    explanation = explanation_of(response)
    if explanation is not None:
        say(explanation)
    if response.truncated:
        say(f"The answer was cut after {len(response.body):,} bytes.")
    result(response.body.decode("utf-8", "replace"))


def send_json(sent: SendResult, connection: Connection) -> dict[str, Any]:
    """The document of `send --json`: the same keys whatever happened."""
    request, exchange = sent.request, sent.exchange
    response = exchange.response if exchange else None
    left = exchange is not None and exchange.request_may_have_left
    return {
        "id": sent.row_id,
        "url": request.url if request else connection.endpoint(),
        "status": response.status if response else None,
        "ok": exchange is not None and exchange.ok,
        "outcome": (exchange.outcome if exchange else Outcome.NOT_SENT).value,
        "elapsed_ms": round(exchange.elapsed_ms, 1) if exchange else None,
        "sent_bytes": sent.sent_bytes if left else 0,
        "request": {"headers": headers_json(request.shown_headers()), "body": body_json(request.body)}
        if request
        else None,
        "response": response_json(response),
        "explanation": explanation_of(response) if response else None,
        "error": _error(sent, connection),
        "issues": [issue_entry(issue) for issue in sent.report.issues],
    }


def response_json(response: Response | None) -> dict[str, Any] | None:
    """An answer as `send --json` and `history show --json` print it."""
    if response is None:
        return None
    return {"headers": headers_json(response.headers), "body": body_json(response.body)}


def explanation_of(response: Response, at: datetime | None = None) -> str | None:
    """The sentence for a documented error; `at` is when the answer came, by default now."""
    explanation = explain(response, at or datetime.now(UTC))
    return explanation.sentence if explanation else None


def _error(sent: SendResult, connection: Connection) -> str | None:
    if sent.refusal is not None:
        return _REFUSALS[sent.refusal].format(name=connection.name)
    return sent.exchange.error if sent.exchange else None
