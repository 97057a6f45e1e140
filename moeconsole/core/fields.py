"""The fields that the service knows, at the top of a payload and in an action (event-api.md, section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from moeconsole.core.document import Kind


@dataclass(frozen=True, slots=True)
class Field:
    """One known field and the kinds of JSON value that it may have."""

    name: str
    kinds: frozenset[Kind]


def _field(name: str, *kinds: Kind) -> tuple[str, Field]:
    return name, Field(name, frozenset(kinds))


TOP: Final[dict[str, Field]] = dict(
    (
        _field("type", Kind.STRING),
        _field("customer_id", Kind.STRING),
        _field("user_identifiers", Kind.OBJECT),
        _field("device_id", Kind.STRING),
        _field("actions", Kind.ARRAY),
    )
)

ACTION: Final[dict[str, Field]] = dict(
    (
        _field("action", Kind.STRING),
        _field("attributes", Kind.OBJECT),
        _field("platform", Kind.STRING),
        _field("moe_os_type", Kind.STRING),
        _field("app_version", Kind.STRING),
        _field("current_time", Kind.NUMBER, Kind.STRING),
        _field("user_time", Kind.NUMBER, Kind.STRING),
        _field("user_timezone_offset", Kind.NUMBER),
        _field("real_time_action", Kind.STRING),
    )
)

PLATFORMS: Final = ("ANDROID", "iOS", "web", "TV", "unknown")
OS_TYPES: Final = ("ROKU", "WebOS", "AndroidTV", "tvOS", "Tizen", "FireOS", "VizioTV", "Xbox")

_PLATFORM_OF: Final = {platform.lower(): platform for platform in PLATFORMS}


def platform_of(text: str) -> str | None:
    """The platform as it is to be written, whatever the casing; None where it is none of the five."""
    return _PLATFORM_OF.get(text.lower())
