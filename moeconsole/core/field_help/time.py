"""Help for the three time fields and the control that writes them."""

from __future__ import annotations

from typing import Final

from moeconsole.core.field_help.topic import Topic

_SOURCE: Final = "Event API, request body, time"

TOPICS: Final[dict[str, Topic]] = {
    "time mode": Topic(
        "When the event happened",
        "Leave out: MoEngage takes the time at which the request arrives. When sent: the moment of Send. At a"
        " time: a date and a clock time. Relative: counted from Send. As typed: the three fields as they"
        " stand. Events dated in the future are not accepted.",
        "The line below says what comes out: UTC, the user's clock, and the rule by which it is read.",
        '"current_time": 1433837969,\n"user_timezone_offset": 19800',
        ("future-time", "time-old", "time-inconsistent"),
        _SOURCE,
    ),
    "time basis": Topic(
        "Which clock is sent",
        "UTC time goes into current_time. The user's clock, as it hung on their wall, goes into user_time."
        " With an offset MoEngage works out the other one.",
        "",
        "",
        ("time-without-offset", "time-inconsistent"),
        _SOURCE,
    ),
    "time format": Topic(
        "How the time is written",
        "Both mean the same to MoEngage. The numbers are seconds: thirteen digits are milliseconds, the"
        " commonest mistake with this API.",
        "Seconds since 1970 as a number, or ISO text with Z at its end.",
        '"current_time": 1590404615\n"current_time": "2020-05-31T16:33:35Z"',
        ("time-format", "time-milliseconds", "time-as-string"),
        _SOURCE,
    ),
    "date and time": Topic(
        "Date and time",
        "The clock in the time zone beside it. F4 opens a calendar; Now sets this moment. What you type here"
        " stays as it reads when you choose the zone afterwards: 20:49 and then Asia/Kolkata is 20:49 in"
        " Kolkata. A time from the document, or from Now, is a moment: another zone shows it on another clock.",
        "Year, month, day, then the clock time. {{$now-2h}} and other variables may stand here as well.",
        "2026-11-23 20:49:29",
        ("future-time", "time-format"),
        _SOURCE,
    ),
    "relative time": Topic(
        "Before or after sending",
        "How long before Send the event happened. Worked out at each send, so that a template never grows"
        " old.",
        "A sign, a number, and s, m, h, d or w for seconds, minutes, hours, days or weeks.",
        "-2h",
        ("future-time",),
        "Moe Console, variables",
    ),
    "time zone": Topic(
        "Time zone",
        "Where the user is. A name sets the offset of that zone at that date, summer time included. It is the"
        " offset that is sent; MoEngage never sees the name. A clock time that you have just typed stays as it"
        " reads; any other time stays the same moment.",
        "A zone or a city, found by a few letters.",
        "Asia/Kolkata",
        ("time-without-offset",),
        _SOURCE,
    ),
    "user_timezone_offset": Topic(
        "Offset from UTC",
        "The user's local time minus UTC. Without it the time zone of the user's profile counts, and without"
        " that the workspace's.",
        "Seconds as a number, from -54000 to 54000. India (UTC+05:30) is 19800, not 330.",
        '"user_timezone_offset": 19800',
        ("offset-not-number", "offset-out-of-range", "offset-not-quarter-hour"),
        _SOURCE,
    ),
    "current_time": Topic(
        "UTC time as typed",
        "The field current_time as it is sent. A time without a zone is read as UTC; an offset in it is"
        " applied.",
        "Seconds since 1970, or ISO text. Digits are sent as a number; in quotes, as text.",
        '"current_time": 1433837969',
        ("time-format", "time-milliseconds", "future-time"),
        _SOURCE,
    ),
    "user_time": Topic(
        "User's clock as typed",
        "The field user_time as it is sent: what the user's clock showed. A zone in it is ignored.",
        "Seconds since 1970 as if local time were UTC, or ISO text.",
        '"user_time": "2020-05-31T16:33:35",\n"user_timezone_offset": 19800',
        ("time-format", "time-without-offset", "time-inconsistent"),
        _SOURCE,
    ),
}
