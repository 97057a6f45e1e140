"""The tables of the history: a light one that lists are read from, and the bodies in one of their own.

The search index over both is no step of these: it is made by who fills it, where SQLite can (`history_index`).
Steps once released are never edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from moeconsole.store.database import Migration

# AUTOINCREMENT: the id of a deleted row stays free, so that the row can be brought back under it.
_SEND: Final = """
CREATE TABLE send (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sent_at_ms INTEGER NOT NULL,
    connection_id TEXT NOT NULL,
    connection_name TEXT NOT NULL,
    environment TEXT NOT NULL,
    url TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    users INTEGER NOT NULL,
    events TEXT NOT NULL,
    events_count INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    status INTEGER,
    elapsed_ms REAL,
    sent_bytes INTEGER NOT NULL,
    starred INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT
"""

_BODY: Final = """
CREATE TABLE body (
    id INTEGER PRIMARY KEY REFERENCES send (id) ON DELETE CASCADE,
    method TEXT NOT NULL,
    request_headers TEXT NOT NULL,
    request_body BLOB NOT NULL,
    request_sha256 BLOB NOT NULL,
    variables TEXT NOT NULL,
    template_name TEXT NOT NULL,
    program_version TEXT NOT NULL,
    reason TEXT,
    response_headers TEXT,
    response_body BLOB,
    response_sha256 BLOB,
    response_truncated INTEGER NOT NULL DEFAULT 0,
    timings TEXT,
    error TEXT,
    failure TEXT,
    request_may_have_left INTEGER NOT NULL DEFAULT 0
) STRICT
"""

# Finds the few rows that are under way at start without a walk through a million.
_UNDER_WAY: Final = "CREATE INDEX send_under_way ON send (id) WHERE outcome = 'sending'"

# Finds what a connection's service took, newest first, however many others there are.
_ACCEPTED: Final = (
    "CREATE INDEX send_accepted ON send (connection_id, id) "
    "WHERE outcome = 'answered' AND status >= 200 AND status < 300"
)

# Rare kinds of rows, each found among a million others: conditions must be written as they stand here.
IS_STARRED: Final = "starred = 1"
IS_ANNOTATED: Final = "(note <> '' OR tags <> '[]')"
IS_UNANSWERED: Final = "outcome <> 'answered'"
IS_REFUSED: Final = "status >= 300"
_RARE: Final = (
    f"CREATE INDEX send_starred ON send (id) WHERE {IS_STARRED}",
    f"CREATE INDEX send_annotated ON send (id) WHERE {IS_ANNOTATED}",
    f"CREATE INDEX send_unanswered ON send (outcome, id) WHERE {IS_UNANSWERED}",
    f"CREATE INDEX send_refused ON send (status / 100, id) WHERE {IS_REFUSED}",
)

# One row: up to which id the search index has the rows, and how many of those were deleted since.
_SEARCH_STATE: Final = """
CREATE TABLE search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    reached INTEGER NOT NULL,
    stale INTEGER NOT NULL
) STRICT
"""

# Rows below `reached` that the index has not, not whole, or not as they are now; `place` is how far their bodies are.
_SEARCH_LATER: Final = (
    "CREATE TABLE search_later (id INTEGER PRIMARY KEY, place INTEGER NOT NULL DEFAULT 0) STRICT"
)

MIGRATIONS: Final[tuple[Migration, ...]] = (
    (_SEND, _BODY, _UNDER_WAY, _ACCEPTED),
    (
        "ALTER TABLE send ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'",
        *_RARE,
        _SEARCH_STATE,
        "INSERT INTO search_state VALUES (1, 0, 0)",
        _SEARCH_LATER,
    ),
)
