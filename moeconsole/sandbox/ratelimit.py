"""The service's limit on volume (event-api.md, section 6), as a fixed window for each workspace."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.sandbox.responses import Headers

EVENTS_A_MINUTE: Final = 30_000
WINDOW_S: Final = 60.0

_MANY_WORKSPACES: Final = 1_000


@dataclass(slots=True)
class _Window:
    ends_at: float
    used: int = 0


@dataclass(frozen=True, slots=True)
class Usage:
    """Where a workspace stands after a request.

    Attributes:
        allowed: the request's events fitted; where not, none of them counts.
    """

    allowed: bool
    remaining: int
    reset_s: int

    def headers(self) -> Headers:
        return (
            ("x-ratelimit-limit", str(EVENTS_A_MINUTE)),
            ("x-ratelimit-remaining", str(self.remaining)),
            ("x-ratelimit-reset", str(self.reset_s)),
        )


class RateLimit:
    """Counts events. Owned by the service; any thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._windows: dict[str, _Window] = {}

    def use(self, app_id: str, events: int) -> Usage:
        """Count that many events, all or none; 0 asks where the workspace stands."""
        with self._lock:
            now = self._clock()
            window = self._windows.get(app_id)
            if window is None or window.ends_at <= now:
                window = self._opened(app_id, now)
            allowed = window.used + events <= EVENTS_A_MINUTE
            if allowed:
                window.used += events
            return Usage(allowed, EVENTS_A_MINUTE - window.used, math.ceil(window.ends_at - now))

    def _opened(self, app_id: str, now: float) -> _Window:
        if len(self._windows) >= _MANY_WORKSPACES:
            self._windows = {key: window for key, window in self._windows.items() if window.ends_at > now}
        window = self._windows[app_id] = _Window(now + WINDOW_S)
        return window
