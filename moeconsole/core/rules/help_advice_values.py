"""Help for advice on times, values, and volume."""

from __future__ import annotations

from typing import Final

from moeconsole.core.rules.rule import RuleHelp

HELP: Final[dict[str, RuleHelp]] = {
    "time-milliseconds": RuleHelp(
        "The time is in milliseconds",
        "MoEngage's documents ask for seconds since 1970, which have ten digits today. Thirteen digits are"
        " milliseconds, the commonest slip with these fields. This program reads them so, as MoEngage's"
        " own samples suggest, but no document promises it. Leave out the last three digits.",
        '"current_time": 1590404615000',
        '"current_time": 1590404615',
    ),
    "time-as-string": RuleHelp(
        "The time is a number in quotes",
        "MoEngage's documents ask for a number without quotes here. In practice digits in quotes are taken"
        " as well, but no document promises it. Remove the quotes.",
        '"current_time": "1590404615"',
        '"current_time": 1590404615',
    ),
    "time-inconsistent": RuleHelp(
        "The three time fields contradict each other",
        "“user_time”, the clock on the user's wall, should be “current_time”, which is UTC, plus the"
        " offset. Where all three are given, MoEngage takes each as it is. Campaigns in the user's local"
        " time may then come at the wrong hour. Send only two of the three: MoEngage works out the third.",
        '"current_time": "2020-05-31T10:00:00Z",\n"user_timezone_offset": 19800,'
        '\n"user_time": "2020-05-31T10:00:00"',
        '"current_time": "2020-05-31T10:00:00Z",\n"user_timezone_offset": 19800',
    ),
    "time-without-offset": RuleHelp(
        "The time has no time zone",
        "A clock time alone may mean moments up to a day apart. MoEngage reads “current_time” without a"
        " zone as UTC. Beside “user_time” alone it takes the zone from the user's profile, else that of"
        " the workspace, else UTC. Say which you mean: end “current_time” with Z, or add the offset to"
        " “user_time”.",
        '"user_time": "2020-05-31T16:33:35"',
        '"user_time": "2020-05-31T16:33:35",\n"user_timezone_offset": 19800',
    ),
    "time-old": RuleHelp(
        "The event is dated before the year 2000",
        "No document forbids old times, but hardly anybody has events from before 2000. A number that"
        " counts minutes, hours or days since 1970, or that lost a digit, looks like this. Campaigns and"
        " reports over recent days will not see the event. Write the seconds since 1970.",
        '"current_time": 159040461',
        '"current_time": 1590404615',
    ),
    "offset-not-quarter-hour": RuleHelp(
        "No time zone has this offset",
        "Every time zone in use is a multiple of 15 minutes, 900 seconds, away from UTC. Another number is"
        " mostly in the wrong unit: India is 330 in minutes, but 19800 in seconds. MoEngage takes it as"
        " seconds, and the user's local time comes out wrong. Write seconds.",
        '"user_timezone_offset": 330',
        '"user_timezone_offset": 19800',
    ),
    "numeric-string": RuleHelp(
        "A number in quotes",
        "In quotes a number is stored as text. Filters such as “more than 1000”, sums and averages don't"
        " work on it. Remove the quotes if it is a number; codes and phone numbers are better left as"
        " text.",
        '"price": "3999"',
        '"price": 3999',
    ),
    "boolean-string": RuleHelp(
        "Yes or no in quotes",
        "In quotes true and false are stored as text, and a filter for yes or no doesn't find them. Remove"
        " the quotes.",
        '"premium_seat": "true"',
        '"premium_seat": true',
    ),
    "many-events": RuleHelp(
        "Very many events in one request",
        "A workspace may send 30,000 events a minute, and every event in a request counts. With over 1,000"
        " in one request a few requests use that up, and MoEngage then refuses more for a while. Send"
        " smaller requests, spread over time.",
    ),
    "type-drift": RuleHelp(
        "The attribute had another type before",
        "MoEngage stores each value in the type in which it is sent, so one attribute can hold numbers in"
        " some events and texts in others. A filter for numbers then misses the texts. In your last sends"
        " from this connection the type was another one. Send the old type, unless you changed it on"
        " purpose.",
    ),
}
