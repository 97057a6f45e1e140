"""`fetch` calls, HTTPie and wget commands, Python scripts and our own batch file, as they are found in the wild."""

from __future__ import annotations

import base64
import json

import pytest

from moeconsole.core.connections import Connection
from moeconsole.core.interchange.formats import FORMATS
from moeconsole.core.interchange.imported import Imported, ImportedKind, InterchangeError
from moeconsole.core.interchange.reader import read_anything
from moeconsole.core.request import prepare
from moeconsole.core.secret import Secret

URL = "https://api-03.moengage.com/v1/event/ABC123DEF456"
KEY = "canary-key-4711"
BASIC = "Basic " + base64.b64encode(f"ABC123DEF456:{KEY}".encode()).decode()
EVENT = {
    "type": "event",
    "customer_id": "O'Brien",
    "actions": [{"action": "Paid", "n": "1.0"}],
}

CHROME_FETCH = r"""fetch("URL", {
  "headers": {
    "accept": "*/*",
    "accept-language": "en-GB,en;q=0.9",
    "authorization": "BASIC",
    "content-type": "application/json",
    "cookie": "session=canary-key-4711",
    "sec-ch-ua": "\"Chromium\";v=\"130\""
  },
  "referrer": "https://shop.example/",
  "referrerPolicy": "strict-origin-when-cross-origin",
  "body": "{\"type\":\"event\",\"customer_id\":\"O'Brien\",\"actions\":[{\"action\":\"Paid\",\"n\":1.0}]}",
  "method": "POST",
  "mode": "cors",
  "credentials": "include"
}); ;"""
POSTMAN_FETCH = """const myHeaders = new Headers();
myHeaders.append("Content-Type", "application/json");
myHeaders.append("Authorization", "BASIC");

const raw = JSON.stringify({
  "type": "event",
  "customer_id": "O'Brien",
  "actions": [{"action": "Paid", "n": 1.0}]
});

const requestOptions = {
  method: "POST",
  headers: myHeaders,
  body: raw,
  redirect: "follow"
};

fetch("URL", requestOptions)
  .then((response) => response.text())
  .then((result) => console.log(result))
  .catch((error) => console.error(error));"""
NODE_FETCH = """// npm i node-fetch
import fetch from 'node-fetch';

const appId = 'ABC123DEF456', apiKey = process.env.KEY;
const user = `O'Brien`;
const event = {
  type: 'event', customer_id: user,
  actions: [{ action: "Pa" + 'id', n: 1.0, }],  // one event
};
async function main() {
  const response = await fetch(`https://api-03.moengage.com/v1/event/${appId}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Basic ' + btoa('ABC123DEF456:canary-key-4711') },
    body: JSON.stringify(event, null, 2),
    signal: controller.signal,
  });
  console.log(await response.json());
}
main();"""
NODE_BUFFER = """const options = {method: 'POST', headers: [["Authorization",
  `Basic ${token}`], ['authorization', 'Basic ' + Buffer.from("ABC123DEF456:canary-key-4711").toString("base64")]],
  body: '{"type":"event","customer_id":"O\\'Brien","actions":[{"action":"Paid","n":1.0}]}'};
window.fetch('URL', options)"""
HTTPIE_ITEMS = """http POST URL \\
  Content-Type:application/json 'Authorization:BASIC' \\
  type=event customer_id="O'Brien" 'actions[0][action]=Paid' 'actions[0][n]:=1.0'"""
HTTPIE_RAW = """$ https -v -a ABC123DEF456:canary-key-4711 --raw '{"type":"event","customer_id":"O'"'"'Brien",
"actions":[{"action":"Paid","n":1.0}]}' URL"""
HTTPIE_HERE = """http --auth=ABC123DEF456:canary-key-4711 URL <<<'{"type":"event","customer_id":"O'\\''Brien",
"actions":[{"action":"Paid","n":1.0}]}'"""
HTTPIE_PIPE = """echo -n '{"type":"event","customer_id":"O'\\''Brien","actions":[{"action":"Paid","n":1.0}]}' \\
  | http POST URL Authorization:"BASIC" """
HTTPIE_CAT = """cat <<'EOF' | http -a ABC123DEF456:canary-key-4711 URL
{"type":"event","customer_id":"O'Brien","actions":[{"action":"Paid","n":1.0}]}
EOF"""
WGET = """wget --no-check-certificate --quiet \\
  --method POST \\
  --timeout=0 \\
  --header 'Content-Type: application/json' \\
  --header 'Authorization: BASIC' \\
  --body-data '{"type":"event","customer_id":"O'\\''Brien","actions":[{"action":"Paid","n":1.0}]}' \\
   'URL'"""
