"""Help for the rules of level error: what the service refuses."""

from __future__ import annotations

from typing import Final

from moeconsole.core.rules.rule import RuleHelp

HELP: Final[dict[str, RuleHelp]] = {
    "json-syntax": RuleHelp(
        "The text is not valid JSON",
        "Requests are written in JSON, a notation that leaves no room for slips: one missing quote, or one"
        " comma too many, and MoEngage can't read anything. It refuses the whole request then, with all"
        " its events. Go to the line and column in the message. Usual causes are a comma as decimal sign,"
        " a comma after the last value, and text without double quotes.",
        '"price": 12,50',
        '"price": 12.50',
    ),
    "not-an-object": RuleHelp(
        "The request is not one object",
        "MoEngage takes one request at a time: one user with one or more events, in one pair of curly"
        " brackets. A list of requests, or a bare text or number, is refused. Send one request for each"
        " user, and put the events of a user into its “actions”.",
        '[{"type": "event", "customer_id": "maria@example.com",\n  "actions": [{"action": "Sign Up"}]}]',
        '{"type": "event", "customer_id": "maria@example.com",\n "actions": [{"action": "Sign Up"}]}',
    ),
    "type-not-event": RuleHelp(
        "“type” must be “event”",
        "“type” tells MoEngage what the request is about, and for events that is always the word “event”,"
        " in lower case. With any other word or casing, or without “type”, the whole request is refused.",
        '"type": "Event"',
        '"type": "event"',
    ),
    "customer-id-missing": RuleHelp(
        "Nobody is named as the user",
        "Every event belongs to a user, whom MoEngage finds, or creates, by “customer_id”. Without it the"
        " request is refused. Only a workspace with Identity Resolution may send “user_identifiers”, such"
        " as a mobile number, instead.",
        '{"type": "event",\n "actions": [{"action": "Sign Up"}]}',
        '{"type": "event",\n "customer_id": "maria@example.com",\n "actions": [{"action": "Sign Up"}]}',
    ),
    "customer-id-not-string": RuleHelp(
        "The customer id must be text",
        "MoEngage takes a customer id only as text, even where it consists of digits. A number, a list or"
        " null is refused. Write the id in double quotes, exactly as your other systems send it, so that"
        " it finds the same user.",
        '"customer_id": 48213377',
        '"customer_id": "48213377"',
    ),
    "customer-id-empty": RuleHelp(
        "The customer id is empty",
        "“customer_id” is there but holds nothing, or only spaces, so MoEngage can't know whose event it"
        " is and refuses the request. Usually the id was not known where the request was put together."
        " Fill it in, and send no events for users whom you can't name.",
        '"customer_id": ""',
        '"customer_id": "maria@example.com"',
    ),
    "customer-id-too-short": RuleHelp(
        "The customer id has only one character",
        "A customer id must be longer than one character; spaces around it don't count. MoEngage refuses"
        " shorter ones, which are mostly leftovers of a test or of a cut-off value. Enter the whole id.",
        '"customer_id": "M"',
        '"customer_id": "maria@example.com"',
    ),
    "customer-id-reserved": RuleHelp(
        "The customer id is a reserved word",
        "Words such as “null”, “guest”, “unknown”, “0” or “none” get in where an id was missing, and would"
        " lump many people together as one user. MoEngage therefore never takes them as a customer id, in"
        " upper or lower case. Send the real id. If there is none, find out where it got lost.",
        '"customer_id": "guest"',
        '"customer_id": "maria@example.com"',
    ),
    "user-identifiers-invalid": RuleHelp(
        "The user identifiers are not names with texts",
        "“user_identifiers” names the user by several ids at once, where Identity Resolution is on. It"
        " must hold at least one of them, and the value of each must be text: a mobile number needs double"
        " quotes too. Anything else is refused.",
        '"user_identifiers": {"moe_mobile": 919876543210}',
        '"user_identifiers": {"moe_mobile": "+919876543210"}',
    ),
    "device-id-not-string": RuleHelp(
        "The device id must be text",
        "MoEngage takes a device id only as text, even where it consists of digits, and refuses the"
        " request otherwise. Write it in double quotes. You may also leave it out: MoEngage then uses the"
        " customer id.",
        '"device_id": 77001',
        '"device_id": "77001"',
    ),
    "actions-missing": RuleHelp(
        "The list of events is missing",
        "“actions” holds the events of the user, as a list in square brackets, even for a single event."
        " Where it is missing, or is no list, MoEngage refuses the request. Put square brackets around the"
        " event.",
        '"actions": {"action": "Sign Up"}',
        '"actions": [{"action": "Sign Up"}]',
    ),
    "actions-empty": RuleHelp(
        "The list of events is empty",
        "A request without a single event has nothing to record, and MoEngage refuses it. Add an event. In"
        " this program, events that are switched off are not sent: one of them must be on.",
        '"actions": []',
        '"actions": [{"action": "Sign Up"}]',
    ),
    "action-not-object": RuleHelp(
        "An entry in the list of events is no event",
        "Each entry of “actions” must be an event: curly brackets with at least a name in “action”. A bare"
        " name is not enough, and MoEngage refuses the whole request because of it.",
        '"actions": ["Sign Up"]',
        '"actions": [{"action": "Sign Up"}]',
    ),
    "action-name-missing": RuleHelp(
        "The event has no name",
        "Campaigns and segments find events by name, so MoEngage refuses a request in which an event has"
        " none, or only spaces. Fill in “action”, with the name that the other events of this kind have.",
        '"action": ""',
        '"action": "Sign Up"',
    ),
    "action-name-not-string": RuleHelp(
        "The event name must be text",
        "An event name is text in double quotes. To a number or anything else MoEngage answers “Malformed"
        " JSON”, which sounds as if the whole request were broken; in truth it is only this name.",
        '"action": 2024',
        '"action": "Year 2024"',
    ),
    "attributes-not-object": RuleHelp(
        "The attributes are not names with values",
        "“attributes” holds the details of the event: names with values, in one pair of curly brackets. A"
        " list or a bare text is refused with the whole request. An event without details may leave it"
        " out.",
        '"attributes": ["price", 3999]',
        '"attributes": {"price": 3999}',
    ),
    "platform-not-string": RuleHelp(
        "The platform must be text",
        "“platform” says where the event happened, as one of the words ANDROID, iOS, web, TV or unknown."
        " What is not text is refused. Leave it out where you don't know it for certain.",
        '"platform": null',
        '"platform": "unknown"',
    ),
    "app-version-not-string": RuleHelp(
        "The app version must be text",
        "Versions look like numbers, but are text: as numbers 1.10 and 1.1 would be the same. MoEngage"
        " refuses an app version that is not text. Put it in double quotes.",
        '"app_version": 1.10',
        '"app_version": "1.10"',
    ),
    "time-format": RuleHelp(
        "The time can't be read",
        "MoEngage reads two ways of writing a time: the seconds since 1970 as a number, or the date with"
        " the year first, as in 2020-05-31T16:33:35Z. A day or month in front, a date that does not exist,"
        " yes/no and null are no times, and the request is refused. Leave the time out if the event"
        " happens as you send it: then the moment of arrival counts.",
        '"current_time": "31/05/2020 16:33"',
        '"current_time": "2020-05-31T16:33:35Z"',
    ),
    "offset-not-number": RuleHelp(
        "The time zone offset must be a number",
        "“user_timezone_offset” says how far the user's clock is from UTC, in seconds and as a number:"
        " UTC+05:30 is 19800. The name of a zone, or a text such as +05:30, is refused. One hour is 3600;"
        " west of Greenwich the number is negative.",
        '"user_timezone_offset": "+05:30"',
        '"user_timezone_offset": 19800',
    ),
    "offset-out-of-range": RuleHelp(
        "The time zone offset is out of range",
        "“user_timezone_offset” counts seconds, and MoEngage refuses what is beyond 54000 (15 hours)"
        " either way. Much larger numbers are usually milliseconds: leave out the last three digits.",
        '"user_timezone_offset": 19800000',
        '"user_timezone_offset": 19800',
    ),
    "body-too-large": RuleHelp(
        "The request is too large",
        "A request may have at most 128 KB (131,072 bytes); MoEngage refuses a larger one whole, and none"
        " of its events is recorded. Letters with accents, other scripts and emoji take two to four bytes"
        " each. Spread the events over several requests, or shorten the longest values.",
    ),
    "variable-unresolved": RuleHelp(
        "A variable has no value",
        "What stands in double curly brackets is a variable: a gap that this program fills before sending."
        " No value is known for this one, so MoEngage would get the variable's name instead. Give the"
        " variable a value or a default, check how its name is spelled, or write the value itself.",
        '"customer_id": "{{customer}}"',
        '"customer_id": "maria@example.com"',
    ),
}
