"""`export` and `import`: what they print, what they save, how they end, and that no key comes along."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from moeconsole.cli.arguments import EXPORT_FORMATS
from moeconsole.core.connections import Connection
from moeconsole.services import build_services
from moeconsole.store.settings import Settings
from tests.helpers.command_line import APP_ID, BAD, GOOD, command, environment, to

if TYPE_CHECKING:
    from moeconsole.sandbox.server import SandboxServer

URL = f"https://api-03.moengage.com/v1/event/{APP_ID}"
KEY = "canary-key-4711"
WITH_VARIABLE = (
    '{"$console":{"variables":{"price":{"type":"Numeric"}}},'
    '"type":"event","customer_id":"maria@example.com","actions":[{"action":"Added to cart",'
    '"attributes":{"price":"{{price}}","emoji":"\U0001f600"}}]}'
)
CURL = f"curl '{URL}' -u '{APP_ID}:{KEY}' -H 'Cookie: a' -d '{GOOD}'"


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_export_prints_the_request(
    name: str, run_here: Any, write: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOECONSOLE_API_KEY", KEY)
    ended = run_here(
        "export", write(WITH_VARIABLE), "--as", name, *to("https://gateway.example"), "--var", "price=1.50"
    )
    assert (ended.status, ended.err) == (0, "")
    assert "https://gateway.example" in ended.out
    assert KEY not in ended.out
    assert name == "curl-windows" or "1.50" in ended.out


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_export_writes_dots_where_the_users_own_key_stands_in_the_payload(
    name: str, run_here: Any, write: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOECONSOLE_API_KEY", KEY)
    file = write(GOOD.replace('"Added to cart"', f'"Added to cart","attributes":{{"secret_key":"{KEY}"}}'))
    ended = run_here("export", file, "--as", name, *to("https://gateway.example"))
    assert KEY not in ended.out + ended.err
    assert "dots are written in its place" in ended.err


@pytest.mark.parametrize("bad", ["", "two\nlines"])
def test_export_needs_no_key(bad: str, run_here: Any, write: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOECONSOLE_API_KEY", bad)
    ended = run_here("export", write(GOOD), "--as", "curl", *to("https://gateway.example"))
    assert (ended.status, ended.err) == (0, "")


def test_import_leaves_out_a_key_that_stands_in_the_body_too(run_here: Any, write: Any) -> None:
    text = CURL.replace('"Added to cart"', f'"{KEY}"')
    ended = run_here("import", write(text), "--json")
    assert ended.status == 0
    assert KEY not in ended.out + ended.err
    assert "dots stand in its place" in ended.out


@pytest.mark.skipif(not (shutil.which("bash") and shutil.which("curl")), reason="no bash or curl")
def test_what_export_prints_can_be_run(
    run_process: Any, write: Any, sandbox: SandboxServer, data_dir: Path
) -> None:
    """Also where the terminal's encoding has no emoji."""
    arguments = ("export", write(WITH_VARIABLE), "--as", "curl", *to(sandbox), "--var", "price=1.50")
    ended = run_process(*arguments, PYTHONIOENCODING="utf-8")
    assert ended.out == run_process(*arguments).out
    variables = environment(data_dir, MOECONSOLE_APP_ID=APP_ID, MOECONSOLE_API_KEY=KEY)
    subprocess.run(["bash", "-c", ended.out], env=variables, check=True, capture_output=True)
    (entry,) = sandbox.inbox.entries()
    assert b'{"price":1.50,"emoji":"\xf0\x9f\x98\x80"}' in entry.body
    assert b"$console" not in entry.body


def test_export_speaks_utf8_whatever_the_terminal_does(data_dir: Path, write: Any) -> None:
    done = subprocess.run(
        command("export", write(WITH_VARIABLE), "--as", "python", "--var", "price=1"),
        capture_output=True,
        env=environment(data_dir, PYTHONIOENCODING="cp1252"),
        check=False,
    )
    assert done.returncode == 0
    assert "\U0001f600" in done.stdout.decode("utf-8")
    assert b"YOUR_APP_ID" in done.stderr


