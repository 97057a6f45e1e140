"""`validate` and `preview`: JSON shapes, exit statuses, and inputs of every kind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.command_line import BAD, GOOD, command, environment

CASES = Path(__file__).parents[1] / "cases"
RULES = json.loads((CASES / "rules.json").read_text("utf-8"))
PREVIEWS = json.loads((CASES / "previews.json").read_text("utf-8"))
LEVELS = {"error", "loss", "advice"}
NUMBERS = '{"type":"event","customer_id":"maria@example.com","actions":[{"action":"Added to cart","attributes":%s}]}'


def with_attributes(text: str) -> str:
    return NUMBERS % text


@pytest.mark.parametrize("case", RULES, ids=[case["name"] for case in RULES])
def test_each_case_of_the_rules(case: dict[str, Any], run_here: Any, write: Any) -> None:
    ended = run_here("validate", write(case["text"]), "--json")
    (file,) = ended.json["files"]
    rules = {issue["rule"] for issue in file["issues"]}
    levels = {issue["level"] for issue in file["issues"]}
    assert set(case["must"]) <= rules
    assert not (rules | levels) & set(case["must_not"])
    assert file["ok"] is ("error" not in levels)
    assert ended.status == (0 if file["ok"] else 1)


@pytest.mark.parametrize("case", PREVIEWS, ids=[case["name"] for case in PREVIEWS])
def test_each_case_of_the_previews(case: dict[str, Any], run_here: Any, write: Any) -> None:
    value = run_here("preview", write(case["text"]), "--json").json
    for step in case["path"]:
        value = value[step]
    assert value == case["value"]


def test_the_document_of_validate(run_here: Any, write: Any) -> None:
    file = write(BAD)
    ended = run_here("validate", file, "--json")
    assert (ended.status, ended.err) == (1, "")
    (entry,) = ended.json["files"]
    assert list(entry) == ["file", "ok", "bytes", "events", "issues"]
    assert (entry["file"], entry["ok"], entry["bytes"], entry["events"]) == (file, False, len(BAD), 1)
    (issue,) = entry["issues"]
    assert list(issue) == ["level", "rule", "pointer", "message", "source"]
    assert (issue["level"], issue["rule"], issue["pointer"]) == ("error", "type-not-event", "/type")


def test_the_document_of_preview(run_here: Any, write: Any) -> None:
    ended = run_here("preview", write(with_attributes('{"price": 1.0, "gone": null}')), "--json")
    assert (ended.status, ended.err) == (0, "")
    assert list(ended.json) == ["events", "issues"]
    (event,) = ended.json["events"]
    assert list(event) == [
        *("action", "customer_id", "device_id", "accepted", "platform", "app_version"),
        *("current_time", "user_time", "offset", "offset_from", "attributes"),
    ]
    price, gone = event["attributes"]
    assert list(price) == ["name", "pointer", "type", "value", "change", "rules"]
    assert (gone["type"], gone["value"], gone["change"], gone["rules"]) == (
        None,
        None,
        "dropped",
        ["null-dropped"],
    )
    assert '"value": 1.0' in ended.out


def test_a_preview_of_errors_ends_with_1(run_here: Any, write: Any) -> None:
    ended = run_here("preview", write(BAD), "--json")
    assert ended.status == 1
    assert ended.json["events"][0]["accepted"] is False


def test_what_people_read(run_here: Any, write: Any) -> None:
    ended = run_here("validate", write(BAD))
    assert "event.json: has errors, 1 event, " in ended.out
    assert "refused  /type:" in ended.out
    ended = run_here("preview", write(with_attributes('{"note": "%s"}' % ("n" * 600))))
    assert "Added to cart" in ended.out
    assert "(truncated)" in ended.out


def test_files_in_their_order_and_the_worst_status(run_here: Any, write: Any, tmp_path: Path) -> None:
    good, bad, missing = write(GOOD, "b.json"), write(BAD, "a.json"), str(tmp_path / "missing.json")
    ended = run_here("validate", good, bad, good, "--json")
    assert ended.status == 1
    assert [(file["file"], file["ok"]) for file in ended.json["files"]] == [
        (good, True),
        (bad, False),
        (good, True),
    ]
    for order in ((missing, bad), (bad, missing)):
        ended = run_here("validate", *order, "--json")
        assert ended.status == 2
        assert [file["file"] for file in ended.json["files"]] == [bad]
        assert "missing.json can't be read: No such file" in ended.err


@pytest.mark.parametrize("verb", ["validate", "preview"])
def test_what_can_not_be_read_is_wrong_usage(verb: str, run_here: Any, tmp_path: Path) -> None:
    ended = run_here(verb, str(tmp_path))
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith(f"moeconsole: {tmp_path} can't be read: ")
    assert "Traceback" not in ended.err


def test_standard_input_is_there_once(run_here: Any) -> None:
    for arguments in (("validate", "-", "-"), ("preview", "-", "--plan", "-")):
        ended = run_here(*arguments, "--json")
        assert ended.status == 2
        assert "once" in ended.json["error"]


def test_a_preview_of_nothing_is_one_document_all_the_same(run_here: Any) -> None:
    ended = run_here("preview", "missing.json", "--json")
    assert ended.status == 2
    assert ended.json == {"error": "missing.json can't be read: No such file or directory."}


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (b"", 0),
        (b"\xff\xfe{}", 4),
        (b'{"type": "caf\xe9"}', 16),
        (b"\xef\xbb\xbf{\r\n", 3),
        (b"[" * 201 + b"]" * 201, 402),
        (b'{"type": NaN}', 13),
        (b'{"a": "\\ud800"}', 15),
    ],
    ids=["empty", "utf-16", "latin-1", "bom-and-crlf", "too-deep", "nan", "surrogate"],
)
def test_what_is_no_json(data: bytes, size: int, run_here: Any, write: Any) -> None:
    ended = run_here("validate", write(data), "--json")
    (file,) = ended.json["files"]
    assert ended.status == 1
    assert [issue["rule"] for issue in file["issues"]] == ["json-syntax"]
    assert (file["bytes"], file["events"]) == (size, 0)
    assert run_here("preview", write(data), "--json").json["events"] == []


def test_200_levels_are_fine(run_here: Any, write: Any) -> None:
    nested = "[" * 196 + "]" * 196  # below document, actions, action and attributes
    ended = run_here("validate", write(with_attributes(f'{{"a": {nested}}}')), "--json")
    assert "json-syntax" not in ended.out
    assert run_here("preview", write(with_attributes(f'{{"a": {nested}}}')), "--json").status == 0


def test_a_bom_is_skipped_and_console_is_no_part(run_here: Any, write: Any) -> None:
    text = GOOD[:-1] + ',"$console":{"name":"x"}}'
    ended = run_here("validate", write(b"\xef\xbb\xbf" + text.encode()), "--json")
    (file,) = ended.json["files"]
    assert (file["ok"], file["bytes"], file["issues"]) == (True, len(GOOD), [])


def test_a_large_file_is_judged(run_here: Any, write: Any) -> None:
    ended = run_here("validate", write(with_attributes('{"a": "%s"}' % ("x" * 2_000_000))), "--json")
    (file,) = ended.json["files"]
    assert "body-too-large" in {issue["rule"] for issue in file["issues"]}
    assert file["bytes"] > 2_000_000


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no device without an end")
def test_a_file_without_an_end_is_refused(run_here: Any) -> None:
    ended = run_here("validate", "/dev/zero")
    assert ended.status == 2
    assert "more than 67,108,864 bytes" in ended.err


def test_variables_are_typed(run_here: Any, write: Any) -> None:
    console = '"$console":{"variables":{"price":{"type":"Numeric","default":5},"name":{}}}'
    file = write(
        "{" + console + ',"type":"event","customer_id":"maria","actions":[{"action":"Added to cart",'
        '"attributes":{"price":"{{price}}","name":"{{name}}"}}]}'
    )
    assert "variable-unresolved" in run_here("validate", file, "--json").out
    ended = run_here("preview", file, "--json", "--var", "price=19.90", "--var", "name=19.90")
    price, name = ended.json["events"][0]["attributes"]
    assert (price["type"], name["type"], name["value"]) == ("Numeric", "String", "19.90")
    assert '"value": 19.90' in ended.out
    ended = run_here("preview", file, "--json", "--var", "price=much", "--var", "name=x")
    assert ended.status == 2
    assert "price" in ended.json["error"]


@pytest.mark.parametrize("argument", ["price", "=3", "a b=3", "$now=3"])
def test_a_variable_without_name_or_value(argument: str, run_here: Any, write: Any) -> None:
    ended = run_here("validate", write(GOOD), "--var", argument)
    assert ended.status == 2
    assert "--var wants a name and a value" in ended.err


def test_the_clock_is_given(run_here: Any, write: Any) -> None:
    file = write(GOOD.replace('"Added to cart"', '"Added to cart","current_time":1709280000'))
    before = run_here("validate", file, "--json", "--now", "2024-03-01T07:58:00Z")
    after = run_here("validate", file, "--json", "--now", "2024-03-01T09:00:00+01:00")
    assert "future-time" in before.out
    assert "future-time" not in after.out


@pytest.mark.parametrize("time", ["yesterday", "0001-01-01T00:00+14:00", "9" * 5000, ""])
def test_a_clock_that_is_none(time: str, run_here: Any, write: Any) -> None:
    ended = run_here("validate", write(GOOD), "--now", time)
    assert (ended.status, ended.out) == (2, "")
    assert "is no ISO 8601 time" in ended.err


def test_a_plan(run_here: Any, write: Any) -> None:
    plan = write('{"events": {"Added to cart": {"attributes": {"sku": {"required": true}}}}}', "plan.json")
    assert "plan-missing-attribute" in run_here("validate", write(GOOD), "--plan", plan, "--json").out
    ended = run_here("validate", write(GOOD), "--plan", write("[]", "plan.json"), "--json")
    assert ended.status == 2
    assert "plan.json" in ended.json["error"]
    assert run_here("validate", write(GOOD), "--plan", "missing.json").status == 2


def test_standard_input(run_process: Any) -> None:
    ended = run_process("validate", "-", "--json", stdin=GOOD.encode())
    assert (ended.status, ended.err) == (0, "")
    assert (ended.json["files"][0]["file"], ended.json["files"][0]["ok"]) == ("-", True)


def test_validate_loads_neither_qt_nor_network(data_dir: Path, write: Any) -> None:
    script = (
        "import sys; from moeconsole.cli.main import run; status = run(sys.argv[1:]); "
        "print([name for name in ('PySide6', 'shiboken6', 'requests', 'urllib3', 'keyring', 'sqlite3', 'http') "
        "if name in sys.modules], file=sys.stderr); sys.exit(status)"
    )
    for verb in ("validate", "preview"):
        done = subprocess.run(
            [sys.executable, "-c", script, verb, write(GOOD), "--json"],
            capture_output=True,
            text=True,
            env=environment(data_dir),
            check=False,
        )
        assert (done.returncode, done.stderr.strip()) == (0, "[]")
    assert list(data_dir.iterdir()) == []


@pytest.mark.parametrize(
    "changes",
    [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "cp1252"}],
    ids=["c-locale", "ascii", "cp1252"],
)
def test_json_is_json_in_every_locale(changes: dict[str, str], run_process: Any, write: Any) -> None:
    file = write(with_attributes('{"städte": "Zürich 🛫 İzmir %s"}' % ("é" * 600)))
    ended = run_process("preview", file, "--json", **changes)
    assert ended.json["events"][0]["attributes"][0]["name"] == "städte"
    assert ended.json["events"][0]["attributes"][0]["value"].startswith("Zürich 🛫 İzmir é")
    assert run_process("preview", file, **changes).status == 0


@pytest.mark.skipif(sys.platform != "linux", reason="file names that are no text")
def test_a_file_name_that_is_no_text(run_process: Any, tmp_path: Path) -> None:
    file = f"{tmp_path}/\udcff.json"
    Path(file).write_text(GOOD, encoding="utf-8")
    ended = run_process("validate", file, "--json")
    assert ended.status == 0
    assert ended.json["files"][0]["file"] == file
    assert run_process("validate", file + "x").status == 2


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of Unix")
class TestStandardOutput:
    def ended(self, data_dir: Path, shell: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        line = ["bash", "-c", f'set -o pipefail; "$@" {shell}', "bash", *command(*arguments)]
        return subprocess.run(
            line, capture_output=True, text=True, env=environment(data_dir), check=False, timeout=60
        )

    def test_a_reader_that_has_gone_is_no_error(self, data_dir: Path, write: Any) -> None:
        many = [write(BAD)] * 800
        done = self.ended(data_dir, "| head -c 1", "validate", *many, "--json")
        assert (done.returncode, done.stderr) == (1, "")  # the status is the payloads' all the same

    def test_closed_from_the_start(self, data_dir: Path, write: Any) -> None:
        done = self.ended(data_dir, ">&- 2>&-", "validate", write(BAD))
        assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
        done = self.ended(data_dir, "<&-", "validate", "-")
        assert done.returncode in {1, 2}
        assert "Traceback" not in done.stderr

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
    def test_a_full_disk_is_said(self, data_dir: Path, write: Any) -> None:
        done = self.ended(data_dir, "> /dev/full", "validate", write(GOOD))
        assert done.returncode == 2
        assert done.stderr == "moeconsole: The result can't be written: No space left on device.\n"
