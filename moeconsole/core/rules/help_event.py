"""Help for the losses that concern an event as a whole, and names."""

from __future__ import annotations

from typing import Final

from moeconsole.core.rules.rule import RuleHelp

HELP: Final[dict[str, RuleHelp]] = {
    "duplicate-key": RuleHelp(
        "A name stands twice",
        "Two values under one name can't both be stored. Only the last one is sent, and the earlier ones"
        " are gone without a word. Remove the ones that you don't mean, or give them names of their own.",
        '"price": 3999,\n"price": 2999',
        '"price": 3999,\n"sale_price": 2999',
    ),
    "future-time": RuleHelp(
        "The event is dated in the future",
        "MoEngage answers that it accepts the request, but does not take an event whose time has not come"
        " yet; the other events of the request are taken. Often milliseconds, a wrong year, or local time"
        " sent as UTC are behind it. Set a time that has passed, or leave the time out: then the time of"
        " arrival counts.",
        '"current_time": "2999-05-31T16:33:35Z"',
        '"current_time": "2020-05-31T16:33:35Z"',
    ),
    "platform-not-allowed": RuleHelp(
        "MoEngage does not know this platform",
        "MoEngage knows ANDROID, iOS, web, TV and unknown. It stores any other word as well, but campaigns"
        " that go by platform, such as push and in-app messages, then no longer work reliably for this"
        " user. Choose one of the five. Where you are not certain, choose unknown, or leave the platform"
        " out.",
        '"platform": "iPhone"',
        '"platform": "iOS"',
    ),
    "event-name-truncated": RuleHelp(
        "The event name is too long",
        "MoEngage keeps the first 200 characters of an event name and cuts off the rest. The event then"
        " goes by a name that nobody chose, and two long names with the same beginning become one event."
        " Shorten the name, and put details into attributes.",
    ),
    "event-name-period": RuleHelp(
        "A period in the event name",
        "MoEngage puts a space after each period in an event name. The event is stored under another name"
        " than you sent, so a campaign that waits for the name as sent never starts. Write the name"
        " without periods.",
        '"action": "Order.Placed"',
        '"action": "Order Placed"',
    ),
    "reserved-prefix": RuleHelp(
        "The name begins with “moe_”",
        "Names that begin with “moe_”, in upper or lower case, belong to MoEngage's own events and"
        " attributes. Yours may be blocked later without notice, and campaigns built on them would stop."
        " Choose another beginning.",
        '"moe_price": 3999',
        '"price": 3999',
    ),
    "attribute-count": RuleHelp(
        "The event has too many attributes",
        "MoEngage keeps the first 100 attributes of an event, in the order in which they are sent, and"
        " drops the others. What is dropped can't be used in segments or messages. Send only what"
        " campaigns need, and the most important attributes first.",
    ),
    "attribute-name-empty": RuleHelp(
        "An attribute has no name",
        "A value without a name can't be found again, so MoEngage drops it. Give the attribute a name, or"
        " remove it.",
        '"": 3999',
        '"price": 3999',
    ),
    "attribute-name-truncated": RuleHelp(
        "The attribute name is too long",
        "MoEngage keeps the first 200 characters of an attribute name and cuts off the rest. Filters and"
        " messages that ask for the full name find nothing. Shorten the name; details belong into the"
        " value.",
    ),
    "pinned-type": RuleHelp(
        "The value does not fit the attribute's pinned type",
        "In the dashboard an attribute can be pinned to one type, such as number or date. MoEngage then"
        " turns other values into that type where it can, and drops them where it can't. Which types are"
        " pinned is read from your plan. Send the value in the pinned type, or correct the pin if it is"
        " wrong.",
    ),
}
