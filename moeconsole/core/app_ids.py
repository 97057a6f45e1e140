"""What was pasted where an APP_ID, a key or an address belongs, taken apart; and doubts about an APP_ID.

Window's bar and dialogs read all three fields by `read_workspace`, so that they understand the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from moeconsole.core.connections import (
    SANDBOX_ID,
    TEST_SUFFIX,
    Address,
    AddressError,
    is_loopback,
    read_address,
)
from moeconsole.core.interchange.endpoints import (
    credentials_of_address,
    credentials_of_header,
    credentials_of_pair,
    endpoint_of,
    is_event_address,
    is_placeholder,
)
from moeconsole.core.secret import BadApiKeyError, Secret, check_api_key

if TYPE_CHECKING:
    from moeconsole.core.connections import Connection
    from moeconsole.core.secret import Credentials

DASHBOARD_PLACE: Final = "Settings > Account > APIs"

_URL: Final = re.compile(r"https?://[^\s\"'<>]+", re.IGNORECASE)
_SERVICE_HOST: Final = re.compile(
    r"(?:api|dashboard|sdk)-[0-9]{2,3}\.moengage\.com[^\s\"'<>]*", re.IGNORECASE
)
_BASIC: Final = re.compile(r"\bBasic\s+([A-Za-z0-9+/_-][A-Za-z0-9+/_\s-]*={0,2})", re.IGNORECASE)
_CURL_USER: Final = re.compile(r"(?:^|\s)(?:-u|--user)[\s=]*[\"']?([A-Za-z0-9_-]+:[^\s\"']+)")
_HEADER: Final = re.compile(r"(?:proxy-)?authorization\s*:", re.IGNORECASE)
_LABEL: Final = re.compile(
    r"(?:(?:app|workspace|application)[ _-]?(?:id|key)|x-?moe-?appkey|moe-appkey)\s*[:=]\s*", re.IGNORECASE
)
_KEY_LABEL: Final = re.compile(r"(?:(?:api|data|app|secret)[ _-]?){1,2}key\s*[:=]\s*", re.IGNORECASE)
_LIKELY_APP_ID: Final = re.compile(rf"[A-Z0-9]{{16,32}}(?:{TEST_SUFFIX})?")
_APP_ID: Final = re.compile(r"[A-Za-z0-9_-]+")
_MIN_KEY_CHARACTERS: Final = 8
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_USUAL_LENGTHS: Final = range(20, 25)


@dataclass(frozen=True, slots=True)
class Workspace:
    """What a pasted text says of a workspace; None where it says nothing of that part.

    Attributes:
        api_key: on its way to the secret store; never shown.
        lost_key: there was something in the key's place that can't be one.
        taken_apart: it was more than the field asks for.
    """

    app_id: str | None = None
    address: Address | None = None
    project_code: str | None = None
    api_key: Secret | None = field(default=None, repr=False)
    lost_key: bool = False
    taken_apart: bool = False


def read_workspace(text: str) -> Workspace:
    """What stands where an APP_ID belongs: the id itself, `APP_ID:KEY`, an `Authorization` header, an address of the
    API or the dashboard. Whatever follows a colon never becomes part of the APP_ID: it may be a key.
    """
    text = text.translate(_INVISIBLE).strip()
    basic = _BASIC.search(text)
    address = _URL.search(text) or _SERVICE_HOST.search(text)
    user = _CURL_USER.search(text)
    if basic is None and address is None and _HEADER.match(text):
        return Workspace(lost_key=True, taken_apart=True)
    if basic is None and address is None and user is None:
        return _id_or_pair(_LABEL.sub("", text, count=1))
    found = _of_address(address.group()) if address is not None else Workspace()
    credentials = credentials_of_header(f"Basic {''.join(basic.group(1).split())}") if basic else None
    if credentials is None and user is not None:
        credentials = credentials_of_pair(user.group(1))
    if credentials is not None:
        found = _with_credentials(found, credentials)
    return replace(found, taken_apart=True, lost_key=basic is not None and credentials is None)


def read_key(text: str, app_id: str = "") -> Workspace:
    """What stands where a key belongs: the key, or a header or a pair that holds it beside `app_id` or another one.

    Raises:
        BadApiKeyError: it can't be a key.
    """
    text = text.translate(_INVISIBLE).strip()
    label = _KEY_LABEL.match(text)
    text = text[label.end() :] if label else text
    before, colon, _ = text.partition(":")
    is_pair = bool(colon) and (before.strip() == app_id or bool(_LIKELY_APP_ID.fullmatch(before.strip())))
    if _BASIC.match(text) or _HEADER.match(text) or is_pair or _URL.match(text):
        found = read_workspace(text)
        if found.api_key is not None:
            return found
        raise BadApiKeyError(
            "There is no API key in what was pasted. Copy the “Data” key from the dashboard."
        )
    return Workspace(api_key=check_api_key("".join(text.split())))


def read_place(text: str) -> Workspace:
    """What stands where a data center or an address belongs; an address of the API brings its APP_ID along.

    Raises:
        AddressError: it is neither.
    """
    text = text.translate(_INVISIBLE).strip()
    if is_event_address(text):
        found = _of_address(text)
        if found.address is not None:
            return replace(found, taken_apart=found.app_id is not None)
    return Workspace(address=read_address(text))


def applied(connection: Connection, found: Workspace) -> Connection:
    """The connection with what was found in it; the key is not part of it."""
    if found.address is not None:
        connection = replace(connection, data_center=found.address.data_center, url=found.address.url)
    if found.project_code:
        connection = replace(connection, project_code=found.project_code)
    return connection if found.app_id is None else replace(connection, app_id=found.app_id)


def is_test(app_id: str) -> bool:
    """True for an APP_ID of the workspace's Test environment."""
    return app_id.endswith(TEST_SUFFIX)


