"""What an answer of the service means, and what to do: event-api.md, section 5, as one table."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass, replace
from datetime import UTC
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from datetime import datetime

    from moeconsole.core.exchange import Response


@dataclass(frozen=True, slots=True)
class Explanation:
    """Cause and remedy of one documented answer.

    Attributes:
        part: a distinct part of the answer's `message`, or of its `type`; empty fits any of that status.
        about: what to look at: a key of the body, or `connection`, `app_id`, `api_key`; empty where neither
            helps.
    """

    status: int
    part: str
    sentence: str
    about: str = ""


_KEY: Final = "Copy the “Data” key again from the dashboard: Settings > Account > APIs."
_PROXY: Final = "Look at the connection's proxy or gateway: it may have changed the headers on the way."
_ENTER_KEY: Final = "Enter the key in the connection bar, or set MOECONSOLE_API_KEY for the command line."
_APP_ID: Final = "Check the APP_ID, and the data center: the dashboard's address shows it (dashboard-NN)."

_TABLE: Final = (
    Explanation(400, "Content-Type Header", f"The request came without a Content-Type header. {_PROXY}"),
    Explanation(
        400,
        "Malformed JSON",
        "MoEngage could not read the body as JSON in UTF-8, or an event name is not text. Correct what the "
        "problems list names, and send again.",
        "action",
    ),
    Explanation(400, "Empty request body", "The request had no body. Fill in the event and send again."),
    Explanation(
        400,
        "Body type is not JSON",
        "The body was a text in quotes, not an event. Send the object in curly brackets itself.",
    ),
    Explanation(
        400, "blacklisted", "MoEngage has blocked this account. Write to MoEngage's support.", "connection"
    ),
    Explanation(
        400, "app_id is invalid", f"This data center has no workspace of this APP_ID. {_APP_ID}", "app_id"
    ),
    Explanation(
        400, "app_id is required", "The address had no APP_ID. Enter it in the connection.", "app_id"
    ),
    Explanation(
        400, "customer_id is not found", "The user is missing. Fill in the customer ID.", "customer_id"
    ),
    Explanation(
        400,
        "customer_id can not be empty",
        "The customer ID is empty, or a word that MoEngage reserves. Enter a real user's ID.",
        "customer_id",
    ),
    Explanation(
        400, "actions can not be empty", "The request has no event. Add at least one to “actions”.", "actions"
    ),
    Explanation(400, "action is not found", "An event has no name. Fill in its “action”.", "action"),
    Explanation(401, "Header Required", f"The request had no API key. {_ENTER_KEY}", "api_key"),
    Explanation(401, "No identity", f"The request's API key was empty. {_ENTER_KEY}", "api_key"),
    Explanation(401, "Invalid identity", f"MoEngage could not read APP_ID and key. {_KEY}", "api_key"),
    Explanation(401, "APP_KEY missing", "The request had a key but no APP_ID. Enter the APP_ID.", "app_id"),
    Explanation(401, "APP_SECRET missing", f"The request had an APP_ID but no key. {_ENTER_KEY}", "api_key"),
    Explanation(
        401,
        "key mismatch",
        f"The API key is wrong, belongs to the other environment (test or live), or was made anew. {_KEY}",
        "api_key",
    ),
    Explanation(401, "Invalid APP_ID", f"MoEngage does not know this APP_ID. {_APP_ID}", "app_id"),
    Explanation(
        403,
        "",
        "The account is suspended, the key has no access to this API, or this machine's address is not on "
        "the IP allow-list. Check both; otherwise write to MoEngage's support.",
        "connection",
    ),
    Explanation(
        409,
        "key mismatch",
        "The APP_ID of the address and that of the key differ. Enter both anew.",
        "app_id",
    ),
    Explanation(
        409, "not set", "The workspace has no API key yet. Make one: Settings > Account > APIs.", "api_key"
    ),
    Explanation(
        413, "", "The request is over 128 KB. Send fewer events at once, or shorter values.", "actions"
    ),
    Explanation(415, "", f"The request's Content-Type was not application/json. {_PROXY}"),
    Explanation(
        429,
        "",
        "Too many events: a workspace may send 30,000 a minute. Wait {wait}, then send again, more slowly.",
    ),
)
_SERVER_ERROR: Final = (
    "MoEngage had a problem of its own. Wait two seconds and send again, five times at most; the event may "
    "have been recorded all the same. If it goes on, write to MoEngage's support."
)
_WAIT: Final = "until the minute's window resets"

_SECONDS: Final = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,9})?")
_EPOCH_ABOVE: Final = 100_000  # event-api.md, section 6: seconds left, or above this epoch seconds


def explain(response: Response, now: datetime | None = None) -> Explanation | None:
    """The explanation of a documented error; None for success and for what no document lists.

    429 and 5xx need no documented body. With `now`, aware, that of a 429 says how long to wait.
    """
    status = 429 if is_rate_limited(response) else response.status
    if status >= 500:
        return Explanation(response.status, "", _SERVER_ERROR)
    if not any(row.status == status for row in _TABLE):
        return None
    error = _error(response.body)
    said = f"{error.get('type', '')}\n{error.get('message', '')}".lower()
    for row in _TABLE:
        if row.status == status and row.part.lower() in said:
            sentence = row.sentence.replace("{wait}", _wait(response, now))
            return replace(row, status=response.status, sentence=sentence)
    return None


def is_rate_limited(response: Response) -> bool:
    """A 429, or a refusal with the header that some endpoints send instead (event-api.md, section 6)."""
    if response.status == 429:
        return True
    by_proxy = (response.header("x-envoy-ratelimited") or "").strip().lower() == "true"
    return by_proxy and response.status >= 400


def seconds_to_reset(response: Response, now: datetime) -> float | None:
    """Seconds until the rate limit's window resets, not below 0; None where the answer does not say it.

    `x-ratelimit-reset` is the seconds left, or, over 100,000, UTC epoch seconds (event-api.md, section 6).
    """
    match = _SECONDS.fullmatch((response.header("x-ratelimit-reset") or "").strip())
    if match is None:
        return _seconds_to_retry((response.header("retry-after") or "").strip(), now)
    value = float(match.group())
    return max(value - now.timestamp(), 0.0) if value > _EPOCH_ABOVE else value


def _seconds_to_retry(text: str, now: datetime) -> float | None:
    """Of HTTP's own header (RFC 9110, section 10.2.3), which a proxy on the way writes: seconds or a date."""
    if _SECONDS.fullmatch(text):
        return float(text)
    from email.utils import parsedate_to_datetime  # not at the first paint

    try:
        moment = parsedate_to_datetime(text)
        return max(
            (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now.timestamp(), 0.0
        )
    except (ValueError, OverflowError):
        return None


def error_attribute(response: Response) -> str | None:
    """The field that the service names in `error.attribute`."""
    value = _error(response.body).get("attribute")
    return value if isinstance(value, str) else None


def _wait(response: Response, now: datetime | None) -> str:
    left_s = seconds_to_reset(response, now) if now is not None else None
    if left_s is None:
        return _WAIT
    seconds = max(math.ceil(left_s), 1)
    return f"{seconds:,} second{'' if seconds == 1 else 's'} ({_WAIT})"


def _error(body: bytes) -> dict[str, Any]:
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    error = document.get("error") if isinstance(document, dict) else None
    return error if isinstance(error, dict) else {}
