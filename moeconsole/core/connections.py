"""A connection: where events go and as whom. The API key is not part of it; the secret store keeps that."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import quote, urlsplit

from moeconsole.core import datacenters

SANDBOX_ID: Final = "sandbox"
TEST_SUFFIX: Final = "_DEBUG"


class Environment(StrEnum):
    """`SANDBOX`: loopback. `TEST`: an APP_ID that ends in `_DEBUG` (observed: event-api.md, section 1).
    `LIVE`: the rest.
    """

    SANDBOX = "sandbox"
    TEST = "test"
    LIVE = "live"


class ProxyMode(StrEnum):
    NONE = "none"
    SYSTEM = "system"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Connection:
    """One workspace of the service, or a server of the user's own.

    Attributes:
        id: stable key of this connection, in settings and in the secret store; `SANDBOX_ID` for the built-in
            one.
        data_center: a key of `datacenters.DATA_CENTERS`, or None where `url` is given.
        url: `https://host[:port]`, or `http://` for loopback; None where a data center is chosen.
        test_users: customer ids that may be sent to a live connection without a question.
        timeout_s: the total deadline of one send.
        plan: path of its plan's file; empty for none.
    """

    id: str
    name: str
    app_id: str
    data_center: str | None = None
    url: str | None = None
    project_code: str = ""
    forwarded_for: str = ""
    proxy_mode: ProxyMode = ProxyMode.NONE
    proxy_url: str = ""
    ca_bundle: str = ""
    timeout_s: float = 30.0
    test_users: tuple[str, ...] = ()
    plan: str = ""

    @property
    def base_url(self) -> str:
        """Scheme and host, without a slash at the end; empty for the sandbox until it has started."""
        if self.url is not None:
            return self.url.rstrip("/")
        return datacenters.base_url(self.data_center) if self.data_center else ""

    @property
    def environment(self) -> Environment:
        if self.id == SANDBOX_ID or is_loopback(self.base_url):
            return Environment.SANDBOX
        return Environment.TEST if self.app_id.endswith(TEST_SUFFIX) else Environment.LIVE

    def endpoint(self) -> str:
        """The address of the Event API (event-api.md, section 1); what is no character stands as `?` in it."""
        query = f"?project_code={_quoted(self.project_code)}" if self.project_code else ""
        return f"{self.base_url}/v1/event/{_quoted(self.app_id)}{query}"


def _quoted(text: str) -> str:
    return quote(text, safe="", errors="replace")  # a file or a command line may bring half a surrogate pair


@dataclass(frozen=True, slots=True)
class Address:
    """Where events go, as it was typed: a data center, or a URL of the user's own. Exactly one is given."""

    data_center: str | None = None
    url: str | None = None


class AddressError(ValueError):
    """What was typed is no address; the message is a sentence."""


_SERVICE_HOST: Final = re.compile(r"(?:api|dashboard|sdk)-([0-9]{2,3})\.moengage\.com")
_HOST: Final = re.compile(r"[\w.:%-]+")


def read_address(text: str) -> Address:
    """A data center's number or label, an address of the service's dashboard or API, or another URL.

    Raises:
        AddressError: none of these; or http to another machine, which would show the API key on the way.
    """
    text = text.strip()
    number = text.split(" ", 1)[0]
    if number in datacenters.DATA_CENTERS:
        return Address(number)
    host = _SERVICE_HOST.search(text.lower())
    if host and host.group(1) in datacenters.DATA_CENTERS:
        return Address(host.group(1))
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        name, _port = parts.hostname, parts.port
    except ValueError:
        name, parts = None, urlsplit("")
    if not name or not _HOST.fullmatch(name) or parts.scheme not in ("http", "https") or "@" in parts.netloc:
        raise AddressError(
            f"“{text[:80]}” is neither a data center nor an address such as https://gateway.example."
        )
    url = f"{parts.scheme}://{parts.netloc}"
    if parts.scheme == "http" and not is_loopback(url):
        raise AddressError(
            "http is allowed for this machine alone: it would show the API key on the way. Use https."
        )
    return Address(url=url)


def is_loopback(url: str) -> bool:
    """True where the URL's host is this machine by name or by number."""
    if "\\" in url:  # readers of URLs disagree about where the host ends
        return False
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
