"""Whatever other programs write is recognised, read exactly, and what is left out is said."""

from __future__ import annotations

import base64
import json
import shlex
from typing import Any

import pytest

from moeconsole.core.interchange.imported import Endpoint, Imported, ImportedKind, InterchangeError
from moeconsole.core.interchange.reader import read_anything

BODY = (
    '{"type":"event","customer_id":"O\'Brien","actions":[{"action":"Flight Booked",'
    '"attributes":{"price":1.0,"id":123456789012345678901234567890}}]}'
)
URL = "https://api-03.moengage.com/v1/event/ABC123DEF456"
KEY = "canary-key-4711"
BASIC = "Basic " + base64.b64encode(f"ABC123DEF456:{KEY}".encode()).decode()


def only(source: str | bytes) -> tuple[Imported, str]:
    imported = read_anything(source)
    (document,) = imported.documents
    return imported, document.body_text


def parsed(text: str) -> Any:
    """With numbers as their text."""
    return json.loads(text, parse_int=str, parse_float=str)


class TestJson:
    @pytest.mark.parametrize(
        "text", [BODY, f" \n{BODY}\r\n", '{"$console":{"note":"x"},"actions":[]}', '{"type":"event"}']
    )
    def test_a_body_stays_as_it_is(self, text: str) -> None:
        imported, body = only(text)
        assert (imported.kind, body) == (ImportedKind.PAYLOAD, text)

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
    def test_files_of_windows_are_read(self, encoding: str) -> None:
        assert only(BODY.encode(encoding))[1] == BODY

    def test_several_bodies(self) -> None:
        imported = read_anything(f"[{BODY}, {BODY}]")
        assert [document.body_text for document in imported.documents] == [BODY, BODY]
        assert imported.documents[0].name == "Flight Booked"

    def test_an_action_gets_its_envelope(self) -> None:
        imported, body = only('{"action": "Added", "attributes": {"n": 1.50}, "customer_id": "maria"}')
        assert imported.kind is ImportedKind.FRAGMENT
        assert parsed(body) == {
            "type": "event",
            "customer_id": "maria",
            "actions": [{"action": "Added", "attributes": {"n": "1.50"}}],
        }

    def test_a_list_of_actions(self) -> None:
        assert len(parsed(only('[{"action": "A"}, {"action": "B"}]')[1])["actions"]) == 2

    @pytest.mark.parametrize("text", ['{"price": 1e400, "b": true}', '"price": 1e400, "b": true,\n'])
    def test_attributes_alone(self, text: str) -> None:
        imported, body = only(text)
        assert imported.kind is ImportedKind.FRAGMENT
        (action,) = parsed(body)["actions"]
        assert action == {"action": "", "attributes": {"price": "1e400", "b": True}}


