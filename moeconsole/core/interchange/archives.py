"""A prepared request as a HAR 1.2 archive, and as a Postman collection v2.1, with placeholders for the
credentials.
"""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlsplit

from moeconsole import __version__
from moeconsole.core.interchange.parts import (
    API_KEY_VARIABLE,
    APP_ID_VARIABLE,
    content_type,
    headers_without,
    request_name,
)

if TYPE_CHECKING:
    from moeconsole.core.exchange import PreparedRequest

POSTMAN_SCHEMA: Final = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"

# a HAR must say when a request was sent, and this one was not
_NEVER: Final = "1970-01-01T00:00:00.000Z"


def har_archive(request: PreparedRequest) -> str:
    """One entry with a request that was not sent: its answer has the status 0."""
    headers = [{"name": name, "value": value} for name, value in request.headers]
    if request.credentials is not None:
        placeholder = f"Basic <base64 of {APP_ID_VARIABLE}:{API_KEY_VARIABLE}>"
        headers.insert(0, {"name": "Authorization", "value": placeholder})
    query = parse_qsl(urlsplit(request.url).query, keep_blank_values=True)
    entry = {
        "startedDateTime": _NEVER,
        "time": 0,
        "request": {
            "method": request.method,
            "url": request.url,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": headers,
            "queryString": [{"name": name, "value": value} for name, value in query],
            "postData": {"mimeType": content_type(request), **_har_text(request.body)},
            "headersSize": -1,
            "bodySize": len(request.body),
        },
        "response": {
            "status": 0,
            "statusText": "",
            "httpVersion": "",
            "cookies": [],
            "headers": [],
            "content": {"size": 0, "mimeType": "x-unknown"},
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": {"send": 0, "wait": 0, "receive": 0},
    }
    creator = {"name": "Moe Console", "version": __version__}
    return _json({"log": {"version": "1.2", "creator": creator, "entries": [entry]}})


def postman_collection(request: PreparedRequest) -> str:
    """One request, and the two variables that hold the credentials: the key's is empty.

    A body that is not UTF-8 can't be in a collection: what is no character becomes U+FFFD. Postman takes a
    `{{$guid}}` in it for its own, wherever it stands.
    """
    parts = urlsplit(request.url)
    query = [
        {"key": key, "value": value or None}
        for key, _, value in (one.partition("=") for one in parts.query.split("&") if one)
    ]
    host = parts.hostname or ""
    item: dict[str, Any] = {
        "method": request.method,
        "header": [
            {"key": name, "value": value}
            for name, value in headers_without(request, "host", "content-length")
        ],
        "url": {
            "raw": request.url,
            "protocol": parts.scheme,
            "host": [f"[{host}]"] if ":" in host else host.split("."),
            **({"port": str(parts.port)} if parts.port is not None else {}),
            "path": parts.path.lstrip("/").split("/"),
            **({"query": query} if query else {}),
        },
        "body": {
            "mode": "raw",
            "raw": request.body.decode("utf-8", "replace"),
            "options": {"raw": {"language": "json"}},
        },
    }
    variables = []
    if request.credentials is not None:
        pair = (("username", APP_ID_VARIABLE), ("password", API_KEY_VARIABLE))
        item["auth"] = {
            "type": "basic",
            "basic": [{"key": key, "value": f"{{{{{name}}}}}", "type": "string"} for key, name in pair],
        }
        variables = [
            {"key": APP_ID_VARIABLE, "value": request.credentials.app_id},
            {"key": API_KEY_VARIABLE, "value": ""},
        ]
    name = request_name(request)
    collection = {
        "info": {"name": name, "schema": POSTMAN_SCHEMA},
        "item": [{"name": name, "request": item}],
        "variable": variables,
    }
    return _json(collection)


def _har_text(body: bytes) -> dict[str, str]:
    try:
        return {"text": body.decode("utf-8")}
    except UnicodeDecodeError:
        # HAR has no field for it; browsers write the one that it has for answers
        return {"text": base64.b64encode(body).decode("ascii"), "encoding": "base64"}


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)
