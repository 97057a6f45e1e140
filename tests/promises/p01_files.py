"""Promise 1: each I/O call of saving a template, a draft, a setting, and of recording a send fails in turn, in
three ways.
"""

from __future__ import annotations

import errno
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from moeconsole.core.connections import Connection
from moeconsole.core.exchange import Outcome
from moeconsole.store import files
from moeconsole.store.drafts import DraftStore
from moeconsole.store.files import StoreError
from moeconsole.store.history import History
from moeconsole.store.settings import Settings, SettingsStore, Theme
from moeconsole.store.templates import TemplateStore, content_hash
from tests.helpers.faulty_os import FaultyOs
from tests.helpers.faulty_sqlite import FaultySqlite, faulty_sqlite
from tests.helpers.sends import answered, record
from tests.promises.promise import Verdict, verdict

if TYPE_CHECKING:
    from collections.abc import Callable

CODES = (errno.ENOSPC, errno.EIO, errno.EACCES)
OLD = b'{"type": "event", "old": 1}' * 400
NEW = b'{"type": "event", "new": 2}' * 600


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that was saved as `old` and is now saved as `new`; `read` gives what there is of it."""

    save: Callable[[], object]
    read: Callable[[], object]
    old: object
    new: object


def template(folder: Path) -> Subject:
    store = TemplateStore(folder / "templates", folder / "trash")
    store.save("t.json", OLD, expected=None)
    return Subject(
        lambda: store.save("t.json", NEW, expected=content_hash(OLD)), lambda: store.read("t.json"), OLD, NEW
    )


def draft(folder: Path) -> Subject:
    store = DraftStore(folder / "drafts")
    store.save("d", OLD)

    def read() -> object:
        loaded = store.load_all()
        return loaded.notice or [one.data for one in loaded.value]

    return Subject(lambda: store.save("d", NEW), read, [OLD], [NEW])


def setting(folder: Path) -> Subject:
    store = SettingsStore(folder / "settings.json")
    old = Settings(connections=(Connection("c", "Shop", "APP", "01"),), ui={"columns": list(range(500))})
    new = replace(old, theme=Theme.DARK, chosen_connection="c")
    store.save(old)

    def read() -> object:
        loaded = store.load()
        return loaded.notice or loaded.value

    return Subject(lambda: store.save(new), read, old, new)


SUBJECTS: dict[str, Callable[[Path], Subject]] = {"template": template, "draft": draft, "setting": setting}


def run(*, quick: bool = False, subjects: dict[str, Callable[[Path], Subject]] | None = None) -> Verdict:
    problems: list[str] = []
    figures: list[str] = []
    with TemporaryDirectory() as folder:
        for name, make in (subjects or SUBJECTS).items():
            failed, wrong = saves(Path(folder) / name, make)
            figures.append(f"{name}: {failed}")
            problems += [f"{name}: {problem}" for problem in wrong]
        recorded, wrong = records(Path(folder))
        problems += wrong
    figure = f"failed calls of {', '.join(figures)}, send: {recorded} of SQLite; {len(problems)} unreadable"
    return verdict(figure, problems)


def saves(folder: Path, make: Callable[[Path], Subject]) -> tuple[int, list[str]]:
    """How many calls failed, and after which neither the old nor the new version could be read."""
    failed, problems, fail_at = 0, [], 0
    while True:
        reached = False
        for code in CODES:
            subject = make(folder / f"{fail_at}-{code}")
            system, told = FaultyOs(fail_at, code), False
            with patch.object(files, "os", system), failing_paths(system):
                try:
                    subject.save()
                except StoreError:
                    told = True
                except Exception as error:  # noqa: BLE001  # the very thing that is looked for
                    problems.append(f"call {fail_at}: {error!r}")
            if len(system.calls) <= fail_at:
                continue
            reached, call = True, system.calls[fail_at]
            failed += 1
            found = subject.read()
            if found not in (subject.old, subject.new) or (not told and found != subject.new):
                problems.append(f"{errno.errorcode[code]} in {call}: no version of it, but {str(found)[:80]}")
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
