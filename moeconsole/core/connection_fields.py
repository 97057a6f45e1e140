"""The fields of a connection as they are typed: each read, or refused with a sentence.

The address is read in connections.py, APP_ID and key in app_ids.py; whether a CA bundle's file can be read is
for net to say.
"""

from __future__ import annotations

import ipaddress
import re
from typing import Final
from urllib.parse import urlsplit

MIN_TIMEOUT_S: Final = 1.0
MAX_TIMEOUT_S: Final = 600.0

_PROJECT_CODE: Final = re.compile(r"[\w.-]{1,128}")
_PROXY_HOST: Final = re.compile(r"[\w.:%-]+")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")


class FieldError(ValueError):
    """What was typed can't be used; the message is a sentence."""


def read_name(text: str) -> str:
    """A connection's name: one line."""
    return " ".join(text.split())


def read_project_code(text: str) -> str:
    """Empty, or a code of the service.

    Raises:
        FieldError: it has spaces or signs.
    """
    code = text.strip()
    if code and not _PROJECT_CODE.fullmatch(code):
        raise FieldError("A project code has letters, digits, dots, _ and - only. Leave it empty if unsure.")
    return code


def read_forwarded_for(text: str) -> str:
    """The value of `X-Forwarded-For`: IP addresses, one or several (event-api.md, section 1).

    Raises:
        FieldError: one of them is no IP address.
    """
    addresses = [part for part in re.split(r"[,;\s]+", text) if part]
    try:
        return ", ".join(str(ipaddress.ip_address(address)) for address in addresses)
    except ValueError:
        raise FieldError(
            "X-Forwarded-For is the end user's IP address, such as 203.0.113.7; several with commas."
        ) from None


def read_proxy_url(text: str) -> str:
    """Empty, or `http://host:port` or `https://host:port`; may hold a user name and a password.

    Raises:
        FieldError: anything else.
    """
    url = text.strip()
    if not url:
        return ""
    if "://" not in url:
        url = f"http://{url}"
    try:
        parts = urlsplit(url)
        name, _port = parts.hostname, parts.port
    except ValueError:
        name, parts = None, urlsplit("")
    if not name or not _PROXY_HOST.fullmatch(name) or parts.scheme not in {"http", "https"}:
        raise FieldError("The proxy's address reads http://host:port or https://host:port.")
    return url.rstrip("/")


def without_password(proxy_url: str) -> str:
    """The proxy's address without the user name and the password in it."""
    scheme, mark, rest = proxy_url.partition("://")
    return f"{scheme}{mark}{rest.rpartition('@')[2]}" if mark else proxy_url.rpartition("@")[2]


def read_timeout(text: str) -> float:
    """Seconds, with a decimal point or comma.

    Raises:
        FieldError: no number, or out of range.
    """
    try:
        seconds = float(text.strip().removesuffix("s").strip().replace(",", "."))
    except ValueError:
        seconds = 0.0
    if not MIN_TIMEOUT_S <= seconds <= MAX_TIMEOUT_S:
        raise FieldError("The time limit is a number of seconds from 1 to 600.")
    return seconds


def timeout_text(seconds: float) -> str:
    """As it is typed: `30`, `2.5`."""
    return f"{seconds:g}"


def read_ca_bundle(text: str) -> str:
    """The path of a file or a folder, without the quotes that file managers put around it.

    Raises:
        FieldError: it has a line break or another control character.
    """
    path = text.strip().strip('"')
    if _CONTROL.search(path):
        raise FieldError("The path of the CA bundle has a line break or another control character.")
    return path


def read_test_users(text: str) -> tuple[str, ...]:
    """Customer ids, one a line, each once, in the order given."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))
