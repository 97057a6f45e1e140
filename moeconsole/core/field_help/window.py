"""Help for the panes around the composer."""

from __future__ import annotations

from typing import Final

from moeconsole.core.field_help.topic import Topic

TOPICS: Final[dict[str, Topic]] = {
    "window": Topic(
        "Moe Console",
        "Build events, see what MoEngage would make of them, send them, and look back. Choose a field and"
        " press F1: its help shows here and follows you from field to field.",
        "Ctrl+K finds every command by a few letters. Ctrl+1 to Ctrl+9 go to the panes, F6 goes round them.",
    ),
    "json": Topic(
        "JSON",
        "The request as text, equal to the form: what is changed here changes there, with one undo for both."
        " While the text is no JSON the form waits, and what is wrong is underlined.",
        "Ctrl+Shift+F indents it anew. Tab leaves the editor.",
        '{"type": "event", "customer_id": "john@example.com",\n "actions": [{"action": "Flight Booked"}]}',
        ("json-syntax", "not-an-object", "type-not-event", "duplicate-key"),
        "Event API, request body",
    ),
    "stored": Topic(
        "Stored as",
        "What MoEngage will really store of each event, value by value. It answers “accepted” and then drops,"
        " cuts or retypes values; here you see it before you send.",
        "Enter goes to the value in the form.",
        "",
        ("value-truncated", "null-dropped", "date-format", "object-too-deep"),
        "Data tracking policies, attribute values; Data management, attribute types",
    ),
    "request": Topic(
        "Request",
        "The exact request that Send would make: address, headers and every byte of the body, variables filled"
        " in. The key shows as dots.",
        "Copy as cURL gives a command for a terminal, without the key.",
        "",
        (),
        "Event API, request",
    ),
    "problems": Topic(
        "Problems",
        "What MoEngage would refuse, what it would change without a word, and what is probably not meant."
        " Checked while you type, without sending.",
        "Enter goes to the field, Alt+Enter fixes where one fix is certain, F1 explains. F8 and Shift+F8 go"
        " from problem to problem, from anywhere.",
    ),
    "response": Topic(
        "Response",
        "What MoEngage answered to the last send, or to the one chosen in the history, and what to do about"
        " it. “Accepted” is not yet “processed”: values may still be dropped or cut.",
        "The request_id is what MoEngage's support asks for.",
        '{"status": "success", "request_id": "kXwpDESb",\n "message": "Your request has been accepted …"}',
        (),
        "Event API, responses",
    ),
    "history": Topic(
        "History",
        "Every send with its request and its answer, kept on this machine until you delete it.",
        "Enter opens one as a new draft, Ctrl+Shift+Enter sends it again as it was, F2 adds a note, Del"
        " deletes with a way back.",
    ),
    "history search": Topic(
        "Search the history",
        "Words find text anywhere in a send: names, addresses, notes, what was sent and answered. Words with a"
        " colon narrow it down. All of them must hold; - before one turns it round.",
        "status: event: user: connection: env: outcome: after: before: on: note: is:",
        'status:429\nevent:"Flight Booked" on:yesterday\nis:starred -status:200',
    ),
    "history note": Topic(
        "Note on a send",
        "A line of your own on the chosen send, such as why it failed. It is searched as well, and never sent.",
        "Enter keeps it.",
    ),
    "templates": Topic(
        "Templates",
        "Requests to begin with. Drafts: unsaved work, kept when something else is opened. Mine: your"
        " templates, a folder of JSON files that can live in git. Starters: examples of several trades.",
        "Enter opens one, F2 renames, Del moves to the trash. Opening never loses work: what is unsaved stays"
        " under Drafts.",
    ),
    "template search": Topic(
        "Search the templates",
        "Shows the templates whose name holds what is typed.",
    ),
    "variables": Topic(
        "Variables",
        "Placeholders in values, filled in when the event is sent. Those with $ are built in; others are"
        " defined for the document. A value that is nothing but a variable takes the variable's type.",
        "Two braces around the name.",
        "{{order_id}}\n{{$now-2h}}\n{{$uuid}}",
        ("variable-unresolved",),
        "Moe Console, variables",
    ),
    "inbox": Topic(
        "Sandbox inbox",
        "What the sandbox received, request by request: a proof of what really leaves the program. Other"
        " programs can send to its address too.",
        "“Next” makes the sandbox answer with an error, late, or not at all, once, to see how a client bears"
        " it.",
    ),
    "notice": Topic(
        "Notice",
        "What happened, and where there is a way back or on, a button for it. It never stands in the way of"
        " your work.",
    ),
}
