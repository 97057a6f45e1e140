"""Sends of the history as lines of JSON, as a table, and as HAR 1.2. Headers stand as they were kept: redacted."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlsplit

from moeconsole import __version__
from moeconsole.core.records import SENDING

if TYPE_CHECKING:
    from moeconsole.core.exchange import Headers
    from moeconsole.core.records import HistoryEntry

CELLS: Final = (
    *(
        "id",
        "sent_at",
        "connection",
        "environment",
        "url",
        "customer_id",
        "users",
        "events",
        "outcome",
        "status",
    ),
    *(
        "elapsed_ms",
        "sent_bytes",
        "template",
        "starred",
        "tags",
        "note",
        "error",
        "request_body",
        "response_body",
    ),
)
"""The headings of the table."""

HAR_START: Final = json.dumps(
    {"log": {"version": "1.2", "creator": {"name": "Moe Console", "version": __version__}, "entries": []}}
).removesuffix("]}}")
HAR_END: Final = "]}}"

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_UNKNOWN: Final = -1


def send_line(entry: HistoryEntry) -> str:
    """All that is kept of a send, as one line of JSON. A body is a string: its exact text, whatever it is."""
    response = entry.response
    value = {
        **entry.row.as_json(),
        "environment": entry.row.environment.value,
        "users": entry.row.users,
        "starred": entry.row.starred,
        "note": entry.row.note,
        "tags": list(entry.row.tags),
        "template": entry.template_name,
        "variables": dict(entry.variables),
        "program_version": entry.program_version,
        "timings": asdict(entry.timings),
        "error": entry.error,
        "request": {
            "method": entry.method,
            "headers": entry.request_headers,
            **_text(entry.request_body, "body"),
        },
        "response": None
        if response is None
        else {
            "status": response.status,
            "reason": response.reason,
            "headers": response.headers,
            **_text(response.body, "body"),
            "truncated": response.truncated,
        },
    }
    return json.dumps(value, ensure_ascii=False)


def send_cells(entry: HistoryEntry) -> tuple[str, ...]:
    """A row under CELLS. What a spreadsheet would take for a formula gets an apostrophe in front."""
    row = entry.row
    cells = (
        *(
            row.id,
            row.as_json()["sent_at"],
            row.connection_name,
            row.environment.value,
            row.url,
            row.customer_id,
        ),
        *(
            row.users,
            ", ".join(row.events),
            row.outcome or SENDING,
            row.status,
            row.elapsed_ms,
            row.sent_bytes,
        ),
        *(entry.template_name, "yes" if row.starred else "", ", ".join(row.tags), row.note, entry.error),
        entry.request_body.decode("utf-8", "replace"),
        entry.response.body.decode("utf-8", "replace") if entry.response else None,
    )
    return tuple("" if cell is None else _plain(str(cell)) for cell in cells)


def har_entry(entry: HistoryEntry) -> str:
    """One of the entries between HAR_START and HAR_END, which commas part."""
    row, response, timings = entry.row, entry.response, entry.timings
    query = parse_qsl(urlsplit(row.url).query, keep_blank_values=True)
    value: dict[str, Any] = {
        "startedDateTime": row.as_json()["sent_at"],
        "time": row.elapsed_ms or 0,
        "request": {
            "method": entry.method,
            "url": row.url,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": _pairs(entry.request_headers),
            "queryString": _pairs(tuple(query)),
            "postData": {"mimeType": _type(entry.request_headers), **_text(entry.request_body, "text")},
            "headersSize": _UNKNOWN,
            "bodySize": len(entry.request_body),
        },
        "response": {
            "status": response.status if response else 0,
            "statusText": response.reason if response else "",
            "httpVersion": "HTTP/1.1" if response else "",
            "cookies": [],
            "headers": _pairs(response.headers) if response else [],
            "content": {
                "size": len(response.body),
                "mimeType": _type(response.headers),
                **_text(response.body, "text"),
            }
            if response
            else {"size": 0, "mimeType": "x-unknown"},
            "redirectURL": "",
            "headersSize": _UNKNOWN,
            "bodySize": _UNKNOWN,
        },
        "cache": {},
        "timings": {
            "dns": _phase(timings.dns_ms, _UNKNOWN),
            "connect": _phase(timings.connect_ms, _UNKNOWN),
            "ssl": _phase(timings.tls_ms, _UNKNOWN),
            "send": 0,
            "wait": _phase(timings.first_byte_ms, 0),
            "receive": _phase(timings.body_ms, 0),
        },
        "comment": entry.error or row.note,
    }
    return json.dumps(value, ensure_ascii=False)


def _text(body: bytes, name: str) -> dict[str, str]:
    try:
        return {name: body.decode("utf-8")}
    except UnicodeDecodeError:
        return {name: base64.b64encode(body).decode("ascii"), "encoding": "base64"}


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _pairs(headers: Headers) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers]


def _type(headers: Headers) -> str:
    return next((value for name, value in headers if name.lower() == "content-type"), "x-unknown")


def _phase(ms: float | None, missing: float) -> float:
    return missing if ms is None else ms
