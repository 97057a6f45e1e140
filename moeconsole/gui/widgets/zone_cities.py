"""Cities that people name when they mean a time zone; the zones' own names list only one city of each."""

from __future__ import annotations

import zoneinfo
from functools import cache
from typing import Final

_KOLKATA: Final = "Asia/Kolkata"
_LOS_ANGELES: Final = "America/Los_Angeles"
_NEW_YORK: Final = "America/New_York"
_CHICAGO: Final = "America/Chicago"

_CITIES: Final = {
    "mumbai": _KOLKATA,
    "bombay": _KOLKATA,
    "delhi": _KOLKATA,
    "new delhi": _KOLKATA,
    "bangalore": _KOLKATA,
    "bengaluru": _KOLKATA,
    "chennai": _KOLKATA,
    "hyderabad": _KOLKATA,
    "pune": _KOLKATA,
    "ahmedabad": _KOLKATA,
    "india": _KOLKATA,
    "ist": _KOLKATA,
    "abu dhabi": "Asia/Dubai",
    "doha": "Asia/Qatar",
    "jeddah": "Asia/Riyadh",
    "beijing": "Asia/Shanghai",
    "shenzhen": "Asia/Shanghai",
    "osaka": "Asia/Tokyo",
    "hanoi": "Asia/Ho_Chi_Minh",
    "saigon": "Asia/Ho_Chi_Minh",
    "islamabad": "Asia/Karachi",
    "lahore": "Asia/Karachi",
    "tel aviv": "Asia/Jerusalem",
    "canberra": "Australia/Sydney",
    "cape town": "Africa/Johannesburg",
    "barcelona": "Europe/Madrid",
    "frankfurt": "Europe/Berlin",
    "hamburg": "Europe/Berlin",
    "munich": "Europe/Berlin",
    "milan": "Europe/Rome",
    "geneva": "Europe/Zurich",
    "manchester": "Europe/London",
    "san francisco": _LOS_ANGELES,
    "seattle": _LOS_ANGELES,
    "san diego": _LOS_ANGELES,
    "las vegas": _LOS_ANGELES,
    "boston": _NEW_YORK,
    "washington": _NEW_YORK,
    "miami": _NEW_YORK,
    "atlanta": _NEW_YORK,
    "philadelphia": _NEW_YORK,
    "dallas": _CHICAGO,
    "houston": _CHICAGO,
    "austin": _CHICAGO,
    "montreal": "America/Toronto",
    "rio de janeiro": "America/Sao_Paulo",
    "rio": "America/Sao_Paulo",
    "brasilia": "America/Sao_Paulo",
}


def zone_of_city(text: str) -> str | None:
    """The zone of a city: “Mumbai”, “new york”; None where it is unknown or there are several of that name."""
    city = " ".join(text.replace("_", " ").casefold().split())
    return _CITIES.get(city) or _zones_by_city().get(city)


@cache
def _zones_by_city() -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for zone in zoneinfo.available_timezones():
        region, _, city = zone.rpartition("/")
        if region and region.split("/")[0] not in ("Etc", "SystemV", "posix", "right"):
            found.setdefault(city.replace("_", " ").casefold(), set()).add(zone)
    return {city: zones.pop() for city, zones in found.items() if len(zones) == 1}
