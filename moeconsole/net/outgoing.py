"""From our prepared request to one of `requests`, byte for byte; what must not go out is refused here."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import SplitResult, urlsplit

import requests
from requests.utils import get_environ_proxies, select_proxy
from urllib3 import HTTPHeaderDict
from urllib3.util import SKIP_HEADER

from moeconsole.core.connections import ProxyMode, is_loopback
from moeconsole.net.failures import NOTHING_SENT, RefusedError

if TYPE_CHECKING:
    from moeconsole.core.exchange import PreparedRequest
    from moeconsole.core.secret import Credentials

_URL_TEXT: Final = re.compile(r"[!-\[\]-~]+")  # printable ASCII without space and backslash
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_BODILESS: Final = ("GET", "HEAD")


def outgoing(request: PreparedRequest) -> requests.PreparedRequest:
    """The request as `requests` takes it, with the headers that HTTP needs and the request doesn't bring.

    It is filled in directly: `Request.prepare()` would rewrite the URL and look for credentials in a .netrc.

    Raises:
        RefusedError: the address, a header or the credentials can't or must not go out.
    """
    _check_address(request.url)
    headers = HTTPHeaderDict()
    if request.credentials is not None:
        headers.add("Authorization", _basic(request.credentials))
    for name, value in request.headers:
        _check_header(name, value)
        headers.add(name, value)
    headers.setdefault("Accept-Encoding", "gzip")
    headers.setdefault("User-Agent", SKIP_HEADER)  # what the request doesn't show isn't sent
    body = None if request.method in _BODILESS and not request.body else request.body
    if body is not None and headers.setdefault("Content-Length", str(len(body))) != str(len(body)):
        raise RefusedError("header", f"The header Content-Length does not match the body. {NOTHING_SENT}")
    prepared = requests.PreparedRequest()
    prepared.method, prepared.url, prepared.body = request.method, request.url, body
    prepared.headers = headers  # type: ignore[assignment]  # any mapping; this one keeps repeated names apart
    return prepared


def proxy_for(url: str, mode: ProxyMode, manual_url: str) -> str | None:
    """The proxy's URL, or None for a direct way; loopback is always direct, or a proxy would see the key.

    Raises:
        RefusedError: the proxy's address is none.
    """
    if mode is ProxyMode.NONE or is_loopback(url):
        return None
    proxy = manual_url if mode is ProxyMode.MANUAL else select_proxy(url, get_environ_proxies(url))
    if not proxy:
        if mode is ProxyMode.SYSTEM:
            return None
        raise RefusedError("proxy", f"A proxy was chosen, but its address is missing. {NOTHING_SENT}")
    if "://" not in proxy:
        proxy = f"http://{proxy}"
    parts = _split(proxy)
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
        raise RefusedError(
            "proxy", f"The proxy's address must read http://host:port or https://host:port. {NOTHING_SENT}"
        )
    return proxy


def _check_address(url: str) -> None:
    """https, or http to this machine: whatever made the URL, it is looked at once more."""
    parts = _split(url) if _URL_TEXT.fullmatch(url) else None
    if parts is None or not parts.hostname or parts.scheme not in {"http", "https"} or "@" in parts.netloc:
        raise RefusedError("address", f"The connection's address must read https://host. {NOTHING_SENT}")
    if parts.scheme == "http" and not is_loopback(url):
        raise RefusedError(
            "address",
            f"{parts.hostname} would get the API key unencrypted: http:// is for this computer only, "
            f"use https://. {NOTHING_SENT}",
        )


def _split(url: str) -> SplitResult | None:
    """The parts of a URL whose port is a number; None where it is none."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _check_header(name: str, value: str) -> None:
    if not _TOKEN.fullmatch(name):
        raise RefusedError(
            "header", f"A header's name is empty or holds forbidden characters. {NOTHING_SENT}"
        )
    if _CONTROL.search(value) or not _is_latin1(value):
        raise RefusedError(
            "header",
            f"The header {name} holds a line break or characters that headers can't carry. {NOTHING_SENT}",
        )


def _basic(credentials: Credentials) -> str:
    """The value of `Authorization` (RFC 7617, UTF-8). No refusal quotes what it refuses."""
    app_id, api_key = credentials.app_id, credentials.api_key.reveal()
    for what, text in (("APP_ID", app_id), ("API key", api_key)):
        if _CONTROL.search(text) or "\t" in text or not _is_latin1(text):
            raise RefusedError(
                "credentials",
                f"The {what} holds a line break or a character that none has; often copying adds one. "
                f"Copy it from the dashboard again. {NOTHING_SENT}",
            )
    if ":" in app_id:
        raise RefusedError("credentials", f"The APP_ID must not hold a colon. {NOTHING_SENT}")
    return "Basic " + base64.b64encode(f"{app_id}:{api_key}".encode()).decode("ascii")


def _is_latin1(text: str) -> bool:
    return all(ord(character) < 256 for character in text)
