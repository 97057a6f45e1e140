"""What the time fields of an event mean, in words: the line below the time control. Nothing is judged."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from moeconsole.core.rules import Level
from moeconsole.core.timeform import CURRENT, OFFSET, USER, Basis, Mode, TimeForm, naive_of, zone_variable
from moeconsole.core.times import Instant, LocalKind, OffsetFrom, TimeRule, local_to_utc

if TYPE_CHECKING:
    from collections.abc import Mapping

    from moeconsole.core.timeedits import Meaning

_CONTEXT: Final = "TimeWords"

_RULES: Final = {
    TimeRule.NOTHING: QT_TRANSLATE_NOOP("TimeWords", "no time given"),
    TimeRule.CURRENT: QT_TRANSLATE_NOOP("TimeWords", "UTC time given: used as is"),
    TimeRule.USER: QT_TRANSLATE_NOOP("TimeWords", "user's clock given: used as is"),
    TimeRule.CURRENT_AND_USER: QT_TRANSLATE_NOOP(
        "TimeWords", "both clocks given: the offset is their difference"
    ),
    TimeRule.OFFSET: QT_TRANSLATE_NOOP("TimeWords", "only the offset given: added to MoEngage's own clock"),
    TimeRule.CURRENT_AND_OFFSET: QT_TRANSLATE_NOOP("TimeWords", "both given: used as is"),
    TimeRule.USER_AND_OFFSET: QT_TRANSLATE_NOOP(
        "TimeWords", "both given: UTC is the user's clock minus the offset"
    ),
    TimeRule.ALL: QT_TRANSLATE_NOOP("TimeWords", "all three given: used as is"),
}
_FIELDS: Final = {
    CURRENT: QT_TRANSLATE_NOOP("TimeWords", "UTC time"),
    USER: QT_TRANSLATE_NOOP("TimeWords", "user's clock"),
    OFFSET: QT_TRANSLATE_NOOP("TimeWords", "offset"),
}


@dataclass(frozen=True, slots=True)
class TimeSummary:
    """What to show.

    Attributes:
        facts: one line.
        warnings: each a sentence with its level.
        rule: the documented rule that is in force, as a sentence.
    """

    facts: str
    warnings: tuple[tuple[Level, str], ...]
    rule: str


def summary(form: TimeForm, meaning: Meaning, now_s: Fraction, hint: str | None = None) -> TimeSummary:
    """The meaning in words.

    Args:
        now_s: the present moment in epoch seconds.
        hint: the zone that the time was picked in.
    """
    rule = meaning.derived.rule
    parts = (_utc(form, meaning), _user(form, meaning), _rule(rule))
    facts = "= " + " · ".join(part for part in parts if part)
    return TimeSummary(
        facts, tuple(_warnings(form, meaning, now_s, hint)), QCoreApplication.translate("Times", rule.words)
    )


def offset_words(offset_s: int | Fraction) -> str:
    """`+05:30`; with seconds where there are any."""
    amount = abs(Fraction(offset_s))
    sign, whole = ("-" if offset_s < 0 else "+"), int(amount)
    text = f"{sign}{whole // 3600:02d}:{whole // 60 % 60:02d}"
    return text if amount % 60 == 0 else f"{text}:{whole % 60:02d}"


def _utc(form: TimeForm, meaning: Meaning) -> str:
    rule, current = meaning.derived.rule, meaning.derived.current_time
    if form.mode is Mode.WHEN_SENT:
        return _tr("the moment you press Send")
    if current is not None:
        text = _tr("{time} UTC").format(time=_clock(current))
        return _tr("if sent now: {time}").format(time=text) if form.mode is Mode.RELATIVE else text
    if rule is TimeRule.USER:
        return _tr("UTC: follows from the user's profile zone, which we can't know")
    return _tr("MoEngage's own clock when it arrives")


def _user(form: TimeForm, meaning: Meaning) -> str:
    derived = meaning.derived
    if derived.user_time is not None and form.mode is not Mode.WHEN_SENT:
        utc = derived.current_time
        same_day = utc is not None and _day(utc) == _day(derived.user_time)
        text = _clock(derived.user_time)
        shown = text.split(" ", 1)[1] if same_day else text
        words = _tr("user's clock {time}").format(time=shown)
        if derived.offset_from is OffsetFrom.DERIVED and derived.offset_s is not None:
            offset = offset_words(derived.offset_s)
            words = _tr("{clock} ({offset})").format(clock=words, offset=offset)
        return words
    if derived.offset_s is not None:
        return _tr("user's clock {offset} from UTC").format(offset=offset_words(derived.offset_s))
    return _tr("user's clock: in the user's profile zone, which we can't know")


def _rule(rule: TimeRule) -> str:
    return _tr(str(_RULES[rule])) if rule is not TimeRule.NOTHING else ""


def _warnings(form: TimeForm, meaning: Meaning, now_s: Fraction, hint: str | None) -> list[tuple[Level, str]]:
    found: list[tuple[Level, str]] = []
    for name in meaning.unread:
        if form.mode is Mode.RELATIVE and name == CURRENT:
            continue
        text = _tr("The {field} can't be read: MoEngage refuses it.").format(field=_field(name))
        found.append((Level.ERROR, text))
    for name in meaning.unresolved:
        found.append((Level.ERROR, _unresolved(form, name)))
    current = meaning.derived.current_time
    if current is not None and current.epoch_s > now_s:
        found.append((Level.ERROR, _tr("This is in the future: MoEngage does not accept such events.")))
    for name, moment in ((CURRENT, meaning.current), (USER, meaning.user)):
        if moment is not None and moment.milliseconds:
            text = _tr("The {field} is in milliseconds: MoEngage asks for seconds.").format(
                field=_field(name)
            )
            found.append((Level.ADVICE, text))
    found += _summer_time(form)
    if hint is not None and form.mode is Mode.AT and form.zone is None and form.offset is not None:
        text = _tr("The time was picked in {zone}, whose offset is another one at that time.").format(
            zone=hint
        )
        found.append((Level.ADVICE, text))
    return found


def _unresolved(form: TimeForm, name: str) -> str:
    if form.mode is Mode.RELATIVE and name == CURRENT:
        return _tr("Write it like -2h, -30m or -1d: a sign, a number, and s, m, h, d or w.")
    return _tr("The {field} waits for the value of a variable.").format(field=_field(name))


def _summer_time(form: TimeForm) -> list[tuple[Level, str]]:
    kind = form.local_kind
    if form.zone is None or kind is LocalKind.NORMAL:
        return []
    clock = naive_of(form.wall_s).isoformat(" ")[11:]
    if kind is LocalKind.GAP:
        text = _tr(
            "{clock} does not exist on that day in {zone}: the clocks jump over it. "
            "It is counted as if they had not been moved yet."
        )
        return [(Level.ADVICE, text.format(clock=clock, zone=form.zone))]
    first = local_to_utc(naive_of(form.wall_s), form.zone).offset_s
    is_first = form.basis is Basis.USER or form.offset_s == first or zone_variable(form) is not None
    text = (
        _tr("{clock} comes twice on that day in {zone}: the first one is meant ({offset}).")
        if is_first
        else _tr("{clock} comes twice on that day in {zone}: the second one is meant ({offset}).")
    )
    offset = offset_words(first if is_first else form.offset_s or 0)
    return [(Level.ADVICE, text.format(clock=clock, zone=form.zone, offset=offset))]


def _clock(instant: Instant) -> str:
    return (instant.wall_text or "").replace("T", " ")


def _day(instant: Instant) -> str:
    return (instant.wall_text or "")[:10]


def _field(name: str) -> str:
    fields: Mapping[str, object] = _FIELDS
    return _tr(str(fields[name]))


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
