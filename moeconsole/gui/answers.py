"""How a send ended, in words for the person who sent: one sentence for each end, with a tone and a sign."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from moeconsole.core.exchange import Exchange, Outcome, Response
from moeconsole.gui.sentences import said

_LARGEST_ANSWER_READ = 64 * 1024


class Tone(StrEnum):
    """`OK`: done. `REFUSED`: nothing was recorded. `UNSURE`: nobody can say. `NEUTRAL`: as wished."""

    OK = "ok"
    REFUSED = "refused"
    UNSURE = "unsure"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the status says.

    Attributes:
        detail: the service's own words, or the reason; may be empty.
        icon: a name for `theme.icon`, different for each tone.
    """

    tone: Tone
    text: str
    detail: str = ""

    @property
    def icon(self) -> str:
        return f"answer-{self.tone}"


# event-api.md, section 5
_STATUS = {
    400: QT_TRANSLATE_NOOP("Answers", "Refused. MoEngage could not use this request and took no event."),
    401: QT_TRANSLATE_NOOP("Answers", "Refused. MoEngage did not accept APP_ID and API key."),
    403: QT_TRANSLATE_NOOP("Answers", "Refused. This account, key or network may not send events."),
    404: QT_TRANSLATE_NOOP("Answers", "Not found. There is no Event API at this address."),
    409: QT_TRANSLATE_NOOP(
        "Answers", "Refused. The APP_ID in the address and the credentials do not fit together."
    ),
    413: QT_TRANSLATE_NOOP("Answers", "Refused. The request is larger than 128 KB."),
    415: QT_TRANSLATE_NOOP("Answers", "Refused. The content type must be application/json."),
    429: QT_TRANSLATE_NOOP("Answers", "Refused for now. Too many events in a short time: wait a minute."),
}
_ACCEPTED = QT_TRANSLATE_NOOP("Answers", "Accepted. MoEngage took the request: it will be processed soon.")
_REDIRECT = QT_TRANSLATE_NOOP(
    "Answers",
    "Redirected. The server names another address; nothing was sent on to it. Check the connection.",
)
_CLIENT = QT_TRANSLATE_NOOP("Answers", "Refused. MoEngage did not take this request.")
_SERVER = QT_TRANSLATE_NOOP(
    "Answers",
    "Server error. Whether the events were recorded is not known: sending again may record them twice.",
)
_OTHER = QT_TRANSLATE_NOOP("Answers", "An answer that the Event API does not describe.")
_NOT_SENT = QT_TRANSLATE_NOOP("Answers", "Not sent.")
_UNKNOWN = QT_TRANSLATE_NOOP("Answers", "Outcome unknown.")
_CANCELLED = QT_TRANSLATE_NOOP("Answers", "Cancelled.")
_SENDING = QT_TRANSLATE_NOOP("Answers", "Still being sent, or the program ended before an answer came.")


def answer_of(exchange: Exchange) -> Answer:
    """The words for an attempt that ended."""
    response = exchange.response
    if exchange.outcome is Outcome.ANSWERED and response is not None:
        return _answered(response)
    reason = exchange.error or ""
    if exchange.outcome is Outcome.NOT_SENT:
        return Answer(Tone.REFUSED, _tr(_NOT_SENT), said(reason))
    if exchange.outcome is Outcome.CANCELLED:
        tone = Tone.UNSURE if exchange.request_may_have_left else Tone.NEUTRAL
        return Answer(tone, _tr(_CANCELLED), said(reason.removeprefix("Cancelled. ")))
    return Answer(Tone.UNSURE, _tr(_UNKNOWN), said(reason))


def still_sending() -> Answer:
    """The words for a row of the history that has no end yet."""
    return Answer(Tone.UNSURE, _tr(_SENDING))


def request_id_of(response: Response) -> str:
    """The service's number for the request, from a success or an error; empty where it gave none."""
    root = _object(response)
    for holder in (root, root.get("error") if root is not None else None):
        found = _text(holder, "request_id")
        if found:
            return found
    return response.header("x-request-id") or ""


def _answered(response: Response) -> Answer:
    status = response.status
    detail = _service_words(response)
    if 200 <= status < 300:
        return Answer(Tone.OK, f"{status} {_tr(_ACCEPTED)}")
    if 300 <= status < 400:
        return Answer(Tone.REFUSED, f"{status} {_tr(_REDIRECT)}", response.header("location") or "")
    if 400 <= status < 500:
        return Answer(Tone.REFUSED, f"{status} {_tr(_STATUS.get(status, _CLIENT))}", detail)
    if status >= 500:
        return Answer(Tone.UNSURE, f"{status} {_tr(_SERVER)}", detail)
    return Answer(Tone.UNSURE, f"{status} {_tr(_OTHER)}", detail)


def _service_words(response: Response) -> str:
    """What an error's body says of itself, in any of the documented shapes."""
    root = _object(response)
    error = root.get("error") if root is not None else None
    parts = [_text(error, "type"), _text(error, "message")]
    if not any(parts):
        parts = [_text(root, "title"), _text(root, "description")]
    return ": ".join(part for part in parts if part)[:500]


def _object(response: Response) -> dict[str, Any] | None:
    if len(response.body) > _LARGEST_ANSWER_READ:
        return None
    try:
        # for a few words: the lossless tree of 50 KB would stop the window for 100 ms
        root = json.loads(response.body.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return None
    return root if isinstance(root, dict) else None


def _text(holder: Any, name: str) -> str:
    value = holder.get(name) if isinstance(holder, dict) else None
    # half a surrogate pair is no text that can be shown
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _tr(text: object) -> str:
    return QCoreApplication.translate("Answers", str(text))
