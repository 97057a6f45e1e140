"""Help for the fields of a request and of an event, times aside."""

from __future__ import annotations

from typing import Final

from moeconsole.core.field_help.topic import Topic

TOPICS: Final[dict[str, Topic]] = {
    "customer_id": Topic(
        "Customer ID",
        "The user to whom the events belong, as your other systems call them. MoEngage finds the user by it,"
        " or creates a new one. Every request needs it, unless user identifiers are given.",
        "Text of at least two characters. Words that stand for “nobody”, such as null, guest, unknown or 0,"
        " are refused.",
        '"customer_id": "john@example.com"',
        ("customer-id-missing", "customer-id-empty", "customer-id-too-short", "customer-id-reserved"),
        "Event API, request body; Data tracking policies, customer id",
    ),
    "device_id": Topic(
        "Device ID",
        "The device that the event happened on. Leave it out where you don't know: MoEngage then takes the"
        " customer ID in its place.",
        "Text.",
        '"device_id": "96bd03b6-defc-4203-83d3-dc1c73080232"',
        ("device-id-not-string",),
        "Event API, request body",
    ),
    "user_identifiers": Topic(
        "User identifiers",
        "Other ways to find the user, such as a phone number. Only for workspaces with Identity Resolution"
        " switched on; there the customer ID may be left out.",
        "A name and a value for each identifier.",
        '"user_identifiers": {"moe_mobile": "+919876543210"}',
        ("user-identifiers-invalid",),
        "Event API, request body",
    ),
    "actions": Topic(
        "Events",
        "The events of this user that are sent together: one request may hold several. Each counts on its"
        " own against the limit of 30,000 events a minute of a workspace. The whole request may have 128 KB.",
        "Ins adds an event, Ctrl+D makes a copy, Alt+Up and Alt+Down move it, Del removes it.",
        "",
        ("actions-missing", "actions-empty", "many-events", "body-too-large"),
        "Event API, request body, actions; limits",
    ),
    "action": Topic(
        "Event name",
        "What happened. Campaigns, segments and reports call the event by this name, so it must be the same"
        " each time, to the letter. A workspace can have 512 event names.",
        "Text of up to 200 characters; the rest is cut off. The naming guide asks for at least 5 characters,"
        " and no signs such as $ & / or emoji.",
        '"action": "Flight Booked"',
        ("action-name-missing", "event-name-truncated", "event-name-period", "reserved-prefix"),
        "Event API, request body, actions; Data tracking policies, names",
    ),
    "platform": Topic(
        "Platform",
        "Where the event happened. Leave it out, or choose unknown, where you are not certain: with a wrong"
        " platform push and in-app campaigns miss the user.",
        "One of ANDROID, iOS, web, TV, unknown, spelled so.",
        '"platform": "iOS"',
        ("platform-not-allowed", "platform-case", "platform-not-string"),
        "Event API, request body, platform",
    ),
    "moe_os_type": Topic(
        "TV system",
        "The system of the TV. It has a meaning only with the platform TV.",
        "One of ROKU, WebOS, AndroidTV, tvOS, Tizen, FireOS, VizioTV, Xbox, spelled so.",
        '"platform": "TV",\n"moe_os_type": "ROKU"',
        ("os-type-without-tv", "os-type-unknown"),
        "Event API, request body, platform",
    ),
    "app_version": Topic(
        "App version",
        "The version of your app in which the event happened. May be left out.",
        "Text, even where it looks like a number.",
        '"app_version": "1.2.3"',
        ("app-version-not-string",),
        "Event API, request body, actions",
    ),
    "attributes": Topic(
        "Attributes",
        "What MoEngage should know about the event: price, product, date of departure. Segments filter by"
        " them, and messages can show them. The last column says as what each value is stored.",
        "Up to 100 for each event. Ins adds one, Alt+Ins adds inside an object or list, Ctrl+D copies,"
        " Alt+Up and Alt+Down move, Alt+Right moves into the object or list above, Alt+Left out of it,"
        " Ctrl+Space switches off without deleting. Enter goes to the next cell.",
        '"attributes": {"price": 3999, "premium_seat": true}',
        ("attribute-count", "attributes-not-object", "duplicate-key"),
        "Data tracking policies, attribute values",
    ),
    "attribute name": Topic(
        "Name of an attribute",
        "What the value is called in MoEngage. The same name must mean the same thing, and have the same"
        " type, in each send.",
        "Text of up to 200 characters; the rest is cut off. Names that begin with moe_ are MoEngage's own.",
        '"departure_date": "2019-05-21T03:47:35Z"',
        ("attribute-name-empty", "attribute-name-truncated", "reserved-prefix", "attribute-name-case"),
        "Data tracking policies, names",
    ),
    "attribute type": Topic(
        "Type of a value",
        "Decides what MoEngage stores. A number in quotes is text, and segments such as “more than 100” won't"
        " find it. Where the type is changed the value is converted, if that can be done.",
        "Text, Number, Yes/No, Date, List, Object or Nothing. Nothing (null) is not stored at all.",
        '"price": 3999\n"seats": ["12A", "12B"]',
        ("numeric-string", "boolean-string", "null-dropped", "pinned-type", "type-drift"),
        "Data management, attribute types",
    ),
    "attribute value": Topic(
        "Value of an attribute",
        "What is stored of it stands at the right. A value whose whole text is {{name}} is a variable, and is"
        " filled in when the event is sent.",
        "Text: 512 characters are kept, and of a longer link nothing. Dates: 2020-05-31, or"
        " 2020-05-31T16:33:35Z; any other way of writing is stored as text. Lists: 50 values of one type."
        " Objects: two levels, 100 keys, 25 KB.",
        '"departure_date": "2019-05-21T03:47:35Z"',
        ("value-truncated", "url-dropped", "date-format", "array-too-long", "object-too-deep"),
        "Data tracking policies, attribute values; Object data type",
    ),
    "real_time_action": Topic(
        "Real-time action",
        "An older help page of MoEngage says that without this key events sent by a server set off no"
        " event-triggered campaigns. The current reference does not list it. Off by default.",
        "Either the text true, or left out.",
        '"real_time_action": "true"',
        (),
        "MoEngage help center (older page)",
    ),
    "other": Topic(
        "Other fields",
        "Fields that MoEngage's documents don't name. They are sent as they stand here; what MoEngage makes"
        " of them is not documented.",
        "",
        "",
        ("unknown-field",),
        "Event API, request body",
    ),
}
