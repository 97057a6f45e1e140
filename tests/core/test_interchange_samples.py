"""Commands, scripts and collections as the tools themselves write them, copied with all that surrounds them."""

from __future__ import annotations

import base64
import json
from typing import Any

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

CHROME_BASH = r"""curl 'URL' \
  -H 'accept: */*' \
  -H 'accept-language: en-GB,en;q=0.9' \
  -H 'authorization: BASIC' \
  -H 'content-type: application/json' \
  -b 'session=canary-key-4711; other=1' \
  -H 'dnt: 1' \
  -H 'origin: https://shop.example' \
  -H 'priority: u=1, i' \
  -H 'sec-ch-ua: "Chromium";v="130", "Not?A_Brand";v="99"' \
  -H 'sec-fetch-dest: empty' \
  -H 'user-agent: Mozilla/5.0 (X11; Linux x86_64)' \
  --data-raw $'{"customer_id":"O\'Brien","note":"\u0021 50% `a` $b \\n"}'"""
CHROME_CMD = """curl ^"URL^" ^
  -H ^"accept: */*^" ^
  -H ^"authorization: BASIC^" ^
  -b ^"session=1^" ^
  -H ^"sec-ch-ua: ^\\^"Chromium^\\^";v=^\\^"130^\\^"^" ^
  --data-raw ^"^{^\\^"customer_id^\\^":^\\^"O'Brien^\\^",^\\^"note^\\^":^\\^"^! 50^% ^`a^` $b ^\\^\\n^\\^"^}^\""""
CHROME_POWERSHELL = """$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.UserAgent = "Mozilla/5.0 (X11; Linux x86_64)"
$session.Cookies.Add((New-Object System.Net.Cookie("session", "canary-key-4711", "/", "api-03.moengage.com")))
Invoke-WebRequest -UseBasicParsing -Uri "URL" `
-Method "POST" `
-WebSession $session `
-Headers @{
"accept"="*/*"
  "accept-language"="en-GB,en;q=0.9"
  "authorization"="BASIC"
  "sec-ch-ua"="`"Chromium`";v=`"130`""
} `
-ContentType "application/json" `
-Body "{`"customer_id`":`"O'Brien`",`"note`":`"! 50% ``a`` `$b \\n`"}"
"""
CHROME_POWERSHELL_UNICODE = """Invoke-WebRequest -UseBasicParsing -Uri "URL" `
-Method "POST" `
-Body ([System.Text.Encoding]::UTF8.GetBytes("{`"a`":`"$([char]252)ber $([char]55357)$([char]56832)$([char]10)`"}"))"""
FIREFOX_CMD = (
    'curl "URL" --compressed -X POST -H "User-Agent: Mozilla/5.0" -H "Accept-Encoding: gzip, deflate, br"'
    ' -H "Content-Type: application/json" --data-raw "{""customer_id"":""O\'Brien"",""note"":""100%""}"'
)
POSTMAN_CURL = """curl --location 'URL' \\
--header 'Content-Type: application/json' \\
--header 'Authorization: ••••••' \\
--data '{
    "customer_id": "O'\\''Brien"
}'"""
POSTMAN_POWERSHELL = """$headers = New-Object "System.Collections.Generic.Dictionary[[String],[String]]"
$headers.Add("Content-Type", "application/json")
$headers.Add("Authorization", "BASIC")

$body = @"
{
    `"customer_id`": `"O'Brien`"
}
"@

$response = Invoke-RestMethod 'URL' -Method 'POST' -Headers $headers -Body $body
$response | ConvertTo-Json
"""
INSOMNIA = """curl --request POST \\
  --url URL \\
  --header 'Authorization: BASIC' \\
  --header 'Content-Type: application/json' \\
  --header 'User-Agent: insomnia/10.0.0' \\
  --data '{"customer_id":"O\\u0027Brien"}'"""
