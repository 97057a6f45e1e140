"""The words for a place that an answer names: a setting of the connection, or the way to a field."""

from __future__ import annotations

from typing import Final

from moeconsole.core import pointer

APP_ID: Final = "app_id"
API_KEY: Final = "api_key"
CONNECTION: Final = "connection"

_BETWEEN_STEPS: Final = ".[]'\""


def steps_of(target: str) -> tuple[str, ...]:
    """The names on the way to a field: of `customer_id`, `actions[0].action`, `/actions/0/action`."""
    if target.startswith("/"):
        return pointer.split(target)
    return tuple(target.translate(dict.fromkeys(map(ord, _BETWEEN_STEPS), " ")).split())