def test_export_of_a_batch_file_has_the_line_ends_of_windows(data_dir: Path, write: Any) -> None:
    done = subprocess.run(
        command("export", write(GOOD), "--as", "curl-windows"),
        capture_output=True,
        env=environment(data_dir),
        check=True,
    )
    assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n") + 1


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_half_a_character_on_the_command_line_is_no_accident(name: str, run_here: Any, write: Any) -> None:
    arguments = ("--dc", "01", "--app-id", "A\udcff", "--project", "\udcff", "--var", "price=\udcff")
    plain = WITH_VARIABLE.replace("Numeric", "String")
    ended = run_here("export", write(plain), "--as", name, *arguments)
    assert ended.status in {0, 1}
    assert ended.out


def test_export_of_a_payload_with_errors(run_here: Any, write: Any) -> None:
    ended = run_here("export", write(BAD), "--as", "har", "--dc", "01", "--app-id", "A1")
    assert ended.status == 1
    assert "type-not-event" in ended.err
    assert json.loads(ended.out)["log"]["version"] == "1.2"
    unread = run_here("export", write("{not JSON"), "--as", "har", "--dc", "01", "--app-id", "A1")
    assert unread.status == 1
    assert json.loads(unread.out)["log"]["entries"][0]["request"]["postData"]["text"] == "{not JSON"


def test_export_without_a_connection_says_what_is_missing(run_here: Any, write: Any) -> None:
    ended = run_here("export", write(GOOD), "--as", "curl")
    assert ended.status == 0
    assert "/v1/event/YOUR_APP_ID" in ended.out
    assert "No connection was named" in ended.err


def test_export_goes_where_the_template_says(run_here: Any, write: Any, data_dir: Path) -> None:
    template = write(GOOD.replace('{"type"', '{"$console":{"connection":"Demo"},"type"'))
    elsewhere = run_here("export", template, "--as", "curl")  # a colleague's template
    assert (elsewhere.status, "/v1/event/YOUR_APP_ID" in elsewhere.out) == (0, True)
    demo = Connection("c1", "Demo", "DEMOAPP", "03")
    build_services(data_dir).settings.save(Settings(connections=(demo,)))
    ended = run_here("export", template, "--as", "curl")
    assert "https://api-03.moengage.com/v1/event/DEMOAPP" in ended.out
    assert ended.err == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--as", "yaml"], "invalid choice"),
        ([], "--as"),
        (["--as", "curl", "--dc", "01"], "--app-id"),
        (["--as", "curl", "--app-id", "A1"], "go with --dc or --url"),
        (["--as", "curl", "--dc", "99", "--app-id", "A1"], "no data center"),
        (["--as", "curl", "--connection", "Nobody"], "no connection"),
        (["--as", "curl", "--connection", "Sandbox"], "only while it runs"),
        (["--as", "curl", "--sandbox"], "--sandbox"),
        (["--as", "curl", "--var", "x"], "--var"),
    ],
)
def test_wrong_usage_of_export(arguments: list[str], words: str, run_here: Any, write: Any) -> None:
    ended = run_here("export", write(GOOD), *arguments)
    assert (ended.status, ended.out) == (2, "")
    assert words in ended.err


def test_import_prints_the_body_and_says_the_rest(run_here: Any, write: Any) -> None:
    ended = run_here("import", write(CURL, "copied.txt"))
    assert (ended.status, ended.out) == (0, f"{GOOD}\n")
    assert "This is a cURL command, with 1 request." in ended.err
    assert f"Added to cart  (--dc 03 --app-id {APP_ID})" in ended.err
    assert "Left out: The header Cookie." in ended.err
    assert "Left out: the API key" in ended.err
    assert KEY not in ended.out + ended.err


def test_import_reads_standard_input(run_process: Any) -> None:
    ended = run_process("import", "-", stdin=b"\xef\xbb\xbfname,price\nA,1.50\n")
    assert ended.status == 0
    assert ended.exact_json()["actions"][0]["attributes"] == {"name": "A", "price": "1.50"}


def test_import_speaks_utf8_whatever_the_terminal_does(data_dir: Path, write: Any) -> None:
    body = GOOD.replace("maria", "\U0001f600").replace(",", ",\r\n")
    done = subprocess.run(
        command("import", write(body)),
        capture_output=True,
        env=environment(data_dir, PYTHONIOENCODING="cp1252"),
        check=True,
    )
    assert done.stdout == body.encode() + b"\n"


