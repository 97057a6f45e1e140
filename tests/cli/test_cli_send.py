"""`send`: its document, exit statuses and gates, against a real sandbox and servers that misbehave."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from moeconsole.core.connections import Connection
from moeconsole.services import build_services
from moeconsole.store.settings import Settings
from tests.helpers.command_line import APP_ID, BAD, GOOD, SEND_KEYS, to
from tests.helpers.fault_server import (
    OK,
    FaultServer,
    answers,
    free_port,
    resets_at_once,
    response,
)
from tests.helpers.sandbox_client import Client

if TYPE_CHECKING:
    from pathlib import Path

    from moeconsole.sandbox.server import SandboxServer


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOECONSOLE_API_KEY", "a-key-of-the-tests")


def test_the_document_of_an_answered_send(run_here: Any, write: Any, sandbox: SandboxServer) -> None:
    ended = run_here("send", write(GOOD), *to(sandbox), "--json")
    assert (ended.status, ended.err) == (0, "")
    sent = ended.json
    assert list(sent) == SEND_KEYS
    assert sent["url"] == f"{sandbox.url}/v1/event/{APP_ID}"
    assert (sent["id"], sent["status"], sent["ok"], sent["outcome"]) == (1, 200, True, "answered")
    assert 0 < sent["elapsed_ms"] < 10_000
    assert round(sent["elapsed_ms"], 1) == sent["elapsed_ms"]
    assert sent["sent_bytes"] == len(GOOD)
    assert sent["request"]["headers"]["Authorization"] == "Basic ••••"
    assert sent["request"]["body"] == json.loads(GOOD)
    assert sent["response"]["body"]["status"] == "success"
    assert (sent["explanation"], sent["error"], sent["issues"]) == (None, None, [])
    assert "a-key-of-the-tests" not in ended.out
    assert sandbox.inbox.entries()[0].body == GOOD.encode()


def test_the_built_in_sandbox(run_here: Any, write: Any) -> None:
    ended = run_here("send", write(GOOD), "--sandbox")
    assert ended.status == 0
    assert json.loads(ended.out)["status"] == "success"
    assert "200 OK in " in ended.err
    assert run_here("history", "list", "--json").json["rows"][0]["connection"] == "Sandbox"


def test_numbers_are_printed_as_they_were_sent(run_here: Any, write: Any) -> None:
    numbers = '{"a":1.0,"b":0.10,"c":9007199254740993,"d":1e400,"e":%s,"f":1E+2,"g":-0}' % ("9" * 5000)
    body = GOOD.replace('"Added to cart"', f'"Added to cart","attributes":{numbers}')
    answer = response(b'{"n": [1.0, 1e400, 9007199254740993, 0.10]}')
    with FaultServer(answers(answer)) as server:
        ended = run_here("send", write(body), *to(server), "--json")
        assert server.received[0].body == body.encode()
    sent = ended.exact_json()
    attributes = sent["request"]["body"]["actions"][0]["attributes"]
    wanted = {"a": "1.0", "b": "0.10", "c": "9007199254740993", "d": "1e400", "f": "1E+2", "g": "-0"}
    assert {name: attributes[name] for name in wanted} == wanted
    assert len(attributes["e"]) == 5000
    assert sent["response"]["body"] == {"n": ["1.0", "1e400", "9007199254740993", "0.10"]}
    shown = run_here("history", "show", str(sent["id"]), "--json").exact_json()
    assert shown["request"]["body"] == sent["request"]["body"]
    assert shown["response"]["body"] == sent["response"]["body"]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b"", ""),
        (b"<html>\xff</html>", "<html>\ufffd</html>"),
        (b"[NaN]", "[NaN]"),
        (b"\xef\xbb\xbf{}", {}),
        (b"[" * 100_000, "[" * 100_000),
        (b' {"a": "\\ud800"} ', {"a": "\ud800"}),
    ],
    ids=["nothing", "html", "nan", "bom", "brackets", "surrogate"],
)
def test_an_answer_of_any_kind(body: bytes, shown: Any, run_here: Any, write: Any) -> None:
    with FaultServer(answers(response(body))) as server:
        ended = run_here("send", write(GOOD), *to(server), "--json")
        assert run_here("send", write(GOOD), *to(server)).status == 0
    assert ended.status == 0
    assert ended.json["response"]["body"] == shown


def test_headers_of_one_name_are_one_list(run_here: Any, write: Any) -> None:
    answer = response(b"{}", "Set-Cookie: a=1", "X-One: 1", "set-cookie: b=2")
    with FaultServer(answers(answer)) as server:
        headers = run_here("send", write(GOOD), *to(server), "--json").json["response"]["headers"]
    assert (headers["Set-Cookie"], headers["X-One"]) == ("a=1, b=2", "1")


def test_refused_by_the_service(run_here: Any, write: Any, sandbox: SandboxServer) -> None:
    Client(sandbox).put_faults({"status": 429, "times": 2})
    ended = run_here("send", write(GOOD), *to(sandbox), "--json")
    assert (ended.status, ended.json["status"], ended.json["ok"]) == (3, 429, False)
    assert (ended.json["outcome"], ended.json["error"]) == ("answered", None)
    assert "Wait " in ended.json["explanation"]
    ended = run_here("send", write(GOOD), *to(sandbox))
    assert ended.status == 3
    assert "a workspace may send 30,000 a minute" in ended.err


def test_a_redirect_is_a_refusal(run_here: Any, write: Any) -> None:
    with FaultServer(answers(response(b"", "Location: http://127.0.0.1:1/", status="307 Moved"))) as server:
        ended = run_here("send", write(GOOD), *to(server), "--json")
    assert (ended.status, ended.json["status"], ended.json["ok"]) == (3, 307, False)


def test_nobody_listens(run_here: Any, write: Any) -> None:
    ended = run_here("send", write(GOOD), *to(f"http://127.0.0.1:{free_port()}"), "--json")
    sent = ended.json
    assert ended.status == 4
    assert list(sent) == SEND_KEYS
    assert (sent["outcome"], sent["status"], sent["response"], sent["ok"]) == ("not_sent", None, None, False)
    assert (sent["id"], sent["sent_bytes"]) == (1, 0)
    assert sent["error"].endswith(".")
    assert run_here("history", "list", "--json").json["rows"][0]["outcome"] == "not_sent"


def test_the_answer_never_came(run_here: Any, write: Any) -> None:
    def takes_and_leaves(wire: Any) -> None:
        wire.request()

    with FaultServer(takes_and_leaves) as server:
        ended = run_here("send", write(GOOD), *to(server), "--json")
    assert (ended.status, ended.json["outcome"], ended.json["sent_bytes"]) == (4, "unknown", len(GOOD))
    assert ended.json["error"]
    with FaultServer(resets_at_once) as server:
        ended = run_here("send", write(GOOD), *to(server))
    assert ended.status == 4
    assert ended.out == ""


def test_errors_hold_a_send_back(run_here: Any, write: Any, sandbox: SandboxServer, data_dir: Path) -> None:
    ended = run_here("send", write(BAD), *to(sandbox), "--json")
    sent = ended.json
    assert (ended.status, list(sent)) == (1, SEND_KEYS)
    assert (sent["id"], sent["outcome"], sent["status"], sent["response"]) == (None, "not_sent", None, None)
    assert (sent["ok"], sent["sent_bytes"], sent["elapsed_ms"]) == (False, 0, None)
    assert "the payload has errors" in sent["error"]
    assert [issue["rule"] for issue in sent["issues"]] == ["type-not-event"]
    assert not (data_dir / "history.sqlite3").exists()
    assert sandbox.inbox.entries() == ()
    ended = run_here("send", write(BAD), *to(sandbox))
    assert ended.status == 1
    assert "--force" in ended.err


def test_force_sends_errors(run_here: Any, write: Any, sandbox: SandboxServer) -> None:
    ended = run_here("send", write(BAD), *to(sandbox), "--json", "--force")
    assert (ended.status, ended.json["status"], ended.json["id"]) == (3, 400, 1)


@pytest.mark.parametrize(
    "data",
    [b'{\r\n"type": \r\n', b"\xff\xfe", b"", b"\xef\xbb\xbf[", b'{"type": "caf\xe9"}'],
    ids=["crlf", "not-utf-8", "empty", "bom", "latin-1"],
)
def test_what_is_no_json_is_an_error_and_goes_out_as_it_stands(
    data: bytes, run_here: Any, write: Any
) -> None:
    file = write(data)
    with FaultServer(answers(OK)) as server:
        ended = run_here("send", file, *to(server), "--json")
        assert ended.status == 1
        assert [issue["rule"] for issue in ended.json["issues"]] == ["json-syntax"]
        assert server.connections == 0
        ended = run_here("send", file, *to(server), "--json", "--force")
        assert ended.status == 0
        assert [one.body for one in server.received] == [data]


@pytest.mark.parametrize("as_json", [True, False])
def test_a_live_workspace_needs_a_yes(as_json: bool, run_here: Any, write: Any) -> None:
    arguments = ["send", write(GOOD), "--url", "https://gateway.example", "--app-id", "LIVEAPP"]
    ended = run_here(*arguments, *(["--json"] if as_json else []))
    assert ended.status == 2
    if as_json:
        assert list(ended.json) == SEND_KEYS
        assert (ended.json["id"], ended.json["outcome"]) == (None, "not_sent")
        assert "--live" in ended.json["error"]
    else:
        assert "Add --live to send" in ended.err


def test_test_users_are_no_yes_on_the_command_line(run_here: Any, write: Any, data_dir: Path) -> None:
    save(data_dir, Connection("c1", "Shop", "LIVEAPP", "01", test_users=("maria@example.com",)))
    assert run_here("send", write(GOOD), "--connection", "Shop").status == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "one of --sandbox"),
        (["--sandbox", "--dc", "01"], "one of --sandbox"),
        (["--dc", "01"], "--dc needs --app-id"),
        (["--url", "http://127.0.0.1:1"], "--url needs --app-id"),
        (["--dc", "77", "--app-id", "A"], "no data center “77”"),
        (["--url", "http://gateway.example", "--app-id", "A"], "Use https"),
        (["--url", "::", "--app-id", "A"], "neither a data center"),
        (["--connection", "Nobody's"], "no connection “Nobody's”"),
        (["--connection", "Demo", "--app-id", "A"], "a saved connection has its own"),
        (["--connection", "Twice"], "2 connections “Twice”"),
        (["--sandbox", "--var", "x"], "--var wants"),
        (["--sand"], "--sand"),
    ],
)
def test_wrong_usage(arguments: list[str], words: str, run_here: Any, write: Any, data_dir: Path) -> None:
    save(data_dir, Connection("a", "Twice", "A", "01"), Connection("b", "Twice", "B", "01"))
    ended = run_here("send", write(GOOD), *arguments, "--json")
    assert ended.status == 2
    assert words in ended.json["error"]
    assert "Traceback" not in ended.err


def save(data_dir: Path, *connections: Connection) -> None:
    build_services(data_dir).settings.save(Settings(connections=connections))


def test_a_saved_connection(run_here: Any, write: Any, data_dir: Path, sandbox: SandboxServer) -> None:
    save(data_dir, Connection("c1", "Demo", APP_ID, url=sandbox.url, project_code="p 1"))
    ended = run_here("send", write(GOOD), "--connection", "Demo", "--json")
    assert ended.status == 0
    assert ended.json["url"] == f"{sandbox.url}/v1/event/{APP_ID}?project_code=p%201"
    # the same workspace spelled out is the same connection, whose key the keyring has
    run_here("send", write(GOOD), *to(sandbox))
    assert [row["connection"] for row in run_here("history", "list", "--json").json["rows"]] == ["Demo"] * 2
    assert run_here("send", write(GOOD), "--connection", "Sandbox").status == 0


def for_connection(name: str) -> str:
    return json.dumps({**json.loads(GOOD), "$console": {"connection": name}})


def test_a_template_says_where_it_goes(
    run_here: Any, write: Any, data_dir: Path, sandbox: SandboxServer
) -> None:
    demo = Connection("c1", "Demo", APP_ID, url=sandbox.url)
    save(data_dir, demo, Connection("c2", "Shop", "LIVEAPP", "01"))
    ended = run_here("send", write(for_connection("Demo")), "--json")
    assert (ended.status, ended.json["url"]) == (0, f"{sandbox.url}/v1/event/{APP_ID}")
    assert run_here("send", write(for_connection("Sandbox"))).status == 0
    # what the command line says goes first, and a live workspace is asked about as ever
    assert run_here("send", write(for_connection("Shop")), *to(sandbox)).status == 0
    assert run_here("send", write(for_connection("Shop"))).status == 2
    unknown = run_here("send", write(for_connection("Nobody's")), "--json")
    assert unknown.status == 2
    assert "no connection “Nobody's”, which the template asks for" in unknown.json["error"]


def test_settings_of_a_newer_version_are_read_and_left(
    run_here: Any, write: Any, data_dir: Path, sandbox: SandboxServer
) -> None:
    save(data_dir, Connection("c1", "Demo", APP_ID, url=sandbox.url))
    file = data_dir / "settings.json"
    file.write_text(file.read_text("utf-8").replace('"version": 1', '"version": 99'), "utf-8")
    before = file.read_bytes()
    ended = run_here("send", write(GOOD), "--connection", "Demo", "--json")
    assert (ended.status, ended.json["ok"]) == (0, True)
    assert "newer version" in ended.err
    assert file.read_bytes() == before


def test_without_a_key_the_answer_says_what_to_do(
    run_here: Any, write: Any, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MOECONSOLE_API_KEY")
    ended = run_here("send", write(GOOD), *to(sandbox), "--json")
    assert (ended.status, ended.json["status"]) == (3, 401)
    assert "Authorization" not in ended.json["request"]["headers"]
    assert "MOECONSOLE_API_KEY" in ended.json["explanation"]


def test_a_key_that_is_none(run_here: Any, write: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOECONSOLE_API_KEY", "secret\nkey")
    ended = run_here("send", write(GOOD), *to("http://127.0.0.1:1"), "--json")
    assert ended.status == 2
    assert "control character" in ended.json["error"]
    assert "secret" not in ended.out + ended.err


def test_no_history(run_here: Any, write: Any, sandbox: SandboxServer, data_dir: Path) -> None:
    ended = run_here("send", write(GOOD), *to(sandbox), "--json", "--no-history")
    assert (ended.status, ended.json["id"]) == (0, None)
    assert not (data_dir / "history.sqlite3").exists()


def test_each_send_has_random_values_of_its_own(run_here: Any, write: Any, sandbox: SandboxServer) -> None:
    file = write(GOOD.replace('"Added to cart"', '"Added to cart","attributes":{"id":"{{$uuid}}"}'))
    for _ in range(2):
        assert run_here("send", file, *to(sandbox)).status == 0
    bodies = {entry.body for entry in sandbox.inbox.entries()}
    assert len(bodies) == 2


def test_a_changed_type_is_noticed(run_here: Any, write: Any, sandbox: SandboxServer) -> None:
    def price(text: str) -> str:
        return write(GOOD.replace('"Added to cart"', f'"Added to cart","attributes":{{"price":{text}}}'))

    for _ in range(3):
        assert "type-drift" not in run_here("send", price("5"), *to(sandbox), "--json").out
    assert "type-drift" in run_here("send", price('"five"'), *to(sandbox), "--json").out
    assert "type-drift" not in run_here("validate", price('"five"'), "--json").out
