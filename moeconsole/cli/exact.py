"""Results that are files of other programs: UTF-8 whatever the terminal speaks, line ends as they are."""

from __future__ import annotations

import sys

from moeconsole.cli.output import result


def result_exactly(text: str) -> None:
    """As `result`, but no character is replaced. Raises UsageError where it can't be written."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    result(text)
