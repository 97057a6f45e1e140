"""What a crash left behind in the history: interrupted sends at start, and damage met on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from moeconsole.store.files import StoreError
from moeconsole.store.sqlite_errors import DamagedDatabaseError

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.services import Services
    from moeconsole.store.history import History

T = TypeVar("T")

_SMALL_BYTES: Final = 64_000_000


def open_at_start(services: Services) -> History:
    """The history for a program that starts: its own where no other runs, and then put in order.

    Damage is repaired, and a row still in "sending" becomes "outcome unknown"; the sentence of a repair is
    among the services' notices. May wait for the disk: not on the GUI thread.

    Raises:
        StoreError: the history can't be had.
    """
    own(services)
    return with_repair(services, _in_order)


def own(services: Services) -> bool:
    """Whether this process holds the lock on the data folder, now that it has tried to."""
    try:
        return services.lock.try_acquire()
    except StoreError:  # a folder that can't be written can still be read
        return False


def look_through(services: Services) -> None:
    """Find damage that nobody has met yet, and repair it; for who has the data folder to itself.

    A small file is compared with its indexes too, which finds more. Takes a second or more for a large one.

    Raises:
        StoreError: it can't be looked through or repaired.
    """
    if services.lock.held:
        thorough = services.history_path.stat().st_size <= _SMALL_BYTES
        services.repair_history(thorough=thorough)


def with_repair(services: Services, work: Callable[[History], T]) -> T:
    """What `work` makes of the history; where it meets damage that we may repair, once more after that.

    Raises:
        StoreError: the history can't be had, or is damaged and belongs to another process.
    """
    try:
        return work(services.open_history())
    except DamagedDatabaseError:
        if not own(services):
            raise
        services.repair_history()
        return work(services.open_history())


def _in_order(history: History) -> History:
    if history.database.owner and not history.database.read_only:
        try:
            history.recover_interrupted()
        except DamagedDatabaseError:
            raise
        except StoreError:
            pass  # a full disk: the rows can be read all the same, and the next start tries again
    return history
