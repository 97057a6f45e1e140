"""`history search`, filters of `history list`, and `history export` in its three forms."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from moeconsole.core.exchange import Exchange, Outcome, Response
from moeconsole.services import build_services
from tests.helpers.sends import add_send, answered, unanswered

if TYPE_CHECKING:
    from pathlib import Path

    from moeconsole.store.history import History


@pytest.fixture
def three(data_dir: Path) -> None:
    """1: booked and answered; 2: refused with 429; 3: of unknown outcome."""

    def fill(history: History) -> None:
        add_send(
            history, events=("Flight Booked",), request_headers=(("Authorization", "Basic ••••"),),
            request_body='{"customer_id":"=1+1","city":"Łódź"}'.encode(), customer_id="=1+1",
        )  # fmt: skip
        refused = Exchange(Outcome.ANSWERED, 5.0, Response(429, "Slow down", (), b"\xff\x00"))
        add_send(history, refused, events=("Paid",))
        add_send(history, unanswered(Outcome.UNKNOWN), events=("Lost\nline",))
        history.set_note(3, "@home")
        history.set_tags(3, ["a", "b"])

    with build_services(data_dir) as services:
        fill(services.open_history())


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["status:429"], [2]),
        (["łódź"], [1]),
        (['event:"flight booked"'], [1]),
        (["event:Flight Booked", "status:2xx"], [1]),  # as a shell hands event:"Flight Booked" over
        (["--", "-status:200"], [3, 2]),
        (["outcome:unknown -is:starred"], [3]),
        (["is:sandbox", "--limit", "2"], [3, 2]),
        (["nowhere"], []),
    ],
)
def test_what_a_query_finds(run_here: Any, words: list[str], expected: list[int]) -> None:
    options = ["--json", *words] if words[0] == "--" else [*words, "--json"]
    for verb in ("search", "list"):
        ended = run_here("history", verb, *options)
        assert (ended.status, [row["id"] for row in ended.json["rows"]]) == (0, expected)
        assert ended.err == ""


@pytest.mark.usefixtures("three")
def test_nothing_found_is_said(run_here: Any) -> None:
    ended = run_here("history", "search", "nowhere")
    assert (ended.status, ended.out, ended.err) == (0, "", "Nothing was found.\n")


@pytest.mark.parametrize("verb", ["list", "search", "export"])
@pytest.mark.parametrize(
    ("query", "part"),
    [
        ("statsu:429", "Did you mean status:?"),
        ("after:soon", "“soon” is no day"),
        ('"open', "quotation mark"),
    ],
)
def test_a_query_that_means_nothing(run_here: Any, verb: str, query: str, part: str) -> None:
    ended = run_here("history", verb, query)
    assert (ended.status, ended.out) == (2, "")
    assert part in ended.err
    if verb == "search":
        assert part in run_here("history", verb, query, "--json").json["error"]
        assert run_here("history", verb).status == 2


@pytest.mark.parametrize("verb", ["list", "search", "export"])
def test_the_help_tells_the_grammar(run_here: Any, verb: str) -> None:
    ended = run_here("history", verb, "--help")
    assert ended.status == 0
    assert 'event:"Flight Booked"  ' in ended.out
    assert "is:starred" in ended.out


@pytest.mark.usefixtures("three")
def test_lines_of_json(run_here: Any) -> None:
    ended = run_here("history", "export")
    lines = [json.loads(line) for line in ended.out.splitlines()]
    assert [line["id"] for line in lines] == [3, 2, 1]
    assert "3 sends exported." in ended.err
    lost, refused, booked = lines
    assert (lost["response"], lost["note"], lost["tags"]) == (None, "@home", ["a", "b"])
    assert refused["response"]["body"] == "/wA=" and refused["response"]["encoding"] == "base64"
    assert booked["request"]["body"] == '{"customer_id":"=1+1","city":"Łódź"}'
    assert booked["request"]["headers"] == [["Authorization", "Basic ••••"]]


@pytest.mark.usefixtures("three")
def test_a_table_without_formulas(run_here: Any, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    ended = run_here("history", "export", "--as", "csv", "--out", str(out))
    assert (ended.status, ended.out) == (0, "")
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8"), newline="")))
    assert [row["id"] for row in rows] == ["3", "2", "1"]
    assert (rows[0]["note"], rows[0]["events"], rows[0]["status"]) == ("'@home", "Lost\nline", "")
    assert rows[2]["customer_id"] == "'=1+1"
    again = run_here("history", "export", "--out", str(out))
    assert again.status == 2 and "is there already" in again.err
    assert out.read_text("utf-8").startswith("id,")


@pytest.mark.usefixtures("three")
def test_a_har_archive(run_here: Any) -> None:
    log = run_here("history", "export", "status:none", "--as", "har").json["log"]
    assert [entry["response"]["status"] for entry in log["entries"]] == [0]
    log = run_here("history", "export", "--as", "har").json["log"]
    assert log["version"] == "1.2"
    last = log["entries"][2]
    assert last["startedDateTime"].endswith("Z")
    assert last["request"]["postData"]["text"] == '{"customer_id":"=1+1","city":"Łódź"}'
    assert last["response"]["content"]["text"] == '{"status":"success"}'
    assert run_here("history", "export", "nowhere", "--as", "har").json["log"]["entries"] == []


@pytest.mark.usefixtures("three")
def test_an_export_that_fails_leaves_no_file(run_here: Any, tmp_path: Path) -> None:
    missing = run_here("history", "export", "--out", str(tmp_path / "no" / "out"))
    assert missing.status == 2 and "can't be written" in missing.err
    assert not (tmp_path / "no").exists()


def test_more_than_one_page_is_exported(run_here: Any, data_dir: Path) -> None:
    with build_services(data_dir) as services:
        history = services.open_history()
        for _ in range(205):
            add_send(history, answered())
    lines = run_here("history", "export").out.splitlines()
    assert [json.loads(line)["id"] for line in lines] == [*range(205, 0, -1)]
