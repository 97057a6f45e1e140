"""A prepared request as a cURL command for a POSIX shell, with placeholders for the credentials."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from moeconsole.core.exchange import PreparedRequest

CREDENTIALS: Final = '-u "$MOECONSOLE_APP_ID:$MOECONSOLE_API_KEY"'

# cURL writes these itself, from the URL and the body
_OF_CURL: Final = frozenset({"host", "content-length", "connection", "accept-encoding", "authorization"})

# Linux takes 131,072 bytes in one argument, with the zero at its end
_MAX_ARGUMENT_BYTES: Final = 120_000


def curl_command(request: PreparedRequest) -> str:
    """The command that sends the same method, URL, headers and body bytes.

    The API key is never in it: the shell puts it in from `MOECONSOLE_API_KEY`, and the APP_ID from
    `MOECONSOLE_APP_ID`. A body that no command line can hold (NUL, not UTF-8, too long for one argument) comes
    from `printf` by a pipe.
    """
    parts = [f"curl -X {shlex.quote(request.method)} {shlex.quote(request.url)}"]
    if any(mark in request.url for mark in "[]{}"):
        parts.append("--globoff")
    if request.credentials is not None:
        parts.append(CREDENTIALS)
    names = {name.lower() for name, _ in request.headers}
    if "accept-encoding" in names:
        parts.append("--compressed")
    parts += [f"-H {_header(name, value)}" for name, value in request.headers if name.lower() not in _OF_CURL]
    # without a word from us cURL would say that the body is a form
    parts += [f"-H {shlex.quote(name + ':')}" for name in _unset(request, names)]
    text = _as_argument(request.body) if len(request.body) <= _MAX_ARGUMENT_BYTES else None
    if text is None:
        parts.append("--data-binary @-")
        return f"printf '%b' {printf_argument(request.body)} | " + " \\\n  ".join(parts)
    if request.body:
        # with -d a body that begins with @ would upload a file
        parts.append(f"--data-raw {shlex.quote(text)}")
    return " \\\n  ".join(parts)


def _header(name: str, value: str) -> str:
    # an empty header is written with a semicolon; with a colon cURL leaves it out
    return shlex.quote(f"{name}: {value}" if value.strip() else f"{name};")


def _unset(request: PreparedRequest, names: set[str]) -> list[str]:
    wanted = ["User-Agent", "Accept"]
    if request.body:
        wanted.insert(0, "Content-Type")
    return [name for name in wanted if name.lower() not in names]


def _as_argument(body: bytes) -> str | None:
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def printf_argument(body: bytes) -> str:
    """The word from which a shell's `printf '%b'` writes exactly these bytes."""
    plain = range(0x20, 0x7F)
    text = "".join(
        chr(byte) if byte in plain and chr(byte) not in "'\\%" else f"\\0{byte:03o}" for byte in body
    )
    return f"'{text}'"