def with_test(app_id: str, *, test: bool) -> str:
    """The APP_ID of that environment of the same workspace (observed: event-api.md, section 1)."""
    bare = app_id.removesuffix(TEST_SUFFIX)
    return bare + TEST_SUFFIX if test and bare else bare


def doubt_of(connection: Connection) -> str | None:
    """A sentence where the APP_ID looks wrong for the service; it is sent as it is. None for servers of one's own."""
    app_id = connection.app_id
    if connection.id == SANDBOX_ID or not app_id or is_loopback(connection.base_url):
        return None
    if app_id.upper().endswith(TEST_SUFFIX) and not is_test(app_id):
        return "The Test environment's mark is _DEBUG, in capital letters: as it stands, this APP_ID counts as LIVE."
    bare = app_id.removesuffix(TEST_SUFFIX)
    if not _APP_ID.fullmatch(bare):
        return f"An APP_ID has letters and digits only. Copy it from the dashboard again: {DASHBOARD_PLACE}."
    if connection.url is None and bare != bare.upper():
        return (
            f"An APP_ID usually has capital letters only. Compare it with the dashboard: {DASHBOARD_PLACE}."
        )
    if connection.url is None and len(bare) not in _USUAL_LENGTHS:
        return f"An APP_ID usually has 20 to 24 characters. Compare it with the dashboard: {DASHBOARD_PLACE}."
    return None


def _of_address(url: str) -> Workspace:
    endpoint = endpoint_of(url)
    credentials = credentials_of_address(url)
    bare = re.sub(r"://[^/@]*@", "://", url)
    try:
        address: Address | None = read_address(bare)
    except AddressError:
        address = None
    found = Workspace(endpoint.app_id, address, endpoint.project_code or None)
    return found if credentials is None else _with_credentials(found, credentials)


def _with_credentials(found: Workspace, credentials: Credentials) -> Workspace:
    return replace(
        found, app_id=found.app_id or "".join(credentials.app_id.split()), api_key=credentials.api_key
    )


def _id_or_pair(text: str) -> Workspace:
    app_id, colon, key = text.partition(":")
    words = text.split()
    likely = [word for word in words if _LIKELY_APP_ID.fullmatch(word)]
    if likely and len(words) > 1 and not _LIKELY_APP_ID.fullmatch("".join(words)):
        # cells of a table, or lines with labels: what is beside an APP_ID is never joined to it
        app_id, colon, key = likely[0], " ", words[-1] if words[-1] != likely[0] else ""
    app_id = "".join(app_id.split()).strip("\"'")
    if not colon:
        return Workspace(app_id)
    key = "".join(key.split()).strip("\"'")
    try:
        secret = None if len(key) < _MIN_KEY_CHARACTERS or is_placeholder(key) else check_api_key(key)
    except BadApiKeyError:
        secret = None
    return Workspace(app_id, api_key=secret, lost_key=secret is None, taken_apart=True)
