"""What the Event API refuses, in the order in which the sandbox looks: media type, app_id, credentials, body.

Written from event-api.md by itself, not on top of the program's own checks: a stand-in that shares their
mistakes would prove nothing.
"""

from __future__ import annotations

import base64
import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.core import times
from moeconsole.core.document import Kind, Node
from moeconsole.core.jsontext import JsonSyntaxError, decode, parse
from moeconsole.core.secret import Credentials, Secret
from moeconsole.sandbox import responses
from moeconsole.sandbox.responses import FOR_RULE, Rejection, field_invalid

if TYPE_CHECKING:
    from moeconsole.sandbox.messages import Request

MAX_BODY_BYTES: Final = 131_072
"""Kept where bodies are read, so that no more than this is ever in memory."""

RESERVED_CUSTOMER_IDS: Final = frozenset(
    (
        *(
            "unknown",
            "guest",
            "null",
            "none",
            "true",
            "false",
            "(empty)",
            "na",
            "n/a",
            "-2",
            "-1",
            "0",
            "1",
            "2",
        ),
        *("user_attribute_unique_id", "dummy_seller_code", "user_id", "id", "customer_id", "uid", "userid"),
    )
)

_APP_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_TEXT_FIELDS: Final = (("platform", "platform-not-string"), ("app_version", "app-version-not-string"))
_TIME_FIELDS: Final = (("current_time", times.read_current_time), ("user_time", times.read_user_time))


class Rejected(Exception):  # noqa: N818 - the service's verdict, not an error of ours
    """The service refuses the request."""

    def __init__(self, rejection: Rejection) -> None:
        super().__init__(rejection.message)
        self.rejection = rejection


@dataclass(frozen=True, slots=True)
class Accepted:
    """What the sandbox needs to know of a body that passed.

    Attributes:
        customer_id: None where `user_identifiers` stands in its place.
    """

    customer_id: str | None
    event_names: tuple[str, ...]


def is_app_id(text: str) -> bool:
    """True for what may be an APP_ID; more is allowed than the service gives out."""
    return _APP_ID.fullmatch(text) is not None


def check_media_type(request: Request) -> None:
    """Raises Rejected: no Content-Type, or another than JSON. Parameters such as a charset are fine."""
    value = request.header("content-type")
    if value is None or not value.strip():
        raise Rejected(responses.NO_CONTENT_TYPE)
    if value.partition(";")[0].strip().lower() != "application/json":
        raise Rejected(responses.WRONG_CONTENT_TYPE)


def read_credentials(request: Request) -> Credentials:
    """User name and password of the Authorization header. Raises Rejected."""
    value = request.header("authorization")
    if value is None:
        raise Rejected(responses.NO_AUTHORIZATION)
    scheme, _, encoded = value.strip().partition(" ")
    if not scheme or (scheme.lower() == "basic" and not encoded.strip()):
        raise Rejected(responses.EMPTY_AUTHORIZATION)
    if scheme.lower() != "basic":
        raise Rejected(responses.BAD_AUTHORIZATION)
    try:
        pair = base64.b64decode(encoded.strip(), validate=True)
    except ValueError:
        raise Rejected(responses.BAD_AUTHORIZATION) from None
    app_id, _, key = _user_text(pair).partition(":")
    if not app_id:
        raise Rejected(responses.NO_USER_NAME)
    if not key:
        raise Rejected(responses.NO_PASSWORD)
    return Credentials(app_id, Secret(key))


def _user_text(pair: bytes) -> str:
    # clients write either (RFC 7617 leaves it open); every byte is a latin-1 character
    try:
        return pair.decode()
    except UnicodeDecodeError:
        return pair.decode("latin-1")


def check_user(given: Credentials, known: Credentials | None) -> None:
    """Raises Rejected unless these are the known credentials; without any, each well-formed pair passes."""
    if not is_app_id(given.app_id) or (known and given.app_id != known.app_id):
        raise Rejected(responses.WRONG_USER_NAME)
    if known:
        check_key(given, known.api_key)


def check_key(given: Credentials, key: Secret) -> None:
    """Raises Rejected where the key is another."""
    if not secrets.compare_digest(given.api_key.reveal().encode(), key.reveal().encode()):
        raise Rejected(responses.WRONG_KEY)


