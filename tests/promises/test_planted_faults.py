"""Each campaign can fail: a fault is planted for it, and its line says no. And the quick ones hold."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest

from moeconsole.net import client
from moeconsole.net.cancel import CancelToken
from moeconsole.store.files import StoreError
from moeconsole.store.history import History
from tests.promises import (
    __main__,
    p01_files,
    p02_kills,
    p03_faults,
    p04_cancel,
    p05_fuzz,
    p06_canary,
    p07_quits,
    p08_stalls,
    p09_keyboard,
    p10_undo,
    p11_silence,
)
from tests.promises.promise import Verdict
from tests.promises.readers import Reader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from moeconsole.core.exchange import Exchange, PreparedRequest
    from moeconsole.gui.session import DocumentSession
    from moeconsole.net.client import TransportOptions


def plain_template(folder: Path) -> p01_files.Subject:
    """As many programs save: the old content is gone before the new one is there."""
    subject = p01_files.template(folder)
    path = folder / "templates" / "t.json"

    def save() -> object:
        with path.open("wb") as file:
            file.write(p01_files.NEW[: len(p01_files.NEW) // 2])
        path.read_bytes()  # a call that can fail in between
        return path.write_bytes(p01_files.NEW)

    return replace(subject, save=save)


def silent_draft(folder: Path) -> p01_files.Subject:
    """It does not say that the disk was full."""
    subject = p01_files.draft(folder)

    def save() -> object:
        with suppress(StoreError):
            subject.save()
        return None

    return replace(subject, save=save)


@pytest.mark.parametrize("planted", [plain_template, silent_draft])
def test_a_save_that_loses_or_lies_is_found_out_by_a_failing_disk(
    tmp_path: Path, planted: Callable[[Path], p01_files.Subject]
) -> None:
    failed, problems = p01_files.saves(tmp_path, planted)
    assert failed > 2
    assert problems


def test_a_plain_save_is_found_out_by_kills(tmp_path: Path) -> None:
    assert p02_kills.kill_saves(tmp_path, 12, p02_kills.PLAIN_SAVE)


def test_rows_that_are_not_written_before_they_are_acknowledged_are_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unwritten = p02_kills.WRITE_ROWS + "    print('begun', 1_000_000, flush=True)\n"
    monkeypatch.setattr(p02_kills, "WRITE_ROWS", unwritten)
    _, problems = p02_kills.kill_writers(tmp_path, 1)
    assert problems == ["row 1000000 is lost"]


def test_a_client_that_tries_again_is_found_out() -> None:
    found = p03_faults.run(count=60, send=p03_faults.resending)
    assert not found.held
    assert any("arrived 2 times" in problem or "connections" in problem for problem in found.problems)


def test_a_client_that_follows_redirects_is_found_out() -> None:
    found = p03_faults.run(count=60, send=p03_faults.following)
    assert any("5 redirects were followed" in problem for problem in found.problems)


def test_a_history_that_is_not_written_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(History, "complete", lambda *_: None)
    found = p03_faults.run(count=60)
    assert any("the row says" in problem for problem in found.problems)


def test_a_client_without_a_deadline_of_its_own_is_found_out() -> None:
    def late(request: PreparedRequest, options: TransportOptions) -> Exchange:
        return client.send(request, replace(options, timeout_s=options.timeout_s + 0.3))

    found = p04_cancel.run(rounds=4, send=late)
    assert [problem for problem in found.problems if "overshot" in problem]


def test_a_cancel_that_dawdles_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    cancel = CancelToken.cancel

    def late(token: CancelToken) -> None:
        Event().wait(0.06)
        cancel(token)

    monkeypatch.setattr(CancelToken, "cancel", late)
    found = p04_cancel.run(rounds=4)
    assert [problem for problem in found.problems if "99 % within" in problem]


def test_a_reader_that_trusts_its_input_is_found_out() -> None:
    trusting = Reader(lambda data: data.decode("ascii").encode(), (), (b'{"a": 1}',))
    careless = Reader(lambda data: int(data[:9] or b"0"), (ValueError,), (b"123",))
    assert not p05_fuzz.run(count=200, others={"trusting": trusting}).held
    assert p05_fuzz.run(count=200, others={"careless": careless}).held


UNREDACTED = """
import sys
from moeconsole.core import redaction
redaction.Redactor.{method} = lambda self, value: value
from moeconsole.cli.main import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("method", "forms"),
    [
        ("clean_exchange", ("raw", "base64", "URL", "JSON")),
        ("clean_record", ("JSON",)),
        ("clean_request", ("JSON",)),
    ],
)
def test_a_redactor_that_is_switched_off_is_found_out(method: str, forms: tuple[str, ...]) -> None:
    found = p06_canary.run(quick=True, program=("-c", UNREDACTED.format(method=method)))
    assert all(any(form in problem for problem in found.problems) for form in forms)


@pytest.mark.parametrize("driver", ["planted_failure", "planted_talk"])
def test_a_window_that_ends_badly_is_found_out(driver: str) -> None:
    assert not p07_quits.run(cycles=1, driver=driver).held


def test_a_widget_without_a_name_and_a_send_that_needs_the_mouse_are_found_out() -> None:
    found = p09_keyboard.run(driver="planted_nameless")
    assert any("no name: planted" in problem for problem in found.problems)
    assert any("Tab does not get" in problem for problem in found.problems)


def test_a_stalling_window_is_found_out() -> None:
    found = p08_stalls.run(rows=100, driver="planted_stall")
    assert any("while sending" in problem for problem in found.problems)


def test_an_edit_that_undo_does_not_know_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(p10_undo, "random_edit", edit_behind_the_stack)
    assert not p10_undo.run(sequences=3).held


def edit_behind_the_stack(session: DocumentSession, choice: int, seed: int) -> None:
    session._show(replace(session.state, text=f"{choice}{seed}"))


def test_a_window_that_calls_home_is_found_out() -> None:
    found = p11_silence.run(driver="planted_call")
    assert any(problem.startswith("before the first send: socket.connect") for problem in found.problems)


def test_a_promise_not_kept_ends_with_1_and_says_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(p10_undo, "run", lambda **_: Verdict("3 of 4", ("one went wrong",)))
    monkeypatch.setattr("sys.argv", ["promises", "--only", "10", "--quick"])
    assert __main__.main() == 1
    out, err = capsys.readouterr()
    assert out.startswith("10 NO ")
    assert "3 of 4" in out
    assert "one went wrong" in err


def test_the_table_for_the_readme(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(p10_undo, "run", lambda **_: Verdict("4 of 4"))
    monkeypatch.setattr("sys.argv", ["promises", "--only", "10", "--markdown"])
    assert __main__.main() == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("| 4 of 4 | yes |")


@pytest.mark.parametrize("number", [4, 10])
def test_quick_campaigns_hold(number: int) -> None:
    found = __main__.run(number, quick=True)
    assert found.held, found.problems
