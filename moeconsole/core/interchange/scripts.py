"""A prepared request as a Python script, and as an HTTPie command for a POSIX shell."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Final

from moeconsole.core.curl import printf_argument
from moeconsole.core.interchange.parts import API_KEY_VARIABLE, APP_ID_VARIABLE, body_text, headers_without

if TYPE_CHECKING:
    from moeconsole.core.exchange import PreparedRequest

# what an HTTP client writes itself, from the URL and the body
_OF_CLIENT: Final = ("host", "content-length", "connection", "authorization")


def python_script(request: PreparedRequest) -> str:
    """A script for Python 3 and `requests`; the credentials come from the environment."""
    text = body_text(request)
    body = f"{text!r}.encode()" if text is not None else repr(request.body)
    auth = f'os.environ["{APP_ID_VARIABLE}"], os.environ["{API_KEY_VARIABLE}"]'
    arguments = [
        f"    {request.method!r},\n    {request.url!r},\n    headers=headers,\n    data=body,",
        f"    auth=({auth})," if request.credentials is not None else "",
        "    timeout=30,\n    allow_redirects=False,",
    ]
    headers = "".join(f"    {name!r}: {value!r},\n" for name, value in headers_without(request, *_OF_CLIENT))
    imports = "import os\n\nimport requests" if request.credentials is not None else "import requests"
    return "\n".join(
        [
            imports,
            "",
            f"headers = {{\n{headers}}}",
            f"body = {body}",
            "",
            "response = requests.request(",
            *filter(None, arguments),
            ")",
            "print(response.status_code, response.reason)",
            "print(response.text)",
            "response.raise_for_status()",
        ]
    )


def httpie_command(request: PreparedRequest) -> str:
    """The command for HTTPie, which takes the body from a pipe as it is."""
    options = ["http --check-status"]
    if request.credentials is not None:
        options.append(f'--auth "${APP_ID_VARIABLE}:${API_KEY_VARIABLE}"')
    parts = [" ".join([*options, shlex.quote(request.method), shlex.quote(request.url)])]
    names = {name.lower() for name, _ in request.headers}
    headers = headers_without(request, *_OF_CLIENT, "accept-encoding")
    parts += [shlex.quote(_item(name, value)) for name, value in headers]
    # without a word from us HTTPie would write its own
    parts += [f"{name}:" for name in ("Content-Type", "User-Agent", "Accept") if name.lower() not in names]
    command = " \\\n  ".join(parts)
    if not request.body:
        return f"{command} < /dev/null"
    text = body_text(request)
    if text is None:
        return f"printf '%b' {printf_argument(request.body)} | {command}"
    return f"printf '%s' {shlex.quote(text)} |\n  {command}"


def _item(name: str, value: str) -> str:
    if not value.strip():
        return f"{name};"
    # `:=` would be a JSON field, `:@` a header from a file
    return f"{name}:\\{value}" if value[0] in "=@" else f"{name}:{value}"