WGET_POST = """wget -qO- --user=ABC123DEF456 --password canary-key-4711 URL --post-data \
"{\\"type\\":\\"event\\",\\"customer_id\\":\\"O'Brien\\",\\"actions\\":[{\\"action\\":\\"Paid\\",\\"n\\":1.0}]}" """
POSTMAN_PYTHON = """import requests
import json

url = "URL"

payload = json.dumps({
  "type": "event",
  "customer_id": "O'Brien",
  "actions": [{"action": "Paid", "n": 1.0}]
})
headers = {
  'Content-Type': 'application/json',
  'Authorization': 'BASIC'
}

response = requests.request("POST", url, headers=headers, data=payload)

print(response.text)
"""
PYTHON = """>>> import requests
>>> from requests.auth import HTTPBasicAuth
>>> event = dict()
>>> event = {"type": "event", "customer_id": "O'Brien", "actions": [
...     {"action": "Paid", "n": 1.0}]}
>>> requests.post("URL", json=event, auth=HTTPBasicAuth("ABC123DEF456", "canary-key-4711"), timeout=5)
"""
PYTHON_IN_A_FUNCTION = """import httpx, base64

def send():
    pair = base64.b64encode(b"ABC123DEF456:canary-key-4711").decode()
    body = '{"type":"event","customer_id":"O\\'Brien",' \\
        '"actions":[{"action":"Paid","n":1.0}]}'
    return httpx.post("URL", content=body.encode("utf-8"), headers={"Authorization": "Basic " + pair})
"""


def read(sample: str) -> Imported:
    imported = read_anything(sample.replace("URL", URL).replace("BASIC", BASIC))
    assert KEY not in " ".join(imported.left_out)
    assert KEY not in repr(imported)
    return imported


@pytest.mark.parametrize(
    ("sample", "kind", "left_out"),
    [
        (
            CHROME_FETCH,
            ImportedKind.FETCH,
            ["The header cookie.", "What browsers add to the headers: accept-language, sec-ch-ua."],
        ),
        (POSTMAN_FETCH, ImportedKind.FETCH, []),
        (NODE_FETCH, ImportedKind.FETCH, []),
        (NODE_BUFFER, ImportedKind.FETCH, []),
        (HTTPIE_ITEMS, ImportedKind.HTTPIE, []),
        (HTTPIE_RAW, ImportedKind.HTTPIE, []),
        (HTTPIE_HERE, ImportedKind.HTTPIE, []),
        (HTTPIE_PIPE, ImportedKind.HTTPIE, []),
        (HTTPIE_CAT, ImportedKind.HTTPIE, []),
        (WGET, ImportedKind.WGET, ["The option --no-check-certificate: certificates are always checked."]),
        (WGET_POST, ImportedKind.WGET, []),
        (POSTMAN_PYTHON, ImportedKind.PYTHON, []),
        (PYTHON, ImportedKind.PYTHON, []),
        (PYTHON_IN_A_FUNCTION, ImportedKind.PYTHON, []),
    ],
)
def test_the_body_the_connection_and_the_key_are_read(
    sample: str, kind: ImportedKind, left_out: list[str]
) -> None:
    imported = read(sample)
    (document,) = imported.documents
    assert imported.kind is kind
    assert json.loads(document.body_text, parse_float=str) == EVENT
    assert (document.endpoint.data_center, document.endpoint.app_id) == ("03", "ABC123DEF456")
    assert list(imported.left_out) == left_out
    assert imported.credentials is not None
    assert imported.credentials.api_key.reveal() == KEY


@pytest.mark.parametrize("name", FORMATS)
def test_every_export_is_known_for_what_it_is(name: str) -> None:
    request = prepare(Connection("c", "C", "ABC123DEF456", "03"), json.dumps(EVENT).encode(), Secret(KEY))
    kinds = {"curl-windows": "curl", "markdown": "curl"}
    imported = read_anything(FORMATS[name].write(request))
    assert imported.kind == kinds.get(name, name)
    assert imported.left_out == ()


