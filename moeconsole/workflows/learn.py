"""Learning from the history without a window: at once, and not on a thread of a process that paints.

The window does the same in slices (gui/sent_reader.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from moeconsole.core import plan_learning
from moeconsole.core.plan_learning import LAST_SENDS, LastTypes, Learned, read_sent

if TYPE_CHECKING:
    from moeconsole.store.history import History

MOST_SENDS: Final = 2_000
"""So many of a connection's newest sends a plan is learned from."""

_PAGE: Final = 50
_MOST_BYTES: Final = 1_000_000  # a second's work or so


def learn(history: History, connection_id: str, limit: int = MOST_SENDS) -> Learned:
    """What a connection's newest accepted sends teach.

    Raises:
        StoreError: the history can't be read.
    """
    return _learn(history, connection_id, limit, Learned())


def last_types(history: History, connection_id: str, limit: int = LAST_SENDS) -> LastTypes:
    """What `type-drift` compares a send with: the newest accepted ones of its connection.

    Of large bodies only as many as are read in a second.

    Raises:
        StoreError: the history can't be read.
    """
    learned = _learn(history, connection_id, limit, Learned(LAST_SENDS), _MOST_BYTES)
    return plan_learning.last_types(learned)


def _learn(
    history: History, connection_id: str, limit: int, learned: Learned, most_bytes: int | None = None
) -> Learned:
    before_id, read, size = None, 0, 0
    while read < limit and (most_bytes is None or size < most_bytes):
        page = history.bodies(connection_id, before_id=before_id, limit=min(_PAGE, limit - read))
        for one in page:
            learned.add(read_sent(one.body))
            size += len(one.body)
        if len(page) < _PAGE:
            break
        before_id, read = page[-1].row_id, read + len(page)
    return learned
