"""Why the service refused, what to do, and where to go for that: the core's explanation in the window's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from moeconsole.core.explain import error_attribute, explain, is_rate_limited, seconds_to_reset
from moeconsole.core.fields import ACTION, TOP
from moeconsole.gui.models.places import field_name
from moeconsole.gui.targets import API_KEY, APP_ID, CONNECTION, steps_of

if TYPE_CHECKING:
    from datetime import datetime

    from moeconsole.core.exchange import Response

_CONTEXT: Final = "Explanations"
_UNLISTED: Final = str(
    QT_TRANSLATE_NOOP(
        "Explanations",
        "MoEngage's documents do not list this answer. What came back is shown below, as it is.",
    )
)
_BUTTONS: Final = {
    APP_ID: str(QT_TRANSLATE_NOOP("Explanations", "Go to the APP_ID")),
    API_KEY: str(QT_TRANSLATE_NOOP("Explanations", "Go to the API key")),
    CONNECTION: str(QT_TRANSLATE_NOOP("Explanations", "Go to the connection")),
}
_LONGEST_NAME: Final = 30
_LONGEST_WAIT_S: Final = 7 * 86_400  # the longest block of event-api.md, section 6; more is no such header


@dataclass(frozen=True, slots=True)
class Explained:
    """What the response pane says of a refusal.

    Attributes:
        target: a word for `Jumps.go`: a setting, a field's name or its path; empty where there is none.
        button: says where that leads.
        reset_in_s: seconds until the rate limit's window resets; None where it is unknown or over.
    """

    text: str
    target: str = ""
    button: str = ""
    reset_in_s: float | None = None


def explained(response: Response | None, answered_at: datetime, now: datetime) -> Explained | None:
    """The words for an answer; None for success and where there was no answer. Both times are aware."""
    if response is None or response.status < 300:
        return None
    found = explain(response)
    target = (error_attribute(response) or "").strip() or (found.about if found is not None else "")
    return Explained(
        _tr(found.sentence if found is not None else _UNLISTED),
        target,
        _button(target),
        _reset_in_s(response, answered_at, now),
    )


def _button(target: str) -> str:
    if target in _BUTTONS:
        return _tr(_BUTTONS[target])
    steps = steps_of(target)
    if not steps:
        return ""
    name = steps[-1]
    if name in TOP or name in ACTION:
        return _tr("Go to {field}").format(field=field_name(name))
    shown = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
    return _tr("Go to “{field}”").format(field=shown)


def _reset_in_s(response: Response, answered_at: datetime, now: datetime) -> float | None:
    left_s = seconds_to_reset(response, answered_at) if is_rate_limited(response) else None
    if left_s is None or left_s > _LONGEST_WAIT_S:
        return None
    left_s -= (now - answered_at).total_seconds()
    return left_s if left_s >= 0 else None


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
