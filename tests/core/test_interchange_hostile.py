"""Short texts that would take minutes, gigabytes or the whole stack to read: each comes to an end, in a sentence."""

from __future__ import annotations

import pytest

from moeconsole.core.interchange.imported import Imported, InterchangeError
from moeconsole.core.interchange.reader import read_anything

MANY = 60_000
FETCH = "fetch('https://api-01.moengage.com');\n"
PYTHON = "import requests\n"
SENT = "\nrequests.post('https://api-01.moengage.com', data=a)"


def read(text: str) -> Imported | str:
    try:
        return read_anything(text)
    except InterchangeError as error:
        return str(error)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(FETCH + "`\\" * MANY, id="open-template"),
        pytest.param(FETCH + "'\\" * MANY, id="open-quote"),
        pytest.param(FETCH + "/* " * MANY, id="open-comment"),
        pytest.param(FETCH + "a=[" + "/* " * MANY, id="open-comment-in-a-list"),
        pytest.param(FETCH + "a=" * MANY, id="chained"),
        pytest.param(FETCH + "a=f({" * MANY, id="inside-each-other"),
        pytest.param(FETCH + "a=" + "1" * MANY + "x", id="no-number"),
        pytest.param("echo \\''\n" * MANY, id="echoes"),
        pytest.param('curl -d ^"' + "^\\" * MANY + '^" https://api-01.moengage.com', id="backslashes"),
        pytest.param("wget -" + "q" * MANY + " https://api-01.moengage.com", id="wget-letters"),
        pytest.param("http -" + "v" * MANY + " https://api-01.moengage.com", id="httpie-letters"),
    ],
)
def test_it_takes_no_more_than_its_length(text: str) -> None:
    assert read(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(FETCH + "a='{}';" + "a=a+a;" * 40 + "fetch('x', {body: a})", id="fetch-texts"),
        pytest.param(
            FETCH + "a=[1];" + "a=[a,a];" * 40 + "fetch('x', {body: JSON.stringify(a)})", id="fetch-lists"
        ),
        pytest.param(
            FETCH + "fetch('x', {body: " + "JSON.stringify(" * 60 + "'\"'" + ")" * 60 + "})",
            id="fetch-escapes",
        ),
        pytest.param(
            FETCH + "fetch('x', {body: " + "btoa(" * 140 + "'a'" + ")" * 140 + "})", id="fetch-base64"
        ),
        pytest.param(PYTHON + "a='{}'\n" + "a=a+a\n" * 40 + SENT, id="python-texts"),
        pytest.param(
            PYTHON + "import json\na=[1]\n" + "a=[a,a]\n" * 40 + "a=json.dumps(a)" + SENT, id="python-lists"
        ),
        pytest.param(PYTHON + "a=" + "json.dumps(" * 60 + "'\"'" + ")" * 60 + SENT, id="python-escapes"),
        pytest.param(
            "$a='{}'\n" + "$a=$a+$a\n" * 40 + "Invoke-RestMethod -Method Post -Uri x -Body $a",
            id="powershell-texts",
        ),
    ],
)
def test_values_that_are_put_into_each_other_are_given_up(text: str) -> None:
    assert "into each other too often" in str(read(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            FETCH + "a=[1];" + "a=[a];" * 3_000 + "fetch('x', {body: JSON.stringify(a)})", id="fetch"
        ),
        pytest.param(
            PYTHON + "a=[1]\n" + "a=[a]\n" * 3_000 + "requests.post('https://x', json=a)", id="python"
        ),
    ],
)
def test_values_that_go_too_deep_by_names_are_given_up(text: str) -> None:
    assert "too many brackets" in str(read(text))


def test_the_lists_of_a_command_are_bounded_together() -> None:
    words = " ".join(f"list{number}[9999]=x" for number in range(2_000))
    assert "too far into lists" in str(read(f"http POST https://api-01.moengage.com {words}"))


def test_a_value_that_is_used_often_is_still_read() -> None:
    calls = "fetch('https://api-01.moengage.com', {method: 'POST', body: JSON.stringify(event)});\n" * 200
    imported = read(f"const event = {{type: 'event', note: '{'x' * 1_000}'}};\n{calls}")
    assert isinstance(imported, Imported)
    assert len(imported.documents) == 200


def test_half_a_character_in_a_python_script_is_replaced_as_it_could_not_be_saved() -> None:
    imported = read(PYTHON + "requests.post('https://api-01.moengage.com', data='{\"a\": \"\\ud800\"}')")
    assert isinstance(imported, Imported)
    assert imported.documents[0].body_text == '{"a": "�"}'


def test_a_command_below_a_quote_that_nobody_closed_is_found() -> None:
    imported = read("echo 'not closed\ncurl https://api-01.moengage.com -d '{}'")
    assert isinstance(imported, Imported)
    assert imported.documents[0].body_text == "{}"


def test_letters_of_httpie_and_wget_stand_together() -> None:
    for text in (
        "http -vqb POST https://api-01.moengage.com a=b",
        'wget -vqO - --post-data \'{"a":"b"}\' https://api-01.moengage.com',
    ):
        imported = read(text)
        assert isinstance(imported, Imported)
        assert '"b"' in imported.documents[0].body_text
        assert not any("option" in one for one in imported.left_out)