SAFARI = r"""curl 'URL' \
-X 'POST' \
-H 'Content-Type: application/json' \
-H 'Sec-Fetch-Site: same-origin' \
--data-binary '{"customer_id":"O'"'"'Brien"}'"""
VENDOR = """curl -X POST -H "Content-Type:application/json" -u ABC123DEF456:canary-key-4711 "URL?app_id=ABC123DEF456" \
-d $'{\\n "customer_id": "O\\'Brien"}'"""
HERE_DOCUMENT = """curl URL -d @- <<'EOF' -H 'Content-Type: application/json'
{"customer_id":"O'Brien","note":"$HOME \\\\"}
EOF
echo done"""
HERE_DOCUMENT_OPEN = """curl URL --data-binary @- <<-EOF
\t{"customer_id":"O'Brien","note":"\\$HOME"}
\tEOF"""
PIPED = """printf '%s' '{"customer_id":"O'\\''Brien"}' | curl URL --data-binary @-"""
ECHOED = """$ echo '{"customer_id":"Maria"}' | curl -X POST URL -d @-"""


def read(sample: str) -> Imported:
    imported = read_anything(sample.replace("URL", URL).replace("BASIC", BASIC))
    said = " ".join(imported.left_out)
    assert KEY not in said
    assert KEY not in repr(imported)
    assert all(document.endpoint.app_id == "ABC123DEF456" for document in imported.documents)
    assert all(document.endpoint.data_center == "03" for document in imported.documents)
    return imported


NOTE = {"customer_id": "O'Brien", "note": "! 50% `a` $b \n"}
NAME = {"customer_id": "O'Brien"}


@pytest.mark.parametrize(
    ("sample", "kind", "body"),
    [
        (CHROME_BASH, ImportedKind.CURL, NOTE),
        (CHROME_CMD, ImportedKind.CURL, NOTE),
        (CHROME_POWERSHELL, ImportedKind.POWERSHELL, NOTE),
        (FIREFOX_CMD, ImportedKind.CURL, {**NAME, "note": "100%"}),
        (POSTMAN_CURL, ImportedKind.CURL, NAME),
        (POSTMAN_POWERSHELL, ImportedKind.POWERSHELL, NAME),
        (INSOMNIA, ImportedKind.CURL, NAME),
        (SAFARI, ImportedKind.CURL, NAME),
        (VENDOR, ImportedKind.CURL, NAME),
        (HERE_DOCUMENT, ImportedKind.CURL, {**NAME, "note": "$HOME \\"}),
        (HERE_DOCUMENT_OPEN, ImportedKind.CURL, {**NAME, "note": "$HOME"}),
        (PIPED, ImportedKind.CURL, NAME),
        (ECHOED, ImportedKind.CURL, {"customer_id": "Maria"}),
    ],
)
def test_the_body_is_read(sample: str, kind: ImportedKind, body: object) -> None:
    imported = read(sample)
    (document,) = imported.documents
    assert imported.kind is kind
    assert json.loads(document.body_text) == body
    assert (imported.credentials is not None) is ("BASIC" in sample or "-u " in sample)
    assert imported.credentials is None or imported.credentials.api_key.reveal() == KEY


def test_what_is_left_out_of_a_browsers_copy() -> None:
    assert read(CHROME_BASH).left_out == (
        "The option -b: cookies.",
        "What browsers add to the headers: accept-language, dnt, origin, priority, sec-ch-ua, sec-fetch-dest.",
    )
    assert read(CHROME_POWERSHELL).left_out == (
        "Cookies, and what else the script keeps in its session.",
        "What browsers add to the headers: accept-language, sec-ch-ua.",
    )
    assert read(POSTMAN_CURL).left_out == ()


def test_characters_that_powershell_writes_as_numbers() -> None:
    (document,) = read(CHROME_POWERSHELL_UNICODE).documents
    assert document.body_text == '{"a":"über \U0001f600\n"}'


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("irm URL -Method Post -Body ($event | ConvertTo-Json)", "puts together by itself"),
        ("irm URL -Method Post -Body (Get-Content a.json -Raw)", "puts together by itself"),
        ("$b = Get-Content a.json\nInvoke-RestMethod URL -Body $b", "puts together by itself"),
        ("irm URL -Body $event.body", "puts together by itself"),
        ("irm URL -InFile a.json -Method Post", "nothing after -Body"),
        ('irm URL -Body "{', "a part of it is missing"),
        ("irm URL -Body (" + "(" * 60, "too many brackets"),
        ("irm URL -Body ([Convert]::FromBase64String('gA=='))", "not UTF-8"),
    ],
)
def test_what_would_have_to_be_run_is_said(script: str, sentence: str) -> None:
    with pytest.raises(InterchangeError, match=sentence):
        read_anything(script.replace("URL", URL))