class TestCurl:
    @pytest.mark.parametrize(
        "option", ["-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json"]
    )
    def test_every_way_to_give_a_body(self, option: str) -> None:
        assert only(f"curl {URL} {option} {shlex.quote(BODY)}")[1] == BODY

    def test_what_the_command_says_of_the_connection(self) -> None:
        text = f"""curl --location --request POST '{URL}?project_code=west' \\
          --header 'Content-Type: application/json' --header 'Authorization: {BASIC}' \\
          --data-raw {shlex.quote(BODY)}"""
        imported, body = only(text)
        assert body == BODY
        assert imported.documents[0].endpoint == Endpoint("03", None, "ABC123DEF456", "west")
        assert imported.left_out == ()
        assert imported.credentials is not None
        assert imported.credentials.api_key.reveal() == KEY
        assert KEY not in repr(imported)

    @pytest.mark.parametrize(
        "words",
        [
            f"-u ABC123DEF456:{KEY} {URL}",
            f"-uABC123DEF456:{KEY} {URL}",
            f"--url https://ABC123DEF456:{KEY}@{URL[8:]}",
        ],
    )
    def test_other_places_of_the_key(self, words: str) -> None:
        imported, _ = only(f"curl -sSX POST {words} -d '{{}}'")
        assert imported.credentials is not None
        assert imported.credentials.api_key.reveal() == KEY
        assert imported.documents[0].endpoint.app_id == "ABC123DEF456"

    @pytest.mark.parametrize(
        "user",
        [
            '"$MOECONSOLE_APP_ID:$MOECONSOLE_API_KEY"',
            "'{{app_id}}:{{key}}'",
            "YOUR_APP_ID:YOUR_KEY",
            "a",
            "APP_ID:API_KEY",
        ],
    )
    def test_a_placeholder_is_no_key(self, user: str) -> None:
        assert only(f"curl {URL} -u {user} -d '{{}}'")[0].credentials is None

    def test_the_documents_own_form(self) -> None:
        text = """curl --request POST \\
     --url https://api-0X.moengage.com/v1/event/app_id \\
     --header 'Authorization: Basic {{token}}' \\
     --data '
{
  "type": "event"
}
'"""
        imported, body = only(text)
        assert body == '\n{\n  "type": "event"\n}\n'
        assert imported.documents[0].endpoint.app_id is None

    def test_a_browser_copy_for_bash(self) -> None:
        text = r"curl 'URL' -H 'origin: x' --data-raw $'{"
        text += r'"a":"\u00e9 \ud83d\ude00 \'q\' \u0021 \n \xc3\xa9 \\u0041"' + r"}' --compressed ;"
        imported, body = only(text.replace("URL", URL))
        assert body == '{"a":"é \U0001f600 \'q\' ! \n é \\u0041"}'
        assert imported.left_out == ("What browsers add to the headers: origin.",)

    @pytest.mark.parametrize(
        "text",
        [
            'curl ^"URL^" ^\r\n  -H ^"accept: x^" ^\r\n  --data-raw ^"'
            '^{^\\^"a^\\^":^\\^"50^% ^& ^^ ^|^\\^",^\r\n\r\n^\\^"b^\\^":1^}^"',
            'curl "URL" ^\r\n  -H "accept: x" ^\r\n  --data-raw "{\\"a\\":\\"50% & ^ |\\",\\"b\\":1}" --compressed',
            'curl.exe "URL" ^\n --data-raw "{""a"":""50% & ^ |"",""b"":1}"',
        ],
    )
    def test_a_browser_copy_for_windows(self, text: str) -> None:
        imported, body = only(text.replace("URL", URL))
        assert json.loads(body) == {"a": "50% & ^ |", "b": 1}
        assert imported.documents[0].endpoint.data_center == "03"

    def test_several_commands(self) -> None:
        imported = read_anything(
            f"# two\ncurl {URL} -d '{{}}' && curl {URL} -d '[]'\n$ curl {URL} -d 1 --next {URL} -d 2"
        )
        assert [document.body_text for document in imported.documents] == ["{}", "[]", "1", "2"]

    def test_what_is_not_known_is_said_without_its_value(self) -> None:
        imported, _ = only(
            f"curl --shiny {KEY} -z{KEY} -k -x http://u:{KEY}@p {URL} -H 'Cookie: {KEY}' -F a={KEY} -X PUT "
            f"-d '{{}}' {KEY}"
        )
        said = " ".join(imported.left_out)
        assert KEY not in said
        for word in ("--shiny", "-z", "-k", "-x", "Cookie", "-F", "method", "Words"):
            assert word in said

    def test_another_kind_of_authorization_is_said(self) -> None:
        imported, _ = only(f"curl {URL} -H 'Authorization: Bearer {KEY}' -d '{{}}'")
        assert imported.left_out == ("The header Authorization: it is not Basic with an APP_ID and a key.",)
        assert imported.credentials is None

    def test_prose_before_the_command_is_no_part_of_it(self) -> None:
        assert only(f"It doesn't work:\n\n```sh\n$ curl {URL} -d '{{}}'\n```\n")[1] == "{}"

    def test_another_address_is_said(self) -> None:
        imported, _ = only("curl https://example.com/hook -d '{}'")
        assert imported.left_out == ("The address: it is not that of the Event API.",)

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            (f"curl {URL} -d @/etc/passwd", "in a file (-d @…)"),
            (f"curl {URL} --data-binary @-", "not read"),
            (f"curl {URL} -d 'open", "inside quotes"),
            (f'curl {URL} -d "open', "inside quotes"),
            (f"curl {URL} -d $'open", "inside quotes"),
            (f"curl {URL} -d $'\\ud800'", "no character"),
            (f"curl {URL} -d", "ends after -d"),
            (f"curl {URL}", "no body"),
        ],
    )
    def test_what_can_not_be_read(self, text: str, words: str) -> None:
        with pytest.raises(InterchangeError, match=words.replace("(", r"\(").replace(")", r"\)")):
            read_anything(text)

    def test_a_literal_at_sign_is_no_file(self) -> None:
        assert only(f"curl {URL} --data-raw @home")[1] == "@home"


