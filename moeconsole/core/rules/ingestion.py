"""Rules of level loss: the service answers 200 and then drops, cuts or retypes something.

The rows stand in the order of the simulation: event, attributes, values, arrays, objects, plan.
"""

from __future__ import annotations

from typing import Final

from moeconsole.core.rules.rule import Level, Rule

_NAMES: Final = "Data tracking policies, names"
_VALUES: Final = "Data tracking policies, attribute values"
_ARRAYS: Final = "Data tracking policies, arrays"
_OBJECTS: Final = "Object data type"
_TIME: Final = "Event API, request body, time"


def _loss(rule_id: str, message: str, source: str) -> Rule:
    return Rule(rule_id, Level.LOSS, message, source)


RULES: Final = (
    _loss(
        "duplicate-key",
        "“{name}” stands here more than once; only this last one is sent. Remove the others, or rename them.",
        "Moe Console, JSON",
    ),
    _loss(
        "future-time",
        "This event is dated {time}, which is in the future: MoEngage does not accept it, while it takes"
        " the other events of the request. Use a time that has passed.",
        _TIME,
    ),
    _loss(
        "platform-not-allowed",
        "“{value}” is no platform that MoEngage knows: it is stored all the same, and push and in-app"
        " campaigns for one platform go wrong. Choose one of {allowed}.",
        "Event API, request body, platform",
    ),
    _loss(
        "event-name-truncated",
        "This event name has {length} characters; MoEngage keeps the first {limit} and cuts off the rest."
        " Shorten it.",
        _NAMES,
    ),
    _loss(
        "event-name-period",
        "MoEngage puts a space after each period in an event name: this one is stored as “{stored}”. "
        "Write the name without periods.",
        _NAMES,
    ),
    _loss(
        "reserved-prefix",
        "“{name}” begins with “moe_”, which MoEngage keeps for names of its own: it may be blocked later"
        " without notice. Rename it.",
        _NAMES,
    ),
    _loss(
        "attribute-count",
        "This event has {count} attributes; MoEngage keeps the first {limit} and drops the rest. Send fewer.",
        _NAMES,
    ),
    _loss("attribute-name-empty", "This attribute has no name, so MoEngage drops it. Give it one.", _NAMES),
    _loss(
        "attribute-name-truncated",
        "The attribute name “{name}” has {length} characters; MoEngage keeps the first {limit} and cuts"
        " off the rest. Shorten it.",
        _NAMES,
    ),
    _loss(
        "value-truncated",
        "“{name}” has {length} characters; MoEngage keeps the first {limit} and cuts off the rest. "
        "Shorten it.",
        _VALUES,
    ),
    _loss(
        "url-dropped",
        "“{name}” is a link of {length} characters; MoEngage drops a link over {limit} altogether. Use a"
        " shorter one.",
        _VALUES,
    ),
    _loss(
        "null-dropped",
        "“{name}” has no value (null), so MoEngage does not store it. Fill in a value, or leave it out.",
        _VALUES,
    ),
    _loss(
        "date-not-on-calendar",
        "“{name}” is “{value}”, a date or time that does not exist: it is stored as text, and date filters"
        " will not find it. Correct it.",
        _VALUES,
    ),
    _loss(
        "date-format",
        "“{name}” is a date that MoEngage does not recognise as one (“{value}”): it is stored as text, and"
        " date filters will not find it. Write it as 2020-05-31T16:33:35Z or 2020-05-31.",
        _VALUES,
    ),
    _loss(
        "number-out-of-range",
        "“{name}” is {value}, beyond what a stored number can hold: no document says what MoEngage makes"
        " of it. Correct the number, or send it as text in double quotes.",
        _VALUES,
    ),
    _loss(
        "array-too-long",
        "“{name}” has {count} values; MoEngage keeps the first {limit} and drops the rest. Send fewer.",
        _ARRAYS,
    ),
    _loss(
        "array-element-truncated",
        "“{name}” has {length} characters; MoEngage keeps the first {limit} of each value in a list and"
        " cuts off the rest. Shorten it.",
        _ARRAYS,
    ),
    _loss(
        "array-nested",
        "“{name}” is a list with other lists inside ({count}): MoEngage drops those. Put their values"
        " directly into the list.",
        _ARRAYS,
    ),
    _loss(
        "array-mixed-types",
        "The values of “{name}” must all be {type}, like the first one, but {element} (“{name}[{index}]”)"
        " can't be turned into that: MoEngage drops the whole list. Send values of one type.",
        _ARRAYS,
    ),
    _loss(
        "array-cast",
        "“{name}” is {value}, but MoEngage stores it as {type}, like the first value of the list. Send"
        " values of one type.",
        _ARRAYS,
    ),
    _loss(
        "object-array-too-long",
        "“{name}” has {count} objects; MoEngage keeps the first {limit} and drops the rest. Send fewer.",
        _OBJECTS,
    ),
    _loss(
        "object-array-mixed",
        "“{name}” is a list of objects with other values among them ({count}): MoEngage drops those. Send"
        " objects only.",
        _OBJECTS,
    ),
    _loss(
        "object-too-large",
        "“{name}” takes {size} bytes; MoEngage stores nothing of an object over {limit} (25 KB). Send less"
        " in it.",
        _OBJECTS,
    ),
    _loss(
        "object-too-many-keys",
        "“{name}” has {count} names on all its levels together; MoEngage keeps the first {limit} and drops"
        " the rest. Send fewer.",
        _OBJECTS,
    ),
    _loss(
        "object-too-deep",
        "“{name}” is an object on the third level; MoEngage goes {limit} levels deep and stores this one"
        " as text. Put its values one level up.",
        _OBJECTS,
    ),
    _loss(
        "object-key",
        "MoEngage drops “{name}”: the name “{key}” is empty, longer than {limit} characters, or has one of"
        " $ . % # in it. Rename it.",
        _OBJECTS,
    ),
    _loss(
        "object-member-dropped",
        "“{name}” is empty, and MoEngage drops what is empty inside an object. Fill in a value, or leave"
        " it out.",
        _OBJECTS,
    ),
    _loss(
        "object-empty",
        "Nothing of the object “{name}” can be stored, so MoEngage drops it. Fill it, or leave it out.",
        _OBJECTS,
    ),
    _loss(
        "pinned-type",
        "“{name}” is pinned to {pinned} in the dashboard, but {value} is {sent}: MoEngage {outcome}. Send"
        " it as {pinned}.",
        "Data management, pinned types",
    ),
)
