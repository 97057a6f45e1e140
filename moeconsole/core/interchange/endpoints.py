"""What addresses and headers of an imported request say of its connection."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from moeconsole.core.connections import AddressError, read_address
from moeconsole.core.interchange.imported import Endpoint
from moeconsole.core.secret import BadApiKeyError, Credentials, check_api_key

_APP_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_PATH: Final = re.compile(r"/v1/event(?:/([^/]*))?/?")

# a variable of a shell, of cmd, of Postman, or words that documents put where a value belongs
_PLACEHOLDER: Final = re.compile(
    r"\$\w|\$\{|\{\{|%\w+%|<[^<>]*>|•|\*{3}|x{4}|your"
    r"|^(?:app|workspace|data|api|secret)[ _-]?(?:id|key|secret|api[ _-]?key)$",
    re.IGNORECASE,
)


def is_event_address(url: str) -> bool:
    """True for the path of the Event API, on whatever host (event-api.md, section 1)."""
    return _event_path(url) is not None


def endpoint_of(url: str) -> Endpoint:
    """What the address says; placeholders in it say nothing."""
    match = _event_path(url)
    if match is None:
        return Endpoint()
    query = parse_qs(_query(url))
    app_id = unquote(match.group(1) or "") or query.get("app_id", [""])[0]
    project = query.get("project_code", [""])[0]
    try:
        address = read_address(_base(url))
    except AddressError:
        data_center = base = None
    else:
        data_center, base = address.data_center, address.url
    return Endpoint(
        data_center,
        base,
        app_id if _APP_ID.fullmatch(app_id) and not is_placeholder(app_id) else None,
        "" if is_placeholder(project) else project,
    )


def is_placeholder(text: str) -> bool:
    """True for what stands for a value that was not written down."""
    return _PLACEHOLDER.search(text) is not None


def credentials_of(app_id: str, api_key: str) -> Credentials | None:
    """The pair; None where it is a placeholder, or can't be one."""
    if is_placeholder(app_id) or is_placeholder(api_key):
        return None
    try:
        return Credentials(app_id.strip(), check_api_key(api_key))
    except BadApiKeyError:
        return None


def credentials_of_pair(pair: str) -> Credentials | None:
    """Of `APP_ID:KEY`."""
    app_id, colon, api_key = pair.partition(":")
    return credentials_of(app_id, api_key) if colon else None


def credentials_of_header(value: str) -> Credentials | None:
    """Of the value of an `Authorization` header; None where it is not Basic, or not to be decoded."""
    scheme, _, encoded = value.strip().partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        pair = base64.b64decode(encoded.strip(), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return None
    return credentials_of_pair(pair)


def credentials_of_address(url: str) -> Credentials | None:
    """Of `https://APP_ID:KEY@host/`."""
    authority = _authority(url)
    user, at, _ = authority.rpartition("@")
    return credentials_of_pair(unquote(user)) if at else None


def _event_path(url: str) -> re.Match[str] | None:
    _, _, rest = url.partition("://")
    path = re.split(r"[?#]", rest or url, maxsplit=1)[0]
    start = path.find("/")
    return _PATH.fullmatch(path, start) if start >= 0 else None


def _query(url: str) -> str:
    try:
        return urlsplit(url).query
    except ValueError:
        return ""


def _base(url: str) -> str:
    scheme, mark, _ = url.partition("://")
    host = _authority(url).rpartition("@")[2]
    return f"{scheme}://{host}" if mark else host


def _authority(url: str) -> str:
    _, mark, rest = url.partition("://")
    return re.split(r"[/?#]", rest if mark else url, maxsplit=1)[0]
