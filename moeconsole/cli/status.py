"""How a command ends."""

from __future__ import annotations

from enum import IntEnum


class ExitStatus(IntEnum):
    """The program's exit statuses; part of its interface."""

    DONE = 0
    PAYLOAD_ERRORS = 1
    USAGE = 2
    REFUSED = 3
    NO_ANSWER = 4
    INTERRUPTED = 130


class UsageError(Exception):
    """Wrong usage, or a file that can't be read or written; the message is a sentence for standard error."""
