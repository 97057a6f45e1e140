"""`history list`, `search`, `show` and `export`: the same history that the window shows."""

from __future__ import annotations

import shutil
import sys
import unicodedata
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from moeconsole.cli.answers import explanation_of, response_json
from moeconsole.cli.output import body_json, headers_json, one_line, result, result_json, say
from moeconsole.cli.status import ExitStatus, UsageError
from moeconsole.core.history_query import EVERYTHING, QueryError, parse_query
from moeconsole.core.records import SENDING
from moeconsole.services import build_services
from moeconsole.store.files import StoreError
from moeconsole.workflows.recover import open_at_start

if TYPE_CHECKING:
    import argparse

    from moeconsole.core.history_query import HistoryQuery
    from moeconsole.core.records import HistoryEntry, HistoryRow
    from moeconsole.services import Services

_HEADINGS: Final = ("ID", "SENT AT (UTC)", "RESULT", "TOOK", "CONNECTION", "CUSTOMER", "EVENTS")
_TO_THE_RIGHT: Final = frozenset({0, 3})
_WIDEST: Final = 40
_GAP: Final = "  "


def history(arguments: argparse.Namespace) -> int:
    """List, find, show or export what was sent."""
    try:
        with build_services() as services:
            _history(services, arguments)
    except StoreError as error:
        raise UsageError(str(error)) from None
    return ExitStatus.DONE


def _history(services: Services, arguments: argparse.Namespace) -> None:
    query = _query(arguments.query) if arguments.verb != "show" else EVERYTHING
    store = open_at_start(services)
    for notice in services.take_notices():
        say(notice)
    if arguments.verb in {"list", "search"}:
        _list(store.page(query, limit=arguments.limit), as_json=arguments.json, found=bool(query))
        return
    if arguments.verb == "export":
        from moeconsole.cli.history_export import export_sends

        export_sends(store, query, arguments.out, arguments.format)
        return
    entry = store.get(arguments.id)
    if entry is None:
        raise UsageError(f"The history has no send {arguments.id}.")
    if not entry.intact:
        say("The bodies of this send are not what was recorded: the history's file was damaged.")
    if entry.is_redacted:
        say("The API key stood in the body of this send: dots stand in its place.")
    if arguments.json:
        result_json(_entry_json(entry))
    else:
        _show(entry)


def _query(words: list[str]) -> HistoryQuery:
    """What was typed: as one argument, or as several, of which the shell has taken the quotes away."""
    text = words[0] if len(words) == 1 else " ".join(map(_quoted, words))
    try:
        return parse_query(text, datetime.now().astimezone().replace(tzinfo=None))
    except QueryError as error:
        raise UsageError(str(error)) from None


def _quoted(word: str) -> str:
    if '"' in word or not any(character.isspace() for character in word):
        return word
    key, colon, value = word.partition(":")
    return f'{key}:"{value}"' if colon and key.lstrip("-").isalpha() else f'"{word}"'


def _list(rows: tuple[HistoryRow, ...], *, as_json: bool, found: bool) -> None:
    if as_json:
        result_json({"rows": [_row_json(row) for row in rows]})
    elif rows:
        _table([_HEADINGS, *(_cells(row) for row in rows)])
    elif found:
        say("Nothing was found.")
    else:
        say("Nothing has been sent yet. Try: moeconsole send FILE --sandbox")


def _table(lines: list[tuple[str, ...]]) -> None:
    """Aligned columns; on a terminal no line is wider than that."""
    cells = [[_cut(one_line(cell), _WIDEST) for cell in line[:-1]] + [one_line(line[-1])] for line in lines]
    widths = [max(_width(line[column]) for line in cells) for column in range(len(_HEADINGS) - 1)]
    space = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for line in cells:
        padded = [
            _padded(cell, width, column)
            for column, (cell, width) in enumerate(zip(line, widths, strict=False))
        ]
        text = _GAP.join([*padded, line[-1]])
        result((text if space is None else _cut(text, space)).rstrip())


def _cells(row: HistoryRow) -> tuple[str, ...]:
    return (
        str(row.id),
        row.sent_at.strftime("%Y-%m-%d %H:%M:%S"),
        str(row.status) if row.status is not None else str(row.outcome or SENDING).replace("_", " "),
        f"{row.elapsed_ms:.0f} ms" if row.elapsed_ms is not None else "",
        row.connection_name,
        row.customer_id,
        ", ".join(row.events),
    )


def _padded(cell: str, width: int, column: int) -> str:
    space = " " * (width - _width(cell))
    return space + cell if column in _TO_THE_RIGHT else cell + space


def _cut(text: str, width: int) -> str:
    if _width(text) <= width:
        return text
    while text and _width(text) >= width:
        text = text[:-1]
    return f"{text}…"


def _width(text: str) -> int:
    """Columns on a terminal: two for what East Asian fonts and emoji draw wide, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF") for c in text)


def _show(entry: HistoryEntry) -> None:
    _table([_HEADINGS, _cells(entry.row)])
    result(f"\n{entry.method} {entry.row.url}")
    for name, value in entry.request_headers:
        result(f"{name}: {value}")
    result(f"\n{entry.request_body.decode('utf-8', 'replace')}\n")
    response = entry.response
    if response is None:
        result(entry.error or "There is no answer yet.")
        return
    result(f"{response.status} {response.reason}")
    for name, value in response.headers:
        result(f"{name}: {value}")
    result(f"\n{response.body.decode('utf-8', 'replace')}")


def _row_json(row: HistoryRow) -> dict[str, Any]:
    elapsed_ms = round(row.elapsed_ms, 1) if row.elapsed_ms is not None else None
    return {**row.as_json(), "elapsed_ms": elapsed_ms}


def _entry_json(entry: HistoryEntry) -> dict[str, Any]:
    row, response = entry.row, entry.response
    answered_at = row.sent_at + timedelta(milliseconds=row.elapsed_ms or 0)
    return {
        **_row_json(row),
        "ok": response is not None and 200 <= response.status < 300,
        "request": {
            "headers": headers_json(entry.request_headers),
            "body": body_json(entry.request_body),
        },
        "response": response_json(response),
        "explanation": explanation_of(response, answered_at) if response else None,
        "error": entry.error,
    }
