"""A support bundle: everything that the history knows of some sends, for a ticket, as Markdown or JSON. In pieces, a
send at a time: together they may be more than fits into memory.

No secret can be in it: the history holds none.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from moeconsole.core.exchange import Headers
    from moeconsole.core.records import HistoryEntry

_LONGEST_FENCE: Final = 64


@dataclass(frozen=True, slots=True)
class Counts:
    """How many sends were chosen, and how many of them are still in the history."""

    chosen: int
    found: int


def json_pieces(entries: Iterable[HistoryEntry], counts: Counts, version: str) -> Iterator[str]:
    """One JSON document; bodies that are no UTF-8 have replacement characters."""
    head = {"moe_console": version, "chosen": counts.chosen, "found": counts.found}
    yield json.dumps(head, ensure_ascii=False, indent=2)[:-2] + ',\n  "sends": ['
    mark = "\n    "
    for entry in entries:
        text = json.dumps(_send(entry), ensure_ascii=False, indent=2)
        yield mark + text.replace("\n", "\n    ")  # inside of strings a line's end is an escape
        mark = ",\n    "
    yield "\n  ]\n}\n"


def markdown_pieces(entries: Iterable[HistoryEntry], counts: Counts, version: str) -> Iterator[str]:
    """A section for each send, readable in any tracker."""
    sends = "send" if counts.chosen == 1 else "sends"
    lost = counts.chosen - counts.found
    number = f"{counts.found} of {counts.chosen}" if lost else str(counts.chosen)
    yield f"# {number} {sends} of Moe Console {version}\n\n"
    if lost:
        yield f"{lost} of the chosen sends {'was' if lost == 1 else 'were'} no longer in the history.\n\n"
    for entry in entries:
        yield "\n".join([*_section(entry), ""])


def _send(entry: HistoryEntry) -> dict[str, Any]:
    row, response = entry.row, entry.response
    answer = None
    if response is not None:
        answer = {
            "status": response.status,
            "reason": response.reason,
            "headers": [list(pair) for pair in response.headers],
            "body": _text(response.body),
            "truncated": response.truncated,
        }
    return {
        **row.as_json(),
        "environment": row.environment.value,
        "program_version": entry.program_version,
        "template": entry.template_name,
        "variables": [list(pair) for pair in entry.variables],
        "note": row.note,
        "error": entry.error,
        "timings": asdict(entry.timings),
        "request": {
            "method": entry.method,
            "headers": [list(pair) for pair in entry.request_headers],
            "body": _text(entry.request_body),
        },
        "response": answer,
    }


def _section(entry: HistoryEntry) -> Iterator[str]:
    row, response = entry.row, entry.response
    sent = row.as_json()
    status = f"{row.status} {response.reason}".strip() if response is not None else entry.error or "none"
    yield f"## Send {row.id}: {', '.join(row.events) or 'no event'}"
    yield ""
    facts = {
        "Sent": sent["sent_at"],
        "Connection": f"{row.connection_name or 'unsaved'} ({row.environment.value})",
        "Outcome": sent["outcome"],
        "Answer": status,
        "Duration": f"{row.elapsed_ms:.0f} ms" if row.elapsed_ms is not None else "unknown",
        "Template": entry.template_name,
        "Variables": ", ".join(f"{name} = {value}" for name, value in entry.variables),
        "Note": row.note,
        "Program": entry.program_version,
    }
    yield from (f"- {name}: {_one_line(str(value))}" for name, value in facts.items() if value)
    yield ""
    yield "### Request"
    yield ""
    yield from _fenced(
        f"{entry.method} {row.url}\n{_lines(entry.request_headers)}\n\n{_text(entry.request_body)}"
    )
    if response is not None:
        yield "### Answer"
        yield ""
        yield from _fenced(f"{status}\n{_lines(response.headers)}\n\n{_text(response.body)}")


def _fenced(text: str) -> Iterator[str]:
    """A code block whose fence does not occur in the text."""
    fence = "```"
    while fence in text and len(fence) < _LONGEST_FENCE:
        fence += "`"
    yield from (fence + "http", text, fence, "")


def _lines(headers: Headers) -> str:
    return "\n".join(f"{name}: {value}" for name, value in headers)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _text(body: bytes) -> str:
    return body.decode("utf-8", "replace")
