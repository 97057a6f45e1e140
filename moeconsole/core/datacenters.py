"""The service's data centers (event-api.md, section 1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class DataCenter:
    """A number of two or three digits, as in the dashboard's address, and where it stands."""

    number: str
    region: str

    @property
    def label(self) -> str:
        return f"{self.number} {self.region}"


DATA_CENTERS: Final = {
    center.number: center
    for center in (
        DataCenter("01", "US"),
        DataCenter("02", "EU"),
        DataCenter("03", "India"),
        DataCenter("04", "US"),
        DataCenter("05", "Singapore"),
        DataCenter("06", "Indonesia"),
        DataCenter("101", "region not published"),
    )
}


def base_url(number: str) -> str:
    """`https://api-03.moengage.com` for `03`."""
    return f"https://api-{number}.moengage.com"
