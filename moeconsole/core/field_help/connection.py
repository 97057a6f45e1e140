"""Help for the fields of a connection: where events go, and as whom."""

from __future__ import annotations

from typing import Final

from moeconsole.core.field_help.topic import Topic

_REQUEST: Final = "Event API, request"
_LIVE: Final = "Event API, test and live environments (observed)"

TOPICS: Final[dict[str, Topic]] = {
    "connection": Topic(
        "Connection",
        "Where events go. The sandbox is a stand-in for MoEngage on this machine: nothing leaves it, and it"
        " answers as MoEngage would. Edit the fields beside it to add a workspace of yours.",
        "SANDBOX, TEST or LIVE stands at the right. Sending to a live workspace asks first.",
    ),
    "data_center": Topic(
        "Data center",
        "The place where your workspace is kept. A wrong one answers that the APP_ID is invalid.",
        "The number in your dashboard's address. The whole address of the dashboard can be pasted here.",
        "dashboard-01.moengage.com  →  01",
        (),
        _REQUEST,
    ),
    "app_id": Topic(
        "APP_ID",
        "The id of your workspace. In the dashboard: Settings, Account, APIs. With _DEBUG at its end events"
        " go to the workspace's test environment.",
        "About 20 to 24 upper-case letters and digits.",
        "ABCDEFGHIJ1234567890\nABCDEFGHIJ1234567890_DEBUG",
        (),
        f"{_REQUEST}; {_LIVE}",
    ),
    "api_key": Topic(
        "API key",
        "The key of the tile “Data” in the dashboard under Settings, Account, APIs. Test and live have keys of"
        " their own. It is kept in the system's keyring and never shown again; it stands in no file, history"
        " or export.",
        "Paste it. What is typed replaces the one that is kept.",
        "",
        (),
        _REQUEST,
    ),
    "project_code": Topic(
        "Project code",
        "The project that events belong to, in workspaces with Portfolio switched on. Else leave it empty.",
        "Text; it is sent in the address.",
        "",
        (),
        _REQUEST,
    ),
    "forwarded_for": Topic(
        "X-Forwarded-For",
        "The internet address of the end user, where your server speaks for them. May be left empty.",
        "An IP address; several with commas between them.",
        "203.0.113.7",
        (),
        _REQUEST,
    ),
    "proxy": Topic(
        "Proxy",
        "The way out of your company's network: none, the one of the system, or one that you name.",
        "http:// or https://, its name, a colon and its port.",
        "http://proxy.example.com:8080",
    ),
    "ca_bundle": Topic(
        "Certificates",
        "Where a proxy of your company opens encrypted connections, its certificate must be known. Choose the"
        " file that your administrators give you. Checking certificates can't be switched off.",
        "The path of a PEM file.",
        "/etc/ssl/company.pem",
    ),
    "timeout": Topic(
        "Time limit",
        "How long a send may take in all. Past it the outcome is unknown: MoEngage may have taken the events,"
        " and sending again could record them twice.",
        "Seconds.",
        "30",
    ),
    "test_users": Topic(
        "Test users",
        "Customer IDs that belong to your own people. Events for them go to a live workspace without a"
        " question.",
        "One customer ID a line.",
        "qa@example.com",
    ),
    "send": Topic(
        "Send",
        "Sends the events as they stand to the chosen connection. Problems of the kind “refused” are asked"
        " about first, and so is a live workspace. The answer shows under Response, and the send is kept"
        " under History.",
        "Ctrl+Enter from anywhere. Cancel, or Ctrl+., stops waiting; events that have left can't be called"
        " back.",
        "",
        ("body-too-large",),
        "Event API, responses",
    ),
}
