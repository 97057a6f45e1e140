"""A support bundle: everything that the history knows of a few sends, for a ticket, as Markdown or JSON.

No secret can be in it: the history holds none.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from moeconsole.core.exchange import Headers
    from moeconsole.core.records import HistoryEntry

_LONGEST_FENCE: Final = 64


def as_json(entries: Sequence[HistoryEntry], version: str) -> str:
    """One JSON document; bodies that are no UTF-8 have replacement characters."""
    sends = [_send(entry) for entry in entries]
    return json.dumps({"moe_console": version, "sends": sends}, ensure_ascii=False, indent=2) + "\n"


def as_markdown(entries: Sequence[HistoryEntry], version: str) -> str:
    """A section for each send, readable in any tracker."""
    lines = [f"# {len(entries)} send{'s' if len(entries) != 1 else ''} of Moe Console {version}", ""]
    for entry in entries:
        lines += _section(entry)
    return "\n".join(lines)


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
