"""What a script changes after it was set: taken over where it is plain, else not known. Never as it was before."""

from __future__ import annotations

import json

import pytest

from moeconsole.core.interchange.imported import InterchangeError
from moeconsole.core.interchange.reader import read_anything

PYTHON = "import json, requests\nURL = 'https://api-01.moengage.com/v1/event/A'\n"
FETCH = "const url = 'https://api-01.moengage.com/v1/event/A';\n"


def python(script: str) -> str:
    return PYTHON + script + "\nrequests.post(URL, json=body)"


def fetch(script: str, body: str = "JSON.stringify(body)") -> str:
    return FETCH + script + "\nfetch(url, {method: 'POST', body: " + body + "});"


def powershell(script: str) -> str:
    return f"{script}\nInvoke-RestMethod -Method Post -Uri https://api-01.moengage.com -Body $body"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (python("body = {'a': 1}\nbody['b'] = 'x'"), {"a": 1, "b": "x"}),
        (python("body = {'a': 1}\nbody['a'] = 2"), {"a": 2}),
        (python("text = 'x'\ntext += 'y'\nbody = {'a': text}"), {"a": "xy"}),
        (python("body: dict = {'a': 1}"), {"a": 1}),
        (powershell("$body = '{\"a\":'\n$body += '1}'"), {"a": 1}),
        (fetch("const body = {a: 1};\nbody.b = 'x';"), {"a": 1, "b": "x"}),
        (fetch("const body = {a: 1};\nbody['a'] = 2;"), {"a": 2}),
        (fetch("let body = '{\"a\":';\nbody += '1}';", "body"), {"a": 1}),
        (fetch("const body = {a: 1};\nif (body.a == 2) { } other.a = 3; f(body.a);"), {"a": 1}),
    ],
)
def test_a_plain_change_is_taken_over(text: str, expected: object) -> None:
    (document,) = read_anything(text).documents
    assert json.loads(document.body_text) == expected


@pytest.mark.parametrize(
    "text",
    [
        python("body = {'a': 1}\nbody['b'] = secret()"),
        python("body = {'a': {}}\nbody['a']['b'] = 1"),
        python("body = {'a': 1}\nbody.update(b=2)"),
        python("body = {'a': []}\nbody['a'].append(1)"),
        python("body = {'a': 1}\ndel body['a']"),
        python("body = {'a': 1}\nbody |= other"),
        python("body = {'a': 1}\nbody, rest = f()"),
        python("body = {'a': 1}\nfor body in bodies: pass"),
        powershell("$body = '{}'\n$body += Get-Content rest.txt"),
        powershell("$body = '{}'\n$body = Invoke-RestMethod -Uri https://a"),
        fetch("const body = {a: 1};\nbody.b = secret();"),
        fetch("const body = {a: {}};\nbody.a.b = 1;"),
        fetch("const body = {a: []};\nbody.a.push(1);"),
        fetch("const body = [1];\nbody.push(2);"),
        fetch("const body = [1];\nbody.length = 0;"),
        fetch("const body = {a: 1};\ndelete body.a;"),
        fetch("const body = {a: 1};\nObject.assign(body, other);"),
        fetch("let body = '{}';\nbody += secret();", "body"),
        fetch("let body = {a: 1};\nbody ||= other;"),
    ],
)
def test_what_the_script_would_have_to_change_is_not_known(text: str) -> None:
    with pytest.raises(InterchangeError, match="puts together by itself"):
        read_anything(text)