def test_import_as_json(run_here: Any, write: Any) -> None:
    ended = run_here("import", write(CURL), "--json")
    assert ended.status == 0
    assert ended.json == {
        "kind": "curl",
        "documents": [
            {
                "name": "Added to cart",
                "body": json.loads(GOOD),
                "data_center": "03",
                "url": None,
                "app_id": APP_ID,
                "project_code": None,
                "folder": [],
                "file": None,
            }
        ],
        "left_out": ["The header Cookie."],
        "credentials": True,
    }
    assert KEY not in ended.out + ended.err


def test_import_saves_each_request_and_writes_over_nothing(run_here: Any, write: Any, tmp_path: Path) -> None:
    other = GOOD.replace("maria", "john")
    source, folder = write(f"curl {URL} -d '{GOOD}'\ncurl {URL} -d '{other}'"), tmp_path / "new" / "folder"
    ended = run_here("import", source, "--out", str(folder))
    files = [folder / "Added to cart.json", folder / "Added to cart 2.json"]
    assert ended.out.splitlines() == [str(file) for file in files]
    assert [file.read_text("utf-8") for file in files] == [GOOD, other]
    files[0].write_text("mine", "utf-8")
    again = run_here("import", source, "--out", str(folder), "--json")
    assert [Path(one["file"]).name for one in again.json["documents"]] == [
        "Added to cart 3.json",
        "Added to cart 2.json",
    ]
    assert files[0].read_text("utf-8") == "mine"


def test_the_folders_of_a_collection_become_folders(run_here: Any, write: Any, tmp_path: Path) -> None:
    """Also where a name is no file name, where two are the same, where one is that of a template beside it."""

    def request(name: str) -> dict[str, Any]:
        return {"name": name, "request": {"method": "POST", "url": URL, "body": {"raw": GOOD}}}

    items = [
        {"name": "Web: a/b", "item": [{"name": "..", "item": [request("CON"), request("Paid")]}]},
        {"name": "Web: a/b", "item": [request("Seen")]},
        {"name": "Paid.json", "item": [request("Paid")]},
        request("Paid"),
        request(" .hidden. "),
    ]
    source, folder = write(json.dumps({"info": {"name": "C"}, "item": items})), tmp_path / "out"
    ended = run_here("import", source, "--out", str(folder), "--json")
    assert ended.status == 0
    assert ended.json["documents"][0]["folder"] == ["Web: a/b", ".."]
    written = [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.json"))]
    assert written == [
        "Paid/Paid.json",
        "Paid.json",
        "Web a b/Seen.json",
        "Web a b/Untitled/Paid.json",
        "Web a b/Untitled/_CON.json",
        "hidden.json",
    ]
    assert "Web: a/b / .. / CON" in ended.err
    shown = run_here("import", source)
    assert shown.out == f"{GOOD}\n" * 6


@pytest.mark.parametrize(
    "content", ["hello", "", '{"a":', f"curl {URL} -u {APP_ID}:{KEY} -d @body.json", b"\xff"]
)
@pytest.mark.parametrize("more", [[], ["--json"]])
def test_what_can_not_be_imported(content: str | bytes, more: list[str], run_here: Any, write: Any) -> None:
    ended = run_here("import", write(content), *more)
    assert ended.status == 2
    assert ended.err.startswith("moeconsole: ")
    assert (json.loads(ended.out).keys() == {"error"}) if more else ended.out == ""
    assert KEY not in ended.out + ended.err


def test_a_folder_that_can_not_be_made(run_here: Any, write: Any) -> None:
    file = write(GOOD)
    ended = run_here("import", file, "--out", file)
    assert ended.status == 2
    assert "Could not" in ended.err


def test_a_key_in_any_form_stays_out_of_files(run_here: Any, write: Any, tmp_path: Path) -> None:
    pair = base64.b64encode(f"{APP_ID}:{KEY}".encode()).decode()
    text = f"curl https://{APP_ID}:{KEY}@{URL[8:]} -H 'Authorization: Basic {pair}' -d '{GOOD}'"
    run_here("import", write(text), "--out", str(tmp_path / "out"), "--json")
    written = b"".join(path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file())
    assert written == GOOD.encode()