def collection(*items: dict[str, Any], **more: Any) -> str:
    return json.dumps({"info": {"name": "C", "schema": "…/v2.1.0/collection.json"}, "item": items, **more})


def item(raw: str, name: str = "One", **more: Any) -> dict[str, Any]:
    request = {"method": "POST", "url": {"raw": URL}, "body": {"mode": "raw", "raw": raw}, **more}
    return {"name": name, "request": request}


class TestPostman:
    def test_nested_requests(self) -> None:
        text = collection({"name": "F", "item": [item(BODY), {"name": "G", "item": [item("{}", "Two")]}]})
        imported = read_anything(text)
        assert imported.kind is ImportedKind.POSTMAN
        assert [(one.name, one.body_text) for one in imported.documents] == [("One", BODY), ("Two", "{}")]
        assert read_anything(json.dumps({"collection": json.loads(text)})).documents == imported.documents

    def test_variables_stay_and_get_the_quotes_that_json_needs(self) -> None:
        raw = '{"type":"event","actions":[{"action":"{{name}}","attributes":{"price": {{price}}}}]}'
        imported, body = only(collection(item(raw, url="{{base}}/v1/event/{{app}}")))
        assert json.loads(body)["actions"][0]["attributes"]["price"] == "{{price}}"
        assert imported.documents[0].endpoint == Endpoint()

    def test_the_collections_own_values_fill_the_address_and_the_key(self) -> None:
        pair = [{"key": "username", "value": "{{app}}"}, {"key": "password", "value": "{{key}}"}]
        values = {"base": URL.partition("/v1")[0], "app": "ABC123DEF456", "key": KEY, "price": "3"}
        text = collection(
            item('{"type":"event","x":"{{price}} {{$guid}}"}', url="{{base}}/v1/event/{{app}}"),
            auth={"type": "basic", "basic": pair},
            variable=[{"key": key, "value": value} for key, value in values.items()],
        )
        imported, body = only(text)
        assert "{{price}}" in body
        assert imported.documents[0].endpoint == Endpoint("03", None, "ABC123DEF456")
        assert imported.credentials is not None
        assert imported.credentials.api_key.reveal() == KEY
        assert KEY not in repr(imported)
        assert imported.left_out == (
            "The collection's values of {{price}}.",
            "Postman's {{$guid}} is not known here: write {{$uuid}}.",
        )

    def test_variables_that_mean_nothing_here_are_said(self) -> None:
        imported, _ = only(
            collection(item('{"type":"event","x":"{{user-id}} {{$randomCity}} {{ok.a}} {{$now-2h}}"}'))
        )
        assert imported.left_out == (
            "Postman's {{$randomCity}} is not known here.",
            "The variable {{user-id}} needs another name: letters, digits, _ and periods only.",
        )

    def test_the_form_of_the_version_before(self) -> None:
        auth = {"type": "basic", "basic": {"username": "ABC123DEF456", "password": KEY}}
        imported, _ = only(collection(item(BODY, auth=auth)))
        assert imported.credentials is not None
        assert imported.credentials.app_id == "ABC123DEF456"

    def test_what_is_left_out_is_said(self) -> None:
        scripted = {**item(BODY, "S", header=[{"key": "X-Own", "value": KEY}]), "event": []}
        imported = read_anything(
            collection(scripted, {"name": "G", "request": {"method": "GET", "url": "x"}})
        )
        assert imported.left_out == (
            "The scripts of “S”.",
            "The header X-Own of “S”.",
            "“G”: it is no request to the Event API with a JSON body.",
        )

    @pytest.mark.parametrize("text", [collection(), '{"requests": [1], "order": [1]}'])
    def test_nothing_for_us(self, text: str) -> None:
        with pytest.raises(InterchangeError, match="Postman"):
            read_anything(text)


