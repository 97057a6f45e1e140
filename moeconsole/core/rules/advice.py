"""Rules of level advice: works today, but is recommended against, or is probably not what was meant."""

from __future__ import annotations

from typing import Final

from moeconsole.core.rules.rule import Level, Rule

_TIME: Final = "Event API, request body, time"
_NAMES: Final = "Data tracking policies, naming guide"
_PLATFORM: Final = "Event API, request body, platform"
_OBJECTS: Final = "Object data type"
_BODY: Final = "Event API, request body"
_PLAN: Final = "Your plan"


def _advice(rule_id: str, message: str, source: str) -> Rule:
    return Rule(rule_id, Level.ADVICE, message, source)


RULES: Final = (
    _advice(
        "time-milliseconds",
        "“{field}” has thirteen digits, so it is read as milliseconds: {time}. Write seconds, without the"
        " last three digits.",
        _TIME,
    ),
    _advice(
        "time-as-string",
        "“{field}” is a number in quotes. MoEngage takes it, but its documents ask for a number: remove"
        " the quotes.",
        _TIME,
    ),
    _advice(
        "time-inconsistent",
        "“user_time” is {found}, but “current_time” and “user_timezone_offset” make {expected}. Correct"
        " one of the three, or leave one out.",
        _TIME,
    ),
    _advice(
        "time-without-offset",
        "“{field}” does not say in which time zone it is, so MoEngage assumes one. Put the UTC time with a"
        " Z at its end into “current_time”; beside “user_time”, “user_timezone_offset” does as well.",
        _TIME,
    ),
    _advice(
        "time-old",
        "“{field}” means {time}. If that is not what you meant, check the number: it must count the"
        " seconds since 1970.",
        _TIME,
    ),
    _advice(
        "offset-not-quarter-hour",
        "“user_timezone_offset” is {value}, counted in seconds, which is no time zone in use: all are"
        " multiples of 900 (15 minutes). Check that it is in seconds.",
        _TIME,
    ),
    _advice(
        "platform-case",
        "MoEngage writes this platform “{expected}”, not “{value}”: campaigns for one platform may miss"
        " the event. Use MoEngage's spelling.",
        _PLATFORM,
    ),
    _advice(
        "os-type-without-tv",
        "“moe_os_type” goes only with the platform TV. Set “platform” to TV, or remove “moe_os_type”.",
        _PLATFORM,
    ),
    _advice(
        "os-type-unknown",
        "“{value}” is no TV system that MoEngage knows. Choose one of {allowed}, spelled exactly so.",
        _PLATFORM,
    ),
    _advice(
        "event-name-short",
        "The naming guide asks for event names of at least {limit} characters; “{name}” has {length}."
        " Choose a name that says more.",
        _NAMES,
    ),
    _advice(
        "event-name-character",
        "The event name has {characters} in it, which MoEngage's naming guide advises against. Use letters"
        " and digits.",
        _NAMES,
    ),
    _advice(
        "event-name-moe",
        "“{name}” begins with “moe”, as MoEngage's own names do, and its naming guide advises against"
        " that. Choose another name.",
        _NAMES,
    ),
    _advice(
        "name-whitespace",
        "“{name}” begins or ends with a space, tab or line break, so it is another name than the one"
        " without. Remove it.",
        _NAMES,
    ),
    _advice(
        "attribute-name-case",
        "“{name}” and “{other}” differ only in upper and lower case, so MoEngage stores two attributes."
        " Keep one of them.",
        _NAMES,
    ),
    _advice(
        "object-feature",
        "“{name}” is an object: unless your workspace has the object data type enabled, it is not stored."
        " Ask MoEngage if you are not sure.",
        _OBJECTS,
    ),
    _advice(
        "object-attribute-limit",
        "With “{name}” this payload has {count} different object attributes; a workspace may have {limit}"
        " at most. Send fewer.",
        _OBJECTS,
    ),
    _advice(
        "unknown-field",
        "“{name}” is no field that MoEngage knows here, so it is likely lost; the nearest one is"
        " “{nearest}”. Correct the name, or, if it is an attribute, move it into the event's “attributes”.",
        _BODY,
    ),
    _advice(
        "numeric-string",
        "“{name}” is the number {value} in quotes, so it is stored as text, and filters can't compare it"
        " as a number. Remove the quotes if a number is meant.",
        _NAMES,
    ),
    _advice(
        "boolean-string",
        "“{name}” is {value} in quotes, so it is stored as text, not as yes or no. Remove the quotes if"
        " yes or no is meant.",
        _NAMES,
    ),
    _advice(
        "many-events",
        "This request has {count} events, and MoEngage takes 30,000 a minute: requests of over {limit} use"
        " that up quickly. Split it.",
        "Event API, limits",
    ),
    _advice(
        "plan-unknown-event",
        "The plan has no event “{name}”; the nearest one is {nearest}. Correct the name, or add it to the"
        " plan.",
        _PLAN,
    ),
    _advice(
        "plan-unknown-attribute",
        "The plan has no attribute “{name}” for this event; the nearest one is {nearest}. Correct the "
        "name, or add it to the plan.",
        _PLAN,
    ),
    _advice(
        "plan-missing-attribute",
        "The plan requires the attribute “{name}” for this event, but it is not there. Add it.",
        _PLAN,
    ),
    _advice(
        "type-drift",
        "“{name}” was {before} in {sends}, but is {now} here. One attribute should keep one type: "
        "filters on it find only values of theirs.",
        "Data management, attribute types",
    ),
)