def test_what_a_powershell_call_has_beside_its_body_is_said() -> None:
    imported = read(
        "Invoke-RestMethod -Uri:URL -Method:Put -SkipCertificateCheck -Proxy http://p -TimeoutSec 5 "
        "-Headers @{ 'X-Own' = 'canary-key-4711'; Authorization = \"Bearer $token\" } -Body '{}' # the end"
    )
    assert imported.left_out == (
        "The method: events are sent with POST.",
        "The option -skipcertificatecheck.",
        "The option -proxy.",
        "The header X-Own.",
    )


def test_a_long_body_comes_back_from_its_pipe() -> None:
    """No system takes that much in one argument: the command has it from `printf`."""
    body = json.dumps({"type": "event", "note": "é%\\'\"" * 20_000}, ensure_ascii=False)
    request = prepare(Connection("c", "C", "ABC123DEF456", "03"), body.encode(), Secret(KEY))
    command = FORMATS["curl"].write(request)
    assert command.startswith("printf ")
    (document,) = read_anything(command).documents
    assert document.body_text == body


def test_a_here_document_without_its_end() -> None:
    with pytest.raises(InterchangeError, match="no end"):
        read_anything(f"curl {URL} -d @- <<EOF\n{{}}\n")


def test_a_real_collection() -> None:
    """Folders, variables, scripts, several kinds of authorization, comments, forms, a body that is off."""
    basic = [{"key": "password", "value": "{{key}}"}, {"key": "username", "value": "{{id}}"}]
    raw = (
        '{\n  // who\n  "type": "event", "customer_id": "{{user}}", /* what */\n'
        '  "actions": [{"action": "A // b", "n": {{n}}}]\n}'
    )

    def request(body: Any, **more: Any) -> dict[str, Any]:
        url = {"raw": "{{baseUrl}}/v1/event/{{id}}"}
        return {"method": "POST", "header": [], "body": body, "url": url, **more}

    headers = [{"key": "X-Off", "value": "1", "disabled": True}, {"key": "X-On", "value": KEY}]
    happy = {
        "name": "Happy path",
        "event": [{"listen": "test", "script": {"exec": ["pm.test()"]}}],
        "request": request({"mode": "raw", "raw": raw}, header=headers),
        "response": [{"name": "200", "body": "{}"}],
    }
    collection = {
        "info": {"name": "MoEngage", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/"},
        "auth": {"type": "basic", "basic": basic},
        "event": [{"listen": "prerequest", "script": {"type": "text/javascript", "exec": ["x()"]}}],
        "variable": [
            {"key": "baseUrl", "value": "https://api-03.moengage.com"},
            {"key": "id", "value": "ABC123DEF456"},
            {"key": "key", "value": KEY},
        ],
        "item": [
            {"name": "Bookings", "item": [happy]},
            {"name": "Bearer", "request": request({"mode": "raw", "raw": "{}"}, auth={"type": "bearer"})},
            {"name": "Form", "request": request({"mode": "urlencoded", "urlencoded": []})},
            {"name": "File", "request": request({"mode": "file", "file": {"src": "/etc/passwd"}})},
            {"name": "Off", "request": request({"mode": "raw", "raw": "{}", "disabled": True})},
        ],
    }
    imported = read_anything(json.dumps(collection))
    assert [document.name for document in imported.documents] == ["Happy path", "Bearer"]
    first = imported.documents[0]
    assert json.loads(first.body_text)["actions"] == [{"action": "A // b", "n": "{{n}}"}]
    assert first.endpoint.app_id == "ABC123DEF456"
    assert imported.credentials is not None
    assert imported.credentials.api_key.reveal() == KEY
    assert imported.left_out == (
        "The scripts of the collection.",
        "The scripts of “Happy path”.",
        "The comments in the body of “Happy path”.",
        "The header X-On of “Happy path”.",
        "The authorization by bearer: the Event API takes Basic.",
        "“Form”: it is no request to the Event API with a JSON body.",
        "“File”: it is no request to the Event API with a JSON body.",
        "“Off”: it is no request to the Event API with a JSON body.",
    )
