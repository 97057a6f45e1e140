"""Help for the dialogs: what their fields are for, and what happens when they are answered."""

from __future__ import annotations

from typing import Final

from moeconsole.core.field_help.topic import Topic

TOPICS: Final[dict[str, Topic]] = {
    "dialog": Topic(
        "This window",
        "Tab goes from field to field. Enter does what the marked button says, Esc closes the window.",
    ),
    "add workspace": Topic(
        "Add your workspace",
        "Three things from your dashboard: where the workspace is kept, its APP_ID, and its key. “Test and add”"
        " asks MoEngage whether they belong together; no event is sent.",
        "The dashboard's own address can be pasted for the data center. The other two stand under Settings,"
        " Account, APIs.",
    ),
    "test environment": Topic(
        "Test environment",
        "Each workspace has a place for trying out beside the live one. Events that go there reach no real"
        " user. It has a key of its own.",
        "The tick adds _DEBUG to the APP_ID.",
        "ABCDEFGHIJ1234567890_DEBUG",
        (),
        "Event API, test and live environments (observed)",
    ),
    "connection name": Topic(
        "Name of the connection",
        "What you call it. It stands in the list of connections, in the history, and in the question before"
        " something goes to a live workspace.",
        "Any text.",
        "Shop, test",
    ),
    "connection test": Topic(
        "Test the connection",
        "Asks MoEngage whether data center, APP_ID and key belong together. No event is sent and nothing is"
        " recorded.",
    ),
    "connection files": Topic(
        "Import and export connections",
        "A file of connections for your colleagues. API keys and passwords are not in it: everybody enters"
        " their own.",
    ),
    "history limits": Topic(
        "History storage",
        "How long sends are kept. Without a limit everything stays. Starred sends always stay; what a limit"
        " takes away does not come back.",
        "Whole numbers. An empty field is no limit.",
        "90",
    ),
    "import": Topic(
        "Bring in",
        "What was found in the text or file, before anything is changed. Choose the requests that you want,"
        " then open one as a draft or save them as templates. Keys never get into a template.",
        "Space ticks a request.",
    ),
    "template name": Topic(
        "Name of the template",
        "What the template is called in the list, and its file in your templates folder.",
        "Any text. Signs that file names can't have are left out.",
    ),
    "template folder": Topic(
        "Folder of the template",
        "Where it stands in the list. A name that is new makes a new folder.",
        "A slash goes one folder deeper.",
        "Shop/Checkout",
    ),
    "template note": Topic(
        "What this template is for",
        "A line for whoever opens it next: you in a month, or a colleague. It is never sent.",
    ),
    "send values": Topic(
        "Values for this send",
        "The event has placeholders. What you enter here is put in their places, for this send. An empty field"
        " takes the default.",
        "Text, a number, or yes or no, as the type beside it says.",
        "",
        ("variable-unresolved",),
        "Moe Console, variables",
    ),
    "question": Topic(
        "A question before sending",
        "Nothing has been sent yet. Read what would go where: events that have arrived can't be deleted, and in"
        " a live workspace they can start real campaigns.",
        "Esc sends nothing.",
    ),
    "compare": Topic(
        "Compare",
        "What is different between two sends, or between a send and the event as it stands, value by value."
        " Below it the whole texts, side by side.",
        "The tick leaves out what differs each time, such as times and ids.",
    ),
    "shortcuts": Topic(
        "Keyboard shortcuts",
        "Everything that has a key, by the place where it is good.",
        "Type some letters of what you look for, or a key such as F8.",
    ),
    "one line": Topic(
        "One line",
        "Enter keeps what is typed, Esc leaves everything as it was.",
    ),
}
