"""The simulation of what the service stores after its 200 (event-api.md, sections 3 and 4).

Its effects are the issues of level loss, its result is what "Stored as", `preview` and the sandbox show:
nothing about losses is written twice. Losses that change no value are in core/flags.py.
"""

from __future__ import annotations

from moeconsole.core.ingestion.effects import Change, Effect, StoredAttribute, StoredEvent
from moeconsole.core.ingestion.event import simulate

__all__ = ["Change", "Effect", "StoredAttribute", "StoredEvent", "simulate"]
