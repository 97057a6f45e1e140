"""Sound inputs of every kind that `import` takes, each with credentials in it where such files have them."""

from __future__ import annotations

import json
import shlex
from typing import Final

from moeconsole.core.connections import Connection
from moeconsole.core.curl import curl_command
from moeconsole.core.interchange.formats import FORMATS
from moeconsole.core.request import prepare
from moeconsole.core.secret import Secret

URL: Final = "https://api-03.moengage.com/v1/event/ABC123DEF456"
BODY: Final = (
    '{"type":"event","customer_id":"maria","actions":[{"action":"Paid","attributes":{"n":1.0,"t":"x"}}]}'
)


def import_seeds(
    app_id: str = "ABC123DEF456", api_key: str = "any-key", pair: str = "QTpC"
) -> dict[str, bytes]:
    """By kind; `pair` is the base64 of APP_ID and key."""
    header = f"Basic {pair}"
    collection = {
        "info": {
            "name": "C",
            "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
        },
        "item": [
            {
                "name": "Paid",
                "request": {
                    "method": "POST",
                    "url": {"raw": URL},
                    "auth": {
                        "type": "basic",
                        "basic": [
                            {"key": "username", "value": app_id},
                            {"key": "password", "value": api_key},
                        ],
                    },
                    "header": [{"key": "Authorization", "value": header}],
                    "body": {"mode": "raw", "raw": BODY},
                },
            }
        ],
    }
    archive = {
        "log": {
            "entries": [
                {
                    "request": {
                        "method": "POST",
                        "url": URL,
                        "headers": [{"name": "Authorization", "value": header}],
                        "postData": {"mimeType": "application/json", "text": BODY},
                    }
                }
            ]
        }
    }
    curl = f"curl '{URL}' -H 'Authorization: {header}' -u '{app_id}:{api_key}' --data-raw '{BODY}'"
    user = shlex.quote(f"{app_id}:{api_key}")
    return {
        "cURL": curl.encode(),
        "cURL of cmd": f'curl "{URL}" ^\r\n  -H "Authorization: {header}" ^\r\n  --data-raw "{{}}"'.encode(),
        "batch file": exports(BODY.encode())["curl-windows"]
        .replace("%MOECONSOLE_API_KEY%", api_key)
        .encode(),
        "HTTPie": (
            f"http -a {user} POST '{URL}' 'Authorization:{header}' type=event 'actions[0][n]:=1.0'"
        ).encode(),
        "HTTPie with a pipe": f"http --raw '{BODY}' -a {user} POST {URL}".encode(),
        "fetch": (
            f'const h = new Headers();\nh.append("Authorization", "{header}");\n'
            f"fetch('{URL}', {{method: 'POST', headers: h, body: JSON.stringify({BODY})}});"
        ).encode(),
        "Python": (
            f'import requests\n\npayload = {BODY}\nheaders = {{"Authorization": "{header}"}}\n'
            f'requests.post("{URL}", json=payload, headers=headers, auth=({app_id!r}, {api_key!r}))\n'
        ).encode(),
        "wget": f"wget --user {app_id} --password {shlex.quote(api_key)} --header 'Authorization: {header}' "
        f"--post-data '{BODY}' '{URL}'".encode(),
        "PowerShell": f"Invoke-RestMethod -Uri '{URL}' -Headers @{{Authorization='{header}'}} -Body '{BODY}'".encode(),
        "Postman": json.dumps(collection).encode(),
        "HAR": json.dumps(archive).encode(),
        "CSV": b'customer_id;action;price\r\nmaria;Paid;1.0\r\njohn;Paid;"2;5"\r\n',
        "payload": BODY.encode(),
        "fragment": b'"price": 3999, "currency": "EUR"',
        "UTF-16": curl.encode("utf-16"),
    }


def exports(body: bytes) -> dict[str, str]:
    """The body in every format that there is."""
    request = prepare(Connection("c", "C", "ABC123DEF456", "03"), body, Secret("any-key"))
    return {name: one.write(request) for name, one in FORMATS.items()} | {"copied": curl_command(request)}