def har(*requests: dict[str, Any]) -> str:
    return json.dumps({"log": {"version": "1.2", "entries": [{"request": request} for request in requests]}})


class TestHar:
    def test_only_posts_to_the_event_api(self) -> None:
        post = {
            "method": "POST",
            "url": URL,
            "headers": [{"name": "authorization", "value": BASIC}],
            "postData": {"text": BODY},
        }
        others = [
            {**post, "method": "GET"},
            {**post, "url": "https://sdk-03.moengage.com/v2/report"},
            {"url": 1},
        ]
        imported, body = only(har(post, *others))
        assert (imported.kind, body, imported.left_out) == (ImportedKind.HAR, BODY, ("3 other requests.",))
        assert imported.credentials is not None
        with pytest.raises(InterchangeError, match="no post to the Event API"):
            read_anything(har(*others))

    def test_a_body_in_base64(self) -> None:
        post = {"method": "POST", "url": URL, "postData": {"text": "e30=", "encoding": "base64"}}
        broken = {**post, "postData": {"text": "e", "encoding": "base64"}}
        imported, body = only(har(broken, post))
        assert (body, imported.left_out) == ("{}", ("1 other request.",))


class TestCsv:
    def test_a_row_is_an_event_with_careful_types(self) -> None:
        imported, body = only(
            "customer_id;event;price;ratio;premium;phone;orderId;zip code;big;when;formula;empty;current_time\r\n"
            "0042;Flight Booked;3999;-1.50;TRUE;491761234567;77;10115;1234567890123456;2026-01-31;'=1+1;;1433837969\r\n"
        )
        assert imported.kind is ImportedKind.CSV
        assert imported.left_out == ("Empty cells.",)
        assert parsed(body) == {
            "type": "event",
            "customer_id": "0042",
            "actions": [
                {
                    "action": "Flight Booked",
                    "attributes": {
                        "price": "3999",
                        "ratio": "-1.50",
                        "premium": True,
                        "phone": "491761234567",
                        "orderId": "77",
                        "zip code": "10115",
                        "big": "1234567890123456",
                        "when": "2026-01-31",
                        "formula": "=1+1",
                    },
                    "current_time": "1433837969",
                }
            ],
        }
        attributes = json.loads(body)["actions"][0]["attributes"]
        texts = [name for name, value in attributes.items() if isinstance(value, str)]
        assert texts == ["phone", "orderId", "zip code", "big", "when", "formula"]

    def test_leading_zeros_and_rows(self) -> None:
        imported = read_anything("name\tarticle\nA\t007\nB\t7\n" + "C\t1\n" * 100)
        values = [
            json.loads(one.body_text)["actions"][0]["attributes"]["article"] for one in imported.documents[:2]
        ]
        assert values == ["007", 7]
        assert imported.left_out == ("Rows after the first 100 (2).",)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("", "empty"),
        ("   \n", "empty"),
        ("hello", "nothing that can be imported"),
        ("a,a\n1,2", "nothing that can be imported"),
        ("a,b\n1", "nothing that can be imported"),
        ("Dear all, hello", "rows below it"),
        ("[1]", "an object is missing"),
        ("[]", "an object is missing"),
        ('{"a": }', "column 7"),
        ('"a": 1, "b"', "looks like JSON"),
        (b"\xff\xfe\x00", "UTF-16"),
        (b"{\xff}", "UTF-8"),
        ("\ud800", "half a character"),
        ("[" * 1000, "Nesting deeper"),
    ],
)
def test_what_is_nothing_gets_a_sentence(source: str | bytes, words: str) -> None:
    with pytest.raises(InterchangeError, match=words):
        read_anything(source)
