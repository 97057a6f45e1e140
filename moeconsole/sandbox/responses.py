"""What the Event API answers, as data: the table of event-api.md, section 5. When it does: checks.py."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Final

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Rejection:
    """One row of the table.

    Attributes:
        attribute: the field of the payload that is concerned, where the service names one.
        documented: False where the documents have no row for the case and we took the nearest type and words.
    """

    status: int
    type: str
    message: str
    attribute: str | None = None
    documented: bool = True


_AUTHENTICATION: Final = "Authentication required"
_MISSING: Final = "MissingAttributeError"
_SUSPENDED: Final = "Your account is suspended. Please contact MoEngage team."
_UNEXPECTED: Final = (
    "An unexpected error was encountered while processing this request. Please contact MoEngage Team"
)

NO_CONTENT_TYPE: Final = Rejection(400, "Missing header value", "The Content-Type Header is required")
EMPTY_BODY: Final = Rejection(400, "Empty request body", "A valid JSON document is required")
MALFORMED_JSON: Final = Rejection(
    400,
    "Malformed JSON",
    "Could not decode the request body. The JSON was incorrect or not encoded as UTF-8.",
)
BLACKLISTED: Final = Rejection(400, "Blacklisted", "Your account is blacklisted, Please contact MoEngage.")
APP_ID_INVALID: Final = Rejection(400, "InvalidParams", "Given app_id is invalid.")
APP_ID_MISSING: Final = Rejection(400, "ParamsRequired", "app_id is required in path/query params.")
BODY_NOT_JSON: Final = Rejection(400, "Body type is not JSON", "A valid JSON document is required.")
CUSTOMER_ID_MISSING: Final = Rejection(
    400, _MISSING, "customer_id is not found in the payload", "customer_id"
)
CUSTOMER_ID_EMPTY: Final = Rejection(
    400, _MISSING, "customer_id can not be empty Unicode String", "customer_id"
)
ACTIONS_EMPTY: Final = Rejection(400, _MISSING, "actions can not be empty Array", "actions")
ACTION_MISSING: Final = Rejection(400, _MISSING, "action is not found in the payload", "action")
NO_AUTHORIZATION: Final = Rejection(401, _AUTHENTICATION, "Authentication Header Required")
EMPTY_AUTHORIZATION: Final = Rejection(401, _AUTHENTICATION, "No identity information found")
BAD_AUTHORIZATION: Final = Rejection(401, _AUTHENTICATION, "Invalid identity information found")
NO_USER_NAME: Final = Rejection(401, _AUTHENTICATION, "APP_KEY missing in the authentication header")
NO_PASSWORD: Final = Rejection(401, _AUTHENTICATION, "APP_SECRET missing in the authentication header")
WRONG_KEY: Final = Rejection(
    401, _AUTHENTICATION, "App Secret key mismatch. Please login to the dashboard to verify key"
)
WRONG_USER_NAME: Final = Rejection(401, _AUTHENTICATION, "Invalid APP_ID used in Authentication Header")
SUSPENDED: Final = Rejection(403, "Account Suspended", _SUSPENDED)
SUSPENDED_FOR_NOW: Final = Rejection(403, "Account Temporarily Suspended", _SUSPENDED)
BLOCKED_CLIENT: Final = Rejection(403, "BlockedClient", _SUSPENDED)
APP_ID_MISMATCH: Final = Rejection(
    409, "Authentication Mismatch", "App key mismatch in params and authentication"
)
KEY_NOT_SET: Final = Rejection(
    409, _AUTHENTICATION, "App Secret key is not set. Please login to the dashboard to set a key"
)
TOO_LARGE: Final = Rejection(413, "Payload too large", "The payload can not exceed 128KB")
WRONG_CONTENT_TYPE: Final = Rejection(415, "Unsupported media type", "Content type is not supported")
RATE_LIMITED: Final = Rejection(
    429, "Rate Limits Exceeded", "Rate limits for customers exceeded. Please Try After Some Time"
)
SERVER_ERROR: Final = Rejection(500, "Server Error", _UNEXPECTED)

DOCUMENTED: Final = (
    NO_CONTENT_TYPE,
    EMPTY_BODY,
    MALFORMED_JSON,
    BLACKLISTED,
    APP_ID_INVALID,
    APP_ID_MISSING,
    BODY_NOT_JSON,
    CUSTOMER_ID_MISSING,
    CUSTOMER_ID_EMPTY,
    ACTIONS_EMPTY,
    ACTION_MISSING,
    NO_AUTHORIZATION,
    EMPTY_AUTHORIZATION,
    BAD_AUTHORIZATION,
    NO_USER_NAME,
    NO_PASSWORD,
    WRONG_KEY,
    WRONG_USER_NAME,
    SUSPENDED,
    SUSPENDED_FOR_NOW,
    BLOCKED_CLIENT,
    APP_ID_MISMATCH,
    KEY_NOT_SET,
    TOO_LARGE,
    WRONG_CONTENT_TYPE,
    RATE_LIMITED,
    SERVER_ERROR,
)


def _ours(status: int, type_: str, message: str) -> Rejection:
    return Rejection(status, type_, message, documented=False)


FIELD_INVALID: Final = _ours(400, "InvalidParams", "Given value is invalid.")
BAD_REQUEST: Final = _ours(400, "Malformed request", "The request could not be read as HTTP.")
NOT_FOUND: Final = _ours(404, "Not Found", "There is nothing at this address.")
METHOD_NOT_ALLOWED: Final = _ours(405, "Method Not Allowed", "This address does not take this method.")
WRONG_HOST: Final = _ours(
    421, "Misdirected Request", "The sandbox answers only to the names of this machine."
)


def field_invalid(name: str) -> Rejection:
    """For a field that the documents describe without saying how the service refuses it."""
    return replace(FIELD_INVALID, message=f"Given {name} is invalid.", attribute=name)


def field_missing(name: str) -> Rejection:
    """For the fields of the connection test, in the words that the event endpoint has for its own."""
    return Rejection(400, _MISSING, f"{name} is not found in the payload", name, documented=False)


def bad_faults(sentence: str) -> Rejection:
    """For faults that can't be had: the sandbox's own page."""
    return replace(FIELD_INVALID, message=sentence, attribute="faults")


FOR_RULE: Final = {
    # What the sandbox answers to each rule of level error (rules.md). `variable-unresolved` is not among
    # them: the service knows no variables and takes the braces for text.
    "body-too-large": TOO_LARGE,
    "json-syntax": MALFORMED_JSON,  # EMPTY_BODY where there is nothing at all
    "not-an-object": BODY_NOT_JSON,  # documented for a JSON string
    "type-not-event": field_invalid("type"),
    "customer-id-missing": CUSTOMER_ID_MISSING,
    "customer-id-not-string": CUSTOMER_ID_EMPTY,
    "customer-id-empty": CUSTOMER_ID_EMPTY,
    "customer-id-too-short": CUSTOMER_ID_EMPTY,
    "customer-id-reserved": CUSTOMER_ID_EMPTY,
    "user-identifiers-invalid": field_invalid("user_identifiers"),
    "device-id-not-string": field_invalid("device_id"),
    "actions-missing": ACTIONS_EMPTY,
    "actions-empty": ACTIONS_EMPTY,
    "action-not-object": ACTION_MISSING,
    "action-name-missing": ACTION_MISSING,
    "action-name-not-string": MALFORMED_JSON,
    "attributes-not-object": field_invalid("attributes"),
    "platform-not-string": field_invalid("platform"),
    "app-version-not-string": field_invalid("app_version"),
    "time-format": FIELD_INVALID,  # with the field's name
    "offset-not-number": field_invalid("user_timezone_offset"),
    "offset-out-of-range": field_invalid("user_timezone_offset"),
}


def documented(status: int, type_: str | None = None) -> Rejection | None:
    """The row for a status: of that type, else the one where account or service is to blame."""
    if status >= 500:
        return replace(SERVER_ERROR, status=status) if type_ in (None, SERVER_ERROR.type) else None
    rows = [row for row in DOCUMENTED if row.status == status and type_ in (None, row.type)]
    preferred = (BLACKLISTED, WRONG_KEY, KEY_NOT_SET)
    return next((row for row in rows if row in preferred), rows[0] if rows else None)


def accepted_body(request_id: str) -> bytes:
    return _encoded(
        {
            "status": "success",
            "message": "Your request has been accepted and will be processed soon.",
            "request_id": request_id,
        }
    )


def rejected_body(rejection: Rejection, request_id: str) -> bytes:
    error = {"type": rejection.type, "message": rejection.message, "request_id": request_id}
    if rejection.attribute is not None:
        error["attribute"] = rejection.attribute
    return _encoded({"status": "fail", "error": error})


def titled_body(rejection: Rejection) -> bytes:
    """The other form that the service's 429 and 5xx may have."""
    return _encoded({"title": rejection.type, "description": rejection.message})


def html_body(rejection: Rejection) -> bytes:
    """What a proxy in front of the service may answer."""
    title = f"{rejection.status} {rejection.type}"
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n".encode()


def connected_body(app_name: str) -> bytes:
    """Of the connection test (event-api.md, section 7)."""
    return _encoded({"status": "success", "app_name": app_name})


def _encoded(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
