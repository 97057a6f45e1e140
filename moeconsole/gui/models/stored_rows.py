"""What the “Stored as” view says of one event, as rows: user and times first, then each attribute."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from moeconsole.core.ingestion import Change
from moeconsole.core.ingestion.effects import Stored, change_of
from moeconsole.core.payload_text import compact
from moeconsole.core.times import OffsetFrom
from moeconsole.gui.models.places import issue_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from moeconsole.core.document import Node
    from moeconsole.core.ingestion import Effect, StoredEvent
    from moeconsole.core.preview import PreviewAttribute, PreviewEvent

_CONTEXT: Final = "StoredRows"

CHANGE_WORDS: Final = {
    Change.KEPT: "",
    Change.TRUNCATED: str(QT_TRANSLATE_NOOP("StoredRows", "Cut")),
    Change.RETYPED: str(QT_TRANSLATE_NOOP("StoredRows", "Other type")),
    Change.STRINGIFIED: str(QT_TRANSLATE_NOOP("StoredRows", "Made text")),
    Change.DROPPED: str(QT_TRANSLATE_NOOP("StoredRows", "Not stored")),
}


@dataclass(frozen=True, slots=True)
class StoredRow:
    """One line of an event.

    Attributes:
        change: in a word; empty where the value is kept.
        why: sentences.
        node_id: of the value in the document; None for what the service derives.
    """

    name: str
    type: str
    value: str
    change: str = ""
    why: str = ""
    node_id: int | None = None
    is_dropped: bool = False


@dataclass(frozen=True, slots=True)
class EventRows:
    """One event: its line, and the lines below it."""

    title: str
    verdict: str
    is_accepted: bool
    node_id: int | None
    rows: tuple[StoredRow, ...]


def event_rows(stored: StoredEvent, event: PreviewEvent, node_id: int) -> EventRows:
    """The lines of one event.

    Args:
        node_id: of the action in the document.
    """
    verdict = ""
    if stored.future:
        verdict = _tr("Not accepted: its time has not come yet")
    elif not event.accepted:
        verdict = _tr("Not accepted: the request is refused")
    user = StoredRow(_tr("User"), "", _and_device(event))
    attributes = tuple(
        _attribute_row(stored, attribute, shown.name, shown)
        for attribute, shown in zip(stored.attributes, event.attributes, strict=True)
    )
    rows = (user, *_time_rows(stored, event), *attributes)
    return EventRows(stored.action or _tr("(no name)"), verdict, event.accepted, node_id, rows)


def change_word(change: Change) -> str:
    """What becomes of a value, in a word."""
    word = CHANGE_WORDS[change]
    return _tr(word) if word else ""


def stored_words(stored: Iterable[StoredEvent]) -> dict[int, tuple[str, str]]:
    """For the attribute tree: by node id the stored type and the change in a word; inside a value only changes."""
    words: dict[int, tuple[str, str]] = {}
    for event in stored:
        inside: dict[int, list[Effect]] = {}
        for effect in event.effects:
            inside.setdefault(effect.node_id, []).append(effect)
        for node_id, effects in inside.items():
            after = [effect.after for effect in effects if effect.after is not None]
            is_stored = len(after) == len(effects)
            words[node_id] = (
                "",
                change_word(change_of(Stored("", after[-1]) if is_stored else None, effects)),
            )
        for attribute in event.attributes:
            words[attribute.node_id] = (attribute.type or "", change_word(attribute.change))
    return words


def _attribute_row(stored: StoredEvent, attribute: object, name: str, shown: PreviewAttribute) -> StoredRow:
    pointer = getattr(attribute, "pointer", "")
    reasons = dict.fromkeys(
        issue_text(effect.issue())
        for effect in stored.effects
        if effect.pointer == pointer or effect.pointer.startswith(pointer + "/")
    )
    is_dropped = shown.change is Change.DROPPED
    return StoredRow(
        name or _tr("(no name)"),
        shown.type or "",
        "" if shown.value is None else _value_text(shown.value),
        change_word(shown.change),
        "\n".join(reasons),
        getattr(attribute, "node_id", None),
        is_dropped,
    )


def _time_rows(stored: StoredEvent, event: PreviewEvent) -> tuple[StoredRow, ...]:
    times = stored.times
    given_by_profile = _tr("by the time zone of the user's profile, which only MoEngage knows")
    unknown_utc = (
        given_by_profile
        if times.user_time is not None
        else _tr("MoEngage's clock, when it receives the event")
    )
    utc = event.current_time.replace("T", " ").replace("Z", "") if event.current_time else unknown_utc
    wall = event.user_time.replace("T", " ") if event.user_time else given_by_profile
    offset = given_by_profile
    if event.offset is not None:
        derived = times.offset_from is OffsetFrom.DERIVED
        offset = _tr("{seconds} s (the difference of the two)") if derived else _tr("{seconds} s")
        offset = offset.format(seconds=event.offset)
    rule = QCoreApplication.translate("Times", times.rule.words)
    return (
        StoredRow(_tr("UTC time"), "", utc, "", rule),
        StoredRow(_tr("User's clock"), "", wall, "", rule),
        StoredRow(_tr("Offset"), "", offset, "", rule),
    )


def _and_device(event: PreviewEvent) -> str:
    customer = event.customer_id or _tr("(by user identifiers)")
    if event.device_id in (None, event.customer_id):
        return customer
    return _tr("{customer}, device {device}").format(customer=customer, device=event.device_id)


def _value_text(node: Node) -> str:
    text = compact(node)
    return node.string if text.startswith('"') else text


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
