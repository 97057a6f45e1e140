"""`history export`: sends with all that is kept of them, to a file or to standard output, a page at a time."""

from __future__ import annotations

import csv
import io
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from moeconsole.cli.exact import result_exactly
from moeconsole.cli.output import say
from moeconsole.cli.status import UsageError
from moeconsole.core.interchange.sends import CELLS, HAR_END, HAR_START, har_entry, send_cells, send_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from moeconsole.core.history_query import HistoryQuery
    from moeconsole.core.records import HistoryEntry
    from moeconsole.store.history import History


def export_sends(store: History, query: HistoryQuery, out: str, form: str) -> None:
    """Writes what the query finds, newest first.

    Raises:
        UsageError: the file is there already, or can't be written.
    """
    count = 0

    def counted() -> Iterator[HistoryEntry]:
        nonlocal count
        for entry in _entries(store, query):
            count += 1
            yield entry

    with _writer(out) as write:
        for line in _FORMS[form](counted()):
            write(line)
    exported = "1 send exported." if count == 1 else f"{count:,} sends exported."
    say(exported if count else "Nothing was found.")


def _entries(store: History, query: HistoryQuery) -> Iterator[HistoryEntry]:
    before_id = None
    while page := store.page(query, before_id=before_id):
        for row in page:
            if (entry := store.get(row.id)) is not None:  # it may have been deleted meanwhile
                yield entry
        before_id = page[-1].id


@contextmanager
def _writer(out: str) -> Iterator[Callable[[str], None]]:
    if out == "-":
        yield result_exactly
        return
    path = Path(out)
    try:
        file = path.open("x", encoding="utf-8", errors="backslashreplace", newline="")
    except FileExistsError:
        raise UsageError(f"{out} is there already: nothing was written over it.") from None
    except OSError as error:
        raise UsageError(f"{out} can't be written: {error.strerror or error}.") from None
    try:
        with file:
            yield lambda line: _put(file, line)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise UsageError(f"{out} can't be written: {error.strerror or error}.") from None
    except BaseException:
        path.unlink(missing_ok=True)  # half an export looks like a whole one
        raise


def _put(file: io.TextIOWrapper, line: str) -> None:
    file.write(f"{line}\n")


def _json_lines(entries: Iterable[HistoryEntry]) -> Iterator[str]:
    return map(send_line, entries)


def _table(entries: Iterable[HistoryEntry]) -> Iterator[str]:
    yield _csv_line(CELLS)
    for entry in entries:
        yield _csv_line(send_cells(entry))


def _csv_line(cells: tuple[str, ...]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().removesuffix("\r\n")


def _har(entries: Iterable[HistoryEntry]) -> Iterator[str]:
    yield HAR_START
    for place, entry in enumerate(entries):
        yield f"{',' if place else ''}{har_entry(entry)}"
    yield HAR_END


_FORMS = {"jsonl": _json_lines, "csv": _table, "har": _har}
