"""Pinned types: what becomes of a value whose attribute has one allowed type (event-api.md, section 4)."""

from __future__ import annotations

import re
from typing import Final

from moeconsole.core.dates import Dating, classify
from moeconsole.core.document import Kind, Node
from moeconsole.core.ingestion.casts import cast
from moeconsole.core.ingestion.effects import LOCATION, Place, Recorder, Stored, shown
from moeconsole.core.ingestion.limits import MAX_TEXT
from moeconsole.core.ingestion.scalars import store_scalar, store_text
from moeconsole.core.plan import PinnedType

_KINDS: Final = {
    PinnedType.STRING: Kind.STRING,
    PinnedType.NUMERIC: Kind.NUMBER,
    PinnedType.BOOLEAN: Kind.BOOLEAN,
    PinnedType.DATE: Kind.STRING,
    PinnedType.LOCATION: Kind.STRING,
}
_TYPES: Final = {Kind.NUMBER: PinnedType.NUMERIC, Kind.BOOLEAN: PinnedType.BOOLEAN}
_LOCATION: Final = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?: ?, ?| )[+-]?[0-9]+(?:\.[0-9]+)?")

# the table: pinned type, and what sent types it casts; its own type is kept, all others are dropped
_CASTS: Final[dict[PinnedType, frozenset[PinnedType]]] = {
    PinnedType.STRING: frozenset({PinnedType.NUMERIC, PinnedType.BOOLEAN, PinnedType.DATE}),
    PinnedType.NUMERIC: frozenset({PinnedType.STRING}),
    PinnedType.BOOLEAN: frozenset({PinnedType.STRING}),
    PinnedType.DATE: frozenset(),  # a text in an accepted format is a date
    PinnedType.LOCATION: frozenset(),  # and one in the format of a location is a location
}


def store_pinned(node: Node, pinned: PinnedType, place: Place, recorder: Recorder) -> Stored | None:
    """A scalar that is not null as its attribute's pinned type stores it; None where it is dropped."""
    sent = _sent_type(node, pinned)
    after: Node | None = node
    if sent is not pinned:
        after = cast(node, _KINDS[pinned]) if sent in _CASTS[pinned] else None
        outcome = "stores it as that" if after else "drops it"
        params = {
            "pinned": pinned.value,
            "sent": sent.value,
            "value": shown(node.raw, 40),
            "outcome": outcome,
        }
        recorder.note("pinned-type", place, node, after, **params)
    if after is None:
        return None
    if pinned is PinnedType.STRING:
        return store_text(after, place, recorder, dates=False)
    if pinned is PinnedType.LOCATION:
        return Stored(LOCATION, after)
    return store_scalar(after, place, recorder)


def _sent_type(node: Node, pinned: PinnedType) -> PinnedType:
    """A location is sent as a text: it is told from other texts only where one is expected."""
    if node.kind is not Kind.STRING:
        return _TYPES[node.kind]
    text = node.string
    if len(text) <= MAX_TEXT:
        if pinned is PinnedType.LOCATION and _LOCATION.fullmatch(text):
            return PinnedType.LOCATION
        if classify(text) is Dating.ACCEPTED:
            return PinnedType.DATE
    return PinnedType.STRING
