"""A bug, a signal, a kill: the draft is kept, a report without values is shown at the next start."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from moeconsole.logs import log_path
from tests.helpers.run_window import CANARY, TIMES
from tests.helpers.windows import window_process

if TYPE_CHECKING:
    from pathlib import Path


def drafts(data_dir: Path) -> str:
    return "".join(path.read_text() for path in (data_dir / "drafts").glob("*.draft"))


def reports(data_dir: Path) -> list[str]:
    return [path.read_text() for path in sorted((data_dir / "crashes").glob("*.txt"))]


@pytest.mark.parametrize(("plant", "times"), [("slot", f" ({TIMES} times)"), ("thread", "")])
def test_a_bug_is_said_once_counted_and_shown_again_at_the_next_start(
    data_dir: Path, plant: str, times: str
) -> None:
    with window_process(data_dir, plant) as window:
        assert window.line()["notice"] == ""
        said = window.line()["notice"]
        assert said.startswith(
            f"Something went wrong inside Moe Console{times}. Your draft is saved. Report: "
        )
        assert f"{CANARY}-draft" in drafts(data_dir), "the bug saved the draft, no timer did"
        status, err = window.end(signal.SIGKILL)
    assert status == -signal.SIGKILL
    assert err.count("Traceback") == 2, "one bug of two exceptions, printed once"
    running, report = reports(data_dir)[::-1][:2]
    assert "Traceback" not in running, "a kill is no abort"
    assert "run_window.py" in report
    assert "\nKeyError" in report
    assert "\nValueError" in report
    for word in ("Moe Console ", "Time ", "Python ", "Qt ", "System "):
        assert word in report
    assert CANARY not in report + err, "neither locals nor an exception's words"
    with window_process(data_dir, "wait") as window:
        first = window.line()
        assert first["notice"].startswith("Moe Console had a problem last time.")
        assert first["copied"] == report
        assert window.end(signal.SIGTERM) == (0, "")
    with window_process(data_dir, "wait") as window:
        assert window.line()["notice"] == "", "said once"
        assert window.end(signal.SIGTERM) == (0, "")


def test_a_bug_that_can_be_raised_nowhere_is_said_too(data_dir: Path) -> None:
    with window_process(data_dir, "unraisable") as window:
        window.line()
        assert window.line()["notice"].startswith(
            "Something went wrong inside Moe Console. Your draft is saved."
        )
        assert window.end(signal.SIGTERM)[0] == 0
    (report,) = reports(data_dir)
    assert "An error in Unraisable.__del__" in report
    assert "KeyError" in report
    assert CANARY not in report
    assert f"{CANARY}-draft" in drafts(data_dir)


def test_what_qt_says_before_it_aborts_is_in_the_report(data_dir: Path) -> None:
    with window_process(data_dir, "fatal") as window:
        window.line()
        assert window.end()[0] == -signal.SIGABRT
    with window_process(data_dir, "wait") as window:
        copied = window.line()["copied"]
        assert "Qt: [A qFatal() call was made from Python code]" in copied
        assert "run_window.py" in copied
        assert CANARY not in copied
        assert window.end(signal.SIGTERM) == (0, "")


def test_what_qt_warns_of_is_in_the_log(data_dir: Path) -> None:
    with window_process(data_dir, "warning") as window:
        window.line()
        assert window.end() == (0, "")
    assert "WARNING moeconsole.qt: planted by the test" in log_path(data_dir).read_text()
    assert reports(data_dir) == []


def test_an_abort_of_the_process_is_recognised_at_the_next_start(data_dir: Path) -> None:
    with window_process(data_dir, "segfault") as window:
        window.line()
        status, _ = window.end()
    assert status == -signal.SIGSEGV
    with window_process(data_dir, "wait") as window:
        first = window.line()
        assert "had a problem last time" in first["notice"]
        assert first["copied"].startswith("Moe Console ")
        assert "Segmentation fault" in first["copied"]
        assert "run_window.py" in first["copied"]
        assert CANARY not in first["copied"]
        assert window.end(signal.SIGTERM) == (0, "")


@pytest.mark.parametrize(("number", "expected"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_signal_saves_the_draft_and_leaves_nothing_to_report(
    data_dir: Path, number: int, expected: int
) -> None:
    with window_process(data_dir, "wait") as window:
        window.line()
        assert window.end(number) == (expected, "")
    assert f"{CANARY}-draft" in drafts(data_dir)
    assert reports(data_dir) == []


def test_a_signal_ends_the_window_although_the_draft_cannot_be_saved(data_dir: Path) -> None:
    with window_process(data_dir, "wait") as window:
        window.line()
        (data_dir / "drafts").write_text("a file where the folder should be")
        assert window.end(signal.SIGTERM) == (0, "")


def test_a_window_that_cannot_even_be_made_leaves_a_report(data_dir: Path) -> None:
    with window_process(data_dir, "constructor") as window:
        status, _ = window.end()
    assert status == 1
    (report,) = reports(data_dir)
    assert "ValueError" in report
    assert CANARY not in report
    with window_process(data_dir, "wait") as window:
        assert window.line()["copied"] == report
        assert window.end(signal.SIGTERM) == (0, "")
