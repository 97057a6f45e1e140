"""Rules of level error: the service refuses the request, or the document is not a request at all."""

from __future__ import annotations

from typing import Final

from moeconsole.core.rules.rule import Level, Rule

_BODY: Final = "Event API, request body"
_ACTIONS: Final = "Event API, request body, actions"
_TIME: Final = "Event API, request body, time"
_CONSOLE: Final = "Moe Console, variables"


def _error(rule_id: str, message: str, source: str = _BODY) -> Rule:
    return Rule(rule_id, Level.ERROR, message, source)


RULES: Final = (
    _error(
        "json-syntax",
        "This is not valid JSON, so MoEngage refuses the whole request. {reason} Correct it there.",
    ),
    _error(
        "not-an-object",
        "The request is {kind}, so MoEngage refuses it. Put it all into one pair of curly brackets {{ }}.",
    ),
    _error(
        "type-not-event",
        "“type” must be exactly “event”, in lower case, but {found}: MoEngage refuses the request. Write"
        " “event”.",
    ),
    _error(
        "customer-id-missing",
        "No user is named, so MoEngage refuses the request. Fill in “customer_id” (or “user_identifiers”, if"
        " your workspace uses Identity Resolution).",
    ),
    _error(
        "customer-id-not-string",
        "“customer_id” is {kind}, but it must be text: MoEngage refuses the request. Write the id in double"
        " quotes.",
    ),
    _error(
        "customer-id-empty",
        "“customer_id” is empty, so MoEngage refuses the request. Enter the id of the event's user.",
    ),
    _error(
        "customer-id-too-short",
        "“customer_id” is “{value}”, a single character: MoEngage refuses ids of fewer than two. Enter the"
        " whole id.",
    ),
    _error(
        "customer-id-reserved",
        "“{value}” is a reserved word that MoEngage refuses as a customer id. Enter the id of a real user.",
        "Data tracking policies, customer id",
    ),
    _error(
        "user-identifiers-invalid",
        "“user_identifiers” must hold at least one name with a text, and nothing else: MoEngage refuses the"
        ' request. Write it like {{"moe_mobile": "+919876543210"}}.',
    ),
    _error(
        "device-id-not-string",
        "“device_id” is {kind}, but it must be text: MoEngage refuses the request. Write it in double quotes,"
        " or leave it out.",
    ),
    _error(
        "actions-missing",
        "“actions” must be a list of events in square brackets, but {found}: MoEngage refuses the request."
        " Add at least one event.",
        _ACTIONS,
    ),
    _error(
        "actions-empty",
        "“actions” is empty: there is no event to send, so MoEngage refuses the request. Add at least one.",
        _ACTIONS,
    ),
    _error(
        "action-not-object",
        "This entry of “actions” is {kind}, but it must be an event in curly brackets: MoEngage refuses the"
        " request. Give it a name in “action”, or remove it.",
        _ACTIONS,
    ),
    _error(
        "action-name-missing",
        "This event has no name, so MoEngage refuses the request. Fill in “action”.",
        _ACTIONS,
    ),
    _error(
        "action-name-not-string",
        "The event name is {kind}, but it must be text: MoEngage refuses the request as “Malformed JSON”."
        " Write the name in double quotes.",
        _ACTIONS,
    ),
    _error(
        "attributes-not-object",
        "“attributes” is {kind}, but it must be names with values in curly brackets: MoEngage refuses the"
        " request. Write it so, or leave it out.",
        _ACTIONS,
    ),
    _error(
        "platform-not-string",
        "“platform” is {kind}, but it must be text: MoEngage refuses the request. Choose a platform, or leave"
        " it out.",
        _ACTIONS,
    ),
    _error(
        "app-version-not-string",
        "“app_version” is {kind}, but it must be text: MoEngage refuses the request. Write it in double"
        " quotes, or leave it out.",
        _ACTIONS,
    ),
    _error(
        "time-format",
        "MoEngage can't read “{field}” as a time ({found}), so it refuses the request. Write"
        " 2020-05-31T16:33:35Z, or the seconds since 1970 (1590404615).",
        _TIME,
    ),
    _error(
        "offset-not-number",
        "“user_timezone_offset” is {kind}, but it must be a number of seconds: MoEngage refuses the request."
        " For India (UTC+05:30) write 19800.",
        _TIME,
    ),
    _error(
        "offset-out-of-range",
        "“user_timezone_offset” is {value} seconds, outside -54000 to 54000 (15 hours either way): MoEngage"
        " refuses the request. For India (UTC+05:30) write 19800.",
        _TIME,
    ),
    _error(
        "body-too-large",
        "The request is {size} bytes, {over} over the limit of 131,072 (128 KB): MoEngage refuses it. Send"
        " fewer events or shorter values.",
        "Event API, limits",
    ),
    _error(
        "variable-unresolved",
        "The variable “{variable}” has no value, so its name would be sent instead. Give it a value, or a"
        " default in the template.",
        _CONSOLE,
    ),
)