@pytest.mark.parametrize(
    ("items", "body"),
    [
        ("a=1 b:=1.50 'c:={\"d\": [1e400]}'", {"a": "1", "b": "1.50", "c": {"d": ["1e400"]}}),
        ("'a[]:=1' 'a[]:=2' 'a[3]=x'", {"a": ["1", "2", None, "x"]}),
        ("'[]=x' '[]=y'", ["x", "y"]),
        ("'a[b][c]=x' 'a[b][d]=y'", {"a": {"b": {"c": "x", "d": "y"}}}),
        ("'[a]=x' 'b]=y'", {"a": "x", "b]": "y"}),
        (r"'a\=b=c=d' 'e\:=f'", {"a=b": "c=d", "e:": "f"}),
        ("query==1 a=b X:y Empty; Unset:", {"a": "b"}),
    ],
)
def test_items_of_httpie(items: str, body: object) -> None:
    (document,) = read(f"http URL {items}").documents
    assert json.loads(document.body_text, parse_float=str, parse_int=str) == body


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("http URL a:=", "What follows a:= is not JSON"),
        ("http URL 'a[b]=1' 'a[]=2'", "leads into what is no list"),
        ("http URL a=1 'a[b]=2'", "leads into what is no object"),
        ("http URL 'a[99999]=1'", "too far into a list"),
        (f"http URL 'a{'[b]' * 60}=1'", "too many brackets"),
        ("http POST URL < body.json", "files that a text names are not read"),
        ("http POST URL @body.json", "There is no body in the HTTPie command"),
        ("http -f POST URL a=1", "There is no body in the HTTPie command"),
        ("wget URL", "There is no body in the wget command"),
        ("wget --post-file=/etc/passwd URL", "files that a text names are not read"),
        ("fetch('URL', {method: 'POST', body: make()})", "puts together by itself"),
        ("fetch('URL', options)", "puts together by itself"),
        ("fetch('URL', {body: JSON.stringify({a: b})})", "puts together by itself"),
        ("fetch('URL', {body: `${a}`})", "puts together by itself"),
        ("fetch('URL')", "There is no body in the fetch call"),
        ("fetch('URL', {body: '", "a part of it is missing"),
        ("fetch('URL', {a: " + "[" * 200, "too many brackets"),
        (r"fetch('URL', {body: '\u{110000}'})", "no character"),
        ("import requests\nrequests.post('URL', data=open('x'))", "puts together by itself"),
        ("import requests\nrequests.post('URL', **options)", "puts together by itself"),
        ("import requests\nrequests.get('URL'); requests.post('URL')", "no data= or json="),
        ("import requests\nrequests.post('URL', data='{", "looks like Python, but is not"),
        ("import requests\nrequests.post('URL', json=" + "[" * 160 + "]" * 160 + ")", "too many brackets"),
    ],
)
def test_what_can_not_be_taken_is_said(text: str, sentence: str) -> None:
    with pytest.raises(InterchangeError, match=sentence):
        read(text)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        (
            "http --verify=no --session=x -A bearer -a t PUT URL a=1 f@x b=@y stray",
            [
                "The option --verify: certificates are always checked.",
                "The option --session.",
                "The authorization by bearer: the Event API takes Basic.",
                "The method: events are sent with POST.",
                "@: files that a text names are not read.",
                "=@: files that a text names are not read.",
                "Words that are neither an option, the address nor an item.",
            ],
        ),
        (
            "http --form --raw {} URL a=1",
            ["--form: the Event API takes JSON, and no forms or files.", "The fields of the form."],
        ),
        (
            "wget --post-data={} URL other --ca-certificate=x",
            ["Words that are neither an option nor the address.", "The option --ca-certificate."],
        ),
        (
            "fetch('URL', {body: '{}', agent: 5, headers: {'X-Own': 'canary-key-4711'}})",
            ["The option agent.", "The header X-Own."],
        ),
        (
            "import requests\nrequests.put('URL', '{}', verify=False, proxies=p, cookies={})",
            [
                "The method: events are sent with POST.",
                "The option verify: certificates are always checked.",
                "The option proxies.",
                "The option cookies.",
            ],
        ),
    ],
)
def test_what_is_left_out_is_said(text: str, left_out: list[str]) -> None:
    assert list(read(text).left_out) == left_out


@pytest.mark.parametrize(
    ("literal", "written"),
    [
        ("0x10", "16"),
        ("1_000", "1000"),
        (".5", "0.5"),
        ("5.", "5"),
        ("-0.0", "-0.0"),
        ("10n", "10"),
        ("1E5", "1E5"),
    ],
)
def test_numbers_of_javascript(literal: str, written: str) -> None:
    (document,) = read(f"fetch('URL', {{body: JSON.stringify({{type: 'event', n: {literal}}})}})").documents
    assert document.body_text == f'{{"type":"event","n":{written}}}'


def test_the_first_thing_in_a_text_says_what_it_is() -> None:
    """Others may stand in its body."""
    body = json.dumps({"type": "event", "note": "x\nhttp POST example.org a=1"}).replace("\\n", "\n")
    imported = read(f"curl URL -d '{body}'")
    assert imported.kind is ImportedKind.CURL
    assert imported.documents[0].body_text == body


def test_a_here_string_for_curl() -> None:
    (document,) = read('curl URL -d @- <<< \'{"type":"event"}\'').documents
    assert document.body_text == '{"type":"event"}'


@pytest.mark.parametrize("text", ["http is a protocol, and so on", "we fetch (or get) things, often", "wget"])
def test_prose_is_no_command(text: str) -> None:
    with pytest.raises(InterchangeError, match="nothing that can be imported"):
        read(text)
