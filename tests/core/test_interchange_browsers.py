"""What browsers' developer tools put into the clipboard, written as they write it: the body comes back whole."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.interchange.imported import ImportedKind
from moeconsole.core.interchange.reader import read_anything

if TYPE_CHECKING:
    from collections.abc import Callable

URL = "https://api-03.moengage.com/v1/event/ABC123DEF456"
TEXT = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\\\"'`$%^&|<>!{}\n\t aZ9_"))
BODIES = st.builds(
    lambda value, plain, indent: json.dumps(
        {"type": "event", "customer_id": value, "actions": []}, ensure_ascii=plain, indent=indent
    ),
    TEXT,
    st.booleans(),
    st.sampled_from([None, 2]),
)


def units(text: str) -> list[int]:
    """Of UTF-16, which JavaScript counts in."""
    data = text.encode("utf-16-le")
    return [int.from_bytes(data[place : place + 2], "little") for place in range(0, len(data), 2)]


def chrome_bash(text: str) -> str:
    if not re.search("[\0-\x1f\x7f-\x9f!']", text):
        return f"'{text}'"
    text = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r")
    return "$'" + re.sub("[\0-\x1f\x7f-\x9f!]", lambda one: f"\\u{ord(one.group()):04x}", text) + "'"


def chrome_cmd(text: str) -> str:
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    text = re.sub(r"[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]", r"^\g<0>", text, flags=re.ASCII)
    text = re.sub("%(?=[a-zA-Z0-9_])", "%^", text)
    return '^"' + re.sub(r"\r?\n", "^\n\n", text) + '^"'


def firefox_cmd(text: str) -> str:
    text = re.sub("[`$]", r"\\\g<0>", text.replace("\\", "\\\\").replace('"', '""'))
    text = re.sub(r"[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]", r"^\g<0>", text, flags=re.ASCII)
    text = re.sub("%(?=[a-zA-Z0-9_])", "%^", text)
    return '^"' + re.sub(r"\r?\n", "^\n\n", text) + '^"'


def chrome_powershell(text: str) -> str:
    text = re.sub('[`$"]', r"`\g<0>", text)
    escaped = (chr(unit) if 0x20 <= unit <= 0x7E else f"$([char]{unit})" for unit in units(text))
    return '"' + "".join(escaped) + '"'


def curl_bash(body: str) -> str:
    return f"curl '{URL}' \\\n  -H 'content-type: application/json' \\\n  --data-raw {chrome_bash(body)}"


def curl_cmd(body: str) -> str:
    return f"curl {chrome_cmd(URL)} ^\n  -H {chrome_cmd('a: b')} ^\n  --data-raw {chrome_cmd(body)}"


def curl_of_firefox_cmd(body: str) -> str:
    return f"curl {firefox_cmd(URL)} ^\n  -X POST ^\n  -H {firefox_cmd('a: b')} ^\n  --data-raw {firefox_cmd(body)}"


def powershell(body: str) -> str:
    return (
        f'Invoke-WebRequest -UseBasicParsing -Uri "{URL}" `\n-Method "POST" `\n-Headers @{{\n"accept"="*/*"\n}} `\n'
        f"-Body {chrome_powershell(body)}"
    )


def fetch(body: str) -> str:
    options = {"headers": {"a": "b"}, "referrer": "https://x.example/", "body": body, "method": "POST"}
    return f"fetch({json.dumps(URL)}, {json.dumps(options, indent=2, ensure_ascii=False)});"


def fetch_of_firefox(body: str) -> str:
    return "await " + fetch(body).replace("\n  ", "\n    ")


WRITERS = [curl_bash, curl_cmd, curl_of_firefox_cmd, powershell, fetch, fetch_of_firefox]


@pytest.mark.parametrize("write", WRITERS)
@given(body=BODIES)
def test_the_body_is_that_which_was_sent(write: Callable[[str], str], body: str) -> None:
    (document,) = read_anything(write(body)).documents
    assert document.body_text == body
    assert document.endpoint.app_id == "ABC123DEF456"


@pytest.mark.parametrize("write", WRITERS)
def test_a_copy_of_several_requests(write: Callable[[str], str]) -> None:
    bodies = ['{"type":"event","note":"fetch(\\"x\\")"}', '{"type":"event","note":"curl -d x; $(y)"}']
    separator = " ;\n" if write in (fetch, fetch_of_firefox, curl_bash, powershell) else " &\n"
    imported = read_anything(separator.join(map(write, bodies)))
    assert [document.body_text for document in imported.documents] == bodies
    kinds = {
        powershell: ImportedKind.POWERSHELL,
        fetch: ImportedKind.FETCH,
        fetch_of_firefox: ImportedKind.FETCH,
    }
    assert imported.kind is kinds.get(write, ImportedKind.CURL)
