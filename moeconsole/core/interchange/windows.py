"""A prepared request for Windows: a batch file for curl.exe, and a PowerShell script. Both are plain ASCII where
the address is: no code page can change the body.
"""

from __future__ import annotations

import base64
import re
import textwrap
from typing import TYPE_CHECKING, Final

from moeconsole.core.interchange.parts import (
    API_KEY_VARIABLE,
    APP_ID_VARIABLE,
    body_text,
    content_type,
    headers_without,
)

if TYPE_CHECKING:
    from moeconsole.core.exchange import PreparedRequest

_OF_CURL: Final = ("host", "content-length", "connection", "accept-encoding", "authorization")
_OF_POWERSHELL: Final = (*_OF_CURL, "content-type", "user-agent")
_LINE: Final = 76

# a backslash is plain to the C runtime but before a double quote, and at the end, where one follows
_BEFORE_QUOTE: Final = re.compile(r'(\\*)("|$)')
_CMD_MARKS: Final = re.compile(r'["^&|<>()!]')

_PS_PARTS: Final = re.compile(r"([\x20-\x7e]+)|(.)", re.DOTALL)


def curl_batch(request: PreparedRequest) -> str:
    """A batch file: it writes the body into a temporary file, to the byte, and has curl.exe send that.

    The credentials come from the environment. Lines end as Windows needs it.
    """
    parts = [f"curl.exe -X {_cmd(request.method)} {_cmd(request.url)} --globoff"]
    if request.credentials is not None:
        parts.append(f'-u "%{APP_ID_VARIABLE}%:%{API_KEY_VARIABLE}%"')
    if any(name.lower() == "accept-encoding" for name, _ in request.headers):
        parts.append("--compressed")
    for name, value in headers_without(request, *_OF_CURL):
        parts.append(f"-H {_cmd(f'{name}: {value}' if value.strip() else f'{name};')}")
    lines = ["@echo off", "setlocal", "chcp 65001 > nul"]
    if request.body:
        parts.append('--data-binary "@%BODY%"')
        lines += [
            'set "BODY=%TEMP%\\moeconsole-%RANDOM%%RANDOM%.json"',
            '> "%BODY%.b64" (',
            *(f"echo {line}" for line in textwrap.wrap(_base64(request.body), _LINE)),
            ")",
            'certutil -f -decode "%BODY%.b64" "%BODY%" > nul',
        ]
    lines.append(" ^\r\n  ".join(parts))
    if request.body:
        lines.append('del "%BODY%" "%BODY%.b64"')
    return "\r\n".join(lines)


def powershell_script(request: PreparedRequest) -> str:
    """A script for Windows PowerShell 5.1 and PowerShell 7; the credentials come from the environment."""
    headers = [f"    {_ps(name)} = {_ps(value)}" for name, value in headers_without(request, *_OF_POWERSHELL)]
    lines = []
    if request.credentials is not None:
        lines.append(f"$pair = '{{0}}:{{1}}' -f $env:{APP_ID_VARIABLE}, $env:{API_KEY_VARIABLE}")
        headers.append(
            "    'Authorization' = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($pair))"
        )
    text = body_text(request)
    body = (
        f"[Convert]::FromBase64String('{_base64(request.body)}')"
        if text is None
        else f"[Text.Encoding]::UTF8.GetBytes({_ps(text)})"
    )
    agent = next((value for name, value in request.headers if name.lower() == "user-agent"), "")
    call = [
        f"Invoke-RestMethod -Method {_ps(request.method)} -Uri {_ps(request.url)}",
        "-Headers $headers",
        f"-ContentType {_ps(content_type(request))}" if content_type(request) else "",
        f"-UserAgent {_ps(agent)}" if agent else "",
        "-Body $body" if request.body else "",
        "-MaximumRedirection 0",
    ]
    lines += ["$headers = @{", *headers, "}"]
    if request.body:
        lines.append(f"$body = {body}")
    return "\n".join([*lines, " `\n  ".join(filter(None, call))])


def _base64(body: bytes) -> str:
    return base64.b64encode(body).decode("ascii")


def _cmd(text: str) -> str:
    """One argument in a batch file: for the C runtime that takes it apart, and for cmd before that."""
    quoted = '"' + _BEFORE_QUOTE.sub(_with_backslashes, text) + '"'
    quoted = quoted.replace("%", "%%")
    # a quote inside would end what cmd takes literally: then each mark is marked
    return _CMD_MARKS.sub(r"^\g<0>", quoted) if '"' in text else quoted


def _with_backslashes(match: re.Match[str]) -> str:
    return match.group(1) * 2 + ('\\"' if match.group(2) else "")


def _ps(text: str) -> str:
    """A PowerShell expression of the text; what is not printable ASCII stands as its number: PowerShell ends a
    text at typographic quotes too, and reads files in the code page of the machine.
    """
    parts = [
        "'" + plain.replace("'", "''") + "'" if plain else f"[char]::ConvertFromUtf32(0x{ord(other):X})"
        for plain, other in _PS_PARTS.findall(text)
    ]
    if len(parts) == 1 and parts[0].startswith("'"):
        return parts[0]
    return f"({' + '.join(parts)})" if parts else "''"
