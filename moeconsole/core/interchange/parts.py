"""What several formats need of a request: its body as text, its events' names, where the credentials come
from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from moeconsole.core.document import Kind
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.payload import actions_of

if TYPE_CHECKING:
    from moeconsole.core.document import Node
    from moeconsole.core.exchange import Headers, PreparedRequest

APP_ID_VARIABLE: Final = "MOECONSOLE_APP_ID"
API_KEY_VARIABLE: Final = "MOECONSOLE_API_KEY"

_MAX_NAMES: Final = 3
_NO_NAME: Final = "Event API request"


def body_text(request: PreparedRequest) -> str | None:
    """The body as text; None where its bytes are not UTF-8, or hold NUL, which no command line can."""
    try:
        text = request.body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def headers_without(request: PreparedRequest, *names: str) -> Headers:
    """The headers but for those, given in lower case, that the other program writes itself."""
    return tuple((name, value) for name, value in request.headers if name.lower() not in names)


def content_type(request: PreparedRequest) -> str:
    """The media type that the request names; empty where it names none."""
    return next((value for name, value in request.headers if name.lower() == "content-type"), "")


def request_name(request: PreparedRequest) -> str:
    """The names of the first events in the body, to tell one request from another."""
    try:
        root = parse(request.body.decode("utf-8", "replace")).root
    except JsonSyntaxError:
        return _NO_NAME
    return events_name(root) or _NO_NAME


def events_name(root: Node) -> str:
    """The names of a body's first events; empty where it has none."""
    names = [action.get("action") for action in actions_of(root) if action.kind is Kind.OBJECT]
    texts = [name.string for name in names if name is not None and name.kind is Kind.STRING and name.string]
    more = f" and {len(texts) - _MAX_NAMES} more" if len(texts) > _MAX_NAMES else ""
    return ", ".join(texts[:_MAX_NAMES]) + more