def check_event_credentials(request: Request, known: Credentials | None) -> Credentials:
    """The credentials of an event request, whose address names the app_id too. Raises Rejected."""
    in_path = request.path[2:3]
    in_query = tuple(value for name, value in request.query if name == "app_id")
    named = tuple(app_id for app_id in (*in_path, *in_query) if app_id)
    if not named:
        raise Rejected(responses.APP_ID_MISSING)
    if not is_app_id(named[0]) or (known and named[0] != known.app_id):
        raise Rejected(responses.APP_ID_INVALID)
    given = read_credentials(request)
    if is_app_id(given.app_id) and any(app_id != given.app_id for app_id in named):
        raise Rejected(responses.APP_ID_MISMATCH)
    check_user(given, known)
    return given


def check_body(body: bytes) -> Accepted:
    """Judge a body as the event endpoint does. Raises Rejected with the first finding."""
    root = read_object(body)
    kind = root.get("type")
    if kind is None or kind.kind is not Kind.STRING or kind.string != "event":
        raise _refused("type-not-event")
    customer_id = _customer_id(root)
    if not _is_string_or_absent(root.get("device_id")):
        raise _refused("device-id-not-string")
    actions = root.get("actions")
    if actions is None or actions.kind is not Kind.ARRAY:
        raise _refused("actions-missing")
    if not actions.children:
        raise _refused("actions-empty")
    return Accepted(customer_id, tuple(_event_name(child.node) for child in actions.children))


def read_object(body: bytes) -> Node:
    """The JSON object in a body. Raises Rejected."""
    if not body.strip():
        raise Rejected(responses.EMPTY_BODY)
    try:
        root = parse(decode(body)).root
    except JsonSyntaxError:
        raise _refused("json-syntax") from None
    if root.kind is not Kind.OBJECT:
        raise _refused("not-an-object")
    return root


def _refused(rule: str) -> Rejected:
    return Rejected(FOR_RULE[rule])


def _is_string_or_absent(node: Node | None) -> bool:
    return node is None or node.kind is Kind.STRING


def _customer_id(root: Node) -> str | None:
    identifiers = root.get("user_identifiers")
    if identifiers is not None and not _are_identifiers(identifiers):
        raise _refused("user-identifiers-invalid")
    node = root.get("customer_id")
    if node is None:
        if identifiers is None:
            raise _refused("customer-id-missing")
        return None
    if node.kind is not Kind.STRING:
        raise _refused("customer-id-not-string")
    text = node.string.strip()
    if not text:
        raise _refused("customer-id-empty")
    if text.lower() in RESERVED_CUSTOMER_IDS:
        raise _refused("customer-id-reserved")
    if len(text) == 1:
        raise _refused("customer-id-too-short")
    return node.string


def _are_identifiers(node: Node) -> bool:
    return (
        node.kind is Kind.OBJECT
        and bool(node.children)
        and all(child.node.kind is Kind.STRING for child in node.children)
    )


def _event_name(action: Node) -> str:
    """The name of one element of `actions`, once all of the element is checked."""
    if action.kind is not Kind.OBJECT:
        raise _refused("action-not-object")
    name = action.get("action")
    if name is None:
        raise _refused("action-name-missing")
    if name.kind is not Kind.STRING:
        raise _refused("action-name-not-string")
    if not name.string.strip():
        raise _refused("action-name-missing")
    attributes = action.get("attributes")
    if attributes is not None and attributes.kind is not Kind.OBJECT:
        raise _refused("attributes-not-object")
    for field, rule in _TEXT_FIELDS:
        if not _is_string_or_absent(action.get(field)):
            raise _refused(rule)
    _check_times(action)
    return name.string


def _check_times(action: Node) -> None:
    for field, read in _TIME_FIELDS:
        node = action.get(field)
        if node is not None and read(node) is None:
            raise Rejected(field_invalid(field))
    offset = action.get("user_timezone_offset")
    if offset is None:
        return
    if offset.kind is not Kind.NUMBER:
        raise _refused("offset-not-number")
    seconds = times.read_offset(offset)
    if seconds is None or abs(seconds) > times.MAX_OFFSET_S:
        raise _refused("offset-out-of-range")
