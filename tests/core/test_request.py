"""The exact request: its address, every header, every byte."""

from __future__ import annotations

from moeconsole import __version__
from moeconsole.core.connections import Connection
from moeconsole.core.request import prepare
from moeconsole.core.secret import Secret

BODY = b'{"n":1.0}'


def test_the_request_of_a_data_center() -> None:
    connection = Connection("c", "Demo", "APPID", "01", project_code="a&b")
    request = prepare(connection, BODY, Secret("data-secret"))
    assert request.method == "POST"
    assert request.url == "https://api-01.moengage.com/v1/event/APPID?project_code=a%26b"
    assert request.body is BODY
    assert request.headers == (
        ("Content-Type", "application/json"),
        ("Accept", "application/json"),
        ("Accept-Encoding", "gzip"),
        ("User-Agent", f"MoeConsole/{__version__}"),
    )
    assert request.credentials is not None
    assert (request.credentials.app_id, request.credentials.api_key.reveal()) == ("APPID", "data-secret")
    assert "data-secret" not in repr(request)
    assert request.shown_headers()[0] == ("Authorization", "Basic ••••")


def test_without_a_key_there_is_no_authorization() -> None:
    for key in (None, Secret("")):
        request = prepare(Connection("c", "Demo", "APPID", "01"), BODY, key)
        assert request.credentials is None
        assert "Authorization" not in dict(request.shown_headers())


def test_the_users_address_is_forwarded() -> None:
    connection = Connection("c", "Demo", "APPID", url="http://127.0.0.1:80", forwarded_for="1.2.3.4, 5.6.7.8")
    request = prepare(connection, BODY, None)
    assert request.url == "http://127.0.0.1:80/v1/event/APPID"
    assert dict(request.headers)["X-Forwarded-For"] == "1.2.3.4, 5.6.7.8"
