"""What is compared of two sends, or of a send and the open document: the requests, and the answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from moeconsole.core.jsontext import JsonSyntaxError, decode, parse
from moeconsole.core.reindent import NotJsonError, reindent

if TYPE_CHECKING:
    from moeconsole.core.document import Node
    from moeconsole.core.records import HistoryEntry


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two.

    Attributes:
        request, answer: with a line for each value; as they came where they are no JSON.
        status: None without an answer.
        was_sent: False for a draft, which has no answer yet.
    """

    request: str
    answer: str = ""
    status: int | None = None
    was_sent: bool = True


def side_of(entry: HistoryEntry) -> Side:
    """A send of the history."""
    response = entry.response
    if response is None:
        return Side(readable(entry.request_body), entry.error or "")
    return Side(readable(entry.request_body), readable(response.body), response.status)


def readable(body: bytes) -> str:
    """A body as people read it; bytes that are no UTF-8 as replacement characters."""
    text = body.decode("utf-8", "replace")
    try:
        return "".join(reindent(text))
    except NotJsonError:
        return text


def value_of(text: str) -> Node | None:
    """The JSON value that a side's text is; None where it is none."""
    try:
        return parse(decode(text.encode("utf-8", "surrogatepass"))).root
    except JsonSyntaxError:
        return None
