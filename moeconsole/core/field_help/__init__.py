"""Help for each field and each part of the window, on asking; the texts are by topic. Help for rules: core/rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from moeconsole.core.field_help import connection, dialogs, event, time, window
from moeconsole.core.field_help.topic import Topic

if TYPE_CHECKING:
    from collections.abc import Mapping

TOPICS: Final[Mapping[str, Topic]] = {
    **event.TOPICS,
    **time.TOPICS,
    **connection.TOPICS,
    **window.TOPICS,
    **dialogs.TOPICS,
}

__all__ = ["TOPICS", "Topic"]
