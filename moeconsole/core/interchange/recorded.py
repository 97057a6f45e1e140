"""A send of the history as a request to be written in another program's format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moeconsole.core.exchange import PreparedRequest
from moeconsole.core.interchange.endpoints import endpoint_of
from moeconsole.core.secret import DOTS, Credentials, Secret

if TYPE_CHECKING:
    from moeconsole.core.records import HistoryEntry


def recorded_request(entry: HistoryEntry) -> PreparedRequest:
    """The request that was sent; a placeholder stands where its credentials were, which nobody kept."""
    headers = tuple(header for header in entry.request_headers if header[0].lower() != "authorization")
    credentials = None
    if headers != entry.request_headers:
        credentials = Credentials(endpoint_of(entry.row.url).app_id or "", Secret(DOTS))
    return PreparedRequest(entry.method, entry.row.url, headers, entry.request_body, credentials)
