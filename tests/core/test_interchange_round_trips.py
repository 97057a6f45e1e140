"""What is exported and imported again is the same document; no input makes a reader raise anything of its own."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moeconsole.core.connections import Connection
from moeconsole.core.interchange.formats import FORMATS
from moeconsole.core.interchange.imported import Endpoint, InterchangeError
from moeconsole.core.interchange.reader import read_anything
from moeconsole.core.request import prepare
from moeconsole.core.secret import Secret

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=8,
)
BODIES = st.fixed_dictionaries(
    {
        "type": st.just("event"),
        "customer_id": TEXT,
        "actions": st.lists(st.fixed_dictionaries({"action": TEXT, "attributes": VALUES}), max_size=2),
    }
)


@pytest.mark.parametrize("name", FORMATS)
@given(
    body=BODIES,
    indent=st.sampled_from([None, 2]),
    plain=st.booleans(),
    project=st.sampled_from(["", "west 1&2"]),
)
def test_export_then_import_is_the_same(
    name: str, body: object, indent: int | None, plain: bool, project: str
) -> None:
    text = json.dumps(body, ensure_ascii=plain, indent=indent)
    connection = Connection("c", "C", "ABC123DEF456", "03", project_code=project)
    request = prepare(connection, text.encode(), Secret("canary-key-4711"))
    imported = read_anything(FORMATS[name].write(request))
    (document,) = imported.documents
    assert document.body_text == text
    assert document.endpoint == Endpoint("03", None, "ABC123DEF456", project)
    assert imported.credentials is None


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(
    "body", [b'\r\n\t {"type":\r\n"event"}\n', b'{"type": "event"\n', b"no JSON: \t'%A%%\"^ \\ `$x`"]
)
def test_a_body_of_any_layout_comes_back_to_the_byte(name: str, body: bytes) -> None:
    request = prepare(Connection("c", "C", "ABC123DEF456", "03"), body, Secret("canary-key-4711"))
    (document,) = read_anything(FORMATS[name].write(request)).documents
    assert document.body_text.encode() == body


def read(source: str | bytes) -> None:
    """Every document is text that can be written; everything else is a sentence."""
    try:
        imported = read_anything(source)
    except InterchangeError as error:
        assert str(error).endswith((".", "!", "”"))
        return
    assert imported.documents
    for document in imported.documents:
        document.body_text.encode()
        assert document.name
        assert "\n" not in document.name


WORDS = st.sampled_from(
    [
        *(
            "curl ",
            "curl.exe ",
            "-d ",
            "--data-raw ",
            "-H ",
            "-u ",
            "-X",
            "--next ",
            "--",
            "-",
            "@f ",
            "$'",
            "'",
            '"',
        ),
        *(
            "^",
            '^"',
            "\\",
            "\\u",
            "\\x",
            "\\ud83d",
            "\\ude00",
            "\n",
            "^\n\n",
            "\r\n",
            ";",
            "&",
            "|",
            "#",
            " ",
            "\t",
        ),
        *(
            "https://",
            "api-01.moengage.com",
            "/v1/event/",
            "A:B@",
            "[",
            "]",
            "%",
            "?app_id=",
            "{",
            "}",
            "{}",
            "é",
            "<<EOF",
            "<<-'E'",
            "\nEOF\n",
            "printf '%b' '\\0303\\0251' | curl ",
            "@- ",
        ),
        *("Authorization: Basic ", "QTpC", "=", ",", "1", "name"),
    ]
)
SHELL_WORDS = st.sampled_from(
    [
        *("$body", " = ", "@{", "}", "@'\n", "\n'@", '@"\n', '\n"@', "'", '"', "`", "`\n", "$(", "(", ")"),
        *("[char]", "[char]252", "[char]::ConvertFromUtf32(0x1F600)", "[char]::ConvertFromUtf32(0xFFFFFF)"),
        *("[Text.Encoding]::UTF8.GetBytes(", "[Convert]::FromBase64String(", "e30=", ")", " + ", "$env:X"),
        *("-Body ", "-Uri ", "-Headers ", "-Method", "-WebSession ", "$headers.Add(", "$h[", "]", "’", "“"),
        *(
            "https://api-01.moengage.com/v1/event/A",
            "authorization",
            "Basic QTpC",
            "=",
            ",",
            ";",
            "|",
            "\n",
            "#",
        ),
        *("<#", "#>", " ", "{", "\ud83d", "é", "irm ", "$", "@", "New-Object Dictionary"),
    ]
)
SCRIPT_WORDS = st.sampled_from(
    [
        *(
            "const a = ",
            "a",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            ": ",
            ", ",
            ";",
            "'",
            '"',
            "`",
            "${a}",
            "\\",
            "\\u",
            "\\x4",
        ),
        *(
            "JSON.stringify(",
            "new Headers(",
            "btoa(",
            "Buffer.from(",
            ").toString('base64')",
            ".append(",
            "...",
        ),
        *(
            "headers",
            "method",
            "body",
            "'POST'",
            "//",
            "/*",
            "*/",
            "/",
            "0x1f",
            "1_0",
            ".5",
            "1e400",
            "-",
            "+",
            "=>",
        ),
        *(
            "async ",
            "await ",
            "\n",
            "null",
            "true",
            "\\u{1F600}",
            "\\ud83d",
            "\ud83d",
            "é",
            "await fetch(",
            "<!--",
        ),
        *(
            "data=",
            "json=",
            "auth=('A', 'B')",
            "**x",
            "json.dumps(",
            "b'\\xff'",
            "f'{a}'",
            "requests.post(",
            "lambda: ",
        ),
        *(
            "payload = ",
            "True",
            "None",
            "...",
            ".encode()",
            "import requests\n",
            "'" * 3,
            "1j",
            "not ",
            "if a:\n  ",
        ),
        "https://api-01.moengage.com/v1/event/A",
    ]
)
ITEM_WORDS = st.sampled_from(
    [
        *(
            "a=b ",
            "a:=1 ",
            "a:=",
            "a[b][]:=2 ",
            "a[0]=x ",
            "[]:=1 ",
            "a[",
            "]",
            "a[99999]=1 ",
            "a[0][b]=1 ",
            "H:v ",
            "H; ",
        ),
        *(
            "x==y ",
            "f@g ",
            "a=@f ",
            "\\:",
            "\\=",
            "--raw ",
            "--raw={} ",
            "<<< ",
            "< f ",
            "< /dev/null ",
            "-a A:B ",
            "-",
        ),
        *(
            "-vfx ",
            "--form ",
            "--auth-type bearer ",
            "--",
            "=",
            ":",
            "'",
            '"',
            "$'",
            "|",
            "\n",
            "--post-data ",
            "--user ",
        ),
        *(
            "POST ",
            "example.org ",
            "https://api-01.moengage.com/v1/event/A ",
            "é",
            "{}",
            "http ",
            "wget ",
            "<<E",
            "\nE\n",
        ),
    ]
)
KEYS = st.sampled_from(
    [
        *(
            "log",
            "entries",
            "request",
            "postData",
            "text",
            "url",
            "method",
            "headers",
            "name",
            "value",
            "encoding",
        ),
        *(
            "info",
            "item",
            "body",
            "raw",
            "mode",
            "auth",
            "basic",
            "key",
            "header",
            "variable",
            "event",
            "collection",
        ),
        *("actions", "action", "attributes", "type", "customer_id", "requests", "order", "$console"),
    ]
)
STRINGS = st.sampled_from(
    [
        "",
        "POST",
        "https://api-01.moengage.com/v1/event/A",
        "//[",
        "http://[x/v1/event/",
        "{{a}}",
        "base64",
        "é=",
        "Basic !",
    ]
)
TREES = st.recursive(
    st.none() | st.integers() | STRINGS | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=20,
)


@settings(max_examples=400)
@given(st.lists(WORDS, max_size=25).map("".join))
def test_no_command_line_breaks_the_reader(text: str) -> None:
    read("curl " + text)


@settings(max_examples=400)
@given(st.lists(SHELL_WORDS, max_size=25).map("".join), st.lists(SHELL_WORDS, max_size=25).map("".join))
def test_no_script_breaks_the_reader(before: str, after: str) -> None:
    read(f"{before}\nInvoke-RestMethod {after}")


@settings(max_examples=400)
@given(st.lists(SCRIPT_WORDS, max_size=25).map("".join), st.lists(SCRIPT_WORDS, max_size=25).map("".join))
def test_no_program_breaks_the_reader(before: str, after: str) -> None:
    read(f"{before}\nfetch('https://api-01.moengage.com/v1/event/A', {after}")
    read(f"import requests\n{before}\nrequests.post(url, {after}")


@settings(max_examples=400)
@given(st.lists(ITEM_WORDS, max_size=25).map("".join))
def test_no_items_break_the_reader(text: str) -> None:
    read("http " + text)
    read("http POST example.org/v1/event/A " + text)
    read("wget " + text)
    read("echo '{}' | http example.org " + text)


@settings(max_examples=400)
@given(TREES)
def test_no_json_breaks_the_reader(value: object) -> None:
    read(json.dumps(value))
    read(json.dumps({"log": {"entries": [{"request": value}]}}))
    read(json.dumps({"info": {}, "item": [{"request": value}, value], "auth": value, "variable": [value]}))


@settings(max_examples=400)
@given(st.text() | st.binary() | st.text(st.sampled_from("ab1,;\t\n\r\"' {}[]:.=-")))
def test_no_text_breaks_the_reader(source: str | bytes) -> None:
    read(source)
