"""Promise 1: each I/O call of saving a template and of recording a send fails in turn, in three ways."""

from __future__ import annotations

import errno
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from moeconsole.core.exchange import Outcome
from moeconsole.store import files
from moeconsole.store.files import StoreError
from moeconsole.store.history import History
from moeconsole.store.templates import TemplateStore, content_hash
from tests.helpers.faulty_os import FaultyOs
from tests.helpers.faulty_sqlite import FaultySqlite, faulty_sqlite
from tests.helpers.sends import answered, record
from tests.promises.promise import Verdict, verdict

CODES = (errno.ENOSPC, errno.EIO, errno.EACCES)
OLD = b'{"type": "event", "old": 1}' * 400
NEW = b'{"type": "event", "new": 2}' * 600

Save = Callable[[TemplateStore, str, bytes], object]


def store_saves(store: TemplateStore, name: str, data: bytes) -> object:
    return store.save(name, data, expected=content_hash(OLD))


def run(*, quick: bool = False, save: Save = store_saves) -> Verdict:
    with TemporaryDirectory() as folder:
        saved, problems = saves(Path(folder), save)
        recorded, more = records(Path(folder))
    figure = (
        f"template: {saved} failed calls, send: {recorded} failed calls of SQLite; "
        f"{len(problems) + len(more)} unreadable"
    )
    return verdict(figure, problems + more)


def saves(folder: Path, save: Save) -> tuple[int, list[str]]:
    """How many calls failed, and after which neither the old nor the new template could be read."""
    store = TemplateStore(folder / "templates", folder / "trash")
    failed, problems, fail_at = 0, [], 0
    while True:
        reached = False
        for code in CODES:
            name = f"{fail_at}-{code}.json"
            store.save(name, OLD, expected=None)
            system, told = FaultyOs(fail_at, code), False
            with patch.object(files, "os", system), failing_paths(system):
                try:
                    save(store, name, NEW)
                except StoreError:
                    told = True
                except Exception as error:  # noqa: BLE001  # the very thing that is looked for
                    problems.append(f"call {fail_at}: {error!r}")
            if len(system.calls) <= fail_at:
                continue
            reached, call = True, system.calls[fail_at]
            failed += 1
            found = store.read(name)
            if found not in (OLD, NEW) or (not told and found != NEW):
                problems.append(f"{errno.errorcode[code]} in {call}: {len(found)} bytes, no version of it")
        if not reached:
            return failed, problems
        fail_at += 1


def failing_paths(system: FaultyOs) -> Any:
    """The calls of `pathlib` on the way count too."""

    def counted(name: str) -> Any:
        real = getattr(Path, name)

        def call(path: Path, *arguments: Any, **options: Any) -> Any:
            if system.is_due(name):
                system.fail()
            return real(path, *arguments, **options)

        return call

    return patch.multiple(Path, **{name: counted(name) for name in ("read_bytes", "mkdir", "open")})


def records(folder: Path) -> tuple[int, list[str]]:
    """The same for a send's row: the older row stays whole, and the new one is there or is not."""
    failed, problems = 0, []
    with faulty_sqlite() as system:
        for owner in (True, False):
            fail_at = 0
            while True:
                reached = False
                for code in CODES:
                    path = folder / f"{owner}-{fail_at}-{code}.sqlite3"
                    wrong, met = _recorded(path, system, fail_at, code, owner=owner)
                    reached = reached or met
                    failed += met
                    problems += wrong
                if not reached:
                    break
                fail_at += 1
    return failed, problems


def _recorded(
    path: Path, system: FaultySqlite, fail_at: int, code: int, *, owner: bool
) -> tuple[list[str], bool]:
    first = History.open(path, owner=True).value
    kept = first.begin(record(request_body=OLD))
    first.complete(kept, answered())
    first.close()
    acknowledged: Counter[str] = Counter()
    begun = None
    problems: list[str] = []
    system.begin(fail_at, code)
    try:
        history = History.open(path, owner=owner).value
        try:
            begun = history.begin(record(request_body=NEW))
            acknowledged["begun"] += 1
            history.complete(begun, answered())
            acknowledged["done"] += 1
        finally:
            history.close()
    except StoreError:
        pass
    except Exception as error:  # noqa: BLE001  # the very thing that is looked for
        problems.append(f"call {fail_at}: {error!r}")
    met = len(system.calls) > fail_at
    call = system.calls[fail_at] if met else ""
    system.begin(-1, 0)
    where = f"{errno.errorcode[code]} in {call} ({fail_at})"
    opened = History.open(path, owner=True)
    again = opened.value
    entry = again.get(kept)
    if opened.notice is not None or entry is None or not entry.intact or entry.request_body != OLD:
        problems.append(f"{where}: the row before is not what it was: {opened.notice}")
    later = again.get(begun) if begun is not None else None
    if acknowledged["begun"] and (later is None or not later.intact or later.request_body != NEW):
        problems.append(f"{where}: the acknowledged row is lost")
    if acknowledged["done"] and (later is None or later.row.outcome is not Outcome.ANSWERED):
        problems.append(f"{where}: the acknowledged end is lost")
    again.close()
    return problems, met
